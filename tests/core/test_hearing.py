"""What machines say of themselves, before it becomes a case."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from osiris.core.hearing import MOST, asked, heard, lapses, over
from osiris.core.reading import read_watch
from osiris.errors import CatalogueError
from osiris.model.case import Incident, IncidentState, Observation, ReadState, Source
from osiris.model.content import Priority, Value
from osiris.model.site import Platform

NOW = datetime(2026, 11, 21, 7, tzinfo=UTC)
YAML = b"""\
windows:
  - {id: fell, log: System, provider: Service Control Manager, events: [7031, 7034], about: true}
  - {id: cleared, log: Security, provider: Eventlog, events: [1102], priority: high, lapses: false}
linux:
  - {id: full, match: "No space left"}
"""
WATCH = read_watch(YAML, "watch.yaml")


def observation(**value: Value) -> Observation:
    return Observation(
        target="t1", probe="trouble", params={}, state=ReadState.OK, value=value, at=NOW
    )


def case(source: Source, key: str) -> Incident:
    return Incident(
        id=1,
        target="t1",
        check="",
        state=IncidentState.OPEN,
        priority=Priority.MEDIUM,
        opened=NOW,
        source=source,
        key=key,
    )


@pytest.mark.parametrize(
    ("last", "minutes"),
    [
        (None, 30),
        (NOW - timedelta(minutes=10), 11),
        (NOW - timedelta(days=30), 1440),
        (NOW + timedelta(hours=1), 30),  # the clock went back
    ],
)
def test_it_asks_for_what_came_since_the_last_look(last: datetime | None, minutes: int):
    params = asked(WATCH, Platform.WINDOWS, last, NOW)
    assert params["minutes"] == minutes
    assert params["watch"] == (
        "fell|System|Service Control Manager|7031,7034",
        "cleared|Security|Eventlog|1102",
    )
    assert asked(WATCH, Platform.LINUX, last, NOW)["watch"] == ("full No space left",)


def test_units_and_entries_become_what_was_heard():
    seen = observation(
        units=(("W32Time", "1067"),),
        entries=(
            ("fell/7031", "Windows Time", 3, "It fell."),
            ("cleared/1102", "", 1, "Cleared."),
            ("stranger/1", "", 1, "not on the list"),
        ),
    )
    said = heard(seen, WATCH, Platform.WINDOWS)
    assert said is not None
    assert [(h.source, h.key, h.priority) for h in said] == [
        (Source.UNIT, "W32Time", Priority.MEDIUM),
        (Source.EVENT, "fell/7031/Windows Time", Priority.MEDIUM),
        (Source.EVENT, "cleared/1102", Priority.HIGH),
    ]
    assert said[1].text == "Service Control Manager, event 7031, logged (3 times): It fell."


def test_a_machine_cannot_flood_the_box():
    units = tuple((f"u{n}.service" + "x" * 10_000, "exit-code" * 1_000) for n in range(1_000))
    entries = tuple(("fell/7031", f"s{n}" * 10_000, 1, "It fell." * 1_000) for n in range(1_000))
    said = heard(observation(units=units, entries=entries), WATCH, Platform.WINDOWS)
    assert said is not None
    assert len(said) == 2 * MOST
    assert max(len(h.key) for h in said) <= 200
    assert max(len(h.text) for h in said) <= 600


@pytest.mark.parametrize(
    ("unit", "known"),
    [
        ("cron.service", True),
        ("srv-scans-Lopez.mount", False),
        ("backup@Lopez.service", False),
    ],
)
def test_a_unit_that_is_named_after_a_folder_or_a_parameter_may_name_anybody(
    unit: str, known: bool
):
    said = heard(observation(units=((unit, "exit-code"),)), WATCH, Platform.LINUX)
    assert said is not None
    assert [h.name for h in said] == [unit if known else ""]


def test_what_could_not_be_read_is_not_silence():
    blind = replace(observation(), state=ReadState.BLIND, reason="unreachable")
    assert heard(blind, WATCH, Platform.WINDOWS) is None
    assert heard(observation(units=(), entries=None), WATCH, Platform.LINUX) == []


def test_a_unit_that_stands_again_is_over_and_an_entry_after_a_day():
    unit, entry = case(Source.UNIT, "cron.service"), case(Source.EVENT, "full")
    soon, later = NOW + timedelta(minutes=10), NOW + timedelta(days=1)
    assert over(unit, [], NOW, soon)
    assert not over(entry, [], NOW, soon)
    assert over(entry, [], NOW, later)
    again = heard(observation(units=(("cron.service", "exit-code"),)), WATCH, Platform.LINUX)
    assert again is not None
    assert not over(unit, again, NOW, later)


def test_what_a_person_must_see_does_not_lapse():
    assert not lapses(case(Source.EVENT, "cleared/1102"), WATCH, Platform.WINDOWS)
    assert lapses(case(Source.EVENT, "fell/7031/Windows Time"), WATCH, Platform.WINDOWS)
    assert lapses(case(Source.EVENT, "cleared/1102"), WATCH, Platform.LINUX)


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        (b"  - {id: full, match: 'again'}\n", "linux full stands twice"),
        (b"  - {id: broken, match: '('}\n", "no pattern"),
        (b"  - {id: more, match: 'x', events: [1]}\n", "events"),
        (b"  - {id: more, match: 'x', priority: urgent}\n", "priority"),
    ],
)
def test_a_watch_list_with_a_fault_is_refused(line: bytes, fault: str):
    with pytest.raises(CatalogueError, match=fault):
        read_watch(YAML + line, "watch.yaml")
