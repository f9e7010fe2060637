"""The verbs of the network and of services, straight on a modelled host: what they refuse, and what
their undo brings back. With the runner and the real client: tests/runbooks/windows."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from osiris.actions.spec import VerbSpec
from osiris.lab.windows.cmdlets import events, firewall, netconfig, registry, services, smb
from osiris.lab.windows.machine import Caller, Machine
from osiris.lab.windows.ps import run
from osiris.lab.windows.ps.values import PSObject
from osiris.lab.windows.scenarios import machine

ADMIN = Caller(name="CLINIC\\kim", sid="S-1-5-21-1-2-3-1105", admin=True)
OSIRIS = Path(__file__).parents[2] / "osiris"
PLACE = "C:\\Windows\\Temp\\change"
AS_JSON = "param($It) ConvertTo-Json -InputObject $It -Compress -Depth 6"


def thing(value: Any) -> Any:
    """A document as ConvertFrom-Json gives it to a script."""
    if isinstance(value, dict):
        return PSObject(properties={key: thing(one) for key, one in value.items()})
    return [thing(one) for one in value] if isinstance(value, list) else value


class Verb:
    """One verb with its parameters on one host."""

    def __init__(self, name: str, host: Machine, /, **params: str) -> None:
        self.host, self.params = host, params
        self.script = (OSIRIS / f"actions/windows/{name}.ps1").read_text(encoding="utf-8")
        spec: VerbSpec = import_module(f"osiris.actions.windows.{name}").SPEC
        for key, value in params.items():
            assert re.fullmatch(spec.params[key], value), (key, value)

    def play(self, mode: str, was: Any = None) -> list[Any]:
        """One mode of the script. Raises AssertionError with what went wrong."""
        ran = run(
            self.script, self.host, ADMIN, arguments=[mode, thing(self.params), thing(was), PLACE]
        )
        assert not ran.errors, ran.errors[0]
        return ran.output

    def state(self) -> Any:
        """What the verb says of the host."""
        (shown,) = self.play("state")
        return json.loads(
            "".join(map(str, run(AS_JSON, self.host, ADMIN, arguments=[shown]).output))
        )

    def there_and_back(self) -> Any:
        """Apply, twice, and undo; returns the state in between. The undo brings all of it back."""
        before, settings = self.state(), self.settings()
        assert self.play("apply") == []
        changed, after = self.settings(), self.state()
        assert changed != settings
        self.play("apply")
        assert self.settings() == changed
        assert self.play("undo", before) == []
        assert self.settings() == settings
        assert self.state() == before
        return after

    def settings(self) -> dict[str, Any]:
        """All settings of the host, without files."""
        return {area: found for area, found in self.host.snapshot().items() if area != "files"}

    def refuses(self, why: str) -> None:
        """Nothing is changed, and the reason is said."""
        before = self.host.snapshot()
        with pytest.raises(AssertionError, match=f"osiris-(refused|missing): {why}"):
            self.play("apply")
        assert self.host.snapshot() == before


def reading(name: str, host: Machine, **params: Any) -> Any:
    """What a probe reads of a host."""
    script = (OSIRIS / f"probes/windows/{name}.ps1").read_text(encoding="utf-8")
    ran = run(script, host, ADMIN, arguments=[thing(params)])
    assert not ran.errors, ran.errors
    return import_module(f"osiris.probes.windows.{name}").parse("\n".join(map(str, ran.output)))


def test_another_firewall_is_seen_and_not_judged() -> None:
    host = machine("win11")
    host.area("firewall")["products"]["Acme Endpoint"] = [0, 2]
    host.area("firewall")["products"]["Only IPsec"] = [3]
    read = reading("firewall", host, least_kilobytes=16384)
    assert read["others"] == ("Acme Endpoint",)
    assert read["down"] is None


def test_a_profile_that_nobody_uses_is_switched_on_whatever_its_rules_are() -> None:
    host = machine("ws2022")
    host.area("firewall")["profiles"]["Public"]["Enabled"] = "False"
    for rule in firewall.winrm_rules(host):
        rule["enabled"] = False
    after = Verb("firewall_profile", host, profile="Public", enabled="True").there_and_back()
    assert after["enabled"] == "True"


@pytest.mark.parametrize(
    "change",
    [
        {"enabled": False},
        {"action": "Block"},
        {"profiles": "Public"},
        {"local_ports": ["5986"]},
    ],
)
def test_a_profile_in_use_is_not_switched_on_without_a_way_in(change: dict[str, Any]) -> None:
    host = machine("ws2022")
    host.area("firewall")["profiles"]["Domain"]["Enabled"] = "False"
    for rule in firewall.winrm_rules(host):
        rule.update(change)
    verb = Verb("firewall_profile", host, profile="Domain", enabled="True")
    verb.refuses("no rule of this profile lets the box in")


def test_a_rule_that_blocks_wins_over_one_that_lets_in() -> None:
    host = machine("ws2022")
    host.area("firewall")["profiles"]["Domain"]["Enabled"] = "False"
    rules = host.area("firewall")["rules"]
    rules["Stop"] = {**firewall.winrm_rules(host)[0], "action": "Block"}
    verb = Verb("firewall_profile", host, profile="Domain", enabled="True")
    verb.refuses("no rule of this profile lets the box in")


def test_without_a_session_the_way_in_cannot_be_told() -> None:
    host = machine("ws2022")
    host.area("firewall")["profiles"]["Domain"]["Enabled"] = "False"
    host.area("connections")["established"] = [[3389, "192.0.2.77", 50000]]
    verb = Verb("firewall_profile", host, profile="Domain", enabled="True")
    verb.refuses("the way in of the box cannot be told")


def test_a_log_that_is_larger_already_stays_so() -> None:
    host = machine("ws2022")
    host.area("firewall")["profiles"]["Public"]["LogMaxSizeKilobytes"] = 32000
    verb = Verb(
        "firewall_profile", host, profile="Public", log_blocked="True", log_kilobytes="16384"
    )
    assert verb.there_and_back()["log_kilobytes"] == 32000


@pytest.mark.parametrize(
    "params",
    [
        {"name": "TlntSvr", "start": "Automatic", "status": "Running"},
        {"name": "MpsSvc", "status": "Stopped"},
        {"name": "EventLog", "start": "Disabled"},
        {"name": "Spooler", "status": "Running"},
    ],
)
def test_only_listed_services_are_touched(params: dict[str, str]) -> None:
    host = machine("ws2022")
    services.add(host, "TlntSvr", start=3, running=False)
    Verb("service_state", host, **params).refuses("this service is not on the list")


def test_a_delayed_start_comes_back_as_one() -> None:
    host = machine("ws2022")
    services.set_status(host, "UsoSvc", services.STOPPED)
    services.set_start_type(host, "UsoSvc", 4)
    registry.write(host, f"{services.KEY}\\UsoSvc", "DelayedAutostart", "DWord", 1)
    verb = Verb("service_state", host, name="UsoSvc", start="Automatic", status="Running")
    assert verb.there_and_back()["starts"] == ["UsoSvc|2|1"]


def test_what_was_started_along_with_a_service_is_stopped_again() -> None:
    host = machine("ws2022")
    for name in ("Netlogon", "LanmanWorkstation"):
        services.set_status(host, name, services.STOPPED)
    verb = Verb("service_state", host, name="Netlogon", status="Running")
    assert verb.there_and_back()["running"] == ["LanmanWorkstation", "Netlogon"]


def test_what_was_stopped_along_with_a_service_runs_again() -> None:
    host = machine("ws2022")
    services.add(host, "PrintNotify", display="Printer Extensions and Notifications")
    key = f"{services.KEY}\\PrintNotify"
    registry.write(host, key, "DependOnService", "MultiString", ["Spooler"])
    verb = Verb("service_state", host, name="Spooler", start="Disabled", status="Stopped")
    assert verb.state()["running"] == ["PrintNotify", "Spooler"]
    assert verb.there_and_back()["running"] == []


@pytest.mark.parametrize("before", [None, 0, 1])
def test_a_value_of_file_sharing_that_was_absent_is_absent_again(before: int | None) -> None:
    host = machine("ws2016")
    if before is not None:
        registry.write(host, smb.SERVER, "SMB1", "DWord", before)
    verb = Verb("smb_settings", host, want="smb1_off")
    if before == 0:
        assert verb.state() == {"on": False, "kept": 0}
        return
    assert verb.there_and_back() == {"on": False, "kept": 0}


def test_version_1_may_go_a_week_after_the_watch_began_unless_somebody_came() -> None:
    now = [datetime(2026, 11, 21, 9, tzinfo=UTC)]
    host = machine("ws2016", clock=lambda: now[0])
    assert reading("smb", host)["unwatched"] == ("smb1_watch",)
    Verb("smb_settings", host, want="smb1_watch").play("apply")
    read = reading("smb", host)
    assert (read["unwatched"], read["smb1"]) == ((), ("smb1_on",))
    now[0] += timedelta(days=7)
    read = reading("smb", host)
    assert (read["smb1"], read["holdouts"]) == (("smb1_off",), ())
    came = {"ClientNameLength": 12, "ClientName": "\\\\192.0.2.77"}
    log, source = "Microsoft-Windows-SMBServer/Audit", "Microsoft-Windows-SMBServer"
    events.add(host, log, 3000, provider=source, data=came)
    events.add(host, log, 3001, provider=source, data={"ClientName": "somebody else"})
    assert reading("smb", host)["holdouts"] == ("192.0.2.77",)
    now[0] += timedelta(days=8)
    assert reading("smb", host)["clients"] == ()


def test_the_watch_leaves_nothing_of_ours_behind() -> None:
    host = machine("ws2016")
    after = Verb("smb_settings", host, want="smb1_watch").there_and_back()
    assert after["on"] is True
    assert after["since"]


def test_a_mark_of_an_earlier_watch_stays_as_it_is() -> None:
    host = machine("ws2016")
    ours = "HKLM:\\SOFTWARE\\OsirisCare"
    registry.write(host, ours, "Smb1WatchedSince", "String", "2026-11-01T00:00:00.0000000Z")
    after = Verb("smb_settings", host, want="smb1_watch").there_and_back()
    assert after["since"] == "2026-11-01T00:00:00.0000000Z"


def typed_in(host: Machine, four: str, six: str) -> str:
    """The card of a host, with these name servers typed in."""
    (card,) = netconfig.cards(host)
    registry.write(host, netconfig.IPV4 + card, "NameServer", "String", four)
    registry.write(host, netconfig.IPV6 + card, "NameServer", "String", six)
    return card


@pytest.mark.parametrize(
    ("four", "six"), [("8.8.8.8,8.8.4.4", ""), ("8.8.8.8", "2001:db8::1"), ("", "2001:db8::1")]
)
@pytest.mark.parametrize("servers", ["dhcp", "192.0.2.10", "192.0.2.10,192.0.2.11"])
def test_name_servers_come_back_for_both_kinds(servers: str, four: str, six: str) -> None:
    host = machine("win11")
    card = typed_in(host, four, six)
    Verb("dns_client", host, setting=f"{card}|{servers}").there_and_back()


def test_a_member_is_not_sent_to_a_server_that_does_not_know_its_domain() -> None:
    host = machine("win11")
    card = typed_in(host, "8.8.8.8", "")
    verb = Verb("dns_client", host, setting=f"{card}|192.0.2.1")
    verb.refuses("the first server does not know the domain")


def test_a_card_that_is_gone_is_not_guessed() -> None:
    gone = "{00000000-0000-0000-0000-000000000000}"
    Verb("dns_client", machine("win11"), setting=f"{gone}|dhcp").refuses("this adapter is gone")
