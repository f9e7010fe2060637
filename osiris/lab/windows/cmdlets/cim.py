"""Get-CimInstance and its kin over the classes that ../cim.py knows.

Sources: MicrosoftDocs/PowerShell-Docs reference/5.1/CimCmdlets/{Get-CimInstance,Invoke-CimMethod,
Remove-CimInstance}.md
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from osiris.lab.windows import cim, wql
from osiris.lab.windows.cmdlet import Call, cmdlet
from osiris.lab.windows.ps.values import PSObject, Unsupported

_QUERY = re.compile(
    r"select\s+(.+?)\s+from\s+(\w+)(?:\s+where\s+(.+))?\s*", re.IGNORECASE | re.DOTALL
)


@cmdlet("Get-CimInstance")
def get_cim_instance(call: Call) -> Iterator[PSObject]:
    """Get-CimInstance.md: -Property leaves the others empty."""
    space = str(call.get("namespace", "root/cimv2"))
    names = [str(n) for n in call.each("property")]
    if call.given("query"):
        found = _QUERY.fullmatch(str(call.get("query")))
        if found is None:
            raise wql.invalid()
        picked, name, where = found[1], found[2], found[3] or ""
        names = [] if picked.strip() == "*" else [n.strip() for n in picked.split(",")]
    else:
        name, where = str(call.get("classname")), str(call.get("filter", ""))
    wanted = wql.test(where) if where else (lambda _: True)
    for row in cim.instances(call.machine, call.caller, space, name):
        if wanted(row):
            yield _only(row, names)


@cmdlet("Invoke-CimMethod")
def invoke_cim_method(call: Call) -> Iterator[PSObject]:
    """Invoke-CimMethod.md: what it gives back has ReturnValue and the method's own results."""
    call.need_admin()
    arguments: dict[str, Any] = dict(call.get("arguments") or {})
    called = str(call.get("methodname"))
    given = call.each("inputobject") or call.input
    if given:
        for instance in given:
            space, name = cim.identity(instance)
            yield _run(call, space, name, called, instance, arguments)
        return
    space, name = str(call.get("namespace", "root/cimv2")), str(call.get("classname"))
    if call.given("query"):
        raise Unsupported("Invoke-CimMethod -Query")
    yield _run(call, space, name, called, None, arguments)


def _run(
    call: Call,
    space: str,
    name: str,
    called: str,
    instance: PSObject | None,
    arguments: dict[str, Any],
) -> PSObject:
    method = cim.method(space, name, called)
    shown = method(call.machine, call.caller, instance, arguments)
    return PSObject("Microsoft.Management.Infrastructure.CimMethodResult", shown)


@cmdlet("Remove-CimInstance")
def remove_cim_instance(call: Call) -> None:
    """Remove-CimInstance.md"""
    call.need_admin()
    for instance in call.each("inputobject") or call.input or []:
        cim.remover(*cim.identity(instance))(call.machine, call.caller, instance)


def _only(row: PSObject, names: list[str]) -> PSObject:
    if not names:
        return row
    wanted = {n.lower() for n in names}
    shown = {k: v if k.lower() in wanted else None for k, v in row.items()}
    return PSObject(row.type_name, shown, text=row.text)
