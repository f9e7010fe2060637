"""Protection of a volume that BitLocker has already encrypted.

The recovery password that it may add is escrowed by the next look at the machine. Sources:
MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/BitLocker/Resume-BitLocker.md,
Add-BitLockerKeyProtector.md, Suspend-BitLocker.md; learn.microsoft.com windows/win32/secprov/
getsuspendcount-win32-encryptablevolume.
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(params={"volume": r"[A-Z]:"}, undo=Undo.EXACT)
