"""The clinic and its machines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Platform(StrEnum):
    """What a Check, Probe or Runbook is made for."""

    LINUX = "linux"
    WINDOWS = "windows"
    APPLIANCE = "appliance"
    NETWORK = "network"


class TargetClass(StrEnum):
    """What a machine is for. Policy is kept per class; medical and unknown are never changed."""

    SERVER = "server"
    WORKSTATION = "workstation"
    APPLIANCE = "appliance"
    MEDICAL = "medical"
    UNKNOWN = "unknown"


class TransportKind(StrEnum):
    """How packets reach a Target."""

    SSH = "ssh"
    LOCAL = "local"
    WINRM = "winrm"


class SignIn(StrEnum):
    """How the box proves who it is, where the transport knows more than one way."""

    NONE = "none"  # the transport has one way
    NTLM = "ntlm"
    KERBEROS = "kerberos"
    CERTIFICATE = "certificate"


class MachineRole(StrEnum):
    """What a Windows machine is in its network (Win32_ComputerSystem.DomainRole)."""

    UNKNOWN = "unknown"  # it was not read yet, or it is no Windows machine
    WORKSTATION = "workstation"  # 0 and 1
    MEMBER_SERVER = "member_server"  # 2 and 3: alone or in a domain
    DOMAIN_CONTROLLER = "domain_controller"  # 4 and 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """An enrolled machine.

    `id` is opaque (t1, t2, ...) and the only name of the machine in evidence. `identity` is its
    machine id (machine-id(5); Windows: the SMBIOS UUID) and survives renaming. `host_key` is what
    the machine must show: its OpenSSH public key; over WinRM `sha256:` and the hex digest of its
    TLS certificate, or the authority's certificate as PEM, or nothing where the messages are
    sealed over plain HTTP.
    `root` is set for a practice folder tree: every path is below it. `observe_only` means that
    nothing is ever changed there. `onboarded` turns true when its first sweep was reported.
    """

    id: str
    name: str
    platform: Platform
    klass: TargetClass
    transport: TransportKind
    address: str = ""
    port: int = 22
    user: str = ""
    host_key: str = ""
    identity: str = ""
    root: str = ""
    observe_only: bool = False
    onboarded: bool = False
    sign_in: SignIn = SignIn.NONE
    role: MachineRole = MachineRole.UNKNOWN
    added: datetime

    @property
    def platforms(self) -> tuple[Platform, ...]:
        """Whose Checks it gets: the box is also a Linux machine."""
        if self.platform is Platform.APPLIANCE:
            return (Platform.LINUX, Platform.APPLIANCE)
        return (self.platform,)

    @property
    def system(self) -> Platform:
        """Whose scripts run there."""
        return self.platforms[0]


class AssetState(StrEnum):
    """How a machine that was found stands. Only a person makes it ENROLLED; none is an alarm."""

    ENROLLED = "enrolled"  # it is a Target and looked after
    ONLINE = "online"  # a port for management or files took a connection
    UNREACHABLE = "unreachable"  # it is on and lets nobody in, or must not be asked
    AWAY = "away"  # off, out of the house, or behind a firewall that says nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """A machine that was found, through a directory; enrolled by a person, it becomes a Target.

    `id` is its objectGUID, which survives renaming; `last_logon` comes from the directory and lags
    up to 14 days behind. `why` says in words what `state` is about, `port` which one answered (0:
    none). `target` is the id of its Target. `seen`: when the directory last listed it; `checked`:
    when it was last asked for a connection.
    """

    id: str
    domain: str
    name: str
    dns: str
    sid: str
    os: str
    version: str
    controller: bool
    last_logon: datetime | None
    state: AssetState
    why: str
    port: int = 0
    target: str = ""
    seen: datetime
    checked: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """A secret for a Target. It cannot be printed.

    `private_key` and `certificate` are PEM or OpenSSH text; `keytab` is base64 (RFC 4648).
    """

    user: str
    password: str = ""
    private_key: str = ""
    certificate: str = ""
    keytab: str = ""

    def __repr__(self) -> str:
        return f"Credential(user={self.user!r}, ...)"

    __str__ = __repr__


@dataclass(frozen=True, slots=True, kw_only=True)
class EscrowedKey:
    """One volume's recovery key, sealed to its holders: the box itself cannot open it.

    `protector` is BitLocker's KeyProtectorId, `sealed` maps a holder's name to base64 of a sealed
    box. `verified`: when the volume was last seen to have this protector; `gone`: since when it has
    it no more (an old backup may still need the key, so it is kept).
    """

    target: str
    volume: str
    protector: str
    sealed: Mapping[str, str]
    taken: datetime
    verified: datetime
    gone: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A weekly maintenance window in the Site's time zone. It may pass midnight.

    `days` are mon..sun, the days on which it starts; `start` and `end` are HH:MM.
    """

    days: tuple[str, ...]
    start: str
    end: str


