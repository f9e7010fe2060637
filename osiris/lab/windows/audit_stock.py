"""The subcategories of auditing: GUID, English name, German name, and what a fresh Windows audits.

Source: [MS-GPAC] 2.2.1.2 for the GUIDs; windows-itpro-docs, "Audit <subcategory>" pages, for the
defaults of servers and clients. All GUIDs end alike.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

TAIL = "-69AE-11D9-BED3-505054503030}"
SUCCESS, FAILURE = 1, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Subcategory:
    """`server` and `client` are the bits that set-up leaves."""

    name: str
    german: str
    server: int
    client: int


_ROWS = """
9211|Security System Extension|Sicherheitssystemerweiterung|0|0
9212|System Integrity|Systemintegrität|3|3
9213|IPsec Driver|IPsec-Treiber|0|0
9214|Other System Events|Andere Systemereignisse|3|3
9210|Security State Change|Sicherheitsstatusänderung|1|1
9215|Logon|Anmelden|3|1
9216|Logoff|Abmelden|1|1
9217|Account Lockout|Kontosperrung|1|1
9218|IPsec Main Mode|IPsec-Hauptmodus|0|0
9219|IPsec Quick Mode|IPsec-Schnellmodus|0|0
921A|IPsec Extended Mode|IPsec-Erweiterungsmodus|0|0
921B|Special Logon|Spezielle Anmeldung|1|1
921C|Other Logon/Logoff Events|Andere Anmelde-/Abmeldeereignisse|0|0
9243|Network Policy Server|Netzwerkrichtlinienserver|3|3
9247|User / Device Claims|Benutzer-/Geräteansprüche|0|0
9249|Group Membership|Gruppenmitgliedschaft|0|0
924B|Access Rights|Zugriffsrechte|0|0
921D|File System|Dateisystem|0|0
921E|Registry|Registrierung|0|0
921F|Kernel Object|Kernelobjekt|0|0
9220|SAM|SAM|0|0
9221|Certification Services|Zertifizierungsdienste|0|0
9222|Application Generated|Anwendung wurde generiert.|0|0
9223|Handle Manipulation|Handleänderung|0|0
9224|File Share|Dateifreigabe|0|0
9225|Filtering Platform Packet Drop|Filterplattform: Verworfene Pakete|0|0
9226|Filtering Platform Connection|Filterplattformverbindung|0|0
9227|Other Object Access Events|Andere Objektzugriffsereignisse|0|0
9244|Detailed File Share|Detaillierte Dateifreigabe|0|0
9245|Removable Storage|Wechselmedien|0|0
9246|Central Policy Staging|Staging zentraler Richtlinien|0|0
9229|Non Sensitive Privilege Use|Nicht sensible Verwendung von Rechten|0|0
922A|Other Privilege Use Events|Andere Rechteverwendungsereignisse|0|0
9228|Sensitive Privilege Use|Sensible Verwendung von Rechten|0|0
922B|Process Creation|Prozesserstellung|0|0
922C|Process Termination|Prozessbeendigung|0|0
922D|DPAPI Activity|DPAPI-Aktivität|0|0
922E|RPC Events|RPC-Ereignisse|0|0
9248|Plug and Play Events|Plug & Play-Ereignisse|0|0
924A|Token Right Adjusted Events|Angepasste Tokenrechte|0|0
922F|Audit Policy Change|Überwachungsrichtlinienänderung|1|1
9230|Authentication Policy Change|Authentifizierungsrichtlinienänderung|1|1
9231|Authorization Policy Change|Autorisierungsrichtlinienänderung|0|0
9232|MPSSVC Rule-Level Policy Change|MPSSVC-Richtlinienänderung auf Regelebene|0|0
9233|Filtering Platform Policy Change|Filterplattform-Richtlinienänderung|0|0
9234|Other Policy Change Events|Andere Richtlinienänderungsereignisse|0|0
9236|Computer Account Management|Computerkontoverwaltung|1|0
9237|Security Group Management|Sicherheitsgruppenverwaltung|1|1
9238|Distribution Group Management|Verteilergruppenverwaltung|0|0
9239|Application Group Management|Anwendungsgruppenverwaltung|0|0
923A|Other Account Management Events|Andere Kontoverwaltungsereignisse|0|0
9235|User Account Management|Benutzerkontenverwaltung|1|1
923B|Directory Service Access|Verzeichnisdienstzugriff|1|0
923C|Directory Service Changes|Verzeichnisdienständerungen|0|0
923D|Directory Service Replication|Verzeichnisdienstreplikation|0|0
923E|Detailed Directory Service Replication|Detaillierte Verzeichnisdienstreplikation|0|0
9240|Kerberos Service Ticket Operations|Ticketvorgänge des Kerberos-Diensts|1|0
9241|Other Account Logon Events|Andere Kontoanmeldungsereignisse|0|0
9242|Kerberos Authentication Service|Kerberos-Authentifizierungsdienst|1|0
923F|Credential Validation|Überprüfen der Anmeldeinformationen|1|0
"""


def _read() -> dict[str, Subcategory]:
    found = {}
    for line in _ROWS.split("\n"):
        if line:
            number, name, german, server, client = line.split("|")
            guid = f"{{0CCE{number}{TAIL}"
            found[guid] = Subcategory(
                name=name, german=german, server=int(server), client=int(client)
            )
    return found


SUBCATEGORIES: Mapping[str, Subcategory] = _read()
"""GUID in capitals -> subcategory, in the order in which auditpol lists them."""
