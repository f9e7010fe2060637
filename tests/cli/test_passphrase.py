"""The vault's secret: typed at a terminal and nowhere else, or handed over by systemd."""

from __future__ import annotations

from pathlib import Path

import pytest

from osiris.daemon.house import CREDENTIAL
from tests.cli.keyboard import Keyboard, keyboard
from tests.cli.terminal import daemon, osiris, program, size

WORDS = "correct horse battery staple"
PROMPT = "Passphrase of the vault: "


def set_up(data: Path) -> None:
    with keyboard(data, "init") as keys:
        for prompt in ("Passphrase for the vault: ", "Repeat for confirmation: "):
            keys.wait_for(prompt)
            secretly(keys, WORDS)
        assert keys.end() == 0
    assert "A new box lives in" in keys.shown
    assert WORDS not in keys.shown


def secretly(keys: Keyboard, words: str) -> None:
    """Type a secret; nobody who looks at the process finds it."""
    keys.type(words)
    assert words.encode() not in keys.known_of_it()


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("passphrase") / "data"
    set_up(folder)
    return folder


def test_it_is_asked_once_and_never_shown(data: Path):
    before = size(data)
    with keyboard(data, "hold", "--for", "1h", "vendor") as keys:
        keys.wait_for(PROMPT)
        secretly(keys, WORDS)
        assert keys.end() == 0
    assert keys.shown.count(PROMPT) == 1
    assert "Healing is on hold" in keys.shown
    assert WORDS not in keys.shown
    assert size(data) == before + 1
    for path in data.rglob("*"):
        assert not path.is_file() or WORDS.encode() not in path.read_bytes()


def test_a_wrong_one_is_refused_and_changes_nothing(data: Path):
    before = size(data)
    with keyboard(data, "release") as keys:
        keys.wait_for(PROMPT)
        keys.type("correct horse battery stable")
        assert keys.end() == 2
    assert "The vault does not open." in keys.shown
    assert keys.shown.count(PROMPT) == 1
    assert "stable" not in keys.shown
    assert size(data) == before


def test_looking_needs_none(data: Path):
    with keyboard(data, "status") as keys:
        assert keys.end() == 0
    assert PROMPT not in keys.shown


def test_ctrl_c_at_the_question_stops_quietly(data: Path):
    before = size(data)
    with keyboard(data, "release") as keys:
        keys.wait_for(PROMPT)
        keys.type("\x03")
        assert keys.end() == 130
    assert keys.shown.rstrip().endswith("Stopped.")
    assert size(data) == before


def test_without_a_terminal_it_is_not_looked_for_elsewhere(data: Path, tmp_path: Path):
    env = {"OSIRIS_PASSPHRASE": WORDS, "PASSPHRASE": WORDS, "OSIRIS_DATA": str(data)}
    ran = program(data, "release", **env)
    assert (ran.code, ran.out) == (2, "")
    assert "no terminal to ask" in ran.err
    assert f"systemd credential {CREDENTIAL}" in ran.err
    ran = program(tmp_path / "new", "init", **env)
    assert ran.code == 2
    assert "no terminal" in ran.err


@pytest.mark.parametrize(
    ("first", "second", "says"),
    [(WORDS, "another one altogether", "do not match"), ("elevenchars", "elevenchars", "12 char")],
    ids=["mistyped", "short"],
)
def test_init_insists_on_a_good_one(first: str, second: str, says: str, tmp_path: Path):
    with keyboard(tmp_path / "data", "init") as keys:
        keys.wait_for("Passphrase for the vault: ")
        keys.type(first)
        keys.wait_for("Repeat for confirmation: ")
        keys.type(second)
        keys.wait_for(says)
    assert first not in keys.shown
    assert not (tmp_path / "data" / "ledger.db").exists()
    set_up(tmp_path / "data")  # what was refused is not in the way


# systemd.exec(5), Credentials: a folder with the key, named by the environment.


@pytest.fixture
def handed(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "credentials").mkdir(mode=0o700)
    key = tmp_path / "credentials" / CREDENTIAL
    key.touch(mode=0o600)
    key.write_bytes(bytes(range(32)))
    key.chmod(0o400)
    return {"CREDENTIALS_DIRECTORY": str(tmp_path / "credentials")}


def test_the_daemon_runs_with_the_key_that_systemd_hands_over(
    handed: dict[str, str], tmp_path: Path
):
    data = tmp_path / "data"
    ran = program(data, "init", "--json", **handed)
    assert (ran.code, ran.err) == (0, "")
    assert str(tmp_path / "credentials") not in (data / "config.yaml").read_text()
    with daemon(data, **handed):
        # Through the socket nobody needs the key but the daemon.
        ran = program(data, "hold", "--for", "1h", "vendor", "--json")
        assert (ran.code, ran.err) == (0, "")
    assert program(data, "release").code == 2
    assert osiris(data, "evidence", "verify").code == 0


def test_a_key_that_systemd_would_not_hand_over_so(handed: dict[str, str], tmp_path: Path):
    data = tmp_path / "data"
    assert program(data, "init", **handed).code == 0
    key = Path(handed["CREDENTIALS_DIRECTORY"], CREDENTIAL)
    key.chmod(0o444)
    ran = program(data, "run", **handed)
    assert ran.code == 2
    assert f"{key} can be read or written by others" in ran.err
