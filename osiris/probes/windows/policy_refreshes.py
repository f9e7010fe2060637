"""When Group Policy was processed for a Windows computer.

Sources: learn.microsoft.com previous-versions/windows/it-pro/windows-server-2008-R2-and-2008,
"Group Policy application" (events 1500 and 1502 of Microsoft-Windows-GroupPolicy, the computer's;
1501 and 1503 are a user's).
"""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.psjson import document, items, when


def parse(stdout: str) -> dict[str, Value]:
    """`refreshed`: times in ISO 8601 with their zone, the oldest first; none is no refresh."""
    times = [when(one) for one in items(document(stdout)["refreshed"])]
    return {"refreshed": tuple(at.isoformat() for at in sorted(times))}
