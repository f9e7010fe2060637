"""The vault: one sealed file, opened by the holder of the data folder's lock."""

from __future__ import annotations

import base64
import copy
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, SealedBox
from nacl.secret import Aead
from nacl.signing import SigningKey

from osiris.core import canon, chain
from osiris.edge.vault import files, openssh
from osiris.edge.vault.unlock import Unlock, key_for, new_lock
from osiris.errors import VaultError
from osiris.model.proof import KeyCert, KeyPurpose, Keys, Signer
from osiris.model.site import Credential
from osiris.model.telling import Address

FILE = "vault.json"
_VERSION = 1
_COMMENT = "osiris"
_CHANNELS = "channels"
_PEOPLE = "people"
_CERTIFIED = (
    KeyPurpose.BUNDLES,
    KeyPurpose.CHECKPOINTS,
    KeyPurpose.REQUESTS,
    KeyPurpose.SEALING,
)


class Vault:
    """Seeds, certificates and credentials in memory; every change is on disk when it returns.

    In the file: a public header that says how the key comes about, and one JSON document sealed
    with XChaCha20-Poly1305, bound to that header. Nothing of it is printed by `repr`.
    """

    def __init__(self, path: Path, lock: dict[str, Any], box: Aead, held: dict[str, Any]) -> None:
        """Use `create` or `open`."""
        self._path = path
        self._lock = lock
        self._box = box
        self._held = held

    @classmethod
    def create(
        cls,
        folder: Path,
        unlock: Unlock,
        *,
        lab: bool,
        random: Callable[[int], bytes] = os.urandom,
    ) -> Vault:
        """Draw all keys of a new box, certify them from entry 0 on, and seal them in `folder`
        (made, mode 0700). `lab`: the origin says that this is a practice chain.

        Raises:
            VaultError: there is a vault already, the folder is shared, or the secret is not fit.
        """
        lock = new_lock(unlock, random)
        box = key_for(unlock, lock)
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise VaultError(f"{folder}: {error.strerror}.", "Check the data folder.") from error
        files.refuse_shared(folder)
        path = folder / FILE
        if path.exists():
            raise VaultError(f"{path} exists already.", "Open it, or choose another folder.")
        seeds = {purpose.value: [random(32).hex()] for purpose in KeyPurpose}
        held = {"lab": lab, "seeds": seeds, "certs": [], "ssh": random(32).hex(), "credentials": {}}
        for purpose in _CERTIFIED:
            _certify(held, purpose, since=0, countersigner=None)
        vault = cls(path, lock, box, held)
        vault._keep(held)
        return vault

    @classmethod
    def open(cls, folder: Path, unlock: Unlock) -> Vault:
        """Open the vault in `folder`.

        Raises:
            VaultError: missing, readable by others, damaged, or another secret is needed.
        """
        files.refuse_shared(folder)
        path = folder / FILE
        lock, sealed = _parse(files.read(path))
        box = key_for(unlock, lock)
        try:
            held = json.loads(box.decrypt(sealed, aad=canon.dumps(lock)))
        except (CryptoError, ValueError):
            raise VaultError("The vault does not open.", "Check the passphrase or key.") from None
        return cls(path, lock, box, held)

    def __repr__(self) -> str:
        return f"Vault({str(self._path)!r})"

    @property
    def lab(self) -> bool:
        """Whether this is a practice box."""
        return bool(self._held["lab"])

    @property
    def origin(self) -> str:
        """The name of the chain that these keys sign."""
        return _origin(self._held)

    def keys(self) -> Keys:
        """What appending needs. All certificates are in it, the earlier ones too."""
        return Keys(
            origin=self.origin,
            identity=_public(self._held, KeyPurpose.IDENTITY),
            certs=tuple(chain.cert_from_json(cert) for cert in self._held["certs"]),
            bundles=_signer(self._held, KeyPurpose.BUNDLES),
            checkpoints=_signer(self._held, KeyPurpose.CHECKPOINTS),
        )

    def genesis_signers(self) -> tuple[Signer, ...]:
        """Who signs genesis beside the bundles key: the identity."""
        return (_signer(self._held, KeyPurpose.IDENTITY),)

    def requests(self) -> Signer:
        """Who signs requests to the endpoint."""
        return _signer(self._held, KeyPurpose.REQUESTS)

    def sealing_public(self) -> bytes:
        """The X25519 key (32 bytes) to which others seal what only this box may read."""
        return _public(self._held, KeyPurpose.SEALING)

    def unseal(self, sealed: bytes) -> bytes:
        """Open a sealed box (libsodium crypto_box_seal) that was made for any sealing key so far.

        Raises:
            VaultError: it was sealed for another box, or changed.
        """
        for seed in reversed(self._held["seeds"][KeyPurpose.SEALING.value]):
            try:
                return bytes(SealedBox(PrivateKey(bytes.fromhex(seed))).decrypt(sealed))
            except CryptoError:
                continue
        raise VaultError("This was not sealed for this box.", "Ask for a new copy.")

    def rotate(
        self, purpose: KeyPurpose, since: int, *, random: Callable[[int], bytes] = os.urandom
    ) -> KeyCert:
        """Replace a key from entry `since` on, which must be the next entry and carry the returned
        certificate as a `key` entry. The old private key is dropped, except for sealing.

        After a crash before that entry is appended, the vault is one certificate ahead of the
        chain: append the entry first of all at the next start.

        Raises:
            VaultError: the identity cannot be rotated, or `since` is not after the last rotation.
        """
        if purpose not in _CERTIFIED:
            raise VaultError(
                f"The {purpose} key cannot be rotated.", "A new identity is a new box: set it up."
            )
        if any(c["purpose"] == purpose and c["since"] >= since for c in self._held["certs"]):
            raise VaultError(f"A {purpose} key is in force from entry {since} on already.")
        held = copy.deepcopy(self._held)
        old = None if purpose is KeyPurpose.SEALING else _signer(held, purpose)
        seeds = held["seeds"][purpose.value]
        if old is not None:
            seeds.clear()
        seeds.append(random(32).hex())
        cert = _certify(held, purpose, since=since, countersigner=old)
        self._keep(held)
        return cert

    def ssh_public(self) -> str:
        """The line for authorized_keys on targets."""
        return openssh.public_line(self._ssh()[1], _COMMENT)

    def ssh_private(self) -> str:
        """The key file with which the box signs in on targets, as OpenSSH text. Memory only."""
        seed, public = self._ssh()
        return openssh.private_text(seed, public, _COMMENT)

    def put_credential(self, target: str, credential: Credential, *, healer: bool = False) -> None:
        """Keep a Credential for a Target id, in place of an earlier one: the reader's, or the
        healer's, where changes are made by an account of their own."""
        kept = {**self._credentials(healer), target: asdict(credential)}
        self._keep({**self._held, _shelf(healer): kept})

    def credential(self, target: str, *, healer: bool = False) -> Credential | None:
        """The reader's or the healer's Credential of a Target id."""
        held = self._credentials(healer).get(target)
        return None if held is None else Credential(**held)

    def forget(self, target: str) -> None:
        """Drop the Credentials of a Target id, if there are any."""
        both = {
            _shelf(healer): {k: v for k, v in self._credentials(healer).items() if k != target}
            for healer in (False, True)
        }
        if any(target in self._credentials(healer) for healer in (False, True)):
            self._keep({**self._held, **both})

    def put_address(self, channel: str, address: Address) -> None:
        """Keep where a Channel leads, in place of what was kept under its name."""
        self._keep({**self._held, _CHANNELS: {**self._addresses(), channel: asdict(address)}})

    def address(self, channel: str) -> Address | None:
        """Where the Channel of this name leads."""
        held = self._addresses().get(channel)
        return None if held is None else Address(**held)

    def forget_address(self, channel: str) -> None:
        """Drop where a Channel led, if it is known."""
        left = {name: held for name, held in self._addresses().items() if name != channel}
        if left != self._addresses():
            self._keep({**self._held, _CHANNELS: left})

    def _addresses(self) -> dict[str, dict[str, str]]:
        return dict(self._held.get(_CHANNELS, {}))

    def put_secret(self, name: str, text: str) -> None:
        """Keep a secret of the box itself under `name`, in place of an earlier one; an empty text
        forgets it."""
        others = {k: v for k, v in self._held.get("secrets", {}).items() if k != name}
        self._keep({**self._held, "secrets": {**others, name: text} if text else others})

    def secret(self, name: str) -> str:
        """The secret under `name`, or nothing."""
        # A vault that was made before there were such secrets has no shelf for them.
        return str(self._held.get("secrets", {}).get(name, ""))

    def put_people(self, held: Mapping[str, Any]) -> None:
        """Keep the document of the accounts (see `people.People`), in place of the earlier one."""
        self._keep({**self._held, _PEOPLE: dict(held)})

    def people(self) -> dict[str, Any]:
        """The document of the accounts; empty where nobody has one."""
        return copy.deepcopy(dict(self._held.get(_PEOPLE, {})))

    def _credentials(self, healer: bool) -> dict[str, dict[str, str]]:
        # A vault that was made before there were healers has no shelf for them.
        return dict(self._held.get(_shelf(healer), {}))

    def _keep(self, held: dict[str, Any]) -> None:
        """Seal `held` to disk; only then is it what this vault holds."""
        sealed = self._box.encrypt(canon.dumps(held), aad=canon.dumps(self._lock))
        text = {"v": _VERSION, "lock": self._lock, "sealed": base64.b64encode(sealed).decode()}
        files.replace(self._path, canon.dumps(text))
        self._held = held

    def _ssh(self) -> tuple[bytes, bytes]:
        seed = bytes.fromhex(self._held["ssh"])
        return seed, bytes(SigningKey(seed).verify_key)


