"""What people decide, read back: the policy as it holds now, and the owner's page."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from osiris.desk import deciding
from osiris.desk.deciding import Word
from osiris.model.case import Autonomy
from osiris.model.site import TargetClass
from osiris.report.owner import Letter, Wrong, letter_page
from tests.flow.tree import TREE, Box

ACT, EACH = "RB-LIN-SSH-001", "RB-LIN-ACCT-001"


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> Box:
    """A practice tree that was looked at, broken, and healed as far as the policy lets it."""
    box = Box(tmp_path_factory.mktemp("deciding"))
    box.ask("sweep")
    box.break_()
    box.ask("sweep")
    return box


def words(box: Box, runbook: str) -> dict[TargetClass, Word]:
    line = next(x for x in deciding.policies(box.desk).lines if x.runbook == runbook)
    return dict(line.words)


def test_the_grid_says_what_holds_and_who_said_it(box: Box) -> None:
    asks = Word(level=Autonomy.ASK, origin="default")
    assert set(words(box, ACT).values()) == {asks}
    box.ask("policy.set", autonomy="act", runbook="*", klass="server", when="*")
    box.ask("policy.set", autonomy="observe", runbook=ACT, klass="server", when="*")
    found = words(box, ACT)
    assert found[TargetClass.SERVER] == Word(level=Autonomy.OBSERVE, origin="a person")
    assert found[TargetClass.WORKSTATION] == asks


def test_what_needs_a_yes_each_time_says_so(box: Box) -> None:
    box.ask("policy.set", autonomy="act", runbook="*", klass="*", when="*")
    assert words(box, EACH)[TargetClass.WORKSTATION] == Word(level=Autonomy.ASK, origin="each time")


def test_holds_and_waivers_stand_beside_the_grid(box: Box) -> None:
    box.ask("hold", host="", reason="the lab is being moved", for_s=3600)
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    box.ask(
        "waiver.add",
        scope="ssh_hardening",
        host=TREE,
        owner="kim",
        reason="replaced",
        expires=tomorrow,
    )
    found = deciding.policies(box.desk)
    assert [h.reason for h in found.holds] == ["the lab is being moved"]
    assert [(w.scope, host) for w, host in found.waivers] == [("ssh_hardening", TREE)]
    box.ask("release", host="")
    assert not deciding.policies(box.desk).holds


def test_nothing_that_is_unknown_is_told_as_good(box: Box) -> None:
    letter = deciding.owner(box.desk)
    assert letter.machines == 1
    assert letter.passed < letter.told < letter.due
    assert letter.wrong
    assert all(one.hosts == (TREE,) for one in letter.wrong)


def test_a_machine_that_was_never_looked_at_is_dark(tmp_path: Path) -> None:
    box = Box(tmp_path)
    letter = deciding.owner(box.desk)
    assert (letter.told, letter.dark) == (0, (TREE,))
    assert TREE in letter_page(letter)


LETTER = Letter(
    site="Elm Street",
    at=datetime(2026, 11, 21, 7, tzinfo=UTC),
    machines=3,
    dark=(),
    due=90,
    told=88,
    passed=86,
    wrong=(),
    waiting=(),
    healed=0,
    undone=0,
    waived=0,
    entries=12,
)


def test_the_page_fits_one_sheet_and_never_claims() -> None:
    wrong = tuple(
        Wrong(title=f"Thing {n}", why="It matters. " * 8, consequence="", hosts=("a", "b") * 9)
        for n in range(30)
    )
    page = letter_page(replace(LETTER, wrong=wrong, waiting=("x " * 60,) * 40, dark=("pc1",) * 50))
    lines = page.splitlines()
    assert len(lines) <= 66
    assert max(map(len, lines)) <= 76
    assert "... and 25 more." in page
    assert "complian" not in page.lower()


def test_a_hostile_name_is_harmless_on_the_page() -> None:
    page = letter_page(replace(LETTER, site="\x1b[31mElm\u202e", waiting=("pc\x07 1",)))
    assert "\x1b" not in page
    assert "\u202e" not in page
    assert "\x07" not in page


def test_one_is_not_many() -> None:
    page = letter_page(replace(LETTER, machines=1, healed=1, undone=1))
    assert "1 machine under watch" in page
    assert "1 thing put right. 1 change taken back" in page
