"""Words on autonomy: those of people, those that were earned, and those of an older ledger."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

from osiris.edge.ledger import Ledger, policy, schema
from osiris.model.case import Autonomy
from osiris.model.learning import Earned, Proof

BOOK = "RB-LIN-SSH-001"
EARNED = Earned(
    level=Autonomy.ACT_AND_TELL,
    digest="d" * 64,
    bad_runs=1,
    entry=42,
    proof=Proof(good=40, bad=1, row=38, hosts=3, days=31, low_ppm=905_000, high_ppm=999_000),
)


def test_a_word_from_before_there_were_times_holds_at_all_times(path: Path) -> None:
    released = 4  # the schema before times: its autonomy has no time and no proof
    with sqlite3.connect(path) as sql:
        sql.executescript("".join(schema.MIGRATIONS[:released]))
        sql.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        sql.execute(f"PRAGMA user_version = {released}")
        sql.execute("INSERT INTO autonomy VALUES ('*', 'server', 'act')")
    sql.close()
    with Ledger.open(path) as ledger, ledger.read() as tx:
        found = policy.autonomy(tx)
    assert found.said == {("*", "server", "*"): Autonomy.ACT}
    assert found.earned == {}


def test_what_was_earned_is_kept_apart_from_what_was_said(ledger: Ledger) -> None:
    with ledger.commit() as tx:
        policy.earn(tx, BOOK, "server", EARNED)
        policy.set_autonomy(tx, BOOK, "server", Autonomy.OBSERVE, "clinic")
    with ledger.read() as tx:
        found = policy.autonomy(tx)
    assert found.earned == {(BOOK, "server"): EARNED}
    assert found.said == {(BOOK, "server", "clinic"): Autonomy.OBSERVE}


def test_a_person_s_word_at_the_very_place_ends_what_was_earned(ledger: Ledger) -> None:
    with ledger.commit() as tx:
        policy.earn(tx, BOOK, "server", EARNED)
        policy.set_autonomy(tx, BOOK, "server", Autonomy.ASK)
        found = policy.autonomy(tx)
        assert (found.earned, found.said) == ({}, {(BOOK, "server", "*"): Autonomy.ASK})
        assert policy.forget(tx, (BOOK, "server", "*"))
        assert not policy.forget(tx, (BOOK, "server", "*"))


def test_a_newer_proof_takes_the_place_of_an_older_one(ledger: Ledger) -> None:
    newer = replace(EARNED, bad_runs=2)
    with ledger.commit() as tx:
        policy.earn(tx, BOOK, "server", EARNED)
        policy.earn(tx, BOOK, "server", newer)
        assert policy.autonomy(tx).earned == {(BOOK, "server"): newer}


def test_the_word_on_one_runbook_outweighs_that_on_all(ledger: Ledger) -> None:
    with ledger.commit() as tx:
        assert not policy.may_earn(tx, BOOK)
        policy.set_earning(tx, "*", on=True)
        assert policy.may_earn(tx, BOOK)
        policy.set_earning(tx, BOOK, on=False)
        assert not policy.may_earn(tx, BOOK)
        assert policy.may_earn(tx, "RB-LIN-SSH-002")
        assert policy.earning(tx) == {"*": True, BOOK: False}
