"""Changes through the runner, windows/runner.ps1, on a simulated host."""

from __future__ import annotations

from dataclasses import replace

import pytest

from osiris.edge.remote import CallResult, winrm_job
from osiris.lab.windows.cmdlets import files
from osiris.lab.windows.cmdlets.registry import write
from osiris.lab.windows.ps import run as interpret
from tests.winrm.conftest import run
from tests.winrm.machine import ACTION, ADMIN, NAME, READER, UNDO, VERB, played, probe, verb


def lines(result: CallResult) -> list[str]:
    return result.stdout.splitlines()


ON, ABSENT = f'{NAME} "on"', f"{NAME} null"

# ---- changes


def test_a_change_and_its_undo_leave_nothing():
    async def main():
        async with played() as host:
            before = host.machine.snapshot()
            made = await host.act("apply")
            assert (made.rc, lines(made)) == (0, [f"before {ABSENT}", f"after {ON}"])
            assert lines(await host.act("peek")) == [f"now {ON}"]
            undone = await host.act("undo")
            assert (undone.rc, lines(undone)) == (0, [f"now {ABSENT}"])
            again = await host.act("undo")
            assert (again.rc, lines(again)) == (0, [f"now {ABSENT}"])
            assert (await host.act("peek")).rc == 75
            assert (await host.act("forget")).rc == 0
            assert (await host.conn.clean(deadline=20)).rc == 0
            assert host.machine.snapshot() == before

    run(main())


def test_a_value_that_was_there_comes_back():
    async def main():
        async with played() as host:
            await host.act("apply", verb("first"), action="a-1-0")
            before = host.machine.snapshot()
            made = await host.act("apply")
            assert lines(made) == [f'before {NAME} "first"', f"after {ON}"]
            await host.act("undo")
            await host.act("forget")
            assert host.machine.snapshot() == before

    run(main())


def test_nothing_is_applied_twice_or_under_another_name():
    async def main():
        async with played() as host:
            await host.act("apply")
            again = await host.act("apply")
            assert (again.rc, lines(again)) == (77, [])
            assert "nothing is repeated" in again.stderr
            for other in (verb("off"), verb(text=VERB + "\n# another")):
                result = await host.act("apply", other)
                assert result.rc == 77
                assert "another change" in result.stderr
            for phase in ("peek", "undo", "disarm", "forget"):
                assert (await host.act(phase, action="no-such-1")).rc == 77

    run(main())


def test_what_somebody_changed_since_is_theirs():
    async def main():
        async with played() as host:
            await host.act("apply")
            key = "HKLM:\\SOFTWARE\\OsirisTest"
            write(host.machine, key, "Value", "String", "mine")
            for phase in ("peek", "undo"):
                result = await host.act(phase)
                assert (result.rc, lines(result)) == (75, [f'now {NAME} "mine"'])

    run(main())


@pytest.mark.parametrize(("want", "code", "after"), [("refuse", 77, "null"), ("half", 1, '"half"')])
def test_a_change_that_fails_shows_what_it_left(want: str, code: int, after: str):
    async def main():
        async with played() as host:
            result = await host.act("apply", verb(want))
            assert result.rc == code
            assert lines(result) == [f"before {ABSENT}", f"after {NAME} {after}"]
            undone = await host.act("undo", verb(want))
            if want == "half":
                assert (undone.rc, lines(undone)) == (0, [f"now {ABSENT}"])

    run(main())


# ---- the undo that the host does by itself


def test_an_armed_undo_fires_unless_it_is_called_off():
    async def main():
        async with played() as host:
            assert (await host.act("arm")).rc == 0
            await host.act("apply")
            host.later(590)
            assert lines(await host.act("peek")) == [f"now {ON}"]
            host.later(30)
            assert (await host.act("peek")).rc == 75
            assert lines(await host.act("undo")) == [f"now {ABSENT}"]
            late = await host.act("disarm")
            assert late.rc == 75
            assert "fired" in late.stderr
            assert (await host.act("forget")).rc == 0

    run(main())


