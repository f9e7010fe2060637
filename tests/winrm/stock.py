"""Stock pywinrm against a simulated host, and a host that answers every command alike."""

from __future__ import annotations

from winrm.protocol import Protocol

from osiris.lab.windows.server import ExecRequest, ExecResult, clixml
from tests.winrm.conftest import PASSWORD


def plain(host, **changed) -> Protocol:
    """pywinrm as everybody uses it."""
    return Protocol(
        f"{'https' if changed.pop('https', False) else 'http'}://127.0.0.1:{host.server.port}/wsman",
        **{
            "transport": "ntlm",
            "username": "CLINIC\\osiris",
            "password": PASSWORD,
            "message_encryption": "always",
            **changed,
        },
    )


def ask(protocol: Protocol, line: str, *, close: bool = True, **options):
    """One command: (stdout, stderr, code)."""
    shell = protocol.open_shell()
    try:
        command = protocol.run_command(shell, line, **options)
        return protocol.get_command_output(shell, command)
    finally:
        if close:
            protocol.close_shell(shell)


def spoken(host) -> list[ExecRequest]:
    """Every command of this host answers `hello` and 3. What was asked of it is in the list."""
    asked: list[ExecRequest] = []

    def answer(request: ExecRequest) -> ExecResult:
        asked.append(request)
        return ExecResult(stdout=b"hello", stderr=clixml("no"), code=3)

    host.acting.instead = answer
    return asked
