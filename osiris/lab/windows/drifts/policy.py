"""What happens to logs, audit policy, passwords, screens, remote desktop, encryption and media."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from osiris.lab.windows.audit_stock import TAIL
from osiris.lab.windows.cmdlets import (
    auditpol,
    events,
    group_policy,
    netconfig,
    registry,
    secedit,
    services,
)
from osiris.lab.windows.cmdlets import policy_values as at
from osiris.lab.windows.drift import Drift
from osiris.lab.windows.machine import Machine
from osiris.lab.windows.services_stock import DISABLED
from osiris.model.case import Outcome

Change = Callable[[Machine], None]
_OURS = "HKLM:\\SOFTWARE\\OsirisCare"
_AUDITING = "Microsoft-Windows-Security-Auditing"


def _value(key: str, name: str, number: int) -> Change:
    return lambda machine: registry.write(machine, key, name, "DWord", number)


def _no_value(key: str, name: str) -> Change:
    return lambda machine: registry.remove(machine, key, name)


def _no_key(key: str) -> Change:
    return lambda machine: registry.drop(machine, key)


def _log(name: str, value: str, number: int) -> Change:
    return lambda machine: registry.write(
        machine, events.logs(machine)[name], value, "DWord", number
    )


def _audit(number: str, bits: int) -> Change:
    return lambda machine: auditpol.put(machine, f"{{0CCE{number}{TAIL}", bits)


def _rules(**numbers: int) -> Change:
    """Rules of passwords and lock-out; lock-out itself comes last, as its times need it."""

    def break_(machine: Machine) -> None:
        for name, number in sorted(numbers.items(), key=lambda one: one[0] == "LockoutBadCount"):
            secedit.put(machine, name, number)

    return break_


def _log_service_off(machine: Machine) -> None:
    services.set_start_type(machine, "EventLog", DISABLED)
    for name in ("NlaSvc", "EventLog"):  # what needs it stands still, too
        services.set_status(machine, name, services.STOPPED)


def _remote_desktop(**numbers: int) -> Change:
    def break_(machine: Machine) -> None:
        registry.write(machine, at.TERMINAL, "fDenyTSConnections", "DWord", 0)
        wanted = {"UserAuthentication": 1, "SecurityLayer": 2, "MinEncryptionLevel": 3}
        wanted |= {"MaxIdleTime": 900_000, "fInheritMaxIdleTime": 0}
        wanted |= {"MaxDisconnectionTime": 3_600_000, "fInheritMaxDisconnectionTime": 0}
        for name, number in {**wanted, **numbers}.items():
            registry.write(machine, at.LISTENER, name, "DWord", number)

    return break_


def _tls_as_shipped(machine: Machine) -> None:
    for version in at.OLD_TLS[1:]:
        registry.drop(machine, f"{at.SCHANNEL}\\{version}")


def _tls_recorded(machine: Machine, *protocols: str) -> None:
    """Handshakes are noted since nine days; the given ones were seen lately."""
    registry.write(machine, at.SCHANNEL_LOG, "EventLogging", "DWord", 5)
    registry.write(machine, _OURS, "TlsLoggingBefore", "String", "1")
    for days, protocol in ((9, "TLS 1.2"), *((2, protocol) for protocol in protocols)):
        events.add(
            machine,
            "System",
            36880,
            provider="Schannel",
            time=machine.now() - timedelta(days=days),
            data={"Type": "client", "Protocol": protocol, "TargetName": "pacs.clinic.test"},
        )


def _tls_unused(machine: Machine) -> None:
    _tls_as_shipped(machine)
    _tls_recorded(machine)


def _tls_still_used(machine: Machine) -> None:
    _tls_as_shipped(machine)
    _tls_recorded(machine, "TLS 1.0")


def _tls_switched_on(machine: Machine) -> None:
    registry.write(machine, f"{at.SCHANNEL}\\TLS 1.0\\Client", "Enabled", "DWord", 1)
    _tls_recorded(machine)


def _tls_nothing_left(machine: Machine) -> None:
    _tls_unused(machine)
    registry.write(machine, f"{at.SCHANNEL}\\TLS 1.2\\Server", "Enabled", "DWord", 0)


def _policy(name: str, key: str, value: str, number: int) -> Change:
    return lambda machine: group_policy.add(machine, name, [(key, value, "DWord", number)])


def _security_policy(**numbers: int) -> Change:
    return lambda machine: group_policy.add(machine, "Default Domain Policy", security=numbers)


def _audit_policy(machine: Machine) -> None:
    group_policy.add(machine, "Quiet logs", audit={auditpol.LOGON: 1})


def _guessing(machine: Machine) -> None:
    for minutes in range(150):
        before = machine.now() - timedelta(minutes=minutes)
        events.add(machine, "Security", 4625, provider=_AUDITING, level=0, time=before)


def _turned_away(machine: Machine) -> None:
    for minutes in range(600):
        before = machine.now() - timedelta(minutes=minutes)
        events.add(machine, "System", 36874, provider="Schannel", level=2, time=before)


def _cleared(machine: Machine) -> None:
    machine.area("journal")["Security"] = []
    provider = "Microsoft-Windows-Eventlog"
    events.add(machine, "Security", 1102, provider=provider, time=machine.now())


def _netbios(machine: Machine) -> None:
    for card in netconfig.cards(machine):
        registry.write(machine, at.NETBIOS + card, "NetbiosOptions", "DWord", 0)


def _healed(runbook: str, check: str, scenario: str, id: str, break_: Change, why: str) -> Drift:
    return Drift(
        id=id, check=check, runbook=f"RB-WIN-{runbook}", scenario=scenario, break_=break_, why=why
    )


def _left(runbook: str, check: str, scenario: str, id: str, break_: Change, why: str) -> Drift:
    return Drift(
        id=id,
        check=check,
        runbook=f"RB-WIN-{runbook}" if runbook else "",
        scenario=scenario,
        break_=break_,
        why=why,
        ends=Outcome.ESCALATED,
    )


_HEALED = (
    _healed(
        "LOGGING-001", "logging.service", "ws2022", "event-log-disabled", _log_service_off,
        "Somebody disabled the event log service to make the machine faster.",
    ),
    _healed(
        "LOGGING-001", "log_retention.size", "win11", "security-log-small",
        _log("Security", "MaxSize", 1_048_576),
        "An installer set the Security log to one megabyte.",
    ),
    _healed(
        "LOGGING-001", "log_retention.overwrite", "ws2016", "security-log-stands-full",
        _log("Security", "Retention", -1),
        "Somebody thought that no event should ever be overwritten.",
    ),
    _healed(
        "LOGGING-001", "logging.enabled", "ws2019", "application-log-off",
        _log("Application", "Enabled", 0),
        "The Application log was switched off because a program filled it.",
    ),
    _healed(
        "LOGGING-001", "script_logging.scripts", "ws2019", "scripts-unlogged",
        _no_key(at.SCRIPTS),
        "Nobody ever switched the record of scripts on.",
    ),
    _healed(
        "LOGGING-001", "script_logging.commands", "win11", "command-lines-unlogged",
        _value(at.SYSTEM + "\\Audit", "ProcessCreationIncludeCmdLine_Enabled", 0),
        "A tuning tool switched the command lines in the record off.",
    ),
    _healed(
        "SEC-002", "logging.audit_policy", "ws2022-de", "logons-unaudited", _audit("9215", 0),
        "A tuning script switched the auditing of log-ons off, on a German server.",
    ),
    _healed(
        "SEC-002", "logging.audit_directory", "dc2022", "kerberos-unaudited", _audit("9242", 1),
        "Failed requests for tickets are not audited, as Windows ships it.",
    ),
    _healed(
        "SEC-002", "logging.audit_order", "win10", "old-audit-rules-win",
        _value(at.LSA, "SCENoApplyLegacyAuditPolicy", 0),
        "The nine old categories of auditing were put in charge again.",
    ),
    _healed(
        "SEC-002", "failed_logons.audited", "win11", "failures-unaudited", _audit("9215", 1),
        "Log-ons that fail are not audited, as Windows ships it to workstations.",
    ),
    _healed(
        "SEC-003", "password_policy.length", "ws2022-alone", "passwords-short",
        _rules(MinimumPasswordLength=4, PasswordComplexity=0, PasswordHistorySize=0),
        "For an old program the password was allowed to have four characters.",
    ),
    _healed(
        "SEC-003", "account_lockout.tries", "win11-alone", "lock-out-off",
        _rules(LockoutBadCount=0, LockoutDuration=5, ResetLockoutCount=5),
        "Lock-out was switched off after somebody was locked out on a Monday.",
    ),
    _healed(
        "SEC-003", "account_lockout.minutes", "ws2025", "lock-out-short",
        _rules(LockoutDuration=10, ResetLockoutCount=10),
        "Locks last ten minutes, as Server 2025 ships them.",
    ),
    _healed(
        "SEC-003", "password_policy.stored", "ws2016", "passwords-readable",
        _rules(ClearTextPassword=1, MaximumPasswordAge=-1),
        "A program of long ago wanted passwords that can be read back.",
    ),
    _healed(
        "SEC-003", "password_policy.blank", "win10", "empty-passwords-from-afar",
        _value(at.LSA, "LimitBlankPasswordUse", 0),
        "The account of a scanner has no password, and was to be used from the network.",
    ),
    _healed(
        "SEC-006", "rdp_nla.nla", "ws2022", "remote-desktop-without-nla",
        _remote_desktop(UserAuthentication=0),
        "A vendor switched network level authentication off for an old program.",
    ),
    _healed(
        "SEC-006", "screen_lock.idle", "win11", "screen-never-locks",
        _no_value(at.SYSTEM, "InactivityTimeoutSecs"),
        "No screen locks by itself, as Windows ships it.",
    ),
    _healed(
        "SEC-006", "rdp_nla.channel", "ws2019", "remote-desktop-weak",
        _remote_desktop(SecurityLayer=0, MinEncryptionLevel=1),
        "A thin client of long ago knew no better encryption.",
    ),
    _healed(
        "SEC-006", "auto_logoff.idle", "fs2022", "idle-sessions-stay",
        _remote_desktop(MaxIdleTime=0, fInheritMaxIdleTime=1),
        "Idle remote sessions stay for ever, as Windows ships it.",
    ),
    _healed(
        "NET-003", "certificates.tls_watched", "ws2022", "tls-as-shipped", _tls_as_shipped,
        "TLS 1.0 and 1.1 are on, as Windows ships them, and nobody notes who uses them.",
    ),
    _healed(
        "NET-003", "certificates.tls_server", "ws2019", "tls-unused", _tls_unused,
        "TLS 1.0 and 1.1 are on, and in a week nobody used them.",
    ),
    _healed(
        "NET-003", "certificates.tls_client", "win10", "tls-switched-on", _tls_switched_on,
        "TLS 1.0 was switched on again for an old printer.",
    ),
)  # fmt: skip
_LEFT_TO_A_PERSON = (
    _left(
        "NET-003", "certificates.tls_server", "ws2022", "tls-still-used", _tls_still_used,
        "TLS 1.0 is on, and the archive of pictures was called in it two days ago.",
    ),
    _left(
        "", "certificates.tls_used", "ws2016", "tls-used", _tls_still_used,
        "The archive of pictures was called in TLS 1.0 two days ago.",
    ),
    _left(
        "NET-003", "certificates.tls_server", "fs2022", "tls-nothing-left", _tls_nothing_left,
        "TLS 1.2 is off: with the old versions gone, no way would be left.",
    ),
    _left(
        "SEC-002", "logging.audit_policy", "ws2022", "audit-by-policy", _audit_policy,
        "A policy of the domain decides what is audited.",
    ),
    _left(
        "SEC-003", "password_policy.length", "win11", "passwords-by-policy",
        _security_policy(MinimumPasswordLength=7),
        "The password policy of the domain asks for seven characters.",
    ),
    _left(
        "SEC-006", "screen_lock.idle", "win11", "screen-by-policy",
        _policy("Reception", at.SYSTEM, "InactivityTimeoutSecs", 7200),
        "A policy of the domain gives the screens two hours.",
    ),
    _left(
        "LOGGING-001", "log_retention.size", "ws2022", "log-by-policy",
        _policy("Small logs", f"{events.POLICY}\\Security", "MaxSize", 1024),
        "A policy of the domain sets the Security log to one megabyte.",
    ),
    _left(
        "", "logging.cleared", "fs2022", "security-log-cleared", _cleared,
        "Somebody emptied the Security log.",
    ),
    _left(
        "", "failed_logons.count", "ws2022", "guessing", _guessing,
        "A hundred and fifty log-ons failed within hours.",
    ),
    _left(
        "", "password_policy.kept", "ws2022", "passwords-in-memory",
        _value(at.DIGEST, "UseLogonCredential", 1),
        "A program of long ago wanted plain passwords in memory.",
    ),
    _left(
        "", "certificates.tls_turned_away", "fs2022", "old-device-turned-away", _turned_away,
        "TLS 1.0 is gone, and a scanner goes on calling in it.",
    ),
    _left(
        "SEC-006", "auto_logoff.idle", "ws2022", "idle-sessions-would-end",
        _remote_desktop(MaxIdleTime=0, fResetBroken=1),
        "Idle sessions would be ended on this server, with all that was not saved.",
    ),
    _left(
        "", "auto_logoff.disconnected", "ws2019", "sessions-left-for-days",
        _remote_desktop(fInheritMaxDisconnectionTime=1),
        "Sessions that somebody left go on for days.",
    ),
    _left(
        "", "name_resolution_legacy.llmnr", "win10", "llmnr-on",
        _no_value(at.DNS_CLIENT, "EnableMulticast"),
        "Names are asked of whoever is near, as Windows ships it.",
    ),
    _left(
        "", "name_resolution_legacy.netbios", "win11", "netbios-on", _netbios,
        "An old scanner was to be found by its name.",
    ),
    _left(
        "", "removable_media.storage", "win11", "sticks-allowed",
        _value(at.REMOVABLE, "Deny_All", 0),
        "Sticks were allowed for a training course.",
    ),
    _left(
        "", "secure_boot.enabled", "win10", "secure-boot-off",
        _value(f"{at.CONTROL}\\SecureBoot\\State", "UEFISecureBootEnabled", 0),
        "Secure Boot was switched off to start a rescue system.",
    ),
)  # fmt: skip
DRIFTS = _HEALED + _LEFT_TO_A_PERSON
