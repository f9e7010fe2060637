"""The interpreter is keyed on no text: every script of the product, written anew (other names of
variables, lines, case, quotes, order), does the same on the same simulated host.
"""

from __future__ import annotations

import base64
import copy
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from osiris.cli.practice.recorder import readings
from osiris.edge.catalogue import load
from osiris.lab.windows import drifts, scenarios
from osiris.lab.windows.cmdlets import files
from osiris.lab.windows.drift import Drift
from osiris.lab.windows.machine import Machine, clinic_ready
from osiris.lab.windows.ps import Unsupported, json51, run
from osiris.model.content import Catalogue, Missing, Runbook
from osiris.model.site import Platform
from tests.psh.reshape import reshaped
from tests.psh.shell import ADMIN, NOW

ROOT = Path(__file__).parents[2]
CARRIERS = ROOT / "osiris/edge/remote/windows"
HOSTS = ("ws2022", "dc2022", "win10", "fs2022", "ws2022-de")
PLACE = "C:\\Program Files\\OsirisCare\\undo\\a-1"


@cache
def catalogue() -> Catalogue:
    return load()


def machine(scenario: str) -> Machine:
    made = scenarios.machine(scenario, clock=lambda: NOW, wait=lambda _: None)
    files.profile(made, ADMIN)
    return made


def document(value: Any) -> Any:
    """A document of parameters as ConvertFrom-Json reads what the box sends."""
    return json51.read(json.dumps(value))


def outcome(script: str, on: Machine, arguments: list[Any], stdin: list[str] | None = None) -> Any:
    """All that a script did, in a form that can be compared."""
    try:
        done = run(script, on, ADMIN, arguments=arguments, stdin=stdin or [])
    except Unsupported as gap:
        return ("outside", re.sub(r"line \d+: ", "", str(gap)))
    said = [i if isinstance(i, str) else json51.written(i, 8, compress=True) for i in done.output]
    errors = [re.sub(r"At line:\d+", "", error) for error in done.errors]
    return said, errors, done.code, done.called


@pytest.mark.parametrize(("seed", "scenario"), list(enumerate(HOSTS)))
def test_probes(seed: int, scenario: str):
    on = machine(scenario)
    seen = 0
    for probe, params in readings(catalogue()):
        text = probe.script.text
        other = reshaped(text, seed)
        assert other != text
        told = outcome(text, on, [document(dict(params))])
        assert told[0] != "outside", f"{probe.name}: {told}"
        assert outcome(other, on, [document(dict(params))]) == told, f"{probe.name}\n{other}"
        seen += 1
    assert seen > 50


# ---- verbs: on a host with the drift that the verb mends, with what its Check reads there


def broken(drift: Drift) -> Machine:
    made = clinic_ready(machine(drift.scenario))
    drift.break_(made)
    return made


def steps(runbook: Runbook, drift: Drift, on: Machine) -> Iterator[tuple[str, dict[str, Any]]]:
    """The verbs of a runbook with their parameters; a slot takes the first that was read."""
    check = next(c for c in catalogue().checks(Platform.WINDOWS) if c.id == drift.check)
    probe = catalogue().probes[Platform.WINDOWS, check.probe]
    done = run(probe.script.text, on, ADMIN, arguments=[document(dict(check.params))])
    try:
        fields = dict(probe.parse("\n".join(done.output)))
    except (Missing, ValueError):
        fields = {}
    fields["observed"] = fields.get(check.field, fields.get("observed"))
    for step in runbook.for_check(drift.check).steps:
        slots = {name: fields.get(field) for name, field in step.slots.items()}
        if all(slots.values()):
            first = {n: v[0] if isinstance(v, list | tuple) else v for n, v in slots.items()}
            yield step.verb, {**step.params, **first}


def whole_change(script: str, on: Machine, params: dict[str, Any]) -> list[Any]:
    """state, apply, state, undo, state; and how the machine was left each time."""
    told: list[Any] = []
    was: Any = None
    for mode in ("state", "apply", "state", "undo", "state"):
        found = outcome(script, on, [mode, document(params), was, PLACE])
        told.append((found, copy.deepcopy(on.snapshot())))
        if was is None and found[0] != "outside" and found[0]:
            was = json51.read(found[0][0])
    return told


HEALED = [d for d in drifts.every() if d.runbook]


