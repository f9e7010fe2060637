"""What machines log of themselves -> what was heard: the cases in words that are about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from osiris.model.case import Incident, Observation, ReadState, Source
from osiris.model.content import Params, Priority, Value, Watch
from osiris.model.site import Platform

PROBE = "trouble"
OVERLAP = timedelta(minutes=1)
FARTHEST = timedelta(days=1)
FIRST = timedelta(minutes=30)
LAPSE = timedelta(days=1)
MOST = 64
"""Units, and entries, of one machine in one reading. Where more went wrong, more of the same says
nothing new; and a machine that makes them up must not fill the box."""
_LONGEST_NAME, _LONGEST_TEXT = 200, 600
_OF_A_PATH = (".mount", ".automount", ".swap", ".device", ".path")


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One thing that a machine said of itself. `key` makes it the same thing as before; `text` is
    what it said, neither of them scrubbed yet; `name`, which stands in them, is known to be the
    name of a thing and nobody's (empty: none is)."""

    source: Source
    key: str
    name: str
    text: str
    priority: Priority


def asked(
    watch: Iterable[Watch], platform: Platform, last: datetime | None, now: datetime
) -> Params:
    """The parameters of the probe: what to look for, and since how many minutes. What is older than
    the first look is not told; after a long silence a day is."""
    span = FIRST if last is None or last > now else min(now - last + OVERLAP, FARTHEST)
    return {
        "minutes": max(1, round(span.total_seconds() / 60)),
        "watch": tuple(w.param for w in watch if w.platform is platform),
    }


def heard(seen: Observation, watch: Iterable[Watch], platform: Platform) -> list[Heard] | None:
    """Everything in one reading; None where nothing could be read."""
    if seen.state is not ReadState.OK:
        return None
    known = {w.id: w for w in watch if w.platform is platform}
    return [
        *_units(_rows(seen.value, "units"), platform),
        *_entries(_rows(seen.value, "entries"), known),
    ]


def over(incident: Incident, said: Sequence[Heard], last: datetime, now: datetime) -> bool:
    """Whether the machine no longer says it: a unit stands again; an entry that lapses was not
    heard for a day. `last`: when it was heard last."""
    if any((h.source, h.key) == (incident.source, incident.key) for h in said):
        return False
    return incident.source is Source.UNIT or now - last >= LAPSE


def lapses(incident: Incident, watch: Iterable[Watch], platform: Platform) -> bool:
    """Whether a case closes by itself. One that is no longer on the watch list does."""
    if incident.source is not Source.EVENT:
        return True
    named = incident.key.partition("/")[0]
    return all(w.lapses for w in watch if (w.platform, w.id) == (platform, named))


def _units(rows: Iterable[Sequence[Value]], platform: Platform) -> Iterator[Heard]:
    kind = "Service" if platform is Platform.WINDOWS else "Unit"
    for unit, result in rows:
        name = str(unit)[:_LONGEST_NAME]
        yield Heard(
            source=Source.UNIT,
            key=name,
            name="" if _of_a_path(name) else name,
            text=f"{kind} {name} has failed ({result})."[:_LONGEST_TEXT],
            priority=Priority.MEDIUM,
        )


def _of_a_path(unit: str) -> bool:
    """Whether a unit is named after a folder or a parameter, which may be named after anybody:
    systemd.unit(5), escaping and templates."""
    return "@" in unit or unit.endswith(_OF_A_PATH)


def _entries(rows: Iterable[Sequence[Value]], known: Mapping[str, Watch]) -> Iterator[Heard]:
    for name, about, count, text in rows:
        watch = known.get(str(name).partition("/")[0])
        if watch is None:
            continue
        number = str(name).partition("/")[2]
        event = f"event {number}, " if number else ""
        times = f" ({count} times)" if isinstance(count, int) and count > 1 else ""
        yield Heard(
            source=Source.EVENT,
            key=f"{name}/{about}"[:_LONGEST_NAME] if watch.about and about else str(name),
            name=watch.provider,
            text=f"{watch.provider}, {event}logged{times}: {text}"[:_LONGEST_TEXT],
            priority=watch.priority,
        )


def _rows(value: Mapping[str, Value], field: str) -> list[Sequence[Value]]:
    found = value.get(field)
    rows = found[:MOST] if isinstance(found, list | tuple) else ()
    return [row for row in rows if isinstance(row, list | tuple)]
