"""When somebody was signed in at a Windows machine; never who.

Sources: learn.microsoft.com windows-server/remote/remote-desktop-services, events of
TerminalServices-LocalSessionManager: 21 session logon, 23 logoff, 24 disconnected, 25 reconnected;
their data is UserData/EventXML with User, SessionID and Address.
"""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.psjson import boolean, document, items, text, when


def parse(stdout: str) -> dict[str, Value]:
    """`began` and `ended`: two lists of times that belong together; an empty end is not over yet.

    An end without a beginning began before the days that were read: it is left out.
    """
    rows = items(document(stdout)["events"])
    events = sorted((when(text(r, "at")), boolean(r, "began"), text(r, "session")) for r in rows)
    running: dict[str, str] = {}
    spans: list[tuple[str, str]] = []
    for at, began, session in events:
        if began:
            running.setdefault(session, at.isoformat())
        elif session in running:
            spans.append((running.pop(session), at.isoformat()))
    spans += [(began, "") for began in running.values()]
    spans.sort()
    return {"began": tuple(a for a, _ in spans), "ended": tuple(b for _, b in spans)}
