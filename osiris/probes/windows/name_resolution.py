"""LLMNR, NetBIOS over TCP/IP and WPAD. Sources: windows-itpro-docs Policy CSP ADMX_DnsClient
(Turn_Off_Multicast, DNS_Netbios); learn.microsoft.com/windows/win32/cimwin32prov
(TcpipNetbiosOptions); learn.microsoft.com troubleshoot, disable HTTP proxy features (DisableWpad).
"""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.psjson import document, items, number_or_none, text

_OFF = 2
_DISABLED = 4


def parse(stdout: str) -> dict[str, Value]:
    """`llmnr_off`, `netbios` names of connected adapters on which it is not off, `wpad_off`."""
    read = document(stdout)
    adapters = [
        (text(row, "name"), number_or_none(row, "options")) for row in items(read["adapters"])
    ]
    all_off = number_or_none(read, "netbios") == 0
    return {
        "llmnr_off": number_or_none(read, "multicast") == 0,
        "netbios": () if all_off else tuple(sorted(n for n, o in adapters if o != _OFF)),
        "wpad_off": number_or_none(read, "wpad") == 1
        or number_or_none(read, "finder") == _DISABLED,
    }
