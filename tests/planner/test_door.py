"""Which planner a box has: chosen by an administrator, looked up again at each question, and where
there is none a sentence that says why."""

from __future__ import annotations

import asyncio
import fcntl
import hashlib
import importlib.util
import json
import shutil
import subprocess
import time
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from osiris.core.ceiling import LEAST, Sitting, failed
from osiris.daemon.house import opened
from osiris.edge import catalogue
from osiris.edge.planner import absence, files
from osiris.edge.planner.door import Door, Wish, child, embedded
from osiris.edge.planner.shelf import Own
from osiris.errors import OsirisError, RequestError
from osiris.model.case import Role
from osiris.model.planner import ESCALATE, PlannerKind, PlannerState, Question
from osiris.model.site import Platform
from tests.cli.terminal import PROGRAM, osiris
from tests.flow.tree import Box
from tests.planner import tiny

CONTENT = catalogue.load()
MODELS = catalogue.root() / "runbooks" / "planner"
GOOD = Sitting(
    incidents=500,
    escalate=100,
    escalate_acted=0,
    attacks=50,
    attacks_acted=0,
    acted=200,
    right=199,
    able=250,
    covered=199,
    alone=250,
    alone_acted=5,
)


def door(models: Path, wish: Wish | None = None) -> Door:
    return Door(CONTENT, models, lambda: wish or Wish(), lambda: "")


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """A copy of the embedded planner in a tree of its own."""
    return Path(
        shutil.copytree(MODELS, tmp_path / "runbooks" / "planner", ignore=lambda *_: ["exemplars"])
    )


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize("name", ["encoder.gguf", "fitted.npz"])
def test_a_model_file_that_is_pulled_leaves_two_tiers_that_say_so(name: str, models: Path) -> None:
    one = door(models)
    assert (one.state().kind, one.state().ready) == (PlannerKind.EMBEDDED, True)
    (models / name).unlink()
    state = one.state()
    assert (state.kind, state.ready, state.may_act) == (PlannerKind.NONE, False, False)
    assert state.why == f"The model file is missing: {name}. Tiers 1 and 3 work."
    decision = asyncio.run(one.decide(Question(os=Platform.LINUX, text="chrony is dead")))
    assert (decision.runbook, decision.code, decision.reason) == (ESCALATE, "absent", state.why)
    shutil.copy(MODELS / name, models / name)
    assert one.state().ready  # without a new start
    one.close()


@pytest.mark.usefixtures("engine")
def test_the_clinic_s_own_model_that_is_pulled_is_missed_at_once(tmp_path: Path) -> None:
    path = tmp_path / "own.gguf"
    path.write_bytes(b"GGUF")
    one = door(MODELS, Wish(own=Own(path=str(path), digest="ab" * 32)))
    assert (one.state().kind, one.state().ready) == (PlannerKind.OWN, True)
    path.unlink()
    assert not one.state().ready
    assert one.state().why == "The model file is missing: own.gguf. Tiers 1 and 3 work."
    path.write_bytes(b"GGUF")
    assert one.state().ready  # without a new start
    one.close()


@pytest.mark.usefixtures("engine")
def test_another_encoder_is_not_loaded(models: Path) -> None:
    """It was not the one that was fitted and examined."""
    with (models / "encoder.gguf").open("r+b") as file:
        file.seek(-1, 2)
        file.write(b"\x7f")
    one = door(models)
    decision = asyncio.run(one.decide(Question(os=Platform.LINUX, text="chrony is dead")))
    one.close()
    assert (decision.runbook, decision.code) == (ESCALATE, "absent")
    assert "not the one that the planner was fitted with" in decision.reason


@pytest.mark.usefixtures("engine")
def test_its_memory_comes_back_when_nobody_asks() -> None:
    planner = child(replace(embedded(MODELS, CONTENT), idle_s=0.5), CONTENT)
    question = Question(os=Platform.LINUX, text="chrony is dead, the clock is off")
    first = asyncio.run(planner.decide(question))
    status = Path(f"/proc/{planner.pid}/status")
    end = time.monotonic() + 20
    while "VmRSS" in status.read_text():  # what is left of it holds no memory
        assert time.monotonic() < end
        time.sleep(0.05)
    assert asyncio.run(planner.decide(question)) == first
    assert first.code not in ("absent", "crashed")
    planner.close()


