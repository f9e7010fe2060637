"""Checkpoints as text: C2SP tlog-checkpoint inside a C2SP signed-note. Format only, no keys.

<origin>
<size>
<base64 of the root>

— <name> <base64 of (4 bytes of key hash || Ed25519 signature)>
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass

from osiris.errors import EvidenceError

_BODY = re.compile(
    r"(?P<origin>[^\n+ ]+)\n(?P<size>0|[1-9][0-9]{0,15})\n(?P<root>[A-Za-z0-9+/]{43}=)\n"
)
_SIGNATURE = re.compile(r"— (?P<name>[^\n+ ]+) (?P<blob>[A-Za-z0-9+/]+={0,2})\n")
_ED25519 = b"\x01"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A parsed checkpoint. `text` is what was signed; `signatures` are (name, key hash, rest).

    A note may carry further signatures, of witnesses: they are kept and mean nothing here.
    """

    text: str
    origin: str
    size: int
    root: bytes
    signatures: tuple[tuple[str, bytes, bytes], ...]


def checkpoint_text(origin: str, size: int, root: bytes) -> str:
    """The signed part of a checkpoint, with its final line break."""
    return f"{origin}\n{size}\n{base64.b64encode(root).decode()}\n"


def key_hash(name: str, public: bytes) -> bytes:
    """The four bytes by which a signed note names an Ed25519 key."""
    return hashlib.sha256(name.encode() + b"\n" + _ED25519 + public).digest()[:4]


def note_format(text: str, name: str, public: bytes, signature: bytes) -> str:
    """The note of `text` with one Ed25519 signature by `public`, called `name`."""
    blob = base64.b64encode(key_hash(name, public) + signature).decode()
    return f"{text}\n— {name} {blob}\n"


def note_parse(note: str) -> Note:
    """Read a checkpoint. Raises EvidenceError where the text is not exactly one."""
    head, blank, tail = note.partition("\n\n")
    body = _BODY.fullmatch(head + "\n")
    lines = tail.splitlines(keepends=True)
    matches = [_SIGNATURE.fullmatch(line) for line in lines]
    if not (body and blank and lines) or None in matches:
        raise EvidenceError(
            "This text is not a checkpoint.",
            "A checkpoint has an origin, a size, a root, an empty line and a signature.",
        )
    return Note(
        text=head + "\n",
        origin=body["origin"],
        size=int(body["size"]),
        root=_base64(body["root"]),
        signatures=tuple(_signature(match["name"], match["blob"]) for match in matches if match),
    )


def _signature(name: str, blob: str) -> tuple[str, bytes, bytes]:
    raw = _base64(blob)
    return name, raw[:4], raw[4:]


def _base64(text: str) -> bytes:
    try:
        raw = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise EvidenceError(f"A checkpoint holds broken base64: {error}.") from error
    if base64.b64encode(raw).decode() != text:
        raise EvidenceError("A checkpoint holds base64 that is not canonical.")
    return raw