@pytest.mark.parametrize("drift", HEALED, ids=lambda d: d.id)
def test_verbs(drift: Drift):
    first, second = broken(drift), broken(drift)
    runbook = catalogue().runbooks[drift.runbook]
    for number, (verb, params) in enumerate(steps(runbook, drift, first)):
        text = catalogue().verbs[Platform.WINDOWS, verb].script.text
        told = whole_change(text, first, params)
        assert all(found[0] != "outside" for found, _ in told), f"{verb} {params}: {told[0][0]}"
        other = reshaped(text, number)
        assert whole_change(other, second, params) == told, f"{verb}\n{other}"


def test_the_drifts_reach_every_verb():
    used: set[str] = set()
    for drift in HEALED:
        runbook = catalogue().runbooks[drift.runbook]
        used |= {verb for verb, _ in steps(runbook, drift, broken(drift))}
    known = {name for platform, name in catalogue().verbs if platform is Platform.WINDOWS}
    assert used == known


# ---- what carries them


def carried(name: str, seed: int | None) -> str:
    text = (CARRIERS / f"{name}.ps1").read_text()
    return text if seed is None else reshaped(text, seed)


def job(work: dict[str, Any], seed: int | None) -> list[str]:
    """The standard input of one job, as the box sends it."""
    raw = json.dumps({"runner": carried("runner", seed), "nonce": "n-1", **work})
    return [base64.b64encode(raw.encode()).decode()]


def days_work(seed: int | None) -> list[Any]:
    """Readings, one change from its arming to its forgetting, a false step, and leaving."""
    on = machine("ws2022")
    verb = catalogue().verbs[Platform.WINDOWS, "service_state"].script.text
    probe = catalogue().probes[Platform.WINDOWS, "services"].script.text
    act = {
        "action": "a-1",
        "script": verb,
        "params": {"name": "W32Time", "start": "Manual", "status": ""},
        "seconds": 600,
        "fire": base64.b64encode(carried("fire", seed).encode("utf-16-le")).decode(),
    }
    calls = [{"script": probe, "params": {"service": ["W32Time"]}}, {"script": "throw 'x'"}]
    phases = ("arm", "apply", "peek", "disarm", "apply", "undo", "undo", "forget", "peek", "wrong")
    work: list[dict[str, Any]] = [{"calls": calls}]
    work += [{"act": {**act, "phase": phase}} for phase in phases]
    work.append({"clean": True})
    told = []
    for each in work:
        found = outcome(carried("bootstrap", seed), on, [], job(each, seed))
        state = on.snapshot()
        # The undo folder and the task keep the runner's own text, which is another one.
        told.append((found, {k: v for k, v in state.items() if k not in ("files", "tasks")}))
    return told


@pytest.mark.parametrize("seed", range(2))
def test_the_runner_and_what_starts_it(seed: int):
    told = days_work(None)
    codes = [json.loads(line)["rc"] for (said, *_), _ in told for line in said]
    assert codes == [0, 1, 0, 0, 0, 0, 77, 0, 0, 0, 77, 77, 0]
    assert days_work(seed) == told


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("words", ["-From 192.0.2.10", "-Remove", "-From 'x y'", ""])
def test_the_script_that_lets_the_box_in(words: str, seed: int):
    text = (CARRIERS / "prepare_workgroup.ps1").read_text()
    told = []
    for script in (text, reshaped(text, seed, called_by_name=True)):
        on = machine("win11-alone")
        told.append((outcome(f"& {{\n{script}\n}} {words}", on, []), on.snapshot()))
    assert told[0] == told[1]
    assert told[0][0][0] != "outside"


def test_the_reading_of_a_recovery_key():
    text = (CARRIERS / "recovery_key.ps1").read_text()
    on = clinic_ready(machine("win10"))
    volume = {"volume": "C:", "protector": "{0}"}
    told = outcome(text, on, [document(volume)])
    assert outcome(reshaped(text, 1), on, [document(volume)]) == told


def test_a_shape_is_another_text():
    text = catalogue().probes[Platform.WINDOWS, "smb"].script.text
    shapes = {reshaped(text, seed) for seed in range(20)}
    assert len(shapes) == 20
    assert not any("$server" in shape for shape in shapes)


def test_a_difference_would_be_seen():
    on = machine("ws2022")
    text = catalogue().probes[Platform.WINDOWS, "services"].script.text
    params = [document({"service": ["W32Time"]})]
    assert outcome(text, on, params) != outcome(text.replace("StartType", "Status"), on, params)
