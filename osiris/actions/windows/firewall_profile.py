"""One profile of the Windows firewall: on, closed to whom no rule names, with a log.

Nothing is changed where the profile is in use and no rule of it lets in what manages the machine.
Traffic that leaves is never touched: a clinic that shut it on purpose keeps it shut. With `keep`,
all rules are exported to the change's own folder first, for a technician: the undo does not need
them, and so it cannot bring back a rule that somebody else removed since. Sources:
MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/NetSecurity/
Set-NetFirewallProfile.md; MicrosoftDocs/windowsserverdocs, netsh advfirewall.
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(
    params={
        "profile": r"Domain|Private|Public",
        "enabled": r"(True)?",
        "inbound": r"(Block)?",
        "log_blocked": r"(True)?",
        "log_kilobytes": r"([1-9][0-9]{3,4})?",
        "keep": r"(rules)?",
    },
    undo=Undo.EXACT,
    cuts=True,
    takes_s=180,
)
