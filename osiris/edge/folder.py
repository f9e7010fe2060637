"""Where things lie in a data folder."""

from __future__ import annotations

from pathlib import Path

from osiris.errors import RequestError

LEDGER = "ledger.db"
VAULT = "vault"
CONFIG = "config.yaml"
SOCKET = "osiris.sock"
RULES = "rules.yaml"


def ledger_in(folder: Path) -> Path:
    """The ledger's file in a data folder. Raises RequestError where there is none to be seen."""
    try:
        (folder / LEDGER).stat()
    except OSError as error:
        raise RequestError(
            f"{folder} holds no box ({error.strerror}).",
            "Name its folder with --data, or set one up with: osiris --data FOLDER init",
        ) from error
    return folder / LEDGER
