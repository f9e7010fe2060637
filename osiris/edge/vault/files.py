"""Files that nobody else may read, replaced whole or not at all."""

from __future__ import annotations

import errno
import os
import struct
from pathlib import Path

from osiris.errors import VaultError

_ACL = "system.posix_acl_access"
_USER, _MASK, _OTHER = 0x02, 0x10, 0x20
_GROUPS = frozenset({0x04, 0x08})  # the owning group, a named group


def refuse_shared(path: Path) -> None:
    """Pass where `path` belongs to us or to root, and nobody else has a right to it.

    With an access control list the group bits of the mode are its mask (acl(5)); systemd gives a
    service its credentials that way, so the list itself is read.

    Raises:
        VaultError: it is missing, of another owner, or readable or writable by others.
    """
    try:
        status = path.stat()
        entries = _acl(path)
    except OSError as error:
        raise VaultError(f"{path}: {error.strerror}.", "Check the path.") from error
    if status.st_uid not in (os.geteuid(), 0):
        raise VaultError(f"{path} belongs to another user.", f"chown {os.geteuid()} {path}")
    shared = _acl_shares(entries) if entries else bool(status.st_mode & 0o077)
    if shared:
        raise VaultError(
            f"{path} can be read or written by others.", f"chmod go-rwx {path}, and make new keys."
        )


def read(path: Path) -> bytes:
    """The bytes of a private file. Raises VaultError (see `refuse_shared`)."""
    refuse_shared(path)
    try:
        return path.read_bytes()
    except OSError as error:
        raise VaultError(f"{path}: {error.strerror}.", "Check who may read it.") from error


def replace(path: Path, data: bytes) -> None:
    """Put `data` at `path`, mode 0600: after a crash the old bytes are there, or the new ones.

    Raises:
        VaultError: the folder cannot be written, or the disk is full.
    """
    draft = path.with_name(f".{path.name}.new")
    try:
        draft.unlink(missing_ok=True)
        create(draft, data)
        draft.rename(path)
        _sync_folder(path.parent)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise VaultError(
            f"{path}: {error.strerror}. Nothing was changed.", "Check the disk and the folder."
        ) from error


def create(path: Path, data: bytes) -> None:
    """Write a new file, mode 0600, through to the disk. Raises OSError, FileExistsError."""
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _acl(path: Path) -> list[tuple[int, int, int]]:
    """(tag, rights, id) of each entry of the access control list; none where there is no list."""
    try:
        raw = os.getxattr(path, _ACL)
    except OSError as error:
        if error.errno in (errno.ENODATA, errno.ENOTSUP):
            return []
        raise
    return list(struct.iter_unpack("<HHI", raw[4:]))


def _acl_shares(entries: list[tuple[int, int, int]]) -> bool:
    """Whether anybody but us and root has a right. The mask narrows all but owner and others."""
    mask = next((rights for tag, rights, _ in entries if tag == _MASK), 0o7)
    ours = (os.geteuid(), 0)
    return any(
        (tag == _OTHER and rights)
        or (tag in _GROUPS and rights & mask)
        or (tag == _USER and who not in ours and rights & mask)
        for tag, rights, who in entries
    )
