"""What was done to a pack, and where the auditor's verifier says that it shows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from osiris.model.proof import KeyPurpose
from tests.evidence.forgeries import (
    BOX,
    FINGERPRINT,
    FOUND,
    PACK,
    forked,
    make,
    set_head,
    unsign,
)
from tests.evidence.maker import signer
from tests.evidence.packs import Line, check, forge, place


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
    """The box itself signed an entry 7 that does not follow its entry 6."""
    box = make(sweeps=6)
    box.prev = bytes(32)
    box.sweep()
    box.checkpoint()
    run = check(tmp_path, box.pack(7, 8))
    assert (run.code, run.result["entry"]) == (1, 7)
    assert "does not follow" in run.result["fault"]


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
