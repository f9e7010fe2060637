"""Values of the registry, each on a list of what a runbook may write and with which data.

The list is closed: no key that starts a program, and no data that opens what the baseline shuts.
Source: MicrosoftDocs/PowerShell-Docs reference/5.1/Microsoft.PowerShell.Management/
Set-ItemProperty.md, New-Item.md.
"""

from __future__ import annotations

import re

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

_LSA = "HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Lsa"
_SYSTEM = "HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System"
_SCRIPTS = "HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\PowerShell\\ScriptBlockLogging"
_MAY = (
    # subcategories of auditing count, not the nine old categories
    (_LSA, "SCENoApplyLegacyAuditPolicy", "1"),
    # an account without a password works at the keyboard only
    (_LSA, "LimitBlankPasswordUse", "1"),
    # scripts and the command lines of new programs are written down
    (_SCRIPTS, "EnableScriptBlockLogging", "1"),
    (_SYSTEM + "\\Audit", "ProcessCreationIncludeCmdLine_Enabled", "1"),
    # the screen locks after one minute to fifteen
    (_SYSTEM, "InactivityTimeoutSecs", "[6-9][0-9]|[1-8][0-9]{2}|900"),
)

SPEC = VerbSpec(
    params={
        "values": "|".join(
            f"{re.escape(f'{key}|{name}|DWord|')}(?:{data})" for key, name, data in _MAY
        )
    },
    undo=Undo.EXACT,
)
