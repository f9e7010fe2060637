"""Destroy details that must not be kept, and turn keys over. The chain itself is never cut."""

from __future__ import annotations

from osiris.core import chain
from osiris.daemon.asks import args
from osiris.daemon.house import House
from osiris.edge.ledger import entries
from osiris.errors import RequestError
from osiris.flow import Say
from osiris.flow.retain import redact
from osiris.model.case import Reply, Request
from osiris.model.proof import KeyPurpose, Kind

_ROTATABLE = tuple(p for p in KeyPurpose if p is not KeyPurpose.IDENTITY)


async def _redact(house: House, request: Request, say: Say) -> Reply:
    """PHI was found in the details of an entry: destroy them, everywhere on this box."""
    seqs = args.numbers(request.args, "entries")
    gone = redact(house.box, seqs, "person")
    if not gone:
        raise RequestError(f"The entries {list(seqs)} hold no details that could be destroyed.")
    return Reply(
        code=0,
        data={"entries": list(seqs), "destroyed": gone},
        text=f"{gone} details destroyed; the chain says so and still verifies. Exports that left "
        "the box before are not reached: destroy those where they went.",
    )


async def _rotate(house: House, request: Request, say: Say) -> Reply:
    """A new key for one purpose, certified by the identity key and signed for by the old key."""
    purpose = args.text(request.args, "purpose")
    if purpose not in _ROTATABLE:
        raise RequestError(f"'{purpose}' cannot be rotated.", f"One of: {', '.join(_ROTATABLE)}")
    with house.box.ledger.commit() as tx:
        since = entries.head(tx)[0]
        cert = house.vault.rotate(KeyPurpose(purpose), since)
        body = {"keys": [chain.cert_json(cert)]}
        house.box.record(tx, Kind.KEY, body)
        entries.checkpoint(tx, house.box.keys())
    return Reply(code=0, data=body, text=f"The {purpose} key is new from entry {since} on.")


HANDLERS = {"evidence.redact": _redact, "key.rotate": _rotate}
