"""One entry per Sweep from which all its verdicts can be read again, and the Schedule it answers.

A Schedule lists, before the period, what is due: sets of [check id, cadence in seconds], and the
sets of each Target. A Sweep entry then needs one letter per scheduled Check: `p`ass, `w`arn,
`f`ail, `e`rror, `u`nknown, `n`ot applicable, `x` waived, `-` not due. A Target that could not be
read at all stands in `blind` with the reason; the letters of its due Checks are `u`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from osiris.model.case import Finding
from osiris.model.content import Check, Value, Verdict
from osiris.model.site import Platform, Target

LETTER: Mapping[Verdict, str] = {
    Verdict.PASS: "p",
    Verdict.WARN: "w",
    Verdict.FAIL: "f",
    Verdict.ERROR: "e",
    Verdict.UNKNOWN: "u",
    Verdict.NOT_APPLICABLE: "n",
    Verdict.WAIVED: "x",
}
_VERDICT = {letter: verdict for verdict, letter in LETTER.items()}
NOT_DUE = "-"
"""The letter of a Check that was not due in a Sweep."""


def schedule(
    checks: Mapping[Platform, Sequence[Check]], targets: Iterable[Target]
) -> dict[str, Value]:
    """A schedule entry's body: {"sets": {platform: [[id, cadence]]}, "targets": {id: [..]}}."""
    return {
        "sets": {
            platform.value: tuple((c.id, c.cadence) for c in listed)
            for platform, listed in checks.items()
        },
        "targets": {t.id: tuple(p.value for p in t.platforms if p in checks) for t in targets},
    }


def scheduled(body: Mapping[str, Any], target: str) -> tuple[tuple[str, int], ...]:
    """The (check id, cadence) of one Target in the order of the letters."""
    return tuple(
        (str(check), int(cadence))
        for name in body["targets"].get(target, ())
        for check, cadence in body["sets"][name]
    )


def encode(
    body: Mapping[str, Any], findings: Iterable[Finding], blind: Mapping[str, str]
) -> dict[str, Value]:
    """The verdicts of one Sweep: {"verdicts": {target: letters}, "blind": .., "why": ..}."""
    by_key = {(f.target, f.check): f for f in findings}
    verdicts: dict[str, Value] = {}
    why: dict[str, Value] = {}
    for target in sorted({t for t, _ in by_key}):
        order = [check for check, _ in scheduled(body, target)]
        found = [by_key.get((target, check)) for check in order]
        verdicts[target] = "".join(LETTER[f.verdict] if f else NOT_DUE for f in found)
        reasons = {f.check: f.reason for f in found if f and f.reason and target not in blind}
        if reasons:
            why[target] = reasons
    return {"verdicts": verdicts, "blind": dict(blind), "why": why}


def decode(
    entry: Mapping[str, Any], body: Mapping[str, Any]
) -> list[tuple[str, str, Verdict, str]]:
    """Every (target, check, verdict, reason) of a Sweep entry, under the Schedule it names."""
    rows = []
    for target, letters in entry["verdicts"].items():
        reasons = entry["why"].get(target, {})
        for (check, _), letter in zip(scheduled(body, target), letters, strict=True):
            if letter != NOT_DUE:
                reason = entry["blind"].get(target) or reasons.get(check, "")
                rows.append((target, check, _VERDICT[letter], reason))
    return rows
