"""One entry of the chain in a line: what it says, and which machines it is about. Bodies hold ids,
enums and numbers only, so nothing here came from a machine; one that is odd is still shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from osiris.model.proof import Kind

Body = Mapping[str, Any]


def says(kind: Kind, body: Body) -> str:
    """What the entry says, in one line."""
    try:
        return _SAYS[kind](body)
    except (KeyError, TypeError, ValueError, AttributeError):
        return "in a form that this version does not know"


def mood(kind: Kind, body: Body) -> str:
    """How an entry is to be seen: pass, fail, warn, dim for what is daily, or nothing."""
    if kind is Kind.OUTCOME:
        return _MOODS.get(str(body.get("outcome")), "")
    if kind is Kind.REQUEST:
        return "warn" if body.get("refused") else ""
    if kind is Kind.SWEEP:
        return "" if any(body.get(w) for w in ("opened", "closed", "blind")) else "dim"
    return ""


_MOODS = {
    "healed": "pass",
    "failed": "fail",
    "undone": "fail",
    "unknown": "fail",
    "refused": "warn",
    "escalated": "warn",
}


def machines(body: Body) -> tuple[str, ...]:
    """The ids of the machines that the entry names; empty where it names an incident at most."""
    if isinstance(body.get("target"), str) and body["target"]:
        return (body["target"],)
    if isinstance(body.get("verdicts"), Mapping):
        return tuple(body["verdicts"])
    opened = body.get("opened", ())
    return tuple({str(o[1]): None for o in opened if isinstance(o, list) and len(o) > 1})


def _plural(count: int, one: str, many: str = "") -> str:
    return f"{count} {one if count == 1 else many or one + 's'}"


def _code(text: object) -> str:
    return str(text).replace("_", " ")


def _begun(body: Body) -> str:
    return f"the chain begins ({body['product']})"


def _schedule(body: Body) -> str:
    return f"{_plural(len(body['targets']), 'machine')} due, for {body.get('day', 'the day')}"


def _intent(body: Body) -> str:
    begins = "begins" if body["purpose"] == "heal" else "undo begins"
    return f"{body['runbook']} {begins}, incident {body['incident']}, tier {body['tier']}"


def _outcome(body: Body) -> str:
    runbook = f"{body['runbook']}: " if body.get("runbook") else ""
    reason = f" ({_code(body['reason'])})" if body.get("reason") else ""
    of = f", what entry {body['intent']} began" if "intent" in body else ""
    return f"{runbook}{_code(body['outcome'])}{reason}, incident {body['incident']}{of}"


def _sweep(body: Body) -> str:
    parts = [_plural(len(body["verdicts"]), "machine") + " looked at"]
    parts += [f"{len(body['blind'])} dark"] if body["blind"] else []
    parts += [f"{len(body[w])} {w}" for w in ("opened", "closed", "retired") if body.get(w)]
    return ", ".join(parts)


def _request(body: Body) -> str:
    refused = f", REFUSED: {_code(body['refused'])}" if body["refused"] else ""
    return f"{body['request']} asked by {body['role']}, {body['where']}{refused}"


def _key(body: Body) -> str:
    return "a new key for " + ", ".join(str(cert["purpose"]) for cert in body["keys"])


def _redaction(body: Body) -> str:
    return f"{_plural(len(body['details']), 'detail')} destroyed ({_code(body['reason'])})"


def _heard(body: Body) -> str:
    opened, closed = len(body["opened"]), len(body["closed"])
    return f"failed units and log entries: {opened} opened, {closed} closed"


def _decision(body: Body) -> str:
    share = f" {int(body['ppm']) / 10_000:.1f} %" if "ppm" in body else ""
    said = body["runbook"] or "a person must look"
    return f"tier 2 said {said}{share} ({_code(body['code'])}), incident {body['incident']}"


def _ticket(body: Body) -> str:
    return f"ticket {body['ticket']}: {_code(body['event'])}, {body['state']}, {body['priority']}"


def _notice(body: Body) -> str:
    return f"{_code(body['what'])} by {body['channel']}: {_code(body['state'])}"


def _learned(body: Body) -> str:
    return f"{body['what']} {_code(body['to'])}: {body.get('runbook', '')} ({_code(body['why'])})"


def _plainly(body: Body) -> str:
    return ", ".join(f"{k} {v}" for k, v in body.items() if isinstance(v, str | int))


_SAYS: Mapping[Kind, Callable[[Body], str]] = {
    Kind.GENESIS: _begun,
    Kind.SCHEDULE: _schedule,
    Kind.INTENT: _intent,
    Kind.OUTCOME: _outcome,
    Kind.SWEEP: _sweep,
    Kind.REQUEST: _request,
    Kind.ORDER: _plainly,
    Kind.KEY: _key,
    Kind.HANDOVER: _plainly,
    Kind.REDACTION: _redaction,
    Kind.HEARD: _heard,
    Kind.DECISION: _decision,
    Kind.TICKET: _ticket,
    Kind.NOTICE: _notice,
    Kind.LEARNED: _learned,
}
