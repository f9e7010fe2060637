"""A runbook that heals several Checks may have needs and steps that are for some of them only."""

from __future__ import annotations

from dataclasses import replace

from osiris.core.lint import broken
from osiris.model.content import Catalogue, Runbook
from tests.catalogue.documents import shipped

PASSWORDS, SIGNING, WATCHED = (
    "password_policy.domain",
    "ldap_signing.server",
    "ldap_signing.watched",
)


def domain_rules() -> Runbook:
    return shipped().runbooks["RB-WIN-AD-002"]


def with_(runbook: Runbook) -> Catalogue:
    return replace(shipped(), runbooks={**shipped().runbooks, runbook.id: runbook})


def test_a_check_gets_its_own_steps_and_needs() -> None:
    for check, verb, needs in (
        (PASSWORDS, "ad_password_policy", ["policy_owner"]),
        (WATCHED, "ldap_settings", ["policy_owner"]),
        (SIGNING, "ldap_settings", ["policy_owner", "ldap_signing"]),
    ):
        book = domain_rules().for_check(check)
        assert [step.verb for step in book.steps] == [verb]
        assert [need.probe for need in book.needs] == needs
        assert (book.id, book.digest) == (domain_rules().id, domain_rules().digest)


def test_a_runbook_without_such_parts_is_the_same_for_each_check() -> None:
    book = shipped().runbooks["RB-WIN-AD-001"]
    assert {book.for_check(pattern.check) == book for pattern in book.heals} == {True}


def test_a_part_for_a_check_that_is_not_healed_is_a_fault() -> None:
    book = domain_rules()
    steps = tuple(replace(s, only=(*s.only, "guest_account.domain")) for s in book.steps)
    assert broken(with_(replace(book, steps=steps))) == [
        "runbook RB-WIN-AD-002: a part of it is for 'guest_account.domain', which it does not heal"
    ]


def test_a_check_that_no_step_is_for_is_a_fault() -> None:
    book = domain_rules()
    steps = tuple(s for s in book.steps if s.verb != "ldap_settings")
    assert broken(with_(replace(book, steps=steps))) == [
        f"runbook RB-WIN-AD-002: heals '{check}' and has no step for it"
        for check in ("ldap_signing.channel_binding", SIGNING, WATCHED)
    ]
