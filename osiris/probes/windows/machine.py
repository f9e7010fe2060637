"""Who a machine is, and what it is in its network: numbers and the SMBIOS UUID, no localised text.

Win32_ComputerSystemProduct, Win32_ComputerSystem, Win32_OperatingSystem (CIMWin32 provider);
System Management BIOS reference, 7.2.1: what stands in the UUID where a maker gave none.
"""

from __future__ import annotations

import re

from osiris.model.content import Value
from osiris.model.site import MachineRole
from osiris.probes.psjson import boolean, document, number, text

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_NOBODY = ("00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff")
_FILLER = "03000200-0400-0500-0006-000700080009"  # left in place by many mainboards
_ROLES = {
    0: MachineRole.WORKSTATION,
    1: MachineRole.WORKSTATION,
    2: MachineRole.MEMBER_SERVER,
    3: MachineRole.MEMBER_SERVER,
    4: MachineRole.DOMAIN_CONTROLLER,
    5: MachineRole.DOMAIN_CONTROLLER,
}


def parse(stdout: str) -> dict[str, Value]:
    """`identity` survives renaming; it is None where the maker gave the machine none.

    `role` is a word of MachineRole, `clock` the machine's own time (ISO 8601, UTC), `language` a
    Windows language id, `edition` a PRODUCT_* number (GetProductInfo).
    """
    read = document(stdout)
    uuid = text(read, "uuid").lower()
    if uuid and not _UUID.fullmatch(uuid):
        raise ValueError("not an SMBIOS UUID")
    role = _ROLES.get(number(read, "domain_role"))
    if role is None:
        raise ValueError("a role that there is not")
    return {
        "identity": None if uuid in ("", *_NOBODY, _FILLER) else uuid,
        "role": role.value,
        "name": text(read, "name"),
        "in_domain": boolean(read, "in_domain"),
        "domain": text(read, "domain"),
        "product_type": number(read, "product_type"),
        "build": number(read, "build"),
        "edition": number(read, "edition"),
        "language": number(read, "language"),
        "clock": text(read, "clock"),
    }
