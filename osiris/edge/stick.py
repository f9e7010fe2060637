"""Removable media: which are mounted where a person may take evidence away, and writing to one.

Nothing is taken on trust that a stick, or a link on it, could say: the kernel names the mount and
its device (proc_pid_mountinfo(5)), folders are opened one by one without following links, every
file is new, and what was written is read back from the medium.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from osiris.errors import OsirisError, RequestError

MOUNTS = Path("/proc/self/mountinfo")
DEVICES = Path("/sys/dev/block")
SPARE = 16 << 20
"""Bytes that stay free: the folder itself, and what the file system needs."""

SUMS = "SHA256SUMS"
_CHUNK = 1 << 20
_ESCAPED = re.compile(r"\\([0-7]{3})")
_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC


@dataclass(frozen=True, slots=True, kw_only=True)
class Stick:
    """A mounted medium. `free`: bytes for us; `why`: why nothing can be written there, or empty."""

    path: str
    system: str
    free: int
    why: str


def sticks(roots: Sequence[str]) -> list[Stick]:
    """Every mount below one of `roots`, by path; those that cannot be used say why."""
    found: dict[str, Stick] = {}
    for path, device, options, system in _mounts():
        below = any(path.startswith(root.rstrip("/") + "/") for root in roots)
        if below:  # a later line is mounted over an earlier one of the same path
            found[path] = _stick(path, device, options, system)
    return [found[path] for path in sorted(found)]


@contextmanager
def opened(path: str, roots: Sequence[str], size: int) -> Iterator[int]:
    """A handle of the medium's top folder, for the block.

    Raises RequestError where it is no medium below `roots`, cannot be written, or has no room for
    `size` bytes; and where the folder is another one than the kernel names.
    """
    stick = next((s for s in sticks(roots) if s.path == path), None)
    if stick is None:
        raise RequestError(
            f"No medium is mounted at {path}.",
            f"Plug one in and mount it below {' or '.join(roots)}: osiris evidence sticks",
        )
    if stick.why:
        raise RequestError(f"{path}: {stick.why}.", "Use another medium.")
    if stick.free < size + SPARE:
        raise RequestError(
            f"{path} has room for {stick.free >> 20} MB; {(size + SPARE) >> 20} MB are needed.",
            "Use a larger medium, or a shorter time.",
        )
    handle = _walk(path)
    try:
        if _device_of(handle) != _mounted(path):
            raise RequestError(f"{path} changed while it was opened.", "Try again.")
        yield handle
    finally:
        os.close(handle)


def carry(top: int, name: str, folder: Path, told: Callable[[str, int], None]) -> Mapping[str, str]:
    """Copy the files of `folder` (no folders in it) into the new folder `name` on a medium, with
    SHA256SUMS; each is flushed and read back. Their SHA-256, by name. `told(file, bytes)` as it
    goes.

    Raises RequestError where the folder is there already; OsirisError where the medium fails, and
    then what was written of it is taken away again.
    """
    try:
        os.mkdir(name, 0o700, dir_fd=top)
    except FileExistsError:
        raise RequestError(f"{name} is on the medium already.", "Name another folder.") from None
    except OSError as error:
        raise _failed(error) from error
    inside = -1
    try:
        inside = os.open(name, _FOLDER, dir_fd=top)
        sums = {path.name: _copy(path, inside, told) for path in sorted(folder.iterdir())}
        lines = "".join(f"{digest}  {file}\n" for file, digest in sums.items())
        _write(inside, SUMS, [lines.encode()])
        os.fsync(inside)
        os.fsync(top)
    except (OSError, OsirisError) as error:
        _remove(top, name, inside)
        raise (_failed(error) if isinstance(error, OSError) else error) from error
    finally:
        if inside >= 0:
            os.close(inside)
    return sums


def _copy(path: Path, inside: int, told: Callable[[str, int], None]) -> str:
    """One file; its digest, which what is on the medium must have too."""
    digest, done = hashlib.sha256(), 0

    def chunks() -> Iterator[bytes]:
        nonlocal done
        with path.open("rb") as source:
            while chunk := source.read(_CHUNK):
                digest.update(chunk)
                done += len(chunk)
                told(path.name, done)
                yield chunk

    _write(inside, path.name, chunks())
    if _digest(inside, path.name) != digest.hexdigest():
        raise OsirisError(
            f"{path.name} reads back from the medium as something else.",
            "The medium is damaged, or pretends to a size it has not. Use another.",
        )
    return digest.hexdigest()


def _write(inside: int, name: str, chunks: Iterator[bytes] | list[bytes]) -> None:
    with os.fdopen(os.open(name, _NEW, 0o600, dir_fd=inside), "wb") as out:
        for chunk in chunks:
            out.write(chunk)
        out.flush()
        os.fsync(out.fileno())
        # What is read back must come from the medium, not from memory.
        os.posix_fadvise(out.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _digest(inside: int, name: str) -> str:
    with os.fdopen(os.open(name, _READ, dir_fd=inside), "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _remove(top: int, name: str, inside: int) -> None:
    """As much as can be removed of what was begun."""
    try:
        for file in os.listdir(inside) if inside >= 0 else ():
            os.unlink(file, dir_fd=inside)
        os.rmdir(name, dir_fd=top)
    except OSError:
        return  # the medium is gone: there is nothing left to tidy


def _failed(error: OSError) -> OsirisError:
    return OsirisError(f"The medium failed: {error.strerror}.", "Plug it in again, or another.")


def _mounts() -> Iterator[tuple[str, str, str, str]]:
    """(mount point, major:minor, options, file system) of every mount. The kernel escapes spaces,
    tabs and line feeds: all else in a path, other separators of Unicode too, is a label's own."""
    text = MOUNTS.read_bytes().decode("utf-8", "surrogateescape")
    return map(_mount, filter(None, text.split("\n")))


