"""Security updates: the packages of which a safer version waits, and nothing else.

`what: lists` asks the mirrors what is new; that changes nothing that is installed. `what: security`
installs it: with apt the packages whose new version comes from a security archive, with dnf those
that a security advisory names. Settings files that somebody changed are kept. The old versions are
recorded before the first package changes.
Sources: apt-get(8), apt.conf(5), dpkg(1), dnf(8), rpm(8).
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(
    params={"what": r"lists|security"},
    undo=Undo.PARTIAL,
    undo_note=(
        "The old versions come back where a mirror or the machine's own cache still has them. If "
        "not, the record names them, and a person installs them. New packages that came along "
        "stay, data that a package converted stays converted, and services were restarted."
    ),
    disruptive=True,
    takes_s=960,  # the helper itself ends any change after fifteen minutes
)
