"""Signing in: passwords, second factors, locks, ends, and what is held against whom."""

from __future__ import annotations

import base64
import hashlib
import re
import time
from datetime import UTC, datetime, timedelta

import pyotp
import pytest

from osiris.daemon.sessions import MOST_EACH, Sessions, Throttle
from osiris.edge.vault import KeyFile, People, Vault
from osiris.edge.vault.people import STEP_S, THIN_CLIENT, hashed, matches, weak
from osiris.errors import RequestError
from osiris.model.case import Refused, Role
from osiris.model.person import Stage, Way
from tests.people.reception import CHEAP, OTHER, PASSWORD, WEB_SERVER, Door, refused

HEX = re.compile(r"[0-9a-f]{64}")


# RFC 6238, appendix B, SHA-1: the last six digits of its eight.
VECTORS = {
    59: "287082",
    1111111109: "081804",
    1111111111: "050471",
    1234567890: "005924",
    2000000000: "279037",
    20000000000: "353130",
}
SECRET = base64.b32encode(b"12345678901234567890").decode()


@pytest.mark.parametrize("at", VECTORS)
def test_the_codes_are_those_of_the_rfc(at: int, door: Door):
    people, now = _with_factor(door, SECRET), datetime.fromtimestamp(at, UTC)
    assert not people.code_fits("anna", str((int(VECTORS[at]) + 1) % 1_000_000).zfill(6), now)
    assert people.code_fits("anna", VECTORS[at], now)


def _with_factor(door: Door, secret: str) -> People:
    people = door.house.reception.people
    door.admin()
    held = door.house.vault.people()
    held["accounts"]["anna"]["totp"] = secret
    door.house.vault.put_people(held)
    return people


def test_a_code_is_good_one_step_early_and_late_and_never_twice(door: Door):
    people, otp = _with_factor(door, SECRET), pyotp.TOTP(SECRET)
    now = datetime(2026, 11, 21, 12, tzinfo=UTC)
    step = timedelta(seconds=STEP_S)
    for off in (-3, -2, 2, 3):
        assert not people.code_fits("anna", otp.at(now + off * step), now)
    assert people.code_fits("anna", otp.at(now - step), now)
    assert people.code_fits("anna", otp.at(now), now)
    assert not people.code_fits("anna", otp.at(now), now)
    assert not people.code_fits("anna", otp.at(now - step), now)  # an earlier one neither
    assert people.code_fits("anna", otp.at(now + step), now)


def test_nor_after_a_restart(door: Door):
    house = door.house
    people, otp = _with_factor(door, SECRET), pyotp.TOTP(SECRET)
    now = datetime(2026, 11, 21, 12, tzinfo=UTC)
    assert people.code_fits("anna", otp.at(now), now)
    key = house.folder.parent / "key"
    again = People(Vault.open(house.folder / "vault", KeyFile(key)), cost=CHEAP)
    assert not again.code_fits("anna", otp.at(now), now)
    assert again.code_fits("anna", otp.at(now + timedelta(seconds=STEP_S)), now)


def test_passwords_are_argon2id_and_cost_what_they_should():
    text = hashed(PASSWORD, THIN_CLIENT)
    assert text.startswith("$argon2id$v=19$m=65536,t=3,p=1$")
    assert matches(text, PASSWORD)
    assert not matches(text, OTHER)
    assert not matches(text, "x" * 100_000)
    assert not matches(text, "\udc80")
    assert hashed(PASSWORD, CHEAP) != hashed(PASSWORD, CHEAP)  # a salt of its own


def test_a_name_that_is_no_account_is_held_against_a_hash_of_the_same_cost(door: Door):
    door.admin()
    real, nobody = (door.house.reception.people.proof(name) for name in ("anna", "mallory"))
    assert real.rpartition("p=1")[0] == nobody.rpartition("p=1")[0]
    assert [len(part) for part in real.split("$")] == [len(part) for part in nobody.split("$")]
    assert not matches(nobody, PASSWORD)  # it is read, and not simply refused:
    before = time.perf_counter()
    matches(People(door.house.vault).proof("mallory"), PASSWORD)
    assert time.perf_counter() - before > 0.02


