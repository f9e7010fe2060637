"""A box of thirteen entries, and everything that a forger may do to its pack."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from functools import partial

from osiris.core import chain
from osiris.model.proof import KeyPurpose, Kind
from tests.evidence.maker import Maker, signer
from tests.evidence.packs import Line, place, rewrite


def make(seed: str = "box", sweeps: int = 12) -> Maker:
    """Entries 0 to `sweeps`, a checkpoint after each third one; entry 5 has three details."""
    box = Maker(seed)
    for seq in range(1, sweeps + 1):
        details = [("a", b"one"), ("b", b"two"), ("c", b"three")] if seq == 5 else []
        box.sweep(details)
        if seq % 3 == 0 or seq == sweeps:
            box.checkpoint()
    return box


BOX = make()
PACK = BOX.pack()
FINGERPRINT = chain.key_id(BOX.identity.public)


def forked() -> Maker:
    """The same keys, the same first seven entries, and then another history."""
    other = make(sweeps=6)
    for _ in range(6):
        other.append(Kind.SWEEP, {"nothing": "to see"})
        other.checkpoint()
    return other


def edit(seq: int) -> Callable[[list[Line]], object]:
    def change(items: list[Line]) -> None:
        rewrite(items[place(items, seq)], lambda said: said["body"].update(schedule=2))

    return change


def renumber(items: list[Line]) -> None:
    rewrite(items[place(items, 5)], lambda said: said.update(seq=6))


def delete(*seqs: int) -> Callable[[list[Line]], object]:
    def change(items: list[Line]) -> None:
        for seq in seqs:
            del items[place(items, seq)]

    return change


def swap(one: int, other: int) -> Callable[[list[Line]], object]:
    def change(items: list[Line]) -> None:
        a, b = place(items, one), place(items, other)
        items[a], items[b] = items[b], items[a]

    return change


def repeat(seq: int, after: int) -> Callable[[list[Line]], object]:
    def change(items: list[Line]) -> None:
        items.insert(place(items, after) + 1, items[place(items, seq)])

    return change


def insert_forged(items: list[Line]) -> None:
    """An entry of the forger's own between 7 and 8, with the right number and the right `prev`."""
    forged = json.loads(json.dumps(items[place(items, 8)]))
    rewrite(forged, lambda said: said["body"].update(blind={"t1": "unreachable"}))
    items.insert(place(items, 8), forged)


def insert_foreign(items: list[Line]) -> None:
    other = [json.loads(line) for line in make("other").pack()]
    items[place(items, 4)] = other[place(other, 4)]


def unsign(items: list[Line]) -> None:
    items[place(items, 4)]["envelope"]["signatures"][0]["sig"] = base64.b64encode(
        bytes(64)
    ).decode()


def rechain(items: list[Line]) -> None:
    """Edit entry 4 and make every hash after it fit. Only the signatures cannot be made."""
    frontier, prev = chain.Frontier(), chain.NO_LEAF
    for item in items:
        if item["type"] == "bundle":
            rewrite(item, partial(dict.update, prev=prev.hex()))
            if frontier.size == 4:
                rewrite(item, lambda said: said["body"].update(schedule=2))
            prev = chain.leaf_hash(chain.pae(base64.b64decode(item["envelope"]["payload"])))
            frontier.append(prev)
        elif item["type"] == "checkpoint":
            _, _, tail = item["note"].partition("\n\n")
            text = chain.checkpoint_text(BOX.origin, frontier.size, frontier.root())
            item["note"] = f"{text}\n{tail}"


def own_key(purpose: KeyPurpose) -> Callable[[list[Line]], object]:
    """The forger's own key in the head, under the genuine identity."""

    def change(items: list[Line]) -> None:
        for cert in items[0]["keys"]:
            if cert["purpose"] == purpose:
                cert["public"] = signer("forger").public.hex()

    return change


def resign_checkpoints(items: list[Line]) -> None:
    forger = signer("forger")
    for item in items:
        if item["type"] == "checkpoint":
            text = item["note"].partition("\n\n")[0] + "\n"
            signature = forger.sign(text.encode())
            item["note"] = chain.note_format(text, BOX.origin, forger.public, signature)


