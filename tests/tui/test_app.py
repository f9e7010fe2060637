"""The app: what is on every screen, what the keys do, who may do what."""

from __future__ import annotations

import asyncio
import csv
import io
import json
from pathlib import Path

import pytest
from textual.events import AppBlur

from osiris.desk import Desk
from osiris.edge.ledger import entries
from osiris.model.person import Way
from tests.tui.conftest import Opened, Seeded, asked, drive, session, settle, shown, text
from tui import export
from tui.app import Console
from tui.palette import Palette
from tui.widgets.confirm import Confirm
from tui.widgets.page import Page
from tui.widgets.table import Column, ListSource, Table

HUM = ("incident.open", {"host": "practice-tree", "text": "it hums"})


def test_every_screen_says_whose_box_it_is_and_how_fresh(console: Opened):
    async def run() -> None:
        async with console() as pilot:
            top, where, *_, who, keys = text(pilot.app)
            assert top.startswith(" test | Board")
            assert "LIVE as of" in top
            assert "no web server" in where
            assert "last synced: no endpoint" in where
            assert "NO DAEMON: read-only, nothing is watched" in who
            assert "ada (admin) at this screen | v0." in who
            assert keys.startswith(" ? help  enter open")

    drive(run)


def test_esc_goes_one_back_and_never_off_the_board(console: Opened):
    async def run() -> None:
        async with console() as pilot:
            app = pilot.app
            app.push_view("help", about=app.view)
            app.push_view("help", about=app.view)
            await settle(pilot)
            assert "Board > Help > Help" in shown(app)
            for crumbs in ("Board > Help", "Board", "Board"):
                await pilot.press("escape")
                assert f"| {crumbs} " in shown(app)

    drive(run)


def test_a_small_terminal_is_told(console: Opened):
    async def run() -> None:
        async with console(size=(70, 20)) as pilot:
            assert "Too small: 70x20. This needs 80x24" in shown(pilot.app)
            await pilot.resize_terminal(80, 24)
            await pilot.pause()
            assert "Too small" not in shown(pilot.app)

    drive(run)


def test_paused_reads_nothing(console: Opened, own: Desk):
    async def run() -> None:
        async with console(desk=own) as pilot:
            view = pilot.app.view
            await pilot.press("p")
            assert "PAUSED" in shown(pilot.app)
            await asyncio.to_thread(own.ask, *HUM)
            before = view.data
            view._tick()
            await settle(pilot)
            assert view.data is before
            await pilot.press("p")
            await settle(pilot)
            assert view.data is not before
            assert view.freshness == "LIVE"

    drive(run)


def test_only_what_was_written_is_read(console: Opened, own: Desk):
    async def run() -> None:
        async with console(desk=own) as pilot:
            view = pilot.app.view
            before = view.data
            view._tick()
            await settle(pilot)
            assert view.data is before
            await asyncio.to_thread(own.ask, *HUM)
            view._rest_s = 0.0
            view._tick()
            await settle(pilot)
            assert len(view.data.needs) == len(before.needs) + 1

    drive(run)


def test_what_cannot_be_read_is_told_in_one_line(console: Opened, own: Desk):
    async def run() -> None:
        async with console(desk=own) as pilot:
            (own.folder / "ledger.db").rename(own.folder / "gone.db")
            pilot.app.view.refresh_data()
            await settle(pilot)
            told = shown(pilot.app)
            assert "STALE as of" in told
            assert "holds no box" in pilot.app.view.error
            assert "practice-tree" in told  # what was known stays

    drive(run)


# Nothing is asked where nobody is there to do it.


def test_without_a_daemon_nothing_is_appended(console: Opened, seeded: Seeded):
    async def run() -> None:
        async with console() as pilot:
            app = pilot.app
            assert app.here.read_only
            for key in ("s", "H", "h"):
                await pilot.press(key)
            assert app.view is not None
            app.view.ask("sweep", {"names": []}, "every machine")
            await asked(pilot)
            assert "No daemon runs: this is read-only." in shown(app)

    before = _size(seeded.desk)
    drive(run)
    assert _size(seeded.desk) == before


def _size(desk: Desk) -> int:
    with desk.read() as tx:
        return entries.head(tx)[0]


def test_a_request_is_confirmed_sent_and_shown(console: Opened, own: Desk):
    """Hold with a reason; the default is No; the same key then lifts it, by a typed word."""

    async def run() -> None:
        async with console(desk=own) as pilot:
            app = pilot.app
            await pilot.press("H")
            await pilot.pause()
            assert isinstance(app.screen, Confirm)
            await pilot.press("escape")
            await settle(pilot)
            assert not app.here.glance.held
            await pilot.press("H")
            await pilot.pause()
            await pilot.press(*"vendor", "enter", "tab", "enter")
            await asked(pilot)
            assert "Healing is on hold on the whole site" in shown(app)
            await pilot.press("escape")
            await settle(pilot)
            assert app.here.glance.held
            assert "HOLD: no healing until" in shown(app)
            await pilot.press("H")
            await pilot.pause()
            await pilot.press(*"releas", "enter", "tab", "enter")
            assert isinstance(app.screen, Confirm)  # not the whole word
            await pilot.press(*"release", "enter", "tab", "enter")
            await asked(pilot)
            if len(app.screen_stack) > 1:
                await pilot.press("escape")
                await settle(pilot)
            assert not app.here.glance.held

    before = _size(own)
    drive(run)
    assert _size(own) > before


