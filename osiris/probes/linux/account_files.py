"""The account files: passwd(5), group(5), shadow(5), gshadow(5), stat(1).

Names may be read by all, secrets by root and the group `shadow` only; root alone changes them.
"""

from __future__ import annotations

from osiris.model.content import Missing, Value
from osiris.probes.lines import read_lines, words

_SECRET = ("shadow", "gshadow")


def parse(stdout: str) -> dict[str, Value]:
    """Paths that are too open or have another owner; `secrets` are those of them with secrets."""
    lines = read_lines(stdout, "shadow", "file")
    if not lines["file"]:
        raise Missing("no account file")
    groups = {"0", *lines["shadow"]}
    wrong = [line.split()[0] for line in lines["file"] if not _right(line, groups)]
    return {
        "files": len(lines["file"]),
        "wrong": tuple(wrong),
        "secrets": tuple(path for path in wrong if _secret(path)),
    }


def _secret(path: str) -> bool:
    return path.rpartition("/")[2].rstrip("-") in _SECRET


def _right(line: str, groups: set[str]) -> bool:
    path, mode, owner, group = words(line, 4)
    allowed = 0o640 if _secret(path) else 0o644
    group_right = group in groups if _secret(path) else group == "0"
    return int(mode, 8) & ~allowed == 0 and owner == "0" and group_right
