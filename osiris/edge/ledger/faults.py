"""What SQLite says, in words for a person."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from sqlalchemy.exc import DBAPIError

from osiris.errors import BusyError, EvidenceError, OsirisError

DISK_ERRORS = (sqlite3.Error, DBAPIError)

_WORDS: dict[int, tuple[type[OsirisError], str, str]] = {
    sqlite3.SQLITE_FULL: (
        OsirisError,
        "The disk is full: nothing was written.",
        "Make room on the disk of the data folder, then try again.",
    ),
    sqlite3.SQLITE_READONLY: (
        OsirisError,
        "The ledger cannot be written.",
        "Check the permissions of the data folder and that its disk is not mounted read-only.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        OsirisError,
        "The ledger cannot be opened.",
        "Check that the data folder exists and belongs to the user that runs this program.",
    ),
    sqlite3.SQLITE_BUSY: (
        BusyError,
        "Another process is writing to the ledger.",
        "Wait a moment and try again.",
    ),
    sqlite3.SQLITE_CORRUPT: (
        EvidenceError,
        "The ledger file is damaged.",
        "Keep the file as it is, restore a backup beside it, and verify both.",
    ),
    sqlite3.SQLITE_NOTADB: (
        EvidenceError,
        "The ledger file is not a database: it was overwritten or damaged.",
        "Keep the file as it is and restore a backup.",
    ),
    sqlite3.SQLITE_IOERR: (
        EvidenceError,
        "The disk failed while the ledger was read or written.",
        "Look at the kernel log (dmesg) before anything else: the disk may be dying.",
    ),
}


def primary(error: sqlite3.Error) -> int:
    """The primary result code (sqlite.org/rescode.html), 0 where the driver gives none."""
    return int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF


def told(error: sqlite3.Error, path: Path) -> OsirisError | None:
    """The error for a person, or None for a mistake of the program, which must not be hidden."""
    words = _WORDS.get(primary(error))
    if words is None:
        return None
    kind, message, hint = words
    return kind(f"{path}: {message}", hint)


@contextmanager
def told_clearly(path: Path) -> Iterator[None]:
    """Turn what SQLite raises inside the block into an OsirisError where it is the disk's fault."""
    try:
        yield
    except DISK_ERRORS as error:
        tell(error, path)


def tell(error: sqlite3.Error | DBAPIError, path: Path) -> NoReturn:
    """Raise what `told` has for `error`, or `error` itself."""
    origin = error.orig if isinstance(error, DBAPIError) else error
    clear = told(origin, path) if isinstance(origin, sqlite3.Error) else None
    if clear is None:
        raise error
    raise clear from error
