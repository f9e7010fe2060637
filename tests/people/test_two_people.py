"""What is hard to take back needs the yes of two people, and two browsers are not two people."""

from __future__ import annotations

import asyncio
import hashlib
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from nacl.signing import SigningKey

from osiris.core import base45
from osiris.core.chain.phone import CONTEXT, SecondYes, asked_text, ends, signs
from osiris.daemon.asks import ask
from osiris.daemon.asks.second import SIGN_WITHIN, STANDS
from osiris.daemon.house import House, opened
from osiris.edge.ledger import approvals, runs
from osiris.errors import RequestError
from osiris.model.case import Reply, Request, Role
from osiris.model.person import Way
from tests.flow.thinker import Thinker, says
from tests.flow.tree import TREE, Box

CHECK, RUNBOOK = "accounts_unique", "RB-LIN-ACCT-001"
PHONE = SigningKey(bytes(range(32)))


class Scene:
    """A house with two approvers, and an incident whose runbook needs both."""

    def __init__(self, house: House, incident: int) -> None:
        self.house, self.incident = house, incident

    def later(self, span: timedelta) -> None:
        clock = self.house.box.clock
        self.house.box = replace(
            self.house.box, clock=lambda: replace(clock(), utc=clock().utc + span)
        )

    def send(self, kind: str, who: str, way: Way, **args: Any) -> Reply:
        request = Request(
            kind=kind,
            args={"incident": self.incident, **args},
            who=who,
            role=Role.APPROVER,
            where=way.value,
        )
        return asyncio.run(ask(self.house, request, lambda _: None))

    def approve(self, who: str, way: Way = Way.SSH, **args: Any) -> Reply:
        return self.send("approve", who, way, **args)

    def changed(self) -> bool:
        with self.house.box.ledger.read() as tx:
            return any(r.plan.runbook == RUNBOOK for r in runs.all(tx))

    def signed(self, text: str, key: SigningKey = PHONE) -> str:
        packed = base45.decode(text.removeprefix("OSA1:"))
        id_ = hashlib.sha256(bytes(key.verify_key)).digest()[:8]
        return "OSS1:" + base45.encode(id_ + key.sign(CONTEXT + packed).signature)


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> tuple[Box, Path]:
    """A box whose tree is broken, and a copy of both as they are before anything is done."""
    folder = tmp_path_factory.mktemp("two")
    box = Box(folder / "now")
    box.ask("sweep")
    box.break_()
    box.ask("sweep")
    return box, Path(shutil.copytree(folder / "now", folder / "before"))


@pytest.fixture
def scene(broken: tuple[Box, Path]) -> Iterator[Scene]:
    box, before = broken
    shutil.rmtree(before.with_name("now"))
    shutil.copytree(before, before.with_name("now"))
    number = box.incident(CHECK)
    with opened(box.desk.folder, "test", unlock=box.desk.unlock) as house:
        people = house.reception.people
        for name in ("ada", "ben"):
            people.add(name, Role.APPROVER, "$argon2id$none", datetime.now(UTC))
        people.set_phone("ben", bytes(PHONE.verify_key))
        yield Scene(house, number)


def test_one_person_is_not_enough_and_two_are(scene: Scene) -> None:
    first = scene.approve("ada")
    assert (first.code, first.data["refused"]) == (6, "second_person")
    assert not scene.changed()
    assert "refused" not in scene.approve("ben").data
    assert scene.changed()
    with scene.house.box.ledger.read() as tx:
        (run,) = [r for r in runs.all(tx) if r.plan.runbook == RUNBOOK]
        assert not approvals.live(tx, run.plan.incident, scene.house.box.utc())


def test_nobody_is_two_people(scene: Scene) -> None:
    for way in (Way.SSH, Way.TTY, Way.WEB):
        assert scene.approve("ada", way).data["refused"] == "second_person"
    assert not scene.changed()


