"""A Windows machine: enrolled with two accounts, tried, and changed, on a simulated host."""

from __future__ import annotations

import io
import socket
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from osiris.daemon.house import VAULT
from osiris.edge.vault import KeyFile, Vault
from osiris.lab.windows.server.certificates import certificate
from tests.cli.keyboard import keyboard
from tests.cli.terminal import Ran, osiris, untouched
from tests.cli.windows import PASSWORD, Served, windows


@pytest.fixture(scope="module")
def desk() -> Iterator[Served]:
    with windows("win11-alone") as served:
        yield served


@pytest.fixture(scope="module")
def controller() -> Iterator[Served]:
    with windows("dc2022") as served:
        yield served


@pytest.fixture
def data(tmp_path: Path) -> Path:
    key = str(tmp_path / "key")
    assert osiris(tmp_path / "data", "init", "--key-file", key, "--make-key-file").code == 0
    return tmp_path / "data"


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Any:
    def lines(*words: str) -> None:
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{word}\n" for word in words)))

    lines(PASSWORD, PASSWORD)
    return lines


def add(data: Path, host: Served, *more: str, user: str = "osiris-reader") -> Ran:
    way = ("--winrm", "--port", host.port, "--fingerprint", host.fingerprint, "--user", user)
    return osiris(data, "target", "add", "desk", "127.0.0.1", *way, *more)


HEALER = ("--healer-user", "osiris-healer")


def enrolled(data: Path) -> dict[str, Any]:
    (found,) = osiris(data, "target", "list", "--json").json["targets"]
    return dict(found)


def test_with_a_reader_and_a_healer(desk: Served, data: Path, tmp_path: Path, typed: Any):
    typed(PASSWORD, "another one")
    ran = add(data, desk, *HEALER)
    assert (ran.code, ran.err) == (0, "")
    assert "It is a workstation; its class is workstation." in ran.out
    found = enrolled(data)
    assert (found["platform"], found["klass"], found["role"]) == (
        "windows",
        "workstation",
        "workstation",
    )
    assert (found["observe_only"], found["host_key"]) == (False, desk.fingerprint)
    assert found["identity"]
    vault = Vault.open(data / VAULT, KeyFile(tmp_path / "key"))
    kept = [vault.credential(found["id"], healer=healer) for healer in (False, True)]
    assert [(one.user, one.password) for one in kept if one] == [
        ("osiris-reader", PASSWORD),
        ("osiris-healer", "another one"),
    ]


def test_without_a_healer_it_is_only_watched_and_every_page_says_how_to_change_that(
    desk: Served, data: Path, typed: Any
):
    how = "osiris target change desk --healer-user USER"
    assert how in add(data, desk).out
    assert enrolled(data)["observe_only"] is True
    assert how in osiris(data, "target", "list").out
    assert how in osiris(data, "target", "test", "desk").out
    ran = osiris(data, "target", "change", "desk", "--may-change")
    assert ran.code == 2
    assert how in ran.err
    typed(PASSWORD)
    assert osiris(data, "target", "change", "desk", *HEALER).code == 0
    assert enrolled(data)["observe_only"] is False
    assert "only watched" not in osiris(data, "target", "test", "desk").out


def test_a_test_tries_both_accounts_and_names_what_the_reader_may_not_see(
    desk: Served, data: Path, typed: Any
):
    add(data, desk, *HEALER)
    ran = osiris(data, "target", "test", "desk")
    assert ran.code == 0, ran.out
    assert "desk: can be read (the account that reads)" in ran.out
    assert "desk: can sign in and make changes (the account that makes changes)" in ran.out
    assert "checks are lost, for want of rights:" in ran.out


def test_a_person_compares_the_fingerprint(desk: Served, data: Path):
    args = ("target", "add", "desk", "127.0.0.1", "--winrm", "--port", desk.port)
    with keyboard(data, *args, "--user", "osiris-reader") as keys:
        keys.wait_for("Password of the account that reads: ")
        keys.type(PASSWORD)
        keys.wait_for(desk.fingerprint)
        keys.wait_for("Is that the same? [y/N]: ")
        keys.type("y")
        assert keys.end() == 0
    assert PASSWORD not in keys.shown


