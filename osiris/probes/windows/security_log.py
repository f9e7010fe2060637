"""What the Security log holds, in numbers: Get-WinEvent; no event leaves the machine.

Sources: MicrosoftDocs/PowerShell-Docs reference/5.1/Microsoft.PowerShell.Diagnostics/
Get-WinEvent.md; windows-itpro-docs, audit events 1102, 4625 and 4771.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from osiris.model.content import Value
from osiris.probes.psjson import document, number, text, when

_DAY = timedelta(days=1)
_FRESH = timedelta(hours=1)


def parse(stdout: str) -> dict[str, Value]:
    """`grows`: something was written within the hour, which our own sign-in alone should do.

    `reach_days` whole days back to the oldest event, None as long as no event was overwritten;
    `covers_day`: the last 24 hours are all there; `cleared` and `failed_24h` are counts.
    """
    read = document(stdout)
    now = when(text(read, "now"))
    oldest, newest = _time(text(read, "oldest")), _time(text(read, "newest"))
    if (oldest is None) is not (newest is None):
        raise ValueError("a first event without a last one")
    # Records count from 1: a higher first number says that earlier ones are gone.
    lost = number(read, "first_number") > 1
    reach = now - oldest if oldest else timedelta(0)
    return {
        "grows": newest is not None and now - newest <= _FRESH,
        "reach_days": reach.days if lost else None,
        "covers_day": not lost or reach >= _DAY,
        "cleared": number(read, "cleared"),
        "failed_24h": number(read, "failed"),
    }


def _time(said: str) -> datetime | None:
    return when(said) if said else None
