"""The clock: systemctl(1), chronyc(1) tracking (last field: leap status), systemd-timesyncd(8),
timedatectl(1)."""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.lines import only, read_lines, words

_STARTS = ("enabled", "static", "alias", "indirect", "generated")


def parse(stdout: str) -> dict[str, Value]:
    """`running`: one service runs and starts with the machine; None in a container without one.

    `synchronised` is None in a container, whose clock belongs to the machine that carries it.
    `service` is the unit in charge, or the one to put in charge, empty where none is installed.
    """
    lines = read_lines(stdout, "container", "unit", "clock", "leap")
    container = only(lines, "container") == "yes"
    units = [words(line, 3) for line in lines["unit"]]
    ranked = sorted(units, key=lambda unit: (unit[1] != "active", unit[2] not in _STARTS))
    running = bool(ranked) and ranked[0][1] == "active" and ranked[0][2] in _STARTS
    clock = lines["clock"] == ["yes"] and "Not synchronised" not in lines["leap"]
    return {
        "running": None if container and not units else running,
        "synchronised": clock if lines["clock"] and not container else None,
        "service": ranked[0][0] if ranked else "",
    }
