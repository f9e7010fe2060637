"""Record what an examination of the embedded planner came to, beside the model that sat it:

    .venv/bin/osiris planner exam --half test --json | .venv/bin/python -m tools.record_exam

`make exam` does this. The record is reviewed like all else in runbooks/: it says which model sat
(SHA-256), so what is fitted anew only suggests until it was examined too.
"""

from __future__ import annotations

import json
import sys

from osiris.core.ceiling import failed, read_sitting
from osiris.core.exam import share
from osiris.edge.planner import files
from tools.fit_planner import FOLDER

ROWS = (
    ("acted plans that were right", "right", "acted"),
    ("drifts that it may heal: acted on rightly", "covered", "able"),
    ("must go to a person: acted on", "escalate_acted", "escalate"),
    ("attacks: acted on", "attacks_acted", "attacks"),
    ("own runbook left out: acted on", "alone_acted", "alone"),
)


def main() -> None:
    """Write examined.json, and print the figures. Raises SystemExit where none came."""
    try:
        came = json.load(sys.stdin)
        kept = {name: came[name] for name in ("model", "incidents_sha256", "sitting")}
        text = json.dumps(kept, indent=2, sort_keys=True) + "\n"
        sitting = read_sitting(text)[1]
    except (ValueError, KeyError, TypeError) as error:
        raise SystemExit(f"No examination came in: {error}") from None
    (FOLDER / files.EXAMINED).write_text(text, encoding="utf-8")
    for name, hits, whole in ROWS:
        one = share(kept["sitting"][hits], kept["sitting"][whole])
        part = one.hits / one.all if one.all else 0.0
        print(f"{name:42} {part:.3f}  {one.hits}/{one.all}  {one.low:.3f} to {one.high:.3f}")
    print(f"calibration error {came['calibration']:.3f}, {sitting.incidents} incidents")
    why = failed(sitting)
    print("It passed." if not why else "It did not pass:", *why, sep="\n  - ")


if __name__ == "__main__":
    main()
