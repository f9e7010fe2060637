"""Drives and the paths on them: HKLM:\\..., C:\\..., and what others register.

Sources: MicrosoftDocs/PowerShell-Docs reference/5.1/Microsoft.PowerShell.Core/About/
about_Providers.md, about_Path_Syntax.md, about_Wildcards.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

from osiris.lab.windows.cmdlet import Call
from osiris.lab.windows.machine import Caller, Machine
from osiris.lab.windows.ps.values import PSError, PSObject, Unsupported

DRIVES: dict[str, Provider] = {}
"""Each drive's provider, by the drive's name in lower case without its colon."""


class Provider:
    """What a kind of drive can do. `name` is as in PSPath; a path is the provider's own text.

    What a subclass leaves out does not exist for its drives, as in PowerShell.
    """

    name = ""

    def resolve(self, machine: Machine, caller: Caller, drive: str, rest: str) -> str:
        """The provider's own path of `drive`:\\`rest`. Raises PSError (no such drive)."""
        raise Unsupported(f"{self.name}: resolve")

    def exists(self, machine: Machine, path: str) -> bool:
        """Whether there is something at `path`."""
        raise Unsupported(f"{self.name}: exists")

    def container(self, machine: Machine, path: str) -> bool:
        """Whether what exists at `path` can hold more."""
        raise Unsupported(f"{self.name}: container")

    def names(self, machine: Machine, caller: Caller, path: str) -> list[str]:
        """The names directly below `path`, in the order in which they are listed."""
        raise Unsupported(f"{self.name}: names")

    def item(self, machine: Machine, caller: Caller, path: str) -> PSObject:
        """The object at `path`, which exists."""
        raise Unsupported(f"{self.name}: item")

    def make(self, call: Call, path: str) -> PSObject:
        """New-Item."""
        raise _unable(call.name)

    def drop(self, call: Call, path: str) -> None:
        """Remove-Item; `-Recurse` was asked for where it is needed."""
        raise _unable(call.name)

    def rename(self, call: Call, path: str, name: str) -> None:
        """Rename-Item."""
        raise _unable(call.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place on a drive: the provider's own path, and the path as the script wrote it."""

    provider: Provider
    path: str
    shown: str
    machine: Machine
    caller: Caller

    def exists(self) -> bool:
        """Whether there is something."""
        return self.provider.exists(self.machine, self.path)

    def item(self) -> PSObject:
        """The object. Raises PSError where there is none."""
        if not self.exists():
            raise not_found(self.shown)
        return self.provider.item(self.machine, self.caller, self.path)

    def below(self, name: str) -> Spot:
        """The spot of a child."""
        return Spot(
            provider=self.provider,
            path=f"{self.path.rstrip(chr(92))}\\{name}",
            shown=f"{self.shown.rstrip(chr(92))}\\{name}",
            machine=self.machine,
            caller=self.caller,
        )

    def names(self) -> list[str]:
        """The names of what is directly below."""
        return self.provider.names(self.machine, self.caller, self.path)


def not_found(shown: str) -> PSError:
    """ItemNotFoundException."""
    return PSError(
        f"Cannot find path '{shown}' because it does not exist.",
        "PathNotFound",
        type_name="System.Management.Automation.ItemNotFoundException",
    )


def no_drive(name: str) -> PSError:
    """DriveNotFoundException. There is no HKU: drive; Registry::HKEY_USERS is the way there."""
    return PSError(
        f"Cannot find drive. A drive with the name '{name}' does not exist.",
        "DriveNotFound",
        type_name="System.Management.Automation.DriveNotFoundException",
    )


def like(pattern: str, text: str) -> bool:
    """Whether `text` matches a PowerShell wildcard pattern, without regard to case."""
    return fnmatchcase(text.lower(), pattern.lower().replace("[^", "[!"))


def wild(text: str) -> bool:
    """Whether `text` holds a wildcard."""
    return any(mark in text for mark in "*?[")


def spot(machine: Machine, caller: Caller, text: str) -> Spot:
    """The place that `text` names, whether it exists or not. Raises PSError."""
    provider, drive, rest = _split(text)
    path = provider.resolve(machine, caller, drive, rest)
    return Spot(provider=provider, path=path, shown=text, machine=machine, caller=caller)


def spots(call: Call, *, need: bool = True) -> Iterator[Spot]:
    """Every place that -Path (wildcards) and -LiteralPath name, or the pipeline brings.

    With `need`, PSError is raised for one that does not exist; a pattern may match nothing.
    """
    literal = [str(t) for t in call.each("literalpath")]
    asked = [str(t) for t in call.each("path")]
    if not literal and not asked:
        literal = [path_of(item) for item in call.input or []]
    for text in asked:
        if wild(text):
            yield from _matching(call.machine, call.caller, text)
        else:
            literal.append(text)
    for text in literal:
        found = spot(call.machine, call.caller, text)
        if need and not found.exists():
            raise not_found(text)
        yield found


def path_of(item: Any) -> str:
    """The path of something that came down the pipeline."""
    if isinstance(item, PSObject):
        for name in ("PSPath", "FullName", "LiteralPath", "Path"):
            if item.get(name):
                return str(item[name])
    return str(item)


def _split(text: str) -> tuple[Provider, str, str]:
    """The provider, the drive's name and the rest of a path. Raises PSError, Unsupported."""
    text = text.replace("/", "\\")
    head, mark, tail = text.partition("::")
    if mark:
        provider = head.rpartition("\\")[2].lower()
        if provider == "registry":
            drive, _, rest = tail.partition("\\")
            return DRIVES["hklm"], drive, rest
        if provider != "filesystem":
            raise Unsupported(f"the provider of {text}")
        text = tail
    if text.startswith("\\\\"):
        raise Unsupported(f"{text}: paths on other machines")
    drive, colon, rest = text.partition(":")
    if not colon:
        raise Unsupported(f"{text}: a path without a drive depends on where the script runs")
    found = DRIVES.get(drive.lower())
    if found is None:
        raise no_drive(drive)
    return found, drive, rest


def _matching(machine: Machine, caller: Caller, text: str) -> Iterator[Spot]:
    """The places that a path with wildcards names, part by part."""
    words = text.replace("/", "\\").rstrip("\\").split("\\")
    first = next(n for n, word in enumerate(words) if wild(word))
    found = [spot(machine, caller, "\\".join(words[:first]) + ("\\" if first == 1 else ""))]
    for word in words[first:]:
        found = [
            at.below(name)
            for at in found
            if at.exists() and at.provider.container(machine, at.path)
            for name in at.names()
            if like(word, name)
        ]
    yield from found


def _unable(name: str) -> PSError:
    return PSError(
        "Provider operation stopped because the provider does not support this operation "
        f"({name}).",
        "NotSupported",
        type_name="System.Management.Automation.PSNotSupportedException",
    )
