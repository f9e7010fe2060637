"""Files, as the file system provider and the content cmdlets describe themselves."""

from __future__ import annotations

import pytest

from osiris.lab.windows.cmdlets import acl, files
from tests.winlab.play import NURSE, START, Played, played

ROOM = "C:\\ProgramData\\Clinic"


@pytest.fixture
def host() -> Played:
    made = played()
    made.said(f"$null = New-Item -Path '{ROOM}' -ItemType Directory")
    return made


def test_content_comes_in_lines_or_whole(host: Played) -> None:
    host.said(f"Set-Content -LiteralPath '{ROOM}\\a.txt' -Value 'one', 'two'")
    assert files.data(host.machine, f"{ROOM}\\a.txt") == b"one\r\ntwo\r\n"
    assert host.said(f"Get-Content -LiteralPath '{ROOM}\\a.txt'") == ["one", "two"]
    assert host.said(f"(Get-Content -LiteralPath '{ROOM}\\a.txt' -Raw).Length") == ["10"]


@pytest.mark.parametrize(
    ("encoding", "data"),
    [
        ("UTF8", b"\xef\xbb\xbf\xc3\xa4"),
        ("Unicode", b"\xff\xfe\xe4\x00"),
        ("Default", b"\xe4"),
        ("ASCII", b"?"),
    ],
)
def test_encodings_of_5_1(host: Played, encoding: str, data: bytes) -> None:
    path = f"{ROOM}\\a.txt"
    host.said(
        f"Set-Content -LiteralPath '{path}' -Value ([char]228) -Encoding {encoding} -NoNewline"
    )
    assert files.data(host.machine, path) == data


def test_what_exists_is_not_made_again(host: Played) -> None:
    assert host.error(f"New-Item -Path '{ROOM}' -ItemType Directory").startswith("DirectoryExist")
    assert host.said(f"(New-Item -Path '{ROOM}' -ItemType Directory -Force).Name") == ["Clinic"]
    host.said(f"$null = New-Item -Path '{ROOM}\\f' -ItemType File")
    assert host.error(f"New-Item -Path '{ROOM}\\f' -ItemType File").startswith("NewItemIOError")


def test_a_folder_that_holds_something_needs_recurse(host: Played) -> None:
    host.said(f"Set-Content -LiteralPath '{ROOM}\\f' -Value 'x'")
    assert host.error(f"Remove-Item -LiteralPath '{ROOM}'").startswith("InvalidOperation")
    host.said(f"Remove-Item -LiteralPath '{ROOM}' -Recurse -Force")
    assert files.below(host.machine, ROOM) == []
    assert files.find(host.machine, ROOM) is None


def test_renaming_takes_everything_along(host: Played) -> None:
    host.said(f"Set-Content -LiteralPath '{ROOM}\\f' -Value 'x'\nRename-Item '{ROOM}' Other")
    assert host.said("Get-Content 'C:\\ProgramData\\Other\\f'") == ["x"]
    host.said(f"$null = New-Item -Path '{ROOM}' -ItemType Directory")
    assert host.error(f"Rename-Item '{ROOM}' Other").startswith("RenameItemIOError")


def test_listing(host: Played) -> None:
    for name in ("a.log", "b.txt", "deep\\c.log"):
        files.put(host.machine, f"{ROOM}\\{name}", "x", written=START)
    names = f"(Get-ChildItem -Path '{ROOM}' -Recurse -File -Filter '*.log').Name"
    assert host.said(names) == ["a.log", "c.log"]
    assert host.said(f"@(Get-ChildItem -Path '{ROOM}' -Directory).Count") == ["1"]
    where = "Where-Object -Property LastWriteTime -LT -Value (Get-Date)"
    old = f"@(Get-ChildItem '{ROOM}' -File | {where}).Count"
    assert host.said(old) == ["0"]
    host.later(hours=1)
    assert host.said(old) == ["2"]


def test_a_hash_is_the_one_of_the_bytes(host: Played) -> None:
    files.put(host.machine, f"{ROOM}\\f", b"abc")
    assert host.said(f"(Get-FileHash -LiteralPath '{ROOM}\\f').Hash") == [
        "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"
    ]


def test_a_folder_closed_to_others(host: Played) -> None:
    grant = "'*S-1-5-18:(OI)(CI)F' '*S-1-5-32-544:(OI)(CI)F'"
    host.said(f"$null = icacls.exe '{ROOM}' /inheritance:r /grant:r {grant}\n$LASTEXITCODE")
    assert acl.of(host.machine, ROOM).sddl() == "O:SYG:SYD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)"
    assert host.said(f"(Get-Acl -LiteralPath '{ROOM}').AreAccessRulesProtected") == ["True"]
    host.caller = NURSE
    assert "0x80070005" in host.error(f"Get-ChildItem -LiteralPath '{ROOM}'")


def test_somebody_without_rights_writes_in_few_places(host: Played) -> None:
    host.caller = NURSE
    assert "0x80070005" in host.error("Set-Content -LiteralPath 'C:\\Windows\\x' -Value 1")
    host.said("Set-Content -LiteralPath 'C:\\Users\\Public\\x' -Value 1")


def test_names_of_accounts_are_in_the_language_of_the_host() -> None:
    script = "(Get-Acl -LiteralPath 'C:\\Windows').Access[1].IdentityReference.Value"
    assert played().said(script) == ["BUILTIN\\Administrators"]
    assert played("ws2022-de").said(script) == ["VORDEFINIERT\\Administratoren"]
