"""Appending: order, links, checkpoints, and all of a commit or nothing of it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from osiris.core import chain
from osiris.core.clockwork import judged
from osiris.edge.ledger import Ledger, details, entries, facts, targets
from osiris.errors import EvidenceError, OsirisError
from osiris.model.proof import Detail, Keys, Kind, Statement
from osiris.model.site import Platform, Target, TargetClass, TransportKind
from tests.ledger.maker import START, at, begin, checkpoint, grow, make_keys, note, proven


def test_each_entry_follows_the_one_before(ledger: Ledger, keys: Keys) -> None:
    grow(ledger, keys, 9)
    with ledger.read() as tx:
        bundles = list(entries.walk(tx))
    assert [b.seq for b in bundles] == list(range(10))
    said = [chain.predicate(b.payload) for b in bundles]
    assert [s["prev"] for s in said] == [bytes(32).hex(), *(b.leaf.hex() for b in bundles[:-1])]


def test_a_checkpoint_signs_the_root_over_the_stored_leaves(ledger: Ledger, keys: Keys) -> None:
    grow(ledger, keys, 6)
    made = checkpoint(ledger, keys)
    with ledger.read() as tx:
        tree = chain.Frontier()
        for bundle in entries.walk(tx):
            tree.append(bundle.leaf)
        assert (made.size, made.root) == (7, tree.root())
        assert chain.verify_note(made.note, entries.ring(tx)).root == made.root
        assert list(entries.checkpoints(tx)) == [made]
        assert entries.head(tx)[:2] == (7, tree.root())


def test_a_second_checkpoint_at_the_same_head_is_the_first(ledger: Ledger, keys: Keys) -> None:
    assert checkpoint(ledger, keys) == checkpoint(ledger, keys)


def test_the_frontier_at_any_size_leads_to_the_head(ledger: Ledger, keys: Keys) -> None:
    for n in range(13):
        grow(ledger, keys)
        if n % 5 == 0:
            checkpoint(ledger, keys)
    with ledger.read() as tx:
        _, root, _ = entries.head(tx)
        for size in range(15):
            tree = entries.frontier_at(tx, size)
            for bundle in entries.walk(tx, size):
                tree.append(bundle.leaf)
            assert tree.root() == root
        with pytest.raises(EvidenceError, match="holds 14 entries, not 15"):
            entries.frontier_at(tx, 15)


def test_a_chain_begins_with_genesis_once(path: Path) -> None:
    keys, identity = make_keys()
    with Ledger.create(path) as ledger:
        with pytest.raises(EvidenceError, match="begins with genesis"), ledger.commit() as tx:
            entries.append(tx, note(0), now=at(), keys=keys)
        begin(ledger, keys, identity)
        with pytest.raises(EvidenceError, match="begins with genesis"):
            begin(ledger, keys, identity)
        assert proven(ledger) == 1


def test_keys_of_another_chain_sign_nothing(ledger: Ledger) -> None:
    strangers, _ = make_keys(40)
    with pytest.raises(EvidenceError, match="do not belong together"):
        grow(ledger, strangers)
    with pytest.raises(EvidenceError, match="the chain is of"):
        checkpoint(ledger, strangers)
    assert proven(ledger) == 1


def test_state_and_its_entry_are_committed_together_or_not_at_all(
    ledger: Ledger, keys: Keys
) -> None:
    target = Target(
        id="t1",
        name="front-desk",
        platform=Platform.LINUX,
        klass=TargetClass.WORKSTATION,
        transport=TransportKind.LOCAL,
        added=START,
    )

    def both(fail: bool) -> None:
        with ledger.commit() as tx:
            targets.add(tx, target)
            facts.put(tx, "seen", 1)
            entries.append(tx, note(1), now=at(1), keys=keys)
            if fail:
                raise InterruptedError

    with pytest.raises(InterruptedError):
        both(fail=True)
    with ledger.read() as tx:
        assert (targets.all(tx), facts.get(tx, "seen"), entries.head(tx)[0]) == ([], None, 1)
    both(fail=False)
    with ledger.read() as tx:
        assert (targets.all(tx), facts.get(tx, "seen"), entries.head(tx)[0]) == ([target], 1, 2)
    assert proven(ledger) == 2


def test_a_body_that_is_not_canonical_leaves_no_trace(ledger: Ledger, keys: Keys) -> None:
    with pytest.raises(ValueError, match="float"), ledger.commit() as tx:
        entries.append(tx, Statement(kind=Kind.SWEEP, body={"n": 0.5}), now=at(), keys=keys)
    grow(ledger, keys)
    assert proven(ledger) == 2


def test_the_head_is_read_again_when_another_process_wrote(
    ledger: Ledger, path: Path, keys: Keys
) -> None:
    grow(ledger, keys, 2)
    with Ledger.open(path) as other:
        grow(other, keys, 3)
        checkpoint(other, keys)
    grow(ledger, keys, 2)
    assert proven(ledger) == 8


def test_a_reader_sees_one_moment_while_a_writer_goes_on(
    ledger: Ledger, path: Path, keys: Keys
) -> None:
    with Ledger.open(path, read_only=True) as reader, reader.read() as tx:
        grow(ledger, keys, 5)
        assert (targets.all(tx), entries.head(tx)[0]) == ([], 1)
    with Ledger.open(path, read_only=True) as reader, reader.read() as tx:
        assert entries.head(tx)[0] == 6


def test_a_reader_writes_nothing(ledger: Ledger, path: Path) -> None:
    with Ledger.open(path, read_only=True) as reader:
        with pytest.raises(OsirisError, match="reading only"), reader.commit():
            pass
        with pytest.raises(OsirisError, match="cannot be written"), reader.read() as tx:
            facts.put(tx, "x", 1)


def test_a_ledger_without_a_writer_can_be_read(ledger: Ledger, path: Path, keys: Keys) -> None:
    grow(ledger, keys, 3)
    ledger.close()
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    with Ledger.open(path, read_only=True) as reader:
        assert proven(reader) == 4


def test_nobody_else_may_read_the_files(ledger: Ledger, path: Path, keys: Keys) -> None:
    grow(ledger, keys)
    modes = {p.name: p.stat().st_mode & 0o777 for p in path.parent.iterdir()}
    assert set(modes.values()) == {0o600}
    assert len(modes) == 3


def test_a_ledger_is_not_made_over_another(ledger: Ledger, path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(OsirisError, match="exists already"):
        Ledger.create(path)
    assert path.read_bytes() == before


def test_a_file_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(OsirisError, match=r"cannot be opened.*\n  ->"):
        Ledger.open(tmp_path / "ledger.db")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("jump", [timedelta(days=-400), timedelta(days=400)])
def test_a_clock_that_jumps_leaves_order_and_newest_right(
    ledger: Ledger, keys: Keys, jump: timedelta
) -> None:
    grow(ledger, keys, 3)
    with ledger.commit() as tx:
        _, _, newest = entries.head(tx)
        now = judged(replace(at(3), utc=at(3).utc + jump), newest)
        entries.append(tx, note(4), now=now, keys=keys)
        entries.checkpoint(tx, keys)
    grow(ledger, keys)
    back = jump < timedelta(0)
    with ledger.read() as tx:
        assert entries.head(tx)[2] == (at(5).utc if back else now.utc)
        (jumped,) = entries.walk(tx, 4, 5)
    told = chain.predicate(jumped.payload)["time"]
    assert told["quality"] == ("backwards" if back else "synced")
    assert told["utc"] == chain.utc_text(now.utc)
    assert proven(ledger) == 6


def test_keys_are_found_again_after_a_rotation(ledger: Ledger, keys: Keys) -> None:
    with ledger.read() as tx:
        ring = entries.ring(tx)
        assert (ring.origin, entries.certificates(tx)) == (keys.origin, list(keys.certs))


def test_entries_are_found_by_kind_and_by_age(ledger: Ledger, keys: Keys) -> None:
    grow(ledger, keys, 3)
    with ledger.commit() as tx:
        entries.append(tx, Statement(kind=Kind.SCHEDULE, body={"n": 4}), now=at(4), keys=keys)
    grow(ledger, keys, 3)
    checkpoint(ledger, keys)
    grow(ledger, keys, 3)
    with ledger.read() as tx:
        assert entries.last_of(tx, Kind.SCHEDULE, at(4).utc) == 4
        assert entries.last_of(tx, Kind.SCHEDULE, at(3).utc) is None
        assert [entries.first_after(tx, at(n).utc) for n in range(-1, 12)] == [
            *range(11),
            11,
            11,
        ]


def test_what_came_from_a_host_is_scrubbed_before_it_is_signed(ledger: Ledger, keys: Keys) -> None:
    patient = b'{"file": "/etc/ssh/sshd_config", "note": "Jane Roe, born 1970-01-02"}'
    grow(ledger, keys, 1, Detail(name="seen", salt=b"", data=patient))
    with ledger.read() as tx:
        (bundle,) = entries.walk(tx, 1, 2)
        (stored,) = details.read(tx, 1)
    assert isinstance(stored, Detail)
    assert json.loads(stored.data) == {"file": "/etc/ssh/sshd_config", "note": "[withheld]"}
    assert chain.commitment(stored.salt, stored.data).encode() in bundle.payload
