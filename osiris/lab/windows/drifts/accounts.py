"""What happens to accounts, to the rules of a domain, and to its directory."""

from __future__ import annotations

from datetime import timedelta

from osiris.lab.windows import sids
from osiris.lab.windows.cmdlets import (
    adreplication,
    directory,
    events,
    group_policy,
    localaccounts,
    registry,
    services,
)
from osiris.lab.windows.cmdlets.membership import LDAP_EVENTS, NTDS
from osiris.lab.windows.drift import Drift
from osiris.lab.windows.machine import Machine
from osiris.lab.windows.services_stock import MANUAL
from osiris.model.case import Outcome

_OURS = "HKLM:\\SOFTWARE\\OsirisCare"


def _ago(machine: Machine, days: int) -> str:
    return (machine.now() - timedelta(days=days)).isoformat()


def _guest(machine: Machine) -> None:
    localaccounts.users(machine)[f"{sids.of_machine(machine)}-501"]["enabled"] = True


def _domain_guest(machine: Machine) -> None:
    localaccounts.users(machine)[f"{sids.of_domain(machine.domain)}-501"]["enabled"] = True


def _trainee(machine: Machine) -> None:
    old = _ago(machine, 200)
    localaccounts.add(machine, 1007, "mia", sids.USERS, last=old, set=old)


def _stray_administrator(machine: Machine) -> None:
    now = _ago(machine, 0)
    localaccounts.add(machine, 1008, "service1", sids.ADMINISTRATORS, last=now, set=now)


def _deleted_administrator(machine: Machine) -> None:
    gone = f"{sids.of_machine(machine)}-1099"
    localaccounts.groups(machine)[sids.ADMINISTRATORS]["members"].append(gone)


def _left(machine: Machine) -> None:
    directory.add_user(machine, 1201, "eva.lang", last=_ago(machine, 150))
    directory.add_user(machine, 1202, "jan.kurz", last=_ago(machine, 120))


def _administrator_left(machine: Machine) -> None:
    administrators = f"{sids.of_domain(machine.domain)}-512"
    directory.add_user(machine, 1203, "adm.alt", administrators, last=_ago(machine, 150))


def _weak_passwords(machine: Machine) -> None:
    machine.area("directory")["policy"] |= {"length": 7, "history": 3, "complexity": False}


def _readable_passwords(machine: Machine) -> None:
    machine.area("directory")["policy"]["reversible"] = True


def _no_lockout(machine: Machine) -> None:
    machine.area("directory")["policy"]["threshold"] = 0


def _weak_by_policy(machine: Machine) -> None:
    rules = {"MinimumPasswordLength": 8}
    group_policy.add(machine, "Default Domain Policy", security=rules)


def _netlogon_stopped(machine: Machine) -> None:
    services.set_status(machine, "Netlogon", services.STOPPED)
    services.set_start_type(machine, "Netlogon", MANUAL)


def _database_stopped(machine: Machine) -> None:
    _netlogon_stopped(machine)
    services.set_status(machine, "NTDS", services.STOPPED)


def _behind(machine: Machine) -> None:
    adreplication.add(machine, "DC02", _ago(machine, 3), failures=40)


def _silent(machine: Machine) -> None:
    adreplication.add(machine, "DC02", _ago(machine, 4))


def _cut_off(machine: Machine) -> None:
    adreplication.add(machine, "DC02", _ago(machine, 300), failures=4000)


def _channel_lost(machine: Machine) -> None:
    machine.area("membership")["secure_channel"] = False


def _unsigned(machine: Machine) -> None:
    registry.write(machine, f"{NTDS}\\Parameters", "LDAPServerIntegrity", "DWord", 1)


def _watched(machine: Machine) -> None:
    registry.write(machine, f"{NTDS}\\Diagnostics", LDAP_EVENTS, "DWord", 2)
    registry.write(machine, _OURS, "LdapWatchedSince", "String", _ago(machine, 8))


def _by_policy(machine: Machine) -> None:
    value = (f"{NTDS}\\Parameters", "LDAPServerIntegrity", "DWord", 1)
    group_policy.add(machine, "Default Domain Controllers Policy", [value])


def _unsigned_by_policy(machine: Machine) -> None:
    _watched(machine)
    _by_policy(machine)


def _unsigned_watched(machine: Machine) -> None:
    _unsigned(machine)
    _watched(machine)


def _unbound_watched(machine: Machine) -> None:
    registry.remove(machine, f"{NTDS}\\Parameters", "LdapEnforceChannelBinding")
    _watched(machine)


def _unsigned_used(machine: Machine) -> None:
    _unsigned_watched(machine)
    events.add(
        machine,
        "Directory Service",
        2889,
        provider="Microsoft-Windows-ActiveDirectory_DomainService",
        time=machine.now() - timedelta(days=2),
        data={"Client": "192.0.2.60:50123", "Identity": "CLINIC\\scanner", "Binding": "1"},
    )


