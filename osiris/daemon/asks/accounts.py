"""Accounts: who may sign in, with what proof, and how a box whose admin is lost comes back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from osiris.daemon import callers
from osiris.daemon.asks import args
from osiris.daemon.asks.entry import write_down
from osiris.daemon.asks.sessions import WRONG, fail, proved, refusal
from osiris.daemon.house import House
from osiris.daemon.reception import throttled
from osiris.edge.ledger import Tx, approvals, policy
from osiris.edge.vault import tidy, weak
from osiris.errors import RequestError
from osiris.flow import Say
from osiris.flow.learn import learn
from osiris.model.case import ACTING, Refused, Reply, Request, Role
from osiris.model.learning import ANY
from osiris.model.person import Account, Way

QUIET = frozenset({"account.list"})
ISSUER = "OsirisCare"

_LAST = Refused(code="last_admin", text="This is the last administrator. Make another one first.")
_HERE_ONLY = Refused(code="way", text="Only at the box's own screen, or as the owner of the box.")
_ON_TTY = Refused(code="way", text="Only at the box's own screen, with the recovery code.")
_NO_BROWSER = Refused(
    code="way", text="Not through a browser: at the box's own screen, or over SSH."
)
_KEEP = "Write this recovery code down now; it is shown this once, and kept off the box:"
_BAD_CODE = Refused(code="wrong", text="That is not the code of now.")
_HEX_KEY = re.compile(r"[0-9a-f]{64}")
_RECOVERY = "recovery code"
"""Under this name wrong recovery codes are counted; it is no name for an account."""


async def _first(house: House, request: Request, say: Say) -> Reply:
    """Make the first administrator. Whoever does it has seen the box's own screen, or owns it. The
    owner's web server asks for strangers: a code that comes along must be right."""
    people, first = house.reception.people, house.reception.first
    if people.all():
        return refusal(Refused(code="way", text="There are accounts already: sign in."))
    name, password = _new_name(request), _new_password(request, "password")
    typed = "code" in request.secrets
    if (typed or not _owner(request)) and not first.take(request.secrets.get("code", "")):
        return fail(house, request, "", None, WRONG)
    hashed = await house.reception.hashed(password)
    if people.all():  # another one was faster
        return refusal(Refused(code="way", text="There are accounts already: sign in."))
    account = people.add(name, Role.ADMIN, hashed, house.box.utc())
    first.forget()
    code = await _new_recovery(house)
    write_down(house, replace(request, who=name, role=Role.ADMIN, args={"name": name}))
    text = f"{name} is the administrator of this box.\n{_KEEP}\n\n    {code}\n"
    return Reply(code=0, data={**_json(account), "recovery": code}, text=text)


async def _code(house: House, request: Request, say: Say) -> Reply:
    """Show the one-time code for the first administrator, at the box's own screen."""
    if not _owner(request) and request.where != Way.TTY:
        return refusal(_HERE_ONLY)
    if house.reception.people.all():
        return refusal(Refused(code="way", text="There are accounts already: sign in."))
    before = house.reception.first.code
    code, seconds = house.reception.first.show()
    if code != before:
        write_down(house, replace(request, args={}))
    text = f"{code}\nGood for {seconds // 60} minutes, for the first administrator."
    return Reply(code=0, data={"code": code, "seconds": seconds}, text=text)


async def _add(house: House, request: Request, say: Say) -> Reply:
    name, role = _new_name(request), _role(request)
    people = house.reception.people
    if not people.all():
        raise RequestError(
            "The first account is made by itself: it is an administrator.", "osiris account first"
        )
    hashed = await house.reception.hashed(_new_password(request, "password"))
    account = people.add(name, role, hashed, house.box.utc())
    return Reply(code=0, data=_json(account), text=f"{name} may sign in as {role}.")


async def _change(house: House, request: Request, say: Say) -> Reply:
    """Another role, closed or open, or without its second factor. Its sessions end, and what it
    said yes to as the first of two."""
    people = house.reception.people
    account = _there(house, args.text(request.args, "name"))
    role = _role(request, account.role)
    disabled = args.flag(request.args, "disabled") if "disabled" in request.args else None
    closed = account.disabled if disabled is None else disabled
    if (closed or role is not Role.ADMIN) and _last_admin(house, account):
        return refusal(_LAST)
    changed = people.change(account.name, role=role, disabled=closed)
    if args.flag(request.args, "totp_off"):
        people.totp_off(account.name)
        changed = replace(changed, totp=False)
    _end(house, account)
    state = "closed" if changed.disabled else f"{changed.role}"
    text = f"{account.name}: {state}. All its sessions were ended."
    return Reply(code=0, data=_json(changed), text=text)


