"""`osiris account`, on a box without a daemon: passwords come from a terminal or a descriptor."""

from __future__ import annotations

import os
import pty
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pyotp
import pytest

from osiris.daemon.house import create
from osiris.desk import Desk
from osiris.edge.vault import make_key_file
from osiris.model.site import Settings
from tests.cli.terminal import PROGRAM, Ran, osiris
from tests.people.reception import OTHER, PASSWORD


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A box with one administrator, anna."""
    folder = tmp_path_factory.mktemp("accounts")
    key = make_key_file(folder / "key")
    create(folder / "data", key, Settings(vault_key_file=str(folder / "key")))
    assert osiris(folder / "data", "account", "list").out.startswith("Nobody.")
    ran = with_password(folder / "data", "first", "anna")
    assert ran.code == 0, ran
    assert re.search(r"([0-9A-Z]{4}-){4}[0-9A-Z]{4}", ran.out)
    return folder / "data"


@contextmanager
def handed(*lines: str) -> Iterator[str]:
    out, into = os.pipe()
    os.write(into, "".join(f"{line}\n" for line in lines).encode())
    os.close(into)
    try:
        yield str(out)
    finally:
        os.close(out)


def with_password(box: Path, *words: str, password: str = PASSWORD) -> Ran:
    with handed(password) as number:
        return osiris(box, "account", *words, "--password-fd", number)


def test_accounts_come_change_and_go(box: Path):
    assert with_password(box, "add", "bob", "--role", "technician").code == 0
    assert with_password(box, "add", "bob", "--role", "technician").code == 2
    assert osiris(box, "account", "change", "bob", "--role", "approver", "--close").code == 0
    ran = osiris(box, "account", "list", "--json")
    (_, bob) = ran.json["accounts"]
    assert (bob["name"], bob["role"], bob["disabled"]) == ("bob", "approver", True)
    assert re.search(r"bob +approver +closed +no +-", osiris(box, "account", "list").out)
    assert osiris(box, "account", "change", "bob").code == 2
    assert with_password(box, "password", "bob", password=OTHER).code == 0
    assert osiris(box, "account", "remove", "bob", "--json").json == {"name": "bob"}
    assert osiris(box, "account", "remove", "bob").code == 2
    assert osiris(box, "account", "remove", "anna").code == 5


def test_nobody_is_signed_in_without_a_daemon(box: Path):
    assert osiris(box, "account", "sessions", "--json").json == {"sessions": []}
    assert osiris(box, "account", "sessions").out == "Nobody is signed in.\n"
    assert osiris(box, "account", "end", "anna", "--json").json["ended"] == 0


def test_recovery_is_not_possible_from_here(box: Path):
    with handed("0000-0000-0000-0000-0000", OTHER) as number:
        ran = osiris(box, "account", "recover", "anna", "--password-fd", number)
    assert ran.code == 5
    assert "own screen" in ran.out


@pytest.mark.parametrize(
    ("lines", "why"), [((), "too little"), (("",), "too little"), (("short",), "12 characters")]
)
def test_a_descriptor_without_a_password(box: Path, lines: tuple[str, ...], why: str):
    with handed(*lines) as number:
        ran = osiris(box, "account", "add", "eve", "--role", "admin", "--password-fd", number)
    assert ran.code == 2
    assert why in ran.err
    assert [one["name"] for one in osiris(box, "account", "list", "--json").json["accounts"]] == [
        "anna"
    ]


def test_without_a_terminal_no_password_is_read(box: Path):
    done = subprocess.run(
        [*PROGRAM, "--data", str(box), "account", "add", "eve", "--role", "admin"],
        input=f"{PASSWORD}\n{PASSWORD}\n",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "--password-fd" in done.stderr


def test_a_second_factor_is_set_up_at_a_terminal(box: Path):
    begun = osiris(box, "account", "totp", "anna", "--json").json
    assert begun["uri"].endswith(f"secret={begun['secret']}&issuer=OsirisCare%20clinic")
    main, side = pty.openpty()
    command = [*PROGRAM, "--data", str(box), "account", "totp", "anna"]
    with subprocess.Popen(
        command, stdin=side, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        shown = ""
        while "Secret: " not in shown:
            line = process.stdout.readline()
            assert line, process.communicate()
            shown += line
        secret = shown.rpartition("Secret: ")[2].strip()
        code = pyotp.TOTP(secret).at(datetime.now(UTC))
        os.write(main, f"{code}\n".encode())
        rest, err = process.communicate(timeout=60)
    os.close(main)
    os.close(side)
    assert process.returncode == 0, err
    assert shown.count("█") > 100
    assert "signs in with password and code" in rest
    assert Desk(box).ask("account.list", {}).data["accounts"][0]["totp"] is True
