"""Whether a person is still here: the daemon hears of real keys, and says when the session locked.

The id of a session is good for what the daemon says it is good for; the console only follows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from osiris.errors import OsirisError

if TYPE_CHECKING:
    from tui.app import Console

EVERY_S = 5.0
OPEN, LOCKED, OVER = "open", "locked", "over"


class Presence:
    """`stirred` is set by each key and click; `state` asks the daemon, in a thread."""

    def __init__(self, app: Console) -> None:
        self._app = app
        self.stirred = False

    def state(self) -> str:
        """OPEN, LOCKED or OVER. Where nobody answers, nothing is known to have changed."""
        stirred, self.stirred = self.stirred, False
        try:
            reply = self._app.desk.ask("session.touch" if stirred else "session.whoami", {})
        except OsirisError:
            return OPEN
        data: dict[str, Any] = dict(reply.data)
        if reply.code:
            return LOCKED if data.get("refused") == "locked" else OVER
        return LOCKED if data.get("stage") == "locked" else OPEN
