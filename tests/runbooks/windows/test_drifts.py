"""Every Windows runbook on a simulated host, through the real client: left alone, healed, undone
with all settings compared, run twice, denied, cut off in the middle, out of time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from osiris.flow.heal.carry import ARM_S
from osiris.lab.windows.drifts import Drift, every
from osiris.model.case import Outcome
from osiris.model.content import Catalogue, Undo, Verdict
from osiris.model.site import Platform
from tests.runbooks.windows.ward import Ward, run, ward

HEALED = [d for d in every() if d.ends is Outcome.HEALED]
all_drifts = pytest.mark.parametrize("drift", every(), ids=lambda d: d.id)
healed_drifts = pytest.mark.parametrize("drift", HEALED, ids=lambda d: d.id)


def exact(catalogue: Catalogue, drift: Drift) -> bool:
    """Whether every step of the runbook restores what was there."""
    steps = catalogue.runbooks[drift.runbook].steps
    return all(catalogue.verbs[Platform.WINDOWS, s.verb].undo is Undo.EXACT for s in steps)


def cuts(catalogue: Catalogue, drift: Drift) -> bool:
    """Whether a step arms its own undo on the host."""
    steps = catalogue.runbooks[drift.runbook].steps
    return any(catalogue.verbs[Platform.WINDOWS, s.verb].cuts for s in steps)


async def broken(bed: Ward) -> dict[str, object]:
    """Break the host, see that the Check fails, and give all its settings as they are then."""
    bed.drift.break_(bed.machine)
    before = bed.settings()
    assert await bed.sweep() is Verdict.FAIL
    assert bed.settings() == before, "a look changed something"
    return before


@all_drifts
def test_a_host_at_the_baseline_is_left_alone(
    tmp_path: Path, catalogue: Catalogue, drift: Drift
) -> None:
    async def play() -> None:
        async with ward(tmp_path, catalogue, drift) as bed:
            before = bed.settings()
            assert await bed.sweep() in (Verdict.PASS, Verdict.NOT_APPLICABLE)
            assert bed.settings() == before

    run(play())


@all_drifts
def test_what_drifted_ends_as_it_must_and_a_second_run_changes_nothing(
    tmp_path: Path, catalogue: Catalogue, drift: Drift
) -> None:
    async def play() -> None:
        async with ward(tmp_path, catalogue, drift) as bed:
            before = await broken(bed)
            done = await bed.heal()
            assert done.outcome is drift.ends, (done.code, done.text)
            after = bed.settings()
            if drift.ends is not Outcome.HEALED:
                assert after == before, "it changed what it could not put right"
                return
            again = await bed.heal()
            assert again.outcome is not Outcome.HEALED, again
            assert bed.settings() == after
            assert await bed.sweep() is Verdict.PASS
            assert not _tasks(bed), "an armed undo was left behind"

    run(play())


@healed_drifts
def test_an_undo_brings_back_every_setting(
    tmp_path: Path, catalogue: Catalogue, drift: Drift
) -> None:
    async def play() -> None:
        async with ward(tmp_path, catalogue, drift) as bed:
            before = await broken(bed)
            assert (await bed.heal()).outcome is Outcome.HEALED
            taken = await bed.undo()
            assert taken.refused is None
            if exact(catalogue, drift):
                assert not taken.left
                assert bed.settings() == before

    run(play())


@healed_drifts
def test_a_healer_without_rights_changes_nothing(
    tmp_path: Path, catalogue: Catalogue, drift: Drift
) -> None:
    async def play() -> None:
        async with ward(tmp_path, catalogue, drift, healer_admin=False) as bed:
            before = await broken(bed)
            assert (await bed.heal()).outcome is not Outcome.HEALED
            assert bed.settings() == before

    run(play())


@healed_drifts
def test_a_lost_answer_is_not_repeated_and_what_can_cut_takes_itself_back(
    tmp_path: Path, catalogue: Catalogue, drift: Drift
) -> None:
    async def play() -> None:
        async with ward(tmp_path, catalogue, drift) as bed:
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


@healed_drifts
def test_a_script_that_takes_too_long_is_given_up(
    tmp_path: Path, catalogue: Catalogue, drift: Drift
) -> None:
    async def play() -> None:
        async with ward(tmp_path, _impatient(catalogue), drift) as bed:
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
