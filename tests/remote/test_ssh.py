"""Reading and changing over a real SSH connection."""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from osiris.edge.remote import (
    CallResult,
    Connection,
    connect,
    look,
    wire,
)
from osiris.errors import (
    CommandTimeout,
    OutputFlood,
    RemoteError,
    Unreachable,
)
from osiris.model.case import ReadState
from osiris.model.content import Call, Params, Probe
from osiris.model.site import Target
from tests.remote.conftest import (
    AT,
    WRITE,
    Answer,
    Machine,
    call,
    probe,
    session,
    write,
)


def read(
    machine: Machine, calls: Sequence[Call], *, deadline: float = 20, target: Target | None = None
) -> list[CallResult]:
    return session(
        target or machine.target, machine.credential, lambda c: c.read(calls, deadline=deadline)
    )


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


def test_the_helper_is_killed_in_the_middle(machine: Machine) -> None:
    one = call("one", "echo 1\n")
    killer = call("killer", 'kill -9 "$(cut -d " " -f 4 /proc/$PPID/stat)"\n')
    machine.install("read", one, killer)
    with pytest.raises(Unreachable, match="broke off"):
        read(machine, [one, killer, one])


def test_a_flood_is_cut_off(machine: Machine) -> None:
    flood = call("flood", "yes 0123456789012345678901234567890123456789\n")
    machine.install("read", flood)
    with pytest.raises(OutputFlood):
        read(machine, [flood])


class Relay:
    """A cable between us and the machine that can be cut."""

    def __init__(self, port: int) -> None:
        self._to = port
        self._writers: list[asyncio.StreamWriter] = []

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there = await asyncio.open_connection("127.0.0.1", self._to)
        self._writers += [writer, there[1]]
        await asyncio.gather(self._pump(reader, there[1]), self._pump(there[0], writer))

    async def cut(self) -> None:
        for writer in self._writers:
            writer.transport.abort()
            with suppress(OSError):
                await writer.wait_closed()

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while chunk := await reader.read(65536):
                writer.write(chunk)
                await writer.drain()


async def cut_during(
    machine: Machine, talk: Callable[[Connection], Awaitable[Answer]], began: Path
) -> Answer | RemoteError:
    """What `talk` comes to when the cable is cut as soon as the machine has written `began`."""
    relay = Relay(machine.target.port)
    server = await asyncio.start_server(relay, "127.0.0.1", 0)
    async with server:
        target = machine.at(server.sockets[0].getsockname()[1])
        conn = await connect(target, machine.credential, do_not_probe=())
        task = asyncio.ensure_future(talk(conn))
        while not began.exists():
            await asyncio.sleep(0.05)
        await relay.cut()
        done, _ = await asyncio.wait([task], timeout=5)
        await conn.close()
        assert done, "it still waits for an answer"
        fault = task.exception()
        return fault if isinstance(fault, RemoteError) else task.result()


def test_the_cable_is_cut_in_the_middle_of_a_batch(machine: Machine) -> None:
    probes = [probe("fast", "echo 1\n"), probe("slow", ': >"$R/began"; sleep 10; echo 2\n')]
    machine.install("read", *(Call(script=p.script) for p in probes))
    wanted: list[tuple[Probe, Params]] = [(p, {}) for p in probes]
    seen = asyncio.run(
        cut_during(
            machine,
            lambda c: look(c, "t1", wanted, at=AT, deadline=20),
            machine.folder / "root/began",
        )
    )
    # The first script had answered, but half a picture is none.
    assert isinstance(seen, list)
    assert [(o.state, o.reason) for o in seen] == [(ReadState.BLIND, "unreachable")] * 2


def test_the_cable_is_cut_in_the_middle_of_a_change(machine: Machine) -> None:
    # Half a change is worse than one whose end nobody saw: it goes on, and can be undone later.
    text = WRITE.replace("params line", ': >"$R/began"; sleep 1; echo said; params line')
    one = call("file_write", text, {"path": "/etc/motd", "line": ("new",)})
    machine.install("act", one, acts={"file_write": "any"})
    root = machine.folder / "root"
    (root / "etc/motd").write_text("old\n")
    lost = asyncio.run(
        cut_during(machine, lambda c: c.act("a-1", one, "apply", deadline=20), root / "began")
    )
    assert isinstance(lost, Unreachable)
    end = time.monotonic() + 10
    while not (root / "var/lib/osiris/undo/a-1/after").exists():
        assert time.monotonic() < end, "the change did not go on"
        time.sleep(0.05)
    assert (root / "etc/motd").read_text() == "new\n"
    undone = session(
        machine.target, machine.credential, lambda c: c.act("a-1", one, "undo", deadline=20)
    )
    assert undone.rc == 0
    assert (root / "etc/motd").read_text() == "old\n"


def test_only_listed_changes_are_made(machine: Machine) -> None:
    listed, other, unlisted = write("/etc/motd", "a"), write("/etc/motd", "b"), write("/etc/issue")
    allowed = hashlib.sha256(wire.param_lines(listed.params).encode()).hexdigest()
    machine.install("act", listed, acts={"file_write": allowed})

    def apply(one: Call, action: str) -> CallResult:
        return session(
            machine.target, machine.credential, lambda c: c.act(action, one, "apply", deadline=20)
        )

    assert [apply(one, f"a-{i}").rc for i, one in enumerate([other, unlisted, listed])] == [
        77,
        77,
        0,
    ]
    changed = call("file_write", WRITE + "# another version\n", listed.params)
    assert apply(changed, "a-9").rc == 70
    assert (machine.folder / "root/etc/motd").read_text() == "a\n"
    assert not (machine.folder / "root/etc/issue").exists()


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
