"""config.yaml of the data folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from osiris.core.reading.settings import read_settings, render_settings, settings_schema
from osiris.errors import SettingsError
from osiris.model.site import Settings

FILE = "config.yaml"


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
