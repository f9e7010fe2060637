"""What a pack is made of, and that no byte of what it says can be changed unseen."""

from __future__ import annotations

import io
import json
from base64 import b64decode
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osiris.errors import EvidenceError
from osiris.model.proof import Bundle
from osiris.report import pack
from osiris.report.verifier import verify
from tests.evidence.maker import Maker

BOX = Maker().run(3, every=2)
BOX.sweep([("a", b"one"), ("b", b"two")])
BOX.checkpoint()
PACK = BOX.pack()


def test_the_lines_stand_in_the_order_that_the_verifier_needs() -> None:
    types = [json.loads(line)["type"] for line in PACK]
    first = ["pack", "bundle", "bundle", "bundle", "checkpoint", "bundle", "checkpoint"]
    assert types == [*first, "bundle", "detail", "detail", "checkpoint"]
    later = [json.loads(line)["type"] for line in BOX.pack(4, 5)]
    assert later == ["pack", "checkpoint", "bundle", "detail", "detail", "checkpoint"]
    assert all(line.endswith(b"\n") and b"\n" not in line[:-1] for line in PACK)


def test_the_head_names_the_range_the_keys_and_the_frontier() -> None:
    head = json.loads(BOX.pack(3, 5)[0])
    assert (head["v"], head["origin"], head["from"], head["to"]) == (1, BOX.origin, 3, 5)
    assert head["frontier"] == BOX.frontiers[3].to_json()
    assert [cert["purpose"] for cert in head["keys"]] == ["bundles", "checkpoints"]


@pytest.mark.parametrize(
    ("start", "stop", "entries", "sizes"),
    [
        (0, 5, range(4), [3, 4, 5]),  # an entry short
        (0, 5, [0, 1, 2, 4], [3, 4, 5]),  # a gap
        (0, 5, range(5), [3, 4]),  # no checkpoint at its end
        (0, 3, range(5), [3, 4, 5]),  # more than it says
        (3, 5, [3, 4], [4, 5]),  # no checkpoint at its start
    ],
)
def test_a_pack_that_would_look_cut_off_is_never_written(
    start: int, stop: int, entries: list[int], sizes: list[int]
) -> None:
    heads = [made for made in BOX.checkpoints if made.size in sizes]
    items = pack.in_order([BOX.bundles[seq] for seq in entries], heads)
    with pytest.raises(EvidenceError):
        list(pack.lines(BOX.head(start, stop), items))


def test_all_details_of_an_entry_are_asked_for_or_none() -> None:
    items = pack.in_order(BOX.bundles, BOX.checkpoints)
    with pytest.raises(ValueError, match="shorter"):
        list(pack.lines(BOX.head(0, 5), items, lambda seq: BOX.details[seq][:1]))


def test_it_is_written_as_it_is_read() -> None:
    """The first lines are there before the last entry has been asked for."""
    asked: list[int] = []

    def entries() -> Iterator[Bundle]:
        for bundle in BOX.bundles:
            asked.append(bundle.seq)
            yield bundle

    lines = pack.lines(BOX.head(0, 5), pack.in_order(entries(), BOX.checkpoints))
    assert json.loads(next(lines))["type"] == "pack"
    assert json.loads(next(lines))["type"] == "bundle"
    assert max(asked) <= 1


def content(lines: list[bytes]) -> list[object]:
    """What a pack says: its entries and their details."""
    items = [json.loads(line) for line in lines[1:]]
    said = [b64decode(i["envelope"]["payload"]) for i in items if i["type"] == "bundle"]
    blobs = [
        (i["name"], b64decode(i["salt"]), b64decode(i["data"]))
        for i in items
        if i["type"] == "detail"
    ]
    return [said, blobs]


WHOLE = b"".join(PACK)


@settings(max_examples=300, deadline=None)
@given(st.integers(0, len(WHOLE) - 1), st.integers(1, 255))
def test_no_byte_of_what_a_pack_says_can_be_changed_unseen(place: int, change: int) -> None:
    """Unseen may change: when the pack was made, signatures that are not needed, spare bits."""
    damaged = bytearray(WHOLE)
    damaged[place] ^= change
    try:
        checked = verify.read(io.BytesIO(bytes(damaged)), None, verify.NEVER)
    except (verify.Broken, *verify.DAMAGE):
        return
    assert (checked.origin, checked.first, checked.end) == (BOX.origin, 0, 5)
    assert content(bytes(damaged).splitlines(keepends=True)) == content(PACK)
