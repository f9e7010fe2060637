"""What Checks, needs and slots name is what the probes really read, and of the right kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest
import yaml

from osiris.core.judge import holds, judge
from osiris.edge.remote.look import compared
from osiris.flow.heal.propose import bind
from osiris.model.case import Observation, Plan, ReadState, Tier
from osiris.model.content import Check, Missing, Pattern, Probe, Runbook, Value, Verdict
from osiris.model.site import Platform
from tests.catalogue.documents import shipped

CASES = Path(__file__).parent.parent / "cases"
AT = datetime(2026, 11, 21, tzinfo=UTC)
PLAN = Plan(
    incident=1,
    target="t1",
    check="",
    runbook="",
    version=1,
    digest="",
    steps=(),
    tier=Tier.RULES,
    reason="",
)

Reading = Mapping[str, Value]


def readings(probe: Probe) -> list[Reading]:
    """What the probe's own cases are read as."""
    path = CASES / probe.platform / f"{probe.name}.yaml"
    cases = yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else []
    return [found for case in cases for found in _parsed(probe, case["output"])]


def _parsed(probe: Probe, output: str) -> Iterator[Reading]:
    try:
        yield compared(probe.parse(output), AT)
    except (Missing, ValueError):
        return


def checks() -> list[Check]:
    return [check for baseline in shipped().baselines for check in baseline.checks]


def runbooks() -> list[Runbook]:
    return list(shipped().runbooks.values())


def test_there_is_something_to_test() -> None:
    assert checks()
    assert runbooks()


def test_every_check_can_judge_every_case_of_its_probe() -> None:
    wrong = []
    for check in checks():
        probe = shipped().probes[check.platform, check.probe]
        seen = readings(probe)
        verdicts = [judge(check, _observed(probe, check, value)) for value in seen]
        if not verdicts:
            wrong.append(f"{check.id}: {probe.platform}/{probe.name} has no case that can be read")
        wrong += [f"{check.id}: {v.reason}" for v in verdicts if v.verdict is Verdict.ERROR]
    assert sorted(set(wrong)) == []


JOINED = {"bitlocker_key_escrow"}
"""The box completes what the machine says, so no output alone passes: tests/flow/test_escrow.py."""


def test_every_check_passes_one_case_and_fails_another() -> None:
    one_sided = []
    for check in checks():
        probe = shipped().probes[check.platform, check.probe]
        verdicts = {judge(check, _observed(probe, check, v)).verdict for v in readings(probe)}
        wanted = {Verdict.FAIL} if check.id in JOINED else {Verdict.PASS, Verdict.FAIL}
        missing = wanted - verdicts
        one_sided += [f"{check.id}: no case that is {verdict}" for verdict in sorted(missing)]
    assert one_sided == []


def _observed(probe: Probe, check: Check, value: Reading) -> Observation:
    return Observation(
        target="t1",
        probe=probe.name,
        params=check.params,
        state=ReadState.OK,
        value=value,
        at=AT,
    )


def test_every_need_is_a_reading_of_its_probe() -> None:
    wrong = []
    for runbook in runbooks():
        for need in runbook.needs:
            probe = shipped().probes[runbook.platform, need.probe]
            values = [r[need.field] for r in readings(probe) if r.get(need.field) is not None]
            if not values:
                wrong.append(f"{runbook.id}: {need.probe} never reads '{need.field}'")
            for value in values:
                holds(need.expect, value)  # TypeError: of another kind than the need speaks of
    assert wrong == []


def test_every_slot_is_filled_by_the_probe_of_each_check_that_is_healed() -> None:
    by_id = {(check.platform, check.id): check for check in checks()}
    empty = [
        f"{runbook.id}: {step.verb}.{param}: {check.probe} never reads '{field}' as text"
        for runbook in runbooks()
        for pattern in runbook.heals
        for check in [by_id[runbook.platform, pattern.check]]
        for step in runbook.for_check(pattern.check).steps
        for param, slot in step.slots.items()
        for field in [check.field if slot == "observed" else slot]
        if not _ever_text(readings(shipped().probes[check.platform, check.probe]), field)
    ]
    assert empty == []


def _ever_text(seen: list[Reading], field: str) -> bool:
    values = [reading.get(field) for reading in seen]
    return any(
        (isinstance(v, str | int) and not isinstance(v, bool))
        or (isinstance(v, tuple | list) and v and all(isinstance(one, str) for one in v))
        for v in values
    )


@pytest.mark.parametrize("platform", [Platform.LINUX, Platform.APPLIANCE])
def test_every_probe_has_its_table_of_cases(platform: Platform) -> None:
    names = {name for on, name in shipped().probes if on is platform}
    assert names - {path.stem for path in (CASES / platform).glob("*.yaml")} == set()


def test_what_is_read_for_a_slot_is_what_its_verb_takes() -> None:
    by_id = {(check.platform, check.id): check for check in checks()}
    wrong, filled = [], 0
    for runbook in runbooks():
        for pattern in runbook.heals:
            check = by_id[runbook.platform, pattern.check]
            for value in readings(shipped().probes[check.platform, check.probe]):
                seen = value.get(check.field)
                if seen is None or holds(check.expect, seen) or not _answers(pattern, seen):
                    continue
                if seen == ("(unnamed)",):
                    continue  # an account without a name: nothing can be done to it from afar
                try:
                    book = runbook.for_check(check.id)
                    bind(PLAN, book, {**value, "observed": seen}, shipped().verbs)
                    filled += 1
                except ValueError as fault:
                    if "nothing was read" not in str(fault):
                        wrong.append(f"{runbook.id}, {check.id}: {fault}: {seen}")
    assert wrong == []
    assert filled > 50


def _answers(pattern: Pattern, seen: Value) -> bool:
    return pattern.observed is None or holds(pattern.observed, seen)


def test_what_a_host_makes_up_becomes_no_parameter() -> None:
    runbook = shipped().runbooks["RB-WIN-SVC-001"]
    with pytest.raises(ValueError, match="what was read is no 'name' for service_state"):
        bind(PLAN, runbook, {"observed": ("DNS'; Stop-Computer #",)}, shipped().verbs)
