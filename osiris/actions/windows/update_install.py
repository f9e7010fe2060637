"""Security updates of Windows, downloaded and installed as SYSTEM.

`updates` are ids of updates (IUpdateIdentity.UpdateID), comma between. It refuses while somebody is
signed in, leaves out updates that ask questions, and never restarts the machine. Sources:
learn.microsoft.com windows/win32/wua_sdk (IUpdateSession, IUpdateInstaller, OperationResultCode),
wua_sdk/using-wua-from-a-remote-computer.
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

_ID = r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"

SPEC = VerbSpec(
    params={"updates": rf"{_ID}(,{_ID}){{0,99}}"},
    undo=Undo.MANUAL,
    undo_note=(
        "Windows puts no older version back by itself. A person takes an update off in Settings, "
        'or with "wusa /uninstall /kb:NUMBER" or Remove-WindowsPackage, and restarts. Some updates '
        "cannot be taken off; for those there is the backup. The record names what was installed."
    ),
    disruptive=True,
    takes_s=5400,
)
