"""One step on the way out of old TLS: record its use, switch one version off, end the record.

Sources: MicrosoftDocs/windowsserverdocs WindowsServerDocs/security/tls/tls-registry-settings.md;
Microsoft support, "enable Schannel event logging" (EventLogging).
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(
    params={"what": r"watch|quiet|(?:SSL 2\.0|SSL 3\.0|TLS 1\.0|TLS 1\.1) (?:Server|Client)"},
    undo=Undo.EXACT,
)
