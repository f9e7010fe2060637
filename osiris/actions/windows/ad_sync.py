"""Replication, asked for at once instead of at its next turn.

Sources: MicrosoftDocs/windowsserverdocs WindowsServerDocs/administration/windows-commands/
repadmin.md; [MS-ADTS] 3.1.1.1.15 for how long deletions are remembered.
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(
    params={},
    undo=Undo.NONE,
    undo_note="Nothing is set: changes that were due anyway arrive sooner, and cannot be unlearnt.",
    takes_s=300,
)
