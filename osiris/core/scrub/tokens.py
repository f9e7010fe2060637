"""A word, a number or a settled piece of a line, while it is judged."""

from __future__ import annotations

import re
from dataclasses import dataclass

LINKS = re.compile(r"[\s:=#(\[\"'.,>-]{0,4}")
"""What may stand between a word and the value that it announces."""


@dataclass(slots=True)
class Token:
    """`state`: kept, masked, known, ambiguous (a word and a name), unknown, number.

    Of a settled piece `text` is empty, and `said` what it was if it is kept.
    """

    start: int
    end: int
    text: str
    state: str
    said: str = ""
