"""Accounts: the first one, what may be changed by whom, and how a lost box comes back."""

from __future__ import annotations

from datetime import UTC, datetime

import pyotp
import pytest

from osiris.core.permit import MAY
from osiris.daemon.asks import HANDLERS, PEOPLE
from osiris.daemon.run import AT_ONCE
from osiris.edge.ledger import policy
from osiris.edge.vault import KeyFile, People, Vault, tidy
from osiris.errors import RequestError
from osiris.model.case import Autonomy, Role
from osiris.model.learning import ANY, Earned, Proof
from osiris.model.person import Account, Way
from tests.people.reception import OTHER, PASSWORD, WEB_SERVER, Door, refused

PUBLIC = "ab" * 32


def test_a_new_box_has_no_account_and_lets_nobody_in(door: Door):
    assert door.house.reception.people.all() == []
    for name in ("admin", "root", "osiris", ""):
        for password in ("", "admin", PASSWORD):
            reply = door.ask("session.open", {"account": name}, password=password)
            assert refused(reply) in ("wrong", "throttled")


def test_every_request_about_people_has_roles_and_never_waits():
    assert MAY.keys() >= PEOPLE
    assert PEOPLE <= AT_ONCE
    assert HANDLERS.keys() >= PEOPLE


def test_the_first_code_is_shown_at_the_box_and_to_its_owner_alone(door: Door):
    for way in (Way.SSH, Way.WEB):
        assert refused(door.ask("account.code", way=way)) == "way"
    shown = door.ask("account.code", way=Way.TTY).data["code"]
    assert door.ask("account.code", owner=True, way=Way.WEB).data["code"] == shown
    assert len(shown.replace("-", "")) == 12
    door.admin()
    assert refused(door.ask("account.code", way=Way.TTY)) == "way"


def test_the_code_makes_one_admin_from_anywhere_once(door: Door):
    code = door.ask("account.code").data["code"]
    typed = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    args = {"name": "anna"}
    reply = door.ask("account.first", args, way=Way.WEB, code=typed, password=PASSWORD)
    assert (reply.code, reply.data["role"], reply.data["totp"]) == (0, "admin", False)
    for name in ("anna", "bob"):
        again = door.ask("account.first", {"name": name}, code=code, password=PASSWORD)
        assert refused(again) == "way"
    assert [one.name for one in door.house.reception.people.all()] == ["anna"]
    assert refused(door.ask("account.first", {"name": "bob"}, owner=True, password=PASSWORD))


def test_a_wrong_code_makes_nobody_and_five_make_a_new_one(door: Door):
    code = door.ask("account.code").data["code"]
    for _ in range(5):
        reply = door.ask("account.first", {"name": "eve"}, code="0000-0000-0000", password=PASSWORD)
        assert refused(reply) == "wrong"
    reply = door.ask("account.first", {"name": "eve"}, code=code, password=PASSWORD)
    assert refused(reply) == "wrong"
    assert door.ask("account.code").data["code"] != code


@pytest.mark.parametrize("typed", ["", "0000-0000-0000"])
def test_a_stranger_at_the_owners_web_server_needs_the_code_too(door: Door, typed: str):
    """It may run as the owner, and hands on whatever somebody wrote into its form."""
    args = {"name": "eve"}
    reply = door.ask("account.first", args, way=Way.WEB, owner=True, code=typed, password=PASSWORD)
    assert refused(reply) == "wrong"
    code = door.ask("account.code", owner=True).data["code"]
    assert door.ask("account.first", args, owner=True, code=code, password=PASSWORD).code == 0


def test_without_a_code_that_was_shown_nothing_fits(door: Door):
    for code in ("", "-", "0000-0000-0000"):
        reply = door.ask("account.first", {"name": "eve"}, code=code, password=PASSWORD)
        assert refused(reply) == "wrong"


def test_a_code_that_was_used_is_no_code_and_nor_is_nothing(door: Door):
    first = door.house.reception.first
    code, _ = first.show()
    assert first.take(code)
    first.forget()
    assert not first.take(code)
    assert not first.take("")


def test_a_code_lasts_fifteen_minutes(door: Door):
    code = door.ask("account.code").data["code"]
    door.tick += 899
    assert door.ask("account.code").data["code"] == code
    door.tick += 1
    reply = door.ask("account.first", {"name": "anna"}, code=code, password=PASSWORD)
    assert refused(reply) == "wrong"


