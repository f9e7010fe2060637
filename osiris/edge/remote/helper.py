"""Talking to the host's helper, whatever carries the bytes there."""

from __future__ import annotations

import secrets
from abc import ABC, abstractmethod
from collections.abc import Sequence

from osiris.edge.remote import wire
from osiris.edge.remote.port import STALE, CallResult, Phase
from osiris.errors import SudoRefused, Unreachable
from osiris.model.content import Call

PREPARE = "run `osiris target prepare linux` and start that script on the machine as root"
LOOK_FIRST = "look at the machine again; a change that was under way may have ended or not"


class HelperConnection(ABC):
    """A `Connection` to a machine that has the helper. Transports say how to start it."""

    def __init__(self, name: str) -> None:
        self._name = name

    @abstractmethod
    async def _start(
        self, words: Sequence[str], document: bytes, deadline: float
    ) -> tuple[bytes, bytes, int]:
        """Start the helper with `words`; (stdout, stderr, exit code). Raises RemoteError."""

    @abstractmethod
    async def close(self) -> None:
        """See `Connection.close`."""

    async def read(self, calls: Sequence[Call], *, deadline: float) -> list[CallResult]:
        """See `Connection.read`."""
        return await self._ask(["read"], calls, deadline) if calls else []

    async def act(
        self, action: str, call: Call, phase: Phase, *, deadline: float, seconds: int = 0
    ) -> CallResult:
        """See `Connection.act`."""
        words = ["act", wire.action_id(action), phase]
        if phase == "arm":
            words.append(str(int(seconds)))
        return (await self._ask(words, [call], deadline))[0]

    async def clean(self, *, deadline: float) -> CallResult:
        """See `Connection.clean`."""
        out, err, rc = await self._start(["clean"], b"", deadline)
        return CallResult(
            stdout=out.decode(errors="replace"), stderr=err.decode(errors="replace"), rc=rc
        )

    async def _ask(
        self, words: Sequence[str], calls: Sequence[Call], deadline: float
    ) -> list[CallResult]:
        nonce = secrets.token_hex(16)
        out, err, rc = await self._start(words, wire.document(calls, nonce), deadline)
        try:
            return wire.results(out, err, nonce, len(calls))
        except wire.Garbled as error:
            if nonce.encode() in out:
                raise Unreachable(self._name, "the answer broke off", LOOK_FIRST) from error
        if rc == STALE:
            return [CallResult(stdout="", stderr="", rc=STALE) for _ in calls]
        said = wire.plain(err.decode(errors="replace")) or f"exit code {rc}"
        raise SudoRefused(
            self._name,
            f"signed in, but the osiris helper did not run: {said}",
            PREPARE,
            retry=False,
        )