@pytest.mark.parametrize(
    "password",
    [
        "eleven char",
        "a" * 300,
        "anna anna anna",
        "annaannaanna1",
        "Password1234",
        "qwertyuiop123",
        "aaaaaaaaaaaaaaa",
        "121212121212",
        "has a\ttab in it",
    ],
)
def test_what_is_no_password(password: str):
    assert weak("anna", password)


def test_the_name_is_no_password_whatever_stands_around_it():
    for password in ("margarethe2026", "Margarethe_12", "margarethe!!!"):
        assert weak("margarethe", password)
        assert not weak("anna", password)


@pytest.mark.parametrize(
    "password", [PASSWORD, "twelve chars", "анна любит сыр", "annaliese-at-the-lake"]
)
def test_what_is_one(password: str):
    assert not weak("anna", password)


def test_at_the_box_a_password_is_enough_and_from_afar_it_is_not(door: Door):
    door.admin()
    here = door.sign_in()
    assert HEX.fullmatch(here.data["session"])
    assert (here.data["way"], here.data["stage"], here.data["role"]) == ("tty", "open", "admin")
    for way in (Way.SSH, Way.WEB):
        assert door.sign_in(way=way).data["stage"] == "enrol"


def test_who_has_no_second_factor_may_only_set_it_up(door: Door):
    door.admin()
    session = door.session(way=Way.WEB)
    assert refused(door.ask("sweep", session=session)) == "stage"
    assert (
        refused(door.ask("account.password", session=session, old=PASSWORD, new=OTHER)) == "stage"
    )
    begun = door.ask("account.totp_begin", session=session, way=Way.WEB)
    assert begun.data["uri"].startswith("otpauth://totp/OsirisCare%20clinic:anna?secret=")
    otp = pyotp.TOTP(begun.data["secret"])
    assert refused(door.ask("account.totp", session=session, way=Way.WEB, code="000000")) == "wrong"
    assert refused(door.ask("sweep", session=session)) == "stage"
    now = datetime.now(UTC)
    assert door.ask("account.totp", session=session, way=Way.WEB, code=otp.at(now)).code == 0
    assert door.ask("session.whoami", session=session).data["stage"] == "open"
    # From now on the code is asked for, and the one that was shown is used up.
    assert refused(door.sign_in(way=Way.WEB)) == "wrong"
    assert refused(door.sign_in(way=Way.WEB, code=otp.at(now))) == "wrong"
    assert door.sign_in(way=Way.WEB, code=otp.at(now + timedelta(seconds=STEP_S))).code == 0
    assert door.sign_in(way=Way.TTY).data["stage"] == "open"


def test_a_secret_that_was_only_drawn_does_not_count(door: Door):
    door.admin()
    door.ask("account.totp_begin", {"name": "anna"}, owner=True)
    assert door.sign_in(way=Way.WEB).data["stage"] == "enrol"


def test_a_session_is_its_openers_alone_and_ends(door: Door):
    door.admin()
    session = door.session()
    assert door.ask("session.whoami", session=session).data["account"] == "anna"
    assert refused(door.ask("session.whoami", session=session, uid=WEB_SERVER)) == "expired"
    assert refused(door.ask("session.whoami", session="0" * 64)) == "expired"
    assert refused(door.ask("session.whoami")) == "expired"
    door.tick += 12 * 3_600 - 1
    assert door.ask("session.whoami", session=session).data["stage"] == "locked"
    door.tick += 1
    assert refused(door.ask("session.whoami", session=session)) == "expired"


def test_without_a_session_nothing_is_heard_but_signing_in(door: Door):
    door.admin()
    for kind in ("sweep", "session.list", "account.list", "account.add", "session.touch", "nope"):
        assert refused(door.ask(kind)) == "expired", kind
    assert refused(door.ask("account.code")) == "way"


