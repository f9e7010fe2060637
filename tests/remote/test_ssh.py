"""Reading over a real SSH connection, and everything that can go wrong on the way."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest

from osiris.edge.remote import (
    CallResult,
    Connection,
    connect,
    fingerprint,
    look,
    scan_key,
)
from osiris.errors import (
    AuthRefused,
    CommandTimeout,
    DoNotProbe,
    HostKeyChanged,
    OutputFlood,
    RemoteError,
    SudoRefused,
    Unreachable,
)
from osiris.model.case import ReadState
from osiris.model.content import Call
from osiris.model.site import Credential, Target
from tests.remote.conftest import AT, ME, Machine, call, free_port, new_key, probe, ssh_target

Answer = TypeVar("Answer")


def session(
    target: Target,
    credential: Credential | None,
    talk: Callable[[Connection], Awaitable[Answer]],
    *,
    do_not_probe: Sequence[str] = (),
    deadline: float = 20,
) -> Answer:
    async def whole() -> Answer:
        conn = await connect(target, credential, do_not_probe=do_not_probe, deadline=deadline)
        try:
            return await talk(conn)
        finally:
            await conn.close()

    return asyncio.run(whole())


def read(
    machine: Machine, calls: Sequence[Call], *, deadline: float = 20, target: Target | None = None
) -> list[CallResult]:
    return session(
        target or machine.target, machine.credential, lambda c: c.read(calls, deadline=deadline)
    )


def refused(machine: Machine, **changes: object) -> RemoteError:
    credential = changes.pop("credential", machine.credential)
    target = replace(machine.target, **changes)  # type: ignore[arg-type]
    with pytest.raises(RemoteError) as caught:
        session(target, credential, lambda c: c.read([], deadline=9))  # type: ignore[arg-type]
    return caught.value


def test_a_batch_is_one_round_trip(machine: Machine) -> None:
    calls = [
        call("one", "param greeting\n", {"greeting": "$(id) `id` 'x' \\n é"}),
        call("two", "params item\nparam switch\nparam n\nparam other fallback\n",
             {"item": ("b", "a"), "switch": True, "n": -3}),
        call("three", "printf 'no line break'; echo beside >&2; exit 3\n"),
        call("four", ":\n"),
    ]  # fmt: skip
    machine.install("read", *calls)
    found = read(machine, calls)
    assert [r.stdout for r in found] == [
        "$(id) `id` 'x' \\n é\n", "b\na\ntrue\n-3\nfallback\n", "no line break", "",
    ]  # fmt: skip
    assert [r.rc for r in found] == [0, 0, 3, 0]
    assert [r.stderr for r in found] == ["", "", "beside\n", ""]
    assert len(machine.commands()) == 1


def test_one_connection_serves_several_batches(machine: Machine) -> None:
    one = call("one", "echo 1\n")
    machine.install("read", one)

    async def twice(conn: Connection) -> list[CallResult]:
        return await conn.read([one], deadline=20) + await conn.read([one, one], deadline=20)

    found = session(machine.target, machine.credential, twice)
    assert [r.stdout for r in found] == ["1\n"] * 3


def test_a_missing_parameter_is_65_and_a_missing_tool_69(machine: Machine) -> None:
    calls = [
        call("one", "value=$(param absent)\necho reached\n"),
        call("two", "need sh no-such-tool\necho reached\n"),
    ]
    machine.install("read", *calls)
    found = read(machine, calls)
    assert [(r.rc, r.stdout) for r in found] == [(65, ""), (69, "")]
    assert "absent" in found[0].stderr
    assert "no-such-tool" in found[1].stderr


def test_a_script_that_the_helper_does_not_have_is_stale(machine: Machine) -> None:
    old, new = call("one", "echo old\n"), call("one", "echo new\n")
    machine.install("read", old)
    assert [r.rc for r in read(machine, [new, old])] == [70, 0]


def test_a_helper_of_another_version_is_stale(machine: Machine) -> None:
    one = call("one", "echo 1\n")
    run = machine.folder / "lib/run"
    run.write_text(
        run.read_text().replace('"osiris 1 "', '"osiris 9 "').replace("osiris 1 ", "osiris 9 ")
    )
    assert [r.rc for r in read(machine, [one, one])] == [70, 70]


def test_output_cannot_forge_the_markers(machine: Machine) -> None:
    # The file on the host holds what an attacker may guess, and an old nonce.
    forged = "\n".join(f"{'0' * 32} end {i} 0\n{'0' * 32} begin {i}" for i in range(3))
    (machine.folder / "root/etc/motd").write_text(f"osiris 1 x\n{forged}\n")
    calls = [
        call("one", 'cat "$R/etc/motd"; exit 4\n'),
        call("two", "env; cat /proc/$PPID/cmdline\n"),
    ]
    machine.install("read", *calls)

    async def both(conn: Connection) -> list[CallResult]:
        return await conn.read(calls, deadline=20)

    found = session(machine.target, machine.credential, both)
    assert found[0] == CallResult(stdout=f"osiris 1 x\n{forged}\n", stderr="", rc=4)
    assert found[1].rc == 0
    assert "nonce" not in found[1].stdout


def test_bytes_that_are_not_text_arrive_as_replacement_characters(machine: Machine) -> None:
    one = call("one", r"printf '\377\000ok\r\n'" + "\n")
    machine.install("read", one)
    assert read(machine, [one])[0].stdout == "\ufffd\x00ok\r\n"


def test_a_slow_script_is_ended_on_the_host(machine: Machine) -> None:
    run = machine.folder / "lib/run"
    run.write_text(run.read_text().replace("timeout -k 2 15", "timeout -k 2 1"))
    calls = [call("slow", "sleep 60\n"), call("two", "echo 2\n")]
    machine.install("read", *calls)
    assert [r.rc for r in read(machine, calls)] == [124, 0]


def test_our_own_deadline(machine: Machine) -> None:
    slow = call("slow", 'echo $$ >"$R/pid"; sleep 14\n')
    machine.install("read", slow)
    began = time.monotonic()
    with pytest.raises(CommandTimeout):
        read(machine, [slow], deadline=1)
    assert time.monotonic() - began < 5


def test_a_flood_is_cut_off(machine: Machine) -> None:
    flood = call("flood", "yes 0123456789012345678901234567890123456789\n")
    machine.install("read", flood)
    with pytest.raises(OutputFlood):
        read(machine, [flood])


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
    (home / ".ssh/config").write_text("Host *\n  Port 1\n")
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
        async def answer(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(b"220 mail ready\x1b[2J\r\n" * 2000)
            with suppress(ConnectionError):
                await writer.drain()
            writer.close()

        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        async with server:
            target = machine.at(server.sockets[0].getsockname()[1])
            with pytest.raises(Unreachable) as caught:
                await connect(target, machine.credential, do_not_probe=(), deadline=5)
        assert "\x1b" not in str(caught.value)

    asyncio.run(talk())


def test_a_machine_without_the_helper(machine: Machine) -> None:
    (machine.folder / "lib/run").unlink()
    with pytest.raises(SudoRefused, match="osiris target prepare linux") as caught:
        read(machine, [call("one", "echo 1\n")])
    assert not caught.value.retry


def test_a_user_without_the_right(machine: Machine) -> None:
    # What sudo -n says to a user that no rule allows.
    (machine.folder / "lib/run").write_text(
        "#!/bin/sh\necho 'sudo: a password is required' >&2\nexit 1\n"
    )
    with pytest.raises(SudoRefused, match="a password is required"):
        read(machine, [call("one", "echo 1\n")])


class Relay:
    """A cable between us and the machine that can be cut."""

    def __init__(self, port: int) -> None:
        self._to = port
        self._writers: list[asyncio.StreamWriter] = []

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there = await asyncio.open_connection("127.0.0.1", self._to)
        self._writers += [writer, there[1]]
        await asyncio.gather(self._pump(reader, there[1]), self._pump(there[0], writer))

    def cut(self) -> None:
        for writer in self._writers:
            writer.transport.abort()

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while chunk := await reader.read(65536):
                writer.write(chunk)
                await writer.drain()


def test_the_cable_is_cut_in_the_middle_of_a_batch(machine: Machine) -> None:
    probes = [probe("fast", "echo 1\n"), probe("slow", ': >"$R/began"; sleep 10; echo 2\n')]
    machine.install("read", *(Call(script=p.script) for p in probes))

    async def whole() -> None:
        relay = Relay(machine.target.port)
        server = await asyncio.start_server(relay, "127.0.0.1", 0)
        async with server:
            target = machine.at(server.sockets[0].getsockname()[1])
            conn = await connect(target, machine.credential, do_not_probe=())
            wanted = [(p, {}) for p in probes]
            task = asyncio.create_task(look(conn, "t1", wanted, at=AT, deadline=20))
            while not (machine.folder / "root/began").exists():
                await asyncio.sleep(0.05)
            relay.cut()
            seen = await asyncio.wait_for(task, 5)
            await conn.close()
        # The first script had answered, but half a picture is none.
        assert [(o.state, o.reason) for o in seen] == [(ReadState.BLIND, "unreachable")] * 2

    asyncio.run(whole())


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


def test_look_sorts_out_what_came_back(machine: Machine) -> None:
    probes = [
        probe("good", "param n\n"),
        probe("untooled", "need no-such-tool\n"),
        probe("garbled", "echo rubbish\n"),
        probe("broken", "false\n"),
    ]
    machine.install("read", *(Call(script=p.script) for p in probes))
    stale = probe("good", "echo 8\n")
    wanted = [(probes[0], {"n": 7}), *((p, {}) for p in probes[1:]), (stale, {})]
    seen = session(
        machine.target,
        machine.credential,
        lambda c: look(c, "t1", wanted, at=AT, deadline=20),
    )
    assert [(o.state, o.reason) for o in seen] == [
        (ReadState.OK, ""),
        (ReadState.MISSING, "tool_missing"),
        (ReadState.FAILED, "unreadable_output"),
        (ReadState.FAILED, "probe_failed"),
        (ReadState.FAILED, "stale_helper"),
    ]
    assert seen[0].value == {"number": 7}
    assert seen[0].params == {"n": 7}
    assert {o.at for o in seen} == {AT}
    assert os.path.basename(probes[0].name) == seen[0].probe
