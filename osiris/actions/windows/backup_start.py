"""One run of the backup that this server was given.

Source: MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/WindowsServerBackup/
Start-WBBackup.md, Get-WBSummary.md.
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(
    params={},
    undo=Undo.NONE,
    undo_note=(
        "A good copy more is nothing to take back. Older copies that Windows dropped to make room "
        "for it do not come back. A backup that still runs is left to end."
    ),
    disruptive=True,
    takes_s=10_800,
)