def test_who_and_with_which_role_is_what_the_session_says(door: Door):
    door.admin()
    door.add("vic", Role.VIEWER)
    session = door.session("vic", Way.SSH)
    start = door.size()
    reply = door.ask("session.end", {"account": "anna", "who": "anna"}, session=door.session("vic"))
    assert refused(reply) == "role"
    *_, entry = door.written(start)
    assert (entry["said"]["who"], entry["role"], entry["where"]) == ("vic", "viewer", "tty")
    assert refused(door.ask("session.list", session=session)) == "stage"


def test_idle_locks_and_only_keys_keep_it_awake(door: Door):
    door.admin()
    session = door.session()
    idle = 60 * door.house.box.settings.idle_minutes
    for _ in range(3):
        door.tick += idle - 1
        assert door.ask("session.touch", session=session).data["stage"] == "open"
    door.tick += idle - 1
    assert door.ask("session.whoami", session=session).data["stage"] == "open"
    door.tick += 1  # to look who one is was no key
    assert refused(door.ask("sweep", session=session)) == "locked"
    assert door.ask("session.touch", session=session).data["stage"] == "locked"
    assert refused(door.ask("session.unlock", session=session, password=OTHER)) == "wrong"
    assert door.ask("session.unlock", session=session, password=PASSWORD).data["stage"] == "open"
    assert door.ask("session.touch", session=session).data["stage"] == "open"


def test_a_lock_can_be_asked_for_and_does_not_open_the_stage(door: Door):
    door.admin()
    session = door.session(way=Way.WEB)
    door.ask("session.lock", session=session)
    assert door.ask("session.unlock", session=session, password=PASSWORD).data["stage"] == "enrol"
    door.ask("session.close", session=session)
    assert refused(door.ask("session.unlock", session=session, password=PASSWORD)) == "expired"


def test_ids_are_not_held_and_sessions_are_few():
    drawn = []

    def random(n: int) -> bytes:
        drawn.append(hashlib.sha256(str(len(drawn)).encode()).digest()[:n])
        return drawn[-1]

    clock = [0.0]
    sessions = Sessions(lambda: clock[0], lambda: (15, 12), random)
    for _ in range(MOST_EACH + 3):
        clock[0] += 1
        sessions.open("anna", Role.ADMIN, Way.TTY, "u", Stage.OPEN, datetime.now(UTC))
    other = sessions.open("bob", Role.VIEWER, Way.TTY, "u", Stage.OPEN, datetime.now(UTC))
    assert len(sessions.all()) == MOST_EACH + 1
    heard = [sessions.hear(d.hex(), "u", "sweep") for d in drawn]
    assert [isinstance(h, Refused) for h in heard] == [True] * 3 + [False] * (MOST_EACH + 1)
    held = repr(vars(sessions))
    assert not any(d.hex() in held for d in drawn)
    assert other.id == drawn[-1].hex()
    assert other.id not in repr(other)


def test_five_wrong_ones_wait_and_each_further_one_longer():
    clock = [0.0]
    throttle = Throttle(lambda: clock[0])
    for _ in range(4):
        throttle.wrong("anna", "web", known=True)
    assert throttle.wait_s("anna", "web") == 0
    waits = []
    for _ in range(10):
        throttle.wrong("anna", "web", known=True)
        waits.append(throttle.wait_s("anna", "web"))
        clock[0] += waits[-1] - 1
        assert throttle.wait_s("anna", "web") == 1
        clock[0] += 1
        assert throttle.wait_s("anna", "web") == 0
    assert waits == [30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]
    assert throttle.wait_s("anna", "tty") == 0  # the way in at the box stays open
    clock[0] += throttle.WINDOW_S + 3_600
    throttle.wrong("anna", "web", known=True)
    assert throttle.wait_s("anna", "web") == 0  # it was long ago