def test_another_fingerprint_and_nobody_there(desk: Served, data: Path, typed: Any):
    with untouched(data):
        ran = osiris(
            data,
            *("target", "add", "desk", "127.0.0.1", "--winrm", "--port", desk.port),
            *("--user", "x", "--fingerprint", f"sha256:{'0' * 64}"),
        )
    assert ran.code == 2
    assert f"shows {desk.fingerprint}, not sha256:000" in ran.err


WRONG = [
    (("--healer-user", "local-admin"), "User Account Control takes that", "token_filtered"),
    (("--healer-user", "nurse"), "may not use remote management", "access_denied"),
    (("--healer-user", "osiris-reader"), "is no administrator there", "not_admin"),
    (("--healer-user", "nobody"), "refused the account", "auth_refused"),
]


@pytest.mark.parametrize(("healer", "said", "reason"), WRONG)
def test_what_is_wrong_with_the_healer_is_said(
    desk: Served, data: Path, typed: Any, healer: tuple[str, ...], said: str, reason: str
):
    assert add(data, desk, *healer).code == 0
    ran = osiris(data, "target", "test", "desk")
    assert ran.code == 1
    assert said in ran.out
    assert "desk: the account that makes changes is of no use yet" in ran.out
    told = osiris(data, "target", "test", "desk", "--json").json
    assert told["reason"] == reason
    assert told["hint"]


def test_a_wrong_password_of_the_reader(desk: Served, data: Path, typed: Any):
    typed("wrong")
    ran = add(data, desk)
    assert ran.code == 0
    assert "It could not be read yet: desk: the machine refused the account" in ran.out
    assert enrolled(data)["klass"] == "unknown"
    typed(PASSWORD)
    assert osiris(data, "target", "change", "desk", "--user", "osiris-reader").code == 0
    ran = osiris(data, "target", "test", "desk")
    assert ran.code == 0
    assert "osiris target change desk --class workstation" in ran.out
    assert osiris(data, "target", "change", "desk", "--class", "workstation").code == 0
    assert enrolled(data)["klass"] == "workstation"


@pytest.mark.parametrize("more", [(), HEALER])
def test_an_administrator_of_the_domain_is_refused(
    desk: Served, data: Path, typed: Any, more: tuple[str, ...]
):
    with untouched(data, entries_more=1):  # the request
        ran = add(data, desk, *more, user="chief")
    assert ran.code == 2
    assert "administrator of the whole domain" in ran.err
    assert "osiris target prepare windows --domain" in ran.err


def test_and_as_a_healer_too(desk: Served, data: Path, typed: Any):
    assert add(data, desk, "--healer-user", "chief").code == 2
    typed(PASSWORD)
    add(data, desk)
    typed(PASSWORD)
    assert osiris(data, "target", "change", "desk", "--healer-user", "chief").code == 2
    assert enrolled(data)["observe_only"] is True


def test_and_as_another_reader_later(desk: Served, data: Path, typed: Any):
    add(data, desk)
    typed(PASSWORD)
    ran = osiris(data, "target", "change", "desk", "--user", "chief")
    assert ran.code == 2
    assert "administrator of the whole domain" in ran.err
    assert enrolled(data)["user"] == "osiris-reader"


def test_but_not_on_a_domain_controller(controller: Served, data: Path, typed: Any):
    ran = add(data, controller, user="chief")
    assert ran.code == 0
    assert "It is a domain controller; its class is server." in ran.out


def test_a_machine_that_is_enrolled_twice_is_noticed(desk: Served, data: Path, typed: Any):
    add(data, desk)
    typed(PASSWORD)
    way = ("--winrm", "--port", desk.port, "--fingerprint", desk.fingerprint)
    ran = osiris(data, "target", "add", "twin", "127.0.0.1", *way, "--user", "osiris-reader")
    assert ran.code == 0
    assert "It says that it is the same machine as desk. Is it enrolled twice?" in ran.out


