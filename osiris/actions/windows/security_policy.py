"""Rules for passwords and lock-out of local accounts, made stricter, never weaker.

Sources: MicrosoftDocs/windowsserverdocs WindowsServerDocs/administration/windows-commands/
secedit-export.md, secedit-configure.md; [MS-GPSB] 2.2.1.1 and 2.2.1.2.
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(
    params={
        "length": r"[89]|1[0-4]",
        "remembered": r"[1-9]|1[0-9]|2[0-4]",
        "days": r"[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-5]",
        "tries": r"[5-9]|10",
        "minutes": r"1[5-9]|[2-5][0-9]|60",
    },
    undo=Undo.EXACT,
)
