"""Signing in and out: who is at the console."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from osiris.daemon.asks import args
from osiris.daemon.asks.entry import write_down
from osiris.daemon.house import House
from osiris.daemon.reception import throttled
from osiris.daemon.sessions import EXPIRED
from osiris.errors import RequestError
from osiris.flow import Say
from osiris.model.case import Refused, Reply, Request, Role
from osiris.model.content import Value
from osiris.model.person import Account, Session, Stage, Way

QUIET = frozenset({"session.touch", "session.whoami", "session.list"})
WRONG = Refused(code="wrong", text="Name, password or code is wrong.")
_FROM_AFAR = frozenset({Way.SSH.value, Way.WEB.value})


def refusal(refused: Refused, **more: Any) -> Reply:
    """A Refused as a Reply."""
    return Reply(code=5, data={"refused": refused.code, **more}, text=refused.text)


async def _open(house: House, request: Request, say: Say) -> Reply:
    """Sign in: the password, and from afar the code of the second factor too."""
    if request.where == Way.CLI:
        raise RequestError("Nobody can sign in: no daemon runs.", "Start it: osiris run")
    typed = args.text(request.args, "account").strip().lower()
    account = house.reception.people.get(typed)
    refused = await proved(house, request, typed, account)
    if refused is None and account is not None:
        refused = _second_factor(house, request, account)
    if account is None or refused is not None:
        return fail(house, request, typed, account, refused or WRONG)
    house.reception.throttle.right(typed, request.where)
    way = Way(request.where)
    needs = way.value in _FROM_AFAR and not account.totp
    stage = Stage.ENROL if needs else Stage.OPEN
    session = house.reception.sessions.open(
        account.name, account.role, way, request.who, stage, house.box.utc()
    )
    asked = replace(request, who=account.name, role=account.role, args={"account": account.name})
    write_down(house, asked)
    text = f"{account.name} is signed in as {account.role}."
    if needs:
        text += " Set up the second factor now: until then nothing else can be asked."
    return Reply(code=0, data={"session": session.id, **_json(session)}, text=text)


async def proved(
    house: House, request: Request, name: str, account: Account | None, proof: str = ""
) -> Refused | None:
    """None where the password in the Request is that of the account, which may be used.

    Whoever has no account waits as long, and is told the same. So is who waited while the account
    was changed: what was right before does not count after it.
    """
    people = house.reception.people
    password, held = request.secrets.get("password", ""), people.proof(name)
    came = await house.reception.fits(
        name, request.where, password, proof or held, known=account is not None
    )
    if came > 0:
        return throttled(came)
    if came < 0 or account is None:
        return WRONG
    if people.get(account.name) != account or people.proof(name) != held:
        return WRONG
    if account.disabled:
        return Refused(code="disabled", text="This account is closed: ask an administrator.")
    return None


def _second_factor(house: House, request: Request, account: Account) -> Refused | None:
    if not account.totp or request.where not in _FROM_AFAR:
        return None
    code = request.secrets.get("code", "").replace(" ", "")
    if house.reception.people.code_fits(account.name, code, house.box.utc()):
        return None
    house.reception.throttle.wrong(account.name, request.where, known=True)
    return WRONG


def fail(
    house: House, request: Request, name: str, account: Account | None, refused: Refused
) -> Reply:
    """Refuse, and write it down: of an account every wrong try, all else at a bounded rate."""
    left_out: int | None = 0
    if account is None or refused.code == "throttled":
        left_out = house.reception.diary.write(f"{request.kind} {request.where}")
    if left_out is not None:
        name_of = account.name if account else ""
        said: dict[str, Value] = {"account": name_of, "before": left_out}
        write_down(house, replace(request, who=name_of or request.who, args=said), refused.code)
    wait = house.reception.throttle.wait_s(name, request.where)
    return refusal(refused, **({"retry_s": wait} if wait else {}))


async def _unlock(house: House, request: Request, say: Say) -> Reply:
    if not request.session:
        return refusal(EXPIRED)
    account = house.reception.people.get(request.who)
    refused = await proved(house, request, request.who, account)
    if refused is not None:
        return fail(house, request, request.who, account, refused)
    house.reception.throttle.right(request.who, request.where)
    stage = house.reception.sessions.unlock(request.session)
    if stage is None:
        return refusal(EXPIRED)
    write_down(house, request)
    return Reply(code=0, data={"stage": stage.value}, text="Unlocked.")


async def _lock(house: House, request: Request, say: Say) -> Reply:
    if not request.session:
        return refusal(EXPIRED)
    house.reception.sessions.lock(request.session)
    return Reply(code=0, data={"stage": Stage.LOCKED.value}, text="Locked.")


async def _close(house: House, request: Request, say: Say) -> Reply:
    if not request.session:
        return refusal(EXPIRED)
    house.reception.sessions.close(request.session)
    return Reply(code=0, data={"account": request.who}, text="Signed out.")


async def _end(house: House, request: Request, say: Say) -> Reply:
    """End all that an account has open, wherever it is."""
    name = args.text(request.args, "account")
    count = house.reception.sessions.end(name, but=request.session)
    data = {"account": name, "ended": count}
    return Reply(code=0, data=data, text=f"{count} sessions of {name} were ended.")


async def _list(house: House, request: Request, say: Say) -> Reply:
    found = [_json(session) for session in house.reception.sessions.all()]
    lines = [f"{one['account']} ({one['way']}, {one['stage']})" for one in found]
    return Reply(code=0, data={"sessions": found}, text="\n".join(lines) or "Nobody.")


async def _whoami(house: House, request: Request, say: Say) -> Reply:
    """Who asks, as the box sees it. It keeps no session alive."""
    session = house.reception.sessions.look(request.session)
    if session is None:
        data = {"account": request.who, "role": request.role.value, "way": request.where}
        if request.role is not Role.ADMIN:  # no session, and not the owner
            return refusal(EXPIRED)
        return Reply(code=0, data={**data, "stage": Stage.OPEN.value}, text=request.who)
    text = f"{session.account} ({session.role}), {session.stage}"
    return Reply(code=0, data=_json(session), text=text)


def _json(session: Session) -> dict[str, Any]:
    return {
        "account": session.account,
        "role": session.role.value,
        "way": session.way.value,
        "stage": session.stage.value,
        "since": session.since.isoformat(),
        "expires": session.expires.isoformat(),
    }


HANDLERS = {
    "session.open": _open,
    "session.unlock": _unlock,
    "session.lock": _lock,
    "session.close": _close,
    "session.touch": _whoami,
    "session.whoami": _whoami,
    "session.list": _list,
    "session.end": _end,
}
