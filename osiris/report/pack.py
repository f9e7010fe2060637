"""An evidence pack: a stretch of the chain between two checkpoints, as lines of JSON.

    {"type": "pack", ...}         origin, keys, the range [from, to), the frontier of [0, from)
    {"type": "checkpoint", ...}   at size `from`, unless that is 0
    {"type": "bundle", ...}       entry after entry, each as its DSSE envelope
    {"type": "detail", ...}       right after their entry, as far as they go with the pack
    {"type": "checkpoint", ...}   after the entry that completes its size; the last line is one

`verifier/verify.py` and `verifier/verify.html` read it, and they alone are needed to check it.
"""

from __future__ import annotations

import base64
import heapq
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from osiris.core import canon, chain
from osiris.errors import EvidenceError
from osiris.model.proof import Bundle, Checkpoint, Detail, KeyCert

ReadDetails = Callable[[int], Sequence[Detail | None]]
"""All details of entry seq in their order, None for one that was destroyed; empty: leave out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What a pack says of itself. `frontier` stands at its first entry, `stop` after its last.

    `certs` are all certificates of the chain up to `stop`; `made` is when the pack was written.
    """

    identity: bytes
    certs: Sequence[KeyCert]
    lab: bool
    frontier: chain.Frontier
    stop: int
    made: datetime


def in_order(
    bundles: Iterable[Bundle], checkpoints: Iterable[Checkpoint]
) -> Iterator[Bundle | Checkpoint]:
    """Both, each sorted, as they follow one another: a checkpoint over n stands before entry n."""
    return heapq.merge(checkpoints, bundles, key=_place)


def lines(
    head: Head, items: Iterable[Bundle | Checkpoint], details: ReadDetails | None = None
) -> Iterator[bytes]:
    """The lines of a pack, each with its line break, in constant memory.

    `items` are the entries [frontier.size, stop) and the checkpoints of sizes [frontier.size, stop]
    `in_order`, with one at either end (over 0 entries there is none). Raises EvidenceError where
    they do not cover the range exactly: such a pack would look cut off.
    """
    yield _line(_head(head))
    at = head.frontier.size
    closed = 0 if at == 0 else None  # the size of the newest checkpoint
    for item in items:
        if isinstance(item, Bundle):
            if item.seq != at or closed is None:
                raise EvidenceError(f"The pack needs a checkpoint and then entry {at} here.")
            at += 1
            envelope = chain.envelope(item.payload, item.signatures)
            yield _line({"type": "bundle", "envelope": envelope})
            yield from _details(item, details(item.seq) if details else ())
        elif item.size == at:
            closed = at
            yield _line({"type": "checkpoint", "note": item.note})
    if at != head.stop or closed != at:
        raise EvidenceError(
            f"A pack up to entry {head.stop} cannot end after {at} entries.",
            "It must end at a checkpoint.",
        )


def _place(item: Bundle | Checkpoint) -> tuple[int, int]:
    return (item.seq, 1) if isinstance(item, Bundle) else (item.size, 0)


def _head(head: Head) -> dict[str, object]:
    return {
        "type": "pack",
        "v": 1,
        "origin": chain.origin_of(head.identity, lab=head.lab),
        "identity": head.identity.hex(),
        "keys": [chain.cert_json(cert) for cert in head.certs],
        "from": head.frontier.size,
        "to": head.stop,
        "frontier": head.frontier.to_json(),
        "made": chain.utc_text(head.made),
        "lab": head.lab,
    }


def _details(bundle: Bundle, details: Sequence[Detail | None]) -> Iterator[bytes]:
    """The details of one entry, under the names that it committed to."""
    if not details:
        return
    for subject, detail in zip(json.loads(bundle.payload)["subject"], details, strict=True):
        said: dict[str, object] = {"type": "detail", "name": subject["name"]}
        if detail is None:
            said["destroyed"] = True
        else:
            said["salt"] = base64.b64encode(detail.salt).decode()
            said["data"] = base64.b64encode(detail.data).decode()
        yield _line(said)


def _line(value: object) -> bytes:
    return canon.dumps(value) + b"\n"
