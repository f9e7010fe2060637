"""Services that must run: systemctl(1) show, systemd.unit(5)."""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.lines import read_lines, words

_RUNS = ("active", "reloading", "activating")
_STARTS = ("enabled", "static", "alias", "indirect", "generated", "linked")


def parse(stdout: str) -> dict[str, Value]:
    """`broken` are units that do not run, or would not start with the machine.

    A unit that an active and enabled socket or timer starts may rest, but must not have failed.
    `broken` is None where none of the wanted services is installed; `absent` names those.
    """
    lines = read_lines(stdout, "unit", "absent")
    units = [words(line, 5) for line in lines["unit"]]
    broken = [
        unit
        for _, unit, active, enabled, trigger in units
        if active == "failed" or (trigger == "-" and not _alone(active, enabled))
    ]
    return {
        "broken": tuple(broken) if units else None,
        "running": tuple(unit for _, unit, active, _, _ in units if active in _RUNS),
        "absent": tuple(lines["absent"]),
    }


def _alone(active: str, enabled: str) -> bool:
    return active in _RUNS and enabled in _STARTS