class ChannelUse(StrEnum):
    """What a way to tell people is for."""

    PAGER = "pager"  # wakes somebody
    CHAT = "chat"
    MAIL = "mail"
    LOG = "log"  # a machine that keeps records: it hears all, and nobody is disturbed


@dataclass(frozen=True, slots=True, kw_only=True)
class Routes:
    """Who hears of a Ticket, by its priority. The digest goes where `low` goes."""

    critical: tuple[ChannelUse, ...] = (ChannelUse.PAGER, ChannelUse.CHAT, ChannelUse.MAIL)
    high: tuple[ChannelUse, ...] = (ChannelUse.PAGER, ChannelUse.CHAT)
    medium: tuple[ChannelUse, ...] = (ChannelUse.CHAT, ChannelUse.MAIL)
    low: tuple[ChannelUse, ...] = (ChannelUse.MAIL,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """config.yaml: what the clinic decided about its box. Every field has a safe default.

    `do_not_probe` holds addresses and networks (CIDR) to which no packet goes; `do_not_touch`
    names of Targets that are only watched. `detail_days` is how long scrubbed host details are
    kept; the chain itself is never cut. Rates: `max_actions` in `rate_minutes` per host, per
    runbook and site-wide. `flap_reverts` heals undone by somebody within `flap_hours` stop healing
    there. `rmm_owns`: subjects of Checks whose fixes an RMM makes, on every
    machine of the site. `clinic_hours`: when people work, so that the clocks of tickets run;
    `clock_*_minutes`: how long each priority may wait for somebody to take it up (core.clocks).
    `routes`: who hears of what; `digest_at`: when the daily digest goes out;
    `notices_name_machines`: whether the names of machines may leave the site in notices.
    `escrow_clinic` and `escrow_partner` are the public keys (base64, X25519) to which BitLocker
    recovery keys are sealed; without any, none is read. `planner_api_url` and `planner_api_model`:
    a service that is asked in place of the planner in the box; empty, nothing is ever sent.
    `people_group`: the group of the console's and the web server's users, who may read the ledger
    and ask for a session; empty, only the owner of the box may. `web_*`: where the web server
    listens, and the further names and addresses by which browsers may call it. `idle_minutes` and
    `session_hours`: when a session locks, and when it ends. `usb_mounts`: the folders below which
    an export may be written to a stick. `keys`: keys of the console in place of its own, by action.
    """

    site: str = "clinic"
    timezone: str = "UTC"
    windows: tuple[Window, ...] = ()
    clinic_hours: tuple[Window, ...] = (
        Window(days=("mon", "tue", "wed", "thu", "fri"), start="08:00", end="18:00"),
    )
    clock_critical_minutes: int = 15
    clock_high_minutes: int = 60
    clock_medium_minutes: int = 240
    clock_low_minutes: int = 480
    routes: Routes = Routes()
    digest_at: str = "07:30"
    notices_name_machines: bool = False
    do_not_probe: tuple[str, ...] = ()
    do_not_touch: tuple[str, ...] = ()
    interval_s: int = 60
    workers: int = 10
    deadline_s: int = 60
    max_actions: int = 10
    rate_minutes: int = 5
    flap_reverts: int = 3
    flap_hours: int = 168  # a week: a job that runs each night shows in it
    rmm_owns: tuple[str, ...] = ()
    detail_days: int = 2557  # seven years; six at least, 45 CFR 164.316(b)(2)(i)
    vault_key_file: str = ""
    escrow_clinic: str = ""
    escrow_partner: str = ""
    planner_api_url: str = ""
    planner_api_model: str = ""
    people_group: str = ""
    web_address: str = "127.0.0.1"
    web_port: int = 8443
    web_names: tuple[str, ...] = ()
    idle_minutes: int = 15
    session_hours: int = 12
    usb_mounts: tuple[str, ...] = ("/media", "/run/media")
    keys: Mapping[str, str] = field(default_factory=dict)
