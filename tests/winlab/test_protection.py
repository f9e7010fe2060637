"""Modelled updates, Defender, BitLocker, backups, shadow copies, shares and sessions: what the
manuals say of them."""

from __future__ import annotations

import re

import pytest

from osiris.lab.windows.cmdlets import (
    bitlocker,
    files,
    registry,
    services,
    sessions,
    shadowcopy,
    shares,
    updates,
)
from osiris.lab.windows.cmdlets.tasks import SYSTEM
from osiris.lab.windows.machine import Machine
from osiris.lab.windows.ps import Unsupported
from tests.winlab.play import NURSE, Played, played

SEARCH = (
    "$s = (New-Object -ComObject Microsoft.Update.Session).CreateUpdateSearcher(); "
    "$r = $s.Search(\"IsInstalled=0 and Type='Software'\"); "
)
DENIED = "0x80070005"


def found(host: Played) -> list[str]:
    """The ids of what a search finds."""
    return host.said(SEARCH + "$r.Updates | ForEach-Object { $_.Identity.UpdateID }")


def logged(machine: Machine) -> list[int]:
    """The events of the client's own log."""
    return [row["id"] for row in machine.area("journal").get(updates.LOG, [])]


@pytest.mark.parametrize("kind", ["ws2016", "ws2019", "ws2022", "win10"])
def test_older_windows_answers_a_search_from_the_network(kind: str) -> None:
    host = played(kind)
    updates.offer(host.machine, 5099001)
    assert len(found(host)) == 1


@pytest.mark.parametrize("kind", ["ws2025", "dc2025", "win11"])
def test_newer_windows_answers_only_who_is_there(kind: str) -> None:
    host = played(kind)
    assert DENIED in host.error(SEARCH)
    host.caller = SYSTEM
    assert found(host) == []


@pytest.mark.parametrize("verb", ["Downloader", "Installer"])
def test_nothing_is_installed_from_the_network(verb: str) -> None:
    host = played("ws2022")
    updates.offer(host.machine, 5099001)
    action = {"Downloader": "Download", "Installer": "Install"}[verb]
    script = (
        SEARCH + "$c = New-Object -ComObject Microsoft.Update.UpdateColl; "
        "foreach ($u in $r.Updates) { $null = $c.Add($u) }; "
        f"$w = (New-Object -ComObject Microsoft.Update.Session).CreateUpdate{verb}(); "
        f"$w.Updates = $c; $w.{action}()"
    )
    assert DENIED in host.error(script)


def test_a_damaged_store_breaks_a_search_off_and_the_log_says_so() -> None:
    host = played("ws2022")
    files.put(host.machine, updates.STORE, updates.DAMAGED)
    assert "0x80248007" in host.error(SEARCH)
    assert logged(host.machine) == [25]
    files.drop(host.machine, "C:\\Windows\\SoftwareDistribution")
    assert found(host) == []
    assert logged(host.machine) == [25, 26]
    assert files.find(host.machine, updates.STORE)


def test_what_an_earlier_search_found_is_there_without_the_server() -> None:
    host = played("ws2022")
    updates.offer(host.machine, 5099001)
    host.machine.area("updates")["unreachable"] = True
    offline = SEARCH.replace("$r =", "$s.Online = $false; $r =")
    assert host.said(offline + "@($r.Updates).Count") == ["1"]
    assert logged(host.machine) == []
    assert "0x8024402c" in host.error(SEARCH)


def test_a_disabled_service_or_a_policy_ends_every_search() -> None:
    host = played("ws2022")
    services.set_start_type(host.machine, "wuauserv", 4)
    assert "0x80070422" in host.error(SEARCH)
    services.set_start_type(host.machine, "wuauserv", 3)
    key = "HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate"
    registry.write(host.machine, key, "DisableWindowsUpdateAccess", "DWord", 1)
    assert "0x8024002e" in host.error(SEARCH)


def test_tamper_protection_keeps_the_watch_on_without_a_word() -> None:
    host = played("win11")
    off = "Set-MpPreference -DisableRealtimeMonitoring $true; "
    watch = "(Get-MpComputerStatus).RealTimeProtectionEnabled"
    assert host.said(off + watch) == ["True"]
    host.machine.area("defender")["tamper"] = False
    assert host.said(off + watch) == ["False"]


def test_who_is_no_administrator_changes_nothing_of_defender() -> None:
    host = played("ws2022", NURSE)
    assert DENIED in host.error("Set-MpPreference -DisableRealtimeMonitoring $true")
    assert not host.machine.area("defender")["watch_off"]


def test_a_stopped_defender_answers_with_a_number() -> None:
    host = played("ws2022")
    services.set_status(host.machine, "WinDefend", services.STOPPED)
    assert "0x800106ba" in host.error("Get-MpComputerStatus")


def test_signatures_that_were_never_fetched_are_4294967295_days_old() -> None:
    host = played("ws2022")
    host.machine.area("defender")["signatures"] = ""
    assert host.said("(Get-MpComputerStatus).AntivirusSignatureAge") == ["4294967295"]


