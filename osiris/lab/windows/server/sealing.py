"""Sealed messages: the multipart form of MS-WSMV 2.2.9.1 around what the security context made."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable

import spnego

PROTOCOLS = (
    "application/HTTP-SPNEGO-session-encrypted",
    "application/HTTP-Kerberos-session-encrypted",
)
_BOUNDARY = b"--Encrypted Boundary"
_OCTETS = b"\tContent-Type: application/octet-stream\r\n"
_LENGTH = re.compile(rb"Length=(\d+)")


class NotSealed(ValueError):
    """Bytes that this context did not seal."""


def content_type(protocol: str) -> str:
    """The header of a sealed message."""
    return f'multipart/encrypted;protocol="{protocol}";boundary="Encrypted Boundary"'


def protocol_of(header: str) -> str:
    """The protocol that a content type names, or nothing where the message is not sealed."""
    named = (p for p in PROTOCOLS if f'protocol="{p}"' in header)
    return next(named, "") if header.startswith("multipart/encrypted") else ""


def unseal(context: spnego.ContextProxy, data: bytes) -> bytes:
    """The plain message. Raises NotSealed."""
    head, found, blob = data.partition(_OCTETS)
    announced = _LENGTH.search(head)
    end = blob.rfind(_BOUNDARY + b"--")
    if not found or announced is None or end < 4:
        raise NotSealed("not a sealed message")
    blob = blob[:end]
    (signature,) = struct.unpack("<i", blob[:4])
    try:
        plain = context.unwrap_winrm(blob[4 : 4 + signature], blob[4 + signature :])
    except spnego.exceptions.SpnegoError as error:
        raise NotSealed("sealed with another key") from error
    if len(plain) != int(announced[1]):
        raise NotSealed("another length than announced")
    return plain


def seal(context: spnego.ContextProxy, plain: bytes, protocol: str) -> bytes:
    """The sealed message."""
    return b"".join(_sealed(context, plain, protocol.encode()))


def _sealed(context: spnego.ContextProxy, plain: bytes, protocol: bytes) -> Iterable[bytes]:
    wrapped = context.wrap_winrm(plain)
    length = len(plain) + wrapped.padding_length
    kind = b"type=application/soap+xml;charset=UTF-8"
    yield _BOUNDARY + b"\r\n\tContent-Type: " + protocol + b"\r\n"
    yield b"\tOriginalContent: %s;Length=%d\r\n" % (kind, length)
    yield _BOUNDARY + b"\r\n" + _OCTETS
    yield struct.pack("<i", len(wrapped.header)) + wrapped.header + wrapped.data
    yield _BOUNDARY + b"--\r\n"
