"""An Ed25519 key pair as OpenSSH writes it (PROTOCOL.key of OpenSSH, RFC 8709)."""

from __future__ import annotations

import base64
import struct
import textwrap

_TYPE = b"ssh-ed25519"
_BLOCK = 8


def public_line(public: bytes, comment: str) -> str:
    """The line for authorized_keys, without line break. `public` is 32 bytes."""
    return f"ssh-ed25519 {base64.b64encode(_public(public)).decode()} {comment}"


def private_text(seed: bytes, public: bytes, comment: str) -> str:
    """The private key file, not encrypted: only for memory. `seed` and `public` are 32 bytes."""
    # The two equal check numbers tell a wrong passphrase; there is none.
    secret = bytes(8) + b"".join(map(_string, (_TYPE, public, seed + public, comment.encode())))
    secret += bytes(range(1, 1 + -len(secret) % _BLOCK))
    whole = (
        b"openssh-key-v1\0"
        + b"".join(map(_string, (b"none", b"none", b"")))
        + struct.pack(">I", 1)
        + _string(_public(public))
        + _string(secret)
    )
    body = "\n".join(textwrap.wrap(base64.b64encode(whole).decode(), 70))
    return f"-----BEGIN OPENSSH PRIVATE KEY-----\n{body}\n-----END OPENSSH PRIVATE KEY-----\n"


def _public(public: bytes) -> bytes:
    return _string(_TYPE) + _string(public)


def _string(data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + data
