"""What the tables remember is what they were told."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from types import MappingProxyType

import pytest
from sqlalchemy.exc import IntegrityError

from osiris.core.guard import Situation, allow, looks_back
from osiris.edge.ledger import (
    Ledger,
    Tx,
    facts,
    findings,
    holds,
    incidents,
    policy,
    runs,
    targets,
    tickets,
    waivers,
)
from osiris.errors import RequestError
from osiris.model.case import (
    Applied,
    Autonomy,
    BoundStep,
    Finding,
    Hold,
    IncidentState,
    Outcome,
    Plan,
    Run,
    TicketState,
    Tier,
)
from osiris.model.content import Priority, Value, Verdict
from osiris.model.learning import Autonomies, Earned
from osiris.model.site import Platform, Settings, Target, TargetClass, TransportKind
from tests.core.makers import catalogue, plan, runbook, target
from tests.ledger.maker import START

HOUR = timedelta(hours=1)
SPAN = looks_back(Settings())
TARGET = Target(
    id="t1",
    name="Vorzimmer — ä",
    platform=Platform.LINUX,
    klass=TargetClass.SERVER,
    transport=TransportKind.SSH,
    address="10.1.2.3",
    port=2222,
    user="osiris",
    host_key="ssh-ed25519 AAAA",
    identity="0" * 32,
    observe_only=True,
    added=START,
)


def test_a_target_comes_back_field_by_field(ledger: Ledger) -> None:
    with ledger.commit() as tx:
        targets.add(tx, TARGET)
    with ledger.read() as tx:
        assert targets.get(tx, "t1") == TARGET
        assert targets.get(tx, "Vorzimmer — ä") == TARGET
        assert targets.get(tx, "t2") is None


def test_the_id_of_a_removed_target_is_never_given_again(ledger: Ledger) -> None:
    with ledger.commit() as tx:
        assert targets.next_id(tx) == "t1"
        targets.add(tx, TARGET)
        targets.remove(tx, "t1", START)
        assert targets.next_id(tx) == "t2"
        targets.add(tx, replace(TARGET, id="t2"))
        assert [t.id for t in targets.all(tx)] == ["t2"]
        assert targets.get(tx, "t1") is None
        assert targets.names(tx) == {"t1": TARGET.name, "t2": TARGET.name}


def test_two_live_targets_have_two_names(ledger: Ledger) -> None:
    with ledger.commit() as tx:
        targets.add(tx, TARGET)
        with pytest.raises(RequestError, match="taken by t1"):
            targets.add(tx, replace(TARGET, id="t2"))
        targets.add(tx, replace(TARGET, id="t2", name="b"))
        with pytest.raises(RequestError, match="taken by t1"):
            targets.update(tx, replace(TARGET, id="t2"))
        targets.update(tx, replace(TARGET, name="c", onboarded=True))
        assert [t.name for t in targets.all(tx)] == ["c", "b"]
        with pytest.raises(RequestError, match="no target 't9'"):
            targets.update(tx, replace(TARGET, id="t9", name="d"))
        with pytest.raises(RequestError, match="no target 't9'"):
            targets.remove(tx, "t9", START)


@pytest.mark.parametrize(
    "observed",
    [None, True, 0, 1.5, "no", (), ("a", ("b", 1)), {"a": None, "b": (1, 2)}, "\u202e\x00é"],
)
def test_a_finding_comes_back_with_any_value(ledger: Ledger, observed: Value) -> None:
    finding = Finding(
        target="t1", check="a.b", verdict=Verdict.FAIL, reason="r", observed=observed, at=START
    )
    with ledger.commit() as tx:
        findings.put(tx, [finding])
    with ledger.read() as tx:
        ((read, since),) = findings.latest(tx, "t1")
    assert (read, since) == (finding, START)
    assert type(read.observed) is type(observed)


def test_since_moves_only_with_the_verdict(ledger: Ledger) -> None:
    def seen(verdict: Verdict, hours: int) -> Finding:
        return Finding(target="t1", check="c", verdict=verdict, at=START + hours * HOUR)

    passes = [(Verdict.PASS, 0), (Verdict.PASS, 1), (Verdict.FAIL, 2), (Verdict.FAIL, 3)]
    with ledger.commit() as tx:
        for verdict, hours in passes:
            findings.put(tx, [seen(verdict, hours)])
            assert findings.latest(tx)[0][0] == seen(verdict, hours)
        assert findings.latest(tx) == [(seen(Verdict.FAIL, 3), START + 2 * HOUR)]
        assert findings.latest(tx, "t2") == []
        findings.forget(tx, "t1", ["other"])
        assert len(findings.latest(tx)) == 1
        findings.forget(tx, "t1", ["c"])
        assert findings.latest(tx) == []


def test_one_case_is_open_for_a_target_and_a_check(ledger: Ledger) -> None:
    with ledger.commit() as tx:
        first = incidents.open(tx, target="t1", check="c", priority=Priority.HIGH, opened=START)
        assert incidents.open_for(tx, "t1", "c") == first
        with pytest.raises(IntegrityError), tx.rows.begin_nested():
            incidents.open(tx, target="t1", check="c", priority=Priority.LOW, opened=START)
        closed = replace(first, state=IncidentState.HEALED, closed=START + HOUR)
        incidents.update(tx, closed)
        assert incidents.open_for(tx, "t1", "c") is None
        again = incidents.open(
            tx, target="t1", check="c", priority=Priority.LOW, opened=START, cause=first.id
        )
        words = [
            incidents.open(tx, target="t1", check="", priority=Priority.LOW, opened=START)
            for _ in range(2)
        ]
    with ledger.read() as tx:
        assert incidents.all(tx) == [closed, again, *words]
        assert incidents.all(tx, open_only=True, target="t1") == [again, *words]
        assert incidents.all(tx, target="t2") == []
        assert incidents.get(tx, first.id) == closed
        assert incidents.get(tx, 99) is None


def run(intent: int, *, target: str = "t1", incident: int = 1) -> Run:
    plan = Plan(
        incident=incident,
        target=target,
        check="c",
        runbook="RB-LIN-SSH-001",
        version=2,
        digest="d" * 64,
        steps=(
            BoundStep(verb="file_write", params={"path": "/etc/x", "lines": ("a", "b"), "n": 1}),
            BoundStep(verb="service", params=MappingProxyType({"on": True})),
        ),
        tier=Tier.RULES,
        reason="heals",
    )
    return Run(intent=intent, plan=plan, outcome=None, applied=(), started=START + intent * HOUR)


def test_a_run_comes_back_with_its_plan_and_what_was_applied(ledger: Ledger) -> None:
    applied = Applied(
        action="7-1",
        verb="file_write",
        params={"lines": ("a", "b")},
        ok=True,
        before=("file /etc/x absent",),
        after=("file /etc/x 0600",),
    )
    with ledger.commit() as tx:
        runs.start(tx, run(7))
    with ledger.read() as tx:
        assert runs.unfinished(tx) == [run(7)]
    ended = START + 9 * HOUR
    with ledger.commit() as tx:
        done = runs.finish(tx, 7, outcome=Outcome.HEALED, applied=[applied], ended=ended)
    assert done == replace(run(7), outcome=Outcome.HEALED, applied=(applied,), ended=ended)
    with ledger.commit() as tx:
        assert runs.unfinished(tx) == []
        runs.update(tx, replace(done, undone_by_person=True, confirmed=True))
        assert runs.get(tx, 7) == replace(done, undone_by_person=True, confirmed=True)
        with pytest.raises(KeyError):
            runs.finish(tx, 8, outcome=Outcome.HEALED, applied=[], ended=ended)
        with pytest.raises(KeyError):
            runs.update(tx, run(8))


def test_runs_are_found_by_incident_target_and_time(ledger: Ledger) -> None:
    with ledger.commit() as tx:
        runs.start(tx, run(3, target="t2", incident=5))
        runs.start(tx, run(1))
        runs.start(tx, run(2, incident=5))
    with ledger.read() as tx:
        assert [r.intent for r in runs.all(tx)] == [1, 2, 3]
        assert [r.intent for r in runs.all(tx, incident=5)] == [2, 3]
        assert [r.intent for r in runs.all(tx, incident=5, target="t1")] == [2]
        assert [r.intent for r in runs.all(tx, since=START + 2 * HOUR)] == [2, 3]


def _past(tx: Tx, now: datetime) -> None:
    """Three years of runs of every kind, of three runbooks in two versions, on nine machines."""
    lots = Random(7)
    ends = [*([Outcome.HEALED] * 30), *Outcome, None]
    for intent in range(1, 1_201):
        plan = replace(
            run(intent).plan,
            incident=lots.randrange(1, 900),
            target=f"t{lots.randrange(9)}",
            check=lots.choice("abc"),
            runbook=f"RB-LIN-SSH-00{lots.randrange(3)}",
            digest=lots.choice("de") * 64,
        )
        # Of one runbook all is long ago, so that its first heal is all that speaks for it.
        spans = (0.001, 1, *[900] * 6) if plan.runbook[-1] != "2" else (900,)
        done = Run(
            intent=intent,
            plan=plan,
            outcome=lots.choice(ends),
            applied=(),
            started=now - lots.choice(spans) * (0.01 + lots.random()) * timedelta(days=1),
            undone_by_person=lots.random() < 0.02,
            confirmed=lots.random() < 0.8,
        )
        runs.start(tx, done)


def test_what_a_guard_weighs_is_as_good_as_all_there_is(ledger: Ledger) -> None:
    now = START + timedelta(days=1_000)
    with ledger.commit() as tx:
        _past(tx, now)
    with ledger.read() as tx:
        whole = runs.all(tx)
        weighed = {n: runs.weighed(tx, incident=n, since=now - SPAN) for n in range(1, 120)}
    assert max(map(len, weighed.values())) < len(whole) / 2
    told = set()
    for n, few in weighed.items():
        book = runbook(f"RB-LIN-SSH-00{n % 3}", digest="de"[n % 2] * 64)
        asked = plan(book, incident=n, target=f"t{n % 9}", check="abc"[n % 3])
        earned = Earned(level=Autonomy.ACT, digest=book.digest, bad_runs=n % 60)
        words = Autonomies(said={}, earned={(book.id, "server"): earned})
        scene = Situation(
            now=now,
            target=target(),
            settings=replace(
                Settings(), flap_reverts=(3, 99)[n % 2], max_actions=(3, 999)[n % 5 > 0]
            ),
            verdict=Verdict.FAIL,
            autonomy=words,
            holds=(),
            runs=whole,
        )
        said = allow(asked, catalogue(book), scene)
        assert allow(asked, catalogue(book), replace(scene, runs=few)) == said
        told.add(said.code if said else "allowed")
    assert {"allowed", "ask", "flap", "tried", "rate_host"} <= told


def test_what_a_later_pass_may_confirm(ledger: Ledger) -> None:
    with ledger.commit() as tx:
        _past(tx, START + timedelta(days=1_000))
    with ledger.read() as tx:
        left = [r.intent for r in runs.unconfirmed(tx)]
        assert left == [
            r.intent
            for r in runs.all(tx)
            if r.outcome is Outcome.HEALED and not r.confirmed and not r.undone_by_person
        ]
    assert left


def test_tickets_are_opened_answered_and_found(ledger: Ledger) -> None:
    with ledger.commit() as tx:
        first = tickets.open(
            tx, check="c", incidents=(1, 2), code="ask", text="May I?", opened=START
        )
        second = tickets.open(tx, check="", incidents=(), code="x", text="?", opened=START)
        assert (first.id, first.incidents, first.state) == (1, (1, 2), TicketState.OPEN)
        taken = replace(second, state=TicketState.ACKNOWLEDGED, owner="kim", started=START)
        answered = replace(first, state=TicketState.CLOSED, incidents=(1, 2, 3), closed=START)
        tickets.update(tx, answered)
        tickets.update(tx, taken)
        with pytest.raises(KeyError):
            tickets.update(tx, replace(first, id=9))
    with ledger.read() as tx:
        assert tickets.all(tx) == [answered, taken]
        assert tickets.all(tx, live_only=True) == [taken]
        assert tickets.get(tx, 1) == answered
        assert tickets.newest_about(tx, 3) == answered
        assert tickets.newest_about(tx, 4) is None
        assert tickets.get(tx, 9) is None
        assert tickets.answered(tx, "c", "ask") == [], "nobody said why"
    with ledger.commit() as tx:
        tickets.update(tx, replace(answered, resolution="done"))
        assert [t.id for t in tickets.answered(tx, "c", "ask")] == [1]
        assert tickets.answered(tx, "c", "flap") == tickets.answered(tx, "d", "ask") == []


def test_a_waiver_stands_until_it_expires_or_is_ended(ledger: Ledger) -> None:
    with ledger.commit() as tx:
        made = [
            waivers.add(
                tx,
                scope="c",
                target="",
                owner="Dr Roe",
                reason="old printer",
                created=START,
                expires=START + hours * HOUR,
            )
            for hours in (1, 5)
        ]
        assert waivers.all(tx, live=START) == made
        assert waivers.all(tx, live=START + HOUR) == made[1:]
        assert waivers.all(tx, live=START - HOUR) == []
        ended = waivers.expire(tx, made[1].id, START + 2 * HOUR)
        assert ended == replace(made[1], ended=START + 2 * HOUR)
        assert waivers.all(tx, live=START + 3 * HOUR) == []
        assert waivers.all(tx) == [made[0], ended]
        assert waivers.get(tx, ended.id) == ended
        with pytest.raises(KeyError):
            waivers.expire(tx, 99, START)


def test_a_hold_ends_by_itself_or_is_lifted(ledger: Ledger) -> None:
    site = Hold(target="", until=START + HOUR, reason="audit", by="ann")
    host = Hold(target="t1", until=START + 3 * HOUR, reason="repair", by="bob")
    with ledger.commit() as tx:
        holds.put(tx, site)
        holds.put(tx, replace(host, reason="first"))
        holds.put(tx, host)
        assert holds.live(tx, START) == [site, host]
        assert holds.live(tx, START + HOUR) == [host]
        assert holds.lift(tx, "t1")
        assert not holds.lift(tx, "t1")
        assert holds.live(tx, START + HOUR) == []


def test_policy_keeps_the_last_word_for_each_place(ledger: Ledger) -> None:
    with ledger.commit() as tx:
        policy.set_autonomy(tx, "*", "*", Autonomy.OBSERVE)
        policy.set_autonomy(tx, "RB-1", TargetClass.SERVER, Autonomy.ASK)
        policy.set_autonomy(tx, "RB-1", "server", Autonomy.ACT)
    with ledger.read() as tx:
        assert policy.autonomy(tx).said == {
            ("*", "*", "*"): Autonomy.OBSERVE,
            ("RB-1", "server", "*"): Autonomy.ACT,
        }


def test_facts_are_remembered_replaced_and_forgotten(ledger: Ledger) -> None:
    with ledger.commit() as tx:
        facts.put(tx, "k", {"a": (1, "x")})
        facts.put(tx, "other", False)
        assert facts.get(tx, "k") == {"a": (1, "x")}
        facts.put(tx, "k", ("new",))
        assert facts.get(tx, "k") == ("new",)
        facts.put(tx, "k", None)
        assert (facts.get(tx, "k"), facts.get(tx, "other")) == (None, False)


def test_a_time_without_zone_is_refused(ledger: Ledger) -> None:
    finding = Finding(target="t1", check="c", verdict=Verdict.PASS, at=START.replace(tzinfo=None))
    with pytest.raises(ValueError, match="time zone"), ledger.commit() as tx:
        findings.put(tx, [finding])
