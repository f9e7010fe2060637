"""The two Protocols of this room, and what a script on a machine answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from osiris.model.content import Call
from osiris.model.site import Credential, Target

Phase = Literal["apply", "peek", "undo", "arm", "disarm", "forget"]

READ_LIMIT = 4 * 1024 * 1024
"""Bytes that one connection accepts in answer to one batch."""

TOOL_MISSING, BAD_PARAMS, STALE, CHANGED_SINCE, REFUSED = 69, 65, 70, 75, 77
"""Exit codes of the host's helper (see host/run.sh and host/lib.sh)."""

TIMED_OUT = (124, 137)
"""Exit codes of timeout(1): the script was ended, or had to be killed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallResult:
    """What one script wrote, and its exit code. The text is what the host sent: never trust it."""

    stdout: str
    stderr: str
    rc: int


class Connection(Protocol):
    """One signed-in connection to one Target. `deadline` is in seconds from now.

    Every method raises `RemoteError`; after one, the connection is of no further use.
    """

    async def read(self, calls: Sequence[Call], *, deadline: float) -> list[CallResult]:
        """Run readings in one round trip; one result per call, in order."""
        ...

    async def act(
        self, action: str, call: Call, phase: Phase, *, deadline: float, seconds: int = 0
    ) -> CallResult:
        """Run one phase of one change. `action` names its undo folder for ever.

        apply: stdout holds the lines `before ...` and `after ...`. peek: `now ...`, and exit code
        75 unless the change still stands as it was made. undo: `now ...`; 75 when somebody changed
        the same things since. arm: the host undoes the change by itself after `seconds`, unless it
        is disarmed. forget: the undo folder is deleted. After a `RemoteError` the phase may still
        be running: look, never repeat.
        """
        ...

    async def clean(self, *, deadline: float) -> CallResult:
        """Take everything of ours off the machine; the connection is of no use afterwards."""
        ...

    async def close(self) -> None:
        """Hang up. Never raises; calling it twice is fine."""
        ...


class Transport(Protocol):
    """A way for packets to reach a Target."""

    async def __call__(
        self, target: Target, credential: Credential | None, address: str, *, deadline: float
    ) -> Connection:
        """Sign in. `address` is the checked IP address, empty where no packet leaves the box."""
        ...