_HEALED = (
    Drift(
        id="guest-on",
        check="guest_account.local",
        runbook="RB-WIN-SEC-005",
        scenario="win11",
        break_=_guest,
        why="Somebody switched Guest on so that a visitor could print.",
    ),
    Drift(
        id="guest-on-german",
        check="guest_account.local",
        runbook="RB-WIN-SEC-005",
        scenario="ws2022-de",
        break_=_guest,
        why="The same on a German server, where Guest has another name.",
    ),
    Drift(
        id="trainee-left",
        check="accounts_stale.local",
        runbook="RB-WIN-SEC-005",
        scenario="win10",
        break_=_trainee,
        why="A trainee left in spring, and her account on the workstation still opens.",
    ),
    Drift(
        id="netlogon-stopped",
        check="ad_health.services",
        runbook="RB-WIN-AD-001",
        scenario="dc2022",
        break_=_netlogon_stopped,
        why="Netlogon did not come back after a repair, and somebody set it to manual.",
    ),
    Drift(
        id="replication-behind",
        check="ad_health.replication",
        runbook="RB-WIN-AD-001",
        scenario="dc2022",
        break_=_behind,
        why="The second controller was off for three days, and copying still counts as failed.",
    ),
    Drift(
        id="replication-silent",
        check="ad_health.replication_age",
        runbook="RB-WIN-AD-001",
        scenario="dc2019",
        break_=_silent,
        why="The second controller was switched off for four days, and no error was seen.",
    ),
    Drift(
        id="domain-passwords-weak",
        check="password_policy.domain",
        runbook="RB-WIN-AD-002",
        scenario="dc2022",
        break_=_weak_passwords,
        why="A vendor asked for short passwords, for his program.",
    ),
    Drift(
        id="domain-passwords-readable",
        check="password_policy.reversible",
        runbook="RB-WIN-AD-002",
        scenario="dc2016",
        break_=_readable_passwords,
        why="An old way of dialling in wanted passwords that can be read back.",
    ),
    Drift(
        id="domain-never-locks",
        check="account_lockout.domain",
        runbook="RB-WIN-AD-002",
        scenario="dc2019",
        break_=_no_lockout,
        why="The lock was switched off because a doctor kept locking himself out.",
    ),
    Drift(
        id="domain-people-left",
        check="accounts_stale.domain",
        runbook="RB-WIN-AD-004",
        scenario="dc2022",
        break_=_left,
        why="Two people left in summer, and nobody told the technician.",
    ),
    Drift(
        id="domain-guest-on",
        check="guest_account.domain",
        runbook="RB-WIN-AD-004",
        scenario="dc2025",
        break_=_domain_guest,
        why="The guest of the domain was switched on to share a printer.",
    ),
    Drift(
        id="ldap-unwatched",
        check="ldap_signing.watched",
        runbook="RB-WIN-AD-002",
        scenario="dc2022",
        break_=_by_policy,
        why="A policy takes unsigned sign-ins, and nobody records who makes them.",
    ),
    Drift(
        id="ldap-unsigned",
        check="ldap_signing.server",
        runbook="RB-WIN-AD-002",
        scenario="dc2019",
        break_=_unsigned_watched,
        why="Unsigned sign-ins were watched for eight days, and nobody made one.",
    ),
    Drift(
        id="ldap-unbound",
        check="ldap_signing.channel_binding",
        runbook="RB-WIN-AD-002",
        scenario="dc2022",
        break_=_unbound_watched,
        why="Channel binding was never set, and eight days of watching show nobody who lacks it.",
    ),
)
_LEFT_TO_A_PERSON = (
    Drift(
        id="ldap-used",
        check="ldap_signing.server",
        runbook="RB-WIN-AD-002",
        scenario="dc2022",
        break_=_unsigned_used,
        ends=Outcome.ESCALATED,
        why="A scanner signs in without a signature: nobody may cut it off.",
    ),
    Drift(
        id="directory-stopped",
        check="ad_health.services",
        runbook="RB-WIN-AD-001",
        scenario="dc2022",
        break_=_database_stopped,
        ends=Outcome.ESCALATED,
        why="The directory itself stands still: it is never started by force.",
    ),
    Drift(
        id="controller-cut-off",
        check="ad_health.cut_off",
        runbook="",
        scenario="dc2022",
        break_=_cut_off,
        ends=Outcome.ESCALATED,
        why="The second controller was off for longer than deletions are remembered.",
    ),
    Drift(
        id="trust-lost",
        check="ad_health.secure_channel",
        runbook="RB-WIN-AD-003",
        scenario="win11",
        break_=_channel_lost,
        ends=Outcome.ESCALATED,
        why="A workstation was set back to an old image. No credential is sent to it.",
    ),
    Drift(
        id="domain-passwords-weak-by-policy",
        check="password_policy.domain",
        runbook="RB-WIN-AD-002",
        scenario="dc2022",
        break_=_weak_by_policy,
        ends=Outcome.ESCALATED,
        why="The Default Domain Policy asks for eight characters: it is named, not fought.",
    ),
    Drift(
        id="ldap-unsigned-by-policy",
        check="ldap_signing.server",
        runbook="RB-WIN-AD-002",
        scenario="dc2022",
        break_=_unsigned_by_policy,
        ends=Outcome.ESCALATED,
        why="The Default Domain Controllers Policy asks for no signing: it is named, not fought.",
    ),
    Drift(
        id="stray-administrator",
        check="accounts_privileged.local_list",
        runbook="",
        scenario="fs2022",
        break_=_stray_administrator,
        ends=Outcome.ESCALATED,
        why="Nobody knows who made this administrator. It is never removed by us.",
    ),
    Drift(
        id="deleted-administrator",
        check="accounts_privileged.orphaned",
        runbook="",
        scenario="ws2016",
        break_=_deleted_administrator,
        ends=Outcome.ESCALATED,
        why="An account was deleted and is still in the list of administrators.",
    ),
    Drift(
        id="domain-administrator-left",
        check="accounts_stale.domain",
        runbook="RB-WIN-AD-004",
        scenario="dc2022",
        break_=_administrator_left,
        ends=Outcome.UNDONE,
        why="An administrator of the domain is for a person to switch off: the change is refused.",
    ),
)
DRIFTS = _HEALED + _LEFT_TO_A_PERSON
