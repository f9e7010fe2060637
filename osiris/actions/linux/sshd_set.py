"""Settings of the SSH server, in a drop-in of ours, tried with `sshd -t` before they count.

One file per runbook. Lists of algorithms are cut down to what this machine's OpenSSH knows. The
server is reloaded: sessions that are open stay open. Writing, trying and reloading are one verb,
because the undo that the host arms for itself must take all of it back.
Sources: sshd_config(5), sshd(8), ssh(1) -Q.
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

ACCESS = "PermitRootLogin|PermitEmptyPasswords|(Password|KbdInteractive)Authentication"
NUMBERS = "ClientAliveInterval|ClientAliveCountMax|LoginGraceTime|MaxAuthTries"
LISTS = "Ciphers|MACs|KexAlgorithms"

SPEC = VerbSpec(
    params={
        "path": r"/etc/ssh/sshd_config\.d/10-osiris-(root|password|crypto)\.conf",
        "line": rf"({ACCESS}) no|X11Forwarding no|({NUMBERS}) \d{{1,5}}|({LISTS}) [a-z0-9@.,-]+",
    },
    undo=Undo.EXACT,
    cuts=True,
)
