"""The Windows runbooks as they stand in the catalogue: which, who is asked, how they are undone."""

from __future__ import annotations

import pytest

from osiris.core.match import RuleIndex
from osiris.lab.windows.drifts import every
from osiris.model.content import Catalogue, Runbook, Undo
from osiris.model.site import Platform

IDS = {"AD": 4, "SVC": 4, "SEC": 6, "NET": 3, "STG": 2, "UPD": 2} | dict.fromkeys(
    ("PATCH", "AV", "BACKUP", "LOGGING", "FIREWALL", "ENCRYPTION"), 1
)
ASKED_EACH_TIME = {
    *("FIREWALL-001", "SEC-001"),  # may cut off whoever the firewall lets in by accident
    *("SEC-004", "NET-003", "AD-002"),  # old clients: file sharing, TLS, the directory
    *("SEC-005", "AD-003", "AD-004"),  # people's accounts
}
NO_POLICY_SETS_THIS = {
    "AD-001": "services and replication of a domain controller are no setting",
    "AD-003": "it changes nothing",
    "BACKUP-001": "it starts a backup that is set up",
    "ENCRYPTION-001": "it resumes what was suspended, and adds a protector",
    "STG-001": "it deletes temporary files",
    "STG-002": "it makes a shadow copy",
    "UPD-002": "it sets a cache of downloads aside",
}
"""Runbooks that need not ask who owns the setting, and why."""


@pytest.fixture
def books(catalogue: Catalogue) -> dict[str, Runbook]:
    """By the id without its first two parts."""
    ours = (b for b in catalogue.runbooks.values() if b.platform is Platform.WINDOWS)
    return {b.id.removeprefix("RB-WIN-"): b for b in ours}


def test_there_are_twenty_seven(books: dict[str, Runbook]) -> None:
    expected = [f"{kind}-{n:03}" for kind, count in IDS.items() for n in range(1, count + 1)]
    assert sorted(books) == sorted(expected)
    assert len(books) == 27


def test_what_can_break_an_old_client_or_lock_somebody_out_is_asked_each_time(
    books: dict[str, Runbook],
) -> None:
    assert {name for name, b in books.items() if b.approval != "policy"} == ASKED_EACH_TIME


def test_a_setting_that_a_policy_can_own_is_never_changed_unasked(
    books: dict[str, Runbook],
) -> None:
    without = {n for n, b in books.items() if all(d.probe != "policy_owner" for d in b.needs)}
    assert without == NO_POLICY_SETS_THIS.keys()


def test_every_verb_is_used_and_has_an_undo_or_says_why_not(
    catalogue: Catalogue, books: dict[str, Runbook]
) -> None:
    verbs = {n: verb for (on, n), verb in catalogue.verbs.items() if on is Platform.WINDOWS}
    assert {s.verb for b in books.values() for s in b.steps} == verbs.keys()
    assert [n for n, v in verbs.items() if v.undo is not Undo.EXACT and not v.undo_note] == []
    none = {n for n, v in verbs.items() if v.undo is Undo.NONE}
    assert none == {"ad_sync", "backup_start", "disk_cleanup"}


def test_what_can_cut_us_off_arms_its_own_undo(
    catalogue: Catalogue, books: dict[str, Runbook]
) -> None:
    cutting = {
        name
        for name, b in books.items()
        if any(catalogue.verbs[Platform.WINDOWS, s.verb].cuts for s in b.steps)
    }
    assert cutting == {"FIREWALL-001", "SEC-001", "SEC-006", "NET-002"}


def test_updates_and_backups_wait_for_a_window(
    catalogue: Catalogue, books: dict[str, Runbook]
) -> None:
    waiting = {
        name
        for name, b in books.items()
        if any(catalogue.verbs[Platform.WINDOWS, s.verb].disruptive for s in b.steps)
    }
    assert waiting == {"PATCH-001", "BACKUP-001"}
    assert "sessions" in {need.probe for need in books["PATCH-001"].needs}


def test_no_credential_is_sent_to_a_machine_that_lost_the_domain(
    books: dict[str, Runbook],
) -> None:
    assert [name for name, b in books.items() if not b.steps] == ["AD-003"]


def test_every_pattern_is_answered_by_its_runbook(
    catalogue: Catalogue, books: dict[str, Runbook]
) -> None:
    index = RuleIndex.of(catalogue)
    known = {b.id for b in books.values()}
    for book in books.values():
        for pattern in book.heals:
            if pattern.observed is None:
                found = index.match(Platform.WINDOWS, pattern.check, ("something",))
                assert found is not None
                assert found.id in known


def test_every_runbook_has_a_drift(books: dict[str, Runbook]) -> None:
    played = {drift.runbook.removeprefix("RB-WIN-") for drift in every()}
    assert books.keys() - played == set()
