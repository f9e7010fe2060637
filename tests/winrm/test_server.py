"""The simulated server beside what is known of Windows: shapes of answers, fault codes, limits.

Source: jborean93/pypsrp, tests/responses/test_winrs_{send,bad_cmd_id,fail_poll_process}.yml
"""

from __future__ import annotations

import asyncio
import base64
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from winrm.exceptions import (
    WinRMOperationTimeoutError,
    WinRMTransportError,
    WSManFaultError,
)
from winrm.protocol import Protocol

from osiris.lab.windows.server import ExecResult, Limits, Trouble
from tests.winrm.conftest import SVC, hosted, run
from tests.winrm.stock import ask, plain, spoken

# pywinrm takes an authority from the environment, and says so. The box takes none.
pytestmark = pytest.mark.filterwarnings("ignore:'pywinrm' will use an environment")

POWERSHELL = r"C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe"

SHAPES = {
    "CreateResponse": "ResourceCreated Address ReferenceParameters ResourceURI SelectorSet "
    "Selector Shell ShellId ResourceUri Owner ClientIP IdleTimeOut InputStreams OutputStreams "
    "ShellRunTime ShellInactivity",
    "CommandResponse": "CommandResponse CommandId",
    "SendResponse": "SendResponse",
    "ReceiveResponse": "ReceiveResponse Stream Stream Stream Stream CommandState ExitCode",
    "SignalResponse": "SignalResponse",
    "DeleteResponse": "",
    "fault": "Fault Code Value Subcode Value Reason Text Detail FaultDetail WSManFault Message",
}


class Listening(Protocol):
    """pywinrm that keeps what it hears: the action of each answer and the elements in its body."""

    def send_message(self, message: str) -> bytes:
        try:
            data = super().send_message(message)
        except WSManFaultError as error:
            data = error.response.encode()
            self.keep(data)
            raise
        self.keep(data)
        return data

    def keep(self, data: bytes) -> None:
        root = ET.fromstring(data)  # noqa: S314 our own server's
        names = [node.tag.partition("}")[2] for node in root.iter()]
        action = next(n.text for n in root.iter() if n.tag.endswith("}Action")).rpartition("/")[2]
        assert names[:6] == ["Envelope", "Header", "Action", "MessageID", "To", "RelatesTo"]
        self.heard = {**getattr(self, "heard", {}), action: " ".join(names[7:])}


def test_answers_have_the_shape_that_was_recorded():
    async def main():
        async with hosted() as host:
            spoken(host)
            protocol = plain(host)
            protocol.__class__ = Listening

            def work():
                shell = protocol.open_shell()
                command = protocol.run_command(shell, "x", console_mode_stdin=False)
                protocol.send_command_input(shell, command, b"x", end=True)
                protocol.get_command_output(shell, command)
                protocol.cleanup_command(shell, command)
                with pytest.raises(WSManFaultError):
                    protocol.get_command_output(shell, command)
                protocol.close_shell(shell)

            await asyncio.to_thread(work)
            assert protocol.heard == SHAPES

    run(main())


def test_a_line_of_more_than_8191_characters():
    async def main():
        async with hosted() as host:
            spoken(host)
            long = "echo " + "x" * 8200
            out, err, code = await asyncio.to_thread(ask, plain(host), long)
            assert (out, code) == (b"", 1)
            assert b"too long" in err
            direct = f"{POWERSHELL} {long}"
            said, _, _ = await asyncio.to_thread(ask, plain(host), direct, skip_cmd_shell=True)
            assert said == b"hello"
            with pytest.raises(WSManFaultError) as caught:
                await asyncio.to_thread(ask, plain(host), "powershell", skip_cmd_shell=True)
            assert caught.value.wsman_fault_code == 2147942402

    run(main())


def test_a_program_that_has_nothing_to_say_yet():
    async def main():
        async with hosted() as host:
            protocol = plain(host, operation_timeout_sec=1, read_timeout_sec=3)

            def work():
                shell = protocol.open_shell()
                command = protocol.run_command(shell, "wait", console_mode_stdin=False)
                with pytest.raises(WinRMOperationTimeoutError):
                    protocol.get_command_output_raw(shell, command)
                protocol.cleanup_command(shell, command)
                with pytest.raises(WSManFaultError) as caught:
                    protocol.get_command_output_raw(shell, command)
                assert caught.value.wsman_fault_code == 2150858843
                assert caught.value.fault_subcode == "w:InvalidSelectors"
                protocol.close_shell(shell)

            await asyncio.to_thread(work)

    run(main())


def test_the_shell_of_another_account_is_not_there():
    other = replace(SVC, name="other")

    async def main():
        async with hosted(users=[SVC, other]) as host:

            def work():
                mine, theirs = plain(host), plain(host, username="CLINIC\\other")
                shell = mine.open_shell()
                with pytest.raises(WSManFaultError) as caught:
                    theirs.close_shell(shell)
                assert caught.value.wsman_fault_code == 2150858843
                mine.close_shell(shell)

            await asyncio.to_thread(work)

    run(main())


def test_output_comes_while_the_program_runs():
    async def main():
        async with hosted() as host:

            def slowly(request):
                assert request.write is not None
                request.write(b"first")
                request.stopped.wait(0.3)
                return ExecResult(stdout=b"second")

            host.acting.instead = slowly
            protocol = plain(host)

            def work():
                shell = protocol.open_shell()
                command = protocol.run_command(shell, "x")
                seen = [protocol.get_command_output_raw(shell, command)]
                while not seen[-1][3]:
                    seen.append(protocol.get_command_output_raw(shell, command))
                protocol.close_shell(shell)
                return [one[0] for one in seen]

            assert await asyncio.to_thread(work) == [b"first", b"second"]

    run(main())


def test_a_shell_that_nobody_uses_is_closed():
    async def main():
        async with hosted(limits=Limits(idle_s=0.1)) as host:
            spoken(host)
            await asyncio.to_thread(plain(host).open_shell)
            assert len(host.server.shells) == 1
            await asyncio.sleep(0.2)
            await asyncio.to_thread(ask, plain(host), "whoami")
            assert host.server.shells == {}

    run(main())


def test_faults_happen_once_and_where_they_were_asked_for():
    async def main():
        async with hosted() as host:
            spoken(host)
            host.server.trouble.append(Trouble(action="Command", kind="fault", value=87))
            with pytest.raises(WSManFaultError) as caught:
                await asyncio.to_thread(ask, plain(host), "whoami")
            assert caught.value.wsman_fault_code == 87
            assert (await asyncio.to_thread(ask, plain(host), "whoami"))[2] == 3

    run(main())


def test_a_fault_of_the_model_is_seen():
    async def main():
        async with hosted() as host:

            def broken(request):
                raise KeyError("a bug in the model")

            host.acting.instead = broken
            _, err, code = await asyncio.to_thread(ask, plain(host), "whoami")
            assert code == 1
            assert b"a bug in the model" in err

    run(main())


def test_a_request_longer_than_a_stock_windows_takes():
    async def main():
        async with hosted() as host:
            protocol = plain(host)

            def work():
                shell = protocol.open_shell()
                command = protocol.run_command(shell, "x", console_mode_stdin=False)
                with pytest.raises(WinRMTransportError, match="413"):
                    protocol.send_command_input(shell, command, base64.b64encode(b"x" * 400_000))
                fresh = plain(host)
                fresh.close_shell(shell)

            await asyncio.to_thread(work)

    run(main())
