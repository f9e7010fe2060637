"""Recordings of a real Windows (tools/record-windows.ps1), held against the model of that Windows.

The same script records the simulated host, so that two recordings are compared: what came out and
what failed, the names and the types in it, and whether our own parser takes it, which knows the
words and numbers of every enumeration.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from osiris.errors import LabError
from osiris.lab.windows import scenarios
from osiris.lab.windows.cmdlets import files
from osiris.lab.windows.machine import Caller, Machine
from osiris.lab.windows.shell import powershell
from osiris.lab.windows.start import UNHEARD
from osiris.model.content import Missing, Params, Probe
from osiris.model.site import MachineRole

FORM = 1
_PLACE = "C:\\OsirisRecorder"
_ADMIN = Caller(
    name="BUILTIN\\Administrator", sid="S-1-5-21-1004336348-1177238915-682003330-500", admin=True
)
_LANGUAGES = {1031: "de-DE"}
_HOME = 101


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One reading of the plan: its id in recordings, the probe, and its parameters."""

    id: str
    probe: Probe
    params: Params


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """`where` is the reading and the place in it; `what` says how the two differ."""

    where: str
    what: str


def calls(wanted: Iterable[tuple[Probe, Params]]) -> list[Call]:
    """Every reading once, with an id that says what it is: smb, services.2, ..."""
    found: list[Call] = []
    for probe, params in wanted:
        if any(c.probe.name == probe.name and c.params == params for c in found):
            continue
        same = sum(c.probe.name == probe.name for c in found)
        number = f"{probe.name}.{same + 1}" if same else probe.name
        found.append(Call(id=number, probe=probe, params=params))
    return found


def plan(wanted: Iterable[Call], catalogue: str) -> str:
    """calls.json for the recorder."""
    rows = [{"id": c.id, "probe": c.probe.name, "params": dict(c.params)} for c in wanted]
    return json.dumps({"catalogue": catalogue, "calls": rows}, indent=1) + "\n"


def load(text: str) -> dict[str, Any]:
    """A recording. Raises LabError for anything else."""
    try:
        found: dict[str, Any] = json.loads(text.removeprefix("\ufeff"))
        if found["recording"] != FORM or not isinstance(found["results"], list):
            raise ValueError("another form")
        for row in found["results"]:
            row["id"], row["out"], row["err"]
    except (ValueError, KeyError, TypeError) as error:
        raise LabError(
            f"this is no recording: {error}", "record it with record-windows.ps1"
        ) from error
    return found


def like(recording: Mapping[str, Any]) -> Machine:
    """A simulated host of the same Windows. Raises LabError where none is modelled."""
    role = {1: MachineRole.WORKSTATION, 2: MachineRole.DOMAIN_CONTROLLER}.get(
        recording["product_type"], MachineRole.MEMBER_SERVER
    )
    home = recording["edition"] == _HOME
    fits = [
        s
        for s in scenarios.SCENARIOS
        if s.role is role
        and (s.os.edition == "Core") == home
        and s.os.build <= recording["build"]
        and (home or bool(s.domain) == recording["in_domain"])
    ]
    if fits:
        culture = _LANGUAGES.get(recording["language"], "en-US")
        return scenarios.machine(max(fits, key=lambda s: s.os.build).id, culture=culture)
    raise LabError(
        f"Windows build {recording['build']} is not modelled",
        "known: " + ", ".join(f"{s.id} {s.os.build}" for s in scenarios.SCENARIOS),
    )


def record(machine: Machine, recorder: str, wanted: Iterable[Call]) -> dict[str, Any]:
    """What the recorder writes on a simulated host."""
    every = list(wanted)
    files.profile(machine, _ADMIN)
    files.put(machine, f"{_PLACE}\\record-windows.ps1", recorder)
    files.put(machine, f"{_PLACE}\\calls.json", plan(every, "simulated"))
    for call in every:
        files.put(machine, f"{_PLACE}\\probes\\{call.probe.name}.ps1", call.probe.script.text)
    words = f'-NoProfile -ExecutionPolicy Bypass -File "{_PLACE}\\record-windows.ps1"'
    ran = powershell(machine, _ADMIN, words, (), UNHEARD)
    if ran.code:
        raise LabError(f"the recorder does not run on the simulated host: {ran.errors}")
    found = load(files.text(machine, f"{_PLACE}\\recording.json"))
    files.drop(machine, _PLACE)
    return found


def compare(
    real: Mapping[str, Any], model: Mapping[str, Any], wanted: Iterable[Call]
) -> list[Difference]:
    """Every difference between a recording and the model's, in the order of the plan."""
    told = {row["id"]: row for row in real["results"]}
    modelled = {row["id"]: row for row in model["results"]}
    found: list[Difference] = []
    for call in wanted:
        if call.id not in told:
            found.append(Difference(where=call.id, what="was not recorded"))
            continue
        found += [
            Difference(where=call.id + where, what=what)
            for where, what in _one(call, told[call.id], modelled[call.id])
        ]
    return found


def _one(
    call: Call, real: Mapping[str, str], model: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    if bool(real["err"]) != bool(model["err"]):
        yield "", f"really {real['err'] or 'an answer'}; simulated {model['err'] or 'an answer'}"
        return
    if real["err"]:
        if real["err"] != model["err"]:
            yield "", f"really the error {real['err']}; simulated {model['err']}"
        return
    try:
        there = json.loads(real["out"])
    except ValueError:
        yield "", "really no JSON"
        return
    yield from _shape("", there, json.loads(model["out"]))
    try:
        call.probe.parse(real["out"])
    except Missing:
        pass
    except ValueError as error:
        yield "", f"our parser does not take it: {error}"


def _shape(at: str, real: Any, model: Any) -> Iterator[tuple[str, str]]:
    """Names and types; of lists, what any element has. Words of enumerations our parser knows."""
    if real is None or model is None:
        return
    if _kind(real) != _kind(model):
        yield at, f"really {_kind(real)}; simulated {_kind(model)}"
    elif isinstance(real, dict):
        for name in sorted({*real, *model}):
            if name not in model or name not in real:
                where = "simulated" if name in model else "really"
                yield f"{at}.{name}", f"is there only {where}"
            else:
                yield from _shape(f"{at}.{name}", real[name], model[name])
    elif isinstance(real, list) and real and model:
        yield from _elements(at, real, model)


def _elements(at: str, real: list[Any], model: list[Any]) -> Iterator[tuple[str, str]]:
    kinds = {_kind(one): one for one in model}
    seen: set[tuple[str, str]] = set()
    for one in real:
        if _kind(one) not in kinds:
            found = [(f"{at}[]", f"really {_kind(one)}; simulated {', '.join(sorted(kinds))}")]
        else:
            found = list(_shape(f"{at}[]", one, kinds[_kind(one)]))
        yield from (each for each in found if each not in seen)
        seen |= set(found)


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, (int, float)):
        return "a number"
    if isinstance(value, str):
        return "text"
    return "a list" if isinstance(value, list) else "an object" if value is not None else "nothing"
