"""A simulated host behind its server: command lines, standard input, errors, exit codes."""

from __future__ import annotations

import base64

import pytest

from osiris.lab.windows import scenarios
from osiris.lab.windows.cmdlets import files
from osiris.lab.windows.host import Host
from osiris.lab.windows.server import ExecRequest, ExecResult
from tests.winlab.play import ADMIN, NURSE

NO_SUCH = b"'ipconfig' is not recognized as an internal or external command,"


@pytest.fixture
def host() -> Host:
    return Host(machine=scenarios.machine("win11"), callers={"admin": ADMIN, "nurse": NURSE})


def done(host: Host, command: str, *, user: str = "admin", **more: object) -> ExecResult:
    out: list[bytes] = []
    asked = {"codepage": 65001, "profile": False, **more}
    result = host.execute(
        ExecRequest(user=user, command=command, write=out.append, **asked)  # type: ignore[arg-type]
    )
    return ExecResult(stdout=b"".join(out), stderr=result.stderr, code=result.code)


def encoded(script: str) -> str:
    word = base64.b64encode(script.encode("utf-16-le")).decode()
    return f"powershell.exe -NoProfile -NonInteractive -EncodedCommand {word}"


def test_a_script_in_the_command_line(host: Host) -> None:
    assert done(host, encoded("$env:COMPUTERNAME; 1 + 1")).stdout == b"WIN11\r\n2\r\n"
    full = "C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\" + encoded("3")
    assert done(host, full).stdout == b"3\r\n"


def test_standard_input_is_the_variable_input(host: Host) -> None:
    told = done(host, encoded("@($input) -join '+'"), stdin=b"a\r\nb\r\n")
    assert told.stdout == b"a+b\r\n"


def test_an_error_is_clixml_on_stderr_and_exit_code_1(host: Host) -> None:
    told = done(host, encoded("throw 'broken'"))
    assert (told.code, told.stdout) == (1, b"")
    assert told.stderr.startswith(b"#< CLIXML\r\n")
    assert b"broken" in told.stderr
    assert done(host, encoded("exit 7")).code == 7


def test_progress_is_noise_where_a_profile_is_loaded(host: Host) -> None:
    told = done(host, encoded("1"), profile=True)
    assert told.code == 0
    assert b"Preparing modules" in told.stderr


def test_what_is_no_program(host: Host) -> None:
    told = done(host, "ipconfig /all")
    assert told.code == 1
    assert told.stderr.startswith(NO_SUCH)


def test_output_is_in_the_code_page_of_the_shell(host: Host) -> None:
    assert done(host, encoded("[string][char]228"), codepage=437).stdout == b"\x84\r\n"
    assert done(host, encoded("[string][char]228")).stdout == b"\xc3\xa4\r\n"


def test_script_files_run_on_a_client_only_where_the_policy_is_passed_by(host: Host) -> None:
    files.put(host.machine, "C:\\ProgramData\\a.ps1", "'ran'")
    line = "powershell.exe {}-File C:\\ProgramData\\a.ps1"
    refused = done(host, line.format(""))
    assert (refused.code, refused.stdout) == (1, b"")
    assert b"running scripts is disabled" in refused.stderr
    assert done(host, line.format("-ExecutionPolicy Bypass ")).stdout == b"ran\r\n"


def test_who_asks_decides_what_may_be_done(host: Host) -> None:
    change = encoded("Stop-Service -Name Spooler -Force -ErrorAction Stop")
    assert done(host, change, user="nurse").code == 1
    assert done(host, change, user="stranger").code == 1
    assert done(host, change).code == 0
