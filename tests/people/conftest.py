"""One box for all tests of a worker: each finds it without accounts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from osiris.daemon.house import House, create, opened
from osiris.edge.vault import make_key_file
from osiris.model.site import Settings
from tests.people.reception import Door


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("people")
    key = make_key_file(folder / "key")
    create(folder / "data", key, Settings(vault_key_file=str(folder / "key")))
    with opened(folder / "data", "test", unlock=key) as house:
        yield house


@pytest.fixture
def door(house: House) -> Door:
    return Door(house)