def _mount(line: str) -> tuple[str, str, str, str]:
    before, _, after = line.partition(" - ")
    fields = before.split(" ")
    path = _ESCAPED.sub(lambda match: chr(int(match[1], 8)), fields[4])
    system, _, rest = after.partition(" ")
    return path, fields[2], f"{fields[5]},{rest.rpartition(' ')[2]}", system


def _stick(path: str, device: str, options: str, system: str) -> Stick:
    why, free = "", 0
    try:
        handle = _walk(path)
    except OsirisError as error:
        why = error.message
    else:
        try:
            free = _free(handle)
            may = os.access(path, os.W_OK | os.X_OK)
        finally:
            os.close(handle)
        if not _removable(device):
            why = "it is no removable medium"
        elif "ro" in options.split(","):
            why = "it is mounted for reading only"
        elif not may:
            why = "the box may not write there (mount it for the user osiris)"
    return Stick(path=path, system=system, free=free, why=why)


def _removable(device: str) -> bool:
    """Whether the kernel says that the disk of this device can be taken out, or hangs on USB."""
    known = DEVICES / device
    try:
        disk = known.resolve(strict=True)
    except OSError:
        return False
    says = [d / "removable" for d in (disk, disk.parent)]  # a partition lies below its disk
    if any(f.is_file() and f.read_text().strip() == "1" for f in says):
        return True
    return any(re.fullmatch(r"usb[0-9]+", part) for part in disk.parts)


def _walk(path: str) -> int:
    """Open a folder part by part from the root; a link anywhere on the way is refused."""
    handle = os.open("/", _FOLDER)
    for part in filter(None, path.split("/")):
        try:
            inner = os.open(part, _FOLDER, dir_fd=handle)
        except OSError as error:
            raise RequestError(f"{path} cannot be opened: {error.strerror}") from error
        finally:
            os.close(handle)
        handle = inner
    return handle


def _free(handle: int) -> int:
    there = os.fstatvfs(handle)
    return there.f_bavail * there.f_frsize


def _device_of(handle: int) -> str:
    device = os.fstat(handle).st_dev
    return f"{os.major(device)}:{os.minor(device)}"


def _mounted(path: str) -> str:
    """The device that is mounted at `path` now; empty where none is."""
    device = ""
    for where, number, _, _ in _mounts():
        device = number if where == path else device
    return device
