"""What a verb says of itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from osiris.model.content import Undo


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbSpec:
    """The contract of one verb; the script of the same stem carries it out.

    `params`: every parameter with the regular expression that its whole text must match.
    `undo_note`: what remains, what a person does, or why there is no way back; empty only when
    `undo` is exact. `cuts`: it can cut the connection. `disruptive`: only in a maintenance window.
    `takes_s`: seconds until it is given up; 0 is the box's usual deadline.
    """

    params: Mapping[str, str]
    undo: Undo
    undo_note: str = ""
    cuts: bool = False
    disruptive: bool = False
    takes_s: int = 0
