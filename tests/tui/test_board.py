"""The board: what it counts, in which order, and how it tells states apart."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from osiris.core.score import Standing
from osiris.desk import Desk
from osiris.desk.board import MARKED, WORDS, _trend, board
from osiris.model.case import Incident, IncidentState
from osiris.model.content import Priority
from tests.tui.conftest import Opened, Seeded, drive, settle, shown
from tui.widgets.marks import MARKS
from tui.widgets.table import Table

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def test_it_counts_what_score_and_status_count(seeded: Seeded):
    """Two ways to the same numbers: the board's bare rows, and nouns."""
    desk = seeded.desk
    data, scores = board(desk), desk.scores()
    assert [(g.framework, g.score, g.coverage) for g in data.scores] == [
        (s.framework, s.score, s.coverage) for s, _ in scores
    ]
    assert [(g.oldest, g.newest, g.title) for g in data.scores] == [
        (s.oldest, s.newest, title) for s, title in scores
    ]
    found = [f.verdict.value for f, _ in desk.findings()]
    for word in ("fail", "warn", "pass", "waived"):
        assert data.counts[word] == found.count(word)
    due = sum(len(desk.catalogue.checks_of(t)) for t in desk.targets())
    assert sum(data.counts.values()) == due


def test_what_is_old_is_stale_and_never_a_pass(seeded: Seeded):
    later = board(seeded.desk, datetime.now(UTC) + timedelta(days=3))
    assert later.counts["pass"] == later.counts["fail"] == 0
    assert later.counts["stale"] > 0
    assert later.machines[0].worst == "stale"
    assert later.scores[0].score is None
    assert later.scores[0].coverage == 0
    early = board(seeded.desk, datetime.now(UTC) - timedelta(days=3))  # the clock went back
    assert early.counts["pass"] == 0


def test_what_needs_me_names_each_thing_once(seeded: Seeded):
    needs = board(seeded.desk).needs
    assert len({(n.kind, n.number) for n in needs}) == len(needs)
    kinds = [n.kind for n in needs]
    assert kinds == sorted(kinds, key=("ticket", "dark", "incident").index)
    asked = {number for t in seeded.desk.tickets() for number in t.incidents}
    assert not {n.number for n in needs if n.kind == "incident"} & asked


def test_what_fails_and_what_was_said_is_told_in_words(own: Desk):
    own.ask("incident.open", {"host": "practice-tree", "text": "it hums"})
    needs = board(own).needs
    assert [n.check for n in needs if n.title == '"it hums"'] == [False]
    assert any(n.check for n in needs)


def test_every_standing_has_a_word_and_a_mark():
    assert set(MARKED) == set(Standing)
    assert set(WORDS) == set(MARKS)
    assert len({m.mark for m in MARKS.values()}) == len(MARKS)
    assert len({m.word for m in MARKS.values()}) == len(MARKS)


def test_the_trend_counts_open_cases_by_day():
    def case(number: int, opened: int, closed: int | None) -> Incident:
        return Incident(
            id=number,
            target="t1",
            check="c",
            state=IncidentState.OPEN if closed is None else IncidentState.HEALED,
            priority=Priority.LOW,
            opened=NOW - timedelta(days=opened),
            closed=None if closed is None else NOW - timedelta(days=closed),
        )

    cases = [case(1, 3, None), case(2, 2, 1), case(3, 0, None)]
    assert _trend(cases, NOW) == [1, 2, 1, 2]
    assert _trend([case(1, 0, None)], NOW) == []
    assert _trend([], NOW) == []


def test_only_what_is_wrong(console: Opened):
    async def run() -> None:
        async with console() as pilot:
            app = pilot.app
            table = app.screen.query_one("#machines", Table)
            assert len(table.source) == 1
            assert "1 machines" not in shown(app)
            await pilot.press("w")
            assert len(table.source) == 1  # it fails
            data = app.view.data
            app.view.paint(_passing(data))
            assert len(table.source) == 0
            await pilot.pause()
            assert "Every machine passes; w shows them." in shown(app)

    drive(run)


def _passing(data: object) -> object:
    from dataclasses import replace

    machines = [replace(m, worst="pass") for m in data.machines]
    return replace(data, machines=machines)


def test_enter_opens_the_case_and_the_machine(console: Opened):
    async def run() -> None:
        async with console() as pilot:
            app = pilot.app
            app.screen.query_one("#needs", Table).focus()
            await pilot.press("enter")
            await settle(pilot)
            assert "Board > " in shown(app)
            assert len(app.screen_stack) == 2
            await pilot.press("escape")
            app.screen.query_one("#machines", Table).focus()
            await pilot.press("enter")
            await settle(pilot)
            assert "Board > practice-tree" in shown(app)

    drive(run)
