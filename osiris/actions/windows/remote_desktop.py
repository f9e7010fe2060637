"""What remote desktop asks of callers, and when it cuts off a session that nobody touches.

`cuts`, though WinRM does not go over it: a technician may look after the machine that way, and the
undo that is armed on the machine brings the old way back if nobody confirms the new one.
Source: learn.microsoft.com/windows-hardware/customize/desktop/unattend
(TerminalServices-RDP-WinStationExtensions; TerminalServices-LocalSessionManager).
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(params={"what": r"callers|idle"}, undo=Undo.EXACT, cuts=True)
