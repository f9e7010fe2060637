"""Microsoft Defender's watch over files as they are opened, and its signatures.

Sources: MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/Defender/Set-MpPreference.md,
Update-MpSignature.md; learn.microsoft.com microsoft-365/security/defender-endpoint/
microsoft-defender-antivirus-compatibility.
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(
    params={},
    undo=Undo.PARTIAL,
    undo_note=(
        "New signatures stay: nobody wants the old ones back. Where tamper protection is on, "
        "Windows may not let the box switch the watch off again; then it stays on."
    ),
    takes_s=600,
)
