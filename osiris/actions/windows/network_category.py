"""What kind of network a card takes its network for.

Private can be set and taken back. That a network is the domain's cannot: Windows finds out, so the
service that does is started anew. Sources: MicrosoftDocs/windows-powershell-docs
docset/winserver2022-ps/NetConnection/Set-NetConnectionProfile.md.
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

_GUID = r"\{[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}"

SPEC = VerbSpec(
    params={"setting": rf"{_GUID}\|(Private|Domain)"},
    undo=Undo.PARTIAL,
    undo_note="Private is taken back. Where Windows was made to look again, what it found stays.",
    cuts=True,
    takes_s=120,
)
