"""Every reading of the product on every simulated host: the interpreter and the models know all of
it, and its parser takes what comes out. A host that cannot tell says so, and nothing else."""

from __future__ import annotations

import pytest

from osiris.cli.practice.recorder import readings
from osiris.edge.catalogue import load
from osiris.edge.remote import CallResult
from osiris.edge.remote.winrm_job import COMMAND, reading, results
from osiris.lab.windows import scenarios
from osiris.lab.windows.cmdlets import files
from osiris.lab.windows.host import UTF8, Host
from osiris.lab.windows.machine import Caller, clinic_ready
from osiris.lab.windows.recording import Call, calls
from osiris.lab.windows.server import ExecRequest
from osiris.model import content
from osiris.model.content import Catalogue, Missing
from tests.winlab.play import ADMIN, NURSE, Played, played

NONCE = "4f2a6c1e9b"
OK, MISSING, DENIED = 0, 69, 77


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load()


def wrong(call: Call, result: CallResult, *, admin: bool) -> str:
    """What is wrong with a result; empty where nothing is."""
    if result.rc == MISSING or (result.rc == DENIED and not admin):
        return ""
    if result.rc != OK:
        return f"exit {result.rc}: {result.stderr}"
    try:
        call.probe.parse(result.stdout)
    except Missing:
        return ""
    except ValueError as error:
        return f"its parser: {error}: {result.stdout[:300]}"
    return ""


@pytest.mark.parametrize("scenario", [s.id for s in scenarios.SCENARIOS])
@pytest.mark.parametrize("ready", [False, True], ids=["stock", "ready"])
def test_readings(catalogue: Catalogue, scenario: str, ready: bool) -> None:
    host = played(scenario)
    if ready:
        clinic_ready(host.machine)
    admin = scenarios.find(scenario).admin
    caller = ADMIN if admin else NURSE
    files.profile(host.machine, caller)
    before = host.machine.snapshot()
    every = calls(readings(catalogue))
    answered = batch(host, every, caller)
    found = zip(every, answered, strict=True)
    faults = [f"{c.id}: {fault}" for c, r in found if (fault := wrong(c, r, admin=admin))]
    assert not faults, "\n".join(faults)
    assert host.machine.snapshot() == before, "a reading changed something"


def batch(host: Played, every: list[Call], caller: Caller) -> list[CallResult]:
    """All readings in one PowerShell, by the document that the box sends."""
    work = [content.Call(script=c.probe.script, params=c.params) for c in every]
    request = ExecRequest(
        user="reader", command=COMMAND, stdin=reading(work, NONCE), codepage=UTF8, profile=False
    )
    done = Host(machine=host.machine, callers={"reader": caller}).execute(request)
    assert done.stderr == b"", done.stderr
    return results(done.stdout, NONCE, len(work))
