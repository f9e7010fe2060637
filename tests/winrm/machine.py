"""A simulated host behind the real client, with a verb to try the runner with."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from osiris.edge.remote import CallResult, Connection, Phase, connect
from osiris.lab.windows import host as simulated
from osiris.lab.windows import scenarios
from osiris.lab.windows.machine import Caller, Machine
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
from tests.winrm.conftest import AT, PASSWORD

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
