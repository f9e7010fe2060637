"""A settings file: all of its lines (a drop-in that is ours), or single keys of one that is not.

`line` gives the whole content of a file that belongs to us. In somebody else's, `set` gives keys
their values, `at_least` and `at_most` only where the number is outside (for `at_most`: below 1 as
well), and `instead` (`key bad good`) only where it is the bad one: what is stricter than we ask for
stays. Where that file is missing, so is the program: exit 69, or with `optional` nothing to do.
`reload` names what must read the file anew, if it runs.
Sources: journald.conf(5), login.defs(5), pwquality.conf(5), auditd.conf(5).
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

OURS = r"systemd/journald\.conf\.d/99-osiris-storage\.conf"
THEIRS = r"login\.defs|audit/auditd\.conf|security/pwquality\.conf"
KEY = "[A-Za-z_]{1,40}"

SPEC = VerbSpec(
    params={
        "path": rf"/etc/({OURS}|{THEIRS})",
        "line": r"|\[Journal\]|[A-Z][A-Za-z]{1,40}=[A-Za-z0-9]{1,20}",
        "set": rf"|{KEY} [A-Za-z0-9_]{{1,40}}",
        "at_least": rf"|{KEY} \d{{1,6}}",
        "at_most": rf"|{KEY} \d{{1,6}}",
        "instead": rf"|{KEY} [a-z_]{{1,40}} [a-z_]{{1,40}}",
        "reload": r"|journald|auditd",
        "optional": r"|true|false",
    },
    undo=Undo.EXACT,
)
