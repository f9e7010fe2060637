"""The practice clinic with its simulated Windows hosts, as demo and drill use it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from osiris.cli.practice import clinic
from osiris.cli.practice.demo import WINDOWS_DRIFTS, with_tree
from osiris.cli.practice.drill import spread_windows
from osiris.cli.practice.words import WORDS
from osiris.desk import Desk
from osiris.edge.catalogue import load
from osiris.lab.windows import drifts, scenarios
from osiris.lab.windows.clinic import WindowsLab
from osiris.lab.windows.machine import clinic_ready
from osiris.model.case import Outcome
from osiris.model.site import MachineRole
from osiris.report.tiers import planner_line
from tests.winlab.play import played
from tests.winlab.test_ready import findings


@contextmanager
def running(folder: Path) -> Iterator[tuple[Desk, WindowsLab]]:
    desk = clinic.make(folder / "data", "test")
    lab = clinic.start_windows(desk, ttl_s=300, say=lambda _: None)
    try:
        yield desk, lab
    finally:
        lab.down()


def test_it_is_a_controller_a_file_server_and_three_workstations() -> None:
    roles = [scenarios.find(scenario).role for _, scenario in clinic.WINDOWS_HOSTS]
    assert roles == [
        MachineRole.DOMAIN_CONTROLLER,
        MachineRole.MEMBER_SERVER,
        *[MachineRole.WORKSTATION] * 3,
    ]


def test_what_the_demo_breaks_fits_the_host_that_it_breaks() -> None:
    hosts = dict(clinic.WINDOWS_HOSTS)
    for host, id in WINDOWS_DRIFTS:
        wanted = scenarios.find(drifts.find(id).scenario).role
        assert scenarios.find(hosts[host]).role is wanted, (host, id)


def test_a_drill_breaks_every_runbooks_check_where_it_belongs() -> None:
    placed = spread_windows(drifts.every())
    assert {d.runbook for _, d in placed} == {d.runbook for d in drifts.every() if d.runbook}
    assert len({(host, d.check) for host, d in placed}) == len(placed)


def test_what_a_drill_breaks_is_seen_beside_all_the_rest() -> None:
    catalogue, placed = load(), spread_windows(drifts.every())
    for name, scenario in clinic.WINDOWS_HOSTS:
        host, broken = played(scenario), [d for at, d in placed if at == name]
        clinic_ready(host.machine)
        for drift in broken:
            drift.break_(host.machine)
        found = findings(host, catalogue)
        assert {d.id: found[d.check].verdict for d in broken} == {d.id: "fail" for d in broken}


def test_hosts_are_enrolled_and_looked_at(tmp_path: Path) -> None:
    with running(tmp_path) as (desk, _):
        clinic.done(desk.ask("sweep", {}))
        machines = {t.name: t.role for t in desk.targets()}
        assert machines["dc1"] is MachineRole.DOMAIN_CONTROLLER
        assert set(machines) == {name for name, _ in clinic.WINDOWS_HOSTS}
        assert not any(t.observe_only for t in desk.targets())


def test_the_demo_without_namespaces_heals_a_tree_and_simulated_hosts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with_tree(tmp_path / "data", "no namespaces here", play=False)
    shown = capsys.readouterr().out
    planner = clinic.desk_at(tmp_path / "data").planner()
    assert " ".join(planner_line(planner).split()) in " ".join(shown.split())
    lines = [line for line in shown.splitlines() if f"({clinic.SIMULATED})" in line]
    assert len(lines) == len(WINDOWS_DRIFTS) + len(WORDS)
    for (host, id), line in zip(WINDOWS_DRIFTS, lines, strict=False):
        assert line.split(f" ({clinic.SIMULATED})")[0].split()[-1] == host
        if drifts.find(id).ends is Outcome.HEALED:
            assert re.search(r"healed +1 rules +\d+|waits for a yes", line), line
    for one, line in zip(WORDS, lines[len(WINDOWS_DRIFTS) :], strict=True):
        by = "healed +2 planner" if one.drift and planner.ready else "a person is asked +3 a person"
        assert re.search(f"{one.host} .*{by}", line), line
    assert "no script of ours has run on a real one" in shown
    assert not (tmp_path / "data" / clinic.WINDOWS).exists()
