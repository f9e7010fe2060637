"""What the two heads see of a text: its sentences, and a hashed count of its words and letters.

Nothing here learns; the same text gives the same numbers on every machine.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float32]

BUCKETS = 1 << 14
"""How many columns the words and letter groups are hashed into."""

MOST_SENTENCES = 32
"""A text of more sentences is not weighed: the planner would have seen a part of it."""

_BREAK = re.compile(r"\n+|(?<=[.!?;])\s+")
_WORD = re.compile(r"[a-z0-9_]{2,}")
_SHORTEST = 12


def sentences(text: str) -> list[str]:
    """The lines and sentences that say something; the whole text where none does."""
    parts = [part.strip() for part in _BREAK.split(text)]
    return [part for part in parts if len(part) >= _SHORTEST] or [text.strip() or "-"]


def counted(text: str) -> tuple[NDArray[np.int64], Vector]:
    """Columns and 1 + log(count) of the words, pairs of words, and groups of 3 to 5 letters."""
    lower = text.lower()
    words = _WORD.findall(lower)
    groups = Counter(f"w{word}" for word in words)
    groups.update(f"p{a} {b}" for a, b in pairwise(words))
    for word in words:
        padded = f" {word} "
        for size in (3, 4, 5):
            groups.update(padded[i : i + size] for i in range(len(padded) - size + 1))
    columns: Counter[int] = Counter()
    for group, count in groups.items():
        columns[crc32(group.encode("utf-8", "replace")) % BUCKETS] += count
    order = sorted(columns)
    values = np.array([columns[c] for c in order], dtype=np.float32)
    return np.array(order, dtype=np.int64), 1 + np.log(values)


def weighed(text: str, rarity: Vector) -> tuple[NDArray[np.int64], Vector]:
    """The columns of a text, and its counts times how rare each column is, of length 1."""
    columns, values = counted(text)
    return columns, unit(values * rarity[columns])


def unit(row: Vector) -> Vector:
    """A vector of length 1 (nothing stays nothing)."""
    length = float(np.linalg.norm(row))
    return row / np.float32(length) if length else row
