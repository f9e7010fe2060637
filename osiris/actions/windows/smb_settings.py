"""One setting of file sharing.

`smb1_watch` records who uses SMB 1 (event 3000 of Microsoft-Windows-SMBServer/Audit), and since
when it does so; `smb1_off` makes the file server stop speaking it; `sign_server` and `sign_client`
insist on signed traffic. New connections obey at once; one that is open stays as it is. Sources:
MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/SmbShare/
Set-SmbServerConfiguration.md, Set-SmbClientConfiguration.md.
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(
    params={"want": r"smb1_watch|smb1_off|sign_server|sign_client"},
    undo=Undo.EXACT,
)