def test_a_yes_does_not_wait_for_ever(scene: Scene) -> None:
    scene.approve("ada")
    scene.later(STANDS + timedelta(minutes=1))
    assert scene.approve("ben").data["refused"] == "second_person"
    assert not scene.changed()


def test_where_one_person_alone_may_approve_one_is_enough(scene: Scene) -> None:
    scene.house.reception.people.change("ben", role=Role.VIEWER, disabled=False)
    scene.approve("ada")
    assert scene.changed()


def test_a_closed_account_is_nobody(scene: Scene) -> None:
    scene.house.reception.people.change("ben", role=Role.APPROVER, disabled=True)
    scene.approve("ada")
    assert scene.changed()


@pytest.mark.parametrize(
    ("kind", "args"),
    [
        ("account.remove", {}),
        ("account.change", {"disabled": True}),
        ("account.change", {"role": "technician"}),
    ],
)
def test_the_yes_of_who_may_no_more_is_none(scene: Scene, kind: str, args: dict[str, Any]) -> None:
    now = datetime.now(UTC)
    for name in ("cat", "dan"):
        scene.house.reception.people.add(name, Role.ADMIN, "$argon2id$none", now)
    scene.approve("ada")
    change = Request(
        kind=kind, args={"name": "ada", **args}, who="root", role=Role.ADMIN, where="socket"
    )
    assert asyncio.run(ask(scene.house, change, lambda _: None)).code == 0
    assert scene.approve("ben").data["refused"] == "second_person"
    assert not scene.changed()
    scene.approve("cat")
    assert scene.changed()


def test_two_browsers_are_not_two_people(scene: Scene) -> None:
    scene.approve("ada", Way.WEB)
    refused = scene.approve("ben", Way.WEB)
    assert (refused.code, refused.data["refused"]) == (5, "phone")
    assert not scene.changed()


def test_a_browser_and_the_box_itself_are(scene: Scene) -> None:
    scene.approve("ada", Way.WEB)
    scene.approve("ben", Way.TTY)
    assert scene.changed()


def test_who_says_it_again_at_the_box_said_it_there(scene: Scene) -> None:
    scene.approve("ada", Way.WEB)
    scene.approve("ada", Way.TTY)
    scene.approve("ben", Way.WEB)
    assert scene.changed()


def test_a_phone_makes_the_second_browser_a_person(scene: Scene) -> None:
    scene.approve("ada", Way.WEB)
    asked = scene.send("approve.challenge", "ben", Way.WEB).data["text"]
    scene.approve("ben", Way.WEB, asked=asked, signed=scene.signed(asked))
    assert scene.changed()


@pytest.mark.parametrize("how", ["other_key", "old", "other_text", "not_bens"])
def test_a_signature_of_something_else_is_none(scene: Scene, how: str) -> None:
    scene.approve("ada", Way.WEB)
    asked = scene.send("approve.challenge", "ben", Way.WEB).data["text"]
    signed, who = scene.signed(asked), "ben"
    if how == "other_key":
        signed = scene.signed(asked, SigningKey(bytes(32)))
    if how == "old":
        scene.later(SIGN_WITHIN + timedelta(seconds=1))
    if how == "other_text":
        packed = bytearray(base45.decode(asked.removeprefix("OSA1:")))
        packed[30] ^= 1
        signed = scene.signed("OSA1:" + base45.encode(bytes(packed)))
    if how == "not_bens":
        scene.house.reception.people.add("cat", Role.APPROVER, "$argon2id$none", datetime.now(UTC))
        who = "cat"
    with pytest.raises(RequestError):
        scene.approve(who, Way.WEB, asked=asked, signed=signed)
    assert not scene.changed()


