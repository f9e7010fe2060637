"""What was done to a pack, and where the auditor's verifier says that it shows."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from osiris.core import chain
from osiris.model.proof import KeyPurpose, Kind
from tests.evidence.maker import Maker, signer
from tests.evidence.packs import Line, check, forge, place, rewrite


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
    "a detail renamed": (set_detail("name", "detail/5/7/a"), 5, "not a detail"),
    "a detail moved": (move_detail, 6, "not a detail"),
    "a detail twice": (repeat_detail, 5, "not a detail"),
    "a line of another type": (lambda items: items.append({"type": "x"}), 13, "cannot be read"),
}


@pytest.mark.parametrize("name", FOUND)
def test_every_change_is_found_and_named(name: str, tmp_path: Path) -> None:
    change, seq, fault = FOUND[name]
    run = check(tmp_path, forge(PACK, change), "--key", FINGERPRINT)
    assert (run.code, run.result["result"], run.result["entry"]) == (1, "BROKEN", seq)
    assert fault in run.result["fault"]


def test_a_whole_pack_is_intact_and_with_the_fingerprint_verified(tmp_path: Path) -> None:
    alone = check(tmp_path, PACK)
    assert (alone.code, alone.result["result"]) == (3, "INTACT, KEY NOT CONFIRMED")
    for fingerprint in (FINGERPRINT, BOX.origin, FINGERPRINT.upper()):
        known = check(tmp_path, PACK, "--key", fingerprint)
        assert (known.code, known.result["result"]) == (0, "VERIFIED")
    assert known.result["entries"] == "13, from 0 to 12"
    assert known.result["period"] == "2026-11-01T00:00:00.000Z to 2026-11-01T00:12:00.000Z"
    assert known.result["details"] == "0 not included, 3 present, 0 destroyed"


def test_a_signature_alone_is_found_where_every_signature_is_checked(tmp_path: Path) -> None:
    """The checkpoints cover what entries say, not the signatures beside them."""
    lines = forge(PACK, unsign)
    assert check(tmp_path, lines).code == 3
    run = check(tmp_path, lines, "--every-signature")
    assert (run.code, run.result["entry"]) == (1, 4)
    assert check(tmp_path, PACK, "--every-signature").code == 3


def test_details_may_be_left_out_or_destroyed_and_are_counted(tmp_path: Path) -> None:
    BOX.details[5][0], kept = None, BOX.details[5][0]
    run = check(tmp_path, BOX.pack())
    BOX.details[5][0] = kept
    assert run.result["details"] == "0 not included, 2 present, 1 destroyed"
    bare = check(tmp_path, BOX.pack(details=False))
    assert (bare.code, bare.result["details"]) == (3, "3 not included, 0 present, 0 destroyed")


@pytest.mark.parametrize(("start", "stop"), [(4, 10), (7, 13), (10, 10), (0, 4), (4, 7)])
def test_any_stretch_between_two_checkpoints_verifies_alone(
    start: int, stop: int, tmp_path: Path
) -> None:
    run = check(tmp_path, BOX.pack(start, stop), "--key", FINGERPRINT)
    assert (run.code, run.result["result"]) == (0, "VERIFIED")
    assert run.result["entries"] == f"{stop - start}, from {start} to {stop - 1}"


def test_a_stretch_whose_past_was_forged_is_found(tmp_path: Path) -> None:
    peaks = ["0" * 64, *BOX.frontiers[7].to_json()[1:]]
    run = check(tmp_path, forge(BOX.pack(7, 13), set_head(frontier=peaks)))
    assert (run.code, run.result["entry"]) == (1, 6)
    assert "another root" in run.result["fault"]


def test_the_entry_before_an_odd_stretch_is_known_by_its_leaf(tmp_path: Path) -> None:
    """A genuine entry 7 that follows another entry 6: found without any checkpoint."""
    other = make()
    other.prev = bytes(32)
    lines = BOX.pack(7, 10)
    genuine = json.loads(lines[2])
    rewrite(genuine, lambda said: said.update(prev="1" * 64))
    lines[2] = json.dumps(genuine).encode() + b"\n"
    run = check(tmp_path, lines)
    assert (run.code, run.result["entry"]) == (1, 7)


def test_cut_in_the_middle_of_a_line(tmp_path: Path) -> None:
    lines = [*PACK[:-2], PACK[-2][:200]]
    run = check(tmp_path, lines)
    assert (run.code, run.result["entry"]) == (1, 12)
    assert "cut off" in run.result["fault"]


# ---- What no pack can show by itself, and a witness can


def rolled_back() -> tuple[list[bytes], str]:
    """The pack of a box that was rolled back to entry 10, and what a witness saw before."""
    return BOX.pack(0, 10), BOX.checkpoints[-1].note


def test_a_roll_back_to_a_checkpoint_cannot_be_seen_without_a_witness(tmp_path: Path) -> None:
    lines, _ = rolled_back()
    run = check(tmp_path, lines, "--key", FINGERPRINT)
    assert (run.code, run.result["result"]) == (0, "VERIFIED")
    assert "whether entries after 9 were cut off or rolled back" in run.result["not shown"]


def test_a_roll_back_to_a_checkpoint_is_seen_by_a_witness(tmp_path: Path) -> None:
    lines, seen = rolled_back()
    run = check(tmp_path, lines, "--key", FINGERPRINT, "--witness", seen)
    assert (run.code, run.result["entry"]) == (1, 10)
    assert run.result["fault"] == "cut off: the witness saw entry 12"


def forked() -> Maker:
    """The same keys, the same first seven entries, and then another history."""
    other = make(sweeps=6)
    for _ in range(6):
        other.append(Kind.SWEEP, {"nothing": "to see"})
        other.checkpoint()
    return other


def test_a_rewritten_history_is_intact_by_itself_and_found_by_a_witness(tmp_path: Path) -> None:
    other, seen = forked(), BOX.checkpoints[2]
    assert check(tmp_path, other.pack(), "--key", FINGERPRINT).code == 0
    run = check(tmp_path, other.pack(), "--key", FINGERPRINT, "--witness", seen.note)
    assert (run.code, run.result["entry"]) == (1, seen.size - 1)
    assert run.result["fault"] == "the witness saw another history"


def test_a_fork_inside_a_pack_is_found(tmp_path: Path) -> None:
    """Every entry is genuine, but entry 8 is of the other history."""
    ours, theirs = BOX.pack(), forked().pack()
    items = [json.loads(line) for line in theirs]
    foreign = theirs[place(items, 8)]
    mine = [json.loads(line) for line in ours]
    ours[place(mine, 8)] = foreign
    run = check(tmp_path, ours)
    assert (run.code, run.result["entry"]) == (1, 8)
    assert "does not follow" in run.result["fault"]


def test_a_whole_history_under_another_key_is_only_intact(tmp_path: Path) -> None:
    theirs = make("forger").pack()
    assert check(tmp_path, theirs).code == 3
    run = check(tmp_path, theirs, "--key", FINGERPRINT)
    assert (run.code, run.result["fault"]) == (1, "the pack is of another key than the fingerprint")
    run = check(tmp_path, theirs, "--witness", BOX.checkpoints[0].note)
    assert (run.code, run.result["fault"]) == (1, f"the witness saw {BOX.origin}")


def test_a_witness_confirms_the_key_and_the_history_up_to_it(tmp_path: Path) -> None:
    note = tmp_path / "seen.txt"
    note.write_text(BOX.checkpoints[1].note, "utf-8")
    for witness in (str(note), BOX.checkpoints[1].note, BOX.checkpoints[1].note.strip()):
        run = check(tmp_path, PACK, "--witness", witness)
        assert (run.code, run.result["key"]) == (0, "confirmed by witness")
        assert run.result["witness"] == "saw 7 entries: these"


def test_a_witness_need_not_fall_on_a_checkpoint_of_the_pack(tmp_path: Path) -> None:
    def drop(items: list[Line]) -> None:
        items[:] = [item for item in items if BOX.checkpoints[1].note != item.get("note")]

    seen = BOX.checkpoints[1].note
    assert check(tmp_path, forge(PACK, drop), "--witness", seen).code == 0
    run = check(tmp_path, forge(forked().pack(), drop), "--witness", BOX.checkpoints[2].note)
    assert (run.code, run.result["entry"]) == (1, 9)


def test_a_witness_from_before_the_pack_cannot_be_compared(tmp_path: Path) -> None:
    run = check(tmp_path, BOX.pack(7, 13), "--witness", BOX.checkpoints[0].note)
    assert (run.code, run.result["result"]) == (3, "INTACT, KEY NOT CONFIRMED")
    assert run.result["witness"] == "saw 4 entries: none of these"


# ---- Keys that change


def test_a_rotation_is_signed_by_the_old_key_and_in_force_from_its_entry_on(tmp_path: Path) -> None:
    box = make(sweeps=3)
    for purpose in (KeyPurpose.BUNDLES, KeyPurpose.CHECKPOINTS):
        box.rotate(purpose)
        box.checkpoint()
    box.run(3)
    assert check(tmp_path, box.pack(), "--every-signature").code == 3
    assert check(tmp_path, box.pack(5), "--every-signature").code == 3
    old = make(sweeps=3)
    old.rotate(KeyPurpose.BUNDLES)
    old.keys[KeyPurpose.BUNDLES] = signer("box", KeyPurpose.BUNDLES, 0)
    old.run(2)
    run = check(tmp_path, old.pack(), "--every-signature")
    assert (run.code, run.result["entry"]) == (1, 5)


def test_a_key_without_the_old_key_s_word_or_without_an_entry_is_refused(tmp_path: Path) -> None:
    box = make(sweeps=3)
    box.rotate(KeyPurpose.BUNDLES)
    box.checkpoint()

    def alone(items: list[Line]) -> None:
        items[0]["keys"][-1]["countersigned"] = ""

    def unannounced(items: list[Line]) -> None:
        del items[0]["keys"][-1]

    run = check(tmp_path, forge(box.pack(), alone))
    assert (run.code, "not certified" in run.result["fault"]) == (1, True)
    run = check(tmp_path, forge(box.pack(), unannounced))
    assert (run.code, run.result["entry"]) == (1, 4)


# ---- What is no pack


@pytest.mark.parametrize(
    ("text", "options"),
    [
        (b"", []),
        (b"hello\n", []),
        (b"[1]\n", []),
        (b'{"type":"pack","v":2}\n', []),
        (b'{"type":"pack","v":1}\n', []),
        (b"\xff\xfe\n", []),
        (b"[" * 100_000, []),
        (b"".join(PACK), ["--key", "abcd"]),
        (b"".join(PACK), ["--key", "SHA256:xyz"]),
        (b"".join(PACK), ["--witness", "no such file"]),
        (b"".join(PACK), ["--witness", "not\na note"]),
        (b"".join(PACK), ["--witness", BOX.checkpoints[0].note.replace("\n4\n", "\n5\n")]),
    ],
)
def test_unusable_input_is_said_to_be_unusable(
    text: bytes, options: list[str], tmp_path: Path
) -> None:
    run = check(tmp_path, [text], *options)
    assert (run.code, run.result["result"]) == (2, "CANNOT BE CHECKED")
    assert run.result["fault"]
