"""Section 3 of the design on a practice tree: look, heal, verify, undo, record."""

from __future__ import annotations

from pathlib import Path

import pytest

from osiris.cli.practice import clinic
from osiris.cli.practice.drill import verified
from osiris.daemon.house import opened
from osiris.edge.ledger import entries
from osiris.model.case import Autonomy, IncidentState
from osiris.model.proof import Kind
from osiris.model.site import Platform
from tests.flow.tree import TREE, Box, photograph

KEYS = "file_permissions.ssh_keys"
KEY = "etc/ssh/ssh_host_ed25519_key"  # a plain user can mend it in his own tree


@pytest.fixture
def box(tmp_path: Path) -> Box:
    made = Box(tmp_path)
    made.ask("sweep")
    return made


@pytest.fixture
def broken(box: Box) -> Box:
    box.ask("policy.set", autonomy="act")
    box.break_()
    box.ask("sweep")
    return box


def test_the_first_look_asks_once_per_check(box: Box):
    tickets = box.desk.tickets()
    assert all(t.code == "onboarding" for t in tickets)
    assert len({t.check for t in tickets}) == len(tickets)
    assert all(i.onboarding for i, _ in box.desk.incidents(open_only=True))


def test_drift_is_found_and_healed_and_proved(broken: Box):
    number = broken.incident(KEYS)
    key = broken.root / KEY
    assert key.stat().st_mode & 0o7777 == 0o644
    reply = broken.ask("heal", incidents=[number])
    assert reply.code == 0, reply.text
    assert key.stat().st_mode & 0o7777 == 0o600
    assert broken.state(number) == IncidentState.HEALED
    assert verified(broken.desk) == "verified"


def test_no_change_without_an_intent_before_it(broken: Box):
    number = broken.incident(KEYS)
    broken.ask("heal", incidents=[number])
    intent = broken.run_of(number).intent
    with broken.desk.read() as tx:
        kinds = {b.seq: b.kind for b in entries.walk(tx)}
    assert kinds[intent] is Kind.INTENT
    assert kinds[intent + 1] is Kind.OUTCOME


def test_the_default_is_to_ask_and_a_yes_heals(box: Box):
    box.break_()
    box.ask("sweep")
    number = box.incident(KEYS)
    before = photograph(box.root)
    assert box.ask("heal", incidents=[number]).data["outcomes"] == {"escalated": 1}
    assert photograph(box.root) == before
    assert box.state(number) == IncidentState.WAITING
    assert [t.code for t in box.desk.tickets() if number in t.incidents] == ["ask"]
    reply = box.ask("approve", incident=number)
    assert reply.data["outcome"] == "healed"
    assert not [t for t in box.desk.tickets() if number in t.incidents]


def test_what_is_done_on_a_machine_is_told_while_it_is_done(box: Box):
    box.break_()
    box.ask("sweep")
    number, said = box.incident(KEYS), []
    box.ask("heal", incidents=[number])
    box.desk.ask("approve", {"incident": number}, say=said.append)
    box.desk.ask("undo", {"incident": number}, say=said.append)
    assert [line.removeprefix(f"{TREE}: ") for line in said] == [
        "reading it again before anything is changed",
        *(f"step {n} of 3, file_mode" for n in (1, 2, 3)),
        "the same check again, over a new connection",
        "does it still stand as it was left?",
        "taking RB-LIN-PERM-003 back",
    ]


def test_a_dry_run_says_what_and_changes_nothing(broken: Box):
    number = broken.incident(KEYS)
    before = photograph(broken.root)
    reply = broken.ask("heal", incidents=[number], dry_run=True)
    assert reply.data["outcomes"] == {"dry_run": 1}
    assert reply.data["incidents"][0]["steps"]
    assert photograph(broken.root) == before


def test_a_dry_run_asks_nobody_anything(broken: Box):
    asked, open_ = broken.desk.tickets(), broken.desk.incidents(open_only=True)
    reply = broken.ask("heal", dry_run=True)
    assert {"dry_run", "escalated"} <= set(reply.data["outcomes"]), "some would be asked about"
    assert broken.desk.tickets() == asked
    assert broken.desk.incidents(open_only=True) == open_
    broken.ask("heal")
    assert broken.desk.tickets() != asked


def test_a_hold_stops_healing_at_once_and_a_release_lets_it_go_on(broken: Box):
    number = broken.incident(KEYS)
    broken.ask("hold", for_s=3600, reason="vendor on site")
    refused = broken.ask("heal", incidents=[number]).data["incidents"][0]
    assert (refused["outcome"], refused["code"]) == ("refused", "hold")
    broken.ask("release")
    assert broken.ask("heal", incidents=[number]).code == 0


def test_a_refusal_is_appended_once_until_it_changes(broken: Box):
    number = broken.incident(KEYS)
    broken.ask("hold", for_s=3600, reason="vendor on site")
    for _ in range(3):
        broken.ask("heal", incidents=[number])
    with broken.desk.read() as tx:
        outcomes = [b for b in entries.walk(tx) if b.kind is Kind.OUTCOME]
    assert len(outcomes) == 1


def test_a_person_takes_a_heal_back_byte_by_byte(broken: Box):
    number = broken.incident(KEYS)
    before = photograph(broken.root)
    broken.ask("heal", incidents=[number])
    reply = broken.ask("undo", incident=number)
    assert reply.code == 0, reply.text
    assert photograph(broken.root) == before
    assert broken.state(number) == IncidentState.UNDONE
    waiver = broken.desk.waivers(live_only=True)[0][0]
    assert (waiver.scope, (waiver.expires - waiver.created).total_seconds()) == (KEYS, 72 * 3600)
    broken.ask("sweep")
    assert not [i for i, _ in broken.desk.incidents(open_only=True) if i.check == KEYS]
    assert verified(broken.desk) == "verified"


