"""The console: one Textual app, on the box's own screen, over SSH and in a browser."""

from __future__ import annotations

import gc
import locale
import os
import re
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click

from osiris.cli.common import desk, show
from osiris.daemon import callers
from osiris.desk import Desk
from osiris.edge.folder import ledger_in
from osiris.errors import RequestError
from osiris.model.case import Role
from osiris.model.person import Session, Way

_THEMES = ("standard", "contrast", "vt")
_ID = re.compile(r"[0-9a-f]{64}")
_DRIVER = "TEXTUAL_DRIVER"
"""Set where another program draws: the web server's consoles have no terminal."""

_COLLECT = (10_000, 10, 10)
"""Garbage is looked for every so many new objects. Python's own 700 costs a tenth of the start,
where a thousand modules are loaded and hardly anything is garbage, and saves no memory."""


@click.command()
@click.option("--session-fd", type=click.IntRange(3), help="Read the id of a session from there.")
@click.option("--vt", is_flag=True, help="Draw as on a Linux console: 16 colours, few glyphs.")
@click.option("--ascii", "ascii_", is_flag=True, help="Draw with ASCII alone.")
@click.option("--theme", type=click.Choice(_THEMES), help="How it looks.")
@click.option("--keys", is_flag=True, help="Only show which key does what.")
@desk
def console(
    desk: Desk, session_fd: int | None, vt: bool, ascii_: bool, theme: str | None, keys: bool
) -> None:
    """The console: what is wrong, why, what was done, and what to press.

    Without a daemon it opens read-only. The owner of the box is admin by the kernel's word;
    everybody else signs in.
    """
    if keys:
        show(_keys(desk))
        return
    ledger_in(desk.folder)
    if not (sys.stdin.isatty() or _DRIVER in os.environ):
        raise RequestError("There is no terminal here.", "Start it from one, or use: osiris web")
    way = callers.way_of(Path("/proc/self"))
    own = replace(desk, alone=False, session=_session_id(session_fd))
    session = _session(own, way)
    vt = vt or (os.environ.get("TERM") == "linux" and _DRIVER not in os.environ)
    _start(own, session, way, vt=vt, ascii_=ascii_ or not _utf8(), theme=theme or "")


def _start(
    desk: Desk, session: Session | None, way: Way, *, vt: bool, ascii_: bool, theme: str
) -> None:
    os.environ.setdefault("TEXTUAL_ANIMATIONS", "none")
    gc.set_threshold(*_COLLECT)
    from tui import fonts
    from tui.app import Console

    font = (
        fonts.loaded(sys.__stderr__.fileno()) & fonts.FONT if vt and sys.__stderr__ else frozenset()
    )
    app = Console(desk, session, way=way, vt=vt, ascii=ascii_, font=font, theme=theme)
    app.run()
    if app.return_code:
        raise click.exceptions.Exit(app.return_code)


def _utf8() -> bool:
    return _DRIVER in os.environ or locale.getencoding().lower() in ("utf-8", "utf8")


def _session_id(number: int | None) -> str:
    """One line from an inherited descriptor: no argument and no variable ever holds it."""
    if number is None:
        return ""
    with open(number, encoding="ascii") as handed:
        line = handed.readline(80).strip()
    if not _ID.fullmatch(line):
        raise RequestError(f"Descriptor {number} holds no session.")
    return line


def _session(desk: Desk, way: Way) -> Session | None:
    """Who is here already: by a session that was handed over, or as the owner of the box."""
    now = datetime.now(UTC)
    if desk.session:
        from tui.screens.door import session_of

        reply = desk.ask("session.whoami", {})
        return None if reply.code else session_of(reply.data, desk.session, now)
    if os.geteuid() not in (0, desk.folder.stat().st_uid):
        return None
    owner, ends = callers.login(os.geteuid()), now + timedelta(days=1)
    return Session(account=owner, role=Role.ADMIN, way=way, since=now, expires=ends)


def _keys(desk: Desk) -> str:
    """The table of keys as they are here, and what is wrong with `keys:` in config.yaml."""
    from osiris.report.text import table
    from tui.actions import ACTIONS
    from tui.keymap import KEYS, remapped

    wanted = desk.settings.keys if desk.folder.is_dir() else {}
    own, faults = remapped(wanted)
    rows = [
        (name, ", ".join(({**KEYS, **own}).get(name, "").split(",")), action.title)
        for name, action in ACTIONS.items()
    ]
    return "\n".join([table(rows, ("ACTION", "KEYS", "WHAT")), *faults])


COMMANDS = (console,)
