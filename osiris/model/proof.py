"""Evidence: bundles, checkpoints, keys, times."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from osiris.model.content import Value


class Kind(StrEnum):
    """What a Bundle records."""

    GENESIS = "genesis"
    SCHEDULE = "schedule"
    INTENT = "intent"
    OUTCOME = "outcome"
    SWEEP = "sweep"
    REQUEST = "request"
    ORDER = "order"
    KEY = "key"
    HANDOVER = "handover"
    REDACTION = "redaction"
    HEARD = "heard"  # units that failed and log entries: cases in words that opened and closed
    DECISION = "decision"  # what tier 2 said, and on what
    TICKET = "ticket"  # a question to a person changed hands, ended, or its clock ran out
    NOTICE = "notice"  # somebody was told, or could not be
    LEARNED = "learned"  # a rule or an autonomy was proposed, earned or lost


class KeyPurpose(StrEnum):
    """What a key may sign. The identity key signs only the certificates of the others."""

    IDENTITY = "identity"
    BUNDLES = "bundles"
    CHECKPOINTS = "checkpoints"
    REQUESTS = "requests"
    SEALING = "sealing"  # X25519


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyCert:
    """The identity key says: `public` is ours for `purpose` from entry `since` on.

    `signature` is the identity key's Ed25519 signature over core.chain.cert_text; `countersigned`
    is the old key's over the same text at a rotation, else empty. All bytes are lower-case hex.
    """

    purpose: KeyPurpose
    public: str
    since: int
    signature: str
    countersigned: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Instant:
    """One reading of the clocks of the box.

    `utc` is aware; `boot` the kernel's boot id; `mono_ns` CLOCK_BOOTTIME in nanoseconds; `source`
    names what disciplines the clock (chrony, timesyncd, ntp, none, unknown); `quality` is synced,
    free or backwards (earlier than the newest entry); `offset_ms` the estimated offset, or None.
    """

    utc: datetime
    boot: str
    mono_ns: int
    source: str
    quality: str
    offset_ms: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """Scrubbed bytes that came from a host, outside the chain and destroyable.

    The chain holds only SHA-256(salt || data). `salt` is 32 random bytes; it is empty, and `data`
    (canonical JSON) not yet scrubbed, until `ledger.entries.append` has stored it.
    """

    name: str
    salt: bytes
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """One signed entry: `payload` is the in-toto Statement exactly as signed.

    `leaf` is SHA-256(0x00 || PAE(payload type, payload)); `signatures` maps key id (SHA-256 of the
    raw public key, hex) to the Ed25519 signature.
    """

    seq: int
    kind: Kind
    payload: bytes
    leaf: bytes
    signatures: Mapping[str, bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """The signed head: a C2SP signed note over origin, size and root (text in `note`)."""

    origin: str
    size: int
    root: bytes
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What one entry says, before it becomes bytes. `body` holds ids, enums, numbers, digests,
    times; nothing that came from a host."""

    kind: Kind
    body: Mapping[str, Value]
    details: tuple[Detail, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """A private key that can only sign. `key_id` is the SHA-256 of `public`, hex."""

    key_id: str
    public: bytes
    sign: Callable[[bytes], bytes] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """What appending needs: the origin, its identity key and certificates, and two signers."""

    origin: str
    identity: bytes
    certs: tuple[KeyCert, ...]
    bundles: Signer
    checkpoints: Signer
