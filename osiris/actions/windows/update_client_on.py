"""Whether Windows Update may work: its services, two policy values, and a daily search.

Sources: learn.microsoft.com windows/deployment/update/waas-wu-settings (NoAutoUpdate,
DisableWindowsUpdateAccess); windows/win32/wua_sdk; github.com/mgajda83/PSWindowsUpdate issues 60
and 65 for what newer versions refuse over the network.
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

_PART = r"(services|policy|search)"

SPEC = VerbSpec(
    params={"parts": rf"{_PART}(,{_PART}){{0,2}}"},
    undo=Undo.EXACT,
    takes_s=1200,  # the first search of a machine takes long
)
