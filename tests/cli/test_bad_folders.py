"""Bad files and folders: each is named in one clear error, and the chain is as it was."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from osiris.cli.practice import clinic as practice
from osiris.daemon.house import SOCKET, create
from osiris.daemon.socket import LONGEST
from osiris.edge.vault import make_key_file
from osiris.model.site import Settings
from tests.cli.terminal import PROGRAM, Ran, daemon, osiris, program, size, untouched
from tests.needs import require

CONFIGS = {
    "sight: x\n": "config.yaml:1: sight: ",
    "site: [a]\n": "config.yaml:1: site: ",
    "site: a\nsite: b\n": "config.yaml:2: site: ",
    "timezone: Mars/Base\n": "config.yaml:1: timezone: no such time zone",
    "interval_s: 5\n": "config.yaml:1: interval_s: ",
    "interval_s: soon\n": "config.yaml:1: interval_s: ",
    "detail_days: 30\n": "config.yaml:1: detail_days: ",
    "do_not_probe: [10.0.0.300]\n": "config.yaml:1: do_not_probe[0]: ",
    "windows: [{days: [sunday], start: '22:00', end: '04:00'}]\n": "config.yaml:1: windows[0]",
    "windows: [{days: [sun], start: '25:00', end: '04:00'}]\n": "config.yaml:1: windows[0]",
    "vault_key_file: key\n": "config.yaml:1: vault_key_file: write the whole path",
    "- a\n- b\n": "config.yaml:1: ",
    "site: 'open\n": "not YAML",
    "a: &b 1\n": "anchors",
    "site: \x1b[31m\n": "config.yaml",
    "\xff\xfe": "config.yaml:1: not UTF-8 text",
    "site: a\nworkers: 0\ninterval_s: 1\n": "2 faults",
}
RULES = {
    "rules: 7\n": "rules.yaml:1: ",
    "nope: []\n": "rules.yaml:1: ",
    "- {check: no.such, runbook: RB-LIN-SSH-001}\n": "no.such",
    "- {check: time_sync, runbook: RB-NONE-1}\n": "RB-NONE-1",
    "\xff": "rules.yaml:1: not UTF-8",
}


def once(ran: Ran, code: int, *words: str) -> None:
    """One error, with all of `words` in it."""
    assert ran.code == code, ran
    assert ran.out == ""
    assert ran.err.startswith("osiris: ")
    assert ran.err.count("osiris: ") == 1 + ran.err.count("with: osiris: ")
    for word in words:
        assert word in ran.err


@pytest.mark.parametrize("text", CONFIGS, ids=ascii)
def test_a_broken_config(text: str, own: Path):
    (own / "config.yaml").write_bytes(text.encode("latin-1"))
    with untouched(own):
        once(osiris(own, "config", "check"), 2, CONFIGS[text])
        once(osiris(own, "sweep"), 2, CONFIGS[text])
        once(osiris(own, "run"), 2, CONFIGS[text])


@pytest.mark.parametrize("text", RULES, ids=ascii)
def test_broken_rules(text: str, own: Path):
    (own / "rules.yaml").write_bytes(text.encode("latin-1"))
    with untouched(own):
        once(osiris(own, "lint"), 2, RULES[text], "rules.yaml")
        once(osiris(own, "sweep"), 2, RULES[text], "rules.yaml")
        once(osiris(own, "run"), 2, RULES[text], "rules.yaml")


@pytest.mark.parametrize("name", ["config.yaml", "rules.yaml"])
def test_a_folder_where_a_file_should_be(name: str, own: Path):
    (own / name).unlink(missing_ok=True)
    (own / name).mkdir()
    with untouched(own):
        once(osiris(own, "sweep"), 2, f"{own}/{name}", "Is a directory")


def test_no_config_at_all(own: Path):
    (own / "config.yaml").unlink()
    with untouched(own):
        once(osiris(own, "sweep"), 2, f"{own}/config.yaml", "No such file", "osiris init")


# The data folder.


@pytest.mark.parametrize("line", ["status", "sweep", "run", "why 1", "evidence verify"])
def test_no_box_in_the_folder(line: str, tmp_path: Path):
    once(osiris(tmp_path, *line.split()), 2, f"{tmp_path} ", "osiris --data FOLDER init")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("mode", [0o755, 0o770, 0o701])
def test_a_data_folder_that_others_may_enter(mode: int, own: Path):
    own.chmod(mode)
    with untouched(own):
        once(osiris(own, "sweep"), 2, f"{own} is open to others", f"chmod 700 {own}")
        once(osiris(own, "run"), 2, f"{own} is open to others")
        assert osiris(own, "status").code == 0  # looking makes it no worse


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives folders away")
def test_a_data_folder_of_another_user(own: Path):
    for path in (own, *own.rglob("*")):
        os.chown(path, 12345, 12345)
    with untouched(own):
        once(osiris(own, "sweep"), 2, f"{own} belongs to another user", "as the owner")
        once(osiris(own, "run"), 2, f"{own} belongs to another user")
        assert osiris(own, "status").code == 0  # root may look, and leaves nothing of its own
    assert {path.stat().st_uid for path in own.rglob("*")} == {12345}


@pytest.mark.skipif(os.geteuid() != 0, reason="only root becomes somebody else")
@pytest.mark.parametrize("line", ["status", "sweep", "init --key-file /dev/null"])
def test_a_plain_user_at_somebody_elses_box(line: str, own: Path):
    nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    if subprocess.run([*nobody, *PROGRAM, "--version"], capture_output=True).returncode != 0:
        require("nobody", "a plain user cannot start the program here")
    done = subprocess.run(
        [*nobody, *PROGRAM, "--data", str(own), *line.split()],
        capture_output=True,
        text=True,
        check=False,
    )
    once(Ran(done.returncode, done.stdout, done.stderr), 2, str(own), "Permission denied")


def test_a_file_as_data_folder(tmp_path: Path):
    (tmp_path / "data").touch()
    ran = osiris(tmp_path / "data", "status")
    assert ran.code == 2
    assert "is a file" in ran.err


def test_a_data_folder_too_deep_for_a_socket(own: Path):
    deep = own.parent / ("d" * 100)
    own.rename(deep)
    with untouched(deep):
        once(osiris(deep, "run"), 1, f"{deep}/osiris.sock", "Choose another data folder")
    assert osiris(deep, "status").code == 0


# The vault and its key.


def test_a_truncated_vault(own: Path):
    vault = own / "vault" / "vault.json"
    whole = vault.read_bytes()
    for length in (0, 1, len(whole) // 2, len(whole) - 1):
        vault.write_bytes(whole[:length])
        with untouched(own):
            once(osiris(own, "sweep"), 2, "vault")
    vault.unlink()
    with untouched(own):
        once(osiris(own, "sweep"), 2, f"{vault}", "No such file")
    shutil.rmtree(own / "vault")
    with untouched(own):
        once(osiris(own, "sweep"), 2, f"{own}/vault", "No such file")


def test_a_vault_that_others_may_read(own: Path):
    (own / "vault" / "vault.json").chmod(0o644)
    with untouched(own):
        once(osiris(own, "sweep"), 2, "vault.json can be read", "chmod go-rwx")


def test_a_key_that_is_not_the_vaults(own: Path, tmp_path: Path):
    wrong = make_key_file(tmp_path / "wrong").path
    config = own / "config.yaml"
    text = config.read_text()
    for path, says in (
        (wrong, "The vault does not open"),
        (tmp_path / "none", "none: No such file"),
        (tmp_path, f"{tmp_path}: Is a directory"),
    ):
        config.write_text(re.sub("vault_key_file: .*", f'vault_key_file: "{path}"', text))
        with untouched(own):
            once(osiris(own, "sweep"), 2, says)
            once(osiris(own, "run"), 2, says)


# The ledger.


@pytest.mark.parametrize(
    "data",
    [b"", b"hello\n" * 1000, b"SQLite format 3\0" + bytes(5_000)],
    ids=["empty", "text", "header only"],
)
def test_a_ledger_that_is_not_one(data: bytes, own: Path):
    for left in own.glob("ledger.db*"):
        left.unlink()
    ledger = own / "ledger.db"
    ledger.write_bytes(data)
    ledger.chmod(0o600)
    for line in ("status", "sweep", "run", "evidence verify", "show"):
        once(osiris(own, *line.split()), 1, "ledger")
    assert ledger.read_bytes() == data


def test_a_ledger_of_another_box(own: Path, tmp_path: Path):
    """Its entries are signed by keys that this vault does not hold."""
    other = practice.make(tmp_path / "other", "other").folder
    shutil.copy(other / "ledger.db", own / "ledger.db")
    before = size(own)
    once(osiris(own, "hold", "--for", "1h", "why"), 1, "restore both from the same box")
    assert size(own) == before


# Setting up.


def test_init_where_a_box_lives(own: Path, tmp_path: Path):
    key = tmp_path / "new.key"
    with untouched(own):
        args = ("init", "--key-file", str(key), "--make-key-file")
        once(osiris(own, *args), 2, f"{own} is in use already", "--data")
    assert not key.exists()


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (("--make-key-file",), "--make-key-file needs --key-file"),
        ((), "no terminal"),
        (("--key-file", "{readable}"), "can be read or written by others"),
        (("--key-file", "{short}"), "does not hold 32 bytes"),
        (("--key-file", "{none}"), "No such file"),
        (("--key-file", "{short}", "--make-key-file"), "File exists"),
        (("--key-file", "{none}/x", "--make-key-file"), "No such file"),
        (("--key-file", "{none}", "--make-key-file", "--timezone", "Mars/Base"), "no such time"),
        (("--key-file", "{none}", "--make-key-file", "--site", ""), "site"),
        (("--key-file", "{none}", "--make-key-file", "--site", "a\nb"), "site"),
        (("--key-file", "{none}", "--make-key-file", "--site", "a\x1b[1m"), "site"),
    ],
    ids=lambda value: ascii(" ".join(value))[:40] if isinstance(value, tuple) else "",
)
def test_an_init_that_cannot_be_leaves_nothing_in_the_way(
    args: tuple[str, ...], says: str, tmp_path: Path
):
    names = {name: tmp_path / name for name in ("readable", "short", "none")}
    names["readable"].write_bytes(bytes(32))
    names["readable"].chmod(0o644)
    names["short"].write_bytes(b"short")
    names["short"].chmod(0o600)
    data = tmp_path / "data"
    once(osiris(data, "init", *(arg.format(**names) for arg in args)), 2, says)
    assert not names["none"].exists()
    ran = osiris(data, "init", "--key-file", str(tmp_path / "good"), "--make-key-file")
    assert ran.code == 0, ran
    assert size(data) == 1


@pytest.mark.parametrize(
    ("mode", "says"), [(0o755, "open to others"), (None, "Not a directory")], ids=["755", "file"]
)
def test_init_in_a_folder_that_is_not_fit(mode: int | None, says: str, tmp_path: Path):
    data = tmp_path / "data"
    if mode is None:
        data.touch()
        data = data / "deeper"
    else:
        data.mkdir(mode=mode)
    key = make_key_file(tmp_path / "key").path
    once(osiris(data, "init", "--key-file", str(key)), 2, says, str(data))


def test_an_init_that_breaks_off_leaves_nothing(tmp_path: Path):
    """The disk ends in the middle of the ledger."""
    data, key = tmp_path / "data", make_key_file(tmp_path / "key").path
    init = ("--data", str(data), "init", "--key-file", str(key))
    small = ("prlimit", "--fsize=50000", *PROGRAM, *init)
    done = subprocess.run(small, capture_output=True, text=True, check=False)
    once(Ran(done.returncode, done.stdout, done.stderr), 1, f"{data}/ledger.db", "disk")
    assert [path.name for path in data.iterdir()] == ["lock"]
    assert osiris(data, *init[2:]).code == 0


# Practice and real machines.


@pytest.fixture
def real(tmp_path: Path) -> Path:
    key = make_key_file(tmp_path / "real.key")
    create(tmp_path / "real", key, Settings(vault_key_file=str(key.path)))
    return tmp_path / "real"


def test_practice_stays_away_from_a_real_box(real: Path):
    with untouched(real):
        once(osiris(real, "demo"), 2, f"{real} is ", "--data")
        once(osiris(real, "lab", "down"), 2, "No practice hosts run")
        once(osiris(real, "lab", "break", "h1", "cron-stopped"), 3, "no lab")
        assert osiris(real, "lab", "up", "5").code in (2, 3)  # 3: this machine can start no host


# Whoever answers at the socket.


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (b"", "ended before it replied"),
        (b"hello\n", "cannot be read"),
        (b"[]\n", "cannot be read"),
        (b'{"reply": {"code": 0}}\n', "cannot be read"),
        (b'{"reply": 7}\n', "cannot be read"),
        (b"\xff\xfe\n", "cannot be read"),
        (b'{"say": "so far"}\n', "ended before it replied"),
    ],
)
def test_a_daemon_that_talks_nonsense(answer: bytes, says: str, own: Path):
    """The request may have been carried out: it is never repeated by the one who sent it."""
    with socket.socket(socket.AF_UNIX) as door, untouched(own):
        door.bind(str(own / SOCKET))
        door.listen()

        def reply() -> None:
            caller, _ = door.accept()
            with caller:
                caller.recv(1 << 16)
                caller.sendall(answer)

        thread = threading.Thread(target=reply)
        thread.start()
        ran = osiris(own, "hold", "--for", "1h", "why")
        thread.join()
    assert ran.code == 1
    assert says in ran.err


def test_a_daemon_that_is_told_nonsense(own: Path):
    """Every line is answered; what is no request, or cannot be written down, is not appended."""
    deep = b"[" * 100_000
    hold = b'{"kind": "hold", "args": {"reason": "x", "for_s": %b}}'
    nonsense = {
        b"\0" * 100: 2,
        b"[" + b"x" * (LONGEST + 10): 2,
        deep: 2,
        b'{"kind": "hold", "args": ' + deep: 2,
        b'{"kind": "hold", "args": [1]}': 2,
        hold % b"NaN": 2,
        hold % b"1e999": 2,
        hold % b"1.5": 2,
        hold % (b"9" * 4_000): 2,
        hold % (b"9" * 5_000): 2,
        b'{"kind": "hold", "args": {"reason": "\\ud800", "for_s": 60}}': 2,
    }
    stopped = (own / "config.yaml").read_text().replace("interval_s: 60", "interval_s: 86400")
    (own / "config.yaml").write_text(stopped)
    with daemon(own):
        assert program(own, "sweep").code == 0  # the first look of the daemon is over by then
        with untouched(own):
            assert {line[:40]: told(own, line)["code"] for line in nonsense} == {
                line[:40]: code for line, code in nonsense.items()
            }
        # Well formed, and refused: the chain says that it was asked for, without the words.
        asked = b'{"kind": "Mrs. Smith, born 1970", "args": {}}'
        with untouched(own, entries_more=1):
            assert told(own, asked)["code"] == 5
        assert b"Smith" not in b"".join(p.read_bytes() for p in own.glob("ledger.db*"))
        assert program(own, "status").code == 0


def told(data: Path, line: bytes) -> dict[str, Any]:
    """What the daemon replies to one line."""
    with socket.socket(socket.AF_UNIX) as sock:
        sock.settimeout(20)
        sock.connect(str(data / SOCKET))
        with suppress(BrokenPipeError):  # it need not read to the end of what is too long
            sock.sendall(line + b"\n")
        reply = json.loads(sock.makefile("rb").readline())["reply"]
    assert "Traceback" not in reply["text"]
    return dict(reply)
