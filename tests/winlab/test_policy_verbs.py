"""The verbs of policy, straight on a modelled host: what they change, what they leave, what they
refuse, and what their undo brings back. With the runner and the client: tests/runbooks/windows."""

from __future__ import annotations

import json
import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from osiris.actions.spec import VerbSpec
from osiris.lab.windows.audit_stock import TAIL
from osiris.lab.windows.cmdlets import auditpol, events, files, registry, secedit
from osiris.lab.windows.cmdlets import policy_values as at
from osiris.lab.windows.machine import Machine, clinic_ready
from osiris.lab.windows.ps import run
from osiris.lab.windows.ps.values import PSObject
from osiris.lab.windows.scenarios import machine
from tests.winlab.play import ADMIN, NURSE

OSIRIS = Path(__file__).parents[2] / "osiris"
PLACE = "C:\\Windows\\Temp\\change"
AS_JSON = "param($It) ConvertTo-Json -InputObject $It -Compress -Depth 6"
LSA_LINE = f"{at.LSA}|SCENoApplyLegacyAuditPolicy|DWord|1"
IDLE_LINE = f"{at.SYSTEM}|InactivityTimeoutSecs|DWord|900"
RULES = {"length": "12", "remembered": "12", "days": "365", "tries": "10", "minutes": "15"}


def thing(value: Any) -> Any:
    """A document as ConvertFrom-Json gives it to a script."""
    if isinstance(value, dict):
        return PSObject(properties={key: thing(one) for key, one in value.items()})
    return [thing(one) for one in value] if isinstance(value, list) else value


class Verb:
    """One verb with its parameters on one host."""

    def __init__(self, name: str, host: Machine, /, **params: Any) -> None:
        self.host, self.params = host, params
        self.script = (OSIRIS / f"actions/windows/{name}.ps1").read_text(encoding="utf-8")
        spec: VerbSpec = import_module(f"osiris.actions.windows.{name}").SPEC
        for key, value in params.items():
            for one in value if isinstance(value, list) else [value]:
                assert re.fullmatch(spec.params[key], one), (key, one)
        files.folder(host, PLACE)

    def play(self, mode: str, was: Any = None) -> list[Any]:
        """One mode of the script. Raises AssertionError with what went wrong."""
        given = [mode, thing(self.params), thing(was), PLACE]
        ran = run(self.script, self.host, ADMIN, arguments=given)
        assert not ran.errors, ran.errors[0]
        return ran.output

    def state(self) -> Any:
        """What the verb says of the host, through JSON as the runner keeps it."""
        (shown,) = self.play("state")
        return json.loads("".join(run(AS_JSON, self.host, ADMIN, arguments=[shown]).output))

    def settings(self) -> dict[str, Any]:
        """All settings but the change's own folder."""
        found = self.host.snapshot()
        found["files"] = {p: e for p, e in found["files"].items() if not p.startswith(PLACE)}
        return found

    def there_and_back(self) -> Any:
        """Apply, twice, and undo; returns the state in between. The undo brings all of it back."""
        before, settings = self.state(), self.settings()
        assert self.settings() == settings, "a look changed something"
        assert self.play("apply") == []
        changed, after = self.settings(), self.state()
        assert changed != settings
        assert self.play("undo", before) == []
        assert self.settings() == settings
        assert self.state() == before
        return after


# ---- registry_values


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("DWord", 0),
        ("DWord", -1),
        ("QWord", 2**40),
        ("String", ""),
        ("String", "a | b"),
        ("ExpandString", "%SystemRoot%\\x"),
        ("MultiString", []),
        ("MultiString", ["one"]),
        ("MultiString", ["one", "", "two"]),
        ("Binary", [0]),
        ("Binary", [0, 255, 13]),
    ],
)
def test_a_value_of_any_kind_comes_back(kind: str, data: Any) -> None:
    host = machine("ws2022")
    registry.write(host, at.LSA, "scenoapplylegacyauditpolicy", kind, data)
    Verb("registry_values", host, values=[LSA_LINE]).there_and_back()


