"""GBNF for the rest of a model's answer, made from the catalogue by code and by nothing else.

llama.cpp ends the whole process on a grammar that it cannot use, so nobody writes one by hand: ids
and slots are held to plain characters here, and every grammar is parsed once when the planner's
process starts (own.load).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

_PLAIN = re.compile(r"[A-Za-z0-9_-]{1,64}")
_MOST = 40  # characters of a slot
_MOST_DIGITS = 3


def opening(runbook: str) -> str:
    """The answer up to where the grammar begins. Raises ValueError for an id that is not plain."""
    return f'{{"runbook":"{_plain(runbook)}","line":'


def grammar(slots: Iterable[str]) -> str:
    """A line number, then a text for each slot of the runbook. Raises ValueError."""
    texts = [f'"\\"{_plain(name)}\\":" text' for name in slots]
    listed = ' "," '.join(texts)
    return (
        f'root ::= line ",\\"slots\\":{{" {listed} "}}}}"\n'
        f"line ::= [1-9] [0-9]{{0,{_MOST_DIGITS - 1}}}\n"
        f'text ::= "\\"" [A-Za-z0-9 ._@:/-]{{1,{_MOST}}} "\\""\n'
    )


def line_of(runbook: str, slots: Iterable[str], written: str) -> int | None:
    """The line of the incident that the answer points to; None where it is not an answer.

    The slots are held against their names and thrown away: what an Action gets comes from the
    fresh reading of the Check, never from a model.
    """
    try:
        answer = json.loads(opening(runbook) + written)
    except ValueError:
        return None
    shaped = (
        isinstance(answer, dict)
        and answer.keys() == {"runbook", "line", "slots"}
        and answer["runbook"] == runbook
        and isinstance(answer["line"], int)
        and isinstance(answer["slots"], dict)
        and answer["slots"].keys() == {*slots}
    )
    return answer["line"] if shaped else None


def _plain(word: str) -> str:
    if not _PLAIN.fullmatch(word):
        raise ValueError(f"{word!r} cannot stand in a grammar")
    return word
