"""The data folder, and the lock that makes its holder the one writer."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from osiris.errors import BusyError, OsirisError, RequestError

FILE = "lock"


def data_folder(path: Path) -> Path:
    """The data folder at `path`, made with mode 0700 where it is not there.

    Raises:
        RequestError: it cannot be made, belongs to another user, or others have a right to it.
    """
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise RequestError(f"{path}: {error.strerror}.", "Choose another data folder.") from error
    return private(path)


def private(path: Path, group: Callable[[], int | None] = lambda: None) -> Path:
    """The folder at `path`, if it is this user's own and nobody else's: root as its writer would
    leave files that the owner cannot read. The one `group` that the clinic named may read it.

    Raises:
        RequestError: it is not there, belongs to another user, or others have a right to it.
    """
    try:
        status = path.stat()
    except OSError as error:
        raise RequestError(f"{path}: {error.strerror}.", "Choose another data folder.") from error
    if status.st_uid != os.geteuid():
        raise RequestError(f"{path} belongs to another user.", "Run this as the owner of the box.")
    others = status.st_mode & 0o077
    if others and (others != 0o050 or status.st_gid != group()):
        raise RequestError(f"{path} is open to others.", f"chmod 700 {path}")
    return path


@contextmanager
def hold(folder: Path, what: str) -> Iterator[None]:
    """Be the writer of this data folder inside the block. `what` tells others who holds it.

    The kernel drops the lock when the process dies, however it dies (flock(2)).

    Raises:
        BusyError: another process holds it, and which. OsirisError: no lock file can be made.
    """
    path = folder / FILE
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise OsirisError(f"{path}: {error.strerror}.", "Check the data folder.") from error
    with os.fdopen(handle, "r+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise BusyError(
                f"{folder} is in use by {file.read(200).strip() or 'another process'}.",
                "Wait until it is done, or send it a request.",
            ) from None
        file.truncate(0)
        file.write(f"process {os.getpid()} ({what})\n")
        file.flush()
        yield
