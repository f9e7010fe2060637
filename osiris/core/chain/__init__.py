"""The chain of evidence: entries, their tree, checkpoints, keys, and the proof of all of it.

An entry is an in-toto Statement in a DSSE envelope, signed with Ed25519; over the entries stands
the tree of RFC 6962, and its signed heads are C2SP checkpoints. Pure: bytes in, bytes or verdicts
out; keys and times arrive as arguments.

Appending: `seal` the entry, `Frontier.append` its leaf, `sign_checkpoint` the root.
Verifying: `Ring` for the keys, then `Walk.entry` and `Walk.checkpoint` in order.
"""

from osiris.core.chain.entry import (
    PAYLOAD_TYPE,
    build_statement,
    commitment,
    detail_names,
    envelope,
    from_envelope,
    pae,
    predicate,
    seal,
    utc_text,
)
from osiris.core.chain.keys import Ring, cert_from_json, cert_json, cert_text, key_id, origin_of
from osiris.core.chain.note import Note, checkpoint_text, key_hash, note_format, note_parse
from osiris.core.chain.pack import open_pack, sign_pack
from osiris.core.chain.tree import EMPTY_ROOT, NO_LEAF, Frontier, leaf_hash, node_hash
from osiris.core.chain.verify import Walk, sign_checkpoint, verify_bundle, verify_note

__all__ = [
    "EMPTY_ROOT",
    "NO_LEAF",
    "PAYLOAD_TYPE",
    "Frontier",
    "Note",
    "Ring",
    "Walk",
    "build_statement",
    "cert_from_json",
    "cert_json",
    "cert_text",
    "checkpoint_text",
    "commitment",
    "detail_names",
    "envelope",
    "from_envelope",
    "key_hash",
    "key_id",
    "leaf_hash",
    "node_hash",
    "note_format",
    "note_parse",
    "open_pack",
    "origin_of",
    "pae",
    "predicate",
    "seal",
    "sign_checkpoint",
    "sign_pack",
    "utc_text",
    "verify_bundle",
    "verify_note",
]
