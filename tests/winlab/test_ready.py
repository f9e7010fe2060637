"""A host that `clinic_ready` prepared is what the baseline wants, so that a drift stands out; a
host as Microsoft ships it is not."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from osiris.core.judge import judge
from osiris.edge.catalogue import load
from osiris.edge.remote import CallResult
from osiris.lab.windows import scenarios
from osiris.lab.windows.cmdlets import files
from osiris.lab.windows.machine import clinic_ready
from osiris.lab.windows.recording import Call, calls
from osiris.model.case import Finding, Observation, ReadState
from osiris.model.content import Catalogue, Check, Missing, Verdict
from osiris.model.site import MachineRole, Platform
from tests.winlab.play import ADMIN, NURSE, Played, played
from tests.winlab.test_probes_on_hosts import MISSING, OK, batch

AT = datetime(2026, 11, 21, 9, tzinfo=UTC)
NOT_OURS = {"bitlocker_key_escrow"}
"""What the box does by itself, and not the machine."""
OLD = {"ws2016", "dc2016", "win10", "win10-alone"}
"""Versions that Microsoft supports no more, or not for long."""


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load()


def findings(host: Played, catalogue: Catalogue, *, admin: bool = True) -> dict[str, Finding]:
    """Every Check of the Windows baseline on a host, for machines of its role."""
    role = host.machine.role
    checks = [c for c in catalogue.checks(Platform.WINDOWS) if c.is_for(role)]
    probes = catalogue.probes
    every = calls((probes[Platform.WINDOWS, c.probe], c.params) for c in checks)
    caller = ADMIN if admin else NURSE
    files.profile(host.machine, caller)
    answers = list(zip(every, batch(host, every, caller), strict=True))
    return {c.id: judge(c, _seen(c, answers)) for c in checks}


def _seen(check: Check, answers: list[tuple[Call, CallResult]]) -> Observation:
    call, result = next(
        (c, r) for c, r in answers if c.probe.name == check.probe and c.params == check.params
    )
    state, value, reason = ReadState.OK, {}, ""
    try:
        if result.rc == MISSING:
            raise Missing("tool_missing")
        if result.rc == OK:
            value = dict(call.probe.parse(result.stdout))
        else:
            state, reason = ReadState.FAILED, "denied"
    except Missing as missing:
        state, reason = ReadState.MISSING, str(missing)
    return Observation(
        target="t1",
        probe=check.probe,
        params=check.params,
        state=state,
        value=value,
        reason=reason,
        at=AT,
    )


@pytest.mark.parametrize("scenario", [s.id for s in scenarios.SCENARIOS if s.admin])
def test_a_ready_host_has_nothing_to_mend(catalogue: Catalogue, scenario: str) -> None:
    host = played(scenario)
    clinic_ready(host.machine)
    found = findings(host, catalogue)
    failing = {
        id: one.observed
        for id, one in found.items()
        if one.verdict is Verdict.FAIL and id not in NOT_OURS
    }
    if scenario in OLD:
        failing.pop("eol_software.os", None)
    assert failing == {}
    assert sum(one.verdict is Verdict.PASS for one in found.values()) > 30


@pytest.mark.parametrize("scenario", ["ws2016", "ws2022", "dc2022", "win11", "win11-home"])
def test_a_stock_host_is_not_what_the_baseline_wants(catalogue: Catalogue, scenario: str) -> None:
    found = findings(played(scenario), catalogue)
    assert sum(one.verdict is Verdict.FAIL for one in found.values()) > 5


def test_without_rights_nothing_passes_that_only_an_administrator_may_see(
    catalogue: Catalogue,
) -> None:
    """Fewer rights may lose checks, and never turn a fault into a pass."""
    full, poor = played("ws2022"), played("ws2022")
    real = findings(full, catalogue)
    seen = findings(poor, catalogue, admin=False)
    changed = {
        id: (real[id].verdict, one.verdict)
        for id, one in seen.items()
        if one.verdict is not real[id].verdict
    }
    assert changed
    told = {Verdict.UNKNOWN, Verdict.NOT_APPLICABLE, Verdict.ERROR}
    assert {after for _, after in changed.values()} <= told


def test_roles_are_those_of_the_scenarios() -> None:
    roles = {s.id: s.role for s in scenarios.SCENARIOS}
    assert roles["dc2022"] is MachineRole.DOMAIN_CONTROLLER
    assert set(roles.values()) == {
        MachineRole.DOMAIN_CONTROLLER,
        MachineRole.MEMBER_SERVER,
        MachineRole.WORKSTATION,
    }
