"""Mandatory access control: SELinux from permissive to enforcing, AppArmor's profiles loaded.

SELinux is switched only where the machine was started with it: to switch it on from `disabled`
every file needs a new label and the machine a restart, which a person plans. An AppArmor profile
that only complains stays as it is: somebody may be watching what it would break.
Sources: selinux(8), selinux_config(5), apparmor(7), apparmor_parser(8).
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(params={}, undo=Undo.EXACT)
