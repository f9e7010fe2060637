"""The runner itself, windows/runner.ps1: on a simulated host, through the real client."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osiris.edge.remote import CallResult, Connection, Phase, connect, winrm_job
from osiris.lab.windows import host as simulated
from osiris.lab.windows import scenarios
from osiris.lab.windows.cmdlets import files
from osiris.lab.windows.cmdlets.registry import write
from osiris.lab.windows.machine import Caller, Machine
from osiris.lab.windows.ps import run as interpret
from osiris.lab.windows.server import Account, Server
from osiris.model.content import Call, Script
from osiris.model.site import (
    Credential,
    Platform,
    SignIn,
    Target,
    TargetClass,
    TransportKind,
)
from tests.winrm.conftest import AT, PASSWORD, run

ADMIN = Caller(name="FS1\\osiris", sid="S-1-5-21-1-2-3-1104", admin=True)
READER = Caller(name="FS1\\reader", sid="S-1-5-21-1-2-3-1105", admin=False)
ACTION = "ab12cd34-7-0"
UNDO = "C:\\Program Files\\OsirisCare\\undo"

# A verb as all are: one value of one key, which may be absent.
VERB = r"""# Sets one value.
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'
$key = 'HKLM:\SOFTWARE\OsirisTest'
if ($Mode -eq 'state') {
    $value = $null
    if (Test-Path -LiteralPath $key) { $value = [string](Get-ItemProperty -LiteralPath $key).Value }
    [ordered]@{ 'HKLM:\SOFTWARE\OsirisTest|Value' = $value }
}
if ($Mode -eq 'apply') {
    if ($P.want -eq 'refuse') { throw 'osiris-refused: not here' }
    if (-not (Test-Path -LiteralPath $key)) { $null = New-Item -Path $key -Force }
    Set-ItemProperty -LiteralPath $key -Name Value -Value $P.want -Type String
    if ($P.want -eq 'half') { throw 'it broke' }
}
if ($Mode -eq 'undo') {
    $was = $Was.'HKLM:\SOFTWARE\OsirisTest|Value'
    if ($null -eq $was) { Remove-Item -LiteralPath $key -Recurse -Force }
    else { Set-ItemProperty -LiteralPath $key -Name Value -Value $was -Type String }
}
"""
NAME = r"HKLM:\SOFTWARE\OsirisTest|Value"


def verb(want: str = "on", text: str = VERB) -> Call:
    return Call(script=Script(name="verb", text=text), params={"want": want})


def probe(script: str, /, **params: Any) -> Call:
    return Call(script=Script(name="probe", text=script), params=params)


@dataclass
class Played:
    """A simulated host with a clock of its own, and a connection to it."""

    machine: Machine
    conn: Connection
    now: list[datetime]

    async def act(self, phase: Phase, call: Call | None = None, action: str = ACTION) -> CallResult:
        return await self.conn.act(action, call or verb(), phase, deadline=20, seconds=600)

    async def read(self, *calls: Call) -> list[CallResult]:
        return await self.conn.read(calls, deadline=20)

    def later(self, seconds: float) -> None:
        """Time passes, and what is due happens."""
        self.now[0] += timedelta(seconds=seconds)
        self.machine.tick()


@asynccontextmanager
async def played(caller: Caller = ADMIN, scenario: str = "ws2022") -> AsyncIterator[Played]:
    now = [datetime(2026, 11, 21, 9, tzinfo=UTC)]
    machine = scenarios.machine(scenario, name="fs1", clock=lambda: now[0])
    host = simulated.Host(machine=machine, callers={"osiris": caller})
    server = Server(host.execute, users=[Account(name="osiris", password=PASSWORD)])
    target = Target(
        id="t1",
        name="fs1",
        platform=Platform.WINDOWS,
        klass=TargetClass.SERVER,
        transport=TransportKind.WINRM,
        address="127.0.0.1",
        port=await server.start(),
        sign_in=SignIn.NTLM,
        added=AT,
    )
    conn = await connect(target, Credential(user="osiris", password=PASSWORD), do_not_probe=())
    try:
        yield Played(machine, conn, now)
    finally:
        await conn.close()
        assert server.shells == {}
        await server.stop()


def lines(result: CallResult) -> list[str]:
    return result.stdout.splitlines()


ON, ABSENT = f'{NAME} "on"', f"{NAME} null"

# ---- readings

ECHO = """param($P)
$echo = [ordered]@{ text = $P.text; many = @($P.many); n = $P.n; yes = $P.yes }
ConvertTo-Json -Compress -Depth 4 -InputObject $echo
"""


def test_each_reading_runs_apart():
    async def main():
        async with played() as host:
            results = await host.read(
                probe("param($P)\n'{\"a\":1}'"),
                probe("throw 'osiris-refused: not for you'"),
                probe("throw 'broken'"),
                probe("$ErrorActionPreference = 'SilentlyContinue'\n'first'"),
                probe("[string]$ErrorActionPreference"),
                probe("'one'\n'two'"),
                probe("$null"),
            )
            assert [r.rc for r in results] == [0, 77, 1, 0, 0, 0, 0]
            assert results[0].stdout == '{"a":1}'
            assert results[1].stderr == "osiris-refused: not for you"
            assert results[2].stderr == "broken 0x80131501"
            assert results[4].stdout == "Stop"  # nothing of the one before is left
            assert results[5].stdout == "one\ntwo"

    run(main())


def test_what_an_error_means():
    async def main():
        async with played() as host:
            (missing,) = await host.read(
                probe("Get-DhcpServerv4ScopeStatistics")
            )  # no such role here
            assert missing.rc == 69
            assert "CommandNotFoundException" in missing.stderr
        async with played(READER) as host:
            (denied,) = await host.read(
                probe("Set-Content -LiteralPath 'C:\\Windows\\x.txt' -Value 'x'")
            )
            assert denied.rc == 77

    run(main())


HOSTILE = [
    "'; Remove-Item C:\\ -Recurse #",
    "$(Remove-Item C:\\)",
    "`n`$env:PATH",
    '"@\u201d\u2019\u2018\u201c',
    "@'",
    "\u00a0--%",
    "{0} %PATH% &|<>^",
    "</S>]]>",
    "\U0001f600",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_parameter_is_data(text: str):
    async def main():
        async with played() as host:
            before = host.machine.snapshot()
            asked = {"text": text, "many": (text, ""), "n": 7, "yes": True}
            (result,) = await host.read(probe(ECHO, **asked))
            assert json.loads(result.stdout) == {**asked, "many": [text, ""]}
            assert host.machine.snapshot() == before

    run(main())


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=40))
def test_any_text_travels_and_comes_back(text: str):
    async def main():
        async with played() as host:
            (result,) = await host.read(probe(ECHO, text=text, many=(text, text), n=0, yes=False))
            assert json.loads(result.stdout)["many"] == [text, text]

    run(main())


# ---- changes


def test_a_change_and_its_undo_leave_nothing():
    async def main():
        async with played() as host:
            before = host.machine.snapshot()
            made = await host.act("apply")
            assert (made.rc, lines(made)) == (0, [f"before {ABSENT}", f"after {ON}"])
            assert lines(await host.act("peek")) == [f"now {ON}"]
            undone = await host.act("undo")
            assert (undone.rc, lines(undone)) == (0, [f"now {ABSENT}"])
            again = await host.act("undo")
            assert (again.rc, lines(again)) == (0, [f"now {ABSENT}"])
            assert (await host.act("peek")).rc == 75
            assert (await host.act("forget")).rc == 0
            assert (await host.conn.clean(deadline=20)).rc == 0
            assert host.machine.snapshot() == before

    run(main())


def test_a_value_that_was_there_comes_back():
    async def main():
        async with played() as host:
            await host.act("apply", verb("first"), action="a-1-0")
            before = host.machine.snapshot()
            made = await host.act("apply")
            assert lines(made) == [f'before {NAME} "first"', f"after {ON}"]
            await host.act("undo")
            await host.act("forget")
            assert host.machine.snapshot() == before

    run(main())


def test_nothing_is_applied_twice_or_under_another_name():
    async def main():
        async with played() as host:
            await host.act("apply")
            again = await host.act("apply")
            assert (again.rc, lines(again)) == (77, [])
            assert "nothing is repeated" in again.stderr
            for other in (verb("off"), verb(text=VERB + "\n# another")):
                result = await host.act("apply", other)
                assert result.rc == 77
                assert "another change" in result.stderr
            for phase in ("peek", "undo", "disarm", "forget"):
                assert (await host.act(phase, action="no-such-1")).rc == 77

    run(main())


def test_what_somebody_changed_since_is_theirs():
    async def main():
        async with played() as host:
            await host.act("apply")
            key = "HKLM:\\SOFTWARE\\OsirisTest"
            write(host.machine, key, "Value", "String", "mine")
            for phase in ("peek", "undo"):
                result = await host.act(phase)
                assert (result.rc, lines(result)) == (75, [f'now {NAME} "mine"'])

    run(main())


@pytest.mark.parametrize(("want", "code", "after"), [("refuse", 77, "null"), ("half", 1, '"half"')])
def test_a_change_that_fails_shows_what_it_left(want: str, code: int, after: str):
    async def main():
        async with played() as host:
            result = await host.act("apply", verb(want))
            assert result.rc == code
            assert lines(result) == [f"before {ABSENT}", f"after {NAME} {after}"]
            undone = await host.act("undo", verb(want))
            if want == "half":
                assert (undone.rc, lines(undone)) == (0, [f"now {ABSENT}"])

    run(main())


# ---- the undo that the host does by itself


def test_an_armed_undo_fires_unless_it_is_called_off():
    async def main():
        async with played() as host:
            assert (await host.act("arm")).rc == 0
            await host.act("apply")
            host.later(590)
            assert lines(await host.act("peek")) == [f"now {ON}"]
            host.later(30)
            assert (await host.act("peek")).rc == 75
            assert lines(await host.act("undo")) == [f"now {ABSENT}"]
            late = await host.act("disarm")
            assert late.rc == 75
            assert "fired" in late.stderr
            assert (await host.act("forget")).rc == 0

    run(main())


def test_a_disarmed_undo_does_nothing():
    async def main():
        async with played() as host:
            await host.act("arm")
            await host.act("apply")
            assert (await host.act("disarm")).rc == 0
            assert (await host.act("disarm")).rc == 0
            host.later(3600)
            assert lines(await host.act("peek")) == [f"now {ON}"]
            (tasks,) = await host.read(
                probe("[string]@(Get-ScheduledTask -TaskName 'Osiris*').Count")
            )
            assert tasks.stdout == "0"

    run(main())


def test_a_task_that_outlives_its_undo_does_nothing():
    """The file decides, whatever became of the task."""

    async def main():
        async with played() as host:
            await host.act("arm")
            await host.act("apply")
            await host.act("disarm")
            before = host.machine.snapshot()
            fire = (winrm_job._WINDOWS / "fire.ps1").read_text()
            there = replace(ADMIN, folder=f"{UNDO}\\{ACTION}", network=False)
            ran = interpret(fire, host.machine, there)
            assert ran.code == 0, ran.errors
            assert lines(await host.act("peek")) == [f"now {ON}"]
            assert host.machine.snapshot() == before

    run(main())


def test_an_undo_that_fired_before_the_change_keeps_it_away():
    async def main():
        async with played() as host:
            await host.act("arm")
            host.later(700)
            result = await host.act("apply")
            assert result.rc == 75
            assert "already run" in result.stderr

    run(main())


def test_while_an_undo_is_armed_nothing_is_forgotten():
    async def main():
        async with played() as host:
            await host.act("arm")
            assert (await host.act("arm")).rc == 77
            assert (await host.act("forget")).rc == 77
            cleaned = await host.conn.clean(deadline=20)
            assert cleaned.rc == 77
            assert "still armed" in cleaned.stderr
            assert (await host.act("disarm")).rc == 0
            assert (await host.conn.clean(deadline=20)).rc == 0
            assert files.find(host.machine, "C:\\Program Files\\OsirisCare") is None

    run(main())


# ---- who may


def test_the_undo_folder_is_closed_to_everybody_else():
    async def main():
        async with played() as host:
            await host.act("apply")
            entry = files.entry(host.machine, UNDO)
            assert entry is not None
            assert "sddl" in entry
            assert not any(f";;;{who})" in entry["sddl"] for who in ("BU", "AU", "WD"))

    run(main())


def test_who_is_no_administrator_changes_nothing():
    async def main():
        async with played(READER) as host:
            before = host.machine.snapshot()
            for phase in ("apply", "arm"):
                assert (await host.act(phase)).rc == 77
            assert host.machine.snapshot() == before

    run(main())


def test_an_id_that_is_no_name_goes_nowhere():
    with pytest.raises(ValueError, match="id of an action"):
        winrm_job.change("..\\..\\Windows", verb(), "apply", 0, "00")


def test_the_command_line_fits_cmd_exe():
    assert len(winrm_job.COMMAND) < 8191
    assert winrm_job.COMMAND.isascii()


def test_a_folder_that_nobody_asked_for_in_200_days_goes():
    async def main():
        async with played() as host:
            await host.act("apply", action="old-1-0")
            host.later(201 * 86400)
            await host.act("apply", verb("new"), action="new-1-0")
            assert files.find(host.machine, f"{UNDO}\\old-1-0") is None
            assert files.find(host.machine, f"{UNDO}\\new-1-0")

    run(main())