def set_head(**values: object) -> Callable[[list[Line]], object]:
    return lambda items: items[0].update(values)


def cut(lines: int) -> Callable[[list[Line]], object]:
    def change(items: list[Line]) -> None:
        del items[-lines:]

    return change


def set_detail(key: str, value: object) -> Callable[[list[Line]], object]:
    def change(items: list[Line]) -> None:
        items[place(items, 5) + 2][key] = value

    return change


def borrow(items: list[Line]) -> None:
    """The same bytes hashed, but the first of the data as the last of the salt."""
    detail = items[place(items, 5) + 2]
    salt, data = base64.b64decode(detail["salt"]), base64.b64decode(detail["data"])
    detail["salt"] = base64.b64encode(salt + data[:1]).decode()
    detail["data"] = base64.b64encode(data[1:]).decode()


def sign_beside(items: list[Line]) -> None:
    """A name of the forger's own beside those that signed genesis."""
    forger = signer("forger")
    extra = {"keyid": forger.key_id, "sig": base64.b64encode(bytes(64)).decode()}
    items[place(items, 0)]["envelope"]["signatures"].append(extra)


def move_detail(items: list[Line]) -> None:
    items.insert(place(items, 6) + 1, items.pop(place(items, 5) + 2))


def repeat_detail(items: list[Line]) -> None:
    items.insert(place(items, 5) + 2, items[place(items, 5) + 2])


FOUND = {
    "edited": (edit(5), 5, "signature does not fit"),
    "edited, the last": (edit(12), 12, "signature does not fit"),
    "edited, genesis": (edit(0), 0, "signature does not fit"),
    "edited, and every hash after it made to fit": (rechain, 4, "signature does not fit"),
    "its number edited": (renumber, 5, "signature does not fit"),
    "deleted": (delete(8), 8, "entry 9 stands in its place"),
    "a run deleted": (delete(6, 7, 8), 6, "covers 7 entries"),
    "the first deleted": (delete(0), 0, "entry 1 stands in its place"),
    "the last deleted": (delete(12), 12, "covers 13 entries"),
    "reordered": (swap(5, 6), 5, "entry 6 stands in its place"),
    "replayed at once": (repeat(5, 5), 6, "entry 5 stands in its place"),
    "replayed later": (repeat(2, 9), 10, "entry 2 stands in its place"),
    "inserted": (insert_forged, 8, "signature does not fit"),
    "of another chain": (insert_foreign, 4, "another chain"),
    "checkpoints signed by another key": (resign_checkpoints, 3, "not signed by this chain"),
    "a bundles key of the forger": (own_key(KeyPurpose.BUNDLES), 0, "not certified"),
    "a checkpoints key of the forger": (own_key(KeyPurpose.CHECKPOINTS), 0, "not certified"),
    "another origin": (set_head(origin="osiris/" + "0" * 64), 0, "origin"),
    "practice made to look real": (set_head(lab=True), 0, "origin"),
    "no keys": (set_head(keys=[]), 0, "signature does not fit"),
    "the last checkpoint cut off": (cut(1), 13, "cut off"),
    "the last entries cut off": (cut(3), 11, "cut off"),
    "cut off at a checkpoint": (cut(4), 10, "cut off"),
    "said to begin later": (set_head(**{"from": 1, "frontier": ["0" * 64]}), 1, "stands in"),
    "a frontier that does not fit": (set_head(frontier=["0" * 64]), 0, "frontier"),
    "a detail edited": (set_detail("data", base64.b64encode(b"owt").decode()), 5, "was edited"),
    "a salt edited": (set_detail("salt", base64.b64encode(bytes(32)).decode()), 5, "was edited"),
    "a salt longer than it was": (borrow, 5, "was edited"),
    "a signature beside the right ones": (sign_beside, 0, "signature does not fit"),
    "a detail renamed": (set_detail("name", "detail/5/7/a"), 5, "not a detail"),
    "a detail moved": (move_detail, 6, "not a detail"),
    "a detail twice": (repeat_detail, 5, "not a detail"),
    "a line of another type": (lambda items: items.append({"type": "x"}), 13, "cannot be read"),
}
