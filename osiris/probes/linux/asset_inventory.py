"""Which machine this is: machine-id(5), os-release(5), the kernel's view of SMBIOS."""

from __future__ import annotations

import re

from osiris.model.content import Value
from osiris.probes.lines import Lines, read_lines

_ID = re.compile(r"[0-9a-f]{32}")
_FILLER = re.compile(
    r"|none|not (specified|available|applicable|present)|default string|to be filled.*|system .*"
    r"|n/a|unknown|0+|x+|123456789|empty",
    re.IGNORECASE,
)


def parse(stdout: str) -> dict[str, Value]:
    """`known`: there is an id that survives renaming, and the operating system has a name.

    Text that makers leave in place of a value is None.
    """
    lines = read_lines(
        stdout,
        *("sys_vendor", "product_name", "product_serial", "product_uuid"),
        *("machine_id", "ID", "VERSION_ID", "kernel"),
    )
    machine, system = _first(lines, "machine_id"), _first(lines, "ID")
    known = machine is not None and _ID.fullmatch(machine) is not None and machine != "0" * 32
    return {
        "known": known and system is not None,
        "machine_id": machine,
        "vendor": _first(lines, "sys_vendor"),
        "model": _first(lines, "product_name"),
        "serial": _first(lines, "product_serial"),
        "uuid": _first(lines, "product_uuid"),
        "os": system,
        "os_version": _first(lines, "VERSION_ID"),
        "kernel": _first(lines, "kernel"),
    }


def _first(lines: Lines, key: str) -> str | None:
    value = (lines[key] or [""])[0].strip("\"' ")
    return None if _FILLER.fullmatch(value) else value
