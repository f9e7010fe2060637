"""Services, as Get-Service, Set-Service, Start-Service and Stop-Service describe themselves."""

from __future__ import annotations

import pytest

from osiris.lab.windows.cmdlets import registry, services
from tests.winlab.play import NURSE, played


def test_status_and_start_type_are_enumerations() -> None:
    host = played()
    found = host.json(
        "$s = Get-Service -Name spooler\n"
        "ConvertTo-Json -Compress -InputObject ([ordered]@{ name = $s.Name; number = $s.Status; "
        "word = [string]$s.Status; start = [string]$s.StartType; "
        "needs = @($s.ServicesDependedOn | ForEach-Object { $_.Name }) })"
    )
    assert found == {
        "name": "Spooler",
        "number": 4,
        "word": "Running",
        "start": "Automatic",
        "needs": ["RpcSs"],
    }


def test_a_service_that_is_not_there_is_an_error_after_those_that_are() -> None:
    host = played()
    script = "Get-Service -Name Spooler, Nothing"
    assert host.error(script).startswith("NoServiceFoundForGivenName")
    quiet = f"@({script} -ErrorAction SilentlyContinue).Count"
    assert host.said(quiet) == ["1"]
    assert host.said("@(Get-Service -Name Noth*).Count") == ["0"]


def test_a_disabled_service_does_not_start() -> None:
    host = played()
    host.said("Stop-Service -Name Spooler -Force\nSet-Service -Name Spooler -StartupType Disabled")
    assert registry.read(host.machine, f"{services.KEY}\\Spooler", "Start") == 4
    assert host.error("Start-Service -Name Spooler").startswith("CouldNotStartService")
    host.said("Set-Service -Name Spooler -StartupType Manual\nStart-Service -Name Spooler")
    assert services.status(host.machine, "spooler") == services.RUNNING


def test_what_others_need_stops_only_by_force_and_starts_what_it_needs() -> None:
    host = played()
    assert host.error("Stop-Service -Name BFE").startswith("ServiceHasDependentServices")
    host.said("Stop-Service -Name BFE -Force")
    assert services.status(host.machine, "MpsSvc") == services.STOPPED
    host.said("Start-Service -Name MpsSvc")
    assert services.status(host.machine, "BFE") == services.RUNNING


def test_the_start_type_in_the_registry_is_the_one() -> None:
    host = played()
    host.said(
        "Set-ItemProperty -LiteralPath 'HKLM:\\SYSTEM\\CurrentControlSet\\Services\\Spooler' "
        "-Name Start -Value 3"
    )
    assert host.said("[string](Get-Service -Name Spooler).StartType") == ["Manual"]


@pytest.mark.parametrize(
    "script", ["Stop-Service -Name Spooler", "Set-Service Spooler -StartupType Manual"]
)
def test_without_rights_nothing_changes(script: str) -> None:
    host = played(caller=NURSE)
    before = host.machine.snapshot()
    assert host.error(script).startswith("CouldNot")
    assert host.machine.snapshot() == before


def test_a_role_brings_its_services() -> None:
    names = "@(Get-Service -Name NTDS, DNS, DHCPServer).Count"
    assert played("dc2022").said(names) == ["3"]
    assert played("win11").error("Get-Service -Name NTDS").startswith("NoServiceFound")


def test_a_service_in_wmi() -> None:
    found = played().json(
        "Get-CimInstance -ClassName Win32_Service -Filter \"Name='Spooler'\" | "
        "Select-Object -Property StartMode, State, StartName | ConvertTo-Json -Compress"
    )
    assert found == {"StartMode": "Auto", "State": "Running", "StartName": "LocalSystem"}
