"""What PowerShell values are in here.

text: str; numbers: int and float; $true: bool; $null: None; arrays: list; dates: aware datetime;
spans: timedelta; GUIDs: uuid.UUID; hash tables: Hash; objects: PSObject; enumerations: Enum.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any


class Hash(dict[Any, Any]):
    """An ordered table whose text keys are looked up without regard to case (about_Hash_Tables)."""

    def __init__(self, items: Mapping[Any, Any] | Iterable[tuple[Any, Any]] = ()) -> None:
        super().__init__()
        self._keys: dict[Any, Any] = {}
        for key, value in items.items() if isinstance(items, Mapping) else items:
            self[key] = value

    def __setitem__(self, key: Any, value: Any) -> None:
        super().__setitem__(self._keys.setdefault(_folded(key), key), value)

    def __getitem__(self, key: Any) -> Any:
        return super().__getitem__(self._keys[_folded(key)])

    def __delitem__(self, key: Any) -> None:
        super().__delitem__(self._keys.pop(_folded(key)))

    def __contains__(self, key: object) -> bool:
        return _folded(key) in self._keys

    def get(self, key: Any, default: Any = None) -> Any:
        """The value, or `default`."""
        try:
            return self[key]
        except KeyError:
            return default


class Ordered(Hash):
    """[ordered]@{...}. A plain hash table has no order that a script could lean on."""


class ArrayList(list[Any]):
    """A list that grows; `boxed` for System.Collections.ArrayList, whose Add() gives an index."""

    boxed = True


class TypedList(ArrayList):
    """System.Collections.Generic.List: Add() gives nothing."""

    boxed = False


class Wrapped(list[Any]):
    """An array inside an object of its own, as Select-Object makes it for calculated properties:
    ConvertTo-Json of 5.1 writes {"value": [...], "Count": n} (PowerShell/PowerShell issue 3163)."""


class Nothing:
    """What a command leaves that put out nothing: $null for nearly all, but a pipeline that starts
    with it is empty (System.Management.Automation.Internal.AutomationNull)."""

    def __bool__(self) -> bool:
        return False


NOTHING = Nothing()


@dataclass(frozen=True, slots=True)
class TypeValue:
    """A [type] as a value, its name in lower case without `system.`."""

    name: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """System.Version; -1 for a part that was not given."""

    major: int
    minor: int
    build: int = -1
    revision: int = -1

    def __str__(self) -> str:
        parts = (self.major, self.minor, self.build, self.revision)
        return ".".join(str(p) for p in parts if p >= 0)


def _folded(key: object) -> object:
    if isinstance(key, list | dict):
        raise Unsupported("a key that is a list or a table")
    return key.lower() if isinstance(key, str) else key


class PSObject(Hash):
    """An object: its properties in order, its type's name, and the methods that scripts may call.

    `text` is what it becomes in a string; without one, `@{name=value; ...}`.
    """

    def __init__(
        self,
        type_name: str = "System.Management.Automation.PSCustomObject",
        properties: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        *,
        methods: Mapping[str, Callable[..., Any]] | None = None,
        text: str | None = None,
    ) -> None:
        super().__init__(properties)
        self.type_name = type_name
        self.methods = {name.lower(): call for name, call in (methods or {}).items()}
        self.text = text


@dataclass(frozen=True, slots=True)
class Enum:
    """A value of a .NET enumeration: a word in text, a number in JSON (ConvertTo-Json of 5.1)."""

    type_name: str
    number: int
    name: str


class PSError(Exception):
    """A terminating error inside the simulated host.

    `error_id` starts what $_.FullyQualifiedErrorId shows; `hresult` is a signed 32-bit number;
    `type_name` the .NET exception, which `catch [Type]` looks at.
    """

    def __init__(
        self,
        message: str,
        error_id: str = "RuntimeException",
        *,
        hresult: int = -2146233087,  # 0x80131501, COR_E_SYSTEM
        type_name: str = "System.Management.Automation.RuntimeException",
    ) -> None:
        super().__init__(message)
        self.error_id = error_id
        self.hresult = hresult
        self.type_name = type_name
        self.command = ""  # the cmdlet that raised it: the end of FullyQualifiedErrorId
        self.inner: PSError | None = None
        self.thrown = False  # by `throw`: it ends the script whatever the preference says
        self.line = 0

    @property
    def full_id(self) -> str:
        """$_.FullyQualifiedErrorId."""
        return f"{self.error_id},{self.command}" if self.command else self.error_id


class AccessDenied(PSError):
    """The caller may not do this: 0x80070005, E_ACCESSDENIED."""

    def __init__(self, message: str = "Access is denied.") -> None:
        super().__init__(
            message,
            "UnauthorizedAccess",
            hresult=-2147024891,
            type_name="System.UnauthorizedAccessException",
        )


class Unsupported(Exception):
    """The script does something that is not modelled. Never caught inside the simulated host: the
    script, or the model, must be mended."""
