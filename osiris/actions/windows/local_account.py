"""Whether a local account may sign in. Nothing of it is deleted: files, groups and rights stay.

`account` is its identifier and its name, as the readings list it; the identifier finds it in every
language, the name is what the person who approves can read. Sources: MicrosoftDocs/PowerShell-Docs
reference/5.1/Microsoft.PowerShell.LocalAccounts/Disable-LocalUser.md, Enable-LocalUser.md.
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(
    params={
        "account": r"S-1-5-21(-[0-9]{1,10}){4} [^\x00-\x1f\"/\\\[\]:;|=,+*?<>]{1,64}",
        "state": r"(enabled|disabled)",
    },
    undo=Undo.EXACT,
)
