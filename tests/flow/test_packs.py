"""Rule packs: what one box signs, another takes in whole, or refuses whole and says why."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from osiris.core import canon, chain
from osiris.core import learn as core
from osiris.core.match import RuleIndex
from osiris.edge.ledger import entries, learned, packs
from osiris.errors import CatalogueError, OsirisError, RequestError
from osiris.flow.learn import bring, learn, offer, promote, reject, shown, withdraw
from osiris.model.case import Outcome, Source
from osiris.model.content import Expect, Op, Pattern, Rule, RuleOrigin
from osiris.model.learning import LearnedState
from osiris.model.site import Platform
from tests.flow.years import BOOK, CHECK, UNIT, Years, years
from tests.ledger.maker import signer

OTHER = replace(BOOK, id="RB-LIN-SSH-002")
PARTNER = signer(77)
KEY = PARTNER.key_id
RULE = {
    "platform": "linux",
    "source": "check",
    "key": CHECK,
    "runbook": OTHER.id,
    "digest": OTHER.digest,
}
OF_UNIT = {**RULE, "source": "unit", "key": UNIT, "runbook": BOOK.id}


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Years]:
    with years(tmp_path, OTHER, rules=True) as made:
        yield made


def packed(version: int = 1, *rules: dict[str, str], by=PARTNER, **changes: Any) -> bytes:
    said = {
        "v": 1,
        "version": version,
        "made": "2026-11-21T09:00:00.000Z",
        "rules": list(rules or (RULE, OF_UNIT)),
    }
    return chain.sign_pack("partner", {**said, **changes}, by)


def take(clinic: Years, data: bytes, key: str = KEY, *, promoted: bool = False):
    with clinic.box.ledger.commit() as tx:
        return bring(clinic.box, tx, data, key, "ann", promoted=promoted)


def states(clinic: Years) -> dict[str, LearnedState]:
    with clinic.box.ledger.read() as tx:
        return {rule.key: rule.state for rule in learned.all(tx)}


def chosen(clinic: Years, observed: str = "yes") -> str | None:
    """The runbook that tier 1 takes for the Check."""
    content = clinic.box.catalogue
    with clinic.box.ledger.read() as tx:
        rules = (*content.rules, *learned.pack_rules(tx, content.runbooks.values()))
    found = RuleIndex(rules, content.runbooks).match(Platform.LINUX, CHECK, observed)
    return found.id if found else None


def test_what_one_box_learned_another_is_proposed(clinic: Years, tmp_path: Path):
    folder = tmp_path / "first"
    folder.mkdir()
    with years(folder) as first:
        first.month(5, unit=UNIT)
        learn(first.box)
        with first.box.ledger.commit() as tx:
            of_unit = next(r for r in learned.all(tx) if r.source is Source.UNIT)
            promote(first.box, tx, of_unit.pattern, "ann")
        with first.box.ledger.commit() as tx:
            pack, data = offer(first.box, tx, "clinic-a", first.box.keys().bundles)
    assert [rule.of.key for rule in pack.rules] == [UNIT]
    brought = take(clinic, data, pack.signer)
    assert [of.key for of in brought.proposed] == [UNIT]
    assert states(clinic) == {UNIT: LearnedState.PROPOSED}
    (ticket,) = clinic.tickets()
    assert "The pack clinic-a, version 1, brings rules as proposals: 1" in ticket.text


def test_a_proposal_is_no_rule_and_a_promoted_one_comes_before_what_is_built_in(clinic: Years):
    take(clinic, packed())
    assert chosen(clinic) == BOOK.id
    with clinic.box.ledger.commit() as tx:
        (check,) = [r for r in learned.all(tx) if r.key == CHECK]
        promote(clinic.box, tx, check.pattern, "ann")
    assert chosen(clinic) == OTHER.id
    assert len(clinic.tickets()) == 1  # the other rule is still asked about
    with clinic.box.ledger.commit() as tx:
        (unit,) = [r for r in learned.all(tx) if r.key == UNIT]
        reject(clinic.box, tx, unit.pattern, "ann")
    assert clinic.tickets() == []
    own = Rule(pattern=Pattern(check=CHECK), runbook=BOOK.id, origin=RuleOrigin.LOCAL)
    content = replace(clinic.box.catalogue, rules=(*clinic.box.catalogue.rules, own))
    clinic.box = replace(clinic.box, catalogue=content)
    assert chosen(clinic) == BOOK.id  # the clinic's own rule comes first of all


def test_promoted_at_once_where_a_person_says_so(clinic: Years):
    brought = take(clinic, packed(), promoted=True)
    assert brought.proposed == ()
    assert set(states(clinic).values()) == {LearnedState.PROMOTED}
    assert chosen(clinic) == OTHER.id
    assert clinic.tickets() == []


def test_a_rule_of_a_pack_answers_no_more_than_its_runbook_heals(tmp_path: Path):
    narrow = replace(
        OTHER, heals=(Pattern(check=CHECK, observed=Expect(op=Op.IS, value="client")),)
    )
    with years(tmp_path, narrow, rules=True) as clinic:
        take(clinic, packed(1, RULE), promoted=True)
        assert states(clinic) == {CHECK: LearnedState.PROMOTED}
        assert chosen(clinic, "client") == OTHER.id
        assert chosen(clinic, "yes") == BOOK.id


def test_one_failure_here_demotes_a_rule_whoever_signed_it(clinic: Years):
    take(clinic, packed(), promoted=True)
    clinic.tried(clinic.open("t1"), Outcome.UNDONE, OTHER)
    learn(clinic.box)
    assert states(clinic) == {CHECK: LearnedState.DEMOTED, UNIT: LearnedState.PROMOTED}
    assert chosen(clinic) == BOOK.id
    # What this box knows itself outweighs the next version of the pack.
    brought = take(clinic, packed(2), promoted=True)
    assert {of.key for of in brought.known} == {CHECK, UNIT}
    assert states(clinic)[CHECK] is LearnedState.DEMOTED


def test_a_pack_that_was_taken_in_and_one_that_was_removed(clinic: Years):
    take(clinic, packed(3), promoted=True)
    with clinic.box.ledger.commit() as tx:
        withdraw(clinic.box, tx, "partner")
    assert states(clinic) == {}
    assert chosen(clinic) == BOOK.id
    with clinic.box.ledger.commit() as tx:
        assert packs.all(tx) == []
        with pytest.raises(RequestError, match="There is no pack partner"):
            withdraw(clinic.box, tx, "partner")
    with pytest.raises(RequestError, match="not newer"):
        take(clinic, packed(2))
    take(clinic, packed(3))  # the very same may come back
    assert set(states(clinic).values()) == {LearnedState.PROPOSED}


def test_a_newer_version_takes_the_place_of_an_older_one(clinic: Years):
    take(clinic, packed(1), promoted=True)
    take(clinic, packed(2, OF_UNIT))
    assert states(clinic) == {UNIT: LearnedState.PROMOTED}
    assert chosen(clinic) == BOOK.id


@pytest.mark.parametrize("version", [1, 4, 5])
def test_an_old_version_is_refused(clinic: Years, version: int):
    take(clinic, packed(5))
    with pytest.raises(RequestError, match=f"Version {version} of partner is not newer"):
        take(clinic, packed(version))


def test_the_same_name_by_another_key_is_refused(clinic: Years):
    take(clinic, packed())
    other = signer(78)
    with pytest.raises(RequestError, match="signed by another key"):
        take(clinic, packed(9, by=other), other.key_id)


def fields(data: bytes) -> dict[str, Any]:
    outer: dict[str, Any] = json.loads(data)
    return outer


def payload(change: Callable[[bytes], bytes]) -> bytes:
    outer = fields(packed())
    inner = change(base64.b64decode(outer["payload"]))
    return canon.dumps({**outer, "payload": base64.b64encode(inner).decode()})


def by_the_wrong_key() -> bytes:
    """Signed by another key, which says that it is the partner's."""
    real, other = fields(packed()), signer(78)
    inner = base64.b64decode(real["payload"])
    return canon.dumps(chain.envelope(inner, {KEY: other.sign(chain.pae(inner))}))


