"""The Merkle tree of RFC 6962 (section 2.1) over the leaves of the chain, kept as its frontier."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import reduce

EMPTY_ROOT = hashlib.sha256(b"").digest()
NO_LEAF = bytes(32)  # the `prev` of entry 0


def leaf_hash(message: bytes) -> bytes:
    """The leaf of an entry: SHA-256(0x00 || PAE). `message` is the PAE of its payload."""
    return hashlib.sha256(b"\x00" + message).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """An inner node: SHA-256(0x01 || left || right)."""
    return hashlib.sha256(b"\x01" + left + right).digest()


class Frontier:
    """The compact range of [0, size): the roots of its perfect subtrees, the largest first.

    It is all that the next root needs, so it grows with the logarithm of the chain. Whoever starts
    from the frontier of N entries, meets the root of the checkpoint at N and later the root of the
    checkpoint at M has seen that M extends N: the frontier is the consistency proof.
    """

    __slots__ = ("_peaks", "size")

    def __init__(self, size: int = 0, peaks: Sequence[bytes] = ()) -> None:
        """Raises ValueError where `peaks` cannot be the frontier of `size` entries."""
        if size < 0 or len(peaks) != size.bit_count() or any(len(peak) != 32 for peak in peaks):
            raise ValueError(f"{len(peaks)} hashes are not the frontier of {size} entries")
        self.size = size
        self._peaks = list(peaks)

    def append(self, leaf: bytes) -> None:
        """Add one leaf hash: merge as many subtrees as `size` has trailing one bits."""
        filled = self.size
        while filled & 1:
            leaf = node_hash(self._peaks.pop(), leaf)
            filled >>= 1
        self._peaks.append(leaf)
        self.size += 1

    def root(self) -> bytes:
        """The tree head over all leaves so far."""
        if not self._peaks:
            return EMPTY_ROOT
        return reduce(lambda right, left: node_hash(left, right), reversed(self._peaks))

    def to_json(self) -> list[str]:
        """The peaks in hex, the largest subtree first."""
        return [peak.hex() for peak in self._peaks]

    @classmethod
    def from_json(cls, size: int, peaks: Sequence[str]) -> Frontier:
        """The inverse of `to_json`. Raises ValueError."""
        return cls(size, [bytes.fromhex(peak) for peak in peaks])
