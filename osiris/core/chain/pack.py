"""A signed rule pack: an in-toto Statement in a DSSE envelope, as the evidence is, but of a type
of its own, so that neither can ever be taken for the other.

The key that signed travels in the pack. It is believed only by the fingerprint that a person brings
from elsewhere.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from typing import Any

from nacl.signing import VerifyKey

from osiris.core import canon
from osiris.core.chain.entry import PAYLOAD_TYPE, STATEMENT_TYPE, envelope, pae
from osiris.core.chain.keys import key_id, signed_by
from osiris.errors import EvidenceError
from osiris.model.proof import Signer

PACK_TYPE = "urn:osiris:rules:v1"
_PUBLIC = 32  # bytes of an Ed25519 key
_NO_PACK = "This is no rule pack"


def sign_pack(name: str, said: Mapping[str, Any], signer: Signer) -> bytes:
    """The file of a pack. `said` is its content without the key; see docs/learning.md."""
    predicate = {**said, "name": name, "public": signer.public.hex()}
    subject = {"name": name, "digest": {"sha256": canon.digest(canon.dumps(said))}}
    payload = canon.dumps(
        {
            "_type": STATEMENT_TYPE,
            "subject": [subject],
            "predicateType": PACK_TYPE,
            "predicate": predicate,
        }
    )
    signed = envelope(payload, {signer.key_id: signer.sign(pae(payload))})
    return canon.dumps(signed) + b"\n"


def open_pack(data: bytes, fingerprint: str) -> bytes:
    """The predicate of a pack that the key with this fingerprint signed, as canonical JSON.

    `fingerprint` is the SHA-256 of the raw public key, lower-case hex. Raises EvidenceError for a
    pack of another key, one that was changed, and what is none.
    """
    payload, signatures = _parts(data)
    try:
        said = json.loads(payload)
        kind, predicate = said["predicateType"], dict(said["predicate"])
        public = bytes.fromhex(predicate.pop("public"))
        inside = canon.dumps(predicate)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise EvidenceError(f"{_NO_PACK}: it holds no rules.") from error
    if kind != PACK_TYPE or len(public) != _PUBLIC:
        raise EvidenceError(f"{_NO_PACK}: it says that it is {kind!r:.60}.")
    if key_id(public) != fingerprint:
        raise EvidenceError(
            "Another key signed this pack.", f"Its fingerprint is {key_id(public)}: ask who it is."
        )
    if not signed_by(VerifyKey(public), pae(payload), signatures.get(fingerprint, b"")):
        raise EvidenceError("The signature of this pack does not hold: it was changed.")
    return inside


def _parts(data: bytes) -> tuple[bytes, dict[str, bytes]]:
    try:
        outer = json.loads(data)
        if outer["payloadType"] != PAYLOAD_TYPE:
            raise EvidenceError(f"{_NO_PACK}.")
        signatures = {
            str(one["keyid"]): base64.b64decode(one["sig"], validate=True)
            for one in outer["signatures"]
        }
        return base64.b64decode(outer["payload"], validate=True), signatures
    except (ValueError, KeyError, TypeError, RecursionError, binascii.Error) as error:
        raise EvidenceError(f"{_NO_PACK}, or only a part of one.") from error