def test_a_signature_is_good_for_one_first_yes(scene: Scene) -> None:
    """Where the fix was taken back, the case is still the same."""
    scene.approve("ada", Way.WEB)
    asked = scene.send("approve.challenge", "ben", Way.WEB).data["text"]
    signed = scene.signed(asked)
    with scene.house.box.ledger.commit() as tx:
        approvals.use(tx, scene.incident, 1)
    scene.later(timedelta(minutes=1))
    scene.approve("ada", Way.WEB)
    with pytest.raises(RequestError, match="run out"):
        scene.approve("ben", Way.WEB, asked=asked, signed=signed)
    assert not scene.changed()
    again = scene.send("approve.challenge", "ben", Way.WEB).data["text"]
    scene.approve("ben", Way.WEB, asked=again, signed=scene.signed(again))
    assert scene.changed()


@pytest.fixture
def roundabout(scene: Scene) -> int:
    """A case of a person's words, for which tier 2 suggests the same runbook: it leads to the same
    check, and nobody knows so yet."""
    planner = Thinker(says(RUNBOOK, acts=False, code="suggest"))
    scene.house.box = replace(scene.house.box, planner=planner)
    request = Request(
        kind="incident.open",
        args={"host": TREE, "text": "two people have the same number"},
        who="ada",
        role=Role.APPROVER,
        where="web",
    )
    number: int = asyncio.run(ask(scene.house, request, lambda _: None)).data["incident"]
    heal = replace(request, kind="heal", args={"incidents": [number]})
    asyncio.run(ask(scene.house, heal, lambda _: None))
    return number


def test_another_case_that_leads_there_is_no_way_round_the_phone(
    scene: Scene, roundabout: int
) -> None:
    scene.approve("ada", Way.WEB)
    scene.incident = roundabout
    assert scene.approve("ben", Way.WEB).data["refused"] == "second_person"
    assert not scene.changed()
    scene.approve("ben", Way.SSH)
    assert scene.changed()


def test_nothing_is_signed_before_somebody_said_yes(scene: Scene) -> None:
    with pytest.raises(RequestError, match="Nobody else"):
        scene.send("approve.challenge", "ben", Way.WEB)
    scene.approve("ada")
    with pytest.raises(RequestError, match="Nobody else"):
        scene.send("approve.challenge", "ada", Way.WEB)


ASKED = SecondYes(
    origin="osiris/" + "ab" * 32,
    incident=2**32 - 1,
    runbook="RB-WIN-ENCRYPTION-001",
    digest="cd" * 32,
    host="réception-à-l'entrée-du-nord-1",
    expires=datetime(2026, 11, 21, 7, tzinfo=UTC),
)


def test_the_text_fits_a_code_of_80_by_24() -> None:
    text = asked_text(ASKED)
    assert len(text) <= 195  # version 6, correction L, in the alphanumeric mode
    assert set(text) <= set(base45.ALPHABET)
    assert ends(text) == ASKED.expires


def test_every_word_of_it_is_signed() -> None:
    def said(asked: SecondYes) -> str:
        packed = base45.decode(asked_text(asked).removeprefix("OSA1:"))
        id_ = hashlib.sha256(bytes(PHONE.verify_key)).digest()[:8]
        return "OSS1:" + base45.encode(id_ + PHONE.sign(CONTEXT + packed).signature)

    public, answer = bytes(PHONE.verify_key), said(ASKED)
    assert signs(answer, ASKED, public)
    assert signs(answer.replace(" ", "_"), ASKED, public)
    others = {
        "origin": "osiris/" + "ac" * 32,
        "incident": 7,
        "runbook": "RB-WIN-AD-004",
        "digest": "ce" * 32,
        "host": "pc1",
        "expires": ASKED.expires + timedelta(seconds=1),
    }
    for field, value in others.items():
        assert not signs(answer, replace(ASKED, **{field: value}), public), field  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["", "OSS1:", "OSA1:ABC", "OSS1:ab", "OSS1:" + "0" * 300, "x"])
def test_what_is_no_answer_is_said_to_be_none(text: str) -> None:
    with pytest.raises(RequestError):
        signs(text, ASKED, bytes(PHONE.verify_key))
