"""Who else sets what we would set: looked at before a person is asked, and where a heal flaps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from osiris.core.owner import POLICY, RMM, Owner, Revert, Traces, names, told, unmet, weigh
from osiris.edge.ledger import Tx, facts, incidents, rmm, runs
from osiris.flow import Box
from osiris.flow.heal import arrival, record, rest, stops
from osiris.flow.heal.case import Case
from osiris.model.case import Observation, Outcome, ReadState, Refused
from osiris.model.content import Need, Params, Probe, Runbook, Value

MANAGERS, REFRESHES, SIGN_INS = "config_managers", "policy_refreshes", "sign_ins"
_MOST = 10  # reverts that are weighed, the newest


async def owned(box: Box, case: Case, runbook: Runbook, question: Refused) -> Refused | None:
    """Before a person is asked for a yes: does a policy own the setting? Looked at once."""
    owners = [n for n in runbook.needs if n.probe == POLICY]
    before = record.last_refusal(box, case.incident)
    if not owners or before == question.code:
        return None
    seen = await box.observe(case.target, arrival.readings(box, case.target, owners))
    found = unmet(
        replace(runbook, needs=tuple(owners)), seen, later=arrival.two_accounts(case.target)
    )
    if found is None or found.code != "owned":
        return None
    rest.looked_in_vain(box, case.incident)
    return found


async def name(box: Box, case: Case) -> str:
    """Let healing of this Check rest, and say who may be putting the setting back.

    The machine is read once for a case; one that could not be read, again after a while.
    """
    if case.situation.stopped is None:
        with box.ledger.commit() as tx:
            stops.stop(tx, case.target.id, case.check.id, box.utc())
    with box.ledger.read() as tx:
        said = facts.get(tx, _said(case))
        if isinstance(said, str):
            return said
        reverts, needs = _history(box, tx, case)
        listed = tuple(rmm.tools_of(tx, [case.target.name, case.target.address]))
    wanted = _probes(box, case)
    wanted += [(POLICY, reading) for reading in arrival.readings(box, case.target, needs)]
    seen = await box.observe(case.target, [reading for _, reading in wanted])
    traces = _traces(box, case, dict(zip([n for n, _ in wanted], seen, strict=True)), listed)
    owners = weigh(reverts, traces)
    text = f"{told(owners, traces)} {_choices(case, owners)}"
    if traces.managers:
        with box.ledger.commit() as tx:
            facts.put(tx, _said(case), text)
    else:
        rest.looked_in_vain(box, case.incident)
    return text


def _history(box: Box, tx: Tx, case: Case) -> tuple[list[Revert], list[Need]]:
    """The heals of this Check that did not last, and how to ask which policy sets its value."""
    about = (case.target.id, case.check.id)
    settled = case.situation.settled
    cases = [i for i in incidents.all(tx, target=about[0]) if i.check == about[1]]
    reverts, books = [], []
    for run in runs.all(tx, target=about[0]):
        lasted = run.outcome is not Outcome.HEALED or run.undone_by_person or run.ended is None
        if lasted or run.plan.check != about[1] or (settled and run.started <= settled):
            continue
        books.append(run.plan.runbook)
        seen = min((i.opened for i in cases if i.id > run.plan.incident), default=None)
        if run.ended and seen:
            reverts.append(Revert(healed=run.ended, seen=seen))
    book = box.catalogue.runbooks.get(books[-1]) if books else None
    return reverts[-_MOST:], [n for n in book.needs if n.probe == POLICY][:1] if book else []


def _probes(box: Box, case: Case) -> list[tuple[str, tuple[Probe, Params]]]:
    days = max(1, -(-box.settings.flap_hours // 24))
    asked: Mapping[str, Params] = {
        MANAGERS: {},
        REFRESHES: {"days": days},
        SIGN_INS: {"days": days},
    }
    known = box.catalogue.probes
    system = case.target.system
    return [(n, (known[system, n], p)) for n, p in asked.items() if (system, n) in known]


def _traces(
    box: Box, case: Case, seen: Mapping[str, Observation], listed: tuple[str, ...]
) -> Traces:
    """What was read, as core.owner weighs it. What could not be read speaks for nobody."""
    read = {n: o.value for n, o in seen.items() if o.state is ReadState.OK}
    managers = read.get(MANAGERS, {})
    signed = read.get(SIGN_INS, {})
    spans = zip(names(signed, "began"), names(signed, "ended"), strict=True)
    return Traces(
        every=timedelta(seconds=case.check.cadence),
        policy=read.get(POLICY, {}).get("owner"),
        managers=MANAGERS in read,
        running=names(managers, "running"),
        installed=names(managers, "installed"),
        refreshed=_times(read[REFRESHES], "refreshed") if REFRESHES in read else None,
        signed_in=tuple((_time(a), _time(b) if b else box.utc()) for a, b in spans),
        listed=listed,
        zone=box.settings.timezone,
    )


def _times(read: Mapping[str, Value], field: str) -> tuple[datetime, ...]:
    return tuple(map(_time, names(read, field)))


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _choices(case: Case, owners: list[Owner]) -> str:
    """What a person may do about it. Nothing of it happens by itself."""
    host, subject = case.target.name, case.check.subject
    tool = next((o.name for o in owners if o.name in RMM), "")
    hand = f"Where {tool} shall make these fixes: osiris rmm hand-over {subject} --host {host}."
    again = "To let the box try again, close this question with a reason: osiris ticket resolve."
    return f"{hand} {again}" if tool else again


def _said(case: Case) -> str:
    return f"owner/{case.incident.id}"
