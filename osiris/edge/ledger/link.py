"""One connection to the file: the bare driver for speed, SQLModel sessions over it for comfort."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import StaticPool
from sqlmodel import Session

BUSY_MS = 5000

PRAGMAS = (
    f"PRAGMA busy_timeout = {BUSY_MS}",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)
WRITER_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
)

# SQLAlchemy's very first connection ends in a ROLLBACK, which must not meet one of ours: it is
# made here, to nothing. Its dialect and what was compiled once serve every connection of this
# process: a console opens some each second.
_FIRST = create_engine("sqlite://")
_FIRST.connect().close()
_FIRST.dispose()
_COMPILED: dict[Any, Any] = {}


class Link:
    """A connection in autocommit mode: BEGIN and COMMIT are ours alone, whoever issues statements.

    A reader opens the file with `mode=ro` and can write nothing, whatever it is told.
    """

    def __init__(self, path: Path, *, read_only: bool) -> None:
        """Raises sqlite3.Error."""
        uri = f"file:{quote(str(path.absolute()))}?mode={'ro' if read_only else 'rw'}"
        self.sql = sqlite3.connect(
            uri, uri=True, isolation_level=None, check_same_thread=False, cached_statements=256
        )
        try:
            for pragma in PRAGMAS:
                self.sql.execute(pragma).fetchone()
        except BaseException:
            self.sql.close()
            raise
        own: Callable[[], Any] = lambda: self.sql  # noqa: E731 the pool wants a type of its own
        pool = StaticPool(own, reset_on_return=None, dialect=_FIRST.dialect)
        compiled = {"compiled_cache": _COMPILED}
        self._engine = Engine(pool, _FIRST.dialect, _FIRST.url, execution_options=compiled)

    def make_durable(self) -> None:
        """Set what a writer promises. Not before it is known that the file is ours: WAL mode is
        written into it."""
        for pragma in WRITER_PRAGMAS:
            self.sql.execute(pragma).fetchone()

    def session(self) -> Session:
        """A session whose statements join the transaction that is open on `sql`."""
        return Session(self._engine)

    def rollback(self) -> None:
        """End the transaction without a trace, if SQLite has not already done so."""
        if self.sql.in_transaction:
            self.sql.execute("ROLLBACK")

    def close(self) -> None:
        """Close the connection; the last one folds the WAL into the file."""
        self.sql.close()
