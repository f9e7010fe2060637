"""Remote control tools by their documented install folder and process names.

The list is finite: a tool that is not on it, or was renamed, is not seen.
"""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.lines import only, read_lines, words


def parse(stdout: str) -> dict[str, Value]:
    """Tools found, those of them that run, and those that the baseline does not approve."""
    lines = read_lines(stdout, "approved", "looked", "tool")
    only(lines, "looked")
    found = dict(words(line, 2) for line in lines["tool"])
    if not set(found.values()) <= {"installed", "running"}:
        raise ValueError("a tool that is neither installed nor running")
    return {
        "found": tuple(sorted(found)),
        "running": tuple(sorted(name for name, state in found.items() if state == "running")),
        "unapproved": tuple(sorted(name for name in found if name not in lines["approved"])),
    }
