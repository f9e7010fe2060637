"""Recovery password protectors of BitLocker volumes, Get-BitLockerVolume (type 3)."""

from __future__ import annotations

import re

from osiris.model.content import Missing, Value
from osiris.probes.psjson import document, items

_PROTECTOR = re.compile(r"\S{1,260} \{[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}")


def parse(stdout: str) -> dict[str, Value]:
    """`protectors`: "volume {id}" each. Missing where no volume has one: nothing could be escrowed.

    `unescrowed`: those that the escrow lacks. The machine cannot tell, so it is all of them until
    the box has looked at its escrow (osiris/flow/sweep/escrow.py).
    """
    found = [str(one) for one in items(document(stdout)["protectors"])]
    if not all(map(_PROTECTOR.fullmatch, found)):
        raise ValueError("not a volume and the id of a protector")
    if not found:
        raise Missing
    return {"protectors": tuple(found), "unescrowed": tuple(found)}
