"""A ledger on a real disk that begins with genesis."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from osiris.edge.ledger import Ledger
from osiris.model.proof import Keys
from tests.ledger.maker import begin, make_keys


@pytest.fixture
def keys() -> Keys:
    return make_keys()[0]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.db"


@pytest.fixture
def ledger(path: Path) -> Iterator[Ledger]:
    keys, identity = make_keys()
    with Ledger.create(path) as made:
        begin(made, keys, identity)
        yield made
