"""The file and its transactions. One writer, any number of readers, in any number of processes."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlmodel import Session

from osiris.edge.ledger import head as heads
from osiris.edge.ledger import schema
from osiris.edge.ledger.faults import DISK_ERRORS, primary, tell, told, told_clearly
from osiris.edge.ledger.head import Head
from osiris.edge.ledger.link import BUSY_MS, Link
from osiris.errors import AppendUnknown, EvidenceError, OsirisError
from osiris.model.proof import Checkpoint

Random = Callable[[int], bytes]
"""n -> n bytes that nobody can guess."""


class Tx:
    """One transaction: the functions of the subject modules take it first.

    `sql` is the bare driver, `rows` a SQLModel session on the same transaction. `random` draws keys
    and salts. `forgets` is set by what destroys: the WAL is emptied after the commit.
    """

    def __init__(self, link: Link, random: Random, head: Head | None = None) -> None:
        self.sql = link.sql
        self.random = random
        self.forgets = False
        self._link = link
        self._head = head
        self._rows: Session | None = None

    @property
    def rows(self) -> Session:
        """The session, opened when it is first needed."""
        if self._rows is None:
            self._rows = self._link.session()
        return self._rows

    @property
    def head(self) -> Head:
        """The head of the chain, which `entries.append` moves on. Raises ChainBroken."""
        if self._head is None:
            self._head = heads.load(self.sql)
        return self._head

    @property
    def loaded_head(self) -> Head | None:
        """The head if anybody asked for it."""
        return self._head

    def flush(self) -> None:
        """Send what the session still holds back."""
        if self._rows is not None:
            self._rows.flush()

    def close(self) -> None:
        """Release the session. After COMMIT or ROLLBACK only."""
        if self._rows is not None:
            self._rows.close()


class Ledger:
    """All that lasts, except secrets: evidence and state, in one SQLite file.

    A process that writes must hold the data folder's lock. Threads may share a Ledger: commits wait
    for each other, readers wait for nobody.
    """

    def __init__(self, path: Path, *, read_only: bool, random: Random) -> None:
        """Use `create` or `open`."""
        self.path = path
        self.read_only = read_only
        self.residue = False
        """Destroyed bytes may still lie in the WAL, because a reader holds an old snapshot. Each
        later commit tries again."""
        self._random = random
        self._writing = threading.RLock()
        self._unknown = False
        self._head: Head | None = None
        self._seen = -1
        self._idle: list[Link] = []
        with told_clearly(path):
            self._link = Link(path, read_only=read_only)

    @classmethod
    def create(cls, path: Path, *, random: Random = os.urandom) -> Ledger:
        """Make a new, empty ledger that only its owner can read, and open it for writing.

        Raises:
            OsirisError: something is there already, or the folder cannot be written.
        """
        if path.exists():
            raise OsirisError(f"{path} exists already.", "Open it, or choose another folder.")
        _make(path)
        return cls.open(path, random=random)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        witnessed: Checkpoint | None = None,
        random: Random = os.urandom,
    ) -> Ledger:
        """Open an existing ledger and check that its head fits.

        `witnessed` is the newest checkpoint known from outside the box: a writer refuses a file
        that does not hold it, which is an older copy or another chain.

        Raises:
            EvidenceError: not a ledger, newer than this program, damaged, or behind `witnessed`.
            ChainBroken: the newest entries do not fit each other or the last checkpoint.
            OsirisError: the file cannot be opened or written.
        """
        ledger = cls(path, read_only=read_only, random=random)
        try:
            with told_clearly(path):
                ledger._prepare(witnessed)
        except BaseException:
            ledger.close()
            raise
        return ledger

    def _prepare(self, witnessed: Checkpoint | None) -> None:
        version = schema.version(self._link.sql)
        if self.read_only:
            if version < len(schema.MIGRATIONS):
                raise EvidenceError(
                    "The ledger has the schema of an older version.", "Start the daemon once."
                )
            heads.load(self._link.sql)
            return
        self._link.make_durable()
        if version < len(schema.MIGRATIONS):
            schema.migrate(self._link.sql, version)
        with self.commit() as tx:
            if witnessed is not None:
                _hold_against(tx, witnessed)
            _ = tx.head
        self._truncate()

    @contextmanager
    def commit(self) -> Iterator[Tx]:
        """A transaction that is on disk when the block has ended, or has left no trace.

        Raises:
            AppendUnknown: the disk failed during the commit. From then on everything is refused:
                only opening the file again tells what is there.
            OsirisError: nothing was written, and why.
        """
        if self.read_only:
            raise OsirisError("The ledger is open for reading only.", "Send a request instead.")
        with self._writing:
            try:
                tx = self._begin()
                try:
                    yield tx
                    tx.flush()
                except BaseException:
                    self._head = None
                    self._link.rollback()
                    tx.close()
                    raise
                self._finish(tx)
            except DISK_ERRORS as error:
                tell(error, self.path)

    @contextmanager
    def read(self) -> Iterator[Tx]:
        """A view of the ledger as it is now, which later commits do not change."""
        self._refuse_unknown()
        with told_clearly(self.path):
            link = self._reader()
            tx = Tx(link, self._random)
            try:
                # The snapshot is taken by the first read, not by BEGIN.
                link.sql.execute("BEGIN")
                link.sql.execute("SELECT 1 FROM facts LIMIT 1").fetchone()
                yield tx
            finally:
                link.rollback()
                tx.close()
                self._idle.append(link)

    def close(self) -> None:
        """Close every connection. Nothing is lost by not calling it."""
        for link in (*self._idle, self._link):
            link.close()
        self._idle.clear()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _reader(self) -> Link:
        """A connection that no other thread is reading with."""
        try:
            return self._idle.pop()
        except IndexError:
            return Link(self.path, read_only=True)

    def _refuse_unknown(self) -> None:
        if self._unknown:
            raise AppendUnknown(
                "The result of an earlier commit is not known.",
                "Restart: opening the ledger again tells what is on the disk.",
            )

    def _begin(self) -> Tx:
        """BEGIN IMMEDIATE. The head is kept between commits, unless another process wrote."""
        self._refuse_unknown()
        sql = self._link.sql
        sql.execute("BEGIN IMMEDIATE")
        (seen,) = sql.execute("PRAGMA data_version").fetchone()
        if seen != self._seen:
            self._seen, self._head = seen, None
        return Tx(self._link, self._random, self._head)

    def _finish(self, tx: Tx) -> None:
        # Until COMMIT has returned, the head in memory may be ahead of the disk.
        self._head = None
        try:
            self._link.sql.execute("COMMIT")
        except sqlite3.Error as error:
            self._explain(error)
        finally:
            tx.close()
        self._head = tx.loaded_head
        if tx.forgets or self.residue:
            self._truncate(wait=tx.forgets)

    def _explain(self, error: sqlite3.Error) -> None:
        """A full disk is known to have written no commit; any other failure is not known."""
        if primary(error) == sqlite3.SQLITE_FULL:
            self._link.rollback()
            raise told(error, self.path) or error
        self._unknown = True
        raise AppendUnknown(
            f"{self.path}: the disk failed while an entry was committed ({error}).",
            "Restart: opening the ledger again tells what is on the disk. Check the disk first.",
        ) from error

    def _truncate(self, *, wait: bool = True) -> None:
        """Fold the WAL into the file and empty it, so that overwritten bytes are gone."""
        sql = self._link.sql
        sql.execute(f"PRAGMA busy_timeout = {BUSY_MS if wait else 0}")
        try:
            (busy, _, _) = sql.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except sqlite3.OperationalError:
            busy = 1  # what was committed is safe; the WAL is tried again after the next commit
        sql.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        self.residue = bool(busy)


def _make(path: Path) -> None:
    """Build the file under another name: a ledger is there whole or not at all."""
    draft = path.with_name(f".{path.name}.new")
    try:
        draft.unlink(missing_ok=True)
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as error:
        raise OsirisError(f"{path}: {error.strerror}.", "Check the data folder.") from error
    with told_clearly(path):
        link = Link(draft, read_only=False)
        try:
            link.make_durable()
            schema.migrate(link.sql, 0)
        finally:
            link.close()
    draft.rename(path)
    folder = os.open(path.parent, os.O_RDONLY)
    os.fsync(folder)
    os.close(folder)


def _hold_against(tx: Tx, witnessed: Checkpoint) -> None:
    """Raises EvidenceError unless the chain in the file extends what the witness saw."""
    head = tx.head
    if head.size < witnessed.size:
        raise EvidenceError(
            f"The ledger holds {head.size} entries, but a witness saw {witnessed.size}: "
            "this is an older copy.",
            "Nothing was written. Restore the newest copy, or begin a chain that names the gap.",
        )
    if witnessed.size == 0:
        return
    then = heads.load(tx.sql, witnessed.size)
    if (then.origin, then.frontier.root()) != (witnessed.origin, witnessed.root):
        raise EvidenceError(
            f"The first {witnessed.size} entries are not the ones that a witness saw.",
            "Nothing was written. Keep the file, and compare it with a backup.",
        )