async def _remove(house: House, request: Request, say: Say) -> Reply:
    account = _there(house, args.text(request.args, "name"))
    if _last_admin(house, account):
        return refusal(_LAST)
    house.reception.people.remove(account.name)
    _end(house, account)
    text = f"{account.name} is removed. What they did stays in the evidence."
    return Reply(code=0, data={"name": account.name}, text=text)


def _end(house: House, account: Account) -> None:
    house.reception.sessions.end(account.name)
    with house.box.ledger.commit() as tx:
        approvals.withdraw(tx, account.name)


async def _list(house: House, request: Request, say: Say) -> Reply:
    found = [_json(account) for account in house.reception.people.all()]
    return Reply(code=0, data={"accounts": found}, text="")


async def _password(house: House, request: Request, say: Say) -> Reply:
    """A person's own, with the old one; an administrator gives anybody a new one."""
    people = house.reception.people
    account = _whose(house, request)
    own = bool(request.session) and account.name == request.who
    if not own and request.role is not Role.ADMIN:
        return refusal(Refused(code="role", text="Only an administrator, for somebody else."))
    new = weak_or(request, account.name, "new")
    if own:
        old = {"password": request.secrets.get("old", "")}
        again = await _again(house, replace(request, secrets=old), account)
        if again is not None:
            return again
    people.set_password(account.name, await house.reception.hashed(new))
    ended = house.reception.sessions.end(account.name, but=request.session)
    text = f"{account.name} has a new password. {ended} other sessions were ended."
    return Reply(code=0, data={"name": account.name, "ended": ended}, text=text)


async def _totp_begin(house: House, request: Request, say: Say) -> Reply:
    """Draw a second factor. One that counts already does so until `account.totp`."""
    account = _whose(house, request)
    issuer = f"{ISSUER} {house.box.settings.site}"
    uri, secret = house.reception.people.totp_begin(account.name, issuer)
    text = f"{uri}\nAdd this to an authenticator, then give its code."
    return Reply(code=0, data={"name": account.name, "uri": uri, "secret": secret}, text=text)


async def _totp(house: House, request: Request, say: Say) -> Reply:
    """Make the drawn second factor count. In place of one that counts, only with the password."""
    reception, account = house.reception, _whose(house, request)
    again = await _again(house, request, account) if account.totp and request.session else None
    if again is not None:
        return again
    wait = reception.throttle.wait_s(account.name, request.where)
    code = request.secrets.get("code", "").replace(" ", "")
    if wait or not reception.people.totp_take(account.name, code, house.box.utc()):
        if not wait:
            reception.throttle.wrong(account.name, request.where, known=True)
        refused = throttled(wait) if wait else _BAD_CODE
        return fail(house, request, account.name, account, refused)
    if request.session and account.name == request.who:
        reception.sessions.enrolled(request.session)
    ended = reception.sessions.end(account.name, but=request.session)
    text = f"From afar {account.name} signs in with password and code."
    return Reply(code=0, data={"name": account.name, "totp": True, "ended": ended}, text=text)


async def _phone(house: House, request: Request, say: Say) -> Reply:
    """Take the key with which this person's phone signs second approvals: with the password, and
    for nobody else. Who signs for two is not two people; nor is a web server, which sees the
    passwords that go through it, and would bring a key of its own."""
    if request.where == Way.WEB:
        return refusal(_NO_BROWSER)
    public = args.text(request.args, "public").lower()
    if not _HEX_KEY.fullmatch(public):
        raise RequestError("A phone key is 32 bytes, as 64 hex digits.")
    account = _there(house, request.who if request.session else "")
    again = await _again(house, request, account)
    if again is not None:
        return again
    id_ = house.reception.people.set_phone(account.name, bytes.fromhex(public))
    text = f"The phone key {id_} signs for {account.name}."
    return Reply(code=0, data={"name": account.name, "phone": id_}, text=text)


async def _phone_remove(house: House, request: Request, say: Say) -> Reply:
    account = _whose(house, request)
    house.reception.people.set_phone(account.name, b"")
    text = f"No phone signs for {account.name}."
    return Reply(code=0, data={"name": account.name, "phone": ""}, text=text)


