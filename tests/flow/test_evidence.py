"""What leaves the box: intervals, packs, redaction, rotation, clocks."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from osiris.daemon.house import House, opened
from osiris.edge.ledger import details, entries
from osiris.flow.export import Exported, Period, export
from osiris.flow.sweep import sweep
from osiris.model.content import Verdict
from osiris.model.proof import Instant, Kind
from tests.flow.tree import Box

KEYS = "file_permissions.ssh_keys"


@pytest.fixture
def box(tmp_path: Path) -> Box:
    made = Box(tmp_path)
    made.ask("sweep")
    made.break_()
    made.ask("sweep")
    return made


def exported(box: Box, out: Path, **changes) -> Exported:
    now = datetime.now(UTC)
    period = Period(start=now - timedelta(hours=1), end=now, **changes)
    with box.desk.read() as tx:
        return export(tx, out, period, box.desk.names(), with_details=True)


def verified(out: Path, *args: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", "-S", str(out / "verify.py"), str(out / "pack.jsonl"), *args]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def fingerprint(box: Box) -> str:
    with box.desk.read() as tx:
        return entries.ring(tx).origin.partition("/")[2]


def test_intervals_of_one_check_on_one_machine(box: Box, tmp_path: Path):
    done = exported(box, tmp_path / "out", target="t1", check=KEYS)
    told = [i.verdict for i in done.intervals]
    assert told == [Verdict.UNKNOWN, Verdict.PASS, Verdict.FAIL] or told == [
        Verdict.PASS,
        Verdict.FAIL,
    ]
    rows = list(csv.reader((tmp_path / "out/intervals.csv").read_text().splitlines()))
    assert len(rows) == len(done.intervals) + 1
    assert {row[1] for row in rows[1:]} == {KEYS}


def test_the_chain_holds_no_name_and_no_word_from_a_host(box: Box, tmp_path: Path):
    box.ask("incident.open", host="practice-tree", text="Mrs Doe's chart does not print")
    with box.desk.read() as tx:
        said = b"".join(b.payload for b in entries.walk(tx))
    for word in (b"practice-tree", b"Doe", b"clinicadmin", b"support", str(box.root).encode()):
        assert word not in said


def test_a_pack_wants_its_key_from_elsewhere(box: Box, tmp_path: Path):
    exported(box, tmp_path / "out")
    assert verified(tmp_path / "out", "--key", fingerprint(box)).returncode == 0
    alone = verified(tmp_path / "out")
    assert alone.returncode == 3
    assert "KEY NOT CONFIRMED" in alone.stdout
    assert verified(tmp_path / "out", "--key", "0" * 64).returncode == 1


def test_a_checkpoint_that_left_the_box_finds_a_roll_back(box: Box, tmp_path: Path):
    ledger = box.desk.folder / "ledger.db"
    earlier = ledger.read_bytes()
    with box.desk.read() as tx:
        size_then = entries.head(tx)[0]
    box.ask("hold", for_s=60, reason="x")
    with box.desk.read() as tx:
        witness = list(entries.checkpoints(tx))[-1].note
    (tmp_path / "witness").write_text(witness, encoding="utf-8")
    for suffix in ("", "-wal", "-shm"):
        Path(f"{ledger}{suffix}").unlink(missing_ok=True)
    ledger.write_bytes(earlier)
    with box.desk.read() as tx:
        assert entries.head(tx)[0] == size_then
    exported(box, tmp_path / "out")
    # Without a witness nobody can tell; with one it is found out.
    assert verified(tmp_path / "out", "--key", fingerprint(box)).returncode == 0
    told = verified(tmp_path / "out", "--witness", str(tmp_path / "witness"))
    assert told.returncode == 1, told.stdout


def test_details_can_be_destroyed_and_the_chain_still_verifies(box: Box, tmp_path: Path):
    box.ask("incident.open", host="practice-tree", text="Printer jams since Tuesday")
    with box.desk.read() as tx:
        seqs = [b.seq for b in entries.walk(tx) if b.kind is Kind.REQUEST]
        kept = details.read(tx, seqs[-1])
    assert kept
    reply = box.ask("evidence.redact", entries=seqs)
    assert reply.data["destroyed"] >= len(seqs)
    raw = b"".join(p.read_bytes() for p in box.desk.folder.glob("ledger.db*"))
    for one in kept:
        assert one.salt not in raw
        assert one.data not in raw
    exported(box, tmp_path / "out")
    told = verified(tmp_path / "out", "--key", fingerprint(box))
    assert told.returncode == 0, told.stdout
    assert f"{reply.data['destroyed']} destroyed" in told.stdout


@pytest.mark.parametrize("purpose", ["bundles", "checkpoints"])
def test_keys_turn_over_and_old_and_new_entries_verify(box: Box, tmp_path: Path, purpose: str):
    box.ask("key.rotate", purpose=purpose)
    box.ask("sweep")
    exported(box, tmp_path / "out")
    assert verified(tmp_path / "out", "--key", fingerprint(box)).returncode == 0
    assert box.desk.ask("hold", {"for_s": 60, "reason": "still signs"}).code == 0


def test_a_rotation_that_was_cut_short_catches_up(box: Box):
    from osiris.model.proof import KeyPurpose

    with opened(box.desk.folder, "test", unlock=box.desk.unlock) as house:
        with house.box.ledger.read() as tx:
            size = entries.head(tx)[0]
        house.vault.rotate(KeyPurpose.BUNDLES, size)  # and the process dies before it appends
    box.ask("sweep")
    with box.desk.read() as tx:
        assert [b.seq for b in entries.walk(tx) if b.kind is Kind.KEY] == [size]
        entries.ring(tx)


def test_every_entry_says_how_good_its_clock_was(box: Box):
    with box.desk.read() as tx:
        newest = json.loads(list(entries.walk(tx))[-1].payload)["predicate"]["time"]
    assert set(newest) == {"utc", "boot", "mono_ns", "source", "quality", "offset_ms"}


async def _swept_at(house: House, instant: Instant) -> dict:
    moved = replace(house.box, clock=lambda: instant)
    await sweep(moved, everything=True)
    with house.box.ledger.read() as tx:
        return json.loads(list(entries.walk(tx))[-1].payload)["predicate"]["time"]


def test_a_clock_that_goes_back_is_said_and_one_that_jumps_ahead_is_taken(box: Box):
    import asyncio

    with opened(box.desk.folder, "test", unlock=box.desk.unlock) as house:
        now = house.box.clock()
        ahead = replace(now, utc=now.utc + timedelta(days=2))
        back = replace(now, utc=now.utc - timedelta(days=2))
        assert asyncio.run(_swept_at(house, ahead))["quality"] != "backwards"
        assert asyncio.run(_swept_at(house, back))["quality"] == "backwards"
        assert asyncio.run(_swept_at(house, now))["quality"] == "backwards"
    assert verified_chain(box)


def verified_chain(box: Box) -> bool:
    from osiris.edge.ledger.verify import verify

    with box.desk.read() as tx:
        return [n for n in verify(tx)][-1] > 0
