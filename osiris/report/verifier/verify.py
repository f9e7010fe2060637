#!/usr/bin/env python3
"""Check an OsirisCare evidence pack, offline, with nothing but Python 3.9 or later.

A pack is one stretch of a box's log, a JSON object per line. Every hash in it is recomputed:

  entries      each is in its place (seq), follows the one before (prev), and is of this origin
  checkpoints  each root is the RFC 6962 tree head of all entries before it
  signatures   of keys, of entries that bring keys, and of the first, the last and one checkpoint
               a day: each covers every entry before it. --every-signature checks all of them
  details      each has the SHA-256 that its entry committed to
  origin       it is the SHA-256 of the identity key, which must be confirmed from elsewhere: by
               --key FINGERPRINT, or by --witness, a checkpoint that left the box earlier
Formats: DSSE (in-toto) envelopes, C2SP signed-note and tlog-checkpoint, Ed25519 (RFC 8032).
Exit: 0 verified, and the key confirmed; 3 intact, KEY NOT CONFIRMED; 1 broken; 2 unusable input.
"""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from base64 import b64decode
from functools import lru_cache, reduce
from hashlib import sha256, sha512
from pathlib import Path
from typing import Any, BinaryIO

TYPE, STATEMENT = "application/vnd.in-toto+json", "https://in-toto.io/Statement/v1"
FORM = [TYPE, STATEMENT, "urn:osiris:evidence:v1", 1]
KINDS = "genesis schedule intent outcome sweep request order key handover redaction decision "
KINDS += "ticket notice learned heard"
DAMAGE = (KeyError, TypeError, ValueError, AttributeError, RecursionError)  # what odd input raises
LONGEST, NEVER = 2**24, 2**63  # bytes of a line; the number of no entry


class Broken(Exception):
    """(seq, fault): the pack is not what the box wrote, and the entry at which that shows."""


# ---- Ed25519 (RFC 8032, section 5.1), as strict as libsodium about keys and R of small order

