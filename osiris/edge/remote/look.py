"""From a Connection and the Probes that are due to Observations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TypeAlias

from osiris.edge.remote.port import (
    BAD_PARAMS,
    REFUSED,
    STALE,
    TIMED_OUT,
    TOOL_MISSING,
    CallResult,
    Connection,
)
from osiris.errors import RemoteError
from osiris.model.case import Observation, ReadState
from osiris.model.content import Call, Missing, Params, Probe, Value

Wanted: TypeAlias = tuple[Probe, Params]

_REASONS = {STALE: "stale_helper", BAD_PARAMS: "bad_parameters", REFUSED: "refused"}


async def look(
    conn: Connection,
    target_id: str,
    wanted: Sequence[Wanted],
    *,
    at: datetime,
    deadline: float,
) -> list[Observation]:
    """One Observation per wanted reading, in order, in one round trip. Never raises RemoteError:
    where the machine could not be read, every Observation is blind and says why."""
    calls = [Call(script=probe.script, params=params) for probe, params in wanted]
    try:
        results = await conn.read(calls, deadline=deadline)
    except RemoteError as error:
        return blind(target_id, wanted, error.reason, at=at)
    return [
        observe(target_id, one, result, at=at) for one, result in zip(wanted, results, strict=True)
    ]


def blind(
    target_id: str, wanted: Sequence[Wanted], reason: str, *, at: datetime
) -> list[Observation]:
    """What is known of a machine that could not be read at all."""
    return [_observation(target_id, one, ReadState.BLIND, reason, at) for one in wanted]


def observe(target_id: str, wanted: Wanted, result: CallResult, *, at: datetime) -> Observation:
    """What one script's answer says. A probe that breaks on it is a finding, not an error."""
    if result.rc == TOOL_MISSING:
        return _observation(target_id, wanted, ReadState.MISSING, "tool_missing", at)
    if result.rc in TIMED_OUT:
        return _observation(target_id, wanted, ReadState.FAILED, "probe_timeout", at)
    if result.rc != 0:
        reason = _REASONS.get(result.rc, "probe_failed")
        return _observation(target_id, wanted, ReadState.FAILED, reason, at)
    probe, params = wanted
    try:
        value = compared(probe.parse(result.stdout), at)
    except Missing:
        return _observation(target_id, wanted, ReadState.MISSING, "missing", at)
    except Exception:  # noqa: BLE001 the host wrote what is parsed: no output may stop a sweep
        return _observation(target_id, wanted, ReadState.FAILED, "unreadable_output", at)
    return Observation(
        target=target_id, probe=probe.name, params=params, state=ReadState.OK, value=value, at=at
    )


def compared(value: Mapping[str, Value], at: datetime) -> Mapping[str, Value]:
    """A machine's own `clock` (ISO 8601) with how far it is ahead of the box: `minutes_off`, whole
    ones towards zero, so that the time that a reading takes does not count."""
    clock = value.get("clock")
    if not isinstance(clock, str):
        return value
    seconds = (datetime.fromisoformat(clock) - at).total_seconds()
    return {**value, "minutes_off": int(seconds / 60)}


def _observation(
    target_id: str, wanted: Wanted, state: ReadState, reason: str, at: datetime
) -> Observation:
    probe, params = wanted
    return Observation(
        target=target_id,
        probe=probe.name,
        params=params,
        state=state,
        value={},
        reason=reason,
        at=at,
    )
