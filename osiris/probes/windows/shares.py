"""Shared and sensitive folders that are open to everybody.

A share lets in who has the right on the share and on its folder: the smaller one counts. Everybody:
Everyone, Authenticated Users, all users of the machine or of a domain, guests, anonymous callers.
Sources: learn.microsoft.com windows/win32/secauthz/security-descriptor-string-format, ace-strings,
sid-strings and windows/win32/fileio/file-access-rights-constants.
"""

from __future__ import annotations

import re

from osiris.model.content import Value
from osiris.probes.psjson import document, items, text

_SDDL = re.compile(r"(?:O:[^:()]+?)?(?:G:[^:()]+?)?(?:D:([A-Z_]*)((?:\([^()]*\))*))?(?:S:.*)?")
_ENTRY = re.compile(r"\(([A-Z]+);([A-Z]*);([^;]*);([^;]*);([^;]*);([^;)]*)[^)]*\)")
_EVERYBODY = {
    "WD", "AU", "BU", "BG", "AN", "IU", "NU", "DU", "DG", "LG",
    "S-1-1-0", "S-1-5-11", "S-1-5-32-545", "S-1-5-32-546", "S-1-5-7", "S-1-5-4", "S-1-5-2",
}  # fmt: skip
_DOMAIN_USERS = re.compile(r"S-1-5-21-[0-9]+-[0-9]+-[0-9]+-(513|514|515)")
_WORDS = {"FA": 0x1F01FF, "GA": 0x1F01FF, "FW": 0x120116, "GW": 0x120116, "FR": 0x120089,
          "GR": 0x120089, "FX": 0x1200A0, "GX": 0x1200A0, "KA": 0, "SD": 0x10000,
          "WD": 0x40000, "WO": 0x80000, "RC": 0x20000, "CC": 0x1, "DC": 0x2, "LC": 0x4,
          "SW": 0x8, "RP": 0x10, "WP": 0x20, "DT": 0x40, "LO": 0x80, "CR": 0x100}  # fmt: skip
_WRITE = 0x2 | 0x4 | 0x10000 | 0x40000 | 0x80000  # add files or folders, delete, rights, owner
_READ = 0x1


def parse(stdout: str) -> dict[str, Value]:
    """`open` names shares that everybody may write to; `readable` sensitive folders that everybody
    may read. `full_control` are shares whose own rights say so while the folder's may not: a habit
    that is safe as long as the folder is right. `gone`: the folder is not there."""
    read = document(stdout)
    shares = [
        (text(row, "name"), _granted(text(row, "share")), row["folder"])
        for row in items(read["shares"])
    ]
    folders = {
        text(row, "path"): _granted(text(row, "rights"))
        for row in items(read["folders"])
        if row["rights"] is not None
    }
    known = [(name, share, _granted(str(sddl))) for name, share, sddl in shares if sddl is not None]
    return {
        "shares": len(shares),
        "open": tuple(sorted(name for name, share, own in known if share & own & _WRITE)),
        "full_control": tuple(sorted(name for name, share, _ in shares if share & _WRITE)),
        "gone": tuple(sorted(name for name, _, sddl in shares if sddl is None)),
        "readable": tuple(sorted(path for path, rights in folders.items() if rights & _READ))
        if folders
        else None,
    }


def _granted(sddl: str) -> int:
    """What everybody may do, as a mask: what is allowed, without what is denied to everybody.

    No list at all (a null DACL) allows everything; rights that only things below inherit are left
    out. Raises ValueError for what is no descriptor."""
    found = _SDDL.fullmatch(sddl)
    if found is None or not sddl:
        raise ValueError("not a security descriptor")
    if found[1] is None or "NO_ACCESS_CONTROL" in found[1]:
        return _WORDS["FA"]
    allowed = denied = 0
    for kind, flags, rights, _, _, who in _ENTRY.findall(found[2]):
        if who not in _EVERYBODY and not _DOMAIN_USERS.fullmatch(who):
            continue
        if "IO" in re.findall("..", flags):
            continue
        if kind in ("A", "XA", "OA"):
            allowed |= _mask(rights)
        elif kind in ("D", "XD", "OD"):
            denied |= _mask(rights)
    return allowed & ~denied


def _mask(rights: str) -> int:
    if rights.lower().startswith("0x"):
        number = int(rights, 16)
        return (
            _WORDS["FA"]
            if number & 0x10000000
            else number | (0x120116 if number & 0x40000000 else 0)
        )
    mask = 0
    for word in re.findall("..", rights):
        if word not in _WORDS:
            raise ValueError("no such right")
        mask |= _WORDS[word]
    return mask
