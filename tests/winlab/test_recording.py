"""The recorder runs on a simulated host, its recording equals the model, and an altered one does
not. Whether it runs on a real Windows, only a real Windows can show."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from osiris.cli import main
from osiris.cli.practice.recorder import RECORDER, readings
from osiris.edge.catalogue import load, root
from osiris.errors import LabError
from osiris.lab.windows import recording, scenarios
from osiris.lab.windows.recording import Call, calls, compare, like, record

SCRIPT = (root() / RECORDER).read_text()


@pytest.fixture(scope="module")
def plan() -> list[Call]:
    return calls(readings(load()))


@pytest.fixture(scope="module")
def real(plan: list[Call]) -> dict[str, Any]:
    """A recording made on a simulated host, as if it had come from a real one."""
    return record(scenarios.machine("ws2022"), SCRIPT, plan)


def answer(recorded: dict[str, Any], id: str) -> dict[str, Any]:
    return next(row for row in recorded["results"] if row["id"] == id)


def altered(recorded: dict[str, Any], id: str, **fields: Any) -> dict[str, Any]:
    """The same recording with other values in one answer."""
    other = copy.deepcopy(recorded)
    row = answer(other, id)
    row["out"] = json.dumps({**json.loads(row["out"]), **fields})
    return other


def differences(
    real: dict[str, Any], model: dict[str, Any], plan: list[Call]
) -> list[tuple[str, str]]:
    return [(d.where, d.what) for d in compare(real, model, plan)]


@pytest.mark.parametrize("scenario", ["ws2022", "dc2019", "win11-home", "ws2022-de"])
def test_a_recording_of_the_model_is_the_model(plan: list[Call], scenario: str) -> None:
    recorded = record(scenarios.machine(scenario), SCRIPT, plan)
    assert len(recorded["results"]) == len(plan)
    model = record(like(recorded), SCRIPT, plan)
    assert differences(recorded, model, plan) == []


def test_it_leaves_nothing_on_the_host(plan: list[Call]) -> None:
    machine = scenarios.machine("win11")
    record(machine, SCRIPT, [])  # who records has a profile from now on
    before = machine.snapshot()
    record(machine, SCRIPT, plan)
    assert machine.snapshot() == before


def test_every_kind_of_difference_is_listed(real: dict[str, Any], plan: list[Call]) -> None:
    def found(id: str, **fields: Any) -> list[tuple[str, str]]:
        return differences(altered(real, id, **fields), real, plan)

    assert ("machine.build", "really text; simulated a number") in found("machine", build="x")
    assert ("machine.more", "is there only really") in found("machine", more=1)
    assert any("our parser" in what for _, what in found("machine", domain_role=77))
    gone = copy.deepcopy(real)
    gone["results"] = [row for row in gone["results"] if row["id"] != "machine"]
    assert differences(gone, real, plan) == [("machine", "was not recorded")]


def test_an_error_where_the_model_answers_and_another_error(
    real: dict[str, Any], plan: list[Call]
) -> None:
    other = copy.deepcopy(real)
    answer(other, "machine").update(out="", err="CommandNotFoundException 0x80131501")
    (one,) = differences(other, real, plan)
    assert one == ("machine", "really CommandNotFoundException 0x80131501; simulated an answer")


def test_what_is_no_recording_is_refused() -> None:
    with pytest.raises(LabError, match="no recording"):
        recording.load('{"recording": 2}')
    with pytest.raises(LabError, match="not modelled"):
        like({"product_type": 3, "build": 9600, "edition": 7, "language": 1033, "in_domain": True})


def test_on_the_command_line(
    tmp_path: Path, real: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "kit"
    assert main(["lab", "recorder", str(folder)]) == 0
    assert (folder / "record-windows.ps1").read_text() == SCRIPT
    named = {c["probe"] for c in json.loads((folder / "calls.json").read_text())["calls"]}
    assert {p.stem for p in (folder / "probes").iterdir()} == named
    file = tmp_path / "recording.json"
    file.write_text("\ufeff" + json.dumps(real))
    assert main(["lab", "replay", str(file)]) == 0
    file.write_text(json.dumps(altered(real, "machine", build="x")))
    assert main(["lab", "replay", str(file)]) == 1
    assert "machine.build" in capsys.readouterr().out
