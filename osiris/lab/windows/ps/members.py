"""Properties and methods of values. Sources: each type's page of learn.microsoft.com/dotnet/api
(.NET Framework 4.8), about_Properties, about_Methods, about_Member-Access_Enumeration.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

from osiris.lab.windows.ps import dates
from osiris.lab.windows.ps.convert import (
    CUSTOM,
    as_list,
    entries,
    text,
    type_name,
)
from osiris.lab.windows.ps.format import one
from osiris.lab.windows.ps.kinds import METHODS, PROPERTIES
from osiris.lab.windows.ps.operators import equal
from osiris.lab.windows.ps.values import (
    NOTHING,
    ArrayList,
    Hash,
    Nothing,
    PSError,
    PSObject,
    Unsupported,
)


class Properties(list[Any]):
    """PSObject.Properties: a list that also takes a name as its index."""


def get(value: Any, name: str) -> Any:
    """`value.name`. Raises Unsupported for what its type, as modelled, does not have."""
    key = name.lower()
    if value is None or isinstance(value, Nothing):
        return 0 if key in ("count", "length") else None
    if isinstance(value, list):
        return _of_list(value, key, name)
    if isinstance(value, PSObject):
        return _of_object(value, key, name)
    if isinstance(value, Hash):
        return _of_hash(value, key, name)
    for kind, table in PROPERTIES:
        if isinstance(value, kind) and key in table:
            return table[key](value)
    if key in ("count", "length"):
        return 1
    raise Unsupported(f"the property {name} of {type_name(value)}")


def _of_list(value: list[Any], key: str, name: str) -> Any:
    if key in ("count", "length"):
        return len(value)
    found: list[Any] = []
    for item in value:
        if isinstance(item, PSObject) and item.type_name == CUSTOM and name not in item:
            continue
        found += as_list(get(item, name))
    return None if not found else found[0] if len(found) == 1 else found


def _of_object(value: PSObject, key: str, name: str) -> Any:
    if name in value:
        found = value[name]
        if isinstance(found, datetime) and found.tzinfo is UTC and value.type_name != CUSTOM:
            return found if key.endswith("utc") else dates.moved(found, dates.LOCAL)
        return found
    if key == "psobject":
        return _about(value)
    if key in ("count", "length"):
        return 1
    if value.type_name == CUSTOM:
        return None
    raise Unsupported(f"the property {name} of {value.type_name}: it is not modelled")


def _about(value: PSObject) -> PSObject:
    rows = Properties(
        PSObject("System.Management.Automation.PSNoteProperty", {"Name": k, "Value": get(value, k)})
        for k in value
    )
    return PSObject(
        "System.Management.Automation.PSObject",
        {"Properties": rows, "TypeNames": [value.type_name, "System.Object"]},
    )


def _of_hash(value: Hash, key: str, name: str) -> Any:
    if name in value:
        return value[name]
    if key == "keys":
        return [k for k, _ in entries(value)]
    if key == "values":
        return [v for _, v in entries(value)]
    return len(value) if key == "count" else None


def put(value: Any, name: str, new: Any) -> None:
    """`value.name = new`. Raises PSError for a property that is not there."""
    if isinstance(value, Hash) and (name in value or not isinstance(value, PSObject)):
        value[name] = new
        return
    if value is None or isinstance(value, Hash):
        raise PSError(
            f"The property '{name}' cannot be found on this object. Verify that the property "
            "exists and can be set.",
            "PropertyNotFound" if value is None else "PropertyAssignmentException",
        )
    raise Unsupported(f"setting {name} of {type_name(value)}")


def call(value: Any, name: str, args: list[Any]) -> Any:
    """`value.name(args)`. Raises PSError as the method would, Unsupported where it is not here."""
    key = name.lower()
    if value is None or isinstance(value, Nothing):
        raise PSError("You cannot call a method on a null-valued expression.", "InvokeMethodOnNull")
    if isinstance(value, PSObject) and key in value.methods:
        return _of_model(value, key, name, args)
    if key == "gettype":
        full = type_name(value)
        return PSObject(
            "System.RuntimeType", {"Name": full.rpartition(".")[2], "FullName": full}, text=full
        )
    if key == "equals":
        return equal(value, args[0], cased=True)
    for kind, table in METHODS:
        if isinstance(value, kind) and key in table:
            return _answer(name, args, partial(table[key], value, *args))
    if key == "tostring":
        return one(value, text(args[0])) if args else text(value)
    if isinstance(value, list) and not isinstance(value, ArrayList) and key in ("add", "remove"):
        raise PSError(
            f'Exception calling "{name}" with "1" argument(s): "Collection was of a fixed size."',
            "NotSupportedException",
            type_name="System.Management.Automation.MethodInvocationException",
        )
    if isinstance(value, list):
        found = [one for item in value for one in as_list(call(item, name, args))]
        return found[0] if len(found) == 1 else found or None
    raise Unsupported(f"the method {name} of {type_name(value)}")


def _of_model(value: PSObject, key: str, name: str, args: list[Any]) -> Any:
    """A modelled object's method. COM objects pass on their errors as they are."""
    if value.type_name.lower().startswith("system.__comobject"):
        found = value.methods[key](*args)
    else:
        found = _answer(name, args, lambda: value.methods[key](*args))
    if found is None and not key.startswith(("get", "item", "read", "find")):
        return NOTHING
    return found


def _answer(name: str, args: list[Any], run: Callable[[], Any]) -> Any:
    """A .NET method's answer; its error comes inside a MethodInvocationException."""
    try:
        return run()
    except PSError as error:
        raise wrapped(error, name, len(args)) from None
    except (TypeError, ValueError, OverflowError, IndexError) as error:
        raise Unsupported(f"{name} with these arguments: {error}") from error


def wrapped(error: PSError, name: str, count: int) -> PSError:
    """The error of a .NET method, as PowerShell hands it on."""
    outer = PSError(
        f'Exception calling "{name}" with "{count}" argument(s): "{error}"',
        error.type_name.rpartition(".")[2],
        type_name="System.Management.Automation.MethodInvocationException",
    )
    outer.inner = error
    return outer
