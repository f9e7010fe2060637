"""An RMM's export: what is read of it, and what it says against what the box sees."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from osiris.core.fleet import Here, hold_together
from osiris.core.reading.rmm import MOST_ROWS, read_export
from osiris.model.content import Verdict
from osiris.model.rmm import Patched, RmmMachine

AUTOMATE = """\
"Computer Name","Operating System","Last Contact","Missing Patches","Serial Number"
"FS01","Microsoft Windows Server 2022","11/21/2026 7:05:00 AM","0","5CG1"
"DESK-2","Microsoft Windows 11 Pro","11/20/2026 12:15:00 PM","4","5CG2"
"""
DATTO = """\
Device Hostname,Site Name,Operating System,Last Seen,Patch Status
FS01,Main,Windows Server 2022,2026-11-21 07:05,Fully Patched
DESK-2,Main,Windows 11,2026-11-20 12:15:00,Approved Pending
"""
NINJA = """\
System Name;DNS Name;OS Name;Last Online;OS Patch Status
FS01;fs01.clinic.test;Windows Server 2022;21.11.2026 07:05;Patched
DESK-2;desk-2.clinic.test;Windows 11;20.11.2026 12:15;Failed
"""
NABLE = """\
Device Name\tOperating System\tLast Check-in\tPatch Status
CLINIC\\FS01\tWindows Server 2022\t2026-11-21T07:05:00Z\tNormal
CLINIC\\DESK-2\tWindows 11\t1795176900\tWarning
"""
PLAIN = """\
name,os,last seen,patch state
fs01,"Windows Server 2022, Standard",2026-11-21T07:05Z,patched
desk-2,Windows 11,2026-11-20T12:15Z,missing
"""


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        (AUTOMATE, "ConnectWise Automate"),
        (DATTO, "Datto RMM"),
        (NINJA, "NinjaOne"),
        (NABLE, "N-able"),
        (PLAIN, "an RMM"),
    ],
    ids=["automate", "datto", "ninja", "nable", "plain"],
)
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be-bom", "cp1252"]
)
def test_the_exports_of_four_tools_and_a_plain_one(text: str, tool: str, encoding: str):
    bom = b"\xfe\xff" if encoding.endswith("-bom") else b""
    data = bom + text.replace("\n", "\r\n").encode(encoding.removesuffix("-bom"))
    export = read_export(data)
    assert (export.tool, export.faults, export.strange) == (tool, (), ())
    first, second = export.machines
    assert (first.name.lower(), second.name.lower()) == ("fs01", "desk-2")
    assert (first.patched, second.patched) == (Patched.YES, Patched.NO)
    assert first.last_seen == datetime(2026, 11, 21, 7, 5, tzinfo=UTC)
    assert second.last_seen == datetime(2026, 11, 20, 12, 15, tzinfo=UTC)
    assert first.os.startswith(("Windows", "Microsoft"))
    assert (first.line, second.line) == (2, 3)


def test_a_time_without_a_zone_is_the_clinics():
    seen = read_export(DATTO.encode(), zone="America/New_York").machines[0].last_seen
    assert seen == datetime(2026, 11, 21, 12, 5, tzinfo=UTC)


def test_every_bad_row_is_named_by_its_line_and_the_good_ones_are_read():
    text = (
        "name;os;last seen;patch state\r\n"
        "fs01;Windows;yesterday;patched\r\n"
        ";Windows;2026-11-21;patched\r\n"
        '"desk\r\n-2";Windows;2026-11-21;patched\r\n'
        "desk-3;Windows;2026-11-21;patched;more\r\n"
        "\r\n"
        "desk-4;Windows;2026-11-21;patched\r\n"
        "desk-5;Windows;2026-02-30;patched\r\n"
    )
    export = read_export(text.encode())
    assert [fault.partition(":")[0] for fault in export.faults] == [
        "line 2",
        "line 3",
        "line 4",
        "line 6",
        "line 9",
    ]
    assert [(m.line, m.name) for m in export.machines] == [(8, "desk-4")]


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", "line 1: the file is empty"),
        (b"os,patched\nWindows,yes\n", "line 1: no column is the machine's name"),
        (b'name,os\n"fs01,Windows\n', "line 2: "),
        (b"\xff\xfen\x00a\x00\x00\xd8m\x00", "not text in utf-16"),
        (b"name\nfs01\x81\xff\n", "line 2: not text in cp1252"),
        (b"name\n" + b"x\n" * (MOST_ROWS + 1), "more than 5000"),
    ],
)
def test_what_is_no_export_is_one_fault(data: bytes, fault: str):
    export = read_export(data)
    assert not export.machines
    assert len(export.faults) == 1
    assert fault in export.faults[0]


def test_days_and_months_are_told_apart_by_the_whole_file():
    rows = "name,last seen\na,11/20/2026\nb,02/03/2026\n"
    assert read_export(rows.encode()).machines[1].last_seen == datetime(2026, 2, 3, tzinfo=UTC)
    rows = "name,last seen\na,20/11/2026\nb,02/03/2026\n"
    assert read_export(rows.encode()).machines[1].last_seen == datetime(2026, 3, 2, tzinfo=UTC)
    both = "name,last seen\na,20/11/2026\nb,11/20/2026\n"
    assert "some with the month" in read_export(both.encode()).faults[0]


def test_excels_own_line_and_names_with_a_domain():
    export = read_export(b"sep=;\r\nHost Name;OS\r\nfs01.clinic.test;x\r\n10.0.0.7;y\r\n")
    assert [(m.line, m.name, m.dns) for m in export.machines] == [
        (3, "fs01", "fs01.clinic.test"),
        (4, "10.0.0.7", ""),
    ]


def test_a_word_that_is_not_known_says_nothing_and_is_told():
    export = read_export(b"name,patch status\na,Splendid\nb,98%\nc,100 %\nd,No Data\n")
    states = [m.patched for m in export.machines]
    assert states == [Patched.UNKNOWN, Patched.NO, Patched.YES, Patched.UNKNOWN]
    assert export.strange == ("Splendid",)
    assert not export.faults


NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def there(name: str, **changes) -> RmmMachine:
    return RmmMachine(**{"line": 2, "name": name, "last_seen": NOW, **changes})


def here(name: str, *names: str, **changes) -> Here:
    return Here(**{"name": name, "names": (name, *names), "seen": NOW, **changes})


def together(rows: list[RmmMachine], known: list[Here]):
    return hold_together(rows, known, read_at=NOW, now=NOW)


def test_machines_that_only_one_side_sees():
    found = together([there("FS01"), there("KIOSK")], [here("fs01"), here("dc1", enrolled=False)])
    assert found.both == 1
    assert [m.name for m in found.only_there] == ["KIOSK"]
    assert [h.name for h in found.only_here] == ["dc1"]


@pytest.mark.parametrize(
    ("row", "known", "same"),
    [
        (there("FS01"), here("files", "fs01.clinic.test"), True),
        (there("FS01", dns="FS01.clinic.test"), here("files", "fs01.CLINIC.test"), True),
        (there("FS01", dns="fs01.other.test"), here("fs01", "fs01.clinic.test"), False),
        (there("NEWNAME", serial="4C4C4544-0042"), here("old", identity="4c4c4544-0042"), True),
        (there("10"), here("files", "10.0.0.7"), False),
        (there("10.0.0.7"), here("files", "10.0.0.7"), True),
        (there("fs02"), here("fs01"), False),
    ],
)
def test_what_is_the_same_machine(row: RmmMachine, known: Here, same: bool):
    assert together([row], [known]).both == same


def test_a_short_name_that_two_machines_share_finds_neither():
    twins = [here("a", "fs01.north.test"), here("b", "fs01.south.test")]
    assert together([there("fs01")], twins).both == 0
    assert together([there("fs01", dns="fs01.south.test")], twins).only_here == (twins[0],)


@pytest.mark.parametrize(
    ("says", "verdict", "conflict"),
    [
        (Patched.YES, Verdict.FAIL, True),
        (Patched.NO, Verdict.PASS, True),
        (Patched.YES, Verdict.PASS, False),
        (Patched.NO, Verdict.FAIL, False),
        (Patched.UNKNOWN, Verdict.FAIL, False),
        (Patched.YES, Verdict.UNKNOWN, False),
        (Patched.NO, None, False),
    ],
)
def test_two_answers_to_one_question(says: Patched, verdict: Verdict | None, conflict: bool):
    found = together([there("fs01", patched=says)], [here("fs01", patching=verdict)])
    assert bool(found.conflicts) is conflict


def test_what_is_stale_on_either_side_and_what_is_listed_twice():
    old = NOW - timedelta(days=8)
    rows = [there("a", last_seen=old), there("a", line=3), there("b", last_seen=None)]
    found = together(rows, [here("a", seen=old), here("b", seen=NOW - timedelta(days=6))])
    assert [(m.name, m.line) for m in found.stale_there] == [("a", 2), ("b", 2)]
    assert [h.name for h in found.stale_here] == ["a"]
    assert [(m.name, m.line) for m in found.twice] == [("a", 2), ("a", 3)]
    assert found.both == 2