def test_a_disarmed_undo_does_nothing():
    async def main():
        async with played() as host:
            await host.act("arm")
            await host.act("apply")
            assert (await host.act("disarm")).rc == 0
            assert (await host.act("disarm")).rc == 0
            host.later(3600)
            assert lines(await host.act("peek")) == [f"now {ON}"]
            (tasks,) = await host.read(
                probe("[string]@(Get-ScheduledTask -TaskName 'Osiris*').Count")
            )
            assert tasks.stdout == "0"

    run(main())


def test_a_task_that_outlives_its_undo_does_nothing():
    """The file decides, whatever became of the task."""

    async def main():
        async with played() as host:
            await host.act("arm")
            await host.act("apply")
            await host.act("disarm")
            before = host.machine.snapshot()
            fire = (winrm_job._WINDOWS / "fire.ps1").read_text()
            there = replace(ADMIN, folder=f"{UNDO}\\{ACTION}", network=False)
            ran = interpret(fire, host.machine, there)
            assert ran.code == 0, ran.errors
            assert lines(await host.act("peek")) == [f"now {ON}"]
            assert host.machine.snapshot() == before

    run(main())


def test_an_undo_that_fired_before_the_change_keeps_it_away():
    async def main():
        async with played() as host:
            await host.act("arm")
            host.later(700)
            result = await host.act("apply")
            assert result.rc == 75
            assert "already run" in result.stderr

    run(main())


def test_while_an_undo_is_armed_nothing_is_forgotten():
    async def main():
        async with played() as host:
            await host.act("arm")
            assert (await host.act("arm")).rc == 77
            assert (await host.act("forget")).rc == 77
            cleaned = await host.conn.clean(deadline=20)
            assert cleaned.rc == 77
            assert "still armed" in cleaned.stderr
            assert (await host.act("disarm")).rc == 0
            assert (await host.conn.clean(deadline=20)).rc == 0
            assert files.find(host.machine, "C:\\Program Files\\OsirisCare") is None

    run(main())


# ---- who may


def test_the_undo_folder_is_closed_to_everybody_else():
    async def main():
        async with played() as host:
            await host.act("apply")
            entry = files.entry(host.machine, UNDO)
            assert entry is not None
            assert "sddl" in entry
            assert not any(f";;;{who})" in entry["sddl"] for who in ("BU", "AU", "WD"))

    run(main())


def test_an_undo_folder_that_was_left_open_is_closed_before_it_is_used():
    async def main():
        async with played() as host:
            files.folder(host.machine, UNDO)  # made, and then the first run was cut off
            await host.act("apply")
            entry = files.entry(host.machine, UNDO)
            assert entry is not None
            assert "sddl" in entry

    run(main())


def test_leaving_takes_the_tasks_of_others_with_it_never():
    async def main():
        async with played() as host:
            tasks = host.machine.area("tasks")
            stock = next(iter(tasks.values()))
            for name in ("\\OsirisBackup", "\\OsirisInstall", "\\OsirisUndo-a-1-0"):
                tasks[name] = stock
            assert (await host.conn.clean(deadline=20)).rc == 0
            assert [n for n in tasks if n.startswith("\\Osiris")] == ["\\OsirisBackup"]

    run(main())


def test_who_is_no_administrator_changes_nothing():
    async def main():
        async with played(READER) as host:
            before = host.machine.snapshot()
            for phase in ("apply", "arm"):
                assert (await host.act(phase)).rc == 77
            assert host.machine.snapshot() == before

    run(main())


def test_an_id_that_is_no_name_goes_nowhere():
    with pytest.raises(ValueError, match="id of an action"):
        winrm_job.change("..\\..\\Windows", verb(), "apply", 0, "00")


def test_the_command_line_fits_cmd_exe():
    assert len(winrm_job.COMMAND) < 8191
    assert winrm_job.COMMAND.isascii()


def test_a_folder_that_nobody_asked_for_in_200_days_goes():
    async def main():
        async with played() as host:
            await host.act("apply", action="old-1-0")
            host.later(201 * 86400)
            await host.act("apply", verb("new"), action="new-1-0")
            assert files.find(host.machine, f"{UNDO}\\old-1-0") is None
            assert files.find(host.machine, f"{UNDO}\\new-1-0")

    run(main())