def test_a_clock_that_is_off_is_told(desk: Served, data: Path, typed: Any):
    add(data, desk)
    desk.clock.forward(11 * 60 + 30)
    try:
        assert (
            "Its clock is 11 minutes ahead of the box's"
            in osiris(data, "target", "test", "desk").out
        )
    finally:
        desk.clock.ahead = timedelta()


def test_sealed_messages_over_http(data: Path, typed: Any):
    with windows("ws2022-alone", https=False) as host:
        args = ("--winrm", "--http", "--port", host.port, "--user", "osiris-reader", *HEALER)
        assert osiris(data, "target", "add", "files", "127.0.0.1", *args).code == 0
        assert enrolled(data)["host_key"] == ""
        assert osiris(data, "target", "test", "files").code == 0


def test_nothing_listens(data: Path, typed: Any):
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = str(door.getsockname()[1])
    ran = osiris(
        data,
        *("target", "add", "x", "127.0.0.1", "--winrm", "--http", "--port", port),
        *("--user", "osiris-reader"),
    )
    assert ran.code == 0
    assert f"nothing listens at port {port}" in ran.out
    assert "osiris target prepare windows" in ran.out


@pytest.mark.parametrize(
    "args",
    [
        ("--http",),
        ("--healer-user", "x"),
        ("--winrm",),
        ("--winrm", "--http", "--sign-in", "certificate", "--user", "x"),
        ("--winrm", "--sign-in", "certificate", "--user", "x", "--certificate", "{file}"),
        ("--winrm", "--http", "--ca", "{file}", "--user", "x"),
        ("--winrm", "--ca", "{file}", "--user", "x"),
        ("--winrm", "--http", "--port", "5986", "--user", "x"),
    ],
)
def test_what_does_not_go_together_is_refused(
    data: Path, typed: Any, tmp_path: Path, args: tuple[str, ...]
):
    file = tmp_path / "file.pem"
    file.write_text("no certificate")
    words = [word.format(file=file) for word in args]
    assert osiris(data, "target", "add", "x", "127.0.0.1", *words).code == 2
    assert osiris(data, "target", "list", "--json").json["targets"] == []


def test_files_are_read_once_into_the_vault(data: Path, tmp_path: Path):
    keytab = tmp_path / "osiris.keytab"
    keytab.write_bytes(b"\x05\x02\x00\xff")
    pair = certificate("osiris")
    pem, key = tmp_path / "osiris.pem", tmp_path / "osiris.key"
    pem.write_text(pair.pem)
    key.write_text(pair.key_pem)
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = str(door.getsockname()[1])
    there = ("localhost", "--winrm", "--port", port)
    by_ticket = ("--http", "--sign-in", "kerberos", "--user", "osiris@clinic.test")
    ran = osiris(data, "target", "add", "a", *there, *by_ticket, "--keytab", str(keytab))
    assert (ran.code, ran.err) == (0, "")
    signed = ("--sign-in", "certificate", "--user", "osiris", "--ca", str(pem))
    files = ("--certificate", str(pem), "--key", str(key))
    own = ("--healer-certificate", str(pem), "--healer-key", str(key), "--healer-user", "x")
    assert osiris(data, "target", "add", "b", *there, *signed, *files, *own).code == 0
    vault = Vault.open(data / VAULT, KeyFile(tmp_path / "key"))
    kept = [vault.credential("t1"), vault.credential("t2"), vault.credential("t2", healer=True)]
    assert [(c.keytab, c.certificate, c.private_key) for c in kept if c] == [
        ("BQIA/w==", "", ""),
        ("", pair.pem, pair.key_pem),
        ("", pair.pem, pair.key_pem),
    ]


def test_letting_go_takes_what_is_left_there_with_the_healers_hands(
    desk: Served, data: Path, typed: Any
):
    add(data, desk, *HEALER)
    assert osiris(data, "target", "remove", "desk", "--clean").code == 0
    typed(PASSWORD)
    add(data, desk)
    ran = osiris(data, "target", "remove", "desk", "--clean")
    assert ran.code == 1
    assert "an account and its password are needed" in ran.err
    ran = osiris(data, "target", "remove", "desk")
    assert ran.code == 0
    assert "take it back with: prepare.ps1 -Remove" in ran.out
