"""The daemon's own words, where the console may read them: two files of bounded length.

The journal has the same and more, but only root and its group may read that. What is written here
was scrubbed before.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

FILE, OLD = "daemon.log", "daemon.log.1"
MOST = 256 << 10
"""Bytes of each file; the older one is dropped when the newer is full."""

LONGEST = 1_000
"""Characters of a line."""

_SHARED = 0o010  # the group may enter the folder: then it may read this too


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """When it was said, and what."""

    at: datetime
    words: str


def write(folder: Path, at: datetime, words: str) -> None:
    """Append one line. Raises OSError."""
    path = folder / FILE
    mode = 0o640 if folder.stat().st_mode & _SHARED else 0o600
    if path.exists() and path.stat().st_size > MOST:
        path.replace(folder / OLD)
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
    text = " / ".join(words.splitlines())[:LONGEST]
    with os.fdopen(os.open(path, flags, 0o600), "a", encoding="utf-8") as file:
        os.fchmod(file.fileno(), mode)
        file.write(f"{at.astimezone(UTC).isoformat(timespec='seconds')} {text}\n")


def read(folder: Path) -> list[Line]:
    """Every line that is kept, the oldest first; none where nothing was said yet. Raises OSError
    where it may not be read."""
    found: list[Line] = []
    for name in (OLD, FILE):
        try:
            text = (folder / name).read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            continue
        found += _lines(text.splitlines())
    return found


def _lines(lines: Sequence[str]) -> list[Line]:
    """Those that are whole: a crash may have cut one short."""
    found = []
    for line in lines:
        time, _, words = line.partition(" ")
        try:
            found.append(Line(at=datetime.fromisoformat(time), words=words))
        except ValueError:
            continue
    return found