def test_values_and_keys_that_were_not_there_are_gone_again() -> None:
    host = machine("ws2022")
    registry.drop(host, "HKLM:\\SOFTWARE\\Microsoft\\Windows")
    after = Verb("registry_values", host, values=[LSA_LINE, IDLE_LINE]).there_and_back()
    assert after["absent"] == []
    assert after[f"{at.LSA}|SCENoApplyLegacyAuditPolicy"] == ["DWord", "1"]
    assert registry.find(host, "HKLM:\\SOFTWARE\\Microsoft\\Windows") is None


def test_a_key_that_somebody_has_used_since_is_left() -> None:
    host = machine("ws2022")
    registry.drop(host, at.SYSTEM)
    verb = Verb("registry_values", host, values=[IDLE_LINE])
    before = verb.state()
    verb.play("apply")
    registry.write(host, at.SYSTEM, "Other", "DWord", 1)
    verb.play("undo", before)
    assert registry.values(host, at.SYSTEM) == {"Other": ["DWord", 1]}


@pytest.mark.parametrize(
    "line",
    [
        f"{at.LSA}|SCENoApplyLegacyAuditPolicy|DWord|0",
        f"{at.LSA}|RunAsPPL|DWord|0",
        f"{at.LSA}|LimitBlankPasswordUse|DWord|0",
        f"{at.SYSTEM}|InactivityTimeoutSecs|DWord|0",
        f"{at.SYSTEM}|InactivityTimeoutSecs|DWord|901",
        f"{at.SYSTEM}|InactivityTimeoutSecs|String|900",
        f"{at.SYSTEM}|EnableLUA|DWord|0",
        "HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Run|x|String|calc.exe",
        f"{LSA_LINE}\n{LSA_LINE}",
        "",
    ],
)
def test_what_is_not_on_the_list_is_no_parameter(line: str) -> None:
    spec: VerbSpec = import_module("osiris.actions.windows.registry_values").SPEC
    assert not re.fullmatch(spec.params["values"], line)


# ---- audit_policy


def guid(number: str) -> str:
    """A subcategory as orders spell it."""
    return f"{{0CCE{number}{TAIL}".lower()


@pytest.mark.parametrize("scenario", ["ws2022", "ws2022-de"])
@pytest.mark.parametrize(("bits", "order", "then"), [(0, 1, 1), (1, 2, 3), (2, 1, 3), (0, 3, 3)])
def test_bits_are_added_and_each_subcategory_comes_back(
    scenario: str, bits: int, order: int, then: int
) -> None:
    host = machine(scenario)
    auditpol.put(host, guid("9215"), bits)
    verb = Verb("audit_policy", host, order=f"{guid('9215')}={order} {guid('922b')}=1")
    assert verb.there_and_back() == {guid("9215"): then, guid("922b"): 1}


def test_more_auditing_than_was_ordered_stays_on() -> None:
    host = machine("ws2022")
    auditpol.put(host, guid("9215"), 3)
    verb = Verb("audit_policy", host, order=f"{guid('9215')}=1")
    settings = verb.settings()
    verb.play("apply")
    assert verb.settings() == settings


def test_an_empty_order_changes_nothing() -> None:
    verb = Verb("audit_policy", machine("ws2022"), order="")
    settings = verb.settings()
    assert verb.state() == {}
    verb.play("apply")
    assert verb.settings() == settings


# ---- event_log


def test_a_log_is_switched_on_enlarged_and_freed_and_comes_back() -> None:
    host = machine("ws2022")
    for value, number in (("MaxSize", 1 << 20), ("Retention", -1), ("Enabled", 0)):
        registry.write(host, events.logs(host)["System"], value, "DWord", number)
    verb = Verb("event_log", host, logs=["System|32768", "Application|32768"])
    after = verb.there_and_back()
    assert [after[f"System {word}"] for word in ("enabled", "bytes", "mode")] == [
        True,
        32 << 20,
        "Circular",
    ]


def test_a_larger_log_and_one_that_is_kept_in_pieces_are_left() -> None:
    host = machine("ws2022")
    key = events.logs(host)["System"]
    for value, number in (("MaxSize", 1 << 30), ("Retention", -1), ("AutoBackupLogFiles", 1)):
        registry.write(host, key, value, "DWord", number)
    verb = Verb("event_log", host, logs=["System|32768"])
    settings = verb.settings()
    verb.play("apply")
    assert verb.settings() == settings


