"""Readings through the runner, windows/runner.ps1, on a simulated host."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.winrm.conftest import run
from tests.winrm.machine import READER, played, probe

ECHO = """param($P)
$echo = [ordered]@{ text = $P.text; many = @($P.many); n = $P.n; yes = $P.yes }
ConvertTo-Json -Compress -Depth 4 -InputObject $echo
"""


def test_each_reading_runs_apart():
    async def main():
        async with played() as host:
            results = await host.read(
                probe("param($P)\n'{\"a\":1}'"),
                probe("throw 'osiris-refused: not for you'"),
                probe("throw 'broken'"),
                probe("$ErrorActionPreference = 'SilentlyContinue'\n'first'"),
                probe("[string]$ErrorActionPreference"),
                probe("'one'\n'two'"),
                probe("$null"),
            )
            assert [r.rc for r in results] == [0, 77, 1, 0, 0, 0, 0]
            assert results[0].stdout == '{"a":1}'
            assert results[1].stderr == "osiris-refused: not for you"
            assert results[2].stderr == "broken 0x80131501"
            assert results[4].stdout == "Stop"  # nothing of the one before is left
            assert results[5].stdout == "one\ntwo"

    run(main())


def test_what_an_error_means():
    async def main():
        async with played() as host:
            (missing,) = await host.read(
                probe("Get-DhcpServerv4ScopeStatistics")
            )  # no such role here
            assert missing.rc == 69
            assert "CommandNotFoundException" in missing.stderr
        async with played(READER) as host:
            (denied,) = await host.read(
                probe("Set-Content -LiteralPath 'C:\\Windows\\x.txt' -Value 'x'")
            )
            assert denied.rc == 77

    run(main())


def test_a_reading_that_hangs_on_the_host():
    """What came before it is kept, what stands behind it is read apart."""

    async def main():
        async with played() as host:
            asked = [probe("'a'"), probe("Start-Sleep -Seconds 3600"), probe("'b'")]
            results = await host.conn.read(asked, deadline=4)
            assert [(r.rc, r.stdout) for r in results] == [(0, "a"), (124, ""), (0, "b")]

    run(main())


HOSTILE = [
    "'; Remove-Item C:\\ -Recurse #",
    "$(Remove-Item C:\\)",
    "`n`$env:PATH",
    '"@\u201d\u2019\u2018\u201c',
    "@'",
    "\u00a0--%",
    "{0} %PATH% &|<>^",
    "</S>]]>",
    "\U0001f600",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_parameter_is_data(text: str):
    async def main():
        async with played() as host:
            before = host.machine.snapshot()
            asked = {"text": text, "many": (text, ""), "n": 7, "yes": True}
            (result,) = await host.read(probe(ECHO, **asked))
            assert json.loads(result.stdout) == {**asked, "many": [text, ""]}
            assert host.machine.snapshot() == before

    run(main())


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=40))
def test_any_text_travels_and_comes_back(text: str):
    async def main():
        async with played() as host:
            (result,) = await host.read(probe(ECHO, text=text, many=(text, text), n=0, yes=False))
            assert json.loads(result.stdout)["many"] == [text, text]

    run(main())
