"""Audit more subcategories, by GUID: bits are added, none is taken away.

Sources: MicrosoftDocs/windowsserverdocs WindowsServerDocs/administration/windows-commands/
auditpol-set.md, auditpol-backup.md; [MS-GPAC] for the GUIDs.
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

_ONE = r"\{0cce9[0-9a-f]{3}-69ae-11d9-bed3-505054503030\}=[123]"

SPEC = VerbSpec(params={"order": rf"(?:{_ONE}(?: {_ONE})*)?"}, undo=Undo.EXACT)