def test_the_palette_finds_and_does(console: Opened):
    async def run() -> None:
        async with console() as pilot:
            await pilot.press(":")
            await pilot.pause()
            assert isinstance(pilot.app.screen, Palette)
            await pilot.press(*"pau", "enter")
            await pilot.pause()
            assert pilot.app.view.paused

    drive(run)


def test_jump_mode_goes_to_a_row(console: Opened, seeded: Seeded):
    async def run() -> None:
        async with console() as pilot:
            table = pilot.app.screen.query_one("#needs", Table)
            assert len(table.source) > 2
            await pilot.press("f")
            await pilot.pause()
            assert "Jump: press a letter" in shown(pilot.app)
            await pilot.press("d")  # the third letter: the third row
            await pilot.pause()
            assert (table.has_focus, table.cursor) == (True, 2)
            assert "Jump" not in shown(pilot.app)

    drive(run)


def test_the_filter_is_kept_and_dropped(console: Opened):
    async def run() -> None:
        async with console() as pilot:
            table = pilot.app.screen.query_one("#machines", Table)
            await pilot.press("/", *"prac")
            await pilot.pause()
            assert len(table.source) == 1
            await pilot.press(*"zzz", "enter")
            await pilot.pause()
            assert len(table.source) == 0
            assert "Nothing here fits 'praczzz'." in shown(pilot.app)
            await pilot.press("escape")
            await pilot.pause()
            assert len(table.source) == 1

    drive(run)


def test_a_page_that_holds_nothing_of_the_filter_says_so_and_keeps_its_keys(console: Opened):
    async def run() -> None:
        async with console() as pilot:
            pilot.app.push_view("about")
            await settle(pilot)
            await pilot.press("/", *"zzz", "enter")
            await pilot.pause()
            assert "Nothing here fits 'zzz'." in shown(pilot.app)
            await pilot.press("escape")
            await pilot.pause()
            assert isinstance(pilot.app.focused, Page)
            assert "THIS BOX" in shown(pilot.app)

    drive(run)


def test_a_list_keeps_the_keys_where_the_window_loses_them(console: Opened):
    """The driver of the browser begins with this."""

    async def run() -> None:
        async with console() as pilot:
            pilot.app.post_message(AppBlur())
            await pilot.pause()
            assert pilot.app.focused is pilot.app.screen.query_one("#needs", Table)

    drive(run)


def test_the_scrollbar_covers_no_column(console: Opened):
    async def run() -> None:
        async with console() as pilot:
            rows = [(str(n), "told whole") for n in range(100)]
            table = Table((Column("NO", 3), Column("", 5, grow=True), Column("END", 10)))
            await pilot.app.screen.mount(table)
            table.show(ListSource([(no, "", end) for no, end in rows], rows))
            await pilot.pause()
            assert table.show_vertical_scrollbar
            assert table.render_line(1).text.endswith("told whole")
            assert table.render_line(1).cell_length == table.scrollable_content_region.width

    drive(run)


def test_help_is_made_of_what_works_here(console: Opened):
    async def run() -> None:
        async with console(size=(120, 36)) as pilot:
            await pilot.press("?")
            await settle(pilot)
            told = shown(pilot.app)
            assert "Board: What needs you now" in told
            assert "Wrong only" in told
            first = pilot.app.screen.query_one(Table).text_row(0)
            assert first[1] == "Open", "what the screen is for comes before how to move on it"
            assert "Look now" not in told  # no daemon: it does not work

    drive(run)


# What is taken along.


def test_a_view_is_exported(
    console: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seeded: Seeded
):
    monkeypatch.setenv("HOME", str(tmp_path))

    async def run() -> None:
        async with console() as pilot:
            view = pilot.app.view
            rows = list(csv.reader(io.StringIO(export.as_csv(view))))
            assert rows[0][1] == "MACHINE"
            assert rows[1][:2] == ["FAIL", "practice-tree"]
            told = json.loads(export.as_json(view))
            assert told["rows"][0]["state"] == "FAIL"
            await pilot.press("S")
            await pilot.press("X")
            await pilot.pause()
            await pilot.press("enter")
            await pilot.pause()

    drive(run)
    files = sorted((tmp_path / export.FOLDER).iterdir(), key=lambda f: f.suffix)
    assert [f.suffix for f in files] == [".csv", ".svg"]
    assert {f.stat().st_mode & 0o777 for f in files} == {0o600}


def test_a_formula_stays_text():
    assert export._cell("=1+1") == "'=1+1"
    assert export._cell("+ PASS") == "PASS"
    assert export._cell("-") == "-"


def test_the_row_is_copied(console: Opened, seeded: Seeded):
    async def run() -> None:
        app = Console(seeded.desk, session(way=Way.SSH), hz=0)
        async with app.run_test(size=(80, 24)) as pilot:
            await settle(pilot)
            app.screen.query_one("#machines", Table).focus()
            await pilot.press("y")
            assert app.clipboard.split("\t")[:2] == ["x FAIL", "practice-tree"]

    drive(run)


def test_the_owner_may_hide_the_screen(console: Opened):
    async def run() -> None:
        async with console() as pilot:
            await pilot.press("L")
            await pilot.pause()
            assert "practice-tree" not in shown(pilot.app)
            assert "this hides the" in shown(pilot.app)
            await pilot.press("q", "H", "s")
            assert len(pilot.app.screen_stack) == 2
            await pilot.press("enter")
            await pilot.pause()
            assert "practice-tree" in shown(pilot.app)

    drive(run)
