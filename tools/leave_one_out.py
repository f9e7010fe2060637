"""Leave one runbook out: fit without its exemplars, take it off the list, and ask its incidents.

    .venv/bin/python -m tools.leave_one_out --half test

None of them may be acted on: it is what happens on the day when something comes up for which no
runbook was written. `make exam` runs it after `osiris planner exam`; it takes some minutes.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from functools import cache

from osiris.core.exam import Sat, half_of, read_incidents, share
from osiris.core.planning import candidates, never_acts, screened
from osiris.core.scrub import scrub_text
from osiris.edge import catalogue
from osiris.edge.planner import files
from osiris.edge.planner.embedded import Embedded, Encoder, Fitted, read
from osiris.model.content import Catalogue
from osiris.model.planner import Decision
from tools.fit_planner import FOLDER, INCIDENTS, Rows, fit, platforms


def main() -> None:
    """Print how many of the drifts were acted on, with the 95 % interval."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=("dev", "test", "all"), default="test")
    half = parser.parse_args().half
    book = catalogue.load()
    drifts = [s for s in incidents(half) if s.kind == "heal"]
    acted = [
        d for s in sorted({s.expect for s in drifts}) for d in without(s, drifts, book) if d.acts
    ]
    found = share(len(acted), len(drifts))
    print(
        f"own runbook left out and fitted anew: acted on {found.hits} of {found.all} "
        f"({found.hits / found.all:.3f}, 95 % {found.low:.3f} to {found.high:.3f})"
    )
    if half == "dev":
        for decision in acted:
            print(f"  {decision.runbook} {decision.ppm} {decision.prompt[:160]!r}")


def without(runbook: str, drifts: list[Sat], book: Catalogue) -> list[Decision]:
    """The answers to a runbook's incidents by a planner that never heard of it."""
    own = [s for s in drifts if s.expect == runbook]
    platform = book.runbooks[runbook].platform
    fitted = _shipped()
    side = replace(
        fit(platform, _exemplars(book), _rows(), runbook),
        sharpness=fitted.sides[platform].sharpness,
    )
    others = {k: b for k, b in book.runbooks.items() if k != runbook}
    smaller = replace(book, runbooks=others)
    titles = {b.id: b.title for b in others.values()}
    planner = Embedded(
        _encoder(), replace(fitted, sides={platform: side}), never_acts(smaller), titles
    )
    return [_asked(planner, smaller, s) for s in own]


def _asked(planner: Embedded, book: Catalogue, sat: Sat) -> Decision:
    words = files.vocabulary(FOLDER)
    scrubbed = replace(sat.question, text=scrub_text(sat.question.text, words).text)
    allowed = candidates(book, scrubbed).runbooks
    return screened(sat.question) or planner.decide(scrubbed, allowed)


def incidents(half: str) -> list[Sat]:
    """The incidents of one half (all: both)."""
    lines = [
        n for p in sorted(INCIDENTS.glob("*.jsonl")) for n in p.read_text("utf-8").splitlines()
    ]
    return list(read_incidents(n for n in lines if half in ("all", half_of(json.loads(n)["id"]))))


@cache
def _encoder() -> Encoder:
    return Encoder(FOLDER / files.ENCODER)


@cache
def _rows() -> Rows:
    return Rows(_encoder())


@cache
def _shipped() -> Fitted:
    return read((FOLDER / files.FITTED).read_bytes())


def _exemplars(book: Catalogue) -> list[files.Exemplar]:
    return files.exemplars(FOLDER, platforms(book))


if __name__ == "__main__":
    main()
