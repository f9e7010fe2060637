"""What the tests of tier 2 share. Where it is not built, they are skipped, or fail in CI."""

from __future__ import annotations

import importlib.util

import pytest

from tests.needs import require


@pytest.fixture(scope="session")
def engine() -> None:
    """llama-cpp-python is there."""
    if importlib.util.find_spec("llama_cpp") is None:
        require("planner", "llama-cpp-python is not built: make planner")
