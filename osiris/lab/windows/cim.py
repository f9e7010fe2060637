"""CIM classes of a simulated host: who models a class registers it here.

@cim("root/cimv2", "Win32_ShadowCopy", admin=True)
def shadow_copies(machine, caller) -> Iterable[dict]:        # property -> value
@cim_method("root/cimv2", "Win32_ShadowCopy", "Create")
def create(machine, caller, instance, arguments) -> dict:    # {"ReturnValue": 0, ...}
@cim_remove("root/cimv2", "Win32_ShadowCopy")
def remove(machine, caller, instance) -> None:
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from osiris.lab.windows.machine import Caller, Machine, once
from osiris.lab.windows.ps.values import PSError, PSObject

Rows = Callable[[Machine, Caller], Iterable[Mapping[str, Any]]]
Method = Callable[[Machine, Caller, PSObject | None, Mapping[str, Any]], Mapping[str, Any]]
Remove = Callable[[Machine, Caller, PSObject], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class CimClass:
    """A class; `admin` only for administrators; it exists where the Machine has `needs`."""

    rows: Rows
    admin: bool
    needs: str


CLASSES: dict[str, CimClass] = {}
METHODS: dict[str, Method] = {}
REMOVES: dict[str, Remove] = {}


def _key(namespace: str, name: str, *more: str) -> str:
    return "/".join((namespace.replace("\\", "/"), name, *more)).lower()


def cim(
    namespace: str, name: str, *, admin: bool = False, needs: str = ""
) -> Callable[[Rows], Rows]:
    """Register the instances of a class."""

    def register(rows: Rows) -> Rows:
        once(CLASSES, _key(namespace, name), CimClass(rows=rows, admin=admin, needs=needs))
        return rows

    return register


def cim_method(namespace: str, name: str, method: str) -> Callable[[Method], Method]:
    """Register a method; `instance` is None for Invoke-CimMethod -ClassName."""

    def register(run: Method) -> Method:
        once(METHODS, _key(namespace, name, method), run)
        return run

    return register


def cim_remove(namespace: str, name: str) -> Callable[[Remove], Remove]:
    """Register what Remove-CimInstance does to an instance."""

    def register(run: Remove) -> Remove:
        once(REMOVES, _key(namespace, name), run)
        return run

    return register


def instances(machine: Machine, caller: Caller, namespace: str, name: str) -> list[PSObject]:
    """Every instance. Raises PSError: no such class or namespace on this host, access denied."""
    found = CLASSES.get(_key(namespace, name))
    if found is None or (found.needs and found.needs not in machine.features):
        raise _invalid(machine, namespace)
    if found.admin and not caller.admin:
        raise denied()
    space = namespace.replace("\\", "/").lower()
    kind = f"Microsoft.Management.Infrastructure.CimInstance#{space}/{name}"
    return [PSObject(kind, row, text=name) for row in found.rows(machine, caller)]


def method(namespace: str, name: str, called: str) -> Method:
    """A method. Raises PSError where the class has none of that name."""
    found = METHODS.get(_key(namespace, name, called))
    if found is None:
        raise _error("Invalid method ", "0x8004102E")
    return found


def remover(namespace: str, name: str) -> Remove:
    """What removes an instance. Raises PSError where the provider cannot."""
    found = REMOVES.get(_key(namespace, name))
    if found is None:
        raise _error("Provider is not capable of the attempted operation ", "0x80041024")
    return found


def identity(instance: PSObject) -> tuple[str, str]:
    """The namespace and the class of an instance."""
    namespace, _, name = instance.type_name.partition("#")[2].rpartition("/")
    return namespace, name


def denied() -> PSError:
    """WBEM_E_ACCESS_DENIED."""
    return _error("Access denied ", "0x80041003")


def _invalid(machine: Machine, namespace: str) -> PSError:
    """Invalid class, or invalid namespace where nothing of it is on this host."""
    space = namespace.replace("\\", "/").lower() + "/"
    there = any(
        key.startswith(space) and "/" not in key[len(space) :]
        for key, found in CLASSES.items()
        if not found.needs or found.needs in machine.features
    )
    if there:
        return _error("Invalid class ", "0x80041010")
    return _error("Invalid namespace ", "0x8004100E")


def _error(message: str, number: str) -> PSError:
    """A CimException; CimCmdlets put the number in front of the error's id."""
    return PSError(
        message,
        f"HRESULT {number}",
        hresult=int(number, 16) - 2**32,
        type_name="Microsoft.Management.Infrastructure.CimException",
    )
