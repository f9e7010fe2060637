"""A settings file: all of its lines (a drop-in that is ours), or single keys of one that is not.

`line` gives the whole content of a file that belongs to us. `set` gives `key value` pairs for a
file that is there; all else in it stays as it is. Where that file is missing, the program that it
belongs to is not installed: exit 69, or with `optional` nothing to do. `reload` names what must
read the file anew, if it runs.
Sources: journald.conf(5), login.defs(5), pwquality.conf(5), faillock.conf(5), auditd.conf(5).
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

OURS = r"systemd/journald\.conf\.d/99-osiris-(storage|retention)\.conf"
THEIRS = r"login\.defs|audit/auditd\.conf|security/(pwquality|faillock)\.conf"

SPEC = VerbSpec(
    params={
        "path": rf"/etc/({OURS}|{THEIRS})",
        "line": r"|\[Journal\]|[A-Z][A-Za-z]{1,40}=[A-Za-z0-9]{1,20}",
        "set": r"|[A-Za-z_]{1,40} [A-Za-z0-9_.-]{1,60}",
        "reload": r"|journald|auditd",
        "optional": r"|true|false",
    },
    undo=Undo.EXACT,
)
