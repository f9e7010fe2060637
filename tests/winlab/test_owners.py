"""Who sets a value, as the readings find it on simulated hosts; with rights and without."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from osiris.edge.catalogue import load
from osiris.lab.windows.cmdlets import group_policy, registry, services
from osiris.lab.windows.cmdlets.sessions import sign_in
from osiris.lab.windows.devicemanagement import enrol
from osiris.lab.windows.machine import Caller
from osiris.lab.windows.ps import run
from osiris.lab.windows.ps.values import PSObject
from osiris.model.content import Value
from osiris.model.site import Platform
from tests.winlab.play import ADMIN, NURSE, Played, played

PROBES = {name: p for (on, name), p in load().probes.items() if on is Platform.WINDOWS}
KEY = "HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\DNSClient"
LLMNR = f"{KEY}|EnableMulticast"
SIGNING = "HKLM:\\SYSTEM\\CurrentControlSet\\Services\\LanManServer\\Parameters"
LOGON = "{0CCE9215-69AE-11D9-BED3-505054503030}"


def reading(host: Played, name: str, **params: Sequence[str] | int) -> dict[str, Value]:
    document: dict[str, Any] = {k: v if isinstance(v, int) else list(v) for k, v in params.items()}
    given = PSObject("System.Management.Automation.PSCustomObject", document)
    ran = run(PROBES[name].script.text, host.machine, host.caller, arguments=[given])
    assert ran.code == 0, ran.errors
    return dict(PROBES[name].parse("\n".join(str(line) for line in ran.output)))


def owner(host: Played, **params: Sequence[str]) -> Value:
    return reading(host, "policy_owner", **params)["owner"]


def baseline(caller: Caller) -> Played:
    host = played("ws2022", caller)
    group_policy.add(
        host.machine,
        "Clinic baseline",
        [(KEY, "EnableMulticast", "DWord", 0), (SIGNING, "RequireSecuritySignature", "DWord", 1)],
        security={"MinimumPasswordLength": 14},
        audit={LOGON: 3},
        starts={"Spooler": 2},
    )
    return host


NAMED = "Group Policy 'Clinic baseline'"


@pytest.mark.parametrize(
    ("asked", "for_admin", "for_reader"),
    [
        ({"registry": [LLMNR]}, NAMED, None),
        ({"registry": [f"{KEY}|Other"]}, "", ""),
        ({"registry": [f"{SIGNING}|RequireSecuritySignature"]}, NAMED, None),
        ({"security": ["MinimumPasswordLength"]}, NAMED, None),
        ({"security": ["LockoutBadCount"]}, "", None),
        ({"services": ["Spooler"]}, NAMED, None),
        ({"services": ["W32Time"]}, "", None),
        ({"security": [LOGON]}, NAMED, NAMED),
        ({"security": ["{0CCE9216-69AE-11D9-BED3-505054503030}"]}, "", ""),
        ({"mdm": ["DeviceLock/MinDevicePasswordLength"]}, "", ""),
    ],
)
def test_a_policy_is_named_to_administrators_and_never_denied_to_others(
    asked: dict[str, list[str]], for_admin: str, for_reader: str | None
):
    assert owner(baseline(ADMIN), **asked) == for_admin
    assert owner(baseline(NURSE), **asked) == for_reader


@pytest.mark.parametrize("caller", [ADMIN, NURSE])
def test_a_value_that_we_put_below_policies_has_no_owner(caller: Caller):
    host = played("ws2022", caller)
    registry.write(host.machine, KEY, "EnableMulticast", "DWord", 0)
    assert owner(host, registry=[LLMNR], security=["MinimumPasswordLength"]) == ""


@pytest.mark.parametrize("caller", [ADMIN, NURSE])
def test_device_management_is_named(caller: Caller):
    host = played("win11", caller)
    enrol(host.machine, {"DeviceLock/MinDevicePasswordLength": 8})
    asked = ["DeviceLock/MinDevicePasswordLength"]
    assert owner(host, mdm=asked) == "device management (Intune)"
    assert owner(host, mdm=["DeviceLock/Other"]) == ""


def test_who_manages_a_machine():
    host = baseline(NURSE)
    enrol(host.machine, {"Defender/AllowRealtimeMonitoring": 1})
    running = reading(host, "config_managers")["running"]
    assert running == (NAMED, "device management (Intune)")


def test_when_group_policy_was_processed():
    host = baseline(NURSE)
    for _ in range(3):
        host.later(minutes=90)
    times = reading(host, "policy_refreshes", days=7)["refreshed"]
    first = datetime(2026, 11, 21, 9, tzinfo=UTC)
    expected = tuple((first + timedelta(minutes=90 * n)).isoformat() for n in range(4))
    assert times == expected


def test_somebody_was_signed_in_and_no_name_is_told():
    host = played("win11", NURSE)
    assert reading(host, "sign_ins", days=7) == {"began": (), "ended": ()}
    sign_in(host.machine, "mia")
    read = reading(host, "sign_ins", days=7)
    assert read == {"began": ("2026-11-21T09:00:00+00:00",), "ended": ("",)}
    assert "mia" not in str(read)


def test_agents_of_rmms_are_known_by_their_services():
    host = played("win11", NURSE)
    for service in ("ScreenConnect Client (5a3b9e1f)", "NinjaRMMAgent", "LTService"):
        services.add(host.machine, service, running=service != "LTService")
    read = reading(host, "config_managers")
    assert read["running"] == ("ConnectWise ScreenConnect", "NinjaOne")
    assert read["installed"] == ("ConnectWise Automate", "ConnectWise ScreenConnect", "NinjaOne")
