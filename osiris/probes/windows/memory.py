"""Memory of a Windows machine: learn.microsoft.com windows/win32/cimwin32prov/
win32-operatingsystem. Free memory there includes what Windows keeps of files and would give up."""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.psjson import document, number


def parse(stdout: str) -> dict[str, Value]:
    """Whole percent, rounded down: of memory that is free, and of the commit limit that is left."""
    read = document(stdout)
    total, free = number(read, "total"), number(read, "free")
    limit, left = number(read, "limit"), number(read, "left")
    if not 0 <= free <= total or not 0 <= left <= limit or not total or not limit:
        raise ValueError("more memory is free than there is")
    return {"available_percent": 100 * free // total, "commit_left_percent": 100 * left // limit}
