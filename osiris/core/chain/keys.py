"""Who may sign what: the identity key, the keys that it certified, and from which entry on."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

from osiris.errors import BadSignature, EvidenceError
from osiris.model.proof import KeyCert, KeyPurpose

_CANNOT_SIGN = frozenset({KeyPurpose.SEALING})  # X25519 only receives


def key_id(public: bytes) -> str:
    """SHA-256 of the raw public key, hex: the DSSE keyid."""
    return hashlib.sha256(public).hexdigest()


def origin_of(identity: bytes, *, lab: bool) -> str:
    """The name of a chain, made of its identity key. A practice chain says so in its name."""
    return f"{'osiris.lab' if lab else 'osiris'}/{key_id(identity)}"


def cert_text(origin: str, purpose: KeyPurpose, since: int, public: str) -> bytes:
    """What the identity key signs to certify the key `public` (hex) from entry `since` on."""
    return f"osiris key v1\n{origin}\n{purpose}\n{since}\n{public}\n".encode()


def cert_json(cert: KeyCert) -> dict[str, str | int]:
    """A certificate as it stands in genesis, in key entries and at the head of a pack."""
    return {
        "purpose": cert.purpose.value,
        "public": cert.public,
        "since": cert.since,
        "signature": cert.signature,
        "countersigned": cert.countersigned,
    }


def cert_from_json(data: Mapping[str, object]) -> KeyCert:
    """The inverse of `cert_json`. Raises EvidenceError."""
    texts = [data.get(name) for name in ("public", "signature", "countersigned")]
    since, purpose = data.get("since"), data.get("purpose")
    known = isinstance(purpose, str) and purpose in [*KeyPurpose]
    if not known or type(since) is not int or not all(isinstance(text, str) for text in texts):
        raise EvidenceError("A key certificate cannot be read.")
    public, signature, countersigned = map(str, texts)
    return KeyCert(
        purpose=KeyPurpose(str(purpose)),
        public=public,
        since=since,
        signature=signature,
        countersigned=countersigned,
    )


def signed_by(public: VerifyKey, message: bytes, signature: bytes) -> bool:
    """Whether libsodium accepts `signature` (any length) of `public` over `message`."""
    try:
        public.verify(message, signature)
    except (BadSignatureError, ValueError):  # ValueError: not 64 bytes long
        return False
    return True


class Ring:
    """The keys of one origin, every certificate verified.

    A key is in force from its `since` until the next key of its purpose. A rotation is the entry
    `since` itself, which carries the certificate; the old key countersigns it.
    """

    def __init__(self, identity: bytes, certs: Sequence[KeyCert], *, lab: bool) -> None:
        """Raises BadSignature with the `since` of the certificate that does not hold."""
        self.origin = origin_of(identity, lab=lab)
        self.identity_id = key_id(identity)
        self.identity = _verify_key(identity.hex(), 0)
        self._keys: dict[KeyPurpose, list[tuple[int, str, VerifyKey]]] = {}
        self._begins: dict[int, frozenset[KeyCert]] = {}
        for cert in sorted(certs, key=lambda cert: cert.since):
            self._admit(cert)
            self._begins[cert.since] = self.certs_at(cert.since) | {cert}

    def in_force(self, purpose: KeyPurpose, seq: int) -> tuple[str, VerifyKey]:
        """Key id and key for `purpose` at entry `seq`. Raises BadSignature where there is none."""
        for since, name, key in reversed(self._keys.get(purpose, [])):
            if since <= seq:
                return name, key
        raise BadSignature(seq, f"no key for {purpose} was certified by then")

    def certs_at(self, seq: int) -> frozenset[KeyCert]:
        """The certificates that begin at entry `seq`, which must carry them."""
        return self._begins.get(seq, frozenset())

    def _admit(self, cert: KeyCert) -> None:
        text = cert_text(self.origin, cert.purpose, cert.since, cert.public)
        held = self._keys.setdefault(cert.purpose, [])
        if not signed_by(self.identity, text, _unhex(cert.signature)):
            raise BadSignature(cert.since, f"this {cert.purpose} key is not certified")
        if held and held[-1][0] == cert.since:
            raise BadSignature(cert.since, f"two {cert.purpose} keys begin at the same entry")
        if held and cert.purpose not in _CANNOT_SIGN:
            _, _, old = held[-1]
            if not signed_by(old, text, _unhex(cert.countersigned)):
                raise BadSignature(cert.since, f"the old {cert.purpose} key did not countersign")
        public = _verify_key(cert.public, cert.since)
        held.append((cert.since, key_id(bytes(public)), public))


def _verify_key(public: str, since: int) -> VerifyKey:
    try:
        return VerifyKey(bytes.fromhex(public))
    except ValueError as error:
        raise BadSignature(since, "a certified key is not 32 bytes of hex") from error


def _unhex(text: str) -> bytes:
    """The bytes of `text`, or none, which no key has signed."""
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""
