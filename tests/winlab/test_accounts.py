"""Accounts and the directory on modelled hosts: what the readings see there, what the verbs refuse,
and that their undo brings back every setting."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from osiris.lab.windows import sids
from osiris.lab.windows.cmdlets import (
    adreplication,
    directory,
    events,
    localaccounts,
    principals,
    services,
)
from osiris.lab.windows.machine import Caller, Machine, clinic_ready
from osiris.lab.windows.ps import run
from osiris.lab.windows.scenarios import machine
from tests.winlab.test_network_verbs import PLACE, Verb, reading, thing

OFF = {"state": "disabled"}
SPARED = "Osiris Service Accounts"


def ready(scenario: str) -> Machine:
    return clinic_ready(machine(scenario))


def ago(host: Machine, days: float) -> str:
    return (host.now() - timedelta(days=days)).isoformat()


def local(host: Machine, rid: int) -> str:
    return f"{sids.of_machine(host)}-{rid}"


def domain(host: Machine, rid: int) -> str:
    return f"{sids.of_domain(host.domain)}-{rid}"


def test_identifiers_survive_their_bytes() -> None:
    for sid in (*sids.NAMES, "S-1-5-21-4294967295-0-1-500", sids.of_domain("clinic.test")):
        assert sids.unpacked(sids.packed(sid)) == sid
    with pytest.raises(ValueError, match="bytes"):
        sids.unpacked([1, 5, 0])


@pytest.mark.parametrize(
    ("scenario", "name"),
    [("ws2022", "BUILTIN\\Administrators"), ("ws2022-de", "VORDEFINIERT\\Administratoren")],
)
def test_names_are_those_of_the_host_and_lead_back(scenario: str, name: str) -> None:
    host = machine(scenario)
    assert principals.name_of(host, sids.ADMINISTRATORS) == name
    assert principals.sid_of(host, name) == sids.ADMINISTRATORS
    assert principals.sid_of(host, "NT AUTHORITY\\LocalService") == "S-1-5-19"
    assert principals.name_of(host, local(host, 4711)) is None


def test_a_german_host_gives_up_its_administrators_and_what_is_left_of_a_deleted_one() -> None:
    host = ready("ws2022-de")
    gone = local(host, 1099)
    anna = localaccounts.add(host, 1007, "anna", sids.ADMINISTRATORS, last=ago(host, 1))
    localaccounts.groups(host)[sids.ADMINISTRATORS]["members"] += [gone, "S-1-1-0"]
    read = reading("local_accounts", host)
    assert read["administrators"] == ("S-1-1-0 Jeder", f"{anna} anna", gone)
    assert read["orphaned"] == (gone,)
    assert read["everybody"] == ("S-1-1-0 Jeder",)


def test_an_emergency_account_is_named_by_its_group() -> None:
    host = ready("ws2022")
    found = localaccounts.add(host, 1010, "notfall", set=ago(host, 300))
    localaccounts.groups(host)[local(host, 1020)] = {"name": "Osiris Emergency", "members": [found]}
    read = reading("local_accounts", host)
    assert (read["emergency_ready"], read["emergency_used"], read["stale"]) == (True, (), ())
    localaccounts.users(host)[found]["last"] = ago(host, 0.2)
    assert reading("local_accounts", host)["emergency_used"] == (f"{found} notfall",)


def test_service_accounts_are_told_from_windows_own() -> None:
    host = ready("fs2022")
    host.area("membership")["names"] |= {
        domain(host, 1113): "svc.backup",
        domain(host, 1140): "gmsa.sql$",
    }
    for name, account in (
        ("Backup", "CLINIC\\svc.backup"),
        ("SqlAgent", "CLINIC\\gmsa.sql$"),
        ("Scan", ".\\Administrator"),
        ("Old", "CLINIC\\gone"),
        ("Own", "NT SERVICE\\Own"),
    ):
        services.add(host, name, account=account)
    localaccounts.groups(host)[sids.ADMINISTRATORS]["members"].append(domain(host, 1113))
    read = reading("service_accounts", host)
    assert read["unmanaged"] == (
        "Backup (CLINIC\\svc.backup)",
        "Old (CLINIC\\gone)",
        "Scan (.\\Administrator)",
    )
    assert read["administrators"] == ("Backup (CLINIC\\svc.backup)", "Scan (.\\Administrator)")
    assert read["unresolved"] == ("Old (CLINIC\\gone)",)
    assert read["logins"] == ()


@pytest.mark.parametrize(("kind", "seen"), [(2, True), (10, True), (3, False), (5, False)])
def test_a_person_behind_a_program_s_account_is_seen(kind: int, seen: bool) -> None:
    host = ready("fs2022")
    host.area("membership")["names"][domain(host, 1113)] = "svc.backup"
    services.add(host, "Backup", account="CLINIC\\svc.backup")
    events.add(
        host,
        "Security",
        4624,
        provider="Microsoft-Windows-Security-Auditing",
        time=host.now() - timedelta(days=1),
        data={
            "SubjectUserSid": "S-1-5-18",
            "SubjectUserName": "FS$",
            "SubjectDomainName": "CLINIC",
            "SubjectLogonId": "0x3e7",
            "TargetUserSid": domain(host, 1113),
            "TargetUserName": "svc.backup",
            "TargetDomainName": "CLINIC",
            "TargetLogonId": "0x5f2a1",
            "LogonType": kind,
        },
    )
    assert reading("service_accounts", host)["logins"] == (("CLINIC\\svc.backup",) if seen else ())


def test_laps_is_read_where_it_counts_first() -> None:
    host = ready("win11")
    assert reading("laps", host)["by"] == "policy"
    key = "HKLM:\\SOFTWARE\\Microsoft\\Policies\\LAPS"
    host.area("registry")[key] = {"BackupDirectory": ["DWord", 1]}
    assert reading("laps", host)["directory"] == "entra"


def test_the_directory_says_when_a_password_is_due_and_never_the_password() -> None:
    host = ready("dc2022")
    directory.add_computer(host, 1140, "WS02", last=ago(host, 1), laps=None)
    directory.add_computer(host, 1141, "WS03", last=ago(host, 1), laps=ago(host, 40))
    directory.add_computer(host, 1142, "WS04", last=ago(host, 90), laps=ago(host, 40))
    read = reading("ad_laps", host)
    assert (read["uncovered"], read["overdue"]) == (("WS02",), ("WS03",))


def test_groups_in_groups_count_once() -> None:
    host = ready("dc2022")
    before = reading("ad_accounts", host)["administrators"]
    inner = {"name": "IT", "members": [domain(host, 1111), domain(host, 1110)]}
    host.area("directory")["groups"][domain(host, 1150)] = inner
    for group in (512, 519):
        members = host.area("directory")["groups"][domain(host, group)]["members"]
        members.append(domain(host, 1150))
    read = reading("ad_accounts", host)
    assert read["administrators"] == before + 1
    assert [one.partition(" ")[2] for one in read["forest"]] == ["adm.weber", "anna.meyer"]


def test_a_directory_that_stands_still_is_not_read_as_an_empty_one() -> None:
    host = ready("dc2022")
    services.set_status(host, "ADWS", services.STOPPED)
    with pytest.raises(AssertionError, match="Unable to find a default server"):
        reading("ad_accounts", host)
    read = reading("ad_health", host)
    assert (read["stopped"], read["roles_unreachable"]) == (("ADWS",), None)


def test_a_role_lies_with_a_controller_that_does_not_answer() -> None:
    host = ready("dc2022")
    host.area("directory")["owners"]["schema"] = "dc02.clinic.test"
    host.area("directory")["controllers"]["dc02.clinic.test"] = False
    assert reading("ad_health", host)["roles_unreachable"] == ("dc02.clinic.test",)
    host.area("directory")["controllers"]["dc02.clinic.test"] = True
    assert reading("ad_health", host)["roles_unreachable"] == ()


def test_a_local_account_is_switched_off_and_on_again() -> None:
    host = ready("ws2022-de")
    localaccounts.users(host)[local(host, 501)]["enabled"] = True
    after = Verb("local_account", host, account=f"{local(host, 501)} Gast", **OFF).there_and_back()
    assert after == {"enabled": False}


def test_local_accounts_that_stay() -> None:
    host = ready("ws2022")
    localaccounts.users(host)[local(host, 501)]["enabled"] = True
    Verb("local_account", host, account=f"{local(host, 501)} Gast", **OFF).refuses("this account")
    built_in = f"{local(host, 500)} Administrator"
    Verb("local_account", host, account=built_in, **OFF).refuses("the built-in")
    anna = localaccounts.add(host, 1007, "anna", sids.ADMINISTRATORS)
    localaccounts.users(host)[local(host, 500)]["enabled"] = False
    Verb("local_account", host, account=f"{anna} anna", **OFF).refuses("the last local")


def test_the_account_that_we_use_stays() -> None:
    own = "S-1-5-21-1-2-3-1105"  # who plays the verbs here
    host = ready("ws2022")
    localaccounts.users(host)[own] = localaccounts.user("osiris")
    Verb("local_account", host, account=f"{own} osiris", **OFF).refuses("this is the account")


def test_a_domain_account_is_switched_off_and_on_again() -> None:
    host = ready("dc2022")
    account = f"{domain(host, 1111)} anna.meyer"
    after = Verb("ad_account", host, account=account, spared=SPARED, **OFF).there_and_back()
    assert after == {"enabled": False}


@pytest.mark.parametrize(
    ("rid", "name", "why"),
    [
        (500, "Administrator", "a built-in"),
        (502, "krbtgt", "a built-in"),
        (1110, "adm.weber", "an administrator"),
        (1113, "svc.records", "this account is in a group"),
        (1111, "someone.else", "this account has another name"),
    ],
)
def test_domain_accounts_that_stay(rid: int, name: str, why: str) -> None:
    host = ready("dc2022")
    account = f"{domain(host, rid)} {name}"
    Verb("ad_account", host, account=account, spared=SPARED, **OFF).refuses(why)


def test_rules_of_a_domain_are_raised_and_never_lowered() -> None:
    host = ready("dc2022")
    rules = host.area("directory")["policy"]
    rules |= {"length": 7, "history": 30, "threshold": 0, "reversible": True, "complexity": False}
    wanted = {"length": "12", "history": "12", "threshold": "10"}
    after = Verb("ad_password_policy", host, **wanted).there_and_back()
    assert after == {
        "length": 12,
        "history": 30,
        "complexity": True,
        "reversible": False,
        "threshold": 10,
    }


@pytest.mark.parametrize("want", ["watch", "require_signing", "bind_channels"])
def test_rules_for_signing_in_to_the_directory_come_and_go(want: str) -> None:
    Verb("ldap_settings", machine("dc2022"), want=want).there_and_back()


def test_a_partner_that_was_away_too_long_is_not_asked() -> None:
    host = ready("dc2022")
    adreplication.add(host, "DC02", ago(host, 200), failures=900)
    Verb("ad_sync", host).refuses("a partner was away")
    assert host.area("replication")["partners"][0]["failures"] == 900


def test_an_account_that_may_not_change_the_directory_changes_nothing() -> None:
    host = ready("dc2022")
    nurse = Caller(name="CLINIC\\nurse", sid="S-1-5-21-1-2-3-1106", admin=False)
    before: Any = host.snapshot()
    verb = Verb("ad_account", host, account=f"{domain(host, 1111)} anna.meyer", **OFF)
    ran = run(verb.script, host, nurse, arguments=["apply", thing(verb.params), None, PLACE])
    assert "8344" in ran.errors[0]
    assert host.snapshot() == before
