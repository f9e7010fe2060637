"""Beside an RMM: an export is compared and kept, and what is handed over is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from osiris.edge.ledger import rmm
from tests.cli.conftest import EVIL, KEYS
from tests.cli.terminal import osiris
from tests.flow.tree import TREE, Box

GOOD = f"System Name,DNS Name,Last Online,OS Patch Status\n{TREE},,2026-11-21T07:00Z,Patched\n"
BAD = f"{GOOD}KIOSK,,the day before,Failed\n,,,Failed\n"


@pytest.fixture
def box(tmp_path: Path) -> Box:
    made = Box(tmp_path)
    made.ask("sweep")
    return made


def file(box: Box, text: str) -> str:
    path = box.root.with_name("export.csv")
    path.write_text(text, encoding="utf-16")
    return str(path)


def kept(box: Box) -> list[tuple[str, str]]:
    with box.desk.read() as tx:
        return [(tool, machine.name) for tool, machine, _ in rmm.all(tx)]


def test_an_export_is_compared_and_kept(box: Box):
    ran = osiris(box.desk.folder, "rmm", "compare", file(box, GOOD + "KIOSK,,never,Failed\n"))
    assert ran.code == 0, ran
    assert "Machines on both sides: 1." in ran.out
    assert "Only NinjaOne sees (1):\n- KIOSK, last seen never" in ran.out
    assert kept(box) == [("NinjaOne", TREE), ("NinjaOne", "KIOSK")]
    again = osiris(box.desk.folder, "rmm", "compare", "--json").json["exports"]
    assert [m["name"] for m in again[0]["only_there"]] == ["KIOSK"]


def test_the_next_export_takes_the_place_of_the_one_before(box: Box):
    for _ in range(2):
        osiris(box.desk.folder, "rmm", "compare", file(box, GOOD))
    osiris(box.desk.folder, "rmm", "compare", file(box, "name\nA\n"), "--tool", "datto")
    assert kept(box) == [("Datto RMM", "A"), ("NinjaOne", TREE)]


def test_nothing_of_a_bad_file_is_kept_unless_it_is_asked_for(box: Box):
    ran = osiris(box.desk.folder, "rmm", "compare", file(box, BAD))
    assert ran.code == 2
    assert "line 3: no date: the day before" in ran.err
    assert "line 4: no name" in ran.err
    assert kept(box) == []
    ran = osiris(box.desk.folder, "rmm", "compare", file(box, BAD), "--skip-bad")
    assert ran.code == 0
    assert "left out: line 4" in ran.err
    assert kept(box) == [("NinjaOne", TREE)]


def test_a_file_that_is_none_is_told_in_words(box: Box, tmp_path: Path):
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)))
    for path in (picture, tmp_path / "gone.csv"):
        ran = osiris(box.desk.folder, "rmm", "compare", str(path), "--skip-bad")
        assert ran.code in (1, 2)
        assert ran.err
    assert kept(box) == []


def test_what_an_export_holds_is_shown_harmlessly(box: Box):
    text = f"name,os\n{TREE},Windows {EVIL}\n"
    assert osiris(box.desk.folder, "rmm", "compare", file(box, text)).code == 2
    assert osiris(box.desk.folder, "rmm", "compare", file(box, "name\nK\u202e\n")).code == 2


def test_what_is_handed_over_is_left_alone_and_still_looked_at(box: Box):
    folder = box.desk.folder
    box.ask("policy.set", autonomy="act")
    box.break_()
    box.ask("sweep")
    number = box.incident(KEYS)
    ran = osiris(folder, "rmm", "hand-over", "file_permissions", "--host", TREE)
    assert ran.code == 0
    assert "No export of an RMM names it yet" in ran.out
    done = box.ask("heal", incidents=[number]).data["incidents"][0]
    assert (done["outcome"], done["code"]) == ("refused", "handed_over")
    assert box.ask("approve", incident=number).data["outcome"] == "refused"
    assert "handed over to the RMM" in " ".join(osiris(folder, "why", str(number)).out.split())
    box.ask("sweep")
    found = osiris(folder, "show", "--json").json["findings"]
    assert next(f["verdict"] for f in found if f["check"] == KEYS) == "fail"
    assert osiris(folder, "rmm", "take-back", "file_permissions", "--host", TREE).code == 0
    assert box.ask("heal", incidents=[number]).code == 0
    assert osiris(folder, "rmm", "take-back", "file_permissions").code == 2


def test_handing_over_ends_what_was_asked_about_it(box: Box):
    box.break_()
    box.ask("sweep")
    number = box.incident(KEYS)
    box.ask("heal", incidents=[number])
    assert [t.code for t in box.desk.tickets() if number in t.incidents] == ["ask"]
    box.ask("rmm.hand_over", subject="file_permissions")
    box.ask("heal", incidents=[number])
    assert not [t for t in box.desk.tickets() if number in t.incidents]


def test_only_a_group_of_checks_can_be_handed_over(box: Box):
    for subject in ("no_such", KEYS):
        assert osiris(box.desk.folder, "rmm", "hand-over", subject).code == 2
    assert osiris(box.desk.folder, "rmm", "hand-over", "patching", "--host", "nobody").code == 2
    assert "Nothing is handed over." in osiris(box.desk.folder, "rmm", "show").out


def test_settings_hand_over_everywhere(box: Box):
    config = box.desk.folder / "config.yaml"
    text = config.read_text(encoding="utf-8")
    assert "rmm_owns: []" in text
    config.write_text(text.replace("rmm_owns: []", 'rmm_owns:\n  - "patching"'), encoding="utf-8")
    assert "config.yaml" in osiris(box.desk.folder, "rmm", "show").out


def test_a_misspelt_group_in_the_settings_stops_the_box_rather_than_letting_it_act(box: Box):
    config = box.desk.folder / "config.yaml"
    text = config.read_text(encoding="utf-8")
    config.write_text(text.replace("rmm_owns: []", 'rmm_owns:\n  - "patchng"'), encoding="utf-8")
    ran = osiris(box.desk.folder, "heal")
    assert ran.code == 2
    assert "there is no group of checks 'patchng'" in ran.err
