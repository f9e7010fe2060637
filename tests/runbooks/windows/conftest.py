"""One box for all tests of a module."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from osiris.flow import Box
from tests.runbooks.windows.ward import opened_box


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Box]:
    """An opened box without a machine."""
    with opened_box(tmp_path_factory.mktemp("box")) as made:
        yield made
