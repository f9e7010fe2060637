"""Who puts a setting back: what is known of it, said as far as it is known."""

from __future__ import annotations

from collections.abc import Mapping

from osiris.model.content import Value


def likely(seen: Mapping[str, Value]) -> str:
    """One sentence from what the probe `config_managers` read; empty `seen`: it was not read."""
    running, installed = _names(seen, "running"), _names(seen, "installed")
    if running:
        return f"{' and '.join(running)} runs there: change the setting in it, or waive the check."
    if installed:
        return f"{' and '.join(installed)} is installed there and may be what puts it back."
    if seen:
        return "No configuration management was found there: ask who works on this machine."
    return "What runs there could not be read."


def _names(seen: Mapping[str, Value], field: str) -> list[str]:
    value = seen.get(field)
    return [str(v) for v in value] if isinstance(value, list | tuple) else []
