"""What goes wrong on the way: deadlines, floods, broken lines. No shell stays open."""

from __future__ import annotations

import asyncio
import json

import pytest

from osiris.edge.remote.port import READ_LIMIT
from osiris.edge.remote.winrm_http import Dropped, Line
from osiris.errors import (
    CommandTimeout,
    OutputFlood,
    RemoteError,
    ScriptBlocked,
    ShellQuota,
    Unreachable,
)
from osiris.lab.windows.server import ExecResult, Limits, Trouble
from tests.winrm.conftest import call, hosted, run

ACTION = "ab12-7-0"
CHANGE = call("change", {"value": "on", "many": ("a", "b")})


def test_a_batch_of_300000_characters():
    text = "ä" * 300_000

    async def main():
        async with hosted() as host, host.connected() as conn:
            asked = [call(f"say {text}"), call("echo", {"list": ("a", "b")})]
            first, second = await conn.read(asked, deadline=10)
            assert first.stdout == text
            assert second.stdout == '{"list": ["a", "b"]}'
            assert host.server.seen["Send"] > 1
            assert host.server.seen["Receive"] > 1

    run(main())


def test_many_batches_in_one_shell_and_one_sign_in():
    async def main():
        async with hosted() as host, host.connected() as conn:
            for n in range(3):
                (result,) = await conn.read([call("echo", {"n": n})], deadline=5)
                assert json.loads(result.stdout) == {"n": n}
            assert host.server.seen["Create"] == 1
            assert host.server.seen["401"] == 1
            assert len(set(host.acting.commands)) == 1  # the same words whatever is asked

    run(main())


def test_nothing_asked_says_nothing():
    async def main():
        async with hosted() as host, host.connected() as conn:
            assert await conn.read([], deadline=5) == []
            assert host.server.seen["Create"] == 0

    run(main())


def test_our_own_deadline_ends_the_script(clock):
    async def main():
        async with hosted() as host:
            async with host.connected() as conn:
                with pytest.raises(CommandTimeout, match="within 1"):
                    await conn.read([call("sleep 30")], deadline=1)
                assert clock() < 4
            assert host.server.seen["Signal"] == 1
            await asyncio.sleep(0.1)
            assert host.acting.stopped == 1

    run(main())


def test_a_script_that_hangs_is_data_and_not_the_end():
    """The others of its batch are read, before it and behind it."""

    async def main():
        async with hosted() as host, host.connected() as conn:
            asked = [call("say 0"), call("say 1"), call("sleep 30"), call("say 3"), call("say 4")]
            results = await conn.read(asked, deadline=4)
            assert [(r.rc, r.stdout) for r in results] == [
                (0, "0"), (0, "1"), (124, ""), (0, "3"), (0, "4"),
            ]  # fmt: skip
            assert host.acting.stopped == 1

    run(main())


def test_scripts_that_are_not_reached_in_time_count_as_timed_out():
    async def main():
        async with hosted() as host, host.connected() as conn:
            asked = [call("say 0"), call("sleep 30"), call("sleep 30"), call("say 3")]
            results = await conn.read(asked, deadline=2)
            assert [r.rc for r in results] == [0, 124, 124, 124]

    run(main())


def test_many_results_are_fetched_with_few_questions():
    async def main():
        async with hosted() as host, host.connected() as conn:
            results = await conn.read([call("sleep 0.02") for _ in range(40)], deadline=10)
            assert len(results) == 40
            assert host.server.seen["Receive"] <= 6

    run(main())


def test_a_server_that_holds_its_answer_back_ends_too(clock):
    async def main():
        async with hosted() as host:
            host.server.trouble.append(Trouble(action="Command", kind="delay", value=4))
            async with host.connected() as conn:
                with pytest.raises((CommandTimeout, Unreachable)):
                    await conn.read([call("echo")], deadline=1)
                assert clock() < 6

    run(main())


@pytest.mark.parametrize("size", [READ_LIMIT + 1000])
def test_more_output_than_is_accepted(size: int):
    async def main():
        async with hosted() as host, host.connected() as conn:
            with pytest.raises(OutputFlood):
                await conn.read([call(f"flood {size}")], deadline=20)

    run(main())


