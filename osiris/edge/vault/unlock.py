"""What opens the vault: a key file that the system hands to the service, or a passphrase."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nacl.exceptions import CryptoError
from nacl.pwhash import argon2id
from nacl.secret import Aead

from osiris.edge.vault import files
from osiris.errors import VaultError

KEY_SIZE = 32
MIN_PASSPHRASE = 12

# libsodium's "moderate" number of passes over a quarter of its memory: a thin client has 4 GB.
_OPS = argon2id.OPSLIMIT_MODERATE
_MEM = argon2id.MEMLIMIT_INTERACTIVE
_MOST_OPS, _MOST_MEM = 16, argon2id.MEMLIMIT_SENSITIVE


@dataclass(frozen=True, slots=True)
class KeyFile:
    """32 random bytes in a file that nobody else may read, such as the systemd credential."""

    path: Path


@dataclass(frozen=True, slots=True)
class Passphrase:
    """What a person types, at least 12 characters."""

    text: str = field(repr=False)


Unlock = KeyFile | Passphrase


def make_key_file(path: Path, random: Callable[[int], bytes] = os.urandom) -> KeyFile:
    """Draw a new key into a new file, mode 0600.

    Raises:
        VaultError: the file exists, or cannot be written.
    """
    try:
        files.create(path, random(KEY_SIZE))
    except OSError as error:
        raise VaultError(f"{path}: {error.strerror}.", "Choose another path.") from error
    return KeyFile(path)


def new_lock(unlock: Unlock, random: Callable[[int], bytes]) -> dict[str, Any]:
    """The public header of a new vault: how its key comes about.

    Raises:
        VaultError: the passphrase is too short.
    """
    if isinstance(unlock, KeyFile):
        return {"kind": "key_file"}
    if len(unlock.text) < MIN_PASSPHRASE:
        raise VaultError(
            f"The passphrase has fewer than {MIN_PASSPHRASE} characters.",
            "Take four or five words that have nothing to do with each other.",
        )
    salt = random(argon2id.SALTBYTES).hex()
    return {"kind": "passphrase", "kdf": "argon2id", "ops": _OPS, "mem": _MEM, "salt": salt}


def key_for(unlock: Unlock, lock: Mapping[str, Any]) -> Aead:
    """The box that the header `lock` describes.

    Raises:
        VaultError: another kind of secret is needed, the key file is not fit, or the header asks
            for more memory or passes than any that we wrote.
    """
    if isinstance(unlock, KeyFile):
        _expect(lock, "key_file")
        key = files.read(unlock.path)
        if len(key) != KEY_SIZE:
            raise VaultError(f"{unlock.path} does not hold {KEY_SIZE} bytes.", "Check the file.")
        return Aead(key)
    _expect(lock, "passphrase")
    ops, mem, salt = lock.get("ops"), lock.get("mem"), lock.get("salt")
    if type(ops) is not int or type(mem) is not int or not isinstance(salt, str):
        raise VaultError("The vault file is damaged.", "Restore it from a backup.")
    if ops > _MOST_OPS or mem > _MOST_MEM:
        raise VaultError("The vault file asks for too much work.", "It was tampered with.")
    try:
        return Aead(argon2id.kdf(KEY_SIZE, unlock.text.encode(), bytes.fromhex(salt), ops, mem))
    except (ValueError, CryptoError) as error:
        raise VaultError("The vault file is damaged.", "Restore it from a backup.") from error


def _expect(lock: Mapping[str, Any], kind: str) -> None:
    wanted = lock.get("kind")
    if wanted != kind:
        raise VaultError(
            f"This vault opens with a {str(wanted).replace('_', ' ')}, not with a "
            f"{kind.replace('_', ' ')}.",
            "Use the secret that the box was set up with.",
        )
