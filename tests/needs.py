"""What a test may need that a laptop may lack."""

from __future__ import annotations

import os

import pytest


def require(need: str, reason: str) -> None:
    """Skip the running test, or fail it where $OSIRIS_REQUIRE lists `need`.

    Call it only when the need is known to be absent.
    """
    if need in os.environ.get("OSIRIS_REQUIRE", "").split(","):
        pytest.fail(f"{need} is required here, but: {reason}")
    pytest.skip(f"{need}: {reason}")
