"""One practice host for all tests of a module, brought back to the baseline before each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from osiris.edge.catalogue import load
from osiris.lab import Lab, can_start
from osiris.model.content import Catalogue
from tests.needs import require
from tests.runbooks.ground import Ground
from tests.runbooks.hosts import CACHE, Machine, prepared


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """Everything that is reviewed."""
    return load()


@pytest.fixture(scope="module")
def ward(tmp_path_factory: pytest.TempPathFactory, catalogue: Catalogue) -> Iterator[Machine]:
    """A host near the baseline, with the product's helper on it."""
    if refused := can_start(CACHE):
        require("lab", refused.text)
    lab = Lab.up(1, tmp_path_factory.mktemp("ward") / "lab", cache=CACHE, ttl_s=1800)
    try:
        yield prepared(lab, "h1", catalogue)
    finally:
        lab.down()


@pytest.fixture
def machine(ward: Machine) -> Machine:
    """The host, with whatever an earlier test did to it taken away."""
    ward.reset()
    return ward


@pytest.fixture
def ground(tmp_path: Path, catalogue: Catalogue) -> Ground:
    """An empty practice tree."""
    root = tmp_path / "tree"
    (root / "etc").mkdir(parents=True)
    return Ground(root=root, catalogue=catalogue)