# ---- security_policy


def test_rules_are_raised_and_come_back() -> None:
    after = Verb("security_policy", machine("ws2022"), **RULES).there_and_back()
    assert after == {
        "MinimumPasswordLength": 12,
        "PasswordComplexity": 1,
        "PasswordHistorySize": 12,
        "MaximumPasswordAge": 42,
        "ClearTextPassword": 0,
        "LockoutBadCount": 10,
        "ResetLockoutCount": 30,
        "LockoutDuration": 30,
    }


@pytest.mark.parametrize("minutes", [1, 15, 45])
def test_lock_out_times_that_nobody_could_see_come_back(minutes: int) -> None:
    host = machine("ws2022")
    secedit.put(host, "LockoutBadCount", 5)
    secedit.put(host, "LockoutDuration", minutes)
    secedit.put(host, "ResetLockoutCount", minutes)
    secedit.put(host, "LockoutBadCount", 0)
    after = Verb("security_policy", host, **RULES).there_and_back()
    assert after["LockoutDuration"] == max(minutes, 15)


def test_stricter_rules_are_left() -> None:
    host = clinic_ready(machine("ws2022"))
    strict = {
        "MinimumPasswordLength": 14, "PasswordHistorySize": 24, "MaximumPasswordAge": 60,
        "LockoutBadCount": 3, "LockoutDuration": -1, "ResetLockoutCount": 99,
    }  # fmt: skip
    for name, number in strict.items():
        secedit.put(host, name, number)
    verb = Verb("security_policy", host, **RULES)
    settings = verb.settings()
    verb.play("apply")
    assert verb.settings() == settings


def test_passwords_that_never_end_and_can_be_read_back() -> None:
    host = machine("win11")
    secedit.put(host, "MaximumPasswordAge", -1)
    secedit.put(host, "ClearTextPassword", 1)
    after = Verb("security_policy", host, **RULES).there_and_back()
    assert (after["MaximumPasswordAge"], after["ClearTextPassword"]) == (365, 0)


# ---- remote_desktop


@pytest.mark.parametrize("name", ["UserAuthentication", "SecurityLayer", "MinEncryptionLevel"])
def test_what_remote_desktop_asks_comes_back_absent_too(name: str) -> None:
    host = machine("ws2022")
    registry.write(host, at.TERMINAL, "fDenyTSConnections", "DWord", 0)
    registry.remove(host, at.LISTENER, name)
    after = Verb("remote_desktop", host, what="callers").there_and_back()
    assert after == {"UserAuthentication": 1, "SecurityLayer": 2, "MinEncryptionLevel": 3}


@pytest.mark.parametrize(
    ("limit", "inherited", "then"),
    [(0, 1, 900_000), (None, None, 900_000), (3_600_000, 0, 900_000), (300_000, 1, 300_000)],
)
def test_a_limit_for_idle_sessions_comes_and_goes(
    limit: int | None, inherited: int | None, then: int
) -> None:
    host = machine("ws2022")
    registry.write(host, at.TERMINAL, "fDenyTSConnections", "DWord", 0)
    for name, number in (("MaxIdleTime", limit), ("fInheritMaxIdleTime", inherited)):
        registry.remove(host, at.LISTENER, name)
        if number is not None:
            registry.write(host, at.LISTENER, name, "DWord", number)
    after = Verb("remote_desktop", host, what="idle").there_and_back()
    assert after == {"MaxIdleTime": then, "fInheritMaxIdleTime": 0}


@pytest.mark.parametrize("what", ["callers", "idle"])
@pytest.mark.parametrize("refused", [1, None])
def test_where_remote_desktop_is_off_nothing_changes(refused: int | None, what: str) -> None:
    host = machine("ws2022")
    registry.remove(host, at.TERMINAL, "fDenyTSConnections")
    if refused is not None:
        registry.write(host, at.TERMINAL, "fDenyTSConnections", "DWord", refused)
    verb = Verb("remote_desktop", host, what=what)
    settings = verb.settings()
    verb.play("apply")
    assert verb.settings() == settings


# ---- tls_versions


OURS = "HKLM:\\SOFTWARE\\OsirisCare"


