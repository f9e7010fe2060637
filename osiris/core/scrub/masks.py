"""Pieces of a text that are settled: kept as they are, or masked. The rest is still to be judged.

A settled piece stands in the text as a number between two private-use characters, so that no later
rule reads or splits it. `open_again` puts the pieces back.
"""

from __future__ import annotations

import re
from collections import Counter

KINDS = ("name", "date", "phone", "id", "address", "url", "mail", "withheld")

KEPT, END, MASKED = "\ue000", "\ue001", "\ue002"
MASK = rf"\[(?:{'|'.join(KINDS)})\]"

_SETTLED = re.compile(rf"[{KEPT}{MASKED}](\d+){END}")


class Pieces:
    """The settled pieces of one line, and how many of each kind were masked."""

    __slots__ = ("_texts", "counts")

    def __init__(self) -> None:
        self._texts: list[str] = []
        self.counts: Counter[str] = Counter()

    def keep(self, text: str) -> str:
        """What stands for `text`, which is kept."""
        self._texts.append(text)
        return f"{KEPT}{len(self._texts) - 1}{END}"

    def said(self, piece: str) -> str:
        """What was settled as `piece`."""
        return self._texts[int(piece[1:-1])]

    def mask(self, kind: str) -> str:
        """What stands for a masked piece."""
        self.counts[kind] += 1
        return self.masked(f"[{kind}]")

    def masked(self, mask: str) -> str:
        """What stands for a mask that the text held already; it is not counted again."""
        self._texts.append(mask)
        return f"{MASKED}{len(self._texts) - 1}{END}"

    def open_again(self, text: str) -> str:
        """`text` with every piece put back; a kept piece may hold settled pieces itself."""
        while KEPT in text or MASKED in text:
            text = _SETTLED.sub(lambda m: self._texts[int(m[1])], text)
        return text
