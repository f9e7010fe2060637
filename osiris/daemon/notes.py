"""What the daemon says of itself, noted for the console as well as told on stdout."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime

from osiris.core.scrub import scrub_text
from osiris.daemon.house import House
from osiris.edge import diary
from osiris.errors import OsirisError
from osiris.flow import Say, clean
from osiris.model.case import Reply, Request


def noted(house: House, say: Say) -> Say:
    """`say`, and the same into the diary."""

    def both(line: str) -> None:
        say(line)
        note(house, line)

    return both


def note(house: House, line: str) -> None:
    """One line into the diary, scrubbed. A disk that is full must not stop what is being done: the
    ledger decides about that."""
    try:
        with house.box.ledger.read() as tx:
            words = clean(tx, line)
    except OsirisError:
        words = scrub_text(line, []).text  # of all times, when the ledger fails
    with contextlib.suppress(OSError):
        diary.write(house.folder, datetime.now(UTC), words)


def note_answer(house: House, request: Request, reply: Reply | OsirisError) -> None:
    """That a Request was answered, and how. What was asked and by whom is in the chain."""
    if isinstance(reply, OsirisError):
        ended = f"failed: {reply.message}"
    elif "refused" in reply.data:
        ended = f"refused: {reply.data['refused']}"
    else:
        ended = "done" if reply.code == 0 else f"done, code {reply.code}"
    note(house, f"request {request.kind} ({request.where}): {ended}")
