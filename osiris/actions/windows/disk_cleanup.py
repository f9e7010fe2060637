"""Old temporary files of the system, downloads of updates, error reports, logs of the component
store; and parts of Windows that newer ones have replaced.

`places` are words, not paths: the paths stand in the script. Nothing of a person's is among them.
Sources: MicrosoftDocs/windowsserverdocs .../dism; learn.microsoft.com
windows-hardware/manufacture/desktop/clean-up-the-winsxs-folder.
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

_PLACE = r"(windows_temp|update_downloads|error_reports|component_logs|component_store)"

SPEC = VerbSpec(
    params={"places": rf"{_PLACE}(,{_PLACE}){{0,4}}", "days": r"[1-9][0-9]{0,2}"},
    undo=Undo.NONE,
    undo_note=(
        "What was removed is gone. The record has the list of the files, the first four hundred by "
        "name. They were temporary, or Windows fetches them again when it needs them."
    ),
    takes_s=3600,
)
