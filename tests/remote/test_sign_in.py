"""Signing in, and everything that can go wrong before a machine answers."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from osiris.edge.remote import (
    connect,
    fingerprint,
    scan_key,
)
from osiris.errors import (
    AuthRefused,
    DoNotProbe,
    HostKeyChanged,
    RemoteError,
    SudoRefused,
    Unreachable,
)
from osiris.model.site import Credential
from tests.remote.conftest import (
    ME,
    Machine,
    call,
    free_port,
    new_key,
    session,
    ssh_target,
)


def refused(machine: Machine, **changes: object) -> RemoteError:
    credential = changes.pop("credential", machine.credential)
    target = replace(machine.target, **changes)  # type: ignore[arg-type]
    with pytest.raises(RemoteError) as caught:
        session(target, credential, lambda c: c.read([], deadline=9))  # type: ignore[arg-type]
    return caught.value


def test_another_host_key(machine: Machine, tmp_path: Path) -> None:
    error = refused(machine, host_key=new_key(tmp_path / "other"))
    assert isinstance(error, HostKeyChanged)
    assert not error.retry


def test_another_kind_of_host_key(machine: Machine, tmp_path: Path) -> None:
    path = tmp_path / "ec"
    subprocess.run(["ssh-keygen", "-q", "-t", "ecdsa", "-N", "", "-f", str(path)], check=True)
    error = refused(machine, host_key=path.with_suffix(".pub").read_text())
    assert isinstance(error, HostKeyChanged)


@pytest.mark.parametrize("host_key", ["", "not a key"])
def test_without_a_confirmed_key_nothing_is_sent(machine: Machine, host_key: str) -> None:
    assert isinstance(refused(machine, host_key=host_key, port=free_port()), HostKeyChanged)


def test_a_wrong_key(machine: Machine, tmp_path: Path) -> None:
    new_key(tmp_path / "wrong")
    wrong = Credential(user=ME, private_key=(tmp_path / "wrong").read_text())
    error = refused(machine, credential=wrong)
    assert isinstance(error, AuthRefused)
    assert not error.retry


def test_a_password_where_only_keys_sign_in(machine: Machine) -> None:
    error = refused(machine, credential=Credential(user=ME, password="secret"))  # noqa: S106
    assert isinstance(error, AuthRefused)
    assert "secret" not in str(error)


def test_a_key_that_is_none(machine: Machine) -> None:
    error = refused(machine, credential=Credential(user=ME, private_key="-----BEGIN tell-tale"))
    assert isinstance(error, AuthRefused)
    assert "tell-tale" not in repr(error.__cause__) + str(error)


def test_a_key_given_as_its_seed(machine: Machine) -> None:
    import asyncssh
    from nacl.signing import SigningKey

    seed = SigningKey.generate()
    public = asyncssh.import_public_key(
        bytes.fromhex("302a300506032b6570032100") + bytes(seed.verify_key)
    )
    (machine.folder / "allowed").write_text(public.export_public_key().decode())
    one = call("one", "echo 1\n")
    machine.install("read", one)
    found = session(
        machine.target,
        Credential(user=ME, private_key=bytes(seed).hex()),
        lambda c: c.read([one], deadline=20),
    )
    assert found[0].stdout == "1\n"


def test_the_agent_signs(machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sock = tmp_path / "agent"
    with subprocess.Popen(["ssh-agent", "-D", "-a", str(sock)], stdout=subprocess.DEVNULL) as agent:
        try:
            while not sock.exists():
                time.sleep(0.02)
            monkeypatch.setenv("SSH_AUTH_SOCK", str(sock))
            assert isinstance(refused(machine, credential=None), AuthRefused)  # it holds no key
            subprocess.run(["ssh-add", "-q", str(machine.folder / "client")], check=True)
            one = call("one", "echo 1\n")
            machine.install("read", one)
            found = session(machine.target, None, lambda c: c.read([one], deadline=20))
            new_key(tmp_path / "wrong")
            wrong = Credential(user=ME, private_key=(tmp_path / "wrong").read_text())
            assert isinstance(refused(machine, credential=wrong), AuthRefused)  # it is not asked
        finally:
            agent.terminate()
    assert found[0].stdout == "1\n"


def test_a_given_key_stands_alone(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Neither the keys nor the settings of whoever runs the box may be used.
    home = tmp_path / "home"
    (home / ".ssh").mkdir(parents=True)
    (home / ".ssh/id_ed25519").write_text((machine.folder / "client").read_text())
    (home / ".ssh/id_ed25519").chmod(0o600)
    (home / ".ssh/config").write_text("Host *\n  ProxyCommand /bin/false\n")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("SSH_AUTH_SOCK", raising=False)
    new_key(tmp_path / "wrong")
    wrong = Credential(user=ME, private_key=(tmp_path / "wrong").read_text())
    assert isinstance(refused(machine, credential=wrong), AuthRefused)
    assert isinstance(refused(machine, credential=None), AuthRefused)


def test_a_refused_port(machine: Machine) -> None:
    error = refused(machine, port=free_port())
    assert isinstance(error, Unreachable)
    assert error.retry


def test_a_port_that_says_nothing(machine: Machine) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        target = machine.at(silent.getsockname()[1])
        began = time.monotonic()
        with pytest.raises(Unreachable, match=r"no answer within 0\.5 s"):
            session(target, machine.credential, lambda c: c.read([], deadline=9), deadline=0.5)
        assert time.monotonic() - began < 4


def test_a_port_that_talks_something_else(machine: Machine) -> None:
    async def talk() -> None:
        hung_up = asyncio.Event()

        async def answer(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(b"220 mail ready\x1b[2J\r\n" * 2000)
            with suppress(OSError):
                await writer.drain()
                writer.close()
                await writer.wait_closed()
            hung_up.set()

        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        async with server:
            target = machine.at(server.sockets[0].getsockname()[1])
            with pytest.raises(Unreachable) as caught:
                await connect(target, machine.credential, do_not_probe=(), deadline=5)
            await asyncio.wait_for(hung_up.wait(), 10)
        assert "\x1b" not in str(caught.value)

    asyncio.run(talk())


def test_a_machine_without_the_helper(machine: Machine) -> None:
    (machine.folder / "lib/run").unlink()
    with pytest.raises(SudoRefused, match="osiris target prepare linux") as caught:
        session(
            machine.target,
            machine.credential,
            lambda c: c.read([call("one", "echo 1\n")], deadline=20),
        )
    assert not caught.value.retry


def test_a_user_without_the_right(machine: Machine) -> None:
    # What sudo -n says to a user that no rule allows.
    (machine.folder / "lib/run").write_text(
        "#!/bin/sh\necho 'sudo: a password is required' >&2\nexit 1\n"
    )
    with pytest.raises(SudoRefused, match="a password is required"):
        session(
            machine.target,
            machine.credential,
            lambda c: c.read([call("one", "echo 1\n")], deadline=20),
        )


@pytest.mark.parametrize(
    ("address", "entry"),
    [
        ("127.0.0.1", "127.0.0.1"),
        ("127.0.0.1", "127.0.0.0/8"),
        ("localhost", "localhost"),
        ("localhost", "127.0.0.0/30"),
        ("::ffff:127.0.0.1", "127.0.0.1"),
    ],
)
def test_no_packet_goes_where_none_may(address: str, entry: str, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        door.settimeout(0.3)
        target = replace(
            ssh_target(door.getsockname()[1], new_key(tmp_path / "key")), address=address
        )
        credential = Credential(user=ME, private_key=(tmp_path / "key").read_text())
        lists = ["192.0.2.0/24", entry]
        with pytest.raises(DoNotProbe) as caught:
            session(target, credential, lambda c: c.close(), do_not_probe=lists)
        with pytest.raises(DoNotProbe):
            asyncio.run(scan_key(address, target.port, do_not_probe=lists))
        assert caught.value.reason == "do_not_probe"
        with pytest.raises(TimeoutError):
            door.accept()
        # The same door does see a connection that is allowed.
        with pytest.raises(Unreachable):
            session(target, credential, lambda c: c.close(), deadline=0.3)
        door.accept()[0].close()


def test_a_name_without_an_address(machine: Machine) -> None:
    assert isinstance(refused(machine, address="no.such.name.invalid"), Unreachable)


def test_the_shown_key_and_its_fingerprint(machine: Machine) -> None:
    line = asyncio.run(scan_key("127.0.0.1", machine.target.port))
    assert line == " ".join(machine.target.host_key.split()[:2])
    keygen = subprocess.run(
        ["ssh-keygen", "-lf", str(machine.folder / "host.pub")],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert fingerprint(line) == keygen.stdout.split()[1]
    with pytest.raises(ValueError, match="OpenSSH"):
        fingerprint("rubbish")


def test_nothing_answers_a_scan() -> None:
    with pytest.raises(Unreachable):
        asyncio.run(scan_key("127.0.0.1", free_port()))
