"""Switch old versions of TLS off for the server or the client side of a machine.

Source: MicrosoftDocs/windowsserverdocs WindowsServerDocs/security/tls/tls-registry-settings.md.
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(
    params={"side": r"Server|Client", "versions": r"SSL 2\.0|SSL 3\.0|TLS 1\.0|TLS 1\.1"},
    undo=Undo.EXACT,
)
