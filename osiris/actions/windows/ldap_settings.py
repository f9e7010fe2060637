"""One rule of how programs may sign in to the directory of a domain controller.

`watch` records each client that signs in without a signature or a channel binding (Directory
Service, events 2889 and 3039), and since when; `require_signing` refuses unsigned sign-ins over
plain LDAP; `bind_channels` refuses wrong channel bindings from clients that can make one. New
sign-ins obey at once. Sources: support.microsoft.com KB4520412; MicrosoftDocs/windowsserverdocs
WindowsServerDocs/identity/ad-ds/ldap-signing.md.
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(params={"want": r"watch|require_signing|bind_channels"}, undo=Undo.EXACT)
