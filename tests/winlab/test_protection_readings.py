"""Readings of protection on simulated hosts that something happened to: script, model and parser
together, with the parameters of the baseline."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from osiris.edge.catalogue import load
from osiris.lab.windows.cmdlets import (
    events,
    files,
    registry,
    services,
    sessions,
    shares,
    signatures,
    software,
    updates,
)
from osiris.lab.windows.machine import Machine
from osiris.lab.windows.ps import run
from osiris.lab.windows.ps.values import PSObject
from osiris.model.content import Catalogue, Missing
from osiris.model.site import Platform
from tests.winlab.play import NURSE, Played, played

SQL = "HKLM:\\SOFTWARE\\Microsoft\\Microsoft SQL Server"
OPTIONS = "HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Image File Execution Options\\{}"
HOSTS = "C:\\Windows\\System32\\drivers\\etc\\hosts"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load()


def seen(catalogue: Catalogue, host: Played, probe: str, **more: Any) -> dict[str, Any]:
    """What a reading tells, with the parameters that the baseline's Checks give it."""
    one = catalogue.probes[Platform.WINDOWS, probe]
    params: dict[str, Any] = {}
    for check in catalogue.checks(Platform.WINDOWS):
        if check.probe == probe:
            params |= {k: list(v) if isinstance(v, tuple) else v for k, v in check.params.items()}
    arguments = [PSObject(properties={**params, **more})]
    ran = run(one.script.text, host.machine, host.caller, arguments=arguments)
    assert ran.code == 0, ran.errors
    return dict(one.parse("\n".join(str(line) for line in ran.output)))


@pytest.mark.parametrize("kind", ["ws2022", "ws2022-de"])
def test_an_installation_asks_for_a_restart(catalogue: Catalogue, kind: str) -> None:
    host = played(kind)
    registry.make(host.machine, updates.RESTART)
    assert seen(catalogue, host, "pending_reboot")["days"] == 1
    at = host.machine.now() - timedelta(days=8, hours=1)
    events.add(host.machine, "System", 19, provider=updates.PROVIDER, time=at)
    assert seen(catalogue, host, "pending_reboot")["days"] == 9
    old = host.machine.now() - timedelta(days=80)  # before the last start
    events.add(host.machine, "System", 19, provider=updates.PROVIDER, time=old)
    assert seen(catalogue, host, "pending_reboot")["days"] == 9


def test_a_new_name_waits_for_a_restart(catalogue: Catalogue) -> None:
    host = played("ws2022")
    names = "HKLM:\\SYSTEM\\CurrentControlSet\\Control\\ComputerName"
    registry.write(host.machine, f"{names}\\ActiveComputerName", "ComputerName", "String", "OLD")
    assert seen(catalogue, host, "pending_reboot")["what"] == ("a new name",)


@pytest.mark.parametrize("kind", ["ws2022", "ws2022-de", "win11-de"])
@pytest.mark.parametrize("remote", [False, True])
def test_a_person_is_seen_with_and_without_rights(
    catalogue: Catalogue, kind: str, remote: bool
) -> None:
    host = played(kind)
    assert seen(catalogue, host, "sessions") == {"signed_in": 0, "whole": True}
    sessions.sign_in(host.machine, "mia", remote=remote)
    assert seen(catalogue, host, "sessions") == {"signed_in": 1, "whole": True}
    host.caller = NURSE
    assert seen(catalogue, host, "sessions") == {"signed_in": 1, "whole": False}


def test_a_session_that_has_ended_is_nobody(catalogue: Catalogue) -> None:
    host = played("ws2022")
    sessions.sign_in(host.machine, "mia")
    host.machine.area("sessions")["600004"]["ended"] = True
    for pid in ("9001", "9101"):
        del host.machine.area("processes")[pid]
    assert seen(catalogue, host, "sessions")["signed_in"] == 0


def test_a_server_with_the_agent_of_another_maker(catalogue: Catalogue) -> None:
    host = played("ws2022")
    services.add(host.machine, "SentinelAgent")
    host.machine.area("defender")["mode"] = "Passive Mode"
    told = seen(catalogue, host, "malware_guard")
    assert (told["guards"], told["owner"], told["old"]) == (("SentinelOne",), "SentinelOne", None)
    services.set_status(host.machine, "SentinelAgent", services.STOPPED)
    assert seen(catalogue, host, "malware_guard")["watching"] is False


def test_a_server_without_defender_tells_of_others(catalogue: Catalogue) -> None:
    host = played("ws2022")
    host.machine.features.discard("defender")
    assert seen(catalogue, host, "malware_guard")["defender"] == "absent"
    services.add(host.machine, "ekrn")
    assert seen(catalogue, host, "malware_guard")["guards"] == ("ESET",)


def test_an_agent_that_writes_a_log_of_its_own(catalogue: Catalogue) -> None:
    host = played("ws2022")
    services.add(host.machine, "VeeamEndpointBackupSvc")
    told = seen(catalogue, host, "backups")
    assert (told["jobs"], told["age_hours"]) == (1, None)
    log = f"{events.CLASSIC}\\Veeam Agent"
    registry.write(host.machine, log, "MaxSize", "DWord", 2**20)
    assert seen(catalogue, host, "backups")["age_hours"] == 9999
    for hours, level in ((30, 4), (6, 2)):
        at = host.machine.now() - timedelta(hours=hours)
        events.add(host.machine, "Veeam Agent", 190, provider="Veeam Agent", level=level, time=at)
    told = seen(catalogue, host, "backups")
    assert (told["age_hours"], told["failed"]) == (30, ("Veeam Agent",))


