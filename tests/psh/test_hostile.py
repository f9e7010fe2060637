"""Parameters never become code: whatever stands in one, the host calls what it would call anyway.

A hostile value goes the whole way (document, bootstrap, runner, script) and so does its twin, in
which every sign that means something to PowerShell is a letter. The cmdlets and programs that run
must be the same; or the box refuses the value before anything is sent.
"""

from __future__ import annotations

import base64
import copy
import re
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from osiris.cli.practice.recorder import readings
from osiris.core.reading.runbooks import spelled
from osiris.edge.catalogue import load
from osiris.edge.remote import winrm_job
from osiris.edge.remote.port import Phase
from osiris.lab.windows import scenarios
from osiris.lab.windows.machine import Machine, clinic_ready
from osiris.lab.windows.ps import Unsupported, nodes, run
from osiris.lab.windows.ps.parser import parse
from osiris.model.content import Call, Catalogue, Probe, Verb
from osiris.model.site import Platform
from tests.psh.shell import ADMIN, NOW

BOOT = base64.b64decode(winrm_job.COMMAND.rpartition(" ")[2]).decode("utf-16-le")
MEANING = re.compile(
    "[\"'`$(){};&@#%<>\\[\\]*?!\n\r\t\u2018\u2019\u201a\u201c\u201d\u201e\u2013\u2014]"
)
HOSTILE = [
    "'; whoami.exe /user; '",
    '"; whoami.exe /user; "',
    "$(whoami.exe /user)",
    "`$(whoami.exe)",
    "`n whoami.exe",
    "x\nwhoami.exe /user",
    "x\r\nGet-Process",
    "\u2019; whoami.exe; \u2018",
    "\u201d; whoami.exe; \u201c",
    "& whoami.exe",
    "| Get-Process",
    "a | Get-Process; b",
    "{ Get-Process }",
    "@(Get-Process)",
    "${env:TEMP}",
    "$env:ProgramFiles",
    "$input",
    "%COMSPEC%",
    "-Recurse",
    "-ErrorAction SilentlyContinue",
    "'@\nwhoami.exe\n@'",
    "#",
    "<# ",
    "\\",
    "[ScriptBlock]::Create('Get-Process')",
    "\x00",
    "\\u0022); Get-Process",
    "/Date(0)/",
    "\\/Date(0)\\/",
]
VALUE = st.one_of(
    st.sampled_from(HOSTILE),
    st.lists(st.sampled_from([*"'\"`$();|&{}@#,\n\\ ab/:", "\u2019", "\u201d"]), max_size=12).map(
        "".join
    ),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
)
PROFILE = settings(
    max_examples=20, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)


@cache
def catalogue() -> Catalogue:
    return load()


@cache
def host(scenario: str) -> Machine:
    return clinic_ready(scenarios.machine(scenario, clock=lambda: NOW))


def fresh(scenario: str) -> Machine:
    """The host as it was, whatever an earlier value did to it."""
    kept = host(scenario)
    made = copy.copy(kept)
    made.state = copy.deepcopy(kept.state)
    return made


def twin(value: Any) -> Any:
    """The same value with a letter for every sign that could mean something."""
    if isinstance(value, str):
        return MEANING.sub("x", value)
    return [twin(one) for one in value] if isinstance(value, list) else value


def called(job: bytes, on: Machine) -> tuple[str, ...]:
    """The commands of one job, in order; "outside" where the model does not go."""
    try:
        return run(BOOT, on, ADMIN, stdin=job.decode().splitlines()).called
    except Unsupported:
        return ("outside",)


@cache
def named(script: str) -> frozenset[str]:
    """The commands that stand in a script."""
    return frozenset(
        str(node.name.value).lower()
        for node in nodes.walk(parse(script))
        if isinstance(node, nodes.Command) and isinstance(node.name, nodes.Constant)
    )


def allowed(script: str) -> frozenset[str]:
    runner = (winrm_job._WINDOWS / "runner.ps1").read_text()
    return named(script) | named(runner) | named(BOOT)


# ---- readings

SLOTS = sorted(
    {
        (probe.name, slot)
        for probe, params in readings(load())
        for slot, value in params.items()
        if not isinstance(value, bool)
    }
)


