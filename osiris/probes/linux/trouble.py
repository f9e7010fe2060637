"""Units that failed, and watched entries of the journal: systemctl(1), journalctl(1)."""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.lines import only, read_lines, words


def parse(stdout: str) -> dict[str, Value]:
    """`units`: rows of name and systemd's Result, as in "exit-code". `entries`: rows of the watch
    list's id, what it is about (empty here), how many there were, and the newest. `entries` is
    None where the journal cannot be read."""
    lines = read_lines(stdout, "looked", "unit", "entry")
    looked = lines["looked"]
    only({"looked": [one for one in looked if one == "systemd"]}, "looked")
    units = [tuple(words(line, 2)) for line in lines["unit"]]
    entries = [_entry(line) for line in lines["entry"]]
    return {"units": tuple(units), "entries": tuple(entries) if "journal" in looked else None}


def _entry(line: str) -> tuple[str, str, int, str]:
    watch, count, text = words(line, 3)
    return watch, "", int(count), text
