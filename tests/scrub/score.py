"""How well a scrubber does on labelled lines: by family, with exact intervals, never one number."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from tests.scrub.encode import readings
from tests.scrub.line import PATIENT, STAFF, Line, Span, fold, tokens

Scrubber = Callable[[str], str]

_MASK = re.compile(r"\[[a-z0-9 _-]+\]")


def leaked(line: Line, scrubbed: str) -> list[Span]:
    """The patient-linked spans of which a piece survives in `scrubbed` (see line.tokens).

    A mask such as `[name]` is no survivor, unless the line itself held that very text. A span that
    was encoded is looked for in every reading of the scrubbed text.
    """
    bare = _MASK.sub(lambda m: m[0] if m[0] in line.text else "\n", scrubbed)
    folded, decoded = fold(bare), ""
    if any(_is_encoded(line, span) for span in line.spans):
        decoded = "\n".join(map(fold, readings(bare)))
    found = []
    for span in line.spans:
        where = decoded if _is_encoded(line, span) else folded
        if span.klass == PATIENT and any(t.search(where) for t in tokens(span.plain)):
            found.append(span)
    return found


def _is_encoded(line: Line, span: Span) -> bool:
    return line.text[span.start : span.end] != span.plain


@dataclass(slots=True)
class Tally:
    """The counts of one family (or of several, added up)."""

    lines: int = 0
    leaking: int = 0  # lines in which a patient-linked span leaks
    spans: int = 0  # patient-linked
    caught: int = 0
    by_kind: dict[str, tuple[int, int]] = field(default_factory=dict)  # (leaked, spans)
    staff: int = 0  # spans of staff and infrastructure
    kept: int = 0  # of these, still there as they were
    clean: int = 0  # lines without patient-linked data
    touched: int = 0  # of these, changed

    def add(self, line: Line, scrubbed: str) -> None:
        """Count one line and what became of it."""
        self.lines += 1
        lost = leaked(line, scrubbed)
        mine = [span for span in line.spans if span.klass == PATIENT]
        self.leaking += bool(lost)
        self.spans += len(mine)
        self.caught += len(mine) - len(lost)
        for span in mine:
            bad, of = self.by_kind.get(span.kind, (0, 0))
            self.by_kind[span.kind] = (bad + (span in lost), of + 1)
        staff = [line.text[s.start : s.end] for s in line.spans if s.klass == STAFF]
        self.staff += len(staff)
        self.kept += sum(piece in scrubbed for piece in staff)
        self.clean += not mine
        self.touched += not mine and scrubbed != line.text

    def join(self, other: Tally) -> None:
        """Add the counts of `other`."""
        for name in ("lines", "leaking", "spans", "caught", "staff", "kept", "clean", "touched"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        for kind, (bad, of) in other.by_kind.items():
            old = self.by_kind.get(kind, (0, 0))
            self.by_kind[kind] = (old[0] + bad, old[1] + of)


def measure(lines: Iterable[Line], scrub: Scrubber) -> dict[str, Tally]:
    """Tallies by family, in the order in which the families come."""
    tallies: dict[str, Tally] = {}
    for line in lines:
        tallies.setdefault(line.family, Tally()).add(line, scrub(line.text))
    return tallies


def total(tallies: Iterable[Tally]) -> Tally:
    """All of them together."""
    whole = Tally()
    for tally in tallies:
        whole.join(tally)
    return whole


def interval(hits: int, of: int, level: float = 0.95) -> tuple[float, float]:
    """The exact two-sided interval of a share (Clopper and Pearson, Biometrika 26, 1934)."""
    if not 0 <= hits <= of or of == 0:
        raise ValueError(f"{hits} of {of} is no share")
    tail = (1 - level) / 2
    low = 0.0 if hits == 0 else 1 - _upper(of - hits, of, tail)
    high = 1.0 if hits == of else _upper(hits, of, tail)
    return low, high


def _upper(hits: int, of: int, tail: float) -> float:
    """The share under which `hits` or fewer come with the probability `tail`."""
    low, high = hits / of, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if _at_most(hits, of, middle) > tail else (low, middle)
    return high


def _at_most(hits: int, of: int, share: float) -> float:
    """P(X <= hits) for a binomial X; summed downward from `hits`, where the terms are largest."""
    if share >= 1:
        return 0.0
    odds = (1 - share) / share
    term = math.exp(
        math.lgamma(of + 1) - math.lgamma(hits + 1) - math.lgamma(of - hits + 1)
        + hits * math.log(share) + (of - hits) * math.log1p(-share)
    )  # fmt: skip
    whole = 0.0
    for k in range(hits, -1, -1):
        whole += term
        term *= odds * k / (of - k + 1)
        if term < whole * 1e-17:
            break
    return whole
