"""The tables, as numbered scripts that only go forward. `PRAGMA user_version` counts them.

Names and types are those of the row classes beside the functions that use them; a test holds both
against each other. STRICT: SQLite itself refuses a value of the wrong type.
"""

from __future__ import annotations

import sqlite3

from osiris.errors import EvidenceError

APPLICATION_ID = 0x4F53_4C44  # "OSLD": file(1) and we know the file by it

_FIRST = """
CREATE TABLE entries (
    seq INTEGER PRIMARY KEY,      -- the leaf index
    kind TEXT NOT NULL,
    utc TEXT NOT NULL,
    leaf BLOB NOT NULL,
    signatures BLOB NOT NULL,     -- key id (32 bytes) || signature (64 bytes), for each signer
    payload BLOB NOT NULL         -- exactly the bytes that were signed
) STRICT;

CREATE TABLE checkpoints (
    size INTEGER PRIMARY KEY,
    root BLOB NOT NULL,
    note TEXT NOT NULL,
    frontier TEXT NOT NULL,       -- compact range of [0, size)
    newest TEXT NOT NULL          -- the latest time of any entry below size
) STRICT;

-- Nearly every entry is a sweep; the others are looked for by kind.
CREATE INDEX entries_by_kind ON entries (kind, seq) WHERE kind <> 'sweep';
CREATE INDEX checkpoints_by_age ON checkpoints (newest, size);
CREATE TRIGGER entries_in_order BEFORE INSERT ON entries
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq) + 1, 0) FROM entries)
BEGIN SELECT RAISE(ABORT, 'entries are only appended'); END;
CREATE TRIGGER entries_stay BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
CREATE TRIGGER entries_kept BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;
CREATE TRIGGER checkpoints_once BEFORE INSERT ON checkpoints
WHEN EXISTS (SELECT 1 FROM checkpoints WHERE size >= NEW.size)
BEGIN SELECT RAISE(ABORT, 'checkpoints are only appended'); END;
CREATE TRIGGER checkpoints_stay BEFORE UPDATE ON checkpoints
BEGIN SELECT RAISE(ABORT, 'checkpoints are never changed'); END;
CREATE TRIGGER checkpoints_kept BEFORE DELETE ON checkpoints
BEGIN SELECT RAISE(ABORT, 'checkpoints are never deleted'); END;

-- A destroyed detail keeps its row: salt and key are overwritten by zeros of the same length, which
-- SQLite does in place, so that no copy is left behind by moving rows about.
CREATE TABLE details (
    id INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL REFERENCES entries (seq),
    i INTEGER NOT NULL,
    name TEXT NOT NULL,
    utc TEXT NOT NULL,
    kept INTEGER NOT NULL,
    salt BLOB NOT NULL,
    key BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX details_by_entry ON details (seq, i);
CREATE INDEX details_by_age ON details (utc) WHERE kept;
CREATE TABLE blobs (
    id INTEGER PRIMARY KEY REFERENCES details (id),
    sealed BLOB NOT NULL
) STRICT;

-- A removed target keeps its row: its id stands in the evidence and is never given again.
CREATE TABLE targets (
    n INTEGER PRIMARY KEY,
    removed TEXT,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    platform TEXT NOT NULL,
    klass TEXT NOT NULL,
    transport TEXT NOT NULL,
    address TEXT NOT NULL,
    port INTEGER NOT NULL,
    user TEXT NOT NULL,
    host_key TEXT NOT NULL,
    identity TEXT NOT NULL,
    root TEXT NOT NULL,
    observe_only INTEGER NOT NULL,
    onboarded INTEGER NOT NULL,
    added TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX targets_by_name ON targets (name) WHERE removed IS NULL;

CREATE TABLE findings (
    target TEXT NOT NULL,
    "check" TEXT NOT NULL,
    verdict TEXT NOT NULL,
    reason TEXT NOT NULL,
    observed TEXT NOT NULL,
    at TEXT NOT NULL,
    since TEXT NOT NULL,
    PRIMARY KEY (target, "check")
) STRICT;

CREATE TABLE incidents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    target TEXT NOT NULL,
    "check" TEXT NOT NULL,
    state TEXT NOT NULL,
    priority TEXT NOT NULL,
    opened TEXT NOT NULL,
    closed TEXT,
    onboarding INTEGER NOT NULL,
    cause INTEGER
) STRICT;
CREATE UNIQUE INDEX incidents_open ON incidents (target, "check")
WHERE closed IS NULL AND "check" <> '';

CREATE TABLE runs (
    intent INTEGER PRIMARY KEY,
    incident INTEGER NOT NULL,
    target TEXT NOT NULL,
    plan TEXT NOT NULL,
    outcome TEXT,
    applied TEXT NOT NULL,
    started TEXT NOT NULL,
    ended TEXT,
    reason TEXT NOT NULL,
    undone_by_person INTEGER NOT NULL,
    confirmed INTEGER NOT NULL
) STRICT;
CREATE INDEX runs_by_start ON runs (started);
CREATE INDEX runs_by_incident ON runs (incident);
CREATE INDEX runs_unfinished ON runs (intent) WHERE outcome IS NULL;

CREATE TABLE tickets (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "check" TEXT NOT NULL,
    incidents TEXT NOT NULL,
    code TEXT NOT NULL,
    text TEXT NOT NULL,
    runbook TEXT NOT NULL,
    state TEXT NOT NULL,
    opened TEXT NOT NULL
) STRICT;

CREATE TABLE waivers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    scope TEXT NOT NULL,
    target TEXT NOT NULL,
    owner TEXT NOT NULL,
    reason TEXT NOT NULL,
    created TEXT NOT NULL,
    expires TEXT NOT NULL,
    ended TEXT
) STRICT;

CREATE TABLE holds (
    target TEXT PRIMARY KEY NOT NULL,
    until TEXT NOT NULL,
    reason TEXT NOT NULL,
    by TEXT NOT NULL
) STRICT;

CREATE TABLE autonomy (
    runbook TEXT NOT NULL,
    klass TEXT NOT NULL,
    level TEXT NOT NULL,
    PRIMARY KEY (runbook, klass)
) STRICT;

CREATE TABLE facts (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;
"""

