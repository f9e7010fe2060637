"""The system generation of the box: NixOS manual, profiles and the read-only store."""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.lines import only, read_lines


def parse(stdout: str) -> dict[str, Value]:
    """`as_installed`: what runs is the newest generation. `store_read_only`: None where the store
    is not a mount of its own."""
    lines = read_lines(stdout, "installed", "running", "booted", "store")
    paths = {key: only(lines, key) for key in ("installed", "running", "booted")}
    if not all(path.startswith("/") for path in paths.values()):
        raise ValueError("a generation without a path")
    return {
        "as_installed": paths["running"] == paths["installed"],
        "as_booted": paths["running"] == paths["booted"],
        "store_read_only": "ro" in only(lines, "store").split(",") if lines["store"] else None,
    }
