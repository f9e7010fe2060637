"""Locking an account, on a practice tree with usermod(8) itself."""

from __future__ import annotations

import os

import pytest

from tests.needs import require
from tests.runbooks.ground import OK, REFUSED, Ground

ACCOUNT_LINES = """\
root:x:0:0:root:/root:/bin/bash
osiris:x:900:900::/var/lib/osiris:/bin/sh
kim:x:1001:1001::/home/kim:/bin/bash
lee:x:1002:1002::/home/lee:/bin/bash
second:x:0:0::/root:/bin/bash
"""
HASH = "$6$salt$notreallyahash"


@pytest.fixture
def site(ground: Ground) -> Ground:
    """A machine with a few accounts; kim may become root."""
    if os.getuid() != 0:
        require("root", "usermod wants to be root")
    ground.put("/etc/passwd", ACCOUNT_LINES)
    ground.put("/etc/group", "root:x:0:\nsudo:x:27:kim\nkim:x:1001:\nlee:x:1002:\n")
    ground.put("/etc/login.defs", "")
    shadow(ground)
    return ground


def shadow(ground: Ground, **fields: str) -> None:
    """/etc/shadow, where `fields` are password and last field of an account: PASSWORD/EXPIRES."""
    lines = []
    for name in ("root", "osiris", "kim", "lee", "second"):
        password, _, expires = fields.get(name, f"{HASH}/").partition("/")
        lines.append(f"{name}:{password}:20000:0:99999:7::{expires}:\n")
    ground.put("/etc/shadow", "".join(lines), 0o640)


# what is in the field of the password, and the day of expiry; what the record says of it then
ACCOUNTS = [
    (HASH, "", "locked"),
    (HASH, "30000", "locked"),
    ("", "", "none"),
    (f"!{HASH}", "", "locked"),
    ("!", "", "none"),
    ("*", "", "none"),
]


@pytest.mark.parametrize(("password", "expires", "then"), ACCOUNTS)
def test_an_account_is_locked_and_opened_again(
    site: Ground, password: str, expires: str, then: str
) -> None:
    shadow(site, lee=f"{password}/{expires}")
    (site.root / "etc/shadow-").write_text("")  # usermod's own backup is not ours to undo
    (site.root / "etc/passwd-").write_text("")
    before = (site.root / "etc/shadow").read_text()
    answer = site.apply("account_lock", user="lee")
    assert answer.rc == OK, answer
    assert f"after account lee password {then} expires 1\n" in answer.stdout
    assert site.undo().rc == OK
    assert (site.root / "etc/shadow").read_text() == before


def test_no_hash_leaves_the_file(site: Ground) -> None:
    answer = site.apply("account_lock", user="lee")
    assert HASH not in answer.stdout + answer.stderr
    kept = site.root / "var/lib/osiris/undo"
    assert not any(HASH in p.read_text() for p in kept.rglob("*") if p.is_file())


def test_locking_twice_is_locking_once(site: Ground) -> None:
    site.apply("account_lock", user="lee")
    locked = (site.root / "etc/shadow").read_text()
    assert site.apply("account_lock", user="lee").rc == OK
    assert (site.root / "etc/shadow").read_text() == locked


def test_a_second_root_is_locked_by_its_name(site: Ground) -> None:
    assert site.apply("account_lock", user="second").rc == OK
    text = (site.root / "etc/shadow").read_text()
    assert f"second:!{HASH}:" in text
    assert f"root:{HASH}:" in text


@pytest.mark.parametrize(
    ("user", "why"),
    [
        ("root", "never locked"),
        ("osiris", "never locked"),
        ("nobody-knows", "no account"),
        ("kim", "only one left"),
    ],
)
def test_some_are_not_locked(site: Ground, user: str, why: str) -> None:
    before = (site.root / "etc/shadow").read_text()
    answer = site.apply("account_lock", user=user)
    assert answer.rc == REFUSED
    assert why in answer.stderr
    assert (site.root / "etc/shadow").read_text() == before


@pytest.mark.parametrize(
    ("other", "locked"),
    [(f"{HASH}/", True), ("!/", False), (f"{HASH}/1", False), ("*/", False)],
)
def test_another_administrator_must_be_able_to_sign_in(
    site: Ground, other: str, locked: bool
) -> None:
    site.put("/etc/group", "sudo:x:27:lee,kim\n")
    shadow(site, lee=other)
    assert (site.apply("account_lock", user="kim").rc == OK) is locked


def test_a_key_counts_as_a_way_in(site: Ground) -> None:
    site.put("/etc/group", "wheel:x:27:lee,kim\n")
    shadow(site, lee="!/")
    site.put("/home/lee/.ssh/authorized_keys", "ssh-ed25519 AAAA lee\n")
    assert site.apply("account_lock", user="kim").rc == OK


def test_an_account_that_was_opened_by_somebody_stays_open(site: Ground) -> None:
    there_and_back_again = site.apply("account_lock", user="lee")
    assert there_and_back_again.rc == OK
    shadow(site)
    assert site.undo().rc == 75
