"""The daemon's own words: what others sent in them stays on one line."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from osiris.edge import diary

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.mark.parametrize("end", ["\n", "\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"])
def test_nothing_in_a_line_begins_another(end: str, tmp_path: Path):
    said = f"a machine said: x{end}2026-11-21T11:00:00+00:00 the hold was lifted"
    diary.write(tmp_path, NOW, said)
    (line,) = diary.read(tmp_path)
    assert line.at == NOW
    assert line.words.endswith(" the hold was lifted")