def probe_job(probe: Probe, params: dict[str, Any]) -> bytes | None:
    """The document of one reading, or None where the box refuses it."""
    try:
        return winrm_job.reading([Call(script=probe.script, params=params)], "n-1")
    except ValueError:
        return None


@pytest.mark.parametrize(("name", "slot"), SLOTS)
def test_readings(name: str, slot: str):
    probe, usual = next(
        (p, dict(v)) for p, v in readings(catalogue()) if p.name == name and slot in v
    )

    @PROFILE
    @given(VALUE)
    def check(value: str) -> None:
        many = isinstance(usual[slot], list | tuple)
        bad = {**usual, slot: [value] if many else value}
        job = probe_job(probe, bad)
        if job is None:
            return
        harmless = probe_job(probe, {**bad, slot: twin(bad[slot])})
        assert harmless is not None
        on = "dc2022" if name.startswith("ad_") else "ws2022"
        found = called(job, host(on))
        assert {c.lower() for c in found} - {"outside"} <= allowed(probe.script.text)
        assert found == called(harmless, host(on))

    check()


# ---- verbs

VERBS = sorted(
    (verb.name, slot)
    for (platform, _), verb in load().verbs.items()
    if platform is Platform.WINDOWS
    for slot in verb.params
)
MUTATION = st.tuples(st.integers(0, 200), st.sampled_from([*"'`$(){};&@#%! ", "\u2019", "\u201d"]))


def sent(verb: Verb, slot: str, value: str) -> bool:
    """Whether the box would send the value: it checks every parameter by its pattern."""
    return all(re.fullmatch(verb.params[slot], text) for text in spelled(value))


def changed(value: str, changes: list[tuple[int, str]]) -> str:
    """A value that fits its pattern, with signs of PowerShell in some places."""
    for place, sign in changes:
        if value:
            at = place % len(value)
            value = value[:at] + sign + value[at + 1 :]
    return value


def verb_calls(verb: Verb, params: dict[str, str]) -> tuple[str, ...]:
    on = fresh("dc2022" if verb.name.startswith("ad_") else "ws2022")
    script = Call(script=verb.script, params=params)
    found: list[str] = []
    phases: tuple[Phase, ...] = ("apply", "undo")
    for phase in phases:
        job = winrm_job.change("a-1", script, phase, 60, "n-1")
        found += called(job, on)
    return tuple(found)


@pytest.mark.parametrize(("name", "slot"), VERBS)
def test_verbs(name: str, slot: str):
    verb = catalogue().verbs[Platform.WINDOWS, name]
    usual = {
        other: st.from_regex(pattern, fullmatch=True) for other, pattern in verb.params.items()
    }

    @PROFILE
    @given(st.fixed_dictionaries(usual), VALUE, st.lists(MUTATION, min_size=1, max_size=4))
    def check(params: dict[str, str], value: str, changes: list[tuple[int, str]]) -> None:
        for one in (value, changed(params[slot], changes)):
            if not sent(verb, slot, one) or not sent(verb, slot, twin(one)):
                continue
            found = verb_calls(verb, {**params, slot: one})
            assert {c.lower() for c in found} - {"outside"} <= allowed(verb.script.text)
            assert found == verb_calls(verb, {**params, slot: twin(one)})

    check()


@pytest.mark.parametrize("value", HOSTILE)
def test_no_verb_takes_what_only_means_harm(value: str):
    """But for names of accounts, which may hold quotes, no pattern lets such a value through."""
    passed = {
        f"{verb.name}.{slot}"
        for (platform, _), verb in catalogue().verbs.items()
        if platform is Platform.WINDOWS
        for slot in verb.params
        if sent(verb, slot, value)
    }
    assert not passed


def test_an_injection_would_be_seen():
    script = "param($P)\n$ErrorActionPreference = 'Stop'\n& ([ScriptBlock]::Create($P.a))\n"
    probe = next(p for p, _ in readings(catalogue()))
    call = Call(
        script=type(probe.script)(name="x", text=script),
        params={"a": "whoami.exe /user /fo csv /nh"},
    )
    found = called(winrm_job.reading([call], "n-1"), fresh("ws2022"))
    assert "whoami.exe" in found
    assert "whoami.exe" not in allowed(script)