_WINDOWS = """
ALTER TABLE targets ADD COLUMN sign_in TEXT NOT NULL DEFAULT 'none';
ALTER TABLE targets ADD COLUMN role TEXT NOT NULL DEFAULT 'unknown';
"""

# A recovery key is here only as it was sealed to its holders: no key of this box opens it.
_ESCROW = """
CREATE TABLE escrow (
    target TEXT NOT NULL,
    volume TEXT NOT NULL,
    protector TEXT NOT NULL,
    sealed TEXT NOT NULL,
    taken TEXT NOT NULL,
    verified TEXT NOT NULL,
    gone TEXT,
    PRIMARY KEY (target, protector)
) STRICT;
"""

# Machines that a directory lists; what it no longer lists is not kept.
_ASSETS = """
CREATE TABLE assets (
    id TEXT PRIMARY KEY NOT NULL,
    domain TEXT NOT NULL,
    name TEXT NOT NULL,
    dns TEXT NOT NULL,
    sid TEXT NOT NULL,
    os TEXT NOT NULL,
    version TEXT NOT NULL,
    controller INTEGER NOT NULL,
    last_logon TEXT,
    state TEXT NOT NULL,
    why TEXT NOT NULL,
    port INTEGER NOT NULL,
    target TEXT NOT NULL,
    seen TEXT NOT NULL,
    checked TEXT
) STRICT;
"""

