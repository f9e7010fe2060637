"""Every Windows runbook on a simulated host, through the real client: left alone, healed, undone
with all settings compared, run twice, denied, cut off in the middle, out of time."""

from __future__ import annotations

from dataclasses import replace

import pytest

from osiris.flow import Box
from osiris.flow.heal.carry import ARM_S
from osiris.lab.windows.drifts import Drift, every
from osiris.model.case import Outcome
from osiris.model.content import Catalogue, Undo, Verdict
from osiris.model.site import Platform
from tests.runbooks.windows.ward import Ward, run, ward

DRIFTS = every()
HEALED = [d for d in DRIFTS if d.ends is Outcome.HEALED]
ONE_EACH = list({d.runbook: d for d in reversed(HEALED)}.values())[::-1]
"""One drift for each runbook: what a runbook does when things go wrong hangs on its verbs."""

all_drifts = pytest.mark.parametrize("drift", DRIFTS, ids=lambda d: d.id)
one_each = pytest.mark.parametrize("drift", ONE_EACH, ids=lambda d: d.runbook)


def exact(catalogue: Catalogue, drift: Drift) -> bool:
    """Whether every step of the runbook restores what was there."""
    steps = catalogue.runbooks[drift.runbook].for_check(drift.check).steps
    return all(catalogue.verbs[Platform.WINDOWS, s.verb].undo is Undo.EXACT for s in steps)


def cuts(catalogue: Catalogue, drift: Drift) -> bool:
    """Whether a step arms its own undo on the host."""
    steps = catalogue.runbooks[drift.runbook].for_check(drift.check).steps
    return any(catalogue.verbs[Platform.WINDOWS, s.verb].cuts for s in steps)


async def broken(bed: Ward) -> dict[str, object]:
    """Break the host, see that the Check fails, and give all its settings as they are then."""
    bed.drift.break_(bed.machine)
    before = bed.settings()
    assert await bed.sweep() is Verdict.FAIL
    assert bed.settings() == before, "a look changed something"
    return before


@all_drifts
def test_left_alone_then_healed_twice_and_undone(
    box: Box, catalogue: Catalogue, drift: Drift
) -> None:
    async def play() -> None:
        async with ward(box, catalogue, drift) as bed:
            ready = bed.settings()
            assert await bed.sweep() in (Verdict.PASS, Verdict.NOT_APPLICABLE)
            assert bed.settings() == ready, "a look changed something"
            before = await broken(bed)
            done = await bed.heal()
            assert done.outcome is drift.ends, (done.code, done.text)
            after = bed.settings()
            if drift.ends is Outcome.HEALED:
                await healed(bed, after)
                await undone(bed, before if exact(catalogue, drift) else None)
            elif drift.ends is not Outcome.FAILED:
                assert after == before, "it changed what it could not put right"

    run(play())


async def healed(bed: Ward, after: dict[str, object]) -> None:
    """A second run changes nothing, the Check passes, and nothing is left waiting on the host."""
    again = await bed.heal()
    assert again.outcome is not Outcome.HEALED, again
    assert bed.settings() == after, "the second run changed something"
    assert await bed.sweep() is Verdict.PASS
    assert not _tasks(bed), "an armed undo was left behind"


async def undone(bed: Ward, before: dict[str, object] | None) -> None:
    """The undo is clean, and every setting is what it was; `before` None: it cannot be exact."""
    taken = await bed.undo()
    assert taken.refused is None, taken.refused
    if before is not None:
        assert not taken.left
        assert bed.settings() == before


@one_each
def test_a_healer_without_rights_changes_nothing(
    box: Box, catalogue: Catalogue, drift: Drift
) -> None:
    async def play() -> None:
        async with ward(box, catalogue, drift, healer_admin=False) as bed:
            before = await broken(bed)
            assert (await bed.heal()).outcome is not Outcome.HEALED
            assert bed.settings() == before

    run(play())


@one_each
def test_a_lost_answer_is_not_repeated_and_what_can_cut_takes_itself_back(
    box: Box, catalogue: Catalogue, drift: Drift
) -> None:
    async def play() -> None:
        async with ward(box, catalogue, drift) as bed:
            before = await broken(bed)
            bed.lost = True
            done = await bed.heal()
            assert done.outcome is Outcome.UNKNOWN, done
            bed.clock.forward(ARM_S + 60)
            bed.host.tick()
            if cuts(catalogue, drift) and exact(catalogue, drift):
                assert bed.settings() == before
            assert not _tasks(bed)
            assert await bed.sweep() in (Verdict.PASS, Verdict.FAIL)

    run(play())


@one_each
def test_a_script_that_takes_too_long_is_given_up(
    box: Box, catalogue: Catalogue, drift: Drift
) -> None:
    async def play() -> None:
        async with ward(box, _impatient(catalogue), drift) as bed:
            before = await broken(bed)
            bed.hangs = True
            done = await bed.heal()
            assert done.outcome is not Outcome.HEALED, done
            bed.clock.forward(ARM_S + 60)
            bed.host.tick()
            assert bed.settings() == before

    run(play())


def _impatient(catalogue: Catalogue) -> Catalogue:
    """Changes are given up after a second."""
    verbs = {key: replace(verb, takes_s=1) for key, verb in catalogue.verbs.items()}
    return replace(catalogue, verbs=verbs)


def _tasks(bed: Ward) -> list[str]:
    return [name for name in bed.machine.area("tasks") if "OsirisUndo" in name]
