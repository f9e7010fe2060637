"""What a directory lists becomes Assets, and each stands as what was seen says."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from osiris.core import census
from osiris.model.site import Asset, AssetState, Platform, Target, TargetClass, TransportKind

AT = datetime(2026, 11, 21, 9, tzinfo=UTC)
GUID = "6fa459ea-ee8a-4ca4-894e-db77e160355e"


def row(**more: Any) -> dict[str, Any]:
    made = {
        "guid": GUID,
        "sid": "S-1-5-21-1-2-3-1131",
        "name": "WS01",
        "dns": "ws01.clinic.test",
        "os": "Windows 11 Pro",
        "version": "10.0 (26100)",
        "last": "2026-11-20T07:00:00+00:00",
        "controller": False,
    }
    return made | more


def asset(**more: Any) -> Asset:
    (found,) = census.listed({"domain": "clinic.test", "computers": (row(**more),)}, AT)
    return found


def target(**more: Any) -> Target:
    made = Target(
        id="t1",
        name="front",
        platform=Platform.WINDOWS,
        klass=TargetClass.WORKSTATION,
        transport=TransportKind.WINRM,
        address="192.0.2.7",
        added=AT,
    )
    return replace(made, **more)


def test_a_row_becomes_an_asset() -> None:
    found = asset()
    assert (found.id, found.domain, found.name) == (GUID, "clinic.test", "WS01")
    assert found.last_logon == datetime(2026, 11, 20, 7, tzinfo=UTC)
    assert (found.state, found.checked, found.target) == (AssetState.AWAY, None, "")
    assert asset(last="").last_logon is None


def test_two_controllers_list_one_computer_once_with_its_latest_log_on() -> None:
    old, never = asset(last="2026-11-01T07:00:00+00:00"), asset(last="")
    other = replace(asset(), id="other")
    found = census.merged([[old, other], [never], [asset()]])
    assert found == {GUID: asset(), "other": other}


@pytest.mark.parametrize(
    ("machine", "more"),
    [
        (target(name="WS01"), {}),
        (target(address="WS01.clinic.test"), {}),
        (target(), {"address": "192.0.2.7"}),
        (target(), {"linked": "t1"}),
    ],
)
def test_the_target_that_it_became(machine: Target, more: dict[str, str]) -> None:
    assert census.target_of(asset(), [machine], **more) == machine


def test_machines_that_it_is_not() -> None:
    linux = target(name="ws01", platform=Platform.LINUX)
    assert census.target_of(asset(), [target(), linux], linked="t9", address="192.0.2.9") is None
    assert census.target_of(asset(dns=""), [target(name="x", address="")]) is None


def test_the_link_goes_before_the_name() -> None:
    two = [target(id="t2", name="ws01"), target(id="t3", name="renamed")]
    found = census.target_of(asset(), two, linked="t3")
    assert found is not None
    assert found.id == "t3"


@pytest.mark.parametrize(
    ("port", "reason", "state", "word"),
    [
        (5986, "", AssetState.ONLINE, "5986"),
        (5985, "", AssetState.ONLINE, "5985"),
        (445, "", AssetState.ONLINE, "WinRM does not answer"),
        (0, "refused", AssetState.UNREACHABLE, "refuses"),
        (0, "do_not_probe", AssetState.UNREACHABLE, "nothing was sent"),
        (0, "silent", AssetState.AWAY, "Nothing answers"),
        (0, "no_address", AssetState.AWAY, "no address"),
        (0, "no_name", AssetState.AWAY, "no name in DNS"),
    ],
)
def test_how_it_stands(port: int, reason: str, state: AssetState, word: str) -> None:
    found = census.knocked(asset(), port, reason, AT + timedelta(hours=1))
    assert (found.state, found.port, found.checked) == (state, port, AT + timedelta(hours=1))
    assert word in found.why


def test_an_enrolled_one_is_left_to_its_sweeps() -> None:
    found = census.enrolled(asset(), target())
    assert (found.state, found.target) == (AssetState.ENROLLED, "t1")
    assert "front" in found.why
