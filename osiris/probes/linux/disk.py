"""Free space and inodes of the local file systems: df(1), statfs(2).

Space is what an ordinary program may still write, as df counts it: avail / (used + avail).
"""

from __future__ import annotations

from collections.abc import Sequence

from osiris.model.content import Value
from osiris.probes.lines import percent, read_lines, words

# Full by nature, in memory, or a view of another file system.
_NOT_DISKS = ("devtmpfs", "efivarfs", "erofs", "iso9660", "overlay", "squashfs", "tmpfs", "udf")
_SMALL_KIB = 64 * 1024  # boot partitions of a few MiB are always nearly full


def parse(stdout: str) -> dict[str, Value]:
    """Whole percents and MiB of the root, and the file system with the least free share."""
    rows = [words(line, 6) for line in read_lines(stdout, "fs")["fs"]]
    roots = [row for row in rows if row[5] == "/"]
    if len(roots) != 1:
        raise ValueError("no root file system among the local ones")
    root = roots[0]
    others = [(_free(row), row[5]) for row in rows if _is_disk(row)]
    least = min(others, default=(None, ""))
    return {
        "root_free_percent": _free(root),
        "root_free_mib": int(root[2]) // 1024,
        "root_inodes_free_percent": _inodes(root),
        "least_free_percent": least[0],
        "least_free_mount": least[1],
    }


def _is_disk(row: Sequence[str]) -> bool:
    kind, used, avail, _, _, mount = row
    big = int(used) + int(avail) >= _SMALL_KIB
    return mount != "/" and not kind.startswith(("fuse.", *_NOT_DISKS)) and big


def _free(row: Sequence[str]) -> int:
    used, avail = int(row[1]), int(row[2])
    return percent(avail, used + avail)


def _inodes(row: Sequence[str]) -> int | None:
    """None where inodes are made on demand (btrfs): there they cannot run out first."""
    total, free = row[3], row[4]
    return percent(int(free), int(total)) if total.isdigit() and int(total) else None