@pytest.mark.parametrize(
    "name", ["", "Anna", "9lives", "a b", "x" * 32, "a\u202eb", "../a", "root"]
)
def test_names_that_no_account_has(door: Door, name: str):
    with pytest.raises(RequestError):
        door.admin(name)
    assert door.house.reception.people.all() == []


def test_a_weak_password_is_refused_with_the_reason(door: Door):
    with pytest.raises(RequestError, match="12 characters"):
        door.ask("account.first", {"name": "anna"}, owner=True, password="short")  # noqa: S106
    door.admin()
    with pytest.raises(RequestError, match="everybody tries"):
        door.ask("account.add", {"name": "bob", "role": "viewer"}, owner=True, password="a" * 20)


def test_secrets_are_in_no_reply_no_entry_and_no_file(door: Door):
    start = door.size()
    recovery = door.admin().data["recovery"]
    session = door.session()
    begun = door.ask("account.totp_begin", session=session)
    door.ask("account.password", session=session, old=PASSWORD, new=OTHER)
    told = str(door.written(start)) + str(door.ask("account.list", session=session))
    told += str(door.ask("session.list", session=session))
    on_disk = b"".join(p.read_bytes() for p in door.house.folder.rglob("*") if p.is_file())
    for secret in (recovery, session, begun.data["secret"], PASSWORD, OTHER):
        assert secret not in told
        assert secret.encode() not in on_disk
    held = str(door.house.vault.people())
    assert recovery not in held
    assert OTHER not in held


def test_each_role_may_only_its_own(door: Door):
    door.admin()
    mine = ("session.whoami", "session.touch", "account.list")
    admins = {"account.add", "account.change", "account.remove", "session.list", "session.end"}
    for role in Role:
        if role is not Role.ADMIN:
            door.add(role.value, role)
            session = door.session(role.value)
            for kind in sorted(admins):
                args = {"name": "anna", "account": "anna", "role": "viewer"}
                assert refused(door.ask(kind, args, session=session)) == "role", (kind, role)
            for kind in mine:
                assert door.ask(kind, session=session).code == 0
            with pytest.raises(RequestError):
                door.ask("account.totp_begin", {"name": "anna"}, session=session)
            with pytest.raises(RequestError):
                door.ask("account.password", {"name": "anna"}, session=session, new=OTHER)


def test_the_last_administrator_stays(door: Door):
    door.admin()
    door.add("bob", Role.ADMIN)
    door.ask("account.change", {"name": "bob", "disabled": True}, owner=True)
    for kind, args in (
        ("account.remove", {}),
        ("account.change", {"role": "viewer"}),
        ("account.change", {"disabled": True}),
    ):
        reply = door.ask(kind, {"name": "anna", **args}, owner=True)
        assert refused(reply) == "last_admin"
    door.ask("account.change", {"name": "bob", "disabled": False}, owner=True)
    assert door.ask("account.remove", {"name": "anna"}, owner=True).code == 0
    assert refused(door.ask("account.remove", {"name": "bob"}, owner=True)) == "last_admin"


def test_a_change_ends_the_sessions_of_that_account_alone(door: Door):
    door.admin()
    door.add("bob", Role.TECHNICIAN)
    anna, bob = door.session(), door.session("bob")
    for args in ({"role": "viewer"}, {"totp_off": True}):
        door.ask("account.change", {"name": "bob", **args}, session=anna)
        assert refused(door.ask("session.whoami", session=bob)) == "expired"
        bob = door.session("bob")
    assert door.ask("session.whoami", session=bob).data["role"] == "viewer"
    door.ask("account.remove", {"name": "bob"}, session=anna)
    assert refused(door.ask("session.whoami", session=bob)) == "expired"
    assert refused(door.sign_in("bob")) == "wrong"
    assert door.ask("session.whoami", session=anna).code == 0


def test_ones_own_password_takes_the_old_one_and_ends_the_other_sessions(door: Door):
    door.admin()
    here, there = door.session(), door.session()
    assert refused(door.ask("account.password", session=here, old=OTHER, new=OTHER)) == "wrong"
    assert door.ask("account.password", session=here, old=PASSWORD, new=OTHER).data["ended"] == 1
    assert door.ask("session.whoami", session=here).code == 0
    assert refused(door.ask("session.whoami", session=there)) == "expired"
    assert refused(door.sign_in()) == "wrong"
    assert door.ask("session.open", {"account": "anna"}, password=OTHER).code == 0


