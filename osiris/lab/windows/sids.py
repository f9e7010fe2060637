"""Security identifiers of simulated hosts and domains, as text and as bytes ([MS-DTYP] 2.4.2)."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from osiris.lab.windows.machine import Machine

ADMINISTRATORS, USERS, GUESTS = "S-1-5-32-544", "S-1-5-32-545", "S-1-5-32-546"
REMOTE_DESKTOP, EVENT_READERS, REMOTE_MANAGEMENT = "S-1-5-32-555", "S-1-5-32-573", "S-1-5-32-580"
PERFORMANCE_MONITOR = "S-1-5-32-558"

NAMES = {
    "S-1-1-0": ("Everyone", "Jeder"),
    "S-1-5-4": ("NT AUTHORITY\\INTERACTIVE", "NT-AUTORITÄT\\INTERAKTIV"),
    "S-1-5-11": (
        "NT AUTHORITY\\Authenticated Users",
        "NT-AUTORITÄT\\Authentifizierte Benutzer",
    ),
    "S-1-5-18": ("NT AUTHORITY\\SYSTEM", "NT-AUTORITÄT\\SYSTEM"),
    "S-1-5-19": ("NT AUTHORITY\\LOCAL SERVICE", "NT-AUTORITÄT\\Lokaler Dienst"),
    "S-1-5-20": ("NT AUTHORITY\\NETWORK SERVICE", "NT-AUTORITÄT\\Netzwerkdienst"),
    ADMINISTRATORS: ("BUILTIN\\Administrators", "VORDEFINIERT\\Administratoren"),
    PERFORMANCE_MONITOR: (
        "BUILTIN\\Performance Monitor Users",
        "VORDEFINIERT\\Systemmonitorbenutzer",
    ),
    USERS: ("BUILTIN\\Users", "VORDEFINIERT\\Benutzer"),
    GUESTS: ("BUILTIN\\Guests", "VORDEFINIERT\\Gäste"),
    REMOTE_DESKTOP: (
        "BUILTIN\\Remote Desktop Users",
        "VORDEFINIERT\\Remotedesktopbenutzer",
    ),
    EVENT_READERS: (
        "BUILTIN\\Event Log Readers",
        "VORDEFINIERT\\Ereignisprotokollleser",
    ),
    REMOTE_MANAGEMENT: (
        "BUILTIN\\Remote Management Users",
        "VORDEFINIERT\\Remoteverwaltungsbenutzer",
    ),
}
"""Well-known accounts in English and in German."""

SPELLINGS = {
    "nt authority\\localservice": "S-1-5-19",
    "nt authority\\networkservice": "S-1-5-20",
    "nt authority\\local service": "S-1-5-19",
    "nt authority\\network service": "S-1-5-20",
    "nt authority\\system": "S-1-5-18",
}
"""English names that LSA takes on every host: services are set up with them."""


def of_machine(machine: Machine) -> str:
    """The identifier in front of every local account."""
    return _made(f"machine {machine.name.lower()}")


def of_domain(domain: str) -> str:
    """The identifier in front of every account of a domain."""
    return _made(f"domain {domain.lower()}")


def netbios(domain: str) -> str:
    """The short name of a domain."""
    return domain.partition(".")[0].upper()


def well_known(machine: Machine, sid: str) -> str | None:
    """The name of a well-known account in the language of the host."""
    found = NAMES.get(sid)
    return None if found is None else found[machine.culture == "de-DE"]


def packed(sid: str) -> list[int]:
    """The bytes of an identifier."""
    revision, authority, *rest = (int(part) for part in sid.split("-")[1:])
    head = [revision, len(rest), *authority.to_bytes(6, "big")]
    return head + [byte for part in rest for byte in part.to_bytes(4, "little")]


def unpacked(raw: Sequence[int]) -> str:
    """An identifier from its bytes. Raises ValueError."""
    data = bytes(raw)
    if len(data) < 8 or len(data) != 8 + 4 * data[1]:
        raise ValueError("not the bytes of a security identifier")
    parts = [int.from_bytes(data[i : i + 4], "little") for i in range(8, len(data), 4)]
    return "-".join(map(str, ("S", data[0], int.from_bytes(data[2:8], "big"), *parts)))


def _made(seed: str) -> str:
    data = sha256(seed.encode()).digest()
    parts = [int.from_bytes(data[i : i + 4], "little") % 4_000_000_000 for i in (0, 4, 8)]
    return "-".join(map(str, ("S-1-5-21", *parts)))
