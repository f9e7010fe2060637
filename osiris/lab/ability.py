"""Whether a practice clinic can be started here."""

from __future__ import annotations

from pathlib import Path

from osiris.errors import LabError
from osiris.lab.commands import run
from osiris.lab.debian import chosen_source, name, proxies
from osiris.lab.sources import Source, mirror
from osiris.lab.way import Way, find_way, lacking, refuse
from osiris.model.case import Refused

BUILDERS = {"apt-get": "apt", "dpkg-deb": "dpkg", "wget": "wget"}


def can_start(cache: Path) -> Refused | None:
    """None when hosts can be started, with the tree below `cache` or one that can be built.

    Else one sentence: which part does not work, and why.
    """
    way = find_way()
    if isinstance(way, Refused):
        return way
    try:
        return no_tree(cache, way, chosen_source())
    except (LabError, OSError) as error:
        return refuse(str(error).partition("\n")[0])


def no_tree(cache: Path, way: Way, source: Source) -> Refused | None:
    """None when the tree is below `cache`, or `source` can be asked for its packages."""
    if (cache / name(source.suite, way)).exists():
        return None
    if without := lacking(BUILDERS):
        return refuse(without)
    address = f"{mirror(source).rstrip('/')}/dists/{source.suite}/Release"
    command = ["wget", "--quiet", "--tries=1", "--timeout=5", "--output-document=/dev/null"]
    if run([*command, address], env=proxies()).returncode:
        return refuse(f"the package mirror does not answer: {address}")
    return None