def test_strange_names_wait_too_and_push_nobody_out():
    throttle = Throttle(lambda: 0.0)
    for _ in range(5):
        throttle.wrong("anna", "web", known=True)
        throttle.wrong("mallory", "web", known=False)
    assert throttle.wait_s("anna", "web") == throttle.wait_s("mallory", "web") == 30
    for number in range(2 * Throttle.MOST):
        throttle.wrong(f"x{number}" * 1_000, "web", known=False)
    assert throttle.wait_s("anna", "web") == 30
    assert throttle.wait_s("mallory", "web") == 0
    assert len(repr(vars(throttle))) < 200 * Throttle.MOST


def test_the_throttle_holds_for_names_that_are_accounts_and_that_are_not(door: Door):
    door.admin()
    for name in ("anna", "mallory"):
        for _ in range(5):
            reply = door.ask("session.open", {"account": name}, password=OTHER)
            assert refused(reply) == "wrong"
        reply = door.ask("session.open", {"account": name}, password=PASSWORD)
        assert (refused(reply), reply.data["retry_s"]) == ("throttled", 30)
    door.tick += 30
    assert door.sign_in().code == 0
    assert door.sign_in().code == 0


def test_wrong_codes_and_wrong_unlocking_count_as_well(door: Door):
    _with_factor(door, SECRET)
    for _ in range(5):
        assert refused(door.sign_in(way=Way.WEB, code="000000")) == "wrong"
    assert refused(door.sign_in(way=Way.WEB, code="000000")) == "throttled"
    session = door.session()
    door.ask("session.lock", session=session)
    for _ in range(5):
        door.ask("session.unlock", session=session, password=OTHER)
    assert refused(door.ask("session.unlock", session=session, password=PASSWORD)) == "throttled"


def test_what_is_written_down_never_holds_what_was_typed(door: Door):
    door.admin()
    start = door.size()
    for _ in range(20):
        door.ask("session.open", {"account": "my secret horse 1"}, password=OTHER, way=Way.WEB)
    door.ask("session.open", {"account": "anna"}, password=OTHER, way=Way.WEB)
    door.sign_in(way=Way.WEB)
    found = door.written(start)
    assert "horse" not in str(found)
    strangers = [e for e in found if e["said"]["args"].get("account") == ""]
    assert len(strangers) == 5  # a bounded rate
    wrong, right = found[-2:]
    assert (wrong["refused"], wrong["said"]["who"], wrong["where"]) == ("wrong", "anna", "web")
    assert (right["refused"], right["said"]["who"], right["role"]) == ("", "anna", "admin")
    door.tick += 301
    door.ask("session.open", {"account": "mallory"}, password=OTHER, way=Way.WEB)
    assert door.written(start)[-1]["said"]["args"] == {"account": "", "before": 15}


def test_looking_leaves_no_trace(door: Door):
    door.admin()
    session = door.session()
    start = door.size()
    for kind in ("session.touch", "session.whoami", "session.list", "account.list"):
        assert door.ask(kind, session=session).code == 0
    assert door.size() == start


def test_a_closed_account_is_told_so_only_with_its_password(door: Door):
    door.admin()
    door.add("bob", Role.TECHNICIAN)
    session = door.session("bob")
    door.ask("account.change", {"name": "bob", "disabled": True}, owner=True)
    assert refused(door.ask("session.whoami", session=session)) == "expired"
    assert refused(door.sign_in("bob")) == "disabled"
    assert refused(door.ask("session.open", {"account": "bob"}, password=OTHER)) == "wrong"
    door.ask("account.change", {"name": "bob", "disabled": False}, owner=True)
    assert door.sign_in("bob").code == 0


def test_a_restart_signs_everybody_out(door: Door):
    door.admin()
    session = door.session()
    door.restart()
    assert refused(door.ask("session.whoami", session=session)) == "expired"
    assert door.sign_in().code == 0


def test_what_is_no_text_is_refused_in_words(door: Door):
    """JSON can hold halves of characters, which no encoding can."""
    door.admin()
    session = door.session()
    for kind, id_ in (("session.whoami", "\ud800"), ("\ud800", session)):
        with pytest.raises(RequestError):
            door.ask(kind, session=id_)
    assert refused(door.ask("no.such", session=session)) == "unknown_request"
