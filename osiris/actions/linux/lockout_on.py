"""Wrong passwords lock an account for a while: pam_faillock, through the distribution's own tool.

On Debian and its kin two profiles of ours are switched on with pam-auth-update, on Red Hat and its
kin the feature `with-faillock` with authselect. A number of tries that is set and not between 1 and
`most` becomes `most`. Where the files of PAM were written by hand, the tool refuses, and so do we.
A mistake in PAM can shut everybody out, so the host arms its own undo.
Sources: pam_faillock(8), faillock.conf(5), pam-auth-update(8), authselect(8).
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(params={"most": r"[1-9][0-9]?"}, undo=Undo.EXACT, cuts=True)
