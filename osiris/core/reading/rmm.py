"""An RMM's export of its machines (CSV) -> RmmExport, with every bad row by its line.

Names of columns are those of the list views of ConnectWise Automate, Datto RMM, NinjaOne and
N-able, as far as their manuals show them, and of the plain form that docs/owners-and-rmm.md
describes. What stands in an export is its user's choice: a name that is not known is no fault.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from osiris.model.rmm import Patched, RmmExport, RmmMachine

TOOLS: Mapping[str, str] = {
    "automate": "ConnectWise Automate",
    "datto": "Datto RMM",
    "ninja": "NinjaOne",
    "nable": "N-able",
    "other": "an RMM",
}
"""Word of the command line -> name, as core.owner knows it."""

MOST_ROWS, MOST_BYTES = 5_000, 16 * 2**20
_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "name": (
        *("name", "computername", "devicehostname", "systemname", "devicename", "hostname"),
        *("computer", "device", "machinename", "endpoint", "displayname", "discoveredname"),
    ),
    "dns": ("dns", "dnsname", "fqdn", "fullyqualifieddomainname"),
    "serial": ("serial", "serialnumber", "biosserialnumber", "systemserialnumber", "uuid"),
    "os": ("os", "operatingsystem", "osname", "supportedos"),
    "patched": (
        *("patchstate", "patchstatus", "patched", "ospatchstatus", "patchcompliance"),
        *("patchmanagementstatus", "windowsupdatestatus"),
    ),
    "missing": (
        *("missingpatches", "patchesmissing", "pendingospatches", "ospatchespending"),
        *("pendingpatches", "patchesapprovedpending", "missingupdates"),
    ),
    "last_seen": (
        *("lastseen", "lastcontact", "lastonline", "lastcheckin", "lastcheckindate"),
        *("lastcontactdate", "lastresponse", "lastagentcheckin", "lastupdated", "lastuptime"),
    ),
}
_KNOWN_BY = {
    "ConnectWise Automate": {"computername", "lastcontact"},
    "Datto RMM": {"devicehostname"},
    "NinjaOne": {"systemname"},
    "N-able": {"devicename"},
}
_YES = frozenset(
    (
        *("patched", "fullypatched", "uptodate", "compliant", "ok", "normal", "healthy"),
        *("installed", "yes", "true", "current"),
    )
)
_NO = frozenset(
    (
        *("missing", "notpatched", "unpatched", "outofdate", "outdated", "notcompliant"),
        *("noncompliant", "pending", "approvedpending", "failed", "installerror", "error"),
        *("rebootrequired", "required", "vulnerable", "no", "false", "warning", "critical"),
    )
)
_SILENT = frozenset({"", "nodata", "nopolicy", "unknown", "na", "none", "notsupported", "null"})
_NEVER = frozenset({"", "never", "na", "none", "null", "unknown"})
_SLASHED = re.compile(
    r"([0-9]{1,2})([/.])([0-9]{1,2})\2([0-9]{4})"
    r"(?:,? +([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?: *([AaPp])\.?[Mm]\.?)?)?"
)


@dataclass(frozen=True, slots=True)
class _Form:
    """How a file is written: its columns by place, its time zone, whether days come first."""

    places: Mapping[str, int]
    width: int
    zone: ZoneInfo
    day_first: bool


def read_export(data: bytes, *, tool: str = "", zone: str = "UTC") -> RmmExport:
    """Every machine of an export. Times without a zone are of `zone`; `tool` is a name of TOOLS,
    or empty: told by its columns.

    Never raises for what is in the file: a file that is none has one fault.
    """
    try:
        rows = list(_rows(_text(data)))
    except ValueError as error:
        return RmmExport(tool=tool, machines=(), faults=(str(error),))
    if not rows:
        return RmmExport(tool=tool, machines=(), faults=("line 1: the file is empty",))
    (line, head), *body = rows
    names = [_folded(name) for name in head]
    places = _places(names)
    named = tool or _tool(names)
    if "name" not in places:
        known = "name, Computer Name, Device Hostname, System Name, Device Name"
        fault = f"line {line}: no column is the machine's name (one of: {known}, ...)"
        return RmmExport(tool=named, machines=(), faults=(fault,))
    if len(body) > MOST_ROWS:
        fault = f"line {line}: {len(body)} machines; more than {MOST_ROWS} are not one clinic"
        return RmmExport(tool=named, machines=(), faults=(fault,))
    form, doubt = _form(places, len(head), [row for _, row in body], ZoneInfo(zone))
    machines, faults = [], [doubt] if doubt else []
    strange: set[str] = set()
    for line, row in body:
        try:
            machines.append(_machine(line, row, form, strange))
        except ValueError as error:
            faults.append(f"line {line}: {error}")
    return RmmExport(
        tool=named,
        machines=tuple(machines),
        faults=tuple(faults),
        strange=tuple(sorted(strange)),
    )


def _text(data: bytes) -> str:
    """The text, whatever Windows wrote it in: UTF-8, UTF-16, with or without a mark, or cp1252.
    Raises ValueError for what is no text."""
    if len(data) > MOST_BYTES:
        raise ValueError(f"line 1: longer than {MOST_BYTES >> 20} MiB")
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if data.startswith(mark):
            return _decoded(data, encoding)
    if b"\0" in data[1:200:2] and b"\0" not in data[0:200:2]:
        return _decoded(data, "utf-16-le")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decoded(data, "cp1252")


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise ValueError(f"line {line}: not text in {encoding.partition('-sig')[0]}") from None


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """(the line on which it begins, its cells) of each row that is not empty. Raises ValueError."""
    first, _, rest = text.partition("\n")
    skipped = 0
    if re.fullmatch(r'"?sep=.\r?"?\r?', first, re.IGNORECASE):  # Excel's own line
        text, first, skipped = rest, rest.partition("\n")[0], 1
    bare = re.sub(r'"[^"]*"', "", first)
    comma = max(",;\t|", key=bare.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=comma, strict=True)
    line = 1 + skipped
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                yield line, [cell.strip() for cell in row]
            line = reader.line_num + 1 + skipped
    except csv.Error as error:
        raise ValueError(f"line {line}: {error}") from None


def _folded(text: str) -> str:
    """A name of a column, or a word, without case, spaces and signs."""
    return "".join(c for c in text.lower() if c.isalnum())


def _places(names: Sequence[str]) -> dict[str, int]:
    found = {}
    for field, known in _COLUMNS.items():
        place = next((names.index(name) for name in known if name in names), None)
        if place is not None:
            found[field] = place
    return found


def _tool(names: Sequence[str]) -> str:
    return next((t for t, known in _KNOWN_BY.items() if known <= set(names)), TOOLS["other"])


def _form(
    places: Mapping[str, int], width: int, rows: Sequence[Sequence[str]], zone: ZoneInfo
) -> tuple[_Form, str]:
    """How the dates of this file are to be read; and what is wrong where its dates disagree."""
    place = places.get("last_seen")
    cells = [row[place] for row in rows if place is not None and place < len(row)]
    dates = [found for cell in cells if (found := _SLASHED.fullmatch(cell))]
    day = any(int(d[1]) > 12 or d[2] == "." for d in dates)
    month = any(int(d[3]) > 12 for d in dates)
    doubt = "line 1: some dates begin with the day and some with the month" if day and month else ""
    return _Form(places, width, zone, day), doubt


def _machine(line: int, row: Sequence[str], form: _Form, strange: set[str]) -> RmmMachine:
    """Raises ValueError with what is wrong with this row."""
    if len(row) > form.width and any(row[form.width :]):
        raise ValueError(f"{len(row)} cells under {form.width} columns")
    cells = {f: row[p] if p < len(row) else "" for f, p in form.places.items()}
    for field, cell in cells.items():
        if len(cell) > 300 or any(unicodedata.category(c) in ("Cc", "Cf") for c in cell):
            raise ValueError(f"the {field.replace('_', ' ')} is no plain text")
    name, dns = _named(cells["name"], cells.get("dns", ""))
    return RmmMachine(
        line=line,
        name=name,
        dns=dns,
        serial=cells.get("serial", ""),
        os=cells.get("os", ""),
        patched=_patched(cells.get("patched", ""), cells.get("missing", ""), strange),
        last_seen=_seen(cells.get("last_seen", ""), form),
    )


def _named(cell: str, dns: str) -> tuple[str, str]:
    """DOMAIN\\NAME, name.domain.tld or NAME -> (NAME, its name in DNS or nothing)."""
    name = cell.rpartition("\\")[2].rstrip(".")
    if not name:
        raise ValueError("no name")
    if " " not in name and "." in name and not re.fullmatch(r"[0-9.]+", name):
        return name.partition(".")[0], dns or name
    return name, dns.rstrip(".")


def _patched(word: str, missing: str, strange: set[str]) -> Patched:
    """What a word, a share or a number of missing updates says. A word that is not known says
    nothing, and is told."""
    if number := re.fullmatch(r"([0-9]+)(?:\.0+)?", missing):
        return Patched.NO if int(number[1]) else Patched.YES
    if share := re.fullmatch(r"([0-9]{1,3})(?:\.[0-9]+)? *%", word):
        return Patched.YES if int(share[1]) == 100 else Patched.NO
    folded = _folded(word)
    if folded in _YES:
        return Patched.YES
    if folded in _NO:
        return Patched.NO
    if folded not in _SILENT:
        strange.add(word)
    return Patched.UNKNOWN


def _seen(cell: str, form: _Form) -> datetime | None:
    """When the tool saw the machine last; None: never, or it does not say. Raises ValueError."""
    if _folded(cell) in _NEVER:
        return None
    if re.fullmatch(r"[0-9]{10}|[0-9]{13}", cell):  # seconds or milliseconds since 1970
        return datetime.fromtimestamp(int(cell[:10]), UTC)
    found = _SLASHED.fullmatch(cell)
    try:
        at = _slashed(found, form) if found else datetime.fromisoformat(cell)
    except ValueError:
        raise ValueError(f"no date: {cell[:40]}") from None
    if not 2000 <= at.year < 3000:
        raise ValueError(f"no date: {cell[:40]}")
    return (at if at.tzinfo else at.replace(tzinfo=form.zone)).astimezone(UTC)


def _slashed(found: re.Match[str], form: _Form) -> datetime:
    one, _, two, year, hour, minute, second, half = found.groups()
    day, month = (one, two) if form.day_first else (two, one)
    hours = int(hour or 0)
    if half and not 1 <= hours <= 12:
        raise ValueError("no such hour")
    if half:
        hours = hours % 12 + (12 if half.lower() == "p" else 0)
    date = (int(year), int(month), int(day))
    return datetime(*date, hours, int(minute or 0), int(second or 0), tzinfo=form.zone)
