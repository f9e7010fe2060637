"""What a person may see of one machine, one check and one case, over a ledger of real looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from osiris.core import chain
from osiris.core.score import Standing
from osiris.daemon.house import CONFIG, LEDGER
from osiris.desk import Desk, cases
from osiris.desk.asked import procedure, question, questions
from osiris.desk.incident import DOORS, IncidentCase, incident, next_window
from osiris.edge import settings
from osiris.edge.ledger import Ledger, entries, findings, incidents, targets
from osiris.errors import RequestError
from osiris.model.case import Finding
from osiris.model.content import Expect, Op, Priority, Verdict
from osiris.model.site import Platform, Settings, Target, TargetClass, TransportKind, Window
from osiris.report.case_pages import check_page, expected, host_facts, host_page
from osiris.report.cases import REASON
from osiris.report.plan import first_sentence, plan_rows, restarts
from osiris.report.text import when
from tests.flow.tree import TREE, Box

KEYS = "file_permissions.ssh_keys"
AGEING = "password_policy.ageing"
ROOTS = "accounts_unique"


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> Box:
    """Looked at, broken, one check healed by a yes, and the heal taken back."""
    made = Box(tmp_path_factory.mktemp("cases"))
    made.ask("sweep")
    made.break_()
    made.ask("sweep")
    made.ask("heal")
    number = made.incident(KEYS)
    made.ask("approve", incident=number)
    made.ask("undo", incident=number)
    made.ask("hold", for_s=3600, reason="vendor on site", host=TREE)
    return made


def the(box: Box, check: str) -> IncidentCase:
    return incident(box.desk, box.incident(check))


def test_a_machine_has_all_its_checks_worst_first(box: Box):
    host = cases.host(box.desk, TREE)
    stands = [line.standing for line in host.lines]
    assert stands[0] is Standing.FAILED
    assert stands[-1] is Standing.NOT_APPLICABLE
    assert {line.check.id for line in host.lines} == set(box.desk.catalogue.checks_of(host.target))
    assert host.coverage == sum(s in ("passed", "failed") for s in stands) * 100 // sum(
        s in ("passed", "failed", "unknown") for s in stands
    )
    assert dict(host.blind)[REASON["tool_missing"]] == sum(
        line.seen == REASON["tool_missing"]
        for line in host.lines
        if line.standing is Standing.UNKNOWN
    )
    assert [h.reason for h in host.holds] == ["vendor on site"]
    assert [w.scope for w in host.waivers] == [KEYS]
    assert host.changes == 1
    assert "vendor on site" in host_page(host)


def test_a_verdict_that_is_too_old_is_stale(box: Box):
    host = cases.host(box.desk, TREE)
    line = next(x for x in host.lines if x.check.id == ROOTS)
    assert line.finding is not None
    with box.desk.read() as tx:
        late = datetime.now(UTC) + timedelta(seconds=2 * line.check.cadence + 700)
        lines = cases.lines(box.desk, tx, host.target, late)
    old = next(x for x in lines if x.check.id == ROOTS)
    assert old.standing is Standing.STALE


def test_a_check_shows_what_happened_to_it_with_the_entries_that_prove_it(box: Box):
    case = cases.check(box.desk, TREE, KEYS)
    told = [p.what for p in case.past]
    assert told[-1].startswith("began to fail")
    number = case.incident
    assert f"RB-LIN-PERM-003 begins, incident {number}, tier rules" in told
    assert any(what.startswith(f"undone (by person), incident {number}, ") for what in told)
    with box.desk.read() as tx:
        stored = {b.seq: b for b in entries.walk(tx)}
    for proof in case.proofs:
        assert stored[proof.seq].leaf.hex() == proof.leaf
        assert stored[proof.seq].kind is proof.kind
    began = stored[case.past[-1].entry or 0]
    body = chain.predicate(began.payload)["body"]
    assert box.incident(KEYS) in body["opened"]
    assert str(case.proofs[0].seq) in check_page(case)


def test_what_a_heal_saw_is_proved_by_its_outcome(box: Box):
    """The look after a heal stands in no sweep."""
    case = cases.check(box.desk, TREE, KEYS)
    last = next(p for p in case.past if p.what.startswith("reads pass"))
    with box.desk.read() as tx:
        (bundle,) = entries.walk(tx, last.entry or 0, (last.entry or 0) + 1)
    assert chain.predicate(bundle.payload)["body"]["outcome"] == "healed"


def test_paragraphs_come_from_the_selected_frameworks_alone(box: Box):
    case = cases.check(box.desk, TREE, KEYS)
    (hipaa,) = [f for f in box.desk.frameworks()[0] if f.id == "hipaa"]
    wanted = {c.id for c in hipaa.controls for m in c.checks if m.subject == "file_permissions"}
    assert wanted
    assert {c.control for c in case.cited} == wanted


def test_a_machine_or_check_that_is_not_there_is_told(box: Box):
    with pytest.raises(RequestError, match="no machine"):
        cases.host(box.desk, "nobody")
    with pytest.raises(RequestError, match="no check"):
        cases.check(box.desk, TREE, "nothing")


def test_changes_have_the_entry_of_their_end_and_say_what_cannot_be_taken_back(box: Box):
    (change,) = cases.changes(box.desk, TREE).changes
    with box.desk.read() as tx:
        (bundle,) = entries.walk(tx, change.outcome or 0, (change.outcome or 0) + 1)
    assert chain.predicate(bundle.payload)["body"]["intent"] == change.run.intent
    assert change.refused == "a person took it back already"


def test_a_hold_is_told_before_one_presses(box: Box):
    case = the(box, AGEING)
    assert "on hold" in case.doors["approve"]
    assert case.doors["dry_run"] == ""
    assert case.doors["hold_host"] != ""
    assert case.doors["release_host"] == ""
    assert set(case.doors) == set(DOORS)


def test_what_may_be_done_is_what_the_box_then_does(box: Box):
    """Each door that is open opens, and each that is closed stays closed: asked for in earnest."""
    number = box.incident(AGEING)
    asked: dict[str, Callable[[], object]] = {
        "dry_run": lambda: box.ask("heal", incidents=[number], dry_run=True),
        "undo": lambda: box.ask("undo", incident=number),
        "close": lambda: box.ask("incident.close", incident=number),
        "reopen": lambda: box.ask("ticket.reopen", ticket=ticket),
        "acknowledge": lambda: box.ask("ticket.acknowledge", ticket=ticket),
        "assign": lambda: box.ask("ticket.assign", ticket=ticket, login="kim"),
        "resolve": lambda: box.ask("ticket.resolve", ticket=ticket, reason="by hand"),
    }
    case = the(box, AGEING)
    assert case.asked is not None
    ticket = case.asked.id
    for name in (
        "dry_run",
        "undo",
        "close",
        "reopen",
        "acknowledge",
        "acknowledge",
        "assign",
        "resolve",
        "resolve",
        "reopen",
    ):
        refused = the(box, AGEING).doors[name]
        if refused:
            with pytest.raises(RequestError):
                asked[name]()
        else:
            asked[name]()
    assert the(box, AGEING).doors["reopen"] != ""


def test_the_plan_says_what_it_would_do_and_what_undoes_it(box: Box):
    plan = the(box, ROOTS).plan
    assert plan is not None
    words = dict(plan_rows(plan))
    assert words["Plan"].startswith("RB-LIN-ACCT-001 version")
    assert "Locks one account" in words["Step 1"]
    assert "No step restarts the machine" in words["Disturbs"]
    assert "Not known here yet" in words["Takes"]


def test_how_long_it_takes_is_what_it_took_here(box: Box):
    plan = the(box, KEYS).plan
    assert plan is not None
    assert len(plan.took_s) == 1
    assert "it ran here once" in dict(plan_rows(plan))["Takes"]


def test_a_case_says_how_each_try_ended_and_where_that_stands(box: Box):
    case = the(box, KEYS)
    assert case.doors["approve"] == f"Incident {case.story.incident.id} is closed (undone)."
    assert case.doors["undo"] == "A person took it back already."
    (tried,) = case.tries
    assert tried.entry == cases.changes(box.desk, TREE).changes[0].outcome


def old_file_server(desk: Desk) -> int:
    """Enrol one, with the readings that a look at it leaves. Returns its Incident."""
    now = datetime.now(UTC)
    with Ledger.open(desk.folder / LEDGER) as ledger, ledger.commit() as tx:
        server = Target(
            id=targets.next_id(tx),
            name="fs1",
            platform=Platform.WINDOWS,
            klass=TargetClass.SERVER,
            transport=TransportKind.WINRM,
            added=now,
        )
        targets.add(tx, server)
        seen = {"smb_v1_off.server": ("smb1_off",), "smb_v1_off.clients": ("SCANNER2", "10.0.0.9")}
        found = [
            Finding(target=server.id, check=c, verdict=Verdict.FAIL, observed=o, at=now)
            for c, o in seen.items()
        ]
        findings.put(tx, found)
        opened = incidents.open(
            tx, target=server.id, check=found[0].check, priority=Priority.HIGH, opened=now
        )
    return opened.id


def test_who_still_uses_the_old_way_is_shown_where_it_was_read(box: Box):
    case = incident(box.desk, old_file_server(box.desk))
    assert case.users is not None
    assert case.users.names == ("SCANNER2", "10.0.0.9")
    assert the(box, ROOTS).users is None


def test_questions_and_their_procedures(box: Box):
    rows = questions(box.desk)
    assert rows
    one = question(box.desk, rows[0].ticket.id)
    assert one.procedure == procedure(one.sop)
    assert one.procedure.startswith("# ")
    assert f"Ticket {rows[0].ticket.id} " in one.page


def test_no_verb_restarts_a_machine_and_one_that_did_would_be_told(box: Box):
    verbs = list(box.desk.catalogue.verbs.values())
    assert not restarts(verbs)
    script = replace(verbs[0].script, text="# Sets it.\nshutdown -r now\n")
    assert restarts([replace(verbs[0], script=script)])


def test_a_script_says_in_one_sentence_what_it_does(box: Box):
    for verb in box.desk.catalogue.verbs.values():
        assert 10 < len(first_sentence(verb.script.text)) < 200


@pytest.mark.parametrize(
    ("expect", "words"),
    [
        (Expect(op=Op.EMPTY, value=True), "'field' lists nothing."),
        (Expect(op=Op.IS, value=True), "'field' is on (true)."),
        (Expect(op=Op.AT_LEAST, value=14), "'field' is 14 or more."),
        (Expect(op=Op.WITHIN, value=(1, 90)), "'field' is from 1 to 90."),
        (Expect(op=Op.SUBSET_OF, value=("a", "b")), "'field' lists nothing but: a, b."),
    ],
)
def test_what_is_expected_is_said_in_words(expect: Expect, words: str, box: Box):
    check = next(iter(box.desk.catalogue.baselines[0].checks))
    assert expected(replace(check, field="field", expect=expect, warn=None)) == words


def test_every_expectation_of_the_baselines_has_words(box: Box):
    for baseline in box.desk.catalogue.baselines:
        for check in baseline.checks:
            assert expected(check).endswith(".")


def test_the_next_window_is_found_in_the_zone_of_the_site():
    night = Window(days=("sat",), start="22:30", end="02:00")
    config = Settings(timezone="America/New_York", windows=(night,))
    friday = datetime(2026, 11, 20, 12, tzinfo=UTC)
    assert next_window(config, friday) == datetime(2026, 11, 22, 3, 30, tzinfo=UTC)
    assert next_window(Settings(), friday) is None


def test_a_disruptive_plan_says_when_it_may_run(tmp_path: Path):
    box = Box(tmp_path)
    book = next(
        b
        for b in box.desk.catalogue.runbooks.values()
        if any(s.verb == "packages_upgrade" for s in b.steps)
    )
    at = datetime.now(UTC).replace(hour=3, minute=0, second=0, microsecond=0) + timedelta(days=1)
    window = Window(days=(at.strftime("%a").lower(),), start="03:00", end="04:00")
    config = replace(box.desk.settings, windows=(window,), timezone="UTC")
    (box.desk.folder / CONFIG).write_text(settings.render(config), encoding="utf-8")
    assert box.desk.settings == config, "a desk that is open for days sees it, too"
    box.ask("sweep")
    check = book.heals[0].check
    _fails(box, check)
    case = the(box, check)
    assert case.plan is not None
    assert case.plan.high
    assert "waits for a maintenance window" in case.doors["approve"]
    assert f"next opens {when(at)}" in dict(plan_rows(case.plan))["Window"]


def _fails(box: Box, check: str) -> None:
    """A finding as a look at a real machine would leave it: a tree has no packages."""
    now = datetime.now(UTC)
    with Ledger.open(box.desk.folder / LEDGER) as ledger, ledger.commit() as tx:
        found = Finding(target="t1", check=check, verdict=Verdict.FAIL, observed=("a",), at=now)
        findings.put(tx, [found])
        incidents.open(tx, target="t1", check=check, priority=Priority.HIGH, opened=now)


def test_facts_of_a_machine_are_in_words(box: Box):
    facts = dict(host_facts(cases.host(box.desk, TREE)))
    assert facts["Reached by"].startswith("local: a practice folder tree")
    assert "(in evidence: t1)" in facts["Identity"]
    assert "could be told" in facts["Last look"]
