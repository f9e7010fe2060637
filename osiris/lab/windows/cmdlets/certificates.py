"""The machine's certificates: {"My": {thumbprint: {...}}}.

A row: `subject`, `issuer`, `ends` (ISO 8601), `key` and `signature` (object identifiers), `bits`,
`private`. Sources: MicrosoftDocs/PowerShell-Docs reference/5.1/Microsoft.PowerShell.Security/About/
about_Certificate_Provider.md; learn.microsoft.com, X509Certificate2, PublicKey.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from osiris.lab.windows.cmdlet import Call
from osiris.lab.windows.drives import DRIVES, Provider
from osiris.lab.windows.machine import Caller, Machine, stock
from osiris.lab.windows.ps.values import PSObject


@stock("certificates")
def _stock(machine: Machine) -> dict[str, Any]:
    """A fresh host has none of its own."""
    return {"My": {}}


def _rows(machine: Machine) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = machine.area("certificates")["My"]
    return found


class Certificates(Provider):
    """Cert:\\LocalMachine\\My and what is in it. Other stores are not modelled."""

    name = "Microsoft.PowerShell.Security\\Certificate"

    def resolve(self, machine: Machine, caller: Caller, drive: str, rest: str) -> str:
        """`LocalMachine\\My`, as it was written."""
        return rest.strip("\\")

    def exists(self, machine: Machine, path: str) -> bool:
        """A store, or a certificate in it."""
        words = path.lower().split("\\")
        if words[:2] != ["localmachine", "my"]:
            return False
        return len(words) == 2 or words[2].upper() in _rows(machine)

    def container(self, machine: Machine, path: str) -> bool:
        """A store holds certificates."""
        return path.count("\\") < 2

    def names(self, machine: Machine, caller: Caller, path: str) -> list[str]:
        """Thumbprints."""
        return sorted(_rows(machine))

    def item(self, machine: Machine, caller: Caller, path: str) -> PSObject:
        """An X509Certificate2."""
        thumbprint = path.split("\\")[-1].upper()
        row = _rows(machine)[thumbprint]
        oid = PSObject("System.Security.Cryptography.Oid", {"Value": row["key"]})
        key = PSObject("System.Security.Cryptography.AsymmetricAlgorithm", {"KeySize": row["bits"]})
        return PSObject(
            "System.Security.Cryptography.X509Certificates.X509Certificate2",
            {
                "Thumbprint": thumbprint,
                "Subject": row["subject"],
                "Issuer": row["issuer"],
                "NotAfter": datetime.fromisoformat(row["ends"]),
                "HasPrivateKey": row["private"],
                "SignatureAlgorithm": PSObject(
                    "System.Security.Cryptography.Oid", {"Value": row["signature"]}
                ),
                "PublicKey": PSObject(
                    "System.Security.Cryptography.X509Certificates.PublicKey",
                    {"Oid": oid, "Key": key},
                ),
                "PSChildName": thumbprint,
            },
            text=row["subject"],
        )

    def drop(self, call: Call, path: str) -> None:
        """Remove-Item: the certificate goes, its key stays where it is."""
        call.need_admin()
        del _rows(call.machine)[path.split("\\")[-1].upper()]


DRIVES["cert"] = Certificates()
