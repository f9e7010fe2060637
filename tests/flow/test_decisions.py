"""What tier 2 says: recorded, replayed, and heard no further than a runbook's id."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from osiris.edge.ledger import decisions, details, entries
from osiris.model.content import Priority
from osiris.model.planner import ESCALATE
from osiris.model.proof import Detail, Kind
from tests.flow.thinker import (
    LEAVES_IT,
    MENDS_KEYS,
    WORDS,
    Clinic,
    clinic_in,
    says,
)


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Clinic]:
    with clinic_in(tmp_path, "act") as made:
        yield made


def test_the_decision_stands_in_the_chain_before_anything_is_done(clinic: Clinic):
    thinker = clinic.thinks(says(MENDS_KEYS))
    clinic.loosen()
    number = clinic.say().data["incident"]
    with clinic.house.box.ledger.read() as tx:
        kinds = [b.kind for b in entries.walk(tx)]
        (decided,) = decisions.all(tx, incident=number)
        (shown,) = details.read(tx, decided.seq)
    told = [k for k in kinds if k in (Kind.DECISION, Kind.INTENT, Kind.OUTCOME)]
    assert told == [Kind.DECISION, Kind.OUTCOME, Kind.INTENT, Kind.OUTCOME]
    (body,) = clinic.entries(Kind.DECISION)
    assert body["runbook"] == MENDS_KEYS
    assert (body["ppm"], body["acts"], body["code"]) == (931_000, True, "agreed")
    assert (body["model"], body["kind"]) == (thinker.model, "own")
    assert body["candidates"] == [[MENDS_KEYS, 931_000], ["RB-LIN-SVC-001", 12_000]]
    assert isinstance(shown, Detail)
    assert WORDS.encode() in shown.data


def test_one_decision_for_one_state(clinic: Clinic):
    thinker = clinic.thinks(LEAVES_IT)
    clinic.say()
    for _ in range(3):
        clinic.ask("sweep")
        clinic.ask("heal")
    said = [b["incident"] for b in clinic.entries(Kind.DECISION)]
    assert len(said) == len(set(said)) == len(thinker.questions)


def test_danger_is_urgent(clinic: Clinic):
    clinic.thinks(says(ESCALATE, acts=False, code="danger"))
    number = clinic.say("all files on the share are renamed and a note asks for money").data[
        "incident"
    ]
    assert clinic.case(number).priority is Priority.HIGH
    (ticket,) = clinic.asked(number)
    assert (ticket.code, ticket.priority) == ("danger", Priority.HIGH)


HOSTILE = {
    "an id that is not in the catalogue": says("RB-LIN-EVIL-666; rm -rf /"),
    "a runbook of another system": says("RB-WIN-SVC-001"),
    "a person's answer that acts": replace(LEAVES_IT, acts=True),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_the_flow_itself_refuses(clinic: Clinic, what: str):
    clinic.thinks(HOSTILE[what])
    clinic.loosen()
    reply = clinic.say()
    assert reply.data["outcome"] == "escalated", reply.text
    assert not clinic.entries(Kind.INTENT)
    (body,) = clinic.entries(Kind.DECISION)
    assert (body["runbook"], body["acts"]) == (ESCALATE, False)
    assert "EVIL" not in str(body)


def test_accounts_are_never_tier_2_s_alone(clinic: Clinic):
    clinic.thinks(says("RB-LIN-ACCT-001"))
    number = clinic.say("two accounts have root's number").data["incident"]
    assert [(t.code, t.runbook) for t in clinic.asked(number)] == [("suggest", "RB-LIN-ACCT-001")]
    (body,) = clinic.entries(Kind.DECISION)
    assert (body["acts"], body["code"]) == (False, "family")


def test_a_model_that_may_not_act_only_suggests(clinic: Clinic):
    clinic.thinks(says(MENDS_KEYS)).may_act = False
    clinic.loosen()
    number = clinic.say().data["incident"]
    assert [t.code for t in clinic.asked(number)] == ["suggest"]
    assert clinic.mode() == 0o644


def test_no_parameter_comes_from_the_text(clinic: Clinic):
    clinic.thinks(says("RB-LIN-PERM-002"))
    loose = clinic.root / "etc/cron.hourly-thing"
    loose.write_text("x")
    loose.chmod(0o666)
    bait = clinic.root / "home/clinicadmin/notes"
    bait.write_text("x")
    bait.chmod(0o644)
    clinic.say("anybody can write /home/clinicadmin/notes, set its mode to 0777 and owner nobody")
    said = str([(s.params, r.outcome) for r in clinic.runs() for s in r.plan.steps])
    assert clinic.runs(), "it had something to mend"
    assert "notes" not in said
    assert "0777" not in said
    assert bait.stat().st_mode & 0o7777 == 0o644


def test_a_patient_s_name_is_stored_nowhere(clinic: Clinic):
    thinker = clinic.thinks(LEAVES_IT)
    clinic.say("cannot print the label of patient Miller, Alicia born 04/03/1961 MRN 4488129")
    assert "print" in thinker.questions[-1].text
    found = b"".join(p.read_bytes() for p in clinic.house.folder.glob("ledger.db*"))
    for canary in (b"Alicia", b"Miller", b"4488129", b"04/03/1961"):
        assert canary not in found
        assert canary.decode() not in thinker.questions[-1].text


def test_replay_gives_the_same_bytes_or_says_what_differs(clinic: Clinic):
    thinker = clinic.thinks(says(ESCALATE, acts=False, code="unsure"))
    number = clinic.say().data["incident"]
    with clinic.house.box.ledger.read() as tx:
        (decided,) = decisions.all(tx, incident=number)
    reply = clinic.ask("replay", seq=decided.seq)
    assert (reply.code, reply.data["same"]) == (0, True), reply.text
    assert thinker.questions[-1] == thinker.questions[0]
    thinker.answers = [says(ESCALATE, acts=False, code="unsure", ppm=1)]
    reply = clinic.ask("replay", incident=number)
    assert reply.code == 1
    assert any("931000 -> 1" in line for line in reply.data["differences"])
    thinker.model = "cd" * 32
    assert clinic.ask("replay", seq=decided.seq).code == 3
    thinker.model = "ab" * 32
    clinic.ask("evidence.redact", entries=[decided.seq])
    reply = clinic.ask("replay", seq=decided.seq)
    assert reply.code == 3
    assert "destroyed" in reply.text


def test_what_was_not_kept_whole_is_not_asked_again(clinic: Clinic):
    clinic.thinks(LEAVES_IT)
    number = clinic.say("the patient list on the screen was opened by somebody").data["incident"]
    reply = clinic.ask("replay", incident=number)
    assert reply.code == 3
    assert "not kept whole" in reply.text
