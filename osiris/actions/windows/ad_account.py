"""Whether an account of the domain may sign in. Nothing of it is deleted: groups and mail stay.

`account` is its identifier and its name, as the readings list it. `spared` names the groups whose
members are never touched: emergency accounts, and accounts that programs use. Sources:
MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/ActiveDirectory/Disable-ADAccount.md,
Enable-ADAccount.md; [MS-DTYP] 2.4.2.4 for the ends of identifiers.
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(
    params={
        "account": r"S-1-5-21(-[0-9]{1,10}){4} [^\x00-\x1f\"/\\\[\]:;|=,+*?<>]{1,64}",
        "state": r"(enabled|disabled)",
        "spared": r"[A-Za-z0-9][A-Za-z0-9 _-]{0,62}",
    },
    undo=Undo.EXACT,
)