def test_an_administrator_gives_a_new_password_and_takes_a_lost_factor_off(door: Door):
    door.admin()
    door.add("bob", Role.TECHNICIAN)
    bob = door.session("bob")
    door.ask("account.password", {"name": "bob"}, session=door.session(), new=OTHER)
    assert refused(door.ask("session.whoami", session=bob)) == "expired"
    assert door.ask("session.open", {"account": "bob"}, password=OTHER).code == 0


def test_a_phone_key_is_ones_own_and_takes_the_password(door: Door):
    door.admin()
    door.add("bob", Role.APPROVER)
    bob, anna = door.session("bob"), door.session()
    key = {"public": PUBLIC.upper()}
    assert refused(door.ask("account.phone", key, session=bob)) == "wrong"
    assert refused(door.ask("account.phone", key, session=bob, password=OTHER)) == "wrong"
    id_ = door.ask("account.phone", key, session=bob, password=PASSWORD).data["phone"]
    people = door.house.reception.people
    account = people.get("bob")
    assert isinstance(account, Account)
    assert (account.phone, people.phone("bob").hex()) == (id_, PUBLIC)
    with pytest.raises(RequestError, match="Another account"):
        door.ask("account.phone", key, session=anna, password=PASSWORD)
    for public in ("", "zz" * 32, "ab" * 31):
        with pytest.raises(RequestError, match="32 bytes"):
            door.ask("account.phone", {"public": public}, session=bob, password=PASSWORD)
    # Nobody sets one for somebody else, whatever they may otherwise; taking it away is no harm.
    other = {"public": "cd" * 32, "name": "bob"}
    assert door.ask("account.phone", other, session=anna, password=PASSWORD).data["name"] == "anna"
    with pytest.raises(RequestError):
        door.ask("account.phone", other, owner=True, password=PASSWORD)
    assert people.phone("bob").hex() == PUBLIC
    assert door.ask("account.phone_remove", {"name": "bob"}, session=anna).code == 0
    assert people.phone("bob") == b""


def test_a_phone_key_does_not_come_through_the_web_server(door: Door):
    """Who holds that server knows the passwords typed there, and would sign with a key of its own
    for the second person."""
    door.admin()
    drawn = door.ask("account.totp_begin", {"name": "anna"}, owner=True).data["secret"]
    codes = [pyotp.TOTP(drawn).at(datetime.now(UTC), counter_offset=n) for n in (-1, 0)]
    assert door.ask("account.totp", {"name": "anna"}, owner=True, code=codes[0]).code == 0
    anna = door.session(way=Way.WEB, code=codes[1])
    reply = door.ask("account.phone", {"public": PUBLIC}, session=anna, password=PASSWORD)
    assert refused(reply) == "way"
    assert door.house.reception.people.phone("anna") == b""


def test_a_factor_that_counts_is_replaced_with_the_password_only(door: Door):
    door.admin()
    session = door.session()
    for secrets, told in (({}, ""), ({}, "wrong"), ({"password": PASSWORD}, "")):
        drawn = door.ask("account.totp_begin", session=session).data["secret"]
        code = pyotp.TOTP(drawn).at(datetime.now(UTC))
        reply = door.ask("account.totp", session=session, code=code, **secrets)
        assert refused(reply) == told


def test_the_second_factor_of_somebody_else_opens_nothing(door: Door):
    """An administrator may set up anybody's, and has none of their own yet."""
    door.admin()
    door.add("bob", Role.VIEWER)
    anna = door.session(way=Way.WEB)
    drawn = door.ask("account.totp_begin", {"name": "bob"}, session=anna).data["secret"]
    code = pyotp.TOTP(drawn).at(datetime.now(UTC))
    assert door.ask("account.totp", {"name": "bob"}, session=anna, code=code).code == 0
    assert door.ask("session.whoami", session=anna).data["stage"] == "enrol"


CELL, QUIET_CELL = ("LIN-SSH-001", ANY, ANY), ("LIN-SVC-001", ANY, ANY)


@pytest.fixture(autouse=True)
def as_it_was(door: Door):
    """Nothing is decided when a test begins."""
    with door.house.box.ledger.commit() as tx:
        words = policy.autonomy(tx)
        for cell in (*words.said, *((*cell, ANY) for cell in words.earned)):
            policy.forget(tx, cell)


