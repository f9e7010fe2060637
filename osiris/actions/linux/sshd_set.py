"""Settings of the SSH server, in a drop-in of ours, tried with `sshd -t` before they count.

One file per runbook. Nothing becomes weaker: lists of algorithms are cut down to what the server
offers already, or, where nothing would be left, to what its OpenSSH knows; shorter times stay. The
server is reloaded, and sessions that are open stay open. Writing, trying and reloading are one
verb, because the undo that the host arms for itself must take all of it back.
Sources: sshd_config(5), sshd(8), ssh(1) -Q.
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

ACCESS = "PermitRootLogin|PermitEmptyPasswords|(Password|KbdInteractive)Authentication"
LISTS = "Ciphers|MACs|KexAlgorithms"

SPEC = VerbSpec(
    params={
        "path": r"/etc/ssh/sshd_config\.d/10-osiris-(root|password|crypto)\.conf",
        "line": rf"({ACCESS}) no|ClientAlive(Interval|CountMax) \d{{1,5}}|({LISTS}) [a-z0-9@.,-]+",
    },
    undo=Undo.EXACT,
    cuts=True,
)