def test_an_undo_leaves_alone_what_was_changed_since(broken: Box):
    number = broken.incident(KEYS)
    broken.ask("heal", incidents=[number])
    (broken.root / KEY).chmod(0o640)
    reply = broken.ask("undo", incident=number)
    assert reply.code != 0
    assert reply.data["undone"][0]["refused"] == "changed_since"
    assert (broken.root / KEY).stat().st_mode & 0o7777 == 0o640


def test_everything_on_a_host_since_then_is_taken_back(broken: Box):
    before = photograph(broken.root)
    numbers = [i.id for i, _ in broken.desk.incidents(open_only=True) if not i.onboarding]
    broken.ask("heal", incidents=numbers)
    assert photograph(broken.root) != before
    reply = broken.ask("undo", host=TREE, since=3600)
    assert reply.code == 0, reply.text
    assert photograph(broken.root) == before


def test_observe_only_is_never_changed(tmp_path: Path):
    box = Box(tmp_path)
    box.ask(
        "target.add",
        name="watched",
        transport="local",
        root=str(box.root),
        observe_only=True,
        lab=True,
    )
    box.ask("sweep")
    box.ask("policy.set", autonomy="act")
    box.break_()
    box.ask("sweep")
    watched = box.desk.id_of("watched")
    mine = [i.id for i, _ in box.desk.incidents(open_only=True) if i.target == watched]
    codes = {r["code"] for r in box.ask("heal", incidents=mine).data["incidents"]}
    assert codes <= {"observe_only", "no_rule", "no_steps"}
    assert "observe_only" in codes


def test_an_interrupted_heal_is_unknown_and_never_repeated_by_itself(broken: Box):
    number = broken.incident(KEYS)
    with opened(broken.desk.folder, "test", unlock=broken.desk.unlock) as house:
        from osiris.flow.heal import outline, record
        from osiris.model.case import Tier

        with house.box.ledger.read() as tx:
            from osiris.flow import known

            incident = known(tx, number)
        book = house.index.match(Platform.LINUX, KEYS, None)
        assert book is not None
        record.intent(house.box, outline(incident, book, Tier.RULES), ())
    # The process "died" here: an intent, no outcome. The next opening recovers.
    refused = broken.ask("heal", incidents=[number]).data["incidents"][0]
    assert (refused["outcome"], refused["code"]) == ("refused", "tried")
    assert broken.run_of(number).outcome == "unknown"
    assert [t.code for t in broken.desk.tickets() if number in t.incidents] == ["interrupted"]
    assert broken.ask("approve", incident=number).data["outcome"] == "healed"


def test_a_setting_that_is_put_back_is_left_alone_and_its_owner_is_named(tmp_path: Path):
    box = Box(tmp_path)
    config = box.desk.folder / "config.yaml"
    text = config.read_text(encoding="utf-8").replace("flap_reverts: 10", "flap_reverts: 2")
    config.write_text(text, encoding="utf-8")
    box.ask("sweep")
    box.ask("policy.set", autonomy="act")
    outcomes = []
    for _ in range(3):
        (box.root / KEY).chmod(0o644)
        box.ask("sweep")
        number = box.incident(KEYS)
        outcomes.append(box.ask("heal", incidents=[number]).data["incidents"][0])
    assert [o["outcome"] for o in outcomes] == ["healed", "healed", "escalated"]
    assert outcomes[2]["code"] == "flap"
    assert "configuration management" in outcomes[2]["text"].lower()


def test_a_machine_that_is_let_go_takes_its_questions_with_it(broken: Box):
    broken.ask("target.add", name="second", transport="local", root=str(broken.root), lab=True)
    broken.ask("sweep")
    gone = {i.id for i, name in broken.desk.incidents(open_only=True) if name == TREE}
    assert gone
    broken.ask("target.remove", name=TREE)
    assert not gone & {i.id for i, _ in broken.desk.incidents(open_only=True)}
    assert not [t for t in broken.desk.tickets() if gone & set(t.incidents)]
    assert {broken.state(n) for n in gone} == {IncidentState.RETIRED}
    assert broken.ask("sweep").code == 0
    assert "healed" in broken.ask("heal").data["outcomes"]


def test_policy_is_recorded_and_most_specific(box: Box):
    box.ask("policy.set", autonomy="act", klass="server")
    box.ask("policy.set", autonomy="observe", runbook="RB-LIN-PERM-003")
    with box.desk.read() as tx:
        from osiris.edge.ledger import policy

        table = policy.autonomy(tx)
    assert table.said == {
        ("*", "server", "*"): Autonomy.ACT,
        ("RB-LIN-PERM-003", "*", "*"): Autonomy.OBSERVE,
    }


def test_practice_and_real_machines_never_mix(box: Box, tmp_path: Path):
    from osiris.daemon.house import create
    from osiris.desk import Desk
    from osiris.edge.vault import make_key_file
    from osiris.errors import RequestError
    from osiris.model.site import Settings

    with pytest.raises(RequestError, match="practice clinic"):
        box.ask("target.add", name="real", transport="local")
    key = make_key_file(tmp_path / "key")
    create(tmp_path / "real", key, Settings(vault_key_file=str(tmp_path / "key")))
    with pytest.raises(RequestError, match="beside real machines"):
        Desk(tmp_path / "real", unlock=key).ask(
            "target.add", {"name": "x", "transport": "local", "lab": True}
        )
    assert clinic.desk_at(box.desk.folder).targets()
