"""The machine's own firewall: on, and closed to whatever no rule lets in.

The tool that owns the firewall here does it: ufw, else firewalld, else nftables. First the SSH port
is let in: the port of the connections that are open, and the ports that sshd is configured for. A
rule for it that somebody made stays as it is, even a narrower one. Where another program serves the
network and no rule says a word about its port, nothing is changed (exit 77, with the ports): a heal
must not shut the clinic out of its own files. Services that a clinic should not run do not count.
Sources: ufw(8), ufw-framework(8), firewall-offline-cmd(1), nft(8), ss(8).
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(
    params={},
    undo=Undo.EXACT,
    undo_note="Where other programs have rules too, empty chains of ufw stay in the kernel.",
    cuts=True,
)
