"""The registry provider, as about_Registry_Provider and the item cmdlets' pages describe it."""

from __future__ import annotations

import pytest

from osiris.lab.windows.cmdlets import registry
from tests.winlab.play import NURSE, Played, played

KEY = "HKLM:\\SOFTWARE\\Clinic"


@pytest.fixture
def host() -> Played:
    made = played()
    registry.write(made.machine, KEY, "Count", "DWord", 3)
    registry.write(made.machine, KEY, "Place", "ExpandString", "%SystemRoot%\\x")
    registry.write(made.machine, KEY, "Names", "MultiString", ["a", "b"])
    registry.write(made.machine, f"{KEY}\\Below", "On", "DWord", 1)
    return made


def test_values_have_their_own_types_and_case_does_not_matter(host: Played) -> None:
    found = host.json(
        "$k = Get-Item -LiteralPath 'HKLM:\\software\\CLINIC'\n"
        "ConvertTo-Json -Compress -InputObject ([ordered]@{ n = $k.GetValue('count'); "
        "p = $k.GetValue('Place'); m = @($k.GetValue('Names')); gone = $k.GetValue('Gone', 7); "
        "nothing = $k.GetValue('Gone'); kind = [string]$k.GetValueKind('Count'); "
        "names = @($k.GetValueNames()); below = @($k.GetSubKeyNames()) })"
    )
    assert found == {
        "n": 3,
        "p": "C:\\Windows\\x",
        "m": ["a", "b"],
        "gone": 7,
        "nothing": None,
        "kind": "DWord",
        "names": ["Count", "Place", "Names"],
        "below": ["Below"],
    }


def test_a_value_that_is_not_there_is_an_error_with_an_id(host: Played) -> None:
    said = host.error(f"Get-ItemProperty -LiteralPath '{KEY}' -Name Gone")
    assert said.startswith("System.Management.Automation.PSArgumentException")
    assert host.error("Get-Item -LiteralPath 'HKLM:\\SOFTWARE\\Gone'").startswith("PathNotFound")


def test_there_is_no_drive_of_all_users(host: Played) -> None:
    assert host.error("Get-Item -Path 'HKU:\\S-1-5-18'").startswith("DriveNotFound")
    assert host.said("Test-Path -LiteralPath 'HKU:\\S-1-5-18'") == ["False"]
    assert host.said("Test-Path -LiteralPath 'Registry::HKEY_USERS\\S-1-5-18'") == ["True"]


def test_a_new_item_by_force_empties_a_key_that_exists(host: Played) -> None:
    assert host.error(f"New-Item -Path '{KEY}'").startswith("System.IO.IOException")
    host.said(f"$null = New-Item -Path '{KEY}' -Force")
    assert registry.values(host.machine, KEY) == {}
    assert registry.children(host.machine, KEY) == []


def test_parents_are_made_only_by_force(host: Played) -> None:
    deep = f"{KEY}\\A\\B"
    assert "ArgumentException" in host.error(f"New-Item -Path '{deep}'")
    host.said(f"$null = New-Item -Path '{deep}' -Force")
    assert registry.find(host.machine, f"{KEY}\\a\\b") == deep


@pytest.mark.parametrize(
    ("script", "kind", "value"),
    [
        ("-Name New -Value 5", "DWord", 5),
        ("-Name New -Value $true", "String", "True"),
        ("-Name New -Value 4294967296", "String", "4294967296"),
        ("-Name New -Value '5' -Type DWord", "DWord", 5),
        ("-Name Count -Value '9'", "DWord", 9),
        ("-Name New -Value @('x') -Type MultiString", "MultiString", ["x"]),
        ("-Name New -Value 4294967296 -Type QWord", "QWord", 4294967296),
    ],
)
def test_a_value_is_kept_in_the_kind_that_windows_would_choose(
    host: Played, script: str, kind: str, value: object
) -> None:
    host.said(f"Set-ItemProperty -LiteralPath '{KEY}' {script}")
    name = "Count" if "Count" in script else "New"
    assert registry.values(host.machine, KEY)[name] == [kind, value]


def test_a_number_that_does_not_fit_is_refused(host: Played) -> None:
    script = f"Set-ItemProperty -LiteralPath '{KEY}' -Name N -Value 4294967295 -Type DWord"
    assert "Invalid" in host.error(script)
    assert registry.read(host.machine, KEY, "N") is None


def test_a_property_that_exists_is_not_made_anew_without_force(host: Played) -> None:
    script = f"New-ItemProperty -LiteralPath '{KEY}' -Name Count -Value 1 -PropertyType DWord"
    assert host.error(script).startswith("System.IO.IOException")
    host.said(f"$null = {script} -Force")
    assert registry.read(host.machine, KEY, "count") == 1


def test_removing(host: Played) -> None:
    script = f"Remove-ItemProperty -LiteralPath '{KEY}' -Name Count"
    host.said(script)
    assert "PSArgumentException" in host.error(script)
    assert host.error(f"Remove-Item -LiteralPath '{KEY}'").startswith("InvalidOperation")
    host.said(f"Remove-Item -LiteralPath '{KEY}' -Recurse")
    assert registry.find(host.machine, KEY) is None


def test_children_and_wildcards(host: Played) -> None:
    assert host.said(f"(Get-ChildItem -LiteralPath '{KEY}').PSChildName") == ["Below"]
    assert host.said(f"(Get-ItemProperty -Path '{KEY}\\B*').On") == ["1"]
    assert host.said(f"@(Get-Item -Path '{KEY}\\Z*').Count") == ["0"]


def test_who_may_do_what(host: Played) -> None:
    own = "HKCU:\\SOFTWARE\\Mine"
    host.caller = NURSE
    assert host.said(f"(Get-ItemProperty -LiteralPath '{KEY}').Count") == ["3"]
    said = host.error(f"Set-ItemProperty -LiteralPath '{KEY}' -Name Count -Value 4")
    assert said == "System.Security.SecurityException" + said[33:]
    assert said.endswith("0x8013150a")
    host.said(f"$null = New-Item -Path '{own}' -Force")
    assert registry.find(host.machine, f"HKU:\\{NURSE.sid}\\SOFTWARE\\Mine")


def test_nobody_but_system_reads_the_account_database(host: Played) -> None:
    registry.make(host.machine, "HKLM:\\SAM\\SAM")
    assert "SecurityException" in host.error("Get-Item -LiteralPath 'HKLM:\\SAM\\SAM'")
