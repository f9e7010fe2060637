"""Every command: what it says of itself, its JSON, its exit code, and nothing that steers a screen.

`Ran` refuses output with a traceback or a control character, so every run here is a test of that.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import click
import pytest

from osiris.cli import cli
from osiris.cli.practice import clinic as practice
from osiris.core.chain import pocket
from osiris.edge import lock
from tests.cli.conftest import EVIL, NAME, SOON, Clinic
from tests.cli.terminal import PROGRAM, REPO, osiris, program, steering
from tests.evidence.maker import Maker
from tests.flow.tree import TREE
from tools.make_docs import page


def commands(command: click.Command = cli, *path: str) -> Iterator[tuple[str, click.Command]]:
    """Every command and group with its words."""
    yield " ".join(path), command
    for name, child in getattr(command, "commands", {}).items():
        yield from commands(child, *path, name)


ALL = dict(commands())


@pytest.mark.parametrize("line", ALL)
def test_help_begins_with_a_sentence(line: str, tmp_path: Path):
    ran = osiris(tmp_path, *line.split(), "--help")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"Usage: osiris {line}".rstrip())
    sentence = (ALL[line].help or "").partition("\n\n")[0]
    assert sentence[:1].isupper()
    assert sentence.endswith((".", ".)"))


def test_help_names_every_exit_code(tmp_path: Path):
    ran = program(tmp_path, "-h")
    assert ran.code == 0
    assert [line.split()[0] for line in ran.out.splitlines()[-7:]] == list("0123456")


def test_the_page_of_commands_is_what_the_program_says():
    assert (REPO / "docs" / "commands.md").read_text(encoding="utf-8") == page(), "run: make docs"


OF_ANOTHER_BOX = pocket.readable(pocket.write_pocket(Maker().run(1).checkpoints[-1]))
# Every command that has --json, with the exit code that it ends with.
JSON = {
    "account end anna": 0,
    "account list": 0,
    "account phone-page {new}": 0,
    "account sessions": 0,
    "approve {waiting}": 6,
    "assets": 0,
    f"check {TREE} accounts_unique": 0,
    "config check": 0,
    "config show": 0,
    "config set site Elm": 0,
    "about": 0,
    "audit": 0,
    "logs": 0,
    "evidence entries --find heal": 0,
    "evidence entry {request}": 0,
    "evidence export --out {new}": 0,
    "evidence sticks": 0,
    "evidence witness": 0,
    f"evidence witness check {OF_ANOTHER_BOX}": 1,
    "evidence head": 0,
    "evidence redact {request}": 0,
    "evidence rotate bundles": 0,
    "evidence verify": 0,
    "framework list": 0,
    "framework select hipaa": 0,
    "heal {waiting} --dry-run": 0,
    f"history {TREE}": 0,
    f"host {TREE}": 0,
    f"hold {TREE} --for 1h because": 0,
    f"incident open {TREE} it hums": 0,
    "incident close {words}": 0,
    "incidents --all": 0,
    "init --key-file {new} --make-key-file": 0,
    "lab list": 0,
    "lint": 0,
    f"listen {TREE}": 0,
    "onboarding ack": 0,
    "onboarding show": 0,
    "sop flap": 0,
    "ticket ack {ticket}": 0,
    "ticket assign {ticket} lee": 0,
    "ticket reopen {answered}": 0,
    "ticket resolve {ticket} it is off": 0,
    "ticket show {ticket}": 0,
    "tickets --all": 0,
    "learn candidates": 0,
    "learn packs": 0,
    "learn status": 0,
    "policy earn on": 0,
    "policy set ask": 0,
    "notify list": 0,
    "notify log": 0,
    "notify test": 6,
    "planner show": 0,
    "planner use --embedded": 0,
    "policy show": 0,
    f"release {TREE}": 0,
    "rmm compare {export}": 0,
    "rmm hand-over patching": 0,
    "rmm show": 0,
    f"rmm take-back firewall --host {TREE}": 0,
    "score": 0,
    "owner": 0,
    "policy grid": 0,
    f"show {TREE}": 0,
    "status": 0,
    "escrow list": 0,
    f"sweep {TREE}": 0,
    "target list": 0,
    f"target change {TREE} --class workstation": 0,
    "target prepare linux": 0,
    f"target remove {TREE}": 0,
    f"target test {TREE}": 0,
    "undo {healed}": 0,
    f"waiver add services_critical --owner me --reason why --until {SOON}": 0,
    "waiver expire {waiver}": 0,
    "waiver list": 0,
    "why {healed}": 0,
}
WITH_HOSTS = {
    "target add",
    "notify add",
    "notify remove",
    "lab up",
    "lab replay",
    "drill",
}  # see test_enrol, and the tests of the lab
WITH_RULES = {
    "learn export",
    "learn import",
    "learn promote",
    "learn reject",
    "learn remove",
}  # see test_learn
WITH_A_PLANNER = {"planner exam", "replay"}  # see tests/planner, tests/flow/test_tiers.py
WITH_PASSWORDS = {
    "account add",
    "account change",
    "account first",
    "account password",
    "account phone-remove",
    "account recover",
    "account remove",
    "account totp",
}  # see tests/people/test_cli.py
WITH_A_MEDIUM = {"evidence carry"}  # see tests/edge/test_stick.py
SERVES = {"web"}  # see tests/web/test_server.py
AT_A_TERMINAL = {"escrow new-key", "escrow open", "planner api-key"}  # see test_escrow, test_door
NO_JSON = {
    "planner ask",  # its output is JSON lines as it is
    "console",  # its twins are the other commands
    "run",
    "demo",
    "lab break",
    "lab down",
    "lab recorder",
    "config schema",
}  # the last is JSON as it is


def test_every_command_that_reports_can_do_so_in_json():
    leaves = {line: c for line, c in ALL.items() if not isinstance(c, click.Group)}
    reporting = {line for line, c in leaves.items() if any("--json" in p.opts for p in c.params)}
    here = {line for line in reporting if any(f"{row} ".startswith(f"{line} ") for row in JSON)}
    elsewhere = WITH_HOSTS | WITH_RULES | WITH_A_PLANNER | SERVES | AT_A_TERMINAL | WITH_PASSWORDS
    elsewhere |= WITH_A_MEDIUM
    assert here | elsewhere == reporting
    assert leaves.keys() - reporting == NO_JSON


@pytest.mark.parametrize("line", JSON)
def test_json_is_one_document_on_stdout(line: str, clinic: Clinic, own: Path, tmp_path: Path):
    words = line.format(new=tmp_path / "new", **asdict(clinic)).split()
    ran = osiris(tmp_path / "box" if words[0] == "init" else own, *words, "--json")
    assert ran.code == JSON[line], ran
    assert isinstance(ran.json, dict)
    assert "{" not in ran.err


def test_progress_goes_to_stderr_and_the_result_to_stdout(own: Path):
    ran = osiris(own, "evidence", "verify")
    assert "entries hold" in ran.err
    assert ran.out.startswith("The chain holds: ")


def test_a_real_process_agrees(clinic: Clinic):
    ran = program(clinic.data, "status", "--json")
    assert (ran.code, ran.err) == (0, "")
    assert ran.json["machines"] == 1
    assert ran.json == osiris(clinic.data, "status", "--json").json


# Exit codes, in the order of `osiris --help`; 5 is in test_bad_input, 2 is its whole subject.


def test_code_1_it_failed(own: Path, clinic: Clinic):
    """A machine that does not answer, and evidence that was touched."""
    gone = clinic.box.root.rename(clinic.box.root.with_name("gone"))
    try:
        ran = osiris(own, "target", "test", TREE)
    finally:
        gone.rename(clinic.box.root)
    assert ran.code == 1
    assert str(clinic.box.root) in ran.out
    ledger = own / "ledger.db"
    ledger.write_bytes(ledger.read_bytes().replace(b'"drill":true', b'"drill":TRUE', 1))
    ran = program(own, "evidence", "verify")
    assert ran.code == 1
    assert ran.err.startswith("osiris: entry ")


def test_code_3_not_possible_here(own: Path):
    ran = program(own, "lab", "break", "h1", "cron-stopped")
    assert ran.code == 3
    assert "osiris lab up" in ran.err
    assert osiris(own, "drill", "--hosts", "4").code == 3


def test_code_4_another_process_holds_the_folder(own: Path):
    with lock.hold(own, "a long command"):
        ran = program(own, "sweep")
        assert osiris(own, "status").code == 0  # looking needs no lock
    assert ran.code == 4
    assert "in use by process" in ran.err
    assert "(a long command)" in ran.err


def test_code_6_something_is_left_for_a_person(own: Path):
    ran = program(own, "heal")
    assert ran.code == 6
    assert "on hold" in ran.out


# What comes from hosts and arguments is shown without what could steer the screen.


def test_what_a_machine_said_is_shown_harmlessly(clinic: Clinic):
    for line in ("show", f"why {clinic.second_root}"):
        assert "evil31m" in osiris(clinic.data, *line.split()).out
    found = osiris(clinic.data, "show", "--json").json["findings"]
    assert NAME in next(f["observed"] for f in found if f["check"] == "accounts_unique")


def test_what_people_said_is_shown_harmlessly(clinic: Clinic):
    assert len(steering(EVIL)) == 4
    for line in (
        "status",
        "why {words}",
        "waiver list",
        "policy show",
        "incidents",
        "tickets --all",
        "ticket show {answered}",
    ):
        ran = osiris(clinic.data, *line.format(**asdict(clinic)).split())
        assert ran.code == 0
    assert "evil 31m" in osiris(clinic.data, "policy", "show").out
    told = osiris(clinic.data, "policy", "show", "--json")
    assert told.json["holds"][0]["reason"] == f"vendor {EVIL[:-1]}"


@pytest.mark.parametrize(
    "args",
    [
        (EVIL,),
        (f"--{EVIL}",),
        ("show", EVIL),
        ("sweep", EVIL),
        ("config", EVIL),
        ("target", "add", EVIL, "127.0.0.1"),
        ("target", "add", "x", EVIL, "--port", "1"),
        ("target", "add", "x", "y", "--class", EVIL),
        ("hold", "x", "--for", EVIL),
        ("waiver", "add", EVIL, "--owner", "me", "--reason", "x", "--until", EVIL),
        ("incident", "open", EVIL, EVIL),
    ],
    ids=ascii,
)
def test_arguments_are_shown_harmlessly(args: tuple[str, ...], clinic: Clinic):
    ran = osiris(clinic.data, *args)
    assert ran.code == 2
    assert ran.err


def test_paths_are_shown_harmlessly(clinic: Clinic):
    ran = osiris(clinic.data, "evidence", "export", "--out", f"/dev/null/{EVIL}")
    assert ran.code == 1
    assert "evil 31m: Not a directory" in ran.err


def test_arguments_that_are_no_text(clinic: Clinic, tmp_path: Path):
    wrong = b"\xff\xfe\x1b[31m"
    assert program(clinic.data, "show", wrong).code == 2
    assert program(clinic.data, "incident", "open", TREE, wrong).code == 2
    assert program(tmp_path / "box", "init", "--site", wrong, "--key-file", "/dev/null").code == 2


# An output that goes nowhere.


@pytest.mark.parametrize("line", ["show", "show --json", "target prepare linux", "--help"])
def test_a_closed_stdout_is_harmless(line: str, clinic: Clinic):
    with subprocess.Popen(
        [*PROGRAM, "--data", str(clinic.data), *line.split()],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""


def test_a_full_disk_under_stdout_is_told(clinic: Clinic):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*PROGRAM, "--data", str(clinic.data), "show"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == "osiris: the output: No space left on device\n"


def test_the_prepare_script_is_printed_byte_for_byte(clinic: Clinic, tmp_path: Path):
    script = practice.desk_at(clinic.data).ask("target.prepare", {}).data["script"]
    assert "\t" in script
    ran = program(clinic.data, "target", "prepare", "linux")
    assert ran.out == script


def test_the_prepare_scripts_for_windows_are_printed_byte_for_byte(clinic: Clinic, tmp_path: Path):
    for kind in ("domain", "workgroup"):
        args = {"for": kind, "from_address": "192.0.2.10"}
        script = practice.desk_at(clinic.data).ask("target.prepare", args).data["script"]
        words = ("target", "prepare", "windows", f"--{kind}", "--from", "192.0.2.10")
        assert osiris(clinic.data, *words).out == script


@pytest.mark.parametrize(
    "words",
    ["windows", "linux --domain", "windows --domain --workgroup", "windows --domain --from x"],
)
def test_a_script_is_for_one_kind_of_machine(words: str, clinic: Clinic):
    assert osiris(clinic.data, "target", "prepare", *words.split()).code == 2
