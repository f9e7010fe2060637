"""Measure the scrubber: `python -m tests.scrub.figures [--half dev|sealed] [--seed N] [--json]`.

Per family: spans, recall with its exact 95 % interval, lines leaking, staff data kept, clean lines
touched. `--count N` sets the lines of each leaking family; there are as many clean ones in all.
`--show N` prints up to N failures of each family of the dev half. The sealed half never shows one,
so that nobody tunes on it; for a release draw a seed that nobody has run before.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict

from osiris.core.scrub import scrub_text
from tests.scrub import corpus
from tests.scrub.line import PATIENT, Line
from tests.scrub.score import Scrubber, Tally, interval, leaked, measure, total

_STRICT = ("hl7", "x12", "dicom")
_STRICT_KINDS = ("name", "mrn", "ssn")


def main(argv: Sequence[str] | None = None, scrub: Scrubber | None = None) -> int:
    """Print the figures of `scrub` (the product's own): 0 whatever they are.

    Raises SystemExit(2) for options that do not go together.
    """
    options = _options(argv)
    scrub = scrub or _scrubbed
    lines = corpus.lines(options.half, options.seed, options.count)
    tallies = measure(lines, scrub)
    if options.json:
        print(json.dumps(_as_json(options, tallies), indent=1))
        return 0
    print(f"half {options.half}, seed {options.seed}, {len(lines)} lines")
    for row in _table(tallies):
        print(row)
    for line in _failures(lines, scrub, options.show):
        print(_example(line, scrub(line.text)))
    return 0


def _scrubbed(text: str) -> str:
    return scrub_text(text).text


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.scrub.figures")
    parser.add_argument("--half", choices=corpus.HALVES, default="dev")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=500, help="lines of each leaking family")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--show", type=int, default=0, help="failures of each family (dev only)")
    options = parser.parse_args(argv)
    if options.show and options.half == "sealed":
        parser.error("the sealed half shows no examples: whoever sees them tunes on them")
    return options


def _sums(tallies: dict[str, Tally]) -> dict[str, Tally]:
    """The families, then what the targets are set on."""
    return {
        **tallies,
        "structured": total(tallies[name] for name in corpus.STRUCTURED),
        "leaking": total(tallies[name] for name in corpus.LEAKING),
        "clean": total(tallies[name] for name in corpus.CLEAN),
    }


def _strict_misses(tallies: dict[str, Tally]) -> tuple[int, int]:
    """Names, record numbers and SSNs of HL7, X12 and DICOM: (leaked, spans)."""
    kinds = total(tallies[name] for name in _STRICT).by_kind
    pairs = [kinds.get(kind, (0, 0)) for kind in _STRICT_KINDS]
    return sum(bad for bad, _ in pairs), sum(of for _, of in pairs)


def _table(tallies: dict[str, Tally]) -> list[str]:
    rows = [
        f"{'family':<14}{'spans':>7}{'recall':>8}  {'95 % interval':<16}"
        f"{'lines':>6}{'leaking':>9}{'staff kept':>12}{'touched':>9}"
    ]
    rows += [_row(name, tally) for name, tally in _sums(tallies).items()]
    bad, of = _strict_misses(tallies)
    rows.append(f"names, MRN and SSN in HL7, X12, DICOM: {bad} missed of {of}")
    return rows


def _row(name: str, tally: Tally) -> str:
    recall, bounds, leaking, touched, staff = "-", "", "-", "-", "-"
    if tally.spans:
        low, high = interval(tally.caught, tally.spans)
        recall, bounds = f"{tally.caught / tally.spans:.4f}", f"{low:.4f}-{high:.4f}"
        leaking = f"{tally.leaking / tally.lines:.1%}"
    if tally.clean:
        touched = f"{tally.touched / tally.clean:.1%}"
    if tally.staff:
        staff = f"{tally.kept / tally.staff:.1%}"
    return (
        f"{name:<14}{tally.spans:>7}{recall:>8}  {bounds:<16}"
        f"{tally.lines:>6}{leaking:>9}{staff:>12}{touched:>9}"
    )


def _as_json(options: argparse.Namespace, tallies: dict[str, Tally]) -> dict[str, object]:
    families = {
        name: asdict(tally)
        | {"interval": interval(tally.caught, tally.spans) if tally.spans else None}
        for name, tally in _sums(tallies).items()
    }
    bad, of = _strict_misses(tallies)
    strict = {"missed": bad, "spans": of}
    asked = {"half": options.half, "seed": options.seed, "count": options.count}
    return asked | {"families": families, "strict": strict}


def _failures(lines: list[Line], scrub: Scrubber, most: int) -> list[Line]:
    """Up to `most` lines of each family that leak, or are clean and were touched."""
    found: list[Line] = []
    counts = dict.fromkeys((*corpus.LEAKING, *corpus.CLEAN), 0)
    for line in lines:
        if counts[line.family] < most and _failed(line, scrub(line.text)):
            counts[line.family] += 1
            found.append(line)
    return found


def _failed(line: Line, scrubbed: str) -> bool:
    clean = not any(span.klass == PATIENT for span in line.spans)
    return bool(leaked(line, scrubbed)) or (clean and scrubbed != line.text)


def _example(line: Line, scrubbed: str) -> str:
    lost = [f"{span.kind}={span.plain!r}" for span in leaked(line, scrubbed)]
    what = "leaks " + ", ".join(lost) if lost else "touched"
    return f"\n{line.family}: {what}\n  {line.text!r}\n  {scrubbed!r}"


if __name__ == "__main__":
    raise SystemExit(main())
