"""Room on the drives of a Windows machine.

Source: learn.microsoft.com windows/win32/cimwin32prov/win32-logicaldisk (Size and FreeSpace in
bytes). Drives of less than 1 GiB are for starting and recovery; they do not count.
"""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.psjson import document, items, number, text

_GIB = 2**30


def parse(stdout: str) -> dict[str, Value]:
    """Free shares in whole percent, rounded down; `low` names the other drives, the fullest first.

    `least_free_percent` is None where there is no other drive; one without a size is not mounted.
    """
    read = document(stdout)
    rows = {
        text(row, "name"): (number(row, "size"), number(row, "free"))
        for row in items(read["drives"])
        if row["size"]
    }
    if any(free < 0 or free > size for size, free in rows.values()):
        raise ValueError("more room than the drive has")
    system = text(read, "system")
    if system not in rows:
        raise ValueError("no room told of the system's drive")
    others = {
        name: 100 * free // size
        for name, (size, free) in rows.items()
        if name != system and size >= _GIB
    }
    size, free = rows[system]
    return {
        "system_free_percent": 100 * free // size,
        "system_free_gb": free // _GIB,
        "least_free_percent": min(others.values(), default=None),
        "others": tuple(
            f"{name} {others[name]} %" for name in sorted(others, key=lambda n: others[n])
        ),
    }
