"""A machine's own clock, held against the box's."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from osiris.edge.remote.look import observe
from osiris.edge.remote.port import CallResult
from osiris.model.case import Observation, ReadState
from osiris.model.content import Probe, Script, Value
from osiris.model.site import Platform

AT = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


def seen(clock: Value) -> Observation:
    """What is known of a machine that shows this clock."""
    probe = Probe(
        name="time",
        platform=Platform.WINDOWS,
        script=Script(name="time", text=""),
        parse=lambda _: {"clock": clock},
    )
    return observe("t1", (probe, {}), CallResult(rc=0, stdout="{}", stderr=""), at=AT)


@pytest.mark.parametrize(
    ("clock", "minutes"),
    [
        ("2026-11-20T12:00:59+00:00", 0),
        ("2026-11-20T11:59:01+00:00", 0),
        ("2026-11-20T12:07:30+00:00", 7),
        ("2026-11-20T11:52:30+00:00", -7),
        ("2026-11-20T13:00:00+01:00", 0),
    ],
)
def test_whole_minutes_count(clock: str, minutes: int) -> None:
    assert seen(clock).value == {"clock": clock, "minutes_off": minutes}


def test_a_reading_without_a_clock_is_left_alone() -> None:
    assert seen(None).value == {"clock": None}


def test_a_clock_that_is_no_time_is_no_answer() -> None:
    assert seen("noon").state is ReadState.FAILED
