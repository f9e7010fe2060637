"""A key that a partner keeps in a file of their own: Ed25519 in PKCS #8, as openssl writes it."""

from __future__ import annotations

import base64
import binascii

from nacl.signing import SigningKey

from osiris.core import chain
from osiris.errors import VaultError
from osiris.model.proof import Signer

_BEGIN, _END = "-----BEGIN PRIVATE KEY-----", "-----END PRIVATE KEY-----"
_HEAD = bytes.fromhex("302e020100300506032b657004220420")  # RFC 8410, section 7
_HINT = "Make one with: openssl genpkey -algorithm ed25519 -out FILE"


def partner_key(pem: str) -> Signer:
    """Who signs with this key. Raises VaultError."""
    lines = pem.strip().splitlines()
    try:
        if lines[:1] != [_BEGIN] or lines[-1:] != [_END]:
            raise ValueError("no PEM")
        der = base64.b64decode("".join(lines[1:-1]), validate=True)
        if len(der) != len(_HEAD) + 32 or not der.startswith(_HEAD):
            raise ValueError("no Ed25519 key")
    except (ValueError, binascii.Error) as error:
        raise VaultError("That file holds no Ed25519 key.", _HINT) from error
    key = SigningKey(der[len(_HEAD) :])
    public = bytes(key.verify_key)
    return Signer(
        key_id=chain.key_id(public),
        public=public,
        sign=lambda message: bytes(key.sign(message).signature),
    )
