"""The domain's rules for new passwords and for wrong ones, raised to what is asked for.

They hold for every account of the domain: a new length meets people at their next change. Source:
MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/ActiveDirectory/
Set-ADDefaultDomainPasswordPolicy.md.
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(
    params={"length": r"[0-9]{1,2}", "history": r"[0-9]{1,2}", "threshold": r"[1-9][0-9]?"},
    undo=Undo.EXACT,
)
