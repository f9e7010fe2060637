"""Request + role -> allowed or Refused: who may ask. What may run is core.guard's."""

from __future__ import annotations

from collections.abc import Mapping

from osiris.model.case import Refused, Request, Role

_HANDS = frozenset({Role.TECHNICIAN, Role.APPROVER, Role.ADMIN})
_YES = frozenset({Role.APPROVER, Role.ADMIN})
_ADMIN = frozenset({Role.ADMIN})
_PROOF = frozenset({Role.TECHNICIAN, Role.AUDITOR, Role.ADMIN})
_ANYBODY = frozenset(Role)
_TAKERS = _ANYBODY - {Role.VIEWER}

MAY: Mapping[str, frozenset[Role]] = {
    "sweep": _HANDS,
    "listen": _HANDS,
    "heal": _HANDS,
    "approve": _YES,
    "approve.challenge": _YES,
    "undo": _HANDS,
    "hold": _HANDS,
    "release": _YES,
    "incident.open": _HANDS,
    "incident.close": _HANDS,
    "replay": _ANYBODY,
    "ticket.acknowledge": _HANDS,
    "ticket.resolve": _HANDS,
    "ticket.assign": _HANDS,
    "ticket.reopen": _HANDS,
    "onboarding.acknowledge": _HANDS,
    "waiver.add": _YES,
    "waiver.expire": _YES,
    "policy.set": _ADMIN,
    "policy.earn": _ADMIN,
    "learn.promote": _YES,
    "learn.reject": _YES,
    "learn.export": _ADMIN,
    "learn.import": _ADMIN,
    "learn.remove": _ADMIN,
    "framework.select": _ADMIN,
    "target.add": _ADMIN,
    "target.change": _ADMIN,
    "target.remove": _ADMIN,
    "target.scan": _ADMIN,
    "target.test": _HANDS,
    "target.prepare": _ADMIN,
    "assets.look": _HANDS,
    "notify.add": _ADMIN,
    "notify.remove": _ADMIN,
    "notify.test": _HANDS,
    "rmm.import": _HANDS,
    "rmm.hand_over": _ADMIN,
    "rmm.take_back": _ADMIN,
    "evidence.redact": _ADMIN,
    "evidence.sticks": _PROOF,
    "evidence.carry": _PROOF,
    "key.rotate": _ADMIN,
    "planner.use": _ADMIN,
    "planner.examined": _ADMIN,
    "planner.api_key": _ADMIN,
    "escrow.open": _YES,
    "config.set": _ADMIN,
    "web.download": _TAKERS,
    "session.open": _ANYBODY,
    "session.unlock": _ANYBODY,
    "session.lock": _ANYBODY,
    "session.close": _ANYBODY,
    "session.touch": _ANYBODY,
    "session.whoami": _ANYBODY,
    "session.list": _ADMIN,
    "session.end": _ADMIN,
    "account.first": _ANYBODY,
    "account.code": _ANYBODY,
    "account.recover": _ANYBODY,
    "account.add": _ADMIN,
    "account.change": _ADMIN,
    "account.remove": _ADMIN,
    "account.list": _ANYBODY,
    "account.password": _ANYBODY,
    "account.totp_begin": _ANYBODY,
    "account.totp": _ANYBODY,
    "account.phone": _ANYBODY,
    "account.phone_remove": _ANYBODY,
}
"""Request kind -> the roles that may ask it. A kind that is not here may be asked by nobody."""


def permit(request: Request) -> Refused | None:
    """None where the role may ask this; deny by default."""
    allowed = MAY.get(request.kind, frozenset())
    if request.role in allowed:
        return None
    if not allowed:
        return Refused(code="unknown_request", text=f"There is no request '{request.kind}'.")
    roles = ", ".join(sorted(allowed))
    return Refused(
        code="role", text=f"'{request.kind}' is for {roles}; {request.who} is {request.role}."
    )
