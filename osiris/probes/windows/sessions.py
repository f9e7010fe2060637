"""Whether somebody works at a Windows machine now.

Sources: learn.microsoft.com windows/win32/cimwin32prov/win32-logonsession (LogonType 2 interactive,
10 remote desktop, 11 and 12 the same with cached credentials), win32-loggedonuser,
win32-sessionprocess: a session that has ended but still stands in the list has no process.
"""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.psjson import boolean, document, number


def parse(stdout: str) -> dict[str, Value]:
    """`signed_in`: how many sessions people have open. `whole`: the account saw every session."""
    read = document(stdout)
    people, desktops = number(read, "people"), number(read, "desktops")
    if min(people, desktops) < 0:
        raise ValueError("fewer than none")
    return {"signed_in": max(people, desktops), "whole": boolean(read, "whole")}
