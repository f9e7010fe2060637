"""What shares one worker when `make test` runs several of them (pytest-xdist, --dist loadfile)."""

from __future__ import annotations

from pathlib import Path

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

HERE = Path(__file__).parent
WITH_HOSTS = frozenset(
    path.relative_to(HERE.parent).as_posix()
    for path in HERE.rglob("test_*.py")
    if path.parent == HERE / "lab" or "pytest.mark.lab" in path.read_text(encoding="utf-8")
)
"""Files that start real hosts."""
ALONE = frozenset({"tests/flow/test_on_hosts.py::test_a_drill_detects_all_and_heals_most"})
"""Minutes of waiting, on hosts of its own."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """The pictures of the console's screens are drawn anew on demand only."""
    parser.addoption("--update-pictures", action="store_true", help="draw tests/tui/pictures anew")


class Files(LoadScopeScheduling):
    """A file stays whole, so that module fixtures are made once; real hosts share one worker.

    Those tests use one image in .cache/lab, and some photograph the network, the mounts and the
    control groups of this machine.
    """

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        if nodeid in ALONE:
            return nodeid
        return "real hosts" if file in WITH_HOSTS else file


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadScopeScheduling:
    """Our own, because the marks of --dist loadgroup are lost in pytest 9.2."""
    return Files(config, log)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On a worker, what takes longest begins first."""
    if hasattr(config, "workerinput"):
        items.sort(key=lambda item: item.nodeid.partition("::")[0] not in WITH_HOSTS)
