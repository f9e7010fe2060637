"""A service that must run, and at every start of the machine; or one that must not.

`want: running` takes the first of `unit` that is installed, clears a failure, enables and starts
it. A unit that somebody masked is left to a person. `want: off` stops, disables and masks every
`unit` that is there. The links that systemctl made or removed are recorded one by one, so that the
undo is exact; a failed unit counts as stopped. Sources: systemctl(1), systemd.unit(5).
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

SPEC = VerbSpec(
    params={
        "unit": r"[A-Za-z0-9][A-Za-z0-9@_.-]{0,60}\.(service|socket|timer)",
        "want": r"running|off",
    },
    undo=Undo.EXACT,
)