P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D, ROOT_OF_MINUS_1 = -121665 * pow(121666, -1, P) % P, pow(2, (P - 1) // 4, P)
BASE = bytes([0x58] + [0x66] * 31)  # the encoded base point, y = 4/5
Point = tuple[int, int, int, int]  # X, Y, Z, T: x = X/Z, y = Y/Z, xy = T/Z


def add(p: Point, q: Point) -> Point:
    """Section 5.1.4. The formula is complete: it doubles, too."""
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


@lru_cache(maxsize=64)
def doubles(text: bytes) -> list[Point]:
    """p, 2p, 4p, .. for the encoded point p (section 5.1.3); empty where none is safe as a key."""
    y = int.from_bytes(text, "little") % 2**255
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    x = x if x * x % P == square else x * ROOT_OF_MINUS_1 % P
    if len(text) != 32 or y >= P or x * x % P != square:
        return []
    x = x if x % 2 == text[31] >> 7 else P - x
    points = [(x, y, 1, x * y % P)]
    for _ in range(255):
        points.append(add(points[-1], points[-1]))
    return points if points[3][0] else []  # 8 * p = 0: of small order


def signed(public: bytes, message: bytes, signature: bytes) -> bool:
    """Section 5.1.7: R = S*B - h*A, where S < L, so that nobody can make a second S."""
    s = int.from_bytes(signature[32:], "little")
    h = int.from_bytes(sha512(signature[:32] + public + message).digest(), "little") % L
    terms = ((s, doubles(BASE)), (8 * L - h, doubles(public)))  # 8 * L * A = 0 for every A
    parts = (p for n, points in terms for i, p in enumerate(points) if n >> i & 1)
    r = reduce(add, parts, (0, 1, 1, 0))
    x, y = r[0] * pow(r[2], -1, P) % P, r[1] * pow(r[2], -1, P) % P
    same = (y | x % 2 << 255).to_bytes(32, "little") == signature[:32]
    safe = doubles(public) and reduce(lambda q, _: add(q, q), range(3), r)[0] and s < L
    return bool(same and safe and len(signature) == 64)


# ---- Formats: the tree of RFC 6962 (section 2.1), DSSE, C2SP signed notes


def node(right: bytes, left: bytes) -> bytes:
    """An inner node of the tree."""
    return sha256(b"\1" + left + right).digest()


class Note:
    """A checkpoint. Its signed text says origin, size and root, a line each."""

    def __init__(self, note: str) -> None:
        text, _, signatures = note.strip().partition("\n\n")
        self.origin, size, root = text.split("\n")
        self.text, self.size, self.root = text.encode() + b"\n", int(size), b64decode(root)
        self.signatures = [line.split(" ") for line in signatures.split("\n")]  # dash, name, blob

    def signed_by(self, public: bytes) -> bool:
        """A blob begins with four bytes of a hash that hint at the key."""
        hint = sha256(self.origin.encode() + b"\n\1" + public).digest()[:4]
        blobs = [b64decode(blob) for _, name, blob in self.signatures if name == self.origin]
        return any(blob[:4] == hint and signed(public, self.text, blob[4:]) for blob in blobs)


class Pack:
    """Takes the lines in their order. What it remembers does not grow with the pack."""

    def __init__(self, head: dict[str, Any], witness: Note | None, every: int) -> None:
        self.witness, self.every, self.lab = witness, every, bool(head["lab"])
        self.origin, self.identity = str(head["origin"]), bytes.fromhex(head["identity"])
        self.first, self.size, self.end = int(head["from"]), int(head["from"]), int(head["to"])
        self.peaks = [bytes.fromhex(peak) for peak in head["frontier"]]  # the largest first
        # Behind an odd number of entries the last peak is the leaf before the first entry.
        self.prev = self.peaks[-1].hex() if self.first % 2 else "" if self.first else "00" * 32
        self.period, self.promised = ("", ""), dict[str, str]()
        self.closed, self.proven, self.proven_day = -1, self.first, "never"
        self.checkpoints = self.signatures = self.committed = self.present = self.destroyed = 0
        origin = ("osiris.lab/" if self.lab else "osiris/") + sha256(self.identity).hexdigest()
        self.demand(self.origin == origin, "the origin is not the hash of the identity key")
        self.demand(len(self.peaks) == bin(self.first).count("1"), "the frontier does not fit")
        self.certs: list[dict[str, Any]] = []
        for cert in sorted(head["keys"], key=lambda cert: int(cert["since"])):
            self.certify(cert)
        if witness:
            back, last = self.first - self.end, witness.size - 1
            self.demand(witness.origin == self.origin, f"the witness saw {witness.origin}")
            self.demand(witness.size <= self.end, f"cut off: the witness saw entry {last}", back)
            if not witness.signed_by(self.key("checkpoints", last)):
                raise ValueError("no key of this chain signed the witness")
        self.meet_witness()

    def demand(self, good: bool, fault: str, back: int = 0) -> None:
        if not good:
            raise Broken(max(self.size - back, 0), fault)

    def certify(self, cert: dict[str, Any]) -> None:
        """The identity key signs every key, and a key its successor (but X25519 cannot sign)."""
        purpose, since, public = cert["purpose"], cert["since"], cert["public"]
        text = f"osiris key v1\n{self.origin}\n{purpose}\n{since}\n{public}\n".encode()
        old = self.key(purpose, since) if purpose != "sealing" else b""
        for key, name in [(self.identity, "signature"), (old, "countersigned")][: 1 + bool(old)]:
            good = signed(key, text, bytes.fromhex(cert[name]))
            self.demand(good, f"the key for {purpose} from {since} on is not certified")
            self.signatures += 1
        self.certs.append(cert)

    def key(self, purpose: str, seq: int) -> bytes:
        """The key in force at an entry, or none, which has signed nothing."""
        held = (c for c in self.certs[::-1] if c["purpose"] == purpose and c["since"] <= seq)
        return next((bytes.fromhex(cert["public"]) for cert in held), b"")

    def entry(self, line: dict[str, Any]) -> None:
        envelope, seq = line["envelope"], self.size
        payload = b64decode(envelope["payload"])
        pae = b"DSSEv1 28 %b %d %b" % (TYPE.encode(), len(payload), payload)  # what is signed
        whole = json.loads(payload)
        said = whole["predicate"]
        kind, place, prev = said["kind"], said["seq"], self.prev or said["prev"]
        form = [envelope["payloadType"], whole["_type"], whole["predicateType"], said["v"]]
        self.demand(form == FORM, "its form is unknown")
        self.demand(said["origin"] == self.origin, f"it is of another chain, {said['origin']}")
        begun = [cert for cert in self.certs if cert["since"] == seq]
        if begun or seq >= self.every:
            self.demand(self.genuine(envelope, pae, place), "its signature does not fit (edited)")
        self.demand(place == seq, f"entry {place} stands in its place (deleted, moved, replayed)")
        self.demand(said["prev"] == prev, "it does not follow the entry before it (edited, forked)")
        self.demand(kind in KINDS.split() and (kind == "genesis") == (seq == 0), "wrong kind")
        named = said["body"]["keys"] if kind in ("genesis", "key") else []
        self.demand(sorted(named, key=str) == sorted(begun, key=str), "its keys are not the pack's")
        self.period = self.period[0] or said["time"]["utc"], said["time"]["utc"]
        subjects = {item["name"]: item["digest"]["sha256"] for item in whole["subject"]}
        self.promised = {name: subjects[name] for name in subjects if name != self.origin}
        self.committed += len(self.promised)
        leaf, size = sha256(b"\0" + pae).digest(), seq
        self.prev = leaf.hex()
        while size % 2:  # equal subtrees merge, as many as the size has trailing one bits
            leaf, size = node(leaf, self.peaks.pop()), size // 2
        self.peaks.append(leaf)
        self.size += 1
        self.meet_witness()

    def genuine(self, envelope: dict[str, Any], pae: bytes, seq: int) -> bool:
        """Signed by the bundles key, for genesis by the identity key too, and by nobody else."""
        keys = [self.key("bundles", seq), self.identity][: 1 if seq else 2]
        given = {item["keyid"]: b64decode(item["sig"]) for item in envelope["signatures"]}
        self.signatures += len(keys)
        good = [signed(key, pae, given.pop(sha256(key).hexdigest(), b"")) for key in keys]
        return all(good) and not given

    def root(self) -> bytes:
        return reduce(node, self.peaks[::-1] or [sha256().digest()])

    def meet_witness(self) -> None:
        """Where the witness stood, the history must be the one that it saw."""
        if self.witness and self.witness.size == self.size:
            self.demand(self.witness.root == self.root(), "the witness saw another history", 1)

    def checkpoint(self, line: dict[str, Any]) -> None:
        """Every root is recomputed. One signature covers all entries before it."""
        note, day = Note(line["note"]), self.period[1][:10]
        fault = f"the checkpoint before it covers {note.size} entries of {note.origin}"
        self.demand((note.origin, note.size) == (self.origin, self.size), fault)
        self.demand(note.root == self.root(), "its checkpoint has another root (edited, forked)", 1)
        self.closed, self.checkpoints = self.size, self.checkpoints + 1
        if self.size in (self.first, self.end) or self.size > self.every or day != self.proven_day:
            good = note.signed_by(self.key("checkpoints", self.size - 1))
            self.demand(good, "its checkpoint is not signed by this chain", 1)
            self.proven, self.proven_day, self.signatures = self.size, day, self.signatures + 1

    def detail(self, line: dict[str, Any]) -> None:
        """A destroyed detail leaves its hash in the entry: the chain stays whole."""
        name, gone = line["name"], line.get("destroyed") is True
        self.demand(name in self.promised, f"{name} is not a detail of this entry", 1)
        digest = self.promised.pop(name)
        if not gone:
            salt, data = b64decode(line["salt"]), b64decode(line["data"])
            good = len(salt) == 32 and sha256(salt + data).hexdigest() == digest
            self.demand(good, f"{name} was edited", 1)
        self.destroyed, self.present = self.destroyed + gone, self.present + (not gone)


def read(file: BinaryIO, witness: Note | None, every: int) -> Pack:
    """Check a whole pack. Raises Broken, or one of DAMAGE where it is no pack at all."""
    head = json.loads(file.readline(LONGEST))
    if (head["type"], head["v"]) != ("pack", 1):
        raise ValueError("not a pack of version 1")
    pack = Pack(head, witness, every)
    take = {"bundle": pack.entry, "checkpoint": pack.checkpoint, "detail": pack.detail}
    try:
        for text in iter(lambda: file.readline(LONGEST), b""):
            line = json.loads(text)
            take[line["type"]](line)
        pack.demand(pack.closed == pack.size == pack.end, f"cut off: it should end at {pack.end}")
    except DAMAGE as error:
        raise Broken(pack.size, "cannot be read: cut off or damaged") from error
    except Broken:
        if every <= pack.proven:
            raise
        file.seek(0)  # it shows here; now find the first entry that this chain did not sign
        return read(file, witness, pack.proven)
    return pack


def told(pack: Pack, fingerprint: bytes) -> dict[str, Any]:
    """The result in words."""
    if fingerprint not in (b"", sha256(pack.identity).digest()):
        raise Broken(pack.first, "the pack is of another key than the fingerprint")
    saw = pack.witness.size if pack.witness else 0
    met = saw >= max(pack.first, 1)
    by = ["confirmed by fingerprint"] * bool(fingerprint) + ["confirmed by witness"] * met
    return {
        "result": "VERIFIED" if by else "INTACT, KEY NOT CONFIRMED",
        "exit": 0 if by else 3,
        "origin": pack.origin + " (PRACTICE DATA)" * pack.lab,
        "key": " and ".join(by) or "not confirmed: anyone could have made this pack",
        "entries": f"{pack.end - pack.first}, from {pack.first} to {pack.end - 1}",
        "period": " to ".join(pack.period),
        "checkpoints": f"{pack.checkpoints}, every root recomputed; "
        f"{pack.signatures} signatures checked, of keys too",
        "details": f"{pack.committed - pack.present - pack.destroyed} not included, "
        f"{pack.present} present, {pack.destroyed} destroyed",
        "witness": f"saw {saw} entries: {'these' if met else 'none of these'}" if saw else "none",
        "not shown": f"whether entries after {pack.end - 1} were cut off or rolled back; "
        "whether what the box wrote is true; what it did not look at",
    }


def main() -> int:
    """Do what the command line asks for, and return the exit code."""
    parser = ArgumentParser(description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    parser.add_argument("pack", help="the .jsonl file")
    parser.add_argument("--key", default="", help="the fingerprint of the box, 64 hex digits")
    parser.add_argument("--witness", default="", help="a checkpoint: a file or its text")
    parser.add_argument("--every-signature", action="store_true", help="slow: 1 ms an entry")
    parser.add_argument("--json", action="store_true", help="the result as one JSON object")
    args = parser.parse_args()
    try:
        key, text = bytes.fromhex(args.key.rpartition("/")[2]), args.witness
        if len(key) not in (0, 32):
            raise ValueError("a fingerprint has 64 hex digits")
        text = Path(text).read_text("utf-8") if text and "\n" not in text else text
        with open(args.pack, "rb") as file:
            pack = read(file, Note(text) if text else None, 0 if args.every_signature else NEVER)
        result = told(pack, key)
    except Broken as broken:
        result = {"result": "BROKEN", "exit": 1, "entry": broken.args[0], "fault": broken.args[1]}
    except (OSError, *DAMAGE) as error:
        result = {"result": "CANNOT BE CHECKED", "exit": 2, "fault": str(error)}
    lines = [f"{name:<12} {ascii(str(value))[1:-1]}" for name, value in result.items()]
    sys.stdout.write((json.dumps(result) if args.json else "\n".join(lines)) + "\n")
    return int(result["exit"])


if __name__ == "__main__":
    sys.exit(main())
