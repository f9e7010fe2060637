"""What a sign-in may do, from the SIDs of its access token (whoami.exe; [MS-DTYP] 2.4.2.4)."""

from __future__ import annotations

import re

from osiris.model.content import Value
from osiris.probes.psjson import boolean, document, items

_SID = re.compile(r'(?<=")S-1(?:-[0-9]+)+(?=")')
_ADMINISTRATORS = "S-1-5-32-544"
_HIGH = ("S-1-16-12288", "S-1-16-16384")
_DOMAIN_ADMINS = ("512", "518", "519")  # Domain, Schema and Enterprise Admins
_READERS = {
    "S-1-5-32-580": "Remote Management Users",
    "S-1-5-32-573": "Event Log Readers",
    "S-1-5-32-558": "Performance Monitor Users",
    "S-1-5-32-559": "Performance Log Users",
    "S-1-5-32-551": "Backup Operators",
}


def parse(stdout: str) -> dict[str, Value]:
    """`admin`: it is an administrator now. `filtered`: it would be one, but for the token filter of
    User Account Control. `domain_admin`: of the whole domain. `member_of`: reading groups.
    """
    read = document(stdout)
    groups = {sid for line in items(read["groups"]) for sid in _SID.findall(str(line))}
    users = [sid for line in items(read["user"]) for sid in _SID.findall(str(line))]
    if not groups or len(users) != 1:
        raise ValueError("no token")
    high = not groups.isdisjoint(_HIGH)
    return {
        "user": users[0],
        "admin": high and _ADMINISTRATORS in groups,
        "filtered": not high and _ADMINISTRATORS in groups,
        "filter_off": boolean(read, "filter_off"),
        "domain_admin": any(_of_domain(sid) for sid in groups),
        "member_of": tuple(name for sid, name in _READERS.items() if sid in groups),
    }


def _of_domain(sid: str) -> bool:
    parts = sid.split("-")
    return parts[:4] == ["S", "1", "5", "21"] and parts[-1] in _DOMAIN_ADMINS
