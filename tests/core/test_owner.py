from __future__ import annotations

import pytest

from osiris.core.owner import likely


@pytest.mark.parametrize(
    ("seen", "said"),
    [
        ({"running": ("puppet",), "installed": ("puppet",)}, "puppet runs there"),
        ({"running": (), "installed": ("chef", "salt")}, "chef and salt is installed"),
        ({"running": (), "installed": ()}, "No configuration management"),
        ({}, "could not be read"),
    ],
)
def test_the_owner_is_named_as_far_as_it_is_known(seen, said):
    assert said in likely(seen)
