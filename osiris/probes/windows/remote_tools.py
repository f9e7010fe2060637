"""Remote control tools by the names of their services, programs and installed software.

The list is finite: a tool that is not on it, or was renamed, is not seen.
"""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.psjson import boolean, document, items, number, text


def parse(stdout: str) -> dict[str, Value]:
    """Tools found, those of them that run, and those that the baseline does not approve."""
    read = document(stdout)
    if number(read, "looked") < 1:
        raise ValueError("nothing was looked for")
    approved = {str(one) for one in items(read["approved"])}
    found = {text(row, "name"): boolean(row, "running") for row in items(read["tools"])}
    return {
        "found": tuple(sorted(found)),
        "running": tuple(sorted(name for name, on in found.items() if on)),
        "unapproved": tuple(sorted(found.keys() - approved)),
    }