def test_a_plan_that_leaves_the_new_drive_out(catalogue: Catalogue) -> None:
    host = played("fs2022")
    host.machine.area("backup")["policy"] = {"volumes": ["C:"], "system_state": True}
    host.machine.area("computer")["disks"]["D:"] = {"size": 2**38, "used": 2**30}
    assert seen(catalogue, host, "backups")["uncovered"] == ("D:",)


@pytest.mark.parametrize("kind", ["ws2022", "ws2022-de"])
def test_a_share_for_everybody(catalogue: Catalogue, kind: str) -> None:
    host = played(kind)
    shares.add(host.machine, "Scans", "C:\\Scans")
    assert seen(catalogue, host, "shares")["open"] == ()  # users may only read the folder
    for path in ("C:\\Scans", "C:\\Windows\\System32\\config"):
        host.said(f"$null = icacls.exe {path} /grant '*S-1-1-0:(OI)(CI)M'")
    told = seen(catalogue, host, "shares")
    assert told["open"] == ("Scans",)
    assert told["readable"] == ("C:\\Windows\\System32\\config",)


def _copy_a_shell(machine: Machine) -> None:
    shell = files.data(machine, f"{signatures.SYSTEM}\\cmd.exe")
    files.put(machine, f"{signatures.SYSTEM}\\sethc.exe", shell)


def _put_a_debugger(machine: Machine) -> None:
    shell = f"{signatures.SYSTEM}\\cmd.exe"
    registry.write(machine, OPTIONS.format("sethc.exe"), "Debugger", "String", shell)


def _swap(machine: Machine) -> None:
    path = f"{signatures.SYSTEM}\\sethc.exe"
    files.put(machine, path, "MZ other")
    machine.area("files")[path]["signed"] = False


@pytest.mark.parametrize("change", [_copy_a_shell, _put_a_debugger, _swap])
def test_a_door_on_the_sign_in_screen(
    catalogue: Catalogue, change: Callable[[Machine], None]
) -> None:
    host = played("win11")
    assert seen(catalogue, host, "file_guard")["replaced"] == ()
    change(host.machine)
    replaced = seen(catalogue, host, "file_guard")["replaced"]
    assert [line.partition(" ")[0] for line in replaced] == ["sethc.exe"]


def test_watched_files_and_names_that_are_steered(catalogue: Catalogue) -> None:
    host = played("win11")
    path = "C:\\Jobs\\night.ps1"
    files.put(host.machine, path, "one")
    watch = [f"{path}|{hashlib.sha256(b'one').hexdigest()}"]
    assert seen(catalogue, host, "file_guard", watch=watch)["changed"] == ()
    files.put(host.machine, path, "two")
    assert seen(catalogue, host, "file_guard", watch=watch)["changed"] == (path,)
    files.put(host.machine, HOSTS, "# one\r\n\r\n 192.0.2.1 portal\r\n")
    assert seen(catalogue, host, "file_guard")["hosts"] == 1


def test_programs_by_name(catalogue: Catalogue) -> None:
    host = played("win10")
    software.install(host.machine, "qBittorrent", software.KEY_32)
    software.install(host.machine, "Microsoft Office Professional Plus 2016 - de-de")
    software.install(host.machine, "uTorrent helper", hidden=True)
    told = seen(catalogue, host, "software")
    assert told["unwanted"] == ("qBittorrent",)
    assert [name.partition(" (")[0] for name in told["ended"]] == [
        "Microsoft Office Professional Plus 2016 - de-de"
    ]


def test_a_database_of_a_program_for_clinics(catalogue: Catalogue) -> None:
    host = played("ws2019")
    with pytest.raises(Missing):
        seen(catalogue, host, "sql_server")
    registry.write(host.machine, f"{SQL}\\Instance Names\\SQL", "EHR", "String", "MSSQL15.EHR")
    registry.write(host.machine, f"{SQL}\\MSSQL15.EHR\\MSSQLServer", "LoginMode", "DWord", 2)
    services.add(host.machine, "MSSQL$EHR")
    told = seen(catalogue, host, "sql_server")
    assert (told["mixed"], told["clear"], told["as_system"]) == (("EHR",),) * 3


def test_searches_that_broke_off(catalogue: Catalogue) -> None:
    host = played("ws2022")
    files.put(host.machine, updates.STORE, updates.DAMAGED)
    search = (
        "try { $null = (New-Object -ComObject Microsoft.Update.Session).CreateUpdateSearcher()"
        '.Search("IsInstalled=0") } catch { $null = $_ }'
    )
    for _ in range(3):
        host.said(search)
        host.later(hours=20)
    told = seen(catalogue, host, "update_client")
    assert (told["failure"], told["error"]) == ("client", "0x80248007")


def test_an_old_answer_of_the_daily_search_is_not_believed(catalogue: Catalogue) -> None:
    host = played("win11")
    updates.remember(host.machine)
    assert seen(catalogue, host, "updates")["searched_days"] == 0
    host.later(days=9)
    assert seen(catalogue, host, "updates")["overdue"] is None
    assert seen(catalogue, host, "update_client")["search"] == "refused"
