"""An account that nobody may sign in with any more: password locked, account expired.

Locked is not deleted: files, crontab and sessions that are open stay. An expired account is refused
by PAM also with a key. Never locked are root, our own user, whoever has signed in for us, and the
last person who may become root. No password or hash is copied anywhere: what is remembered is only
whether there was one. Sources: usermod(8), shadow(5), chage(1), pam_unix(8).
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(params={"user": r"[a-z_][a-z0-9_.-]{0,31}\$?"}, undo=Undo.EXACT)
