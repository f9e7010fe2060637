"""The screens of the evidence: entries, the chain, the pocket witness, logs, audit, about."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import time
import unicodedata
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from rich.segment import Segment
from textual.pilot import Pilot

from osiris.daemon import house
from osiris.desk import Desk, proof
from osiris.edge import diary
from osiris.model.case import Reply, Role
from tests.core.test_qr import on_a_screen, picture, read
from tests.flow.tree import TREE
from tests.tui.conftest import Opened, Seeded, drive, settle, shown, text
from tui.screens.events import Events, Lines
from tui.widgets.confirm import Confirm, Form
from tui.widgets.table import Table


async def until(pilot: Pilot[None], done: Callable[[], bool]) -> None:
    """Wait for what runs in a thread."""
    for _ in range(400):
        if done():
            break
        await asyncio.sleep(0.025)
    assert done(), shown(pilot.app)
    await settle(pilot)


def test_the_entries_are_found_opened_and_verified(console: Opened, seeded: Seeded):
    async def run() -> None:
        async with console() as pilot:
            app = pilot.app
            await pilot.press("3")
            await settle(pilot)
            with app.desk.read() as tx:
                size = tx.head.size
            assert f"{size} entries" in shown(app)
            view, table = app.screen, app.screen.query_one(Table)
            assert isinstance(view, Events)
            view.filter_text = "kind:intent"
            view.filtered("kind:intent")
            await until(pilot, lambda: len(table.source) == 1)
            assert "1 of" in shown(app)
            (row,) = table.text_rows()
            assert row[2:4] == ("intent", TREE)
            await pilot.press("enter")
            await settle(pilot)
            page = shown(app)
            assert "HOLDS: its bytes are the ones that were signed" in page
            assert f"Events > Entry {row[0]}" in page
            await pilot.press("right")
            await settle(pilot)
            assert f"Entry {int(row[0]) - 1}," in shown(app)
            await pilot.press("escape")
            assert app.screen is view

    drive(run)


def test_a_filter_that_is_dropped_shows_all_again(console: Opened):
    async def run() -> None:
        async with console() as pilot:
            pilot.app.push_view("events")
            await settle(pilot)
            table = pilot.app.screen.query_one(Table)
            whole = len(table.source)
            await pilot.press("slash", *"zzz")
            await until(pilot, lambda: len(table.source) == 0)
            assert "Nothing here fits " in shown(pilot.app)
            await pilot.press("escape")
            await until(pilot, lambda: len(table.source) == whole)

    drive(run)


def test_a_jump_goes_to_an_entry_or_a_time(console: Opened):
    async def run() -> None:
        async with console() as pilot:
            pilot.app.push_view("events")
            await settle(pilot)
            table = pilot.app.screen.query_one(Table)
            await pilot.press("J")
            await until(pilot, lambda: isinstance(pilot.app.screen, Form))
            await pilot.press("5", "enter")
            await until(pilot, lambda: table.key == 5)
            assert isinstance(table.source, Lines)
            await pilot.press("J", *"2001-01-01", "enter")
            await until(pilot, lambda: table.key == 0)

    drive(run)


def test_the_chain_is_verified_in_front_of_you(console: Opened):
    async def run() -> None:
        async with console() as pilot:
            await pilot.press("4")
            await settle(pilot)
            assert "not since this screen was opened" in shown(pilot.app)
            await pilot.press("v")
            await until(pilot, lambda: "HOLDS: all" in shown(pilot.app))
            assert "practice: it proves nothing" in shown(pilot.app).replace("\n", " ")

    drive(run)


def test_a_chain_that_was_changed_is_broken_on_the_screen(console: Opened, own: Desk):
    with closing(sqlite3.connect(own.folder / house.LEDGER, isolation_level=None)) as sql:
        sql.execute("DROP TRIGGER entries_stay")
        sql.execute("UPDATE entries SET utc = '2001-01-01T00:00:00.000Z' WHERE seq = 2")

    async def run() -> None:
        async with console(desk=own) as pilot:
            pilot.app.push_view("evidence")
            await settle(pilot)
            await pilot.press("v")
            await until(pilot, lambda: "BROKEN: entry 2" in shown(pilot.app))

    drive(run)


def test_verifying_can_be_called_off(console: Opened, seeded: Seeded, monkeypatch):
    """A chain that never ends: only calling it off ends this."""
    asked: list[int] = []

    def endless(desk: Desk):
        while True:
            asked.append(len(asked))
            time.sleep(0.02)
            yield len(asked)

    monkeypatch.setattr(proof, "verification", endless)

    async def run() -> None:
        async with console() as pilot:
            pilot.app.push_view("evidence")
            await settle(pilot)
            await pilot.press("v")
            await until(pilot, lambda: len(asked) > 3)
            await pilot.press("c")
            await until(pilot, lambda: "called off" in shown(pilot.app))

    drive(run)


def test_the_witness_on_the_screen_is_read_and_holds_the_box(
    console: Opened, own: Desk, tmp_path: Path
):
    older = Path(shutil.copytree(own.folder, tmp_path / "older"))
    own.ask("sweep", {})

    async def run() -> None:
        async with console(desk=own) as pilot:
            pilot.app.push_view("evidence")
            await settle(pilot)
            await pilot.press("w")
            await pilot.pause()
            lines = [line[:45] for line in text(pilot.app)[:23]]
            (scanned,) = read(on_a_screen(picture(lines)), tmp_path)
            assert scanned == proof.witness(own).text
            await pilot.press("escape")
            await pilot.press("k")
            await pilot.pause()
            await pilot.press(*scanned.replace(" ", "_")[:9], "enter")
            await until(pilot, lambda: "BROKEN" in shown(pilot.app))
            pilot.app.screen._check({"text": scanned})
            await until(pilot, lambda: "CONSISTENT" in shown(pilot.app))
        async with console(desk=Desk(older)) as pilot:
            pilot.app.push_view("evidence")
            await settle(pilot)
            pilot.app.screen._check({"text": scanned})
            await until(pilot, lambda: "ROLLED BACK" in shown(pilot.app))

    drive(run)


def test_a_font_without_half_blocks_gets_the_text_or_the_larger_form(
    console: Opened, seeded: Seeded, tmp_path: Path
):
    async def run() -> None:
        async with console(vt=True) as pilot:
            pilot.app.push_view("evidence")
            await settle(pilot)
            await pilot.press("w")
            await pilot.pause()
            page = shown(pilot.app)
            assert "cannot show the code" in page
            assert "OSW1:" in page
            assert not set(page) & set("▀▄")
        async with console(vt=True, size=(128, 48)) as pilot:
            pilot.app.push_view("evidence")
            await settle(pilot)
            await pilot.press("w")
            await pilot.pause()
            assert "cannot show" not in shown(pilot.app)
            strips = pilot.app.screen._compositor.render_strips()[:45]
            lines = ["".join(map(_ground, strip))[:90] for strip in strips]
            assert read(picture(lines), tmp_path) == [proof.witness(seeded.desk).text]

    drive(run)


def _ground(segment: Segment) -> str:
    """Its blanks, as ink where their ground is bright white."""
    paper = segment.style.bgcolor if segment.style else None
    return ("█" if paper and paper.number == 15 else " ") * len(segment.text)


def test_who_may_not_carry_out_is_not_offered_it(console: Opened):
    async def run() -> None:
        for role, offered in ((Role.VIEWER, False), (Role.AUDITOR, True)):
            async with console(role=role, size=(120, 36)) as pilot:
                pilot.app.push_view("evidence")
                await settle(pilot)
                assert ("to a stick" in shown(pilot.app)) is offered

    drive(run)


def test_carrying_out_asks_where_what_and_whether(console: Opened, own: Desk):
    """From the media that the daemon named to its answer; none is really there, and it says so."""
    there = [
        {"path": "/media/good", "free": 1 << 30, "system": "vfat", "why": ""},
        {"path": "/media/locked", "free": 0, "system": "vfat", "why": "read only"},
    ]
    said = own.ask("evidence.sticks", {})
    assert (said.code, said.data["roots"]) == (0, ["/media", "/run/media"])

    async def run() -> None:
        async with console(desk=own) as pilot:
            app = pilot.app
            app.push_view("evidence")
            await settle(pilot)
            app.screen._choose(Reply(code=0, data={"sticks": there}, text=""))
            await pilot.pause()
            assert "/media/good" in shown(app)
            assert "/media/locked" not in shown(app)
            await pilot.press("enter")
            await until(pilot, lambda: isinstance(app.screen, Form))
            await pilot.press("enter", "enter", "enter")
            await until(pilot, lambda: isinstance(app.screen, Confirm))
            assert "It is not encrypted" in shown(app)
            await pilot.press("tab", "enter")
            await until(pilot, lambda: "No medium is mounted at /media/good" in shown(app))

    drive(run)


def test_requests_with_who_and_hostile_words_shown_harmless(console: Opened, seeded: Seeded):
    async def run() -> None:
        async with console(size=(120, 36)) as pilot:
            app = pilot.app
            await pilot.press("9")
            await settle(pilot)
            table = app.screen.query_one(Table)
            assert "incident.open" in shown(app)
            opened = [row for row in table.text_rows() if row[4] == "incident.open"]
            assert opened
            assert "[bold red]" in shown(app), "the words of the newest are shown whole, as text"
            await pilot.press("enter")
            await settle(pilot)
            odd = {c for c in shown(app) if unicodedata.category(c) in ("Cc", "Cf")}
            assert odd <= {"\n"}

    drive(run)


def test_the_log_follows_its_end_until_told_to_stay(console: Opened, own: Desk):
    def say(words: str) -> None:
        diary.write(own.folder, datetime.now(UTC), words)

    async def run() -> None:
        async with console(desk=own) as pilot:
            app = pilot.app
            await pilot.press("8")
            await settle(pilot)
            assert "Nothing was said yet." in shown(app)
            for n in range(60):
                say(f"word {n}")
            app.screen.refresh_data()
            await settle(pilot)
            assert "word 59" in shown(app)
            await pilot.press("space", "home")
            say("word 60")
            app.screen.refresh_data()
            await settle(pilot)
            assert "word 60" not in shown(app)
            assert "staying here" in shown(app)
            app.screen.filter_text = "word 60"
            app.screen.filtered("word 60")
            assert len(app.screen.query_one(Table).source) == 1

    drive(run)


def test_about_fits_and_names_versions(console: Opened):
    async def run() -> None:
        async with console() as pilot:
            await pilot.press("A")
            await settle(pilot)
            page = shown(pilot.app)
            assert "schema" in page
            assert "kernel" in page
            columns, rows = pilot.app.screen.rows()
            assert len(columns) == 3
            assert any(row[1].startswith("textual ") for row in rows)

    drive(run)
