"""Owner and permission bits of files: takes bits away, adds bits, sets owner and group.

`path` are files and folders from a fixed list; with `below` they are trees, and what is meant is
every `file` or `folder` in them (on the same file system) that everybody may write to. `clear` and
`add` are octal bits. `group` names the groups that are right: a file of another one gets the first
that the machine has. Links are never followed, and in a home only what is its owner's is touched.
Sources: chmod(1), chown(1), find(1), sshd(8) FILES, shadow(5).
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

ACCOUNT_FILES = r"etc/(passwd|shadow|group|gshadow)-?"
SSH_FILES = r"etc/ssh/ssh_host_\*_key|(home/\*|root)(/\.ssh(/authorized_keys\*|/id_\*)?)?"
TREES = "etc|usr|opt|boot|root|bin|sbin|lib|lib64"

SPEC = VerbSpec(
    params={
        "path": rf"/({ACCOUNT_FILES}|{SSH_FILES}|{TREES})",
        "below": r"|file|folder",
        "clear": r"|[0-7]{1,4}",
        "add": r"|[0-7]{1,4}",
        "owner": r"|root",
        "group": r"|root|shadow",
    },
    undo=Undo.EXACT,
)