def _let_act(door: Door) -> None:
    with door.house.box.ledger.commit() as tx:
        policy.set_autonomy(tx, *CELL[:2], Autonomy.ACT, ANY)
        policy.set_autonomy(tx, *QUIET_CELL[:2], Autonomy.OBSERVE, ANY)
        policy.set_autonomy(tx, ANY, ANY, Autonomy.ACT_AND_TELL, ANY)
        earned = Earned(level=Autonomy.ACT, digest="d", bad_runs=0, entry=1, proof=Proof(good=9))
        policy.earn(tx, "LIN-NTP-001", "workstation", earned)
        policy.set_earning(tx, ANY, on=True)


def _recover(door: Door, code: str, way: Way = Way.TTY, **more: bool):
    return door.ask("account.recover", {"name": "anna"}, way=way, code=code, password=OTHER, **more)


def test_recovery_only_at_the_box_itself(door: Door):
    code = door.admin().data["recovery"]
    for way in (Way.SSH, Way.WEB):
        assert refused(_recover(door, code, way)) == "way"
        assert refused(_recover(door, code, way, owner=True)) == "way"
    assert refused(door.ask("session.open", {"account": "anna"}, password=OTHER)) == "wrong"


def test_recovery_lets_the_admin_in_and_makes_the_box_ask_again(door: Door):
    code = door.admin().data["recovery"]
    door.add("bob", Role.TECHNICIAN)
    door.ask("account.totp_begin", {"name": "anna"}, owner=True)
    _let_act(door)
    bob, start = door.session("bob"), door.size()
    reply = _recover(door, code.lower())
    assert reply.code == 0, reply
    assert refused(door.ask("session.whoami", session=bob)) == "expired"
    assert refused(door.sign_in()) == "wrong"
    assert door.ask("session.open", {"account": "anna"}, password=OTHER).data["role"] == "admin"
    with door.house.box.ledger.read() as tx:
        words, earning = policy.autonomy(tx), policy.earning(tx)
    assert words.said == {QUIET_CELL: Autonomy.OBSERVE}
    assert words.earned == {}
    assert earning == {ANY: False}
    entry = next(e for e in door.written(start) if e["request"] == "account.recover")
    assert entry["where"] == "tty"
    assert entry["said"]["args"]["asks_again"] == [
        "LIN-NTP-001 workstation any",
        "LIN-SSH-001 any any",
        "any any any",
    ]
    assert reply.data["recovery"] != code
    assert refused(_recover(door, code)) == "wrong"  # it was used up
    assert _recover(door, reply.data["recovery"]).code == 0


def test_a_wrong_recovery_code_changes_nothing_and_is_throttled(door: Door):
    code = door.admin().data["recovery"]
    _let_act(door)
    session = door.session()
    for _ in range(5):
        assert refused(_recover(door, "0000-0000-0000-0000-0000")) == "wrong"
    assert refused(_recover(door, code)) == "throttled"
    assert door.ask("session.whoami", session=session).code == 0
    with door.house.box.ledger.read() as tx:
        assert policy.autonomy(tx).said[CELL] is Autonomy.ACT
    door.tick += 31
    assert _recover(door, code).code == 0


def test_recovery_is_for_administrators(door: Door):
    code = door.admin().data["recovery"]
    door.add("bob", Role.TECHNICIAN)
    reply = door.ask("account.recover", {"name": "bob"}, code=code, password=OTHER)
    assert refused(reply) == "role"
    assert door.sign_in("bob").code == 0


def test_accounts_survive_a_restart_and_nothing_else_can_read_them(door: Door):
    door.admin()
    key = door.house.folder.parent / "key"
    again = People(Vault.open(door.house.folder / "vault", KeyFile(key)))
    assert [one.name for one in again.all()] == ["anna"]
    assert b"anna" not in (door.house.folder / "vault" / "vault.json").read_bytes()


def test_codes_off_paper_are_read_kindly():
    assert tidy(" k7qm 2xwd-9htr ") == "K7QM-2XWD-9HTR"
    assert tidy("OIl0-oil1") == "0110-0111"
    assert tidy("") == ""


def test_the_web_server_may_make_the_first_admin_only_with_the_code(door: Door):
    reply = door.ask(
        "account.first", {"name": "eve"}, way=Way.WEB, uid=WEB_SERVER, password=PASSWORD
    )
    assert refused(reply) == "wrong"
