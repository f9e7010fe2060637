"""One entry: Statement -> in-toto payload -> DSSE envelope, and back."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from osiris.core import canon
from osiris.core.chain.tree import leaf_hash
from osiris.errors import EvidenceError
from osiris.model.proof import Bundle, Detail, Instant, Kind, Signer, Statement

PAYLOAD_TYPE = "application/vnd.in-toto+json"
PREDICATE_TYPE = "urn:osiris:evidence:v1"
STATEMENT_TYPE = "https://in-toto.io/Statement/v1"
_PAE_HEAD = f"DSSEv1 {len(PAYLOAD_TYPE)} {PAYLOAD_TYPE} ".encode()


def pae(payload: bytes) -> bytes:
    """DSSE's pre-authentication encoding: the bytes that are signed and hashed."""
    return b"%b%d %b" % (_PAE_HEAD, len(payload), payload)


def utc_text(moment: datetime) -> str:
    """An aware time as 2026-11-21T09:00:00.000Z."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def detail_names(seq: int, details: Sequence[Detail]) -> list[str]:
    """The names under which entry `seq` commits to its details."""
    return [f"detail/{seq}/{place}/{detail.name}" for place, detail in enumerate(details)]


def commitment(salt: bytes, data: bytes) -> str:
    """What the chain holds of a detail: SHA-256(salt || data), hex."""
    return hashlib.sha256(salt + data).hexdigest()


def build_statement(
    statement: Statement, *, seq: int, prev: bytes, origin: str, now: Instant
) -> bytes:
    """The payload of entry `seq`: an in-toto Statement v1 in canonical JSON.

    `prev` is the leaf of entry `seq` - 1, or 32 zero bytes. Raises ValueError naming the path of
    anything in the body that canonical JSON refuses.
    """
    predicate = {
        "v": 1,
        "seq": seq,
        "prev": prev.hex(),
        "kind": statement.kind.value,
        "origin": origin,
        "time": _time(now),
        "body": statement.body,
    }
    return canon.dumps(
        {
            "_type": STATEMENT_TYPE,
            "subject": _subject(statement, seq, origin),
            "predicateType": PREDICATE_TYPE,
            "predicate": predicate,
        }
    )


def seal(
    statement: Statement,
    *,
    seq: int,
    prev: bytes,
    origin: str,
    now: Instant,
    signers: Sequence[Signer],
) -> Bundle:
    """Build and sign entry `seq`. Signers: the bundles key; for genesis the identity key too."""
    payload = build_statement(statement, seq=seq, prev=prev, origin=origin, now=now)
    message = pae(payload)
    return Bundle(
        seq=seq,
        kind=statement.kind,
        payload=payload,
        leaf=leaf_hash(message),
        signatures={signer.key_id: signer.sign(message) for signer in signers},
    )


def envelope(payload: bytes, signatures: Mapping[str, bytes]) -> dict[str, Any]:
    """The DSSE envelope, as JSON values. `signatures` maps key id to signature."""
    return {
        "payloadType": PAYLOAD_TYPE,
        "payload": base64.b64encode(payload).decode(),
        "signatures": [
            {"keyid": name, "sig": base64.b64encode(signature).decode()}
            for name, signature in sorted(signatures.items())
        ],
    }


def from_envelope(data: Mapping[str, Any]) -> Bundle:
    """Read a DSSE envelope; its signatures are not checked. Raises EvidenceError."""
    try:
        payload = base64.b64decode(data["payload"], validate=True)
        signatures = {
            str(item["keyid"]): base64.b64decode(item["sig"], validate=True)
            for item in data["signatures"]
        }
        known = data["payloadType"] == PAYLOAD_TYPE
        said = predicate(payload)
        seq, kind = said["seq"], Kind(said["kind"])
    except (KeyError, TypeError, ValueError, binascii.Error) as error:
        raise EvidenceError("This is not an envelope of evidence.") from error
    if not known or type(seq) is not int:
        raise EvidenceError("This envelope holds something else than evidence.")
    leaf = leaf_hash(pae(payload))
    return Bundle(seq=seq, kind=kind, payload=payload, leaf=leaf, signatures=signatures)


def predicate(payload: bytes) -> dict[str, Any]:
    """What a payload says: v, seq, prev, kind, origin, time, body. Raises EvidenceError."""
    try:
        said = json.loads(payload)["predicate"]
    except (ValueError, TypeError, KeyError) as error:
        raise EvidenceError("A payload is not an in-toto statement.") from error
    if not isinstance(said, dict):
        raise EvidenceError("A payload has no predicate.")
    return said


def _time(now: Instant) -> dict[str, str | None]:
    """Nanoseconds since boot pass 2**53 after 104 days, so they are decimal text too."""
    return {
        "utc": utc_text(now.utc),
        "boot": now.boot,
        "mono_ns": str(now.mono_ns),
        "source": now.source,
        "quality": now.quality,
        "offset_ms": None if now.offset_ms is None else f"{now.offset_ms:.3f}",
    }


def _subject(statement: Statement, seq: int, origin: str) -> list[dict[str, object]]:
    """What the entry is about: its details by commitment, or where it has none, the chain."""
    if not statement.details:
        return [{"name": origin, "digest": {"sha256": origin.rpartition("/")[2]}}]
    names = detail_names(seq, statement.details)
    return [
        {"name": name, "digest": {"sha256": commitment(detail.salt, detail.data)}}
        for name, detail in zip(names, statement.details, strict=True)
    ]
