"""What happens to updates, and to what fetches them."""

from __future__ import annotations

from datetime import timedelta

from osiris.lab.windows.cmdlets import (
    events,
    files,
    group_policy,
    registry,
    services,
    sessions,
    updates,
)
from osiris.lab.windows.drift import Drift
from osiris.lab.windows.machine import Machine
from osiris.lab.windows.services_stock import DISABLED
from osiris.model.case import Outcome

_AU = "HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate\\AU"
_RESET = "C:\\Program Files\\OsirisCare\\updates\\reset.txt"


def _update_missing(machine: Machine) -> None:
    updates.offer(machine, 5099001, days=30)
    updates.offer(machine, 5099002, days=3, severity="Important")
    updates.offer(machine, 2267602, days=1, severity="", kind="definitions")


def _update_missing_on_new(machine: Machine) -> None:
    """On a host that refuses the search over the network, and searches by itself each day."""
    _update_missing(machine)
    updates.remember(machine)


def _update_missing_at_work(machine: Machine) -> None:
    _update_missing(machine)
    sessions.sign_in(machine, "mia")


def _update_missing_desktop_left(machine: Machine) -> None:
    _update_missing(machine)
    sessions.sign_in(machine, "mia", remote=True)


def _update_missing_by_policy(machine: Machine) -> None:
    _update_missing(machine)
    group_policy.add(machine, "Updates from WSUS", [(_AU, "UseWUServer", "DWord", 1)])


def _update_hidden(machine: Machine) -> None:
    updates.offer(machine, 5099003, days=40, hidden=True)


def _update_service_off(machine: Machine) -> None:
    services.set_start_type(machine, "wuauserv", DISABLED)


def _updates_forbidden(machine: Machine) -> None:
    registry.write(machine, _AU, "NoAutoUpdate", "DWord", 1)
    services.set_start_type(machine, "UsoSvc", DISABLED)


def _updates_forbidden_by_policy(machine: Machine) -> None:
    group_policy.add(machine, "No updates", [(_AU, "NoAutoUpdate", "DWord", 1)])


def _no_answer(machine: Machine) -> None:
    files.drop(machine, "C:\\Program Files\\OsirisCare\\updates")


def _no_answer_and_forbidden(machine: Machine) -> None:
    _no_answer(machine)
    _updates_forbidden_by_policy(machine)


def _store_damaged(machine: Machine) -> None:
    files.put(machine, updates.STORE, updates.DAMAGED)
    _failed_searches(machine, 0x80248007)


def _store_damaged_again(machine: Machine) -> None:
    _store_damaged(machine)
    files.put(machine, _RESET, (machine.now() - timedelta(days=9)).isoformat())


def _failed_searches(machine: Machine, code: int) -> None:
    for hours in (50, 28, 5):
        events.add(
            machine,
            updates.LOG,
            25,
            provider=updates.PROVIDER,
            level=2,
            time=machine.now() - timedelta(hours=hours),
            data={"errorCode": code},
        )


def _server_unreachable(machine: Machine) -> None:
    machine.area("updates")["unreachable"] = True
    _failed_searches(machine, 0x8024402C)


DRIFTS = (
    Drift(
        id="update-missing",
        check="patching",
        runbook="RB-WIN-PATCH-001",
        scenario="ws2022",
        break_=_update_missing,
        why="A security update waits past its date.",
    ),
    Drift(
        id="update-missing-new-windows",
        check="patching",
        runbook="RB-WIN-PATCH-001",
        scenario="win11",
        break_=_update_missing_on_new,
        why="An update waits where Windows refuses a search over the network.",
    ),
    Drift(
        id="update-missing-at-work",
        check="patching",
        runbook="RB-WIN-PATCH-001",
        scenario="ws2022",
        break_=_update_missing_at_work,
        why="An update waits, and somebody is signed in.",
        ends=Outcome.ESCALATED,
    ),
    Drift(
        id="update-missing-desktop-left",
        check="patching",
        runbook="RB-WIN-PATCH-001",
        scenario="ws2022-de",
        break_=_update_missing_desktop_left,
        why="An update waits, and somebody left a remote desktop open.",
        ends=Outcome.ESCALATED,
    ),
    Drift(
        id="update-missing-by-policy",
        check="patching",
        runbook="RB-WIN-PATCH-001",
        scenario="ws2022",
        break_=_update_missing_by_policy,
        why="An update waits, and a server of the clinic decides about updates.",
        ends=Outcome.ESCALATED,
    ),
    Drift(
        id="update-hidden",
        check="patching",
        runbook="RB-WIN-PATCH-001",
        scenario="ws2022",
        break_=_update_hidden,
        why="Somebody has hidden the update.",
        ends=Outcome.ESCALATED,
    ),
    Drift(
        id="update-service-off",
        check="patching.service",
        runbook="RB-WIN-UPD-001",
        scenario="ws2019",
        break_=_update_service_off,
        why="The update service was disabled.",
    ),
    Drift(
        id="updates-forbidden",
        check="patching.service",
        runbook="RB-WIN-UPD-001",
        scenario="win11-de",
        break_=_updates_forbidden,
        why="A value forbids automatic updates; no policy set it.",
    ),
    Drift(
        id="updates-forbidden-by-policy",
        check="patching.service",
        runbook="RB-WIN-UPD-001",
        scenario="ws2022",
        break_=_updates_forbidden_by_policy,
        why="Group Policy forbids automatic updates.",
        ends=Outcome.ESCALATED,
    ),
    Drift(
        id="update-answer-missing",
        check="patching.search",
        runbook="RB-WIN-UPD-001",
        scenario="ws2025",
        break_=_no_answer,
        why="Nothing has searched for updates for a long time.",
    ),
    Drift(
        id="update-answer-missing-and-forbidden",
        check="patching.search",
        runbook="RB-WIN-UPD-001",
        scenario="win11",
        break_=_no_answer_and_forbidden,
        why="The machine searches by itself; what a policy set stays as it is.",
    ),
    Drift(
        id="update-store-damaged",
        check="patching.client",
        runbook="RB-WIN-UPD-002",
        scenario="ws2016",
        break_=_store_damaged,
        why="The store of the update client is damaged.",
    ),
    Drift(
        id="update-store-damaged-again",
        check="patching.client",
        runbook="RB-WIN-UPD-002",
        scenario="ws2022",
        break_=_store_damaged_again,
        why="The store is damaged again, nine days after it was made afresh.",
        ends=Outcome.ESCALATED,
    ),
    Drift(
        id="update-server-unreachable",
        check="patching.client",
        runbook="",
        scenario="ws2022",
        break_=_server_unreachable,
        why="The way to the update server is broken.",
        ends=Outcome.ESCALATED,
    ),
)
