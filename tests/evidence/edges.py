"""Signatures at the edges of Ed25519, with libsodium's verdict: what other verifiers must agree on.

Points are added and multiplied by libsodium itself, so nothing here shares code with ours.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from nacl.bindings import crypto_core_ed25519_add, crypto_scalarmult_ed25519_base_noclamp
from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

L = 2**252 + 27742317777372353535851937790883648493
P = 2**255 - 19

# The eight points of small order, by their canonical encodings; the first is zero.
SMALL = [
    bytes.fromhex(text)
    for text in (
        "01" + "00" * 31,
        "ec" + "ff" * 30 + "7f",
        "00" * 32,
        "00" * 31 + "80",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    )
]
# y of p to p + 18 (and a sign bit for x = 0): second encodings of points, or none at all.
ODD = [((P + y) | sign << 255).to_bytes(32, "little") for y in range(19) for sign in (0, 1)]
ODD += [b"\x01" + bytes(30) + b"\x80", b"\xec" + b"\xff" * 31]
# Not on the curve: no x has this y.
OFF = [(2).to_bytes(32, "little"), (7).to_bytes(32, "little")]


@dataclass(frozen=True)
class Edge:
    """One signature and what libsodium says of it."""

    name: str
    public: bytes
    message: bytes
    signature: bytes
    good: bool


def libsodium(public: bytes, message: bytes, signature: bytes) -> bool:
    try:
        VerifyKey(public).verify(message, signature)
    except (BadSignatureError, ValueError):
        return False
    return True


def edges() -> list[Edge]:
    """Every class of odd input, each where its equation would hold if nobody looked closer."""
    found = []
    for name, public, message, signature in [*_mixed(), *_small(), *_odd(), *_scalars()]:
        good = libsodium(public, message, signature)
        found.append(Edge(name, public, message, signature, good))
    return found


Made = Iterator[tuple[str, bytes, bytes, bytes]]


def _mixed() -> Made:
    """A and R with a part of small order: good only where those parts cancel each other."""
    a, r = 1234567, 7654321
    for i, t in enumerate(SMALL):
        for j, u in enumerate(SMALL):
            public, commit = _add(_base(a), t), _add(_base(r), u)
            for message in (b"1", b"2", b"3"):
                s = r + _hash(commit, public, message) * a
                yield f"mixed {i} {j}", public, message, commit + _scalar(s)


def _small() -> Made:
    """R or A of small order, with an S for which the equation can hold."""
    a, r = 1234567, 7654321
    for i, t in enumerate(SMALL):
        for j, u in enumerate(SMALL):
            for message in (b"1", b"2", b"3", b"4"):
                public = _add(_base(a), t)
                yield (
                    f"small R {i} {j}",
                    public,
                    message,
                    u + _scalar(_hash(u, public, message) * a),
                )
                yield f"small A {i} {j}", t, message, _add(_base(r), u) + _scalar(r)
                yield f"small A and R {i} {j}", t, message, u + bytes(32)


def _odd() -> Made:
    """Encodings that are not canonical, or are no point."""
    public, signature = _base(5), _sign(5, b"m")
    for n, text in enumerate(ODD + OFF):
        yield f"odd A {n}", text, b"m", signature
        yield f"odd R {n}", public, b"m", text + signature[32:]
        yield f"odd A and R {n}", text, b"m", text + bytes(32)
        yield f"odd A, zero R {n}", text, b"m", SMALL[0] + bytes(32)


def _scalars() -> Made:
    """S that is too large by a multiple of L, or has high bits, or is cut."""
    public, signature = _base(5), _sign(5, b"m")
    commit, s = signature[:32], int.from_bytes(signature[32:], "little")
    yield "good", public, b"m", signature
    for times in range(1, 16):
        yield f"S + {times} L", public, b"m", commit + (s + times * L).to_bytes(32, "little")
    for value in (0, L - 1, L, L + 1, 2**252, 2**253 - 1, 2**255 - 1, 2**256 - 1):
        yield f"S = {value}", public, b"m", commit + value.to_bytes(32, "little")
    for length in (0, 31, 32, 63, 65):
        yield f"{length} bytes", public, b"m", (signature + b"\0")[:length]


def _base(n: int) -> bytes:
    return crypto_scalarmult_ed25519_base_noclamp(_scalar(n))


def _add(p: bytes, q: bytes) -> bytes:
    return crypto_core_ed25519_add(p, q)


def _scalar(n: int) -> bytes:
    return (n % L).to_bytes(32, "little")


def _hash(commit: bytes, public: bytes, message: bytes) -> int:
    return int.from_bytes(hashlib.sha512(commit + public + message).digest(), "little")


def _sign(a: int, message: bytes) -> bytes:
    commit = _base(777)
    return commit + _scalar(777 + _hash(commit, _base(a), message) * a)
