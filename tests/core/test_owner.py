from __future__ import annotations

import pytest

from osiris.core.owner import likely, unmet
from osiris.model.content import Expect, Need, Op
from tests.core.makers import runbook, seen


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


OWNER = Need(
    probe="policy_owner",
    params={},
    field="owner",
    expect=Expect(op=Op.IS, value=""),
    why="Change it there.",
)
SESSIONS = Need(
    probe="sessions",
    params={},
    field="signed_in",
    expect=Expect(op=Op.AT_MOST, value=0),
    why="Somebody works there.",
)


def refused(owner, signed_in, *, later=False):
    book = runbook(needs=(OWNER, SESSIONS))
    found = unmet(book, [seen(owner, "owner"), seen(signed_in, "signed_in")], later=later)
    return found and (found.code, found.text)


def test_needs_are_met_or_the_first_that_is_not_is_told():
    assert refused("", 0) is None
    assert refused("", 1) == ("need", "RB-LIN-SSH-001 was not tried. Somebody works there.")
    owned = ("owned", "Group Policy 'A' sets this. Change it there.")
    assert refused("Group Policy 'A'", 1) == owned
    assert refused("Group Policy 'A'", 0, later=True) == owned
    assert refused("", "two")[0] == "need"


def test_what_could_not_be_told_is_not_met_unless_somebody_looks_again():
    assert refused(None, 0)[0] == "need"
    assert refused(None, None, later=True) is None
    assert refused(None, 1, later=True)[0] == "need"
