"""A checkpoint that fits a pocket: one text, short enough for a QR code of 80 x 24 cells.

    OSW1: + Base45 of
    1 byte   the format: 0x01, or 0x81 for a practice chain
   16 bytes  the first half of the SHA-256 of the identity key: which chain
    7 bytes  size, big-endian
   32 bytes  root
    4 bytes  the key hash of the C2SP signed note
   64 bytes  its Ed25519 signature

All of it is in the C2SP checkpoint; whoever knows the whole origin can write that note again, and
`note_of` does. A picture of the code outside the box is a witness: it holds the box to what it
said then.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import StrEnum

from nacl.signing import VerifyKey

from osiris.core import base45
from osiris.core.chain.keys import Ring, signed_by
from osiris.core.chain.note import checkpoint_text, key_hash, note_format, note_parse
from osiris.errors import EvidenceError, OsirisError
from osiris.model.proof import Checkpoint

PREFIX = "OSW1:"
SPACE = "_"
"""Stands for the space of Base45 where people read, copy and type the text."""

_LAYOUT = struct.Struct(">B16s7s32s4s64s")
_FORMAT, _LAB = 0x01, 0x80
_PRACTICE = "osiris.lab/"
_HINT = "Scan the code again, or type the text as it was printed, OSW1: and all."


@dataclass(frozen=True, slots=True, kw_only=True)
class Pocket:
    """What a pocket text says. `log` is the first half of the identity key's SHA-256."""

    lab: bool
    log: bytes
    size: int
    root: bytes
    key_hash: bytes
    signature: bytes


class Verdict(StrEnum):
    """What a chain is to a checkpoint that left the box."""

    CONSISTENT = "consistent"
    REWRITTEN = "rewritten"  # other entries stand where the witness saw its own
    CUT_OFF = "cut_off"  # the chain is shorter than it was
    ANOTHER = "another"  # of another box
    NOT_SIGNED = "not_signed"  # no key of this chain signed it: misread, forged, or keys replaced


def write_pocket(checkpoint: Checkpoint) -> str:
    """The text of a signed checkpoint. Raises EvidenceError where the note is not one of ours."""
    note = note_parse(checkpoint.note)
    name, known, signature = note.signatures[0]
    log = bytes.fromhex(note.origin.rpartition("/")[2])
    if name != note.origin or len(log) != 32 or len(signature) != 64:
        raise EvidenceError("This checkpoint is not of a box.")
    form = _FORMAT | (_LAB if note.origin.startswith(_PRACTICE) else 0)
    size = note.size.to_bytes(7, "big")
    packed = _LAYOUT.pack(form, log[:16], size, note.root, known, signature)
    return PREFIX + base45.encode(packed)


def read_pocket(text: str) -> Pocket:
    """The inverse: the text as scanned, copied or typed; line breaks do not count. Raises
    EvidenceError."""
    clean = "".join(text.splitlines()).strip().upper().replace(SPACE, " ")
    if not clean.startswith(PREFIX):
        raise EvidenceError(f"A pocket witness begins with {PREFIX}", _HINT)
    try:
        packed = base45.decode(clean.removeprefix(PREFIX))
        form, log, size, root, known, signature = _LAYOUT.unpack(packed)
    except (OsirisError, struct.error) as error:
        raise EvidenceError("This text is no pocket witness, or not all of it.", _HINT) from error
    if form & ~_LAB != _FORMAT:
        raise EvidenceError("This pocket witness is of a form that this version does not know.")
    return Pocket(
        lab=bool(form & _LAB),
        log=log,
        size=int.from_bytes(size, "big"),
        root=root,
        key_hash=known,
        signature=signature,
    )


def readable(text: str) -> str:
    """A pocket text without spaces, which would get lost: for paper, shells and messages."""
    return text.replace(" ", SPACE)


def of_chain(pocket: Pocket, origin: str) -> bool:
    """Whether the text names this chain."""
    lab, name = origin.startswith(_PRACTICE), origin.rpartition("/")[2]
    return lab == pocket.lab and name.startswith(pocket.log.hex())


def note_of(pocket: Pocket, ring: Ring, keys: list[bytes]) -> str | None:
    """The checkpoint as the C2SP note that it was made of, if one of `keys` (public, of any time)
    signed it for this chain; else None."""
    text = checkpoint_text(ring.origin, pocket.size, pocket.root)
    for public in keys:
        if key_hash(ring.origin, public) == pocket.key_hash and signed_by(
            VerifyKey(public), text.encode(), pocket.signature
        ):
            return note_format(text, ring.origin, public, pocket.signature)
    return None


def judge(pocket: Pocket, origin: str, *, signed: bool, size: int, root: bytes | None) -> Verdict:
    """What a chain of `size` entries is to the text; `root` is its root over the first
    `pocket.size` of them, None where it has not as many."""
    if not of_chain(pocket, origin):
        return Verdict.ANOTHER
    if not signed:
        return Verdict.NOT_SIGNED
    if root is None or size < pocket.size:
        return Verdict.CUT_OFF
    return Verdict.CONSISTENT if root == pocket.root else Verdict.REWRITTEN
