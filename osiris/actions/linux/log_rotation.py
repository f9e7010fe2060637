"""How long the system's log files are kept: at least `weeks` weeks.

A stanza of their rotation that keeps less becomes `weekly` with `rotate weeks`, and loses what
would end a file's life earlier by size or age. Only /etc/logrotate.d/rsyslog, syslog and syslog-ng
are touched, those of them that are there. Source: logrotate(8).
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(params={"weeks": r"[1-9][0-9]{0,2}"}, undo=Undo.EXACT)
