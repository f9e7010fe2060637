"""What the console and the web server may read: the ledger and the settings, and never the vault.

They run as users of their own, in the group that config.yaml names (`people_group`).
"""

from __future__ import annotations

import os
from pathlib import Path

from osiris.daemon.house import CONFIG, LEDGER, RULES, House, readers
from osiris.edge import diary
from osiris.errors import OsirisError, SettingsError

FOLDER_MODE = 0o2750
"""Readable by the group, and what SQLite makes in there is of the group too (set-group-ID)."""
READABLE = (LEDGER, f"{LEDGER}-wal", f"{LEDGER}-shm", CONFIG, RULES, diary.FILE, diary.OLD)


def share(house: House) -> int | None:
    """Open the data folder for the readers' group, as config.yaml says. Returns its number.

    Without a group everything is the owner's alone, as it was made.

    Raises:
        SettingsError: there is no such group. OsirisError: it may not be given to it.
    """
    name = house.box.settings.people_group
    if not name:
        return None
    group = readers(house.box.settings)
    if group is None:
        fault = f"people_group: there is no group '{name}'"
        hint = f"Make it: groupadd --system {name}"
        raise SettingsError(str(house.folder / CONFIG), [fault], hint)
    try:
        _close_others(house.folder)
        for file in READABLE:
            _give(house.folder / file, group, 0o640)
        _give(house.folder, group, FOLDER_MODE)
    except OSError as error:
        raise OsirisError(
            f"{error.filename}: {error.strerror}.",
            f"The user that runs the daemon must be in the group {name}.",
        ) from error
    return group


def _close_others(folder: Path) -> None:
    """All that is not for the group is closed before the folder is opened."""
    for path in folder.iterdir():
        mode = path.lstat().st_mode
        if path.name not in READABLE and not path.is_symlink() and mode & 0o077:
            path.chmod(mode & 0o7700)


def _give(path: Path, group: int, mode: int) -> None:
    if path.exists():
        os.chown(path, -1, group)
        path.chmod(mode)