@pytest.mark.parametrize("what", ["TLS 1.0 Server", "TLS 1.1 Client", "SSL 2.0 Client"])
def test_one_version_goes_for_one_side_and_comes_back(what: str) -> None:
    host = machine("ws2022")
    registry.write(host, f"{at.SCHANNEL}\\TLS 1.1\\Client", "Enabled", "DWord", -1)
    key = f"{at.SCHANNEL}\\{what[:7]}\\{what[8:]}"
    verb = Verb("tls_versions", host, what=what)
    keys = set(host.area("registry"))
    before = verb.state()
    verb.play("apply")
    assert registry.values(host, key) == {
        "DisabledByDefault": ["DWord", 1],
        "Enabled": ["DWord", 0],
    }
    assert set(host.area("registry")) - keys <= {key, key.rpartition("\\")[0], OURS}
    verb.play("undo", before)
    assert verb.there_and_back()["enabled"] == 0


def test_the_day_of_an_earlier_change_comes_back() -> None:
    host = machine("ws2022")
    registry.write(host, OURS, "TLS 1.0 Server", "String", "2026-01-01T00:00:00Z")
    after = Verb("tls_versions", host, what="TLS 1.0 Server").there_and_back()
    assert after["changed"] != "2026-01-01T00:00:00Z"


def test_the_last_way_in_is_never_closed() -> None:
    host = machine("ws2022")
    registry.write(host, f"{at.SCHANNEL}\\TLS 1.2\\Server", "Enabled", "DWord", 0)
    verb = Verb("tls_versions", host, what="TLS 1.0 Server")
    settings = verb.settings()
    with pytest.raises(AssertionError, match=r"osiris-refused: TLS 1\.2"):
        verb.play("apply")
    assert verb.settings() == settings


@pytest.mark.parametrize(("was", "then"), [(None, 5), (0, 4), (1, 5), (3, 7)])
def test_handshakes_are_noted_on_top_of_what_was_and_that_comes_back(
    was: int | None, then: int
) -> None:
    host = machine("ws2022")
    registry.remove(host, at.SCHANNEL_LOG, "EventLogging")
    if was is not None:
        registry.write(host, at.SCHANNEL_LOG, "EventLogging", "DWord", was)
    after = Verb("tls_versions", host, what="watch").there_and_back()
    assert after["logging"] == then
    assert after["before"] == ("none" if was is None else str(was))


@pytest.mark.parametrize("was", [None, 3])
def test_the_record_ends_once_no_old_version_is_left_and_not_before(was: int | None) -> None:
    host = machine("ws2022")
    registry.remove(host, at.SCHANNEL_LOG, "EventLogging")
    if was is not None:
        registry.write(host, at.SCHANNEL_LOG, "EventLogging", "DWord", was)
    Verb("tls_versions", host, what="watch").play("apply")
    quiet = Verb("tls_versions", host, what="quiet")
    settings = quiet.settings()
    quiet.play("apply")
    assert quiet.settings() == settings, "old versions are still on"
    for version in ("TLS 1.0", "TLS 1.1"):
        for side in ("Server", "Client"):
            Verb("tls_versions", host, what=f"{version} {side}").play("apply")
    after = quiet.there_and_back()
    assert (after["logging"], after["before"]) == (was, None)


def test_a_record_that_somebody_else_wanted_goes_on() -> None:
    host = clinic_ready(machine("ws2022"))
    registry.write(host, at.SCHANNEL_LOG, "EventLogging", "DWord", 7)
    quiet = Verb("tls_versions", host, what="quiet")
    settings = quiet.settings()
    quiet.play("apply")
    assert quiet.settings() == settings


def test_somebody_without_rights_changes_nothing() -> None:
    for name, params in (
        ("registry_values", {"values": [LSA_LINE]}),
        ("audit_policy", {"order": f"{guid('922b')}=1"}),
        ("event_log", {"logs": ["System|32768"]}),
        ("security_policy", RULES),
        ("tls_versions", {"what": "TLS 1.0 Server"}),
        ("tls_versions", {"what": "watch"}),
    ):
        verb = Verb(name, machine("ws2022"), **params)
        settings = verb.settings()
        given = ["apply", thing(params), None, PLACE]
        assert run(verb.script, verb.host, NURSE, arguments=given).errors, name
        assert verb.settings() == settings, name
