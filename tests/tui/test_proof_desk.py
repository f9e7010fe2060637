"""What the desk tells of the chain: rows, filters, one entry, requests, the daemon's log."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from osiris.core.chain import pocket
from osiris.core.permit import permit
from osiris.daemon import house, notes
from osiris.desk import Desk, about, audit, events, logs, proof
from osiris.edge import diary
from osiris.edge.ledger import entries, pages
from osiris.errors import OsirisError, RequestError
from osiris.model.case import Reply, Request, Role
from osiris.report.qr import symbol
from tests.flow.tree import TREE
from tests.needs import require
from tests.tui.conftest import Seeded

REPO = Path(__file__).parents[2]


def found(desk: Desk, text: str) -> list[events.Row]:
    last = list(events.find(events.Book(desk), text))[-1]
    return [last.row(n) for n in range(len(last))]


def test_rows_are_the_chain_from_its_end(seeded: Seeded):
    listed = events.listing(events.Book(seeded.desk))
    rows = [listed.row(n) for n in range(len(listed))]
    assert [r.seq for r in rows] == list(range(len(rows) - 1, -1, -1))
    assert rows[-1].kind == "genesis"
    healed = next(r for r in rows if r.kind == "outcome" and r.words.startswith("healed"))
    assert (healed.host, healed.mood) == (TREE, "pass")
    assert [listed.place(r.seq) for r in rows] == list(range(len(rows)))


def test_a_filter_finds_what_it_says_and_all_of_it(seeded: Seeded):
    """Held against a plain walk over every row."""
    listed = events.listing(events.Book(seeded.desk))
    every = [listed.row(n) for n in range(len(listed))]
    for text in (
        "kind:request",
        "heal",
        "waiver",
        TREE,
        f"host:{TREE} kind:sweep",
        "request sweep",
    ):
        words = [w.rpartition(":")[2] for w in text.split()]
        wanted = [r for r in every if all(w in f"{r.kind} {r.host} {r.words}" for w in words)]
        assert found(seeded.desk, text) == wanted, text
    assert found(seeded.desk, "kind:sweep host:nobody") == []


def test_a_filter_goes_on_where_it_ended(own: Desk, monkeypatch: pytest.MonkeyPatch):
    book = events.Book(own)
    monkeypatch.setattr(events, "BLOCK", 3)
    before = list(events.find(book, "kind:request"))[-1]
    own.ask("sweep", {})
    steps = list(events.find(book, "kind:request", before))
    whole = list(events.find(events.Book(own), "kind:request"))
    assert list(steps[-1].seqs or ()) == list(whole[-1].seqs or ())
    assert len(steps[-1]) == len(before) + 1
    assert len(steps) < len(whole)


def test_where_to_jump(seeded: Seeded):
    listed = events.listing(events.Book(seeded.desk))
    at = listed.row(2).at
    assert listed.seq(events.place_of(listed, "#4")) == 4
    assert events.place_of(listed, at.isoformat()) <= 2
    assert events.place_of(listed, "2099-01-01") == 0
    assert events.place_of(listed, "2001-01-01") == len(listed) - 1
    some = list(events.find(listed.book, "kind:request"))[-1]
    assert some.seq(events.place_of(some, "1")) == 1
    with pytest.raises(RequestError):
        events.place_of(listed, "yesterday")


def test_one_entry_shows_what_was_signed_and_sealed(seeded: Seeded):
    seq = next(r.seq for r in found(seeded.desk, "kind:intent"))
    one = events.entry(seeded.desk, seq)
    assert one.fault == ""
    (plan,) = one.details
    assert plan.fits
    assert "file_mode" in (plan.text or "")
    assert json.loads(one.body)["runbook"] == "RB-LIN-PERM-003"
    with pytest.raises(RequestError):
        events.entry(seeded.desk, 10_000)


def test_details_that_were_destroyed_leave_their_digest(own: Desk):
    seq = found(own, "kind:request heal")[0].seq
    before = events.entry(own, seq).details[0]
    own.ask("evidence.redact", {"entries": [seq]})
    after = events.entry(own, seq)
    assert after.fault == ""
    assert (after.details[0].text, after.details[0].digest) == (None, before.digest)
    assert proof.standing(own).destroyed == 1
    asked = next(x for x in audit.requests(own) if x.seq == seq)
    assert (asked.destroyed, asked.who, asked.args) == (True, "", "")


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ("UPDATE entries SET payload = CAST(payload || ' ' AS BLOB) WHERE seq = 2", "changed"),
        ("UPDATE entries SET signatures = zeroblob(96) WHERE seq = 2", "signed"),
    ],
)
def test_an_entry_that_does_not_hold_says_so(own: Desk, change: str, says: str):
    with closing(sqlite3.connect(own.folder / house.LEDGER, isolation_level=None)) as sql:
        sql.execute("DROP TRIGGER entries_stay")
        sql.execute(change)
    assert says in events.entry(own, 2).fault
    assert "DOES NOT HOLD" in events.page(events.entry(own, 2))


def test_silences_are_spans_without_a_checkpoint(own: Desk):
    with own.read() as tx:
        size, _, newest = entries.head(tx)
        last = pages.last_checkpoint(tx)
        assert newest is not None
        assert last is not None
        assert last.size <= size
        later, hour = newest + timedelta(hours=3), timedelta(hours=1)
        first = newest - timedelta(hours=2)
        silent = pages.silences(tx, first, later, hour)
        assert [start for start, _ in silent][:1] == [first]
        assert silent[-1] == (newest, later)
        assert pages.silences(tx, newest - timedelta(seconds=1), newest, hour) == []


def test_the_pocket_witness_of_a_real_box(own: Desk):
    made = proof.witness(own)
    assert symbol(made.text).version == 6
    own.ask("sweep", {})
    told = list(proof.held(own, made.readable))[-1]
    assert isinstance(told, proof.Held)
    assert told.verdict is pocket.Verdict.CONSISTENT
    with own.read() as tx:
        assert told.note in [c.note for c in entries.checkpoints(tx)]


def test_who_asked_what(seeded: Seeded):
    asked = audit.requests(seeded.desk)
    assert [x.seq for x in asked] == [r.seq for r in found(seeded.desk, "kind:request")]
    heal = next(x for x in asked if x.kind == "heal")
    assert (heal.role, heal.where, heal.refused) == ("admin", "cli", "")
    assert "incidents" in heal.args
    assert heal.who


def test_about_names_no_machine_and_no_person(own: Desk):
    page = about.text(about.about(own))
    assert "textual" in page
    assert "SQLAlchemy" in page
    assert TREE not in page
    assert own.settings.site not in page.split()


@pytest.mark.parametrize("kind", ["evidence.carry", "evidence.sticks"])
def test_who_may_carry_evidence_out(kind: str):
    may = {
        role
        for role in Role
        if permit(Request(kind=kind, args={}, who="x", role=role, where="tty")) is None
    }
    assert may == {Role.TECHNICIAN, Role.AUDITOR, Role.ADMIN}


def test_no_medium_no_evidence_and_the_attempt_is_written_down(own: Desk):
    args = proof.carried("/media/nothing", "2026-01-01", str(datetime.now(UTC).date()))
    with pytest.raises(RequestError, match="No medium is mounted"):
        own.ask("evidence.carry", args)
    assert audit.requests(own)[0].kind == "evidence.carry"
    assert not [p for p in own.folder.iterdir() if p.name.startswith("carry-")]
    with pytest.raises(RequestError):
        proof.carried("/media/x", "last month", "now")


def test_the_pack_on_the_medium_verifies_by_itself(own: Desk, tmp_path: Path):
    """The whole way, over a real mount: the Request, the medium, and the auditor's own tool."""
    if subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False).returncode:
        require("namespaces", "this kernel gives nobody a mount namespace")
    top = tmp_path / "media"
    config = own.folder / house.CONFIG
    config.write_text(config.read_text().replace('"/media"', f'"{top}"'))
    osiris = f'{sys.executable} -m osiris.cli --data {own.folder} evidence carry "$0/good stick"'
    verify = f"{sys.executable} -I verify.py pack.jsonl"
    steps = f'{osiris} --json && cd "$0"/good*/osiris-* && sha256sum -c SHA256SUMS && {verify}'
    mounts = [sys.executable, str(REPO / "tests" / "edge" / "mounts.py"), str(top)]
    ran = subprocess.run(
        ["unshare", "-rm", *mounts, "sh", "-c", steps, str(top)],
        cwd=REPO,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 3, ran.stderr  # intact, and nobody vouched for the key
    reply, _, told = ran.stdout.partition("\n")
    pack = json.loads(reply)["pack"]
    assert len(pack) == 64
    assert "pack.jsonl: OK" in told
    assert "KEY NOT CONFIRMED" in told
    assert not [p for p in own.folder.iterdir() if p.name.startswith("carry-")]
    assert audit.requests(own)[0].kind == "evidence.carry"


def test_the_log_is_scrubbed_bounded_and_readable(own: Desk, monkeypatch: pytest.MonkeyPatch):
    with house.opened(own.folder, "test", unlock=own.unlock) as opened:
        say = notes.noted(opened, lambda line: None)
        say("Mary Jones called from 555-867-5309\nabout her results")
        request = Request(kind="heal", args={"x": 1}, who="ada", role=Role.ADMIN, where="tty")
        notes.note_answer(opened, request, Reply(code=0, data={"secret": "s"}, text="done"))
        refused = Reply(code=5, data={"refused": "role"}, text="no")
        notes.note_answer(opened, replace(request, kind="hold"), refused)
        notes.note_answer(opened, request, OsirisError("it broke"))
    said = [line.words for line in logs.lines(own)]
    assert "Jones" not in said[0]
    assert "867" not in said[0]
    assert said[1:] == [
        "request heal (tty): done",
        "request hold (tty): refused: role",
        "request heal (tty): failed: it broke",
    ]
    assert (own.folder / diary.FILE).stat().st_mode & 0o777 == 0o600
    monkeypatch.setattr(diary, "MOST", 2_000)
    for n in range(200):
        diary.write(own.folder, datetime.now(UTC), f"line {n} " + "x" * 50)
    sizes = [(own.folder / name).stat().st_size for name in (diary.FILE, diary.OLD)]
    assert max(sizes) < 2_100
    assert logs.lines(own)[-1].words.startswith("line 199")


def test_the_log_never_follows_a_link(tmp_path: Path):
    (tmp_path / "other").write_text("mine")
    (tmp_path / diary.FILE).symlink_to(tmp_path / "other")
    with pytest.raises(OSError, match="symbolic links"):
        diary.write(tmp_path, datetime.now(UTC), "x")
    assert (tmp_path / "other").read_text() == "mine"
    tmp_path.chmod(0o750)
    (tmp_path / diary.FILE).unlink()
    diary.write(tmp_path, datetime.now(UTC), "x")
    assert (tmp_path / diary.FILE).stat().st_mode & 0o777 == 0o640
