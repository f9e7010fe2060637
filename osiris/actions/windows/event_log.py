"""Event logs that are on, large enough, and overwrite their oldest event when they are full.

Source: MicrosoftDocs/windowsserverdocs WindowsServerDocs/administration/windows-commands/
wevtutil.md (sl /e /ms /rt /ab).
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(
    params={"logs": r"(?:Security|System|Application)\|[1-9][0-9]{3,6}"}, undo=Undo.EXACT
)