def _shelf(healer: bool) -> str:
    return "healers" if healer else "credentials"


def _certify(
    held: dict[str, Any], purpose: KeyPurpose, *, since: int, countersigner: Signer | None
) -> KeyCert:
    """Add the identity's certificate of the newest `purpose` key to `held`."""
    public = _public(held, purpose).hex()
    text = chain.cert_text(_origin(held), purpose, since, public)
    cert = KeyCert(
        purpose=purpose,
        public=public,
        since=since,
        signature=_signer(held, KeyPurpose.IDENTITY).sign(text).hex(),
        countersigned=countersigner.sign(text).hex() if countersigner else "",
    )
    held["certs"].append(chain.cert_json(cert))
    return cert


def _origin(held: Mapping[str, Any]) -> str:
    return chain.origin_of(_public(held, KeyPurpose.IDENTITY), lab=bool(held["lab"]))


def _seed(held: Mapping[str, Any], purpose: KeyPurpose) -> bytes:
    return bytes.fromhex(held["seeds"][purpose.value][-1])


def _public(held: Mapping[str, Any], purpose: KeyPurpose) -> bytes:
    seed = _seed(held, purpose)
    if purpose is KeyPurpose.SEALING:
        return bytes(PrivateKey(seed).public_key)
    return bytes(SigningKey(seed).verify_key)


def _signer(held: Mapping[str, Any], purpose: KeyPurpose) -> Signer:
    key = SigningKey(_seed(held, purpose))
    public = bytes(key.verify_key)
    return Signer(
        key_id=chain.key_id(public),
        public=public,
        sign=lambda message: bytes(key.sign(message).signature),
    )


def _parse(raw: bytes) -> tuple[dict[str, Any], bytes]:
    """Header and sealed bytes of a vault file."""
    try:
        data = json.loads(raw)
        version, lock = data["v"], dict(data["lock"])
        sealed = base64.b64decode(data["sealed"], validate=True)
    except (ValueError, KeyError, TypeError) as error:
        raise VaultError("The vault file is damaged.", "Restore it from a backup.") from error
    if version != _VERSION:
        raise VaultError(f"The vault has form {version}, this program knows {_VERSION}.")
    return lock, sealed
