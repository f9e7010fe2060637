"""Changes to updates, Defender, BitLocker, backups and room: where they refuse, what they leave
alone, and that an undo brings back what was there. The whole way through the box is in
tests/runbooks/windows."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from osiris.lab.windows.cmdlets import bitlocker, files, services, sessions, updates
from osiris.lab.windows.host import Host  # noqa: F401  it knows how to start powershell.exe
from osiris.lab.windows.machine import Machine
from osiris.lab.windows.ps import run
from osiris.lab.windows.ps.json51 import read, written
from osiris.lab.windows.ps.values import PSObject
from tests.winlab.play import Played, played

ACTIONS = Path(__file__).parents[2] / "osiris/actions/windows"
PLACE = "C:\\Program Files\\OsirisCare\\undo\\t-1-0"
IDS = "5f1c0000-0000-4000-8000-{:012x}"


@dataclass
class Verb:
    """One verb on one host, with its folder."""

    host: Played
    name: str
    params: dict[str, str]

    def _do(self, mode: str, was: Any = None) -> Any:
        files.folder(self.host.machine, PLACE)
        text = (ACTIONS / f"{self.name}.ps1").read_text(encoding="utf-8")
        words = [mode, PSObject(properties=self.params), was, PLACE]
        return run(text, self.host.machine, self.host.caller, arguments=words)

    def state(self) -> str:
        """What it would change, as the box keeps it."""
        ran = self._do("state")
        assert ran.code == 0, ran.errors
        return written(ran.output[0], 6, compress=True)

    def apply(self) -> str:
        """Change it; the error that ended it, or nothing."""
        ran = self._do("apply")
        return "" if ran.code == 0 else ran.errors[0]

    def undo(self, was: str) -> None:
        """Take it back."""
        ran = self._do("undo", read(was))
        assert ran.code == 0, ran.errors


def verb(kind: str, name: str, **params: str) -> Verb:
    """A verb on a fresh host, whose clock goes on while a script waits."""
    host = played(kind)

    def wait(seconds: float) -> None:
        host.now[0] += timedelta(seconds=seconds)

    host.machine.wait = wait
    return Verb(host, name, params)


def settings(machine: Machine) -> dict[str, Any]:
    """All settings, without the product's own folder."""
    found = machine.snapshot()
    found["files"] = {p: e for p, e in found["files"].items() if "OsirisCare" not in p}
    return found


def restarts(machine: Machine) -> list[str]:
    """The updates that wait for a restart."""
    return [row["kb"] for row in machine.area("updates")["available"] if row["restart"]]


def test_only_the_named_updates_are_installed_and_none_that_asks() -> None:
    one = verb("ws2022", "update_install", updates=f"{IDS.format(11)},{IDS.format(12)}")
    machine = one.host.machine
    for kb, asks in ((11, False), (12, True), (13, False)):
        updates.offer(machine, kb, asks=asks)
    assert one.apply() == ""
    assert restarts(machine) == ["11"]
    assert "KB11" in json.loads(one.state())["installed"]
    assert json.loads(one.state())["restart"] is True
    assert not [name for name in machine.area("tasks") if "Osiris" in name]


@pytest.mark.parametrize("remote", [False, True])
def test_nothing_is_installed_while_somebody_is_signed_in(remote: bool) -> None:
    one = verb("ws2022", "update_install", updates=IDS.format(11))
    updates.offer(one.host.machine, 11)
    sessions.sign_in(one.host.machine, "mia", remote=remote)
    before = settings(one.host.machine)
    assert "osiris-refused" in one.apply()
    assert settings(one.host.machine) == before


def test_a_task_that_was_left_behind_does_not_block_for_ever() -> None:
    one = verb("ws2022", "update_install", updates=IDS.format(11))
    updates.offer(one.host.machine, 11)
    row = {"execute": "powershell.exe", "arguments": "-Command 1", "folder": ""}
    who = {"user": "S-1-5-18", "logon": "ServiceAccount", "level": "Highest"}
    left = {"actions": [row], "principal": who, "triggers": [], "enabled": True}
    one.host.machine.area("tasks")["\\OsirisInstall"] = left
    assert one.apply() == ""
    assert restarts(one.host.machine) == ["11"]


def test_an_installation_that_fails_is_told() -> None:
    one = verb("ws2022", "update_install", updates=IDS.format(11))
    updates.offer(one.host.machine, 11)
    files.put(one.host.machine, updates.STORE, updates.DAMAGED)
    assert "failed" in one.apply()
    assert restarts(one.host.machine) == []


def test_the_daily_answer_is_renewed_after_an_installation() -> None:
    one = verb("win11", "update_install", updates=IDS.format(11))
    updates.offer(one.host.machine, 11)
    updates.remember(one.host.machine)
    assert one.apply() == ""
    kept = json.loads(files.text(one.host.machine, updates.FOUND))
    assert [row["restart"] for row in kept["rows"]] == [True]


@pytest.mark.parametrize("parts", ["services", "policy", "search", "services,policy,search"])
def test_each_part_of_the_update_client_comes_back_exactly(parts: str) -> None:
    one = verb("win11", "update_client_on", parts=parts)
    machine = one.host.machine
    for name in ("wuauserv", "UsoSvc"):
        services.set_start_type(machine, name, 4)
    key = "HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate"
    one.host.said(
        f"$null = New-Item -Path '{key}\\AU' -Force; "
        f"Set-ItemProperty -Path '{key}\\AU' -Name NoAutoUpdate -Value 1 -Type DWord"
    )
    before, was = settings(machine), one.state()
    assert one.apply() == ""
    assert one.state() != was
    now = services.start_type(machine, "wuauserv")
    assert now == (3 if "services" in parts else 4)
    one.undo(was)
    assert one.state() == was
    assert settings(machine) == before
    assert files.find(machine, updates.FOUND) is None


