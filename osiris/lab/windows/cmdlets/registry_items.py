"""The registry as PowerShell's provider shows it: keys as items, values as properties.

Source: MicrosoftDocs/PowerShell-Docs reference/5.1/Microsoft.PowerShell.Core/About/
about_Registry_Provider.md and the provider's own rules for New-Item -Force (a key that exists is
replaced, with its values and all below it).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from osiris.lab.windows.cmdlet import Call
from osiris.lab.windows.cmdlets import registry
from osiris.lab.windows.drives import DRIVES, Provider, Spot, like, no_drive, wild
from osiris.lab.windows.machine import Caller, Machine
from osiris.lab.windows.ps.values import Enum, PSError, PSObject

_PROVIDER = "Microsoft.PowerShell.Core\\Registry"
_KIND_NUMBERS = {
    "String": 1,
    "ExpandString": 2,
    "Binary": 3,
    "DWord": 4,
    "MultiString": 7,
    "QWord": 11,
}


class Registry(Provider):
    """HKLM: and HKCU:, and Registry::HKEY_...; HKU: is no drive unless somebody makes one."""

    name = _PROVIDER

    def resolve(self, machine: Machine, caller: Caller, drive: str, rest: str) -> str:
        """The canonical key."""
        if drive.lower().rstrip(":") not in registry.HIVES:
            raise no_drive(drive)
        return registry.canonical(f"{drive.rstrip(':')}\\{rest}", caller)

    def exists(self, machine: Machine, path: str) -> bool:
        """Whether the key exists."""
        return registry.find(machine, path) is not None

    def container(self, machine: Machine, path: str) -> bool:
        """Every key can hold keys."""
        return True

    def names(self, machine: Machine, caller: Caller, path: str) -> list[str]:
        """The names of the keys below."""
        registry.need_read(path, caller)
        return registry.children(machine, path)

    def item(self, machine: Machine, caller: Caller, path: str) -> PSObject:
        """A Microsoft.Win32.RegistryKey, open for reading."""
        registry.need_read(path, caller)
        own = registry.find(machine, path) or path
        key = registry.values(machine, own)
        return PSObject(
            "Microsoft.Win32.RegistryKey",
            {
                **_ways(own),
                "PSIsContainer": True,
                "SubKeyCount": len(registry.children(machine, own)),
                "ValueCount": len(key),
                "Name": registry.long_name(own),
                "Property": [name or "(default)" for name in key],
            },
            methods=_Methods(machine, own).table(),
            text=registry.long_name(own),
        )

    def make(self, call: Call, path: str) -> PSObject:
        """New-Item: parents only with -Force, which also empties a key that exists."""
        registry.need_write(path, call.caller)
        force = call.flag("force")
        if self.exists(call.machine, path):
            if not force:
                raise _io("A key in this path already exists.")
            registry.drop(call.machine, path)
        elif not force and not self.exists(call.machine, path.rpartition("\\")[0]):
            raise _argument("The registry key at the specified path does not exist.")
        own = registry.make(call.machine, path)
        if call.given("value"):
            registry.write(call.machine, own, "", "String", str(call.get("value")))
        return self.item(call.machine, call.caller, own)

    def drop(self, call: Call, path: str) -> None:
        """Remove-Item."""
        registry.need_write(path, call.caller)
        registry.drop(call.machine, path)


class _Methods:
    """The methods of a RegistryKey that scripts may call."""

    def __init__(self, machine: Machine, path: str) -> None:
        self.machine, self.path = machine, path

    def table(self) -> dict[str, Any]:
        """Name -> method."""
        return {
            "GetValue": self.value,
            "GetValueKind": self.kind,
            "GetValueNames": lambda: list(self._key()),
            "GetSubKeyNames": lambda: registry.children(self.machine, self.path),
            "Close": lambda: None,
            "Dispose": lambda: None,
        }

    def value(self, name: str, default: Any = None, options: Any = "None") -> Any:
        """GetValue; `options` DoNotExpandEnvironmentNames leaves %NAME% as it stands."""
        found = self._named(name)
        if found is None:
            return default
        raw = str(getattr(options, "name", options)).lower() == "donotexpandenvironmentnames"
        return found[1] if raw else registry.expanded(self.machine, found[0], found[1])

    def kind(self, name: str) -> Enum:
        """GetValueKind. Raises PSError where there is no such value."""
        found = self._named(name)
        if found is None:
            raise _io("The specified registry key does not exist.")
        return kind(found[0])

    def _key(self) -> registry.Key:
        return registry.values(self.machine, self.path)

    def _named(self, name: str) -> list[Any] | None:
        own = registry.spelling(self._key(), name or "")
        return None if own is None else self._key()[own]


def kind(name: str) -> Enum:
    """A RegistryValueKind."""
    return Enum("Microsoft.Win32.RegistryValueKind", _KIND_NUMBERS[name], name)


def properties(at: Spot, names: list[str]) -> Iterator[PSObject]:
    """Get-ItemProperty: one object; after it, PSError for each plain name that is not there."""
    registry.need_read(at.path, at.caller)
    key = registry.values(at.machine, at.path)
    wanted = names or ["*"]
    shown = {
        have or "(default)": registry.expanded(at.machine, *key[have])
        for have in key
        if any(like(want, have or "(default)") for want in wanted)
    }
    if shown or not names:
        yield PSObject(properties={**shown, **_ways(at.path)} if shown else {})
    for want in names:
        if not wild(want) and registry.spelling(key, _plain(want)) is None:
            raise missing(want, at.path)


def new_property(call: Call, at: Spot, name: str) -> PSObject:
    """New-ItemProperty."""
    registry.need_write(at.path, call.caller)
    key = registry.values(at.machine, at.path)
    if registry.spelling(key, _plain(name)) is not None and not call.flag("force"):
        raise _io("The property already exists.")
    _set(at, name, call.get("value"), call.get("propertytype"))
    return next(properties(at, [name]))


def set_property(call: Call, at: Spot, name: str) -> None:
    """Set-ItemProperty: without -Type a value keeps its kind, a new one gets that of its data."""
    registry.need_write(at.path, call.caller)
    key = registry.values(at.machine, at.path)
    own = registry.spelling(key, _plain(name))
    _set(at, name, call.get("value"), call.get("type", key[own][0] if own is not None else None))


def drop_property(call: Call, at: Spot, name: str) -> None:
    """Remove-ItemProperty. Raises PSError where there is no such value."""
    registry.need_write(at.path, call.caller)
    if registry.spelling(registry.values(at.machine, at.path), _plain(name)) is None:
        raise missing(name, at.path)
    registry.remove(at.machine, at.path, _plain(name))


def missing(name: str, path: str) -> PSError:
    """No value of that name."""
    return _argument(
        f"Property {name} does not exist at path {registry.long_name(path)}.",
        "System.Management.Automation.PSArgumentException",
    )


def _set(at: Spot, name: str, value: Any, asked: Any) -> None:
    chosen = _kind_of(value) if asked is None else _kind_named(asked)
    registry.write(at.machine, at.path, _plain(name), chosen, _converted(chosen, value))


def _kind_named(asked: Any) -> str:
    word = str(getattr(asked, "name", asked)).lower()
    for name, number in _KIND_NUMBERS.items():
        if word in (name.lower(), str(number)):
            return name
    raise PSError(
        f'Cannot bind parameter. Cannot convert value "{asked}" to type '
        '"Microsoft.Win32.RegistryValueKind".',
        "CannotConvertArgumentNoMessage",
        type_name="System.Management.Automation.ParameterBindingException",
    )


def _kind_of(value: Any) -> str:
    """What .NET makes of data whose kind nobody said: a 64-bit number and a bool become text."""
    if isinstance(value, list):
        return "Binary" if value and all(isinstance(v, int) for v in value) else "MultiString"
    whole = isinstance(value, int) and not isinstance(value, bool)
    return "DWord" if whole and -(2**31) <= value < 2**31 else "String"


def _converted(chosen: str, value: Any) -> Any:
    if chosen in ("DWord", "QWord"):
        return _number(value, 32 if chosen == "DWord" else 64)
    if chosen == "MultiString":
        return [str(v) for v in value] if isinstance(value, list) else [str(value)]
    if chosen == "Binary":
        return [int(v) & 0xFF for v in (value if isinstance(value, list) else [value])]
    if isinstance(value, list):
        return " ".join(str(v) for v in value)
    return "" if value is None else str(getattr(value, "name", value))


def _number(value: Any, bits: int) -> int:
    """A signed whole number. Raises PSError: what does not fit is not taken (5.1)."""
    try:
        number = (
            int(value, 0) if isinstance(value, str) else int(getattr(value, "number", value or 0))
        )
    except ValueError:
        number = 2**bits
    if not -(2 ** (bits - 1)) <= number < 2 ** (bits - 1):
        raise PSError(
            f'Cannot convert value "{value}" to type "System.Int{bits}".',
            "InvalidCastIConvertible",
            type_name="System.Management.Automation.PSInvalidCastException",
        )
    return number


def _plain(name: str) -> str:
    return "" if name.lower() == "(default)" else name


def _ways(path: str) -> dict[str, Any]:
    """The properties that the provider adds to everything it gives out."""
    above, _, last = registry.long_name(path).rpartition("\\")
    found = {"PSPath": f"{_PROVIDER}::{registry.long_name(path)}"}
    if above:
        found["PSParentPath"] = f"{_PROVIDER}::{above}"
    return {**found, "PSChildName": last, "PSProvider": _PROVIDER}


def _io(message: str) -> PSError:
    return PSError(
        message, "System.IO.IOException", hresult=-2146232800, type_name="System.IO.IOException"
    )


def _argument(message: str, type_name: str = "System.ArgumentException") -> PSError:
    return PSError(message, type_name, hresult=-2147024809, type_name=type_name)


DRIVES["hklm"] = DRIVES["hkcu"] = Registry()
