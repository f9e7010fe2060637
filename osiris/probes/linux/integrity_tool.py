"""File integrity tools: aide(1), samhain(8), tripwire(8), Wazuh's syscheck."""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.lines import DAY, only, read_lines


def parse(stdout: str) -> dict[str, Value]:
    """`ready`: a tool is installed, and AIDE has a database to compare with.

    `last_run_days` is None where no tool left a trace of a run.
    """
    lines = read_lines(stdout, "now", "tool", "database", "ran")
    tools = set(lines["tool"])
    ran = [int(value) for value in lines["ran"]]
    return {
        "tools": tuple(sorted(tools)),
        "ready": bool(tools - {"aide"}) or ("aide" in tools and bool(lines["database"])),
        "last_run_days": max(0, (int(only(lines, "now")) - max(ran)) // DAY)
        if ran and tools
        else None,
    }
