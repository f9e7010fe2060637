"""The board as a page to be read from top to bottom: for screen readers, text browsers, paper."""

from __future__ import annotations

import asyncio
from datetime import datetime

from aiohttp import web

from osiris.desk import Desk
from osiris.desk.board import Board, board
from osiris.desk.glance import Glance, glance
from osiris.desk.web import fingerprint
from osiris.report.text import plain, when
from tui.web import pages
from tui.web.people import Person
from tui.widgets.marks import MARKS


async def status(desk: Desk, person: Person, mark: str) -> web.Response:
    """What the console's board shows, as it is now. Raises OsirisError."""
    now, here, whole = await asyncio.to_thread(_read, desk)
    return pages.page(
        "status",
        board=now,
        here=here,
        fingerprint=whole,
        account=person.account,
        role=person.role.value,
        mark=mark,
        marks=MARKS,
        plain=plain,
        when=_when,
    )


def _read(desk: Desk) -> tuple[Board, Glance, str]:
    return board(desk), glance(desk), fingerprint(desk.folder)


def _when(at: datetime | None) -> str:
    return when(at) if at else "never"
