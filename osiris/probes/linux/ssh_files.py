"""SSH keys and homes: sshd(8) FILES and sshd_config(5) StrictModes, stat(1)."""

from __future__ import annotations

from osiris.model.content import Missing, Value
from osiris.probes.lines import read_lines, words

# The bits that may not be set. Lists of keys are not secret; everything else is.
_FORBIDDEN = {"host": 0o077, "home": 0o027, "folder": 0o077, "list": 0o022, "key": 0o077}


def parse(stdout: str) -> dict[str, Value]:
    """Paths that are too open, by kind, and all of them in `loose` with those of another person.

    What belongs to root is in good hands, as sshd sees it too.
    """
    lines = read_lines(stdout, "keygroup", *_FORBIDDEN)
    rows = [(kind, words(line, 5)) for kind in _FORBIDDEN for line in lines[kind]]
    if not rows:
        raise Missing("neither keys nor homes")
    open_: dict[str, list[str]] = {kind: [] for kind in _FORBIDDEN}
    foreign = []
    for kind, (mode, owner, group, wanted, path) in rows:
        readers = 0o040 if kind == "host" and group in lines["keygroup"] else 0
        if int(mode, 8) & _FORBIDDEN[kind] & ~readers:
            open_[kind].append(path)
        if owner not in ("0", wanted):
            foreign.append(path)
    return {
        "loose": tuple(sorted({*foreign, *(path for paths in open_.values() for path in paths)})),
        "homes": tuple(open_["home"]),
        "folders": tuple(open_["folder"]),
        "keys": tuple(open_["host"] + open_["list"] + open_["key"]),
        "foreign": tuple(foreign),
    }
