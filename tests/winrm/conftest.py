"""Simulated hosts on real sockets. What stands behind the server here is no PowerShell: it takes
the box's document apart and answers with what each script's own text asks for (`Acting`)."""

from __future__ import annotations

import asyncio
import base64
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, TypeVar

import pytest

from osiris.edge.remote import Connection, connect
from osiris.lab.windows.server import Account, ExecRequest, ExecResult, Server, clixml
from osiris.model.content import Call, Params, Script
from osiris.model.site import (
    Credential,
    Platform,
    SignIn,
    Target,
    TargetClass,
    TransportKind,
)

PASSWORD = "Winter-2026-synthetic"  # noqa: S105
WRONG = "Summer-2026-synthetic"
SVC = Account(name="osiris", password=PASSWORD, domain="CLINIC", realm="clinic.test")
GUEST = Account(name="nurse", password=PASSWORD, domain="CLINIC", remote=False)
AT = datetime(2026, 11, 21, 9, tzinfo=UTC)
Answer = TypeVar("Answer")


def call(text: str, params: Params | None = None) -> Call:
    """A call whose script's text tells `Acting` what to do."""
    return Call(script=Script(name="probe", text=text), params=params or {})


@dataclass
class Acting:
    """Plays powershell.exe with our bootstrap and runner.

    A script's text is a word and an argument: `echo` gives the parameters back, `say TEXT`,
    `sleep S` (unless it is stopped), `flood N` bytes, `fail TEXT` on stderr without an answer.
    """

    jobs: list[dict[str, Any]] = field(default_factory=list)
    stopped: int = 0
    commands: list[str] = field(default_factory=list)
    instead: Callable[[ExecRequest], ExecResult] | None = None

    def __call__(self, request: ExecRequest) -> ExecResult:
        self.commands.append(request.command)
        if self.instead:
            return self.instead(request)
        job = json.loads(base64.b64decode(request.stdin))
        self.jobs.append(job)
        work = [*job.get("calls", ()), *([job["act"]] if "act" in job else [])]
        for one in work or [{"script": "say"}]:
            word, _, argument = one["script"].partition(" ")
            if word == "fail":
                return ExecResult(stderr=clixml(argument), code=1)
            out = self._play(word, argument, one, request)
            result = {"rc": 0, "out": out, "err": "", "nonce": job["nonce"]}
            assert request.write is not None
            request.write(json.dumps(result, ensure_ascii=False).encode() + b"\r\n")
        return ExecResult(stderr=clixml(progress="Preparing modules for first use."))

    def _play(self, word: str, argument: str, one: dict[str, Any], request: ExecRequest) -> str:
        if word == "echo":
            return json.dumps(one["params"], ensure_ascii=False)
        if word == "say":
            return argument
        if word == "sleep":
            if request.stopped.wait(float(argument)):
                self.stopped += 1
            return ""
        if word == "flood":
            return "x" * int(argument)
        return json.dumps({"before": one["params"], "after": {"phase": one["phase"]}})


@dataclass
class Host:
    """A running server, who plays behind it, and how the box knows it."""

    server: Server
    acting: Acting
    target: Target
    credential: Credential

    async def connect(self, **changed: Any) -> Connection:
        """Sign in as the box does."""
        return await connect(
            replace(self.target, **changed), self.credential, do_not_probe=(), deadline=10
        )

    @asynccontextmanager
    async def connected(self, **changed: Any) -> AsyncIterator[Connection]:
        """A connection that is closed at the end."""
        conn = await self.connect(**changed)
        try:
            yield conn
        finally:
            await conn.close()


Play = Callable[[Host], Awaitable[Answer]]


@asynccontextmanager
async def hosted(
    *,
    users: Sequence[Account] = (SVC, GUEST),
    keep_alive_s: float = 120,
    user: str = "CLINIC\\osiris",
    password: str = PASSWORD,
    host_key: str = "",
    sign_in: SignIn = SignIn.NTLM,
    address: str = "127.0.0.1",
    leak: bool = False,
    **server: Any,
) -> AsyncIterator[Host]:
    """One host; at the end no shell may be left open on it (unless `leak` says why one may)."""
    acting = Acting()
    made = Server(acting, users=users, **server)
    port = await made.start(keep_alive_s=keep_alive_s)
    target = Target(
        id="t1",
        name="front-desk",
        platform=Platform.WINDOWS,
        klass=TargetClass.WORKSTATION,
        transport=TransportKind.WINRM,
        address=address,
        port=port,
        host_key=host_key,
        sign_in=sign_in,
        added=AT,
    )
    try:
        yield Host(made, acting, target, Credential(user=user, password=password))
        assert leak or made.shells == {}, "a shell was left open on the host"
    finally:
        await made.stop()


def run(work: Awaitable[Answer], *, within_s: float = 30) -> Answer:
    """Run one test's coroutine, with an end."""

    async def bounded() -> Answer:
        async with asyncio.timeout(within_s):
            return await work

    return asyncio.run(bounded())


@pytest.fixture
def clock() -> Callable[[], float]:
    """Seconds since the test began."""
    began = time.monotonic()
    return lambda: time.monotonic() - began
