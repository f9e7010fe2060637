"""The frontier is the tree of RFC 6962, whatever its size, and wherever it is taken up again."""

from __future__ import annotations

import hashlib

import pymerkle  # type: ignore[import-untyped]
import pytest
from hypothesis import given
from hypothesis import strategies as st

from osiris.core import chain
from osiris.core.chain import Frontier
from tests.evidence.maker import Maker

LEAVES = [hashlib.sha256(bytes([n])).digest() for n in range(130)]


def head(leaves: list[bytes]) -> bytes:
    """MTH of RFC 6962, section 2.1, as it is written there."""
    if not leaves:
        return hashlib.sha256().digest()
    if len(leaves) == 1:
        return leaves[0]
    split = 1 << (len(leaves) - 1).bit_length() - 1
    return hashlib.sha256(b"\x01" + head(leaves[:split]) + head(leaves[split:])).digest()


def grown(leaves: list[bytes]) -> Frontier:
    frontier = Frontier()
    for leaf in leaves:
        frontier.append(leaf)
    return frontier


def test_the_root_at_every_size_is_the_tree_head_of_the_rfc() -> None:
    frontier = Frontier()
    for size, leaf in enumerate(LEAVES):
        assert frontier.root() == head(LEAVES[:size])
        frontier.append(leaf)


@given(st.integers(0, 129), st.integers(0, 129))
def test_a_frontier_taken_up_again_grows_the_same_tree(one: int, other: int) -> None:
    start, stop = sorted((one, other))
    stored = grown(LEAVES[:start]).to_json()
    assert len(stored) == start.bit_count()
    frontier = Frontier.from_json(start, stored)
    for leaf in LEAVES[start:stop]:
        frontier.append(leaf)
    assert (frontier.size, frontier.root()) == (stop, head(LEAVES[:stop]))


@pytest.mark.parametrize(
    ("size", "peaks"), [(1, []), (0, ["00" * 32]), (3, ["00" * 32]), (1, ["00"]), (-1, [])]
)
def test_what_is_no_frontier_is_refused(size: int, peaks: list[str]) -> None:
    with pytest.raises(ValueError, match="frontier"):
        Frontier.from_json(size, peaks)


def test_pymerkle_agrees_with_every_root_of_a_chain() -> None:
    """pymerkle hashes what it is given as SHA-256(0x00 || data): it is given each entry's PAE."""
    tree = pymerkle.InmemoryTree(algorithm="sha256")
    box = Maker().run(40)
    frontier = Frontier()
    for bundle in box.bundles:
        tree.append_entry(chain.pae(bundle.payload))
        frontier.append(bundle.leaf)
        assert tree.get_root() == frontier.root()
    assert box.checkpoints[-1].root == tree.get_root(41)
