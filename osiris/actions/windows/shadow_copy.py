"""One more shadow copy of a drive.

Source: learn.microsoft.com previous-versions/windows/desktop/vsswmi/
create-method-in-class-win32-shadowcopy (0 is success).
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(
    params={"drive": r"[A-Z]:"},
    undo=Undo.PARTIAL,
    undo_note=(
        "The new copy is removed. If the room for copies was full, Windows dropped the oldest one "
        "for it, and that one does not come back."
    ),
    takes_s=300,
)
