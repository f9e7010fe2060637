"""Where the system's log goes: journald.conf(5) Storage, rsyslogd(8), syslog-ng(8)."""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.lines import only, read_lines, words

_STORAGE = ("auto", "persistent", "volatile", "none")


def parse(stdout: str) -> dict[str, Value]:
    """`persistent`: journald has its file on the disk, or a running log service has one there.

    With `auto` journald writes to the disk only where its folder exists.
    """
    lines = read_lines(stdout, "storage", "journal", "file", "writer")
    storage = only(lines, "storage")
    if storage not in _STORAGE:
        raise ValueError(f"no such storage: {storage!r}")
    journal = storage in ("auto", "persistent") and bool(lines["journal"])
    states = [words(line, 2) for line in lines["writer"]]
    writers = tuple(name for name, state in states if state == "active")
    return {
        "persistent": journal or (bool(writers) and bool(lines["file"])),
        "journal": journal,
        "storage": storage,
        "writers": writers,
    }