# The three tiers: what was decided and why, who was told, what was learned.
_TIERS = """
ALTER TABLE incidents ADD COLUMN source TEXT NOT NULL DEFAULT 'check';
ALTER TABLE incidents ADD COLUMN key TEXT NOT NULL DEFAULT '';
ALTER TABLE incidents ADD COLUMN text TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX incidents_heard ON incidents (target, source, key)
WHERE closed IS NULL AND key <> '';

ALTER TABLE tickets ADD COLUMN priority TEXT NOT NULL DEFAULT 'medium';
ALTER TABLE tickets ADD COLUMN owner TEXT NOT NULL DEFAULT '';
ALTER TABLE tickets ADD COLUMN started TEXT;
ALTER TABLE tickets ADD COLUMN acknowledged TEXT;
ALTER TABLE tickets ADD COLUMN closed TEXT;
ALTER TABLE tickets ADD COLUMN resolution TEXT NOT NULL DEFAULT '';
ALTER TABLE tickets ADD COLUMN due TEXT;
ALTER TABLE tickets ADD COLUMN breached TEXT;
ALTER TABLE tickets ADD COLUMN offline_s INTEGER NOT NULL DEFAULT 0;

CREATE TABLE decisions (
    seq INTEGER PRIMARY KEY,      -- the entry
    incident INTEGER NOT NULL,
    runbook TEXT NOT NULL,
    ppm INTEGER NOT NULL,
    acts INTEGER NOT NULL,
    code TEXT NOT NULL,
    reason TEXT NOT NULL,
    candidates TEXT NOT NULL,
    model TEXT NOT NULL,
    kind TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX decisions_by_incident ON decisions (incident);

-- Where people are told. The address and its secrets are in the vault.
CREATE TABLE channels (
    name TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    use TEXT NOT NULL,
    added TEXT NOT NULL
) STRICT;
CREATE TABLE notices (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    channel TEXT NOT NULL,
    kind TEXT NOT NULL,
    tickets TEXT NOT NULL,
    late TEXT NOT NULL,           -- tickets whose clock ran out
    priority TEXT,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    mark TEXT NOT NULL,           -- the same however often it is sent
    state TEXT NOT NULL,
    tries INTEGER NOT NULL,
    result TEXT NOT NULL,
    made TEXT NOT NULL,
    next TEXT,
    sent TEXT
) STRICT;
CREATE INDEX notices_waiting ON notices (next) WHERE next IS NOT NULL;
CREATE INDEX notices_by_age ON notices (made);
CREATE UNIQUE INDEX notices_once ON notices (channel, mark);

-- Rules that were learned here, or came in a pack.
CREATE TABLE learned (
    pattern TEXT PRIMARY KEY NOT NULL,
    platform TEXT NOT NULL,
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    runbook TEXT NOT NULL,
    state TEXT NOT NULL,
    digest TEXT NOT NULL,         -- of the runbook
    bad INTEGER NOT NULL,         -- bad ends of this pattern that were known then
    bad_runs INTEGER NOT NULL,    -- and those of its runbook
    pack TEXT NOT NULL,
    who TEXT NOT NULL,
    why TEXT NOT NULL,
    ticket INTEGER,
    entry INTEGER NOT NULL,
    changed TEXT NOT NULL
) STRICT;
CREATE TABLE packs (
    name TEXT PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    signer TEXT NOT NULL,
    digest TEXT NOT NULL,
    envelope TEXT NOT NULL,
    who TEXT NOT NULL,
    came TEXT NOT NULL,
    removed TEXT
) STRICT;

-- `entry` is set where the box raised it on proof: the entry that says so.
ALTER TABLE autonomy RENAME TO autonomy_before;
CREATE TABLE autonomy (
    runbook TEXT NOT NULL,
    klass TEXT NOT NULL,
    when_ TEXT NOT NULL,
    level TEXT NOT NULL,
    entry INTEGER,
    digest TEXT NOT NULL,
    bad_runs INTEGER NOT NULL,
    proof TEXT NOT NULL,
    PRIMARY KEY (runbook, klass, when_)
) STRICT;
INSERT INTO autonomy SELECT runbook, klass, '*', level, NULL, '', 0, '{}' FROM autonomy_before;
DROP TABLE autonomy_before;

CREATE TABLE rmm_machines (
    tool TEXT NOT NULL,
    line INTEGER NOT NULL,
    name TEXT NOT NULL,
    dns TEXT NOT NULL,
    serial TEXT NOT NULL,
    os TEXT NOT NULL,
    patched TEXT NOT NULL,
    last_seen TEXT,
    read_at TEXT NOT NULL,
    PRIMARY KEY (tool, line)
) STRICT;
"""

# Two people: what one of them has said yes to already.
_PEOPLE = """
CREATE TABLE approvals (
    id INTEGER PRIMARY KEY,
    incident INTEGER NOT NULL,
    target TEXT NOT NULL,
    runbook TEXT NOT NULL,
    digest TEXT NOT NULL,
    who TEXT NOT NULL,
    way TEXT NOT NULL,
    at TEXT NOT NULL,
    expires TEXT NOT NULL,
    used INTEGER
) STRICT;
CREATE INDEX approvals_of ON approvals (incident);
"""

MIGRATIONS: tuple[str, ...] = (_FIRST, _WINDOWS, _ESCROW, _ASSETS, _TIERS, _PEOPLE)
"""Script n brings a ledger from version n to n + 1. Never change one that was released."""


def version(sql: sqlite3.Connection) -> int:
    """The schema version of an open file.

    Raises:
        EvidenceError: the file is not a ledger, or newer than this program.
    """
    (application,) = sql.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID:
        raise EvidenceError(
            "This file is not an OsirisCare ledger.", "Check the path of the data folder."
        )
    (number,) = sql.execute("PRAGMA user_version").fetchone()
    if number > len(MIGRATIONS):
        raise EvidenceError(
            f"The ledger has schema {number}; this program knows up to {len(MIGRATIONS)}.",
            "It was written by a newer version: install that version, nothing was changed.",
        )
    return int(number)


def migrate(sql: sqlite3.Connection, start: int) -> None:
    """Bring the schema from version `start` to the newest: all in one transaction, or nothing."""
    sql.executescript(script(start))


def script(start: int) -> str:
    """What brings a file from version `start` to the newest."""
    numbers = f"application_id = {APPLICATION_ID}; PRAGMA user_version = {len(MIGRATIONS)}"
    return f"BEGIN IMMEDIATE; {''.join(MIGRATIONS[start:])} PRAGMA {numbers}; COMMIT;"