TAMPERED = {
    "another key": (packed(by=signer(78)), "Another key signed this pack"),
    "a stolen key id": (by_the_wrong_key(), "was changed"),
    "a changed rule": (payload(lambda b: b.replace(b"SSH-002", b"SSH-003")), "was changed"),
    "a higher version": (payload(lambda b: b.replace(b'"version":1', b'"version":9')), "changed"),
    "no signature": (canon.dumps({**fields(packed()), "signatures": []}), "was changed"),
    "half of it": (packed()[: len(packed()) // 2], "only a part of one"),
    "half of its payload": (payload(lambda b: b[: len(b) // 2]), "holds no rules"),
    "nothing": (b"", "no rule pack"),
    "a list": (b"[1, 2]", "no rule pack"),
    "another type": (payload(lambda b: b.replace(b"rules:v1", b"rules:v2")), "says that it is"),
    "deep": (b"[" * 100_000, "no rule pack"),
}


@pytest.mark.parametrize("what", TAMPERED)
def test_a_pack_that_was_tampered_with(clinic: Years, what: str):
    data, says = TAMPERED[what]
    with pytest.raises(RequestError, match=says):
        take(clinic, data)
    assert states(clinic) == {}
    assert clinic.lessons() == []


def test_every_byte_counts():
    """No pack that differs in one byte of its payload is opened."""
    outer = fields(packed())
    inner = base64.b64decode(outer["payload"])
    for place in range(len(inner)):
        spoiled = inner[:place] + bytes([inner[place] ^ 1]) + inner[place + 1 :]
        data = canon.dumps({**outer, "payload": base64.b64encode(spoiled).decode()})
        with pytest.raises(OsirisError):
            shown(data, KEY, "the pack")


def test_an_entry_of_the_evidence_is_no_pack(clinic: Years):
    keys = clinic.box.keys()
    with clinic.box.ledger.commit() as tx:
        (entry,) = list(entries.walk(tx))[:1]
    data = canon.dumps(chain.envelope(entry.payload, entry.signatures))
    with pytest.raises(RequestError, match="no rule pack"):
        take(clinic, data, keys.bundles.key_id)


def test_a_pack_is_refused_whole_with_every_fault(clinic: Years):
    faulty = packed(
        1,
        OF_UNIT,
        {**RULE, "runbook": "RB-LIN-NONE-001"},
        {**RULE, "key": "ssh_hardening.empty", "digest": "e" * 64},
        {**OF_UNIT, "key": "spooler", "platform": "windows"},
        {**OF_UNIT, "runbook": OTHER.id},
    )
    with pytest.raises(CatalogueError) as refused:
        take(clinic, faulty)
    faults = "\n".join(refused.value.faults)
    assert "there is no runbook RB-LIN-NONE-001 here" in faults
    assert "the runbook has another digest here" in faults
    assert "the runbook does not heal this check" in faults
    assert "the runbook is for linux, the rule for windows" in faults
    assert f"unit {UNIT}: two rules of the pack answer it" in faults
    assert len(refused.value.faults) == 5
    assert states(clinic) == {}


@pytest.mark.parametrize(
    "changes",
    [
        {"v": 2},
        {"rules": []},
        {"rules": [{**RULE, "source": "person"}]},
        {"rules": [{**RULE, "key": ""}]},
        {"rules": [{**RULE, "observed": "yes"}]},
        {"version": 0},
        {"made": "yesterday"},
        {"extra": 1},
    ],
    ids=str,
)
def test_a_signed_pack_that_says_what_no_pack_says(clinic: Years, changes: dict[str, Any]):
    with pytest.raises(CatalogueError):
        take(clinic, packed(**changes))
    assert states(clinic) == {}


def test_promoting_at_once_never_goes_against_a_rule_that_is_in_force(clinic: Years):
    take(clinic, packed(1, OF_UNIT), promoted=True)
    rival = chain.sign_pack(
        "rival",
        {
            "v": 1,
            "version": 1,
            "made": "2026-11-21T09:00:00.000Z",
            "rules": [{**OF_UNIT, "runbook": OTHER.id}],
        },
        PARTNER,
    )
    with pytest.raises(CatalogueError, match="answers it here already"):
        take(clinic, rival, promoted=True)
    take(clinic, rival)
    with clinic.box.ledger.commit() as tx:
        (rule,) = [r for r in learned.all(tx) if r.pack == "rival"]
        assert rule.pattern == core.pattern_id(rule.likeness)
        with pytest.raises(RequestError, match="answers this already"):
            promote(clinic.box, tx, rule.pattern, "ann")


def test_nothing_to_offer(clinic: Years):
    take(clinic, packed(), promoted=True)  # what others signed is theirs to pass on
    with clinic.box.ledger.commit() as tx, pytest.raises(RequestError, match="No rule is in force"):
        offer(clinic.box, tx, "mine", clinic.box.keys().bundles)