async def _recover(house: House, request: Request, say: Say) -> Reply:
    """With the code on paper, at the box's own screen: an administrator gets in again.

    Whoever found the paper could do this too. So everybody is signed out, and nothing is done any
    more without asking.
    """
    if request.where != Way.TTY:
        return refusal(_ON_TTY)
    people = house.reception.people
    account = people.get(args.text(request.args, "name"))
    code = replace(request, secrets={"password": tidy(request.secrets.get("code", ""))})
    refused = await proved(house, code, _RECOVERY, account, people.recovery())
    if account is None or (refused is not None and refused.code != "disabled"):
        return fail(house, request, _RECOVERY, account, refused or WRONG)
    if account.role is not Role.ADMIN:
        return refusal(Refused(code="role", text="Recovery is for administrators."))
    hashed = await house.reception.hashed(weak_or(request, account.name, "password"))
    people.set_password(account.name, hashed)
    people.totp_off(account.name)
    people.change(account.name, role=Role.ADMIN, disabled=False)
    ended = house.reception.sessions.end()
    house.reception.throttle.right(_RECOVERY, request.where)
    with house.box.ledger.commit() as tx:
        dropped = _drop_autonomy(tx)
    learn(house.box)  # rules that earned to act do so no more
    fresh = await _new_recovery(house)
    said = {"name": account.name, "asks_again": dropped}
    write_down(house, replace(request, who=account.name, role=Role.ADMIN, args=said))
    text = (
        f"{account.name} has a new password and no second factor. {ended} sessions were ended.\n"
        f"From now on the box asks before every change ({len(dropped)} words were taken back).\n"
        f"{_KEEP}\n\n    {fresh}\n"
    )
    data = {**_json(replace(account, totp=False, disabled=False)), "recovery": fresh}
    return Reply(code=0, data={**data, "asks_again": dropped}, text=text)


async def _again(house: House, request: Request, account: Account) -> Reply | None:
    """The refusal, where a signed-in person does not give the password once more."""
    refused = await proved(house, request, account.name, account)
    if refused is not None:
        return fail(house, request, account.name, account, refused)
    house.reception.throttle.right(account.name, request.where)
    return None


def _drop_autonomy(tx: Tx) -> list[str]:
    """Take back every word that lets the box act by itself, and the right to earn one. Words that
    say less than `ask` stand."""
    words = policy.autonomy(tx)
    said = [cell for cell, level in words.said.items() if level in ACTING]
    earned = [(*cell, ANY) for cell in words.earned]
    for cell in (*said, *earned):
        policy.forget(tx, cell)
    for runbook in policy.earning(tx):
        policy.set_earning(tx, runbook, on=False)
    return sorted(" ".join(_plain(word) for word in cell) for cell in (*said, *earned))


def _plain(word: str) -> str:
    return "any" if word == ANY else word


async def _new_recovery(house: House) -> str:
    code = house.reception.people.new_code()
    house.reception.people.set_recovery(await house.reception.hashed(code))
    return code


def _owner(request: Request) -> bool:
    """Whether the kernel says that this is the owner of the box, or root."""
    return request.role is Role.ADMIN and not request.session


def _whose(house: House, request: Request) -> Account:
    """The account that a Request is about: whoever is signed in, unless an administrator names
    another. Raises RequestError."""
    name = args.text(request.args, "name", request.who if request.session else "")
    if name != request.who and request.role is not Role.ADMIN:
        raise RequestError("That is for administrators.", "Leave the name out for your own.")
    return _there(house, name)


def _there(house: House, name: str) -> Account:
    account = house.reception.people.get(name)
    if account is None:
        raise RequestError("There is no such account.", "osiris account list")
    return account


def _last_admin(house: House, account: Account) -> bool:
    admins = [a for a in house.reception.people.all() if a.role is Role.ADMIN and not a.disabled]
    return [a.name for a in admins] == [account.name]


def _new_name(request: Request) -> str:
    name = args.text(request.args, "name")
    if callers.is_system_user(name):
        raise RequestError("That is the name of a user of this machine.", "Take another one.")
    return name


def _new_password(request: Request, key: str) -> str:
    return weak_or(request, args.text(request.args, "name"), key)


def weak_or(request: Request, name: str, key: str) -> str:
    """The new password in a Request. Raises RequestError where it is none."""
    password = request.secrets.get(key, "")
    if why := weak(name, password):
        raise RequestError(why)
    return password


def _role(request: Request, default: Role | None = None) -> Role:
    word = args.text(request.args, "role", default.value if default else None)
    if word not in set(Role):
        raise RequestError(f"There is no role {word}.", f"One of: {', '.join(Role)}")
    return Role(word)


def _json(account: Account) -> Mapping[str, Any]:
    return {**asdict(account), "role": account.role.value, "made": account.made.isoformat()}


HANDLERS = {
    "account.first": _first,
    "account.code": _code,
    "account.recover": _recover,
    "account.add": _add,
    "account.change": _change,
    "account.remove": _remove,
    "account.list": _list,
    "account.password": _password,
    "account.totp_begin": _totp_begin,
    "account.totp": _totp,
    "account.phone": _phone,
    "account.phone_remove": _phone_remove,
}
