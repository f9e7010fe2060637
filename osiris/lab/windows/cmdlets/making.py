"""Cmdlets that make and show values: JSON, CSV, dates, objects, waiting, output.

Sources: MicrosoftDocs/PowerShell-Docs reference/5.1/Microsoft.PowerShell.{Core,Utility}/NAME.md
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from osiris.lab.windows.cmdlet import CMDLETS, COM, NATIVES, Call, cmdlet
from osiris.lab.windows.cmdlets.language import given
from osiris.lab.windows.ps import dates, json51, statics
from osiris.lab.windows.ps.convert import as_list, entries, text
from osiris.lab.windows.ps.format import one
from osiris.lab.windows.ps.values import Enum, Hash, PSError, PSObject, Unsupported
from osiris.lab.windows.tables import rows


@cmdlet("ConvertTo-Json")
def convert_to_json(call: Call) -> Iterator[str]:
    """ConvertTo-Json.md: what came down the pipe is one array, one element alone is itself."""
    depth = int(call.get("depth", 2))
    compress = call.flag("compress")
    if call.input is None:
        yield json51.written(call.get("inputobject"), depth, compress=compress)
    elif call.input:
        whole = call.input[0] if len(call.input) == 1 else call.input
        yield json51.written(whole, depth, compress=compress)


@cmdlet("ConvertFrom-Json")
def convert_from_json(call: Call) -> Iterator[Any]:
    """ConvertFrom-Json.md: lines from the pipe are one text; an array comes out as one object."""
    lines = given(call)
    if len(lines) == 1 and isinstance(lines[0], list):
        lines = lines[0]
    if not lines or not "".join(text(line) for line in lines):
        raise PSError(
            "Cannot bind argument to parameter 'InputObject' because it is an empty string.",
            "ParameterArgumentValidationErrorEmptyStringNotAllowed",
            type_name="System.Management.Automation.ParameterBindingException",
        )
    yield json51.read("\n".join(text(line) for line in lines))


@cmdlet("ConvertFrom-Csv")
def convert_from_csv(call: Call) -> Iterator[PSObject]:
    """ConvertFrom-Csv.md: every value is text; the first line, or -Header, names the columns."""
    lines = [text(item) for one_of in given(call) for item in as_list(one_of)]
    lines = [line for line in lines if line.strip()]
    table = csv.reader(lines, delimiter=text(call.get("delimiter", ",")))
    names = [text(n) for n in call.each("header")] or next(table, [])
    for row in table:
        padded = [*row, *[None] * len(names)][: len(names)]
        yield PSObject(properties=dict(zip(names, padded, strict=True)))


@cmdlet("Write-Output")
def write_output(call: Call) -> Iterator[Any]:
    """Write-Output.md: an array is taken apart unless -NoEnumerate."""
    for item in given(call):
        if call.flag("noenumerate") or call.input is not None:
            yield item
        else:
            yield from as_list(item)


@cmdlet("Out-Null")
def out_null(call: Call) -> None:
    """Out-Null.md"""


@cmdlet("Write-Error")
def write_error(call: Call) -> None:
    """Write-Error.md"""
    raise PSError(
        text(call.get("message")),
        "Microsoft.PowerShell.Commands.WriteErrorException",
        type_name="Microsoft.PowerShell.Commands.WriteErrorException",
    )


@cmdlet("Write-Verbose")
def write_verbose(call: Call) -> None:
    """Write-Verbose.md: silent by default."""


@cmdlet("Write-Warning")
def write_warning(call: Call) -> None:
    """Write-Warning.md: it goes to a stream that nobody of ours reads."""


@cmdlet("Start-Sleep")
def start_sleep(call: Call) -> None:
    """Start-Sleep.md: it waits in truth, until the run is stopped, unless the machine's own clock
    can be put forward."""
    milliseconds = float(call.get("milliseconds", 0))
    wait = call.machine.wait or call.pause
    wait(float(call.get("seconds", 0)) + milliseconds / 1000)


@cmdlet("Get-Date")
def get_date(call: Call) -> Iterator[Any]:
    """Get-Date.md: the machine's own clock, local time."""
    found: datetime = call.get("date") or dates.moved(call.machine.now(), dates.LOCAL)
    for part in ("year", "month", "day", "hour", "minute", "second"):
        if call.given(part):
            figures: dict[str, Any] = {part: int(call.get(part))}
            found = found.replace(**figures)
    if call.given("millisecond"):
        found = found.replace(microsecond=int(call.get("millisecond")) * 1000)
    if call.given("format"):
        yield one(found, text(call.get("format")))
    else:
        yield found