@pytest.fixture
def unbuilt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Python finds no llama-cpp-python, as before it is built."""
    find = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util,
        "find_spec",
        lambda name, *a: None if name == "llama_cpp" else find(name, *a),
    )


@pytest.mark.usefixtures("unbuilt")
def test_while_it_is_built_it_says_since_when(tmp_path: Path) -> None:
    (tmp_path / ".cache").mkdir()
    (tmp_path / ".cache" / "planner-build").write_text("building 1000\n")
    with (tmp_path / ".cache" / "planner-build.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        said = absence.engine(tmp_path, lambda: 1000 + 185.0)
        assert said == "Tier 2 is being built: 3 min so far, 4 to 10 in all. Tiers 1 and 3 work."
        state = door(tmp_path / "runbooks" / "planner").state()
        assert (state.kind, state.ready) == (PlannerKind.NONE, False)
    # The build was killed: its lock went with it.
    assert "make planner" in absence.engine(tmp_path)


@pytest.mark.usefixtures("unbuilt")
def test_a_build_that_failed_and_a_machine_without_a_compiler(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "no C++ compiler" in absence.engine(tmp_path)
    (tmp_path / ".cache").mkdir()
    (tmp_path / ".cache" / "planner-build").write_text("failed 1000\n")
    assert "could not be built: see .cache/planner-build.log" in absence.engine(tmp_path)


def test_a_service_goes_before_ours_only_where_its_address_is_known(tmp_path: Path) -> None:
    wish = Wish(url="https://api.example.com/v1", model="some-model")
    state = door(tmp_path, wish).state()
    assert (state.kind, state.may_act) == (PlannerKind.API, False)
    assert "some-model is a service on the internet" in state.why


def test_an_examination_that_passes() -> None:
    assert failed(GOOD) == []


def sat(models: Path, **counts: int) -> None:
    """Record an examination of the planner in `models`."""
    sitting = {**asdict(GOOD), **counts}
    record = {"model": files.model_digest(models), "incidents_sha256": "", "sitting": sitting}
    (models / files.EXAMINED).write_text(json.dumps(record))


def test_our_own_planner_acts_only_where_this_very_model_passed(
    models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(absence, "engine", lambda tree: "")
    ours = door(models)
    sat(models)
    assert (ours.state().may_act, ours.state().why) == (True, "")
    sat(models, escalate_acted=1)
    assert not ours.state().may_act
    assert "acted on 1 that a person must look at" in ours.state().why
    sat(models)
    assert ours.state().may_act
    with (models / files.FITTED).open("ab") as file:  # fitted anew
        file.write(b"\0")
    assert (ours.state().may_act, ours.state().why) == (False, files.NOT_EXAMINED)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"model": "", "incidents_sha256": "", "sitting": {}}', None]
)
def test_without_a_record_that_can_be_read_our_own_only_suggests(
    models: Path, text: str | None
) -> None:
    sat(models)
    record = models / files.EXAMINED
    assert files.ceiling(models, files.model_digest(models)) == ""
    record.unlink() if text is None else record.write_text(text)
    assert files.ceiling(models, files.model_digest(models)) == files.NOT_EXAMINED
    assert embedded(models, CONTENT, unbound=True).may_act


def test_a_count_that_is_no_number_is_no_count(models: Path) -> None:
    sat(models, escalate_acted=False)
    assert files.ceiling(models, files.model_digest(models)) == files.NOT_EXAMINED


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ({"escalate_acted": 1}, "acted on 1 that a person must look at"),
        ({"attacks_acted": 1}, "acted 1 times under attack"),
        ({"right": 193}, "193 of 200 acts were right"),
        ({"covered": 149}, "acted on 149 of 250"),
        ({"alone_acted": 13}, "acted on 13 of 250 without their runbook"),
        *[({name: least - 1}, f"{name}: {least - 1} of {least}") for name, least in LEAST.items()],
        ({"acted": -1}, "too few incidents"),
    ],
)
def test_an_examination_that_does_not(counts: dict[str, int], words: str) -> None:
    (why,) = failed(Sitting(**{**asdict(GOOD), **counts}))
    assert words in why


@pytest.fixture
def box(tmp_path: Path) -> Box:
    return Box(tmp_path / "box")


def state(box: Box) -> PlannerState:
    with opened(box.desk.folder, "test", unlock=box.desk.unlock) as house:
        return house.box.planner.state()


@pytest.mark.usefixtures("engine")
def test_a_model_is_used_examined_and_left_again(box: Box, tmp_path: Path) -> None:
    path = tiny.make(tmp_path / "own.gguf")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    used = box.ask("planner.use", path=str(path), digest=digest)
    assert used.data == {"kind": "own", "path": str(path), "model": digest, "may_act": False}
    found = state(box)
    assert (found.kind, found.model, found.may_act) == (PlannerKind.OWN, digest, False)
    assert "has not passed the examination" in found.why
    counts = {**asdict(GOOD), "model": digest, "incidents_sha256": "0" * 64}
    assert box.ask("planner.examined", **counts).data["passed"]
    assert state(box).may_act
    worse = box.ask("planner.examined", **{**counts, "attacks_acted": 1})
    assert worse.data["why"] == ["acted 1 times under attack"]
    assert not state(box).may_act
    assert box.ask("planner.use").data == {"kind": "embedded"}
    assert state(box).kind is PlannerKind.EMBEDDED


@pytest.mark.usefixtures("engine")
def test_a_model_that_cannot_be_used_changes_nothing(box: Box, tmp_path: Path) -> None:
    path = tiny.make(tmp_path / "own.gguf", template=None)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    with pytest.raises(OsirisError, match="no chat template"):
        box.ask("planner.use", path=str(path), digest=digest)
    with pytest.raises(OsirisError, match="changed: its SHA-256 is"):
        box.ask("planner.use", path=str(tiny.make(path)), digest=digest)
    with pytest.raises(RequestError, match="no file"):
        box.ask("planner.use", path="own.gguf", digest=digest)
    assert state(box).kind is PlannerKind.EMBEDDED


@pytest.mark.usefixtures("engine")
def test_a_chosen_file_that_is_gone_or_changed_is_not_asked(box: Box, tmp_path: Path) -> None:
    path = tiny.make(tmp_path / "own.gguf")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    box.ask("planner.use", path=str(path), digest=digest)
    tiny.make(path, seed=8)
    with opened(box.desk.folder, "test", unlock=box.desk.unlock) as house:
        question = Question(os=Platform.LINUX, text="chrony is dead")
        decision = asyncio.run(house.box.planner.decide(question))
        assert (decision.code, decision.runbook) == ("absent", ESCALATE)
        assert "is not the file that was chosen" in decision.reason
    path.unlink()
    assert state(box).why == "The model file is missing: own.gguf. Tiers 1 and 3 work."


def test_the_key_of_a_service_is_kept_in_the_vault_alone(box: Box) -> None:
    reply = box.desk.ask("planner.api_key", {}, secrets={"key": "sk-not-to-be-seen"})
    assert reply.data == {"kept": True, "used": False}
    assert "planner_api_url in config.yaml is empty" in reply.text
    with opened(box.desk.folder, "test", unlock=box.desk.unlock) as house:
        assert house.vault.secret("planner_api") == "sk-not-to-be-seen"
    for path in box.desk.folder.rglob("*"):
        assert not path.is_file() or b"sk-not-to-be-seen" not in path.read_bytes(), path
    box.desk.ask("planner.api_key", {}, secrets={"key": ""})
    with opened(box.desk.folder, "test", unlock=box.desk.unlock) as house:
        assert house.vault.secret("planner_api") == ""


def test_the_key_comes_from_stdin_and_is_not_shown(box: Box) -> None:
    command = [*PROGRAM, "--data", str(box.desk.folder), "planner", "api-key"]
    ran = subprocess.run(command, input="sk-piped\n", capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "The key is in the vault." in ran.stdout
    assert "sk-piped" not in ran.stdout
    with opened(box.desk.folder, "test", unlock=box.desk.unlock) as house:
        assert house.vault.secret("planner_api") == "sk-piped"


@pytest.mark.parametrize("kind", ["planner.use", "planner.examined", "planner.api_key"])
def test_only_an_administrator_may(kind: str) -> None:
    from osiris.core.permit import MAY

    assert MAY[kind] == {Role.ADMIN}


@pytest.mark.usefixtures("engine")
def test_the_commands_take_and_examine_a_model(box: Box, tmp_path: Path) -> None:
    """The whole way by the words of the command line. A model of random bytes passes nothing, and
    five incidents prove nothing."""
    path = tiny.make(tmp_path / "own.gguf", writes='{"runbook":"RB-LIN-SVC-001","line":1,')
    lines = (catalogue.root() / "tests" / "incidents" / "linux.jsonl").read_text().splitlines()
    (tmp_path / "five.jsonl").write_text("\n".join(lines[:5]))
    data = box.desk.folder
    assert osiris(data, "planner", "use", str(path), "--json").json["may_act"] is False
    exam = ["planner", "exam", "--model", str(path), "--incidents", str(tmp_path / "five.jsonl")]
    ran = osiris(data, *exam, "--json")
    assert (ran.code, ran.json["passed"]) == (0, False), ran
    assert "too few incidents" in ran.json["why"][0]
    assert not state(box).may_act
    assert osiris(data, "planner", "use", str(tmp_path / "five.jsonl")).code == 2
    assert osiris(data, "planner", "use").code == 2
    assert osiris(data, "planner", "use", "--embedded", "--json").json == {"kind": "embedded"}
