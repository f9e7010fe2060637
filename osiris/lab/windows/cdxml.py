"""What cmdlets have in common that PowerShell makes from CIM classes (about_CDXML): their errors,
and how they pick objects by the value of a property.

Source: PowerShell/PowerShell src/Microsoft.PowerShell.Commands.Management/cimcmdlets and
cmdletization/cim/clientSideQuery.cs (error ids), recorded ids of Get-Net* cmdlets.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from osiris.lab.windows.cmdlet import Call
from osiris.lab.windows.drives import like, wild
from osiris.lab.windows.ps.values import Enum, PSError, PSObject

_JOB = "Microsoft.PowerShell.Cmdletization.Cim.CimJobException"


def denied() -> PSError:
    """What a CIM provider says to somebody who is no administrator: Win32 error 5."""
    return PSError(
        "Access is denied.",
        "Windows System Error 5",
        hresult=-2146233088,
        type_name=_JOB,
    )


def need_admin(call: Call) -> None:
    """Raises PSError unless the caller is an administrator."""
    if not call.caller.admin:
        raise denied()


def absent(class_name: str, name: str, value: Any) -> PSError:
    """Nothing has this value, and it was no pattern."""
    return PSError(
        f"No {class_name} objects found with property '{name}' equal to '{shown(value)}'.  Verify "
        "the value of the property and retry.",
        f"CmdletizationQuery_NotFound_{name}",
        type_name=_JOB,
    )


def picked(
    call: Call, class_name: str, objects: Iterable[PSObject], names: Sequence[str]
) -> list[PSObject]:
    """The objects that fit every one of the parameters `names` that was given; each parameter is
    named as the property that it asks about. Raises PSError (absent)."""
    left = list(objects)
    for name in names:
        wanted = call.each(name)
        if not wanted:
            continue
        for value in wanted:
            if not wild(shown(value)) and not any(_fits(value, one[name]) for one in left):
                raise absent(class_name, name, value)
        left = [one for one in left if any(_fits(value, one[name]) for value in wanted)]
    return left


def shown(value: Any) -> str:
    """A value as text: an enumeration by its word."""
    if isinstance(value, bool):
        return str(value)
    return value.name if isinstance(value, Enum) else str(value)


def word(asked: Any, words: Mapping[int, str], parameter: str) -> str:
    """One of `words`, from a word, its number or a bool. Raises PSError."""
    for number, name in words.items():
        if shown(asked).lower() in (name.lower(), str(number)):
            return name
    raise PSError(
        f"Cannot process argument transformation on parameter '{parameter}'. Cannot convert value "
        f'"{shown(asked)}" to its type. The possible values are {", ".join(words.values())}.',
        "ParameterArgumentTransformationError",
        type_name="System.Management.Automation.ParameterBindingException",
    )


def _fits(value: Any, found: Any) -> bool:
    return like(shown(value), shown(found))
