"""A new, empty store for Windows Update; the old one waits in this change's own folder.

It is for a client whose searches fail with an error of its own. Source: learn.microsoft.com
troubleshoot/windows-client/installing-updates-features-roles/additional-resources-for-windows-update
(the store may be put aside while the services stand).
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(params={}, undo=Undo.EXACT, takes_s=1200)
