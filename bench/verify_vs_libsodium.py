"""How much of bare libsodium's rate is left when the appliance verifies its own chain.

The bare loop checks the same signatures over the same bytes with PyNaCl and hashes them once. Ours
also parses each entry, checks its place, link, kind and keys, and grows the tree. Rounds are
interleaved; time is that of the processor, so that neighbours on the machine do not count.

    python -m bench.verify_vs_libsodium [entries] [rounds]
"""

from __future__ import annotations

import hashlib
import statistics
import sys
import time
from collections.abc import Callable

from nacl.signing import VerifyKey

from osiris.core import chain
from osiris.model.proof import KeyPurpose
from tests.evidence.maker import Maker


def appliance(box: Maker) -> Callable[[], None]:
    ring = box.ring()

    def run() -> None:
        walk = chain.Walk(ring)
        for bundle in box.bundles:
            walk.entry(bundle)

    return run


def bare(box: Maker) -> Callable[[], None]:
    signer = box.keys[KeyPurpose.BUNDLES]
    key = VerifyKey(signer.public)
    pairs = [(chain.pae(b.payload), b.signatures[signer.key_id]) for b in box.bundles]

    def run() -> None:
        for message, signature in pairs:
            key.verify(message, signature)
            hashlib.sha256(message).digest()

    return run


def seconds(run: Callable[[], None]) -> float:
    start = time.process_time()
    run()
    return time.process_time() - start


def main(entries: int = 2000, rounds: int = 15) -> None:
    box = Maker("bench")
    for _ in range(entries):
        box.sweep()
    ours, theirs = appliance(box), bare(box)
    ratios, rates = [], []
    for turn in range(rounds + 1):
        first, second = (ours, theirs) if turn % 2 else (theirs, ours)
        took = {first: seconds(first), second: seconds(second)}
        if turn:  # the first round warms up
            ratios.append(took[theirs] / took[ours])
            rates.append(len(box.bundles) / took[ours])
    print(f"payload {len(box.bundles[-1].payload)} bytes, {entries} entries, {rounds} rounds")
    print(f"appliance {statistics.median(rates):.0f}/s  [{min(rates):.0f}..{max(rates):.0f}]")
    print(f"ratio verify_vs_libsodium {statistics.median(ratios):.2f} goal >= 0.8")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
