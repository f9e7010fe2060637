"""How long the system's logs are kept: at least `days` days, in files and in the journal.

A stanza of the files' rotation that keeps less becomes weekly, with as many weeks as it takes, and
loses what would end a file's life earlier by size or age; the journal loses a limit in time that is
shorter. What keeps more stays as it is. Of the files below /etc/logrotate.d only rsyslog, syslog
and syslog-ng are touched, those of them that are there.
Sources: logrotate(8), journald.conf(5), systemd-analyze(1) timespan.
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(params={"days": r"[1-9][0-9]{0,3}"}, undo=Undo.EXACT)
