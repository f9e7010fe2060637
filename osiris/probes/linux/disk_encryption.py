"""Encryption of disks: lsblk(8), findmnt(8), cryptsetup(8). A volume is encrypted when it lies on a
layer of type `crypt` whichever way one goes down to the disks."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from osiris.model.content import Missing, Value
from osiris.probes.lines import only, read_lines

# What starts the machine must be readable before anyone can enter a key.
_START = ("/boot", "/boot/efi", "/efi")
_NETWORK = ("nfs", "cifs", "smb", "ceph", "glusterfs", "9p", "virtiofs", "fuse", "afs")
_MEMORY = ("/dev/zram", "/dev/ram", "/dev/loop")


def parse(stdout: str) -> dict[str, Value]:
    """`plain` and `encrypted` are mount points, and `swap`. `plain` is None where nothing plain was
    seen, but lsblk does not know what some file system lies on (`unseen`), such as ZFS.

    Raises Missing where it knows that of none, as in a container.
    """
    lines = read_lines(stdout, "devices", "mounts", "swap")
    safe = _devices(_table(only(lines, "devices"), "blockdevices"))
    found: dict[bool | None, set[str]] = {True: set(), False: set(), None: set()}
    for target, source in _mounts(_table(only(lines, "mounts"), "filesystems")):
        found[safe.get(source)].add(target)
    for source in lines["swap"]:
        if not source.startswith(_MEMORY):
            found[safe.get(source)].add("swap")
    if not found[True] and not found[False]:
        raise Missing("no file system on a disk that can be seen")
    plain, unseen = sorted(found[False]), sorted(found[None])
    return {
        "plain": None if unseen and not plain else tuple(plain),
        "encrypted": tuple(sorted(found[True])),
        "unseen": tuple(unseen),
        "root": "/" in found[True] if "/" not in unseen else None,
    }


def _table(text: str, key: str) -> list[Any]:
    found = json.loads(text)
    rows = found.get(key) if isinstance(found, dict) else None
    if not isinstance(rows, list):
        raise ValueError(f"no {key}")
    return rows


def _devices(tree: list[Any]) -> dict[str, bool]:
    """Every device by both of its names -> whether it is encrypted on every path."""
    safe: dict[str, bool] = {}
    for names, encrypted in _walk(tree, above=False):
        for name in names:
            safe[name] = safe.get(name, True) and encrypted
    return safe


def _walk(devices: Any, *, above: bool) -> Iterator[tuple[tuple[str, str], bool]]:
    for device in devices:
        encrypted = above or device["type"] == "crypt"
        yield (device["name"], device["kname"]), encrypted
        yield from _walk(device.get("children", ()), above=encrypted)


def _mounts(table: list[Any]) -> Iterator[tuple[str, str]]:
    """(mount point, device), without what starts the machine, the network, and memory."""
    for row in _rows(table):
        source, target = row["source"].partition("[")[0], row["target"]
        if target in _START or row["fstype"].startswith(_NETWORK):
            continue
        if source.startswith(_MEMORY) or row["fstype"] in ("iso9660", "squashfs", "udf"):
            continue
        yield target, source


def _rows(filesystems: Any) -> Iterator[Mapping[str, str]]:
    for row in filesystems:
        yield row
        yield from _rows(row.get("children", ()))