def test_an_answer_without_end_is_cut_off():
    async def main():
        async with hosted() as host, host.connected() as conn:
            flood = Trouble(action="Receive", kind="flood", value=4 * READ_LIMIT)
            host.server.trouble.append(flood)
            with pytest.raises(OutputFlood):
                await conn.read([call("echo")], deadline=20)

    run(main())


@pytest.mark.parametrize("kind", ["reading", "change"])
def test_a_connection_dropped_while_idle_is_made_anew(kind: str):
    """Nothing was sent yet, so that a change may go over the new one."""

    async def main():
        async with hosted(keep_alive_s=0.2) as host, host.connected() as conn:
            await conn.read([call("echo")], deadline=5)
            await asyncio.sleep(0.8)
            if kind == "reading":
                await conn.read([call("echo")], deadline=5)
            else:
                await conn.act(ACTION, CHANGE, "apply", deadline=5)
            assert host.server.seen["401"] == 2
            assert len(host.acting.jobs) == 2

    run(main())


@pytest.mark.parametrize("action", ["Create", "Command", "Send", "Receive"])
@pytest.mark.parametrize("kind", ["drop", "drop_answer"])
def test_a_reading_is_repeated_once_over_a_new_connection(action: str, kind: str):
    async def main():
        lost = (action, kind) == ("Create", "drop_answer")
        async with hosted(leak=lost) as host, host.connected() as conn:
            host.server.trouble.append(Trouble(action=action, kind=kind))
            (result,) = await conn.read([call("echo", {"n": 7})], deadline=5)
            assert json.loads(result.stdout) == {"n": 7}

    run(main())


def test_a_reading_is_not_repeated_twice():
    async def main():
        async with hosted() as host, host.connected() as conn:
            host.server.trouble.extend([Trouble(action="Receive", kind="drop")] * 2)
            with pytest.raises(Unreachable, match="lost"):
                await conn.read([call("echo")], deadline=5)

    run(main())


@pytest.mark.parametrize("action", ["Create", "Command", "Send", "Receive"])
@pytest.mark.parametrize("kind", ["drop", "drop_answer"])
def test_a_change_is_never_repeated(action: str, kind: str):
    async def main():
        async with hosted(leak=True) as host:
            async with host.connected() as conn:
                host.server.trouble.append(Trouble(action=action, kind=kind))
                with pytest.raises(Unreachable) as caught:
                    await conn.act(ACTION, CHANGE, "apply", deadline=5)
                assert "look at the machine again" in caught.value.hint
            await asyncio.sleep(0.1)
            assert len(host.acting.jobs) <= 1
            assert host.server.seen["Create"] == 1
            assert host.server.seen["Command"] <= 1

    run(main())


def test_a_change_whose_connection_broke_runs_to_its_end():
    async def main():
        async with hosted(leak=True) as host:
            async with host.connected() as conn:
                host.server.trouble.append(Trouble(action="Receive", kind="drop"))
                slow = call("sleep 0.5")
                with pytest.raises(Unreachable):
                    await conn.act(ACTION, slow, "apply", deadline=5)
            await asyncio.sleep(0.7)
            assert host.acting.stopped == 0
            assert len(host.acting.jobs) == 1

    run(main())


def test_a_line_is_never_opened_a_second_time():
    """A sealed message on a new connection would be noise, and after TLS even plain text."""
    heard = []

    async def once(reader, writer):
        heard.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        writer.close()

    async def main():
        server = await asyncio.start_server(once, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]

        def talk():
            line = Line.open("127.0.0.1", port, "127.0.0.1", timeout_s=2)
            assert line.post(b"", {}, timeout_s=2).status == 200
            assert not line.alive()
            with pytest.raises(Dropped):
                line.post(b"secret", {}, timeout_s=2)

        await asyncio.to_thread(talk)
        server.close()
        await server.wait_closed()

    run(main())
    assert len(heard) == 1


