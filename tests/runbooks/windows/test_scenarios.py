"""What only shows over time, or on a host of a special kind: a policy that puts a value back, a
server that drops idle connections, another antivirus, Windows Home, a German host."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from osiris.flow import Box
from osiris.flow.sweep import sweep
from osiris.lab.windows import drifts
from osiris.lab.windows.cmdlets import group_policy, registry
from osiris.lab.windows.machine import Machine
from osiris.lab.windows.scenarios import IDLE_S
from osiris.model.case import Outcome
from osiris.model.content import Catalogue, Verdict
from tests.runbooks.windows.ward import run, ward

REFRESH_S = 90 * 60 + 1
LOCK = "screen-never-locks"
KEY = "HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System"
NAME = "InactivityTimeoutSecs"


def _owned(machine: Machine) -> None:
    group_policy.add(machine, "Clinic desktops", [(KEY, NAME, "DWord", 0)])


def test_what_a_policy_owns_is_named_and_not_fought(box: Box, catalogue: Catalogue) -> None:
    async def play() -> None:
        drift = replace(drifts.find(LOCK), break_=_owned)
        async with ward(box, catalogue, drift) as bed:
            drift.break_(bed.machine)
            before = bed.settings()
            assert await bed.sweep() is Verdict.FAIL
            done = await bed.heal()
            assert (done.outcome, done.code) == (Outcome.ESCALATED, "owned")
            assert "Clinic desktops" in done.text
            assert bed.settings() == before

    run(play())


def test_what_a_policy_puts_back_comes_back_by_the_hosts_own_clock(
    box: Box, catalogue: Catalogue
) -> None:
    async def play() -> None:
        drift = drifts.find(LOCK)
        async with ward(box, catalogue, drift) as bed:
            _owned(bed.machine)
            registry.write(bed.machine, KEY, NAME, "DWord", 900)
            assert await bed.sweep() is Verdict.PASS
            bed.clock.forward(REFRESH_S)
            bed.host.tick()
            assert await bed.sweep() is Verdict.FAIL

    run(play())


def test_a_host_that_drops_idle_connections_is_read_and_healed(
    box: Box, catalogue: Catalogue
) -> None:
    async def play() -> None:
        drift = replace(drifts.find("time-stopped"), scenario="ws2022-idle")
        async with ward(box, catalogue, drift) as bed:
            assert await bed.sweep() is Verdict.PASS
            await asyncio.sleep(IDLE_S * 1.5)
            drift.break_(bed.machine)
            assert await bed.sweep() is Verdict.FAIL
            assert (await bed.heal()).outcome is Outcome.HEALED

    run(play())


def test_a_german_host_is_healed_and_undone_like_any_other(box: Box, catalogue: Catalogue) -> None:
    async def play(id: str, scenario: str) -> None:
        drift = replace(drifts.find(id), scenario=scenario)
        async with ward(box, catalogue, drift) as bed:
            drift.break_(bed.machine)
            before = bed.settings()
            assert await bed.sweep() is Verdict.FAIL
            assert (await bed.heal()).outcome is Outcome.HEALED
            assert (await bed.undo()).refused is None
            assert bed.settings() == before

    for id, scenario in (("firewall-off", "ws2022-de"), (LOCK, "win11-de")):
        run(play(id, scenario))


def test_a_reader_without_rights_reads_what_it_may_and_opens_nothing_falsely(
    box: Box, catalogue: Catalogue
) -> None:
    async def play() -> None:
        drift = replace(drifts.find("logons-unaudited"), scenario="ws2022-reader")
        async with ward(box, catalogue, drift) as bed:
            bed.host.callers = {n: replace(c, admin=False) for n, c in bed.host.callers.items()}
            drift.break_(bed.machine)
            assert await bed.sweep() is Verdict.ERROR  # denied is not "fine", nor "broken"
            swept = await sweep(bed.box, names=[bed.id], everything=True)
            assert not swept.opened

    run(play())
