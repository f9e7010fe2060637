"""Secure Boot: the variables SecureBoot and SetupMode of the UEFI specification (efivarfs)."""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.lines import only, read_lines


def parse(stdout: str) -> dict[str, Value]:
    """On only outside the set-up mode, in which anyone may put keys in.

    UEFI firmware without the variable cannot do Secure Boot, which is as good as off.
    """
    lines = read_lines(stdout, "firmware", "SecureBoot", "SetupMode")
    only(lines, "firmware")
    flags = {name: _flag(lines[name]) for name in ("SecureBoot", "SetupMode")}
    return {
        "enabled": flags["SecureBoot"] and not flags["SetupMode"],
        "setup_mode": flags["SetupMode"],
    }


def _flag(values: object) -> bool:
    match values:
        case []:
            return False
        case ["0" | "1" as bit]:
            return bit == "1"
        case _:
            raise ValueError("not a flag of the firmware")
