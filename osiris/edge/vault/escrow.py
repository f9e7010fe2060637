"""Recovery keys on their way to the people who hold them.

A holder's key pair is made on a machine of theirs. The box knows the public half (config.yaml) and
can only seal: what it keeps, nobody opens without the holder's key file and its passphrase.
Sealed boxes are those of libsodium (crypto_box_seal: X25519, XSalsa20-Poly1305).
"""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path

from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox

from osiris.core import canon
from osiris.edge.vault import files
from osiris.edge.vault.unlock import Passphrase, key_for, new_lock
from osiris.errors import VaultError


def new_holder(
    path: Path, passphrase: Passphrase, *, random: Callable[[int], bytes] = os.urandom
) -> str:
    """Make a holder's key file (new, mode 0600); returns the public key, base64.

    Raises:
        VaultError: the file exists or cannot be written, or the passphrase is too short.
    """
    lock = new_lock(passphrase, random)
    private = PrivateKey(random(32))
    public = base64.b64encode(bytes(private.public_key)).decode()
    header = {"lock": lock, "public": public}
    sealed = key_for(passphrase, lock).encrypt(bytes(private), aad=canon.dumps(header))
    text = canon.dumps({**header, "v": 1, "sealed": base64.b64encode(sealed).decode()})
    try:
        files.create(path, text)
    except OSError as error:
        raise VaultError(f"{path}: {error.strerror}.", "Choose another path.") from error
    return public


def seal(clear: bytes, holders: Mapping[str, str]) -> dict[str, str]:
    """`clear` sealed to each holder's public key (base64); base64 by the holder's name."""
    return {
        name: base64.b64encode(
            SealedBox(PublicKey(base64.b64decode(public))).encrypt(clear)
        ).decode()
        for name, public in holders.items()
    }


def unseal(path: Path, passphrase: Passphrase, sealed: Mapping[str, str]) -> bytes:
    """Open whichever copy in `sealed` was made for the holder of the key file `path`.

    Raises:
        VaultError: the file or the passphrase is not fit, or no copy was made for this holder.
    """
    box = SealedBox(_private(path, passphrase))
    for copy in sealed.values():
        try:
            return bytes(box.decrypt(base64.b64decode(copy)))
        except CryptoError:
            continue
    raise VaultError(
        "None of the copies was sealed for this key file.", "Use the clinic's or the partner's."
    )


def _private(path: Path, passphrase: Passphrase) -> PrivateKey:
    try:
        held = json.loads(files.read(path))
        lock = dict(held["lock"])
        header = {"lock": lock, "public": str(held["public"])}
        sealed = base64.b64decode(held["sealed"], validate=True)
    except (ValueError, KeyError, TypeError) as error:
        raise VaultError(f"{path} is no key file of a holder, or is damaged.") from error
    try:
        seed = key_for(passphrase, lock).decrypt(sealed, aad=canon.dumps(header))
    except CryptoError:
        raise VaultError("The key file does not open.", "Check the passphrase.") from None
    return PrivateKey(seed)
