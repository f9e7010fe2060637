"""Values of the registry, each on a list of what a runbook may write and with which data.

The list is closed: no key that starts a program, and no data that opens what the baseline shuts.
Source: MicrosoftDocs/PowerShell-Docs reference/5.1/Microsoft.PowerShell.Management/
Set-ItemProperty.md, New-Item.md.
"""

from __future__ import annotations

import re

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

_POLICIES = "HKLM:\\SOFTWARE\\Policies\\Microsoft\\"
_WINDOWS = "HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\"
_CONTROL = "HKLM:\\SYSTEM\\CurrentControlSet\\Control\\"
_MAY = (
    # subcategories of auditing count, not the nine old categories
    (_CONTROL + "Lsa", "SCENoApplyLegacyAuditPolicy", "1"),
    # an account without a password works at the keyboard only
    (_CONTROL + "Lsa", "LimitBlankPasswordUse", "1"),
    # the screen locks after one minute to fifteen
    (_WINDOWS + "Policies\\System", "InactivityTimeoutSecs", "[6-9][0-9]|[1-8][0-9]{2}|900"),
    # command lines and scripts are written down
    (_WINDOWS + "Policies\\System\\Audit", "ProcessCreationIncludeCmdLine_Enabled", "1"),
    (_POLICIES + "Windows\\PowerShell\\ScriptBlockLogging", "EnableScriptBlockLogging", "1"),
    # no old ways of asking for names
    (_POLICIES + "Windows NT\\DNSClient", "EnableMulticast", "0"),
    (_WINDOWS + "Internet Settings\\WinHttp", "DisableWpad", "1"),
    # nothing starts by itself from a stick
    (_WINDOWS + "Policies\\Explorer", "NoDriveTypeAutoRun", "255"),
    # updates are looked for
    (_POLICIES + "Windows\\WindowsUpdate\\AU", "NoAutoUpdate", "0"),
)

SPEC = VerbSpec(
    params={
        "values": "|".join(
            f"{re.escape(f'{key}|{name}|DWord|')}(?:{data})" for key, name, data in _MAY
        )
    },
    undo=Undo.EXACT,
)
