"""Read one BitLocker recovery key, for the escrow alone."""

from __future__ import annotations

import json
import re
from importlib import resources

from osiris.edge.remote.port import Connection
from osiris.errors import RemoteError
from osiris.model.content import Call, Script

_SCRIPT = Script(
    name="recovery_key",
    text=(resources.files("osiris.edge.remote") / "windows/recovery_key.ps1").read_text(),
)
_KEY = re.compile(r"[0-9]{6}(-[0-9]{6}){7}")


async def recovery_key(
    conn: Connection, name: str, volume: str, protector: str, *, deadline: float
) -> str:
    """The 48 digits of the recovery password `protector` of `volume`, in groups of six.

    Seal it at once, keep it nowhere. Raises RemoteError, whose words hold nothing of the answer.
    """
    call = Call(script=_SCRIPT, params={"volume": volume, "protector": protector})
    (result,) = await conn.read([call], deadline=deadline)
    try:
        key = str(json.loads(result.stdout)["key"]) if result.rc == 0 else ""
    except (ValueError, KeyError, TypeError):
        key = ""
    if not sound(key):
        raise RemoteError(
            name,
            "its recovery key could not be read",
            "does the healer's account still have the "
            "right? It must be an administrator of the machine.",
        )
    return key


def sound(key: str) -> bool:
    """Whether every group of six digits is what BitLocker makes: a multiple of 11 below 720896
    (MicrosoftDocs/windows-itpro-docs, BitLocker recovery: the digits check themselves)."""
    if not _KEY.fullmatch(key):
        return False
    groups = [int(group) for group in key.split("-")]
    return all(group % 11 == 0 and group < 720_896 for group in groups)
