"""Get-Item and its kin, on every drive.

Sources: MicrosoftDocs/PowerShell-Docs reference/5.1/Microsoft.PowerShell.Management/{Get-Item,
Get-ChildItem,Test-Path,New-Item,Remove-Item,Rename-Item,Get-ItemProperty,Get-ItemPropertyValue,
Set-ItemProperty,New-ItemProperty,Remove-ItemProperty,Get-Location,Join-Path,Split-Path}.md
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from osiris.lab.windows.cmdlet import Call, cmdlet
from osiris.lab.windows.cmdlets import registry_items as keys
from osiris.lab.windows.cmdlets.registry_items import Registry
from osiris.lab.windows.drives import Spot, like, spot, spots
from osiris.lab.windows.ps.values import PSError, PSObject


@cmdlet("Get-Item")
def get_item(call: Call) -> Iterator[PSObject]:
    """Get-Item.md"""
    for at in spots(call):
        yield at.item()


@cmdlet("Get-ChildItem")
def get_child_item(call: Call) -> Iterator[PSObject]:
    """Get-ChildItem.md: a file names itself; -Filter and -Include look at names."""
    for at in spots(call):
        if at.provider.container(at.machine, at.path):
            yield from _below(call, at, int(call.get("depth", 2**31)))
        elif _wanted(call, at):
            yield at.item()


def _below(call: Call, at: Spot, depth: int) -> Iterator[PSObject]:
    inner = [at.below(name) for name in at.names()]
    yield from (each.item() for each in inner if _wanted(call, each))
    if depth > 0 and (call.flag("recurse") or call.given("depth")):
        for each in inner:
            if each.provider.container(each.machine, each.path):
                yield from _below(call, each, depth - 1)


def _wanted(call: Call, at: Spot) -> bool:
    name = at.path.rpartition("\\")[2]
    folder = at.provider.container(at.machine, at.path)
    named = [str(p) for p in [*call.each("filter"), *call.each("include")]]
    return (
        not (call.flag("file") and folder)
        and not (call.flag("directory") and not folder)
        and (not named or any(like(p, name) for p in named))
        and not any(like(str(p), name) for p in call.each("exclude"))
    )


@cmdlet("Test-Path")
def test_path(call: Call) -> Iterator[bool]:
    """Test-Path.md: a drive that does not exist is False, too."""
    kind = str(call.get("pathtype", "Any")).lower()
    for name in ("path", "literalpath"):
        for text in call.each(name):
            one = Call(name=call.name, machine=call.machine, caller=call.caller, args={name: text})
            yield any(_is(at, kind) for at in _quietly(one))


def _quietly(call: Call) -> list[Spot]:
    try:
        return [at for at in spots(call, need=False) if at.exists()]
    except PSError:
        return []


def _is(at: Spot, kind: str) -> bool:
    folder = at.provider.container(at.machine, at.path)
    return kind == "any" or folder == (kind == "container")


@cmdlet("New-Item")
def new_item(call: Call) -> Iterator[PSObject]:
    """New-Item.md"""
    for text in call.each("path"):
        where = (
            str(text)
            if not call.given("name")
            else f"{str(text).rstrip(chr(92))}\\{call.get('name')}"
        )
        at = spot(call.machine, call.caller, where)
        yield at.provider.make(call, at.path)


@cmdlet("Remove-Item")
def remove_item(call: Call) -> None:
    """Remove-Item.md: what holds more needs -Recurse, or it asks, which nobody here can answer."""
    for at in list(spots(call)):
        if not call.flag("recurse") and at.provider.container(at.machine, at.path) and at.names():
            raise PSError(
                "Windows PowerShell is in NonInteractive mode. "
                "Read and Prompt functionality is not available.",
                "InvalidOperation",
                type_name="System.Management.Automation.PSInvalidOperationException",
            )
        at.provider.drop(call, at.path)


@cmdlet("Rename-Item")
def rename_item(call: Call) -> None:
    """Rename-Item.md"""
    for at in list(spots(call)):
        name = str(call.get("newname"))
        if "\\" in name:
            name = name.rpartition("\\")[2]
        at.provider.rename(call, at.path, name)


@cmdlet("Get-ItemProperty")
def get_item_property(call: Call) -> Iterator[PSObject]:
    """Get-ItemProperty.md: the values of a key; of a file, the file itself."""
    names = [str(n) for n in call.each("name")]
    for at in spots(call):
        if isinstance(at.provider, Registry):
            yield from keys.properties(at, names)
        else:
            yield at.item()


@cmdlet("Get-ItemPropertyValue")
def get_item_property_value(call: Call) -> Iterator[Any]:
    """Get-ItemPropertyValue.md"""
    for at in spots(call):
        for name in call.each("name"):
            for found in _properties(at, str(name)):
                yield found[str(name)]


@cmdlet("Set-ItemProperty")
def set_item_property(call: Call) -> None:
    """Set-ItemProperty.md"""
    for at in list(spots(call)):
        keys.set_property(call, _key(call, at), str(call.get("name")))


@cmdlet("New-ItemProperty")
def new_item_property(call: Call) -> Iterator[PSObject]:
    """New-ItemProperty.md"""
    for at in list(spots(call)):
        yield keys.new_property(call, _key(call, at), str(call.get("name")))


@cmdlet("Remove-ItemProperty")
def remove_item_property(call: Call) -> None:
    """Remove-ItemProperty.md"""
    for at in list(spots(call)):
        for name in call.each("name"):
            keys.drop_property(call, _key(call, at), str(name))


@cmdlet("Get-Location")
def get_location(call: Call) -> Iterator[PSObject]:
    """Get-Location.md: where the program was started."""
    path = call.caller.folder
    shown = {"Path": path, "ProviderPath": path}
    yield PSObject("System.Management.Automation.PathInfo", shown, text=path)


@cmdlet("Join-Path")
def join_path(call: Call) -> Iterator[str]:
    """Join-Path.md: text only, whether it exists or not."""
    for text in call.each("path"):
        yield f"{str(text).rstrip(chr(92))}\\{str(call.get('childpath')).lstrip(chr(92))}"


@cmdlet("Split-Path")
def split_path(call: Call) -> Iterator[str]:
    """Split-Path.md: -Parent is what happens without a switch."""
    for text in call.each("path") or call.input or []:
        above, _, last = str(text).rstrip("\\").rpartition("\\")
        yield last if call.flag("leaf") else above


def _properties(at: Spot, name: str) -> Iterator[PSObject]:
    if isinstance(at.provider, Registry):
        yield from keys.properties(at, [name])
    else:
        yield at.item()


def _key(call: Call, at: Spot) -> Spot:
    if not isinstance(at.provider, Registry):
        raise PSError(f"{call.name} on files is not modelled: {at.shown}", "NotSupported")
    return at
