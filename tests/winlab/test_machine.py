"""CIM classes, event logs, processes, Group Policy: what each version and role of Windows says."""

from __future__ import annotations

from datetime import timedelta

import pytest

from osiris.lab.windows import scenarios
from osiris.lab.windows.cmdlets import computer, events, files, group_policy, registry
from tests.winlab.play import NURSE, START, Played, played

POLICY = "HKLM:\\SOFTWARE\\Policies\\Clinic"


@pytest.mark.parametrize(
    ("scenario", "build", "product", "role"),
    [
        ("ws2016", 14393, 3, 3),
        ("ws2019", 17763, 3, 3),
        ("ws2022", 20348, 3, 3),
        ("ws2025", 26100, 3, 3),
        ("ws2022-alone", 20348, 3, 2),
        ("dc2022", 20348, 2, 5),
        ("win10", 19045, 1, 1),
        ("win11-alone", 26200, 1, 0),
    ],
)
def test_who_it_is(scenario: str, build: int, product: int, role: int) -> None:
    found = played(scenario).json(
        "$o = Get-CimInstance -ClassName Win32_OperatingSystem\n"
        "$c = Get-CimInstance -ClassName Win32_ComputerSystem\n"
        "ConvertTo-Json -Compress -InputObject ([ordered]@{ build = [int]$o.BuildNumber; "
        "product = $o.ProductType; role = $c.DomainRole; home = [string]$o.LastBootUpTime.Kind })"
    )
    assert found == {"build": build, "product": product, "role": role, "home": "Local"}


def test_a_class_and_a_namespace_that_are_not_there_have_numbers_of_their_own() -> None:
    host = played()
    assert host.error("Get-CimInstance -ClassName Win32_Nothing").startswith("HRESULT 0x80041010")
    gone = "Get-CimInstance -Namespace root/Nothing -ClassName X"
    assert host.error(gone).startswith("HRESULT 0x8004100E")


def test_what_files_hold_is_gone_from_the_drive() -> None:
    host = played()
    script = (
        "(Get-CimInstance -ClassName Win32_LogicalDisk -Filter 'DriveType=3 AND DeviceID LIKE "
        '"C%"\').FreeSpace'
    )
    before = int(host.said(script)[0])
    files.put(host.machine, "C:\\Windows\\Temp\\big.log", size=computer.GIB)
    assert int(host.said(script)[0]) == before - computer.GIB


def seen(host: Played) -> None:
    for hours in (1, 2, 3):
        events.add(
            host.machine,
            "System",
            100 + hours,
            provider="Clinic",
            level=2,
            time=START - timedelta(hours=hours),
            data={"who": f"pc{hours}"},
        )


def test_events_come_newest_first_and_are_filtered() -> None:
    host = played()
    seen(host)
    assert host.said("(Get-WinEvent -LogName System).Id") == ["101", "102", "103"]
    recent = "@{ LogName = 'System'; StartTime = (Get-Date).AddMinutes(-150) }"
    assert host.said(f"(Get-WinEvent -FilterHashtable {recent} -MaxEvents 1).Id") == ["101"]
    one = "@{ LogName = 'System'; Id = 102, 103; Level = 2 }"
    who = "ForEach-Object { $_.Properties[0].Value }"
    assert host.said(f"Get-WinEvent -FilterHashtable {one} | {who}") == ["pc2", "pc3"]


def test_no_event_is_an_error_of_its_own() -> None:
    host = played()
    none = "Get-WinEvent -FilterHashtable @{ LogName = 'System'; Id = 1 }"
    assert host.error(none).startswith("NoMatchingEventsFound")
    assert host.error("Get-WinEvent -ListLog Nothing").startswith("NoMatchingLogsFound")


def test_a_log_and_the_policy_over_it() -> None:
    host = played()
    size = "(Get-WinEvent -ListLog Security).MaximumSizeInBytes"
    assert host.said(size) == ["20971520"]
    registry.write(host.machine, f"{events.POLICY}\\Security", "MaxSize", "DWord", 196_608)
    assert host.said(size) == ["201326592"]
    slashed = "(Get-WinEvent -ListLog Microsoft-Windows-SMBServer/Audit).IsEnabled"
    assert host.said(slashed) == ["True"]


def test_the_security_log_is_for_administrators() -> None:
    host = played(caller=NURSE)
    assert "0x80070005" in host.error("Get-WinEvent -LogName Security")


def test_words_of_events_are_in_the_language_of_the_host() -> None:
    host = played("ws2022-de")
    seen(host)
    assert host.said("(Get-WinEvent -LogName System -MaxEvents 1).LevelDisplayName") == ["Fehler"]


def test_what_a_policy_sets_comes_back() -> None:
    host = played()
    group_policy.add(host.machine, "Clinic baseline", [(POLICY, "Lock", "DWord", 900)])
    registry.write(host.machine, POLICY, "Lock", "DWord", 0)
    host.later(minutes=89)
    assert registry.read(host.machine, POLICY, "Lock") == 0
    host.later(minutes=1)
    assert registry.read(host.machine, POLICY, "Lock") == 900


def test_who_set_it_is_in_the_resultant_set_which_administrators_alone_read() -> None:
    host = played()
    group_policy.add(host.machine, "Clinic baseline", [(POLICY, "Lock", "DWord", 900)])
    asked = "Get-CimInstance -Namespace root\\rsop\\computer -ClassName RSOP_RegistryPolicySetting"
    assert host.said(f"({asked}).registryKey") == ["SOFTWARE\\Policies\\Clinic"]
    host.caller = NURSE
    assert host.error(asked).startswith("HRESULT 0x80041003")


def test_processes() -> None:
    host = played()
    assert host.said("(Get-Process -Name spoolsv).ProcessName") == ["spoolsv"]
    host.said("Stop-Service -Name Spooler -Force")
    assert host.error("Get-Process -Name spoolsv").startswith("NoProcessFoundForGivenName")


@pytest.mark.parametrize("scenario", [s.id for s in scenarios.SCENARIOS])
def test_a_fresh_host_is_the_same_each_time(scenario: str) -> None:
    assert played(scenario).machine.snapshot() == played(scenario).machine.snapshot()