def test_the_daily_search_finds_what_is_missing() -> None:
    one = verb("ws2025", "update_client_on", parts="search")
    assert one.apply() == ""
    assert json.loads(files.text(one.host.machine, updates.FOUND))["rows"] == []
    updates.offer(one.host.machine, 11)
    one.host.later(hours=25)
    kept = json.loads(files.text(one.host.machine, updates.FOUND))
    assert [row["kb"] for row in kept["rows"]] == [["11"]]


def test_a_store_that_came_back_runs_what_ran() -> None:
    one = verb("ws2022", "update_client_reset")
    machine = one.host.machine
    files.put(machine, updates.STORE, updates.DAMAGED)
    services.set_status(machine, "BITS", services.RUNNING)
    before, was = settings(machine), one.state()
    assert one.apply() == ""
    assert files.text(machine, updates.STORE) != updates.DAMAGED
    assert services.status(machine, "BITS") == services.RUNNING
    one.undo(was)
    assert settings(machine) == before
    assert one.state() == was


def test_defender_that_another_product_pushed_aside_is_not_touched() -> None:
    one = verb("ws2022", "defender_on")
    one.host.machine.area("defender").update(mode="Passive Mode", watch_off=True)
    before = settings(one.host.machine)
    assert "osiris-refused" in one.apply()
    assert settings(one.host.machine) == before


def test_a_backup_without_a_plan_or_with_a_broken_target_is_told() -> None:
    one = verb("fs2022", "backup_start")
    assert "osiris-refused" in one.apply()
    one.host.machine.area("backup").update(
        policy={"volumes": ["C:"], "system_state": True}, fails=0x80780119
    )
    assert "failed" in one.apply()
    one.host.machine.area("backup")["fails"] = 0
    assert one.apply() == ""


def test_a_suspension_comes_back_as_long_as_it_was() -> None:
    one = verb("win11", "bitlocker_resume", volume="C:")
    bitlocker.encrypt(one.host.machine, "C:", types=(bitlocker.TPM,))
    bitlocker.volume(one.host.machine, "C:").update(protection=0, restarts=3)
    before, was = settings(one.host.machine), one.state()
    assert one.apply() == ""
    own = bitlocker.volume(one.host.machine, "C:")
    assert (own["protection"], [p["type"] for p in own["protectors"]]) == (1, [1, 3])
    one.undo(was)
    assert settings(one.host.machine) == before


def test_a_second_recovery_password_is_not_added() -> None:
    one = verb("win11", "bitlocker_resume", volume="C:")
    bitlocker.encrypt(one.host.machine, "C:")
    before = settings(one.host.machine)
    assert one.apply() == ""
    assert settings(one.host.machine) == before


@pytest.mark.parametrize("types", [(), (bitlocker.RECOVERY_PASSWORD,)])
def test_no_encryption_is_begun_and_nobody_is_locked_out(types: tuple[int, ...]) -> None:
    one = verb("win11", "bitlocker_resume", volume="C:")
    if types:
        bitlocker.encrypt(one.host.machine, "C:", types=types)
        bitlocker.volume(one.host.machine, "C:")["protection"] = 0
    before = settings(one.host.machine)
    assert "osiris-refused" in one.apply()
    assert settings(one.host.machine) == before


def test_no_recovery_password_is_in_a_state() -> None:
    one = verb("win11", "bitlocker_resume", volume="C:")
    bitlocker.encrypt(one.host.machine, "C:")
    secret = bitlocker.volume(one.host.machine, "C:")["protectors"][-1]["password"]
    assert secret not in one.state()


def test_only_old_files_of_listed_places_are_removed() -> None:
    places = "windows_temp,update_downloads"
    one = verb("ws2022", "disk_cleanup", places=places, days="30")
    machine = one.host.machine
    old = machine.now() - timedelta(days=31)
    there = {
        "C:\\Windows\\Temp\\a\\old.log": old,
        "C:\\Windows\\Temp\\new.log": machine.now() - timedelta(days=29),
        "C:\\Windows\\SoftwareDistribution\\Download\\x\\old.cab": old,
        "C:\\Windows\\Logs\\CBS\\CbsPersist.cab": old,
        "C:\\Users\\Public\\letter.docx": old,
    }
    for path, written_ in there.items():
        files.put(machine, path, "x", written=written_)
    listed = json.loads(one.state())
    assert listed["files"] == 2
    assert listed["list"][0].startswith("C:\\Windows\\SoftwareDistribution\\Download\\x\\old.cab")
    assert one.apply() == ""
    left = [path for path in there if files.find(machine, path)]
    assert left == [
        "C:\\Windows\\Temp\\new.log",
        "C:\\Windows\\Logs\\CBS\\CbsPersist.cab",
        "C:\\Users\\Public\\letter.docx",
    ]


def test_a_folder_that_leads_elsewhere_is_never_entered() -> None:
    one = verb("ws2022", "disk_cleanup", places="windows_temp", days="30")
    machine = one.host.machine
    path = "C:\\Windows\\Temp\\charts\\smith.pdf"
    files.put(machine, path, "x", written=machine.now() - timedelta(days=400))
    machine.area("files")["C:\\Windows\\Temp\\charts"]["attributes"] = 16 | 1024
    assert one.apply() == ""
    assert files.find(machine, path)


def test_a_place_that_is_not_on_the_list_is_nothing() -> None:
    one = verb("ws2022", "disk_cleanup", places="C:\\Users", days="30")
    before = settings(one.host.machine)
    assert one.apply() == ""
    assert settings(one.host.machine) == before
