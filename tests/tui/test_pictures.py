"""Pictures of the main screens at three sizes, over data that never changes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from osiris.desk.board import WORDS, Board, Graded, Machine, Need
from osiris.desk.glance import Glance
from osiris.model.content import Priority
from osiris.model.person import Way
from tests.tui.conftest import SIZES, Opened, drive, settle
from tests.tui.snapshots import compare
from tui.app import Console
from tui.screens.login import First

AT = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
GLANCE = Glance(
    site="Harbour Street Clinic",
    timezone="UTC",
    address="192.0.2.20",
    url="https://192.0.2.20:8443/",
    fingerprint="3F:9A:77:01:11:4D",
    version="0.1.0",
    synced="no endpoint",
    daemon=True,
    held=None,
    held_hosts=0,
    newest=AT,
    keys={},
)


def _machine(name: str, worst: str, **counts: int) -> Machine:
    every = {word: counts.get(word, 0) for word in WORDS}
    seen = AT - timedelta(minutes=4)
    return Machine(
        id=name,
        name=name,
        platform="windows",
        worst=worst,
        counts=every,
        open=counts.get("fail", 0),
        dark=worst == "unknown",
        seen=seen,
    )


def _need(kind: str, number: int, priority: Priority, title: str, *hosts: str) -> Need:
    return Need(
        kind=kind,
        number=number,
        incident=number,
        priority=priority,
        title=title,
        hosts=hosts,
        overdue=number == 1,
    )


MACHINES = (
    _machine("xray-console", "unknown", unknown=41),
    _machine("front-desk", "fail", fail=2, warn=1, **{"pass": 38}),
    _machine("dc1", "stale", stale=5, **{"pass": 36}),
    _machine("fs1", "warn", warn=1, waived=1, **{"pass": 39}),
    _machine("pc3", "pass", **{"pass": 40}, not_applicable=1),
)
DATA = Board(
    at=AT,
    counts={word: sum(m.counts[word] for m in MACHINES) for word in WORDS},
    needs=(
        _need("ticket", 1, Priority.HIGH, "The firewall is on", "front-desk", "pc3"),
        _need("dark", 2, Priority.CRITICAL, "The machine cannot be read", "xray-console"),
        _need("incident", 3, Priority.MEDIUM, "Backups were tested", "fs1"),
    ),
    machines=MACHINES,
    scores=(
        Graded(
            framework="hipaa",
            title="HIPAA Security Rule, 45 CFR 164 Subpart C",
            score=94,
            coverage=80,
            oldest=AT - timedelta(hours=2),
            newest=AT,
        ),
    ),
    trend=(9, 8, 8, 6, 7, 5, 4, 3),
)


def _still(app: Console) -> None:
    """The same clinic and the same time, whatever this machine has."""
    app.here.glance, app.here._daemon = GLANCE, True
    view = app.view
    assert view is not None
    view.data, view.seen_at = DATA, AT
    view.paint(DATA)
    view._tell()


@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
@pytest.mark.parametrize("look", ["standard", "vt"])
def test_the_board(console: Opened, size: tuple[int, int], look: str, pytestconfig: pytest.Config):
    async def run() -> None:
        async with console(size=size, vt=look == "vt") as pilot:
            _still(pilot.app)
            await pilot.pause()
            name = f"board-{look}-{size[0]}x{size[1]}"
            compare(pilot.app, name, update=pytestconfig.getoption("--update-pictures"))

    drive(run)


@pytest.mark.parametrize("what", ["palette", "jump", "hold", "contrast", "help"])
def test_over_the_board(console: Opened, what: str, pytestconfig: pytest.Config):
    async def run() -> None:
        async with console(theme="contrast" if what == "contrast" else "") as pilot:
            app = pilot.app
            _still(app)
            await pilot.pause()
            key = {"palette": ":", "jump": "f", "hold": "H", "help": "?"}.get(what)
            if what == "hold":
                app.view.ask("hold", {}, "the whole site", more="Healing stops at once.")
            elif key:
                await pilot.press(key)
            await settle(pilot)
            if what == "help":
                app.view.seen_at = AT
                app.here.glance = GLANCE
                app.view._tell()
            for field in app.screen.query("Input"):
                field.cursor_blink = False
            await pilot.pause()
            compare(app, what, update=pytestconfig.getoption("--update-pictures"))

    drive(run)


def test_a_new_box(console: Opened, pytestconfig: pytest.Config):
    async def run() -> None:
        async with console() as pilot:
            app = pilot.app
            app.signed_in, app.way = None, Way.TTY
            app.instead(First("QX7R-4KMT-9WPC"))
            await settle(pilot)
            for field in app.screen.query("Input"):
                field.cursor_blink = False
            await pilot.pause()
            compare(app, "welcome", update=pytestconfig.getoption("--update-pictures"))

    drive(run)