def test_two_tasks_at_once():
    async def main():
        async with hosted() as host, host.connected() as one, host.connected() as two:
            asked = [[call("echo", {"n": n})] for n in range(8)]
            both = [c.read(a, deadline=10) for a in asked for c in (one, two)]
            results = await asyncio.gather(*both)
            seen = sorted(json.loads(r[0].stdout)["n"] for r in results)
            assert seen == sorted([*range(8)] * 2)
            assert host.server.seen["unsealed"] == 0

    run(main())


def test_the_quota_of_shells():
    async def main():
        async with hosted(limits=Limits(shells_per_user=1)) as host, host.connected() as one:
            await one.read([call("echo")], deadline=5)
            async with host.connected() as two:
                with pytest.raises(ShellQuota):
                    await two.read([call("echo")], deadline=5)

    run(main())


@pytest.mark.parametrize(
    ("trouble", "error"),
    [
        (Trouble(action="Create", kind="status", value=503), Unreachable),
        (Trouble(action="Send", kind="status", value=413), RemoteError),
        (Trouble(action="Create", kind="fault", value=2150858770), RemoteError),
        (Trouble(action="Command", kind="status", value=200), RemoteError),
    ],
)
def test_strange_answers_are_remote_errors(trouble: Trouble, error: type[RemoteError]):
    async def main():
        async with hosted() as host, host.connected() as conn:
            host.server.trouble.append(trouble)
            with pytest.raises(error):
                await conn.read([call("echo")], deadline=5)

    run(main())


@pytest.mark.parametrize(
    ("said", "error", "words"),
    [
        ("out of memory\nat line 7", RemoteError, "out of memory"),
        ("... FullyQualifiedErrorId : ScriptContainedMaliciousContent", ScriptBlocked, "antivirus"),
        ("only core types in this language mode. ConstrainedLanguage", ScriptBlocked, "control"),
    ],
)
def test_powershell_that_ends_without_an_answer(said: str, error: type[RemoteError], words: str):
    async def main():
        async with hosted() as host, host.connected() as conn:
            with pytest.raises(error, match=words):
                await conn.read([call(f"fail {said}")], deadline=5)

    run(main())


@pytest.mark.parametrize(
    "output",
    [
        b"",
        b"Windows PowerShell",
        b'{"nonce": "00", "rc": 0, "out": "", "err": ""}',
        b"[1]",
        b'{"rc": 0}',
    ],
)
def test_text_that_is_not_our_answer_is_none(output: bytes):
    async def main():
        async with hosted() as host, host.connected() as conn:
            host.acting.instead = lambda request: ExecResult(stdout=output)
            with pytest.raises(RemoteError, match="without an answer"):
                await conn.read([call("echo")], deadline=5)

    run(main())


def test_a_phase_comes_back_as_lines():
    async def main():
        async with hosted() as host, host.connected() as conn:
            result = await conn.act(ACTION, CHANGE, "arm", deadline=5, seconds=600)
            assert result.stdout.splitlines() == [
                'before many ["a","b"]',
                'before value "on"',
                'after phase "arm"',
            ]
            act = host.acting.jobs[0]["act"]
            assert (act["action"], act["seconds"]) == (ACTION, 600)

    run(main())


def test_clean_is_one_job():
    async def main():
        async with hosted() as host, host.connected() as conn:
            assert (await conn.clean(deadline=5)).rc == 0
            assert host.acting.jobs[0]["clean"] is True

    run(main())


def test_a_message_in_the_seal_of_another_connection_is_noise_to_the_host():
    async def main():
        async with hosted(leak=True) as host, host.connected() as one, host.connected() as two:
            await one.read([call("echo")], deadline=5)
            await two.read([call("echo")], deadline=5)
            first, second = list(host.server._peers.values())
            first.context, second.context = second.context, first.context
            with pytest.raises(Unreachable, match="400"):
                await one.act(ACTION, CHANGE, "apply", deadline=5)
            await two.read([call("echo")], deadline=5)  # a reading makes a new connection

    run(main())
