"""A disk that forgets: an apsw VFS under SQLite that keeps writes in memory until they are synced.

At a crash every sector that was written and not synced since is kept or dropped by a throw of the
dice, which is what a drive with a volatile cache may do at power loss. Sectors are 512 bytes and
land whole, as SQLite assumes of a disk ("powersafe overwrite"). File sizes follow the same rule.
The VFS has no shared memory, so the WAL index is in the heap: locking_mode=EXCLUSIVE.
"""

from __future__ import annotations

import random
from pathlib import Path

import apsw

SECTOR = 512


class PowerLoss(Exception):
    """The moment at which the lights go out."""


class DiskFile:
    """One file: what the system sees, what the platter has, and which sectors differ."""

    def __init__(self) -> None:
        self.seen = bytearray()
        self.kept = bytearray()
        self.dirty: set[int] = set()

    def write(self, data: bytes, offset: int) -> None:
        end = offset + len(data)
        if len(self.seen) < end:
            self.seen.extend(bytes(end - len(self.seen)))
        self.seen[offset:end] = data
        self.dirty.update(range(offset // SECTOR, (end - 1) // SECTOR + 1))

    def truncate(self, size: int) -> None:
        self.dirty.update(range(size // SECTOR, len(self.seen) // SECTOR + 1))
        del self.seen[size:]

    def sync(self) -> None:
        self.kept = bytearray(self.seen)
        self.dirty.clear()

    def after_power_loss(self, dice: random.Random) -> bytes:
        size = len(self.seen) if dice.random() < 0.5 else len(self.kept)
        result = bytearray(self.kept[:size].ljust(size, b"\0"))
        for n in sorted(self.dirty):
            if dice.random() < 0.5:
                part = self.seen[n * SECTOR : min(size, (n + 1) * SECTOR)]
                result[n * SECTOR : n * SECTOR + len(part)] = part
        return bytes(result)


class Disk(apsw.VFS):
    """All files of one machine, in memory. `fuse`: how many writes and syncs until power is lost.

    Names are kept without their folder.
    """

    def __init__(self, name: str, fuse: int) -> None:
        self.name, self.fuse = name, fuse
        self.files: dict[str, DiskFile] = {}
        super().__init__(name, "")

    def step(self) -> None:
        self.fuse -= 1
        if self.fuse < 0:
            raise PowerLoss

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> OpenFile:
        filename = name.filename() if isinstance(name, apsw.URIFilename) else str(name)
        flags[1] = flags[0]
        return OpenFile(self, self.files.setdefault(Path(filename).name, DiskFile()))

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self.files.pop(Path(filename).name, None)

    def xAccess(self, pathname: str, flags: int) -> bool:
        return Path(pathname).name in self.files

    def xFullPathname(self, name: str) -> str:
        return name

    def lose_power(self, folder: Path, dice: random.Random) -> None:
        """Write what is left of every file into `folder`."""
        for name, file in self.files.items():
            (folder / name).write_bytes(file.after_power_loss(dice))


class OpenFile(apsw.VFSFile):
    """The methods of sqlite3_io_methods version 1 over a DiskFile."""

    def __init__(self, disk: Disk, file: DiskFile) -> None:  # no file of another VFS below
        self.disk, self.file = disk, file

    def xRead(self, amount: int, offset: int) -> bytes:
        return bytes(self.file.seen[offset : offset + amount])

    def xWrite(self, data: bytes, offset: int) -> None:
        self.disk.step()
        self.file.write(data, offset)

    def xTruncate(self, size: int) -> None:
        self.disk.step()
        self.file.truncate(size)

    def xSync(self, flags: int) -> None:
        self.disk.step()
        self.file.sync()

    def xFileSize(self) -> int:
        return len(self.file.seen)

    def xClose(self) -> None:
        pass

    def xLock(self, level: int) -> None:
        pass

    def xUnlock(self, level: int) -> None:
        pass

    def xCheckReservedLock(self) -> bool:
        return False

    def xSectorSize(self) -> int:
        return SECTOR

    def xDeviceCharacteristics(self) -> int:
        return apsw.SQLITE_IOCAP_POWERSAFE_OVERWRITE

    def xFileControl(self, op: int, ptr: int) -> bool:
        return False
