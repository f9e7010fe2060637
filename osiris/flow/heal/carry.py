"""Carry the steps of a Plan out on its Target, and take them back.

Every change is one call, so that what ran is known whenever the box stops. The action id names the
undo folder on the host: it follows from the intent, so that it is known before the first packet.
"""

from __future__ import annotations

from collections.abc import Sequence

from osiris.edge.remote import CallResult, Connection, Phase
from osiris.flow import Box
from osiris.model.case import Applied, BoundStep
from osiris.model.content import Call, Verb
from osiris.model.site import Target

ARM_S = 600
"""How long a host waits before it takes back, by itself, a change that can cut the connection."""


def action_id(box: Box, intent: int, step: int) -> str:
    """The name of one Action for ever: origin, entry of the intent, step."""
    return f"{box.keys().origin[-12:]}-{intent}-{step}"


async def apply(
    box: Box, connection: Connection, target: Target, steps: Sequence[BoundStep], intent: int
) -> list[Applied]:
    """Run the steps in order and stop at the first that fails; what ran is in the result."""
    done: list[Applied] = []
    for number, step in enumerate(steps):
        box.say(f"{target.name}: step {number + 1} of {len(steps)}, {step.verb}")
        applied = await _apply_one(box, connection, target, step, action_id(box, intent, number))
        done.append(applied)
        if not applied.ok:
            break
    return done


async def undo(
    box: Box, connection: Connection, target: Target, applied: Sequence[Applied]
) -> list[Applied]:
    """Take the Actions back, newest first. `ok` means that the state before is there again."""
    return [await _undo_one(box, connection, target, one) for one in reversed(applied)]


async def changed_since(
    box: Box, connection: Connection, target: Target, applied: Sequence[Applied]
) -> list[Applied]:
    """The Actions whose state on the host is no longer the one that they left."""
    results = [(one, await _phase(box, connection, target, one, "peek")) for one in applied]
    return [one for one, result in results if result.rc != 0]


def armed(box: Box, target: Target, applied: Sequence[Applied]) -> list[Applied]:
    """The Actions that had armed a self-undo: their verbs can cut the connection."""
    return [one for one in applied if _verb(box, target, one.verb).cuts]


async def disarm(
    box: Box, connection: Connection, target: Target, applied: Sequence[Applied]
) -> bool:
    """Call off the self-undo of every Action that had armed one. False: one has already fired."""
    cutting = armed(box, target, applied)
    results = [await _phase(box, connection, target, one, "disarm") for one in cutting]
    return all(result.rc == 0 for result in results)


async def _apply_one(
    box: Box, connection: Connection, target: Target, step: BoundStep, action: str
) -> Applied:
    verb = _verb(box, target, step.verb)
    call = Call(script=verb.script, params=step.params)
    if verb.cuts:
        armed = await connection.act(
            action, call, "arm", deadline=box.settings.deadline_s, seconds=ARM_S
        )
        if armed.rc != 0:
            return _failed(step, action, f"self-undo could not be armed (exit {armed.rc})")
    result = await connection.act(action, call, "apply", deadline=_deadline(box, verb))
    return Applied(
        action=action,
        verb=step.verb,
        params=step.params,
        ok=result.rc == 0,
        before=_lines(result, "before"),
        after=_lines(result, "after"),
        reason="" if result.rc == 0 else _reason(result),
    )


async def _undo_one(box: Box, connection: Connection, target: Target, applied: Applied) -> Applied:
    result = await _phase(box, connection, target, applied, "undo")
    now = _lines(result, "now")
    restored = result.rc == 0 and now == applied.before
    reason = "" if restored else _reason(result) if result.rc else "state differs from before"
    return Applied(
        action=applied.action,
        verb=applied.verb,
        params=applied.params,
        ok=restored,
        before=applied.after,
        after=now,
        reason=reason,
    )


async def _phase(
    box: Box, connection: Connection, target: Target, applied: Applied, phase: Phase
) -> CallResult:
    verb = _verb(box, target, applied.verb)
    call = Call(script=verb.script, params=applied.params)
    return await connection.act(applied.action, call, phase, deadline=_deadline(box, verb))


def _deadline(box: Box, verb: Verb) -> float:
    return verb.takes_s or box.settings.deadline_s


def _verb(box: Box, target: Target, name: str) -> Verb:
    return box.catalogue.verbs[target.system, name]


def _failed(step: BoundStep, action: str, reason: str) -> Applied:
    return Applied(action=action, verb=step.verb, params=step.params, ok=False, reason=reason)


def _lines(result: CallResult, word: str) -> tuple[str, ...]:
    mark = f"{word} "
    return tuple(
        line.removeprefix(mark) for line in result.stdout.splitlines() if line.startswith(mark)
    )


_REASONS = {
    65: "the host refused the parameters",
    69: "a tool is missing on the host",
    70: "the host's osiris helper is older than the box",
    75: "changed since by somebody else",
    77: "the host refused",
    124: "took too long",
}


def _reason(result: CallResult) -> str:
    return _REASONS.get(result.rc, f"exit {result.rc}")
