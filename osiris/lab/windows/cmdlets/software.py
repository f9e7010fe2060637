"""Installed programs, where Windows lists them: below Uninstall in the registry.

Source: learn.microsoft.com/windows/win32/msi/uninstall-registry-key
"""

from __future__ import annotations

from typing import Any

from osiris.lab.windows.cmdlets import registry
from osiris.lab.windows.machine import Machine, stock

KEY = "HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall"
KEY_32 = "HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall"


@stock("software")
def _stock(machine: Machine) -> dict[str, Any]:
    """What a maker puts on a new machine: the browser, its updater, which is hidden, a runtime."""
    install(machine, "Microsoft Edge", KEY_32)
    install(machine, "Microsoft Edge Update", KEY_32, hidden=True)
    install(machine, "Microsoft Visual C++ 2022 X64 Minimum Runtime - 14.40.33810")
    return {}


def install(machine: Machine, name: str, key: str = KEY, *, hidden: bool = False) -> None:
    """List a program for removal, as its set-up does."""
    own = f"{key}\\{name}"
    registry.write(machine, own, "DisplayName", "String", name)
    registry.write(machine, own, "UninstallString", "ExpandString", f"setup.exe /remove {name}")
    if hidden:
        registry.write(machine, own, "SystemComponent", "DWord", 1)
