"""How services start with the machine, and whether they run now.

`start` and `status` may be left out: then that half stays as it is. What a change started or
stopped along with a service (the services that it needs, and those that need it) is recorded by
name, so that the undo is exact. Sources: MicrosoftDocs/PowerShell-Docs reference/5.1/
Microsoft.PowerShell.Management/Set-Service.md, Stop-Service.md; [MS-SCMR] 3.1.4.11.
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(
    params={
        "name": r"[A-Za-z0-9][A-Za-z0-9_.$-]{0,79}",
        "start": r"(Automatic|Manual|Disabled)?",
        "status": r"(Running|Stopped)?",
    },
    undo=Undo.EXACT,
    takes_s=180,
)