def test_only_clients_keep_a_list_of_products() -> None:
    ask = "Get-CimInstance -Namespace root/SecurityCenter2 -ClassName AntiVirusProduct"
    assert "0x8004100e" in played("ws2022").error(ask).lower()
    host = played("win11-av")
    names = host.said(f"{ask} | ForEach-Object {{ $_.displayName }}")
    assert len(names) == 2
    states = host.said(f"{ask} | ForEach-Object {{ $_.productState -band 0x1000 }}")
    assert states == ["0", "4096"]


def test_home_and_plain_servers_have_no_bitlocker_cmdlets() -> None:
    for kind in ("win11-home", "ws2022"):
        assert "CommandNotFoundException" in played(kind).error("Get-BitLockerVolume")


def test_a_suspension_lasts_one_restart_unless_it_says_otherwise() -> None:
    host = played("win11")
    bitlocker.encrypt(host.machine, "C:")
    space = "root/cimv2/Security/MicrosoftVolumeEncryption"
    ask = (
        f"$v = Get-CimInstance -Namespace {space} -ClassName Win32_EncryptableVolume; "
        "(Invoke-CimMethod -InputObject $v -MethodName GetSuspendCount).SuspendCount"
    )
    assert host.said("$null = Suspend-BitLocker -MountPoint C:; " + ask) == ["1"]
    assert host.said("$null = Suspend-BitLocker -MountPoint C: -RebootCount 0; " + ask) == ["0"]


def test_a_recovery_password_has_the_documented_form_and_is_never_warned_of() -> None:
    host = played("win11")
    bitlocker.encrypt(host.machine, "C:")
    protector = bitlocker.volume(host.machine, "C:")["protectors"][-1]
    assert re.fullmatch(r"(\d{6}-){7}\d{6}", protector["password"])
    assert all(int(group) % 11 == 0 for group in protector["password"].split("-"))
    add = "Add-BitLockerKeyProtector -MountPoint C: -RecoveryPasswordProtector"
    with pytest.raises(Unsupported):
        host.said(add)
    host.said(f"$null = {add} -WarningAction SilentlyContinue")
    kinds = [p["type"] for p in bitlocker.volume(host.machine, "C:")["protectors"]]
    assert kinds == [1, 3, 3]


def test_a_look_at_a_new_drive_leaves_nothing_behind() -> None:
    host = played("win11")
    host.machine.area("computer")["disks"]["D:"] = {"size": 2**38, "used": 2**30}
    before = host.machine.snapshot()
    assert host.said("[int](Get-BitLockerVolume -MountPoint D:).VolumeStatus") == ["0"]
    assert host.machine.snapshot() == before


def test_a_backup_needs_a_plan_and_says_when_it_never_ran() -> None:
    host = played("fs2022")
    assert host.said("$null -eq (Get-WBPolicy)") == ["True"]
    assert host.said("(Get-WBSummary).LastSuccessfulBackupTime.Year -lt 1000") == ["True"]
    assert "CommandNotFoundException" in played("ws2022").error("Get-WBSummary")


def test_a_shadow_copy_that_fails_is_a_number() -> None:
    host = played("ws2022")
    make = (
        "(Invoke-CimMethod -ClassName Win32_ShadowCopy -MethodName Create "
        "-Arguments @{ Volume = 'C:\\'; Context = 'ClientAccessible' }).ReturnValue"
    )
    assert host.said(make) == ["0"]
    assert len(host.machine.area("shadow_copies")["copies"]) == 1
    services.set_start_type(host.machine, "VSS", 4)
    assert host.said(make) != ["0"]
    assert host.said(make.replace("C:\\", "Q:\\")) == ["3"]
    assert "0x80041003" in played("ws2022", NURSE).error("Get-CimInstance Win32_ShadowCopy").lower()


def test_rights_of_a_share_are_the_same_in_every_language() -> None:
    sddl, names = [], []
    for kind in ("ws2022", "ws2022-de"):
        host = played(kind)
        shares.add(host.machine, "Scans", "C:\\Scans")
        sddl += host.said("(Get-SmbShare -Name Scans).SecurityDescriptor")
        names += host.said("(Get-SmbShareAccess -Name Scans).AccountName")
    assert sddl == [shares.EVERYONE_FULL] * 2
    assert names == ["Everyone", "Jeder"]


def test_a_nurse_sees_her_own_session_only() -> None:
    host = played("ws2022")
    sessions.sign_in(host.machine, "mia")
    count = "@(Get-CimInstance -ClassName Win32_LogonSession).Count"
    assert int(host.said(count)[0]) > 4
    host.caller = NURSE
    assert host.said(count) == ["1"]


def test_a_volume_without_a_letter_is_no_drive() -> None:
    host = played("ws2022")
    letters = host.said("Get-CimInstance Win32_Volume | ForEach-Object { [string]$_.DriveLetter }")
    assert letters == ["", "C:"]
    assert shadowcopy.device(host.machine, "C:") != shadowcopy.device(host.machine, "boot")
