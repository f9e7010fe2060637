"""A second person's yes, signed by the key of a phone that never saw the box.

The box shows a text, as a QR code; the phone shows what it says, signs it, and shows a text back:

    OSA1: + Base45 of                            OSS1: + Base45 of
    1 byte   the format: 0x01                    8 bytes  the key's id, the start of its SHA-256
   16 bytes  the start of SHA-256(origin)       64 bytes  Ed25519 over CONTEXT and the bytes that
    4 bytes  the incident, big-endian                      were shown
    4 bytes  the end, seconds since 1970
   32 bytes  the digest of the runbook
    1 byte   how long the runbook's id is, and the id
    1 byte   how long the machine's name is, and the name (UTF-8)

What is signed is what was shown, byte by byte: this runbook in this version, on this machine, for
this case, until then.
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass
from datetime import UTC, datetime

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

from osiris.core import base45
from osiris.errors import OsirisError, RequestError

ASK, SAID = "OSA1:", "OSS1:"
CONTEXT = b"osiris second yes v1\n"
LONGEST_NAME = 24
"""Bytes of a machine's name that are shown: the code must fit a screen of 80 x 24."""

_HEAD = struct.Struct(">B16sII32s")
_FORMAT = 1
_KEY_ID = 8
_HINT = "Scan it again, or copy the whole text."


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondYes:
    """What the second person is asked to sign. `digest` is 64 hex digits."""

    origin: str
    incident: int
    runbook: str
    digest: str
    host: str
    expires: datetime


def asked_text(asked: SecondYes) -> str:
    """The text that the phone reads."""
    return ASK + base45.encode(_packed(asked))


def _packed(asked: SecondYes) -> bytes:
    head = _HEAD.pack(
        _FORMAT,
        hashlib.sha256(asked.origin.encode()).digest()[:16],
        asked.incident,
        int(asked.expires.timestamp()),
        bytes.fromhex(asked.digest),
    )
    host = asked.host.encode()[:LONGEST_NAME].decode("utf-8", "ignore").encode()
    runbook = asked.runbook.encode("ascii")
    return head + bytes([len(runbook)]) + runbook + bytes([len(host)]) + host


def ends(asked: str) -> datetime:
    """When the text that the box showed runs out. Raises RequestError for what is no such text."""
    packed = _read(asked, ASK)
    if len(packed) < _HEAD.size or packed[0] != _FORMAT:
        raise RequestError("That is no text that this box asks with.", _HINT)
    return datetime.fromtimestamp(_HEAD.unpack_from(packed)[3], UTC)


def signs(said: str, asked: SecondYes, public: bytes) -> bool:
    """Whether the phone with this key (32 bytes) signed exactly this. Raises RequestError for what
    is no answer of a phone."""
    packed = _read(said, SAID)
    if len(packed) != _KEY_ID + 64:
        raise RequestError("That is no answer of a phone.", _HINT)
    if len(public) != 32 or packed[:_KEY_ID] != hashlib.sha256(public).digest()[:_KEY_ID]:
        return False
    try:
        VerifyKey(public).verify(CONTEXT + _packed(asked), packed[_KEY_ID:])
    except BadSignatureError:
        return False
    return True


def _read(text: str, prefix: str) -> bytes:
    text = text.strip().replace("_", " ")
    if not text.startswith(prefix):
        raise RequestError(f"The text does not begin with {prefix}", _HINT)
    try:
        return base45.decode(text.removeprefix(prefix))
    except (ValueError, OsirisError):
        raise RequestError("The text cannot be read.", _HINT) from None
