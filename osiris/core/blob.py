"""Detail blobs: bytes under a key of their own, so that a lost key is a destroyed blob."""

from __future__ import annotations

import zlib

from nacl.exceptions import CryptoError
from nacl.secret import SecretBox

KEY_SIZE = SecretBox.KEY_SIZE

# A key seals exactly one blob, so the nonce need not differ (NaCl: unique per key).
_NONCE = bytes(SecretBox.NONCE_SIZE)


def seal(key: bytes, data: bytes) -> bytes:
    """`data` compressed and sealed (XSalsa20-Poly1305) under the 32-byte one-time `key`."""
    return SecretBox(key).encrypt(zlib.compress(data), _NONCE).ciphertext


def unseal(key: bytes, sealed: bytes) -> bytes:
    """The bytes that `seal` was given.

    Raises:
        ValueError: wrong key, or the sealed bytes were changed.
    """
    try:
        return zlib.decompress(SecretBox(key).decrypt(sealed, _NONCE))
    except CryptoError as error:
        raise ValueError("the seal is broken") from error
