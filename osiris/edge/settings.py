"""config.yaml of the data folder."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import Any

from osiris.core.reading.settings import (
    change_settings,
    read_settings,
    render_settings,
    settings_schema,
)
from osiris.errors import SettingsError
from osiris.model.site import Settings

FILE = "config.yaml"


change = change_settings


def load(path: Path) -> Settings:
    """The Settings in the file at `path`.

    Raises:
        SettingsError: it cannot be read, or every fault that it has, with its line.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SettingsError(
            str(path), [str(error.strerror)], "Write one with the defaults: `osiris init`."
        ) from error
    return read_settings(data, str(path))


def current(path: Path) -> Settings:
    """`load`, but read only where the file is another one than before. Raises the same."""
    try:
        seen = path.stat()
    except OSError:
        return load(path)
    return _kept(path, seen.st_ino, seen.st_mtime_ns, seen.st_size)


@lru_cache(maxsize=4)
def _kept(path: Path, *stamp: int) -> Settings:
    return load(path)


def store(path: Path, settings: Settings) -> None:
    """Put `settings` at `path`: after a crash the old file is there, or the new one. What a person
    wrote beside the keys is replaced by the comment of each.

    Raises:
        SettingsError: the file cannot be written.
    """
    text, draft = render(settings), path.with_name(f".{path.name}.new")
    try:
        mode = path.stat().st_mode & 0o777
        with draft.open("w", encoding="utf-8") as file:
            os.fchmod(file.fileno(), mode)
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise SettingsError(
            str(path), [str(error.strerror)], "Nothing was changed. Check the disk."
        ) from error


def schema() -> dict[str, Any]:
    """The JSON schema of config.yaml."""
    return settings_schema()


def render(settings: Settings) -> str:
    """The text of config.yaml for `settings`, with a comment for every key.

    Raises:
        SettingsError: these settings would not be read back.
    """
    text = render_settings(settings)
    read_settings(text.encode("utf-8", "surrogatepass"), "the settings")
    return text
