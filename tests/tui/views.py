"""Every screen that the app knows, opened with arguments that fit the seeded clinic."""

from __future__ import annotations

import inspect
from importlib import import_module
from typing import Any

from tests.flow.tree import TREE
from tests.tui.conftest import Seeded
from tui.app import VIEWS
from tui.view import View

DOORS = ("login", "enrol", "lock")
"""Screens before the console, which are no Views."""
SHOWN = tuple(name for name in VIEWS if name not in DOORS)


def view_class(name: str) -> type[View[Any]]:
    """The class behind a name of VIEWS."""
    module, _, cls = VIEWS[name].partition(":")
    found: type[View[Any]] = getattr(import_module(module), cls)
    return found


def arguments(name: str, seeded: Seeded, about: View[Any]) -> dict[str, Any]:
    """What the screen must be given, by the names of its parameters."""
    fitting: dict[str, Any] = {
        "host": TREE,
        "target": TREE,
        "check": "file_permissions.ssh_keys",
        "number": seeded.ticket if name == "ticket" else seeded.waiting,
        "incident": seeded.waiting,
        "ticket": seeded.ticket,
        "seq": 1,
        "entries": (0, 1),
        "about": about,
    }
    parameters = inspect.signature(view_class(name)).parameters.values()
    needed = [p.name for p in parameters if p.default is p.empty]
    assert set(needed) <= set(fitting), f"tests/tui/views.py: what is {needed} of '{name}'?"
    return {p: fitting[p] for p in needed}
