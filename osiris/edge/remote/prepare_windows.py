"""Readable scripts that get Windows machines ready, and take everything away again.

The scripts are printed as they are in the repository. Nothing is written into their code: what a
clinic chooses is a typed parameter that its administrator gives, and the comment above the script
says how.
"""

from __future__ import annotations

from importlib import resources
from ipaddress import ip_network

from osiris.errors import RequestError

_SCRIPTS = resources.files("osiris.edge.remote") / "windows"
KINDS = ("domain", "workgroup")


def prepare_windows(kind: str, *, from_address: str = "") -> str:
    """The script for a `domain` (run on a domain controller) or for one `workgroup` machine.

    `from_address` is the address or network of the box; it appears in the comment alone.

    Raises:
        RequestError: another kind, or no address.
    """
    if kind not in KINDS:
        raise RequestError(f"There is no script for '{kind}'.", f"One of: {', '.join(KINDS)}")
    where = _network(from_address) if from_address else "ADDRESS"
    script = (_SCRIPTS / f"prepare_{kind}.ps1").read_text(encoding="ascii")
    rights = (_SCRIPTS / "prepare_rights.ps1").read_text(encoding="ascii")
    script = script.replace("# RIGHTS\n", rights)  # a file of ours, in a text of the script
    head = (
        "# Save this as prepare.ps1, read it, and run it in Windows PowerShell as administrator:\n"
        f"#   .\\prepare.ps1 -From {where}\n"
        "# It was never run on a real Windows by its makers: try it on one machine first.\n"
    )
    return head + script


def _network(text: str) -> str:
    try:
        network = ip_network(text, strict=False)
    except ValueError as error:
        raise RequestError(
            f"{text!r} is neither an address nor a network", "for example 192.0.2.10"
        ) from error
    return str(network.network_address) if network.num_addresses == 1 else str(network)