@cmdlet("New-TimeSpan")
def new_time_span(call: Call) -> Iterator[timedelta]:
    """New-TimeSpan.md: parts, or from -Start to -End, each now unless it is given."""
    if call.given("start") or call.given("end"):
        now = dates.moved(call.machine.now(), dates.LOCAL)
        start: datetime = call.get("start", now)
        yield dates.bare(call.get("end", now)) - dates.bare(start)
        return
    parts = ("days", "hours", "minutes", "seconds")
    yield timedelta(**{part: int(call.get(part, 0)) for part in parts})


@cmdlet("New-Object")
def new_object(call: Call) -> Iterator[Any]:
    """New-Object.md: a .NET object that is modelled, or a COM object."""
    if call.given("comobject"):
        yield _com(call, text(call.get("comobject")))
        return
    made = statics.made(call, text(call.get("typename")), call.each("argumentlist"))
    wanted = call.get("property")
    if isinstance(wanted, Hash):
        if not isinstance(made, PSObject):
            raise Unsupported("New-Object -Property of that type")
        for name, value in entries(wanted):
            made[name] = value
    yield made


def _com(call: Call, name: str) -> Any:
    found = COM.get(name.lower())
    if found is None:
        raise PSError(
            "Retrieving the COM class factory for component with CLSID "
            "{00000000-0000-0000-0000-000000000000} failed due to the following error: 80040154 "
            f"Class not registered (REGDB_E_CLASSNOTREG): {name}.",
            "NoCOMClassIdentified",
            hresult=-2147221164,
            type_name="System.Runtime.InteropServices.COMException",
        )
    return found(call.machine, call.caller)


@cmdlet("Add-Member")
def add_member(call: Call) -> Iterator[Any]:
    """Add-Member.md: note properties."""
    for item in given(call):
        if not isinstance(item, PSObject):
            raise Unsupported("Add-Member to a value")
        item[text(call.get("notepropertyname"))] = call.get("notepropertyvalue")
        if call.flag("passthru"):
            yield item


@cmdlet("Get-Command")
def get_command(call: Call) -> Iterator[PSObject]:
    """Get-Command.md: whether the machine has a cmdlet or program of that very name."""
    for name in (text(n) for n in call.each("name")):
        row = rows().get(name.lower())
        if row is None:
            raise Unsupported(f"Get-Command {name}: it is not in the table")
        known = NATIVES if row.program else CMDLETS
        if row.exists_on(call.machine) and row.name.lower() in known:
            kind = Enum("System.Management.Automation.CommandTypes", 8, "Cmdlet")
            if row.program:
                kind = Enum("System.Management.Automation.CommandTypes", 32, "Application")
            yield PSObject(
                "System.Management.Automation.CommandInfo",
                {"Name": row.name, "CommandType": kind},
                text=row.name,
            )
            continue
        raise PSError(
            f"The term '{name}' is not recognized as the name of a cmdlet, function, script file, "
            "or operable program.",
            "CommandNotFoundException",
            type_name="System.Management.Automation.CommandNotFoundException",
        )


@cmdlet("ConvertTo-SecureString")
def convert_to_secure_string(call: Call) -> Iterator[PSObject]:
    """ConvertTo-SecureString.md: from plain text; what it holds is never shown."""
    if not call.flag("asplaintext"):
        raise Unsupported("ConvertTo-SecureString without -AsPlainText")
    found = PSObject("System.Security.SecureString", {"Length": len(text(call.get("string")))})
    found.methods["dispose"] = lambda: None
    yield found
