"""The app: what is on every screen, what the keys do, who may do what."""

from __future__ import annotations

from tests.tui.conftest import Opened, drive, shown


def test_the_board_is_first(console: Opened):
    async def run() -> None:
        async with console() as pilot:
            assert pilot.app.view.error == ""
            print(shown(pilot.app))
            assert "WHAT NEEDS ME NOW" in shown(pilot.app)

    drive(run)
