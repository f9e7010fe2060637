"""Watches of the audit system, in a rules file of ours, merged and loaded.

Where the kernel's rules are locked until the next restart (`-e 2`) nothing is changed: a person
plans that restart. Where the kernel lets nobody in (a container) the files are written and merged,
and count from the next start of auditd. Sources: audit.rules(7), augenrules(8), auditctl(8).
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(
    params={"line": r"-w /(etc|var/log)/[a-z_/.-]{1,60} -p wa -k [a-z-]{1,30}"},
    undo=Undo.EXACT,
)
