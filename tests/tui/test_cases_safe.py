"""The screens of cases: they fit, hostile words are harmless on them, nothing is sent unasked."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from textual.pilot import Pilot

from osiris.core.sop import NAMES as NAMES_OF_PAGES
from osiris.daemon.house import LEDGER
from osiris.desk import Desk
from osiris.desk.asked import procedure
from osiris.edge.ledger import Ledger, findings, holds, incidents, tickets
from osiris.model.case import Finding, Hold, Role
from osiris.model.content import Verdict
from tests.desk.test_cases import old_file_server
from tests.flow.tree import TREE
from tests.tui.conftest import EVIL, Opened, Seeded, drive, settle, shown, text
from tests.tui.test_cases import app_of, whole
from tui.app import Console
from tui.screens.ticket import flowing
from tui.widgets.page import Fact, Page, Section
from tui.widgets.table import Table

KEYS, ROOTS = "file_permissions.ssh_keys", "accounts_unique"


def screens(seeded: Seeded) -> dict[str, dict[str, Any]]:
    """Every screen of this subject, as it is opened."""
    asked = [t.id for t in seeded.desk.tickets() if seeded.words in t.incidents]
    return {
        "host": {"host": TREE},
        "check": {"host": TREE, "check": KEYS},
        "proof": {"host": TREE, "check": KEYS},
        "changes": {"host": TREE},
        "incident": {"number": seeded.words},
        "tickets": {},
        "ticket": {"number": asked[0]},
    }


NAMES = ("host", "check", "proof", "changes", "incident", "tickets", "ticket")


async def opened(pilot: Pilot[None], seeded: Seeded, name: str) -> Console:
    app = pilot.app
    assert isinstance(app, Console)
    app.push_view(name, **screens(seeded)[name])
    await settle(pilot)
    return app


def test_all_fit_on_other_sizes(seeded: Seeded, console: Opened):
    """At 80x24 every screen of the console is looked at in test_vt."""

    async def look() -> None:
        async with console(size=(120, 36)) as pilot:
            for name in NAMES:
                app = await opened(pilot, seeded, name)
                for widget in app.screen.query("Page, Table"):
                    assert widget.max_scroll_x == 0, name
                    assert widget.size.height > 1, name
                assert "? help" in text(app)[-1], name
                await pilot.press("escape")

    drive(look)


def test_hostile_words_are_shown_harmless(seeded: Seeded, own: Desk, console: Opened):
    """Names on a machine, and reasons of people, that would turn lines around, colour them, or be
    markup: as a box holds them that kept them before words were scrubbed."""
    now = datetime.now(UTC)
    with Ledger.open(own.folder / LEDGER) as ledger, ledger.commit() as tx:
        seen = Finding(
            target="t1", check=ROOTS, verdict=Verdict.FAIL, observed=(EVIL, EVIL), at=now
        )
        findings.put(tx, [seen])
        until = now + timedelta(hours=1)
        holds.put(tx, Hold(target="t1", until=until, reason=EVIL, by=EVIL))
        case = next(i for i in incidents.all(tx, open_only=True) if i.check == ROOTS)

    async def look() -> None:
        async with console(size=(120, 36), desk=own) as pilot:
            wanted = {"host": TREE}, {"host": TREE, "check": ROOTS}, {"number": case.id}
            for name, args in zip(("host", "check", "incident"), wanted, strict=True):
                app = app_of(pilot)
                app.push_view(name, **args)
                await settle(pilot)
                page = shown(app)
                assert "evil [bold red]x[/]" in page, name
                bad = {c for c in page if unicodedata.category(c) in ("Cc", "Cf") and c != "\n"}
                assert not bad, name

    drive(look)


def test_without_a_daemon_all_can_be_read_and_nothing_asked(seeded: Seeded, console: Opened):
    async def look() -> None:
        async with console() as pilot:
            app = await opened(pilot, seeded, "incident")
            assert "NOT NOW: no daemon runs: nothing can be asked" in whole(pilot)
            assert "READY" not in whole(pilot)
            before = len(app.screen_stack)
            await pilot.press("a", "d", "h")
            assert len(app.screen_stack) == before

    drive(look)


def test_a_page_wraps_its_words_and_filters_them(seeded: Seeded, console: Opened):
    async def look() -> None:
        async with console() as pilot:
            app = await opened(pilot, seeded, "check")
            page = app.screen.query_one(Page)
            long = "word " * 60 + "x" * 200
            page.show((Section("HEAD", (Fact("Label", long), Fact("", "- dash " * 30))),))
            await pilot.pause()
            body = text(app)[3:-2]
            assert max(map(len, body)) <= 80
            assert "".join("".join(body).split()).count("word") == 60
            assert "".join("".join(body).split()).count("x") >= 200
            page.show((Section("HEAD", (Fact("", "apple"), Fact("", "pear"))),), "pea")
            await pilot.pause()
            assert "apple" not in shown(app)
            assert "pear" in shown(app)

    drive(look)


def test_only_what_is_wrong_and_the_filter(seeded: Seeded, console: Opened):
    async def look() -> None:
        async with console() as pilot:
            app = await opened(pilot, seeded, "host")
            table = app.screen.query_one(Table)
            every = len(table.source)
            await pilot.press("w")
            wrong = len(table.source)
            assert 0 < wrong < every
            assert not [row for row in table.text_rows() if "PASS" in row[0]]
            await pilot.press("slash", *"password", "enter")
            assert 0 < len(table.source) < wrong
            assert "password" in " ".join(table.text_row(0)).casefold()

    drive(look)


def test_an_auditor_sees_all_of_it(seeded: Seeded, console: Opened):
    async def look() -> None:
        async with console(role=Role.AUDITOR) as pilot:
            for name in NAMES:
                app = await opened(pilot, seeded, name)
                assert app.view is not None
                assert not app.view.error, name
                columns, rows = app.view.rows()
                assert columns, name
                assert all(len(row) == len(columns) for row in rows), name

    drive(look)


def test_who_still_uses_the_old_way_stands_on_the_case(own: Desk, console: Opened):
    async def look() -> None:
        async with console(desk=own) as pilot:
            app = app_of(pilot)
            for number, there in ((old_file_server(own), True), (waiting, False)):
                app.push_view("incident", number=number)
                await settle(pilot)
                assert ("SCANNER2, 10.0.0.9" in whole(pilot)) is there
                assert ("WHO STILL USES THE OLD WAY" in whole(pilot)) is there

    waiting = own.incidents(open_only=True)[0][0].id
    drive(look)


def test_what_ran_out_stands_first_and_says_so(own: Desk, console: Opened):
    now = datetime.now(UTC)
    with Ledger.open(own.folder / LEDGER) as ledger, ledger.commit() as tx:
        *_, late, soon = tickets.all(tx, live_only=True)
        for ticket, due in ((soon, now + timedelta(days=3)), (late, now - timedelta(minutes=5))):
            tickets.update(tx, replace(ticket, started=now - timedelta(days=1), due=due))

    async def look() -> None:
        async with console(desk=own) as pilot:
            app = app_of(pilot)
            app.push_view("tickets")
            await settle(pilot)
            rows = app.screen.query_one(Table).text_rows()
            assert rows[0][0] == str(late.id)
            assert rows[0][2] == "RAN OUT 5 min"
            assert "RAN OUT 5 min" in shown(app)
            assert rows[1][0] == str(soon.id)
            assert rows[1][2].endswith("left")

    drive(look)


@pytest.mark.parametrize("name", sorted(NAMES_OF_PAGES))
def test_a_procedure_keeps_every_word_at_any_width(name: str):
    page = procedure(name)
    assert flowing(page).casefold().split() == page.replace("#", "").casefold().split()
