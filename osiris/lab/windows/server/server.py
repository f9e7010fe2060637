"""The WS-Management listener of one simulated host, on a loopback port of its own."""

from __future__ import annotations

import asyncio
import ssl
import weakref
from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from aiohttp import web

from osiris.lab.windows.server import sealing, wsman
from osiris.lab.windows.server.accounts import Account, Accounts
from osiris.lab.windows.server.execute import Execute
from osiris.lab.windows.server.shells import Limits, Shell, Shells
from osiris.lab.windows.server.sign_in import Peer, SignIn, finish

KEEP_ALIVE_S = 120.0
"""How long an idle connection is kept (HTTP.sys: two minutes, by its manual)."""

_SOAP = "application/soap+xml;charset=UTF-8"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tls:
    """How the host shows itself over HTTPS. `certificate` is what `context` shows, as DER."""

    context: ssl.SSLContext
    certificate: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Something that goes wrong once, at the next request with this action (`*`: any).

    drop: the connection breaks before the request is looked at; drop_answer: after it was carried
    out; delay: `value` seconds late; status: HTTP status `value` and nothing else; fault: that
    WSManFault code; plain: the answer comes without seal; flood: `value` bytes of noise.
    """

    action: str
    kind: Literal["drop", "drop_answer", "delay", "status", "fault", "plain", "flood"]
    value: float = 0


class Server:
    """One host's listener. `shells` are those that are open now; `seen` counts what happened."""

    def __init__(
        self,
        execute: Execute,
        *,
        users: Sequence[Account],
        name: str = "SIMULATED",
        tls: Tls | None = None,
        limits: Limits | None = None,
        offer: Sequence[str] = ("Negotiate", "Kerberos"),
        allow: Callable[[Account], bool] = lambda account: account.remote,
    ) -> None:
        self.seen: Counter[str] = Counter()
        self.trouble: deque[Trouble] = deque()
        self.port = 0
        self._accounts = Accounts(name, tuple(users))
        self._tls = tls
        self._allow = allow
        self._gate = SignIn(
            accounts=self._accounts,
            certificate=tls.certificate if tls else b"",
            offer=offer,
            seen=self.seen,
        )
        self._shells = Shells(execute, limits or Limits())
        self._peers: weakref.WeakKeyDictionary[asyncio.BaseTransport, Peer]
        self._peers = weakref.WeakKeyDictionary()
        self._runner: web.AppRunner | None = None

    @property
    def shells(self) -> dict[str, Shell]:
        """Open shells by their id."""
        return self._shells.open

    @property
    def executed(self) -> int:
        """How many commands were started."""
        return self._shells.executed

    async def start(self, port: int = 0, *, keep_alive_s: float = KEEP_ALIVE_S) -> int:
        """Listen on 127.0.0.1, and say at which port."""
        app = web.Application(client_max_size=wsman.MAX_REQUEST)
        app.router.add_post("/wsman", self._post)
        self._runner = web.AppRunner(
            app, keepalive_timeout=keep_alive_s, access_log=None, shutdown_timeout=1
        )
        await self._runner.setup()
        context = self._tls.context if self._tls else None
        site = web.TCPSite(self._runner, "127.0.0.1", port, ssl_context=context)
        await site.start()
        self.port = int(self._runner.addresses[0][1])
        return self.port

    async def stop(self) -> None:
        """Switch the host off."""
        self._shells.close()
        if self._runner:
            await self._runner.cleanup()
        self._accounts.close()

    async def _post(self, request: web.Request) -> web.StreamResponse:
        self.seen["requests"] += 1
        if request.transport is None:
            raise ConnectionResetError
        peer = self._peers.setdefault(request.transport, Peer())
        body = await request.read()
        refused = self._gate.check(request, peer)
        if refused is not None:
            self.seen["401"] += 1
            return refused
        response = await self._answer(request, peer, body)
        finish(response, peer)
        return response

    async def _answer(self, request: web.Request, peer: Peer, body: bytes) -> web.StreamResponse:
        if not body:  # clients open their security context with an empty POST
            return web.Response(status=200)
        protocol = sealing.protocol_of(request.headers.get("Content-Type", ""))
        if protocol and peer.context is not None:
            try:
                body = sealing.unseal(peer.context, body)
                self.seen["sealed"] += 1
            except sealing.NotSealed:
                self.seen["unsealed"] += 1
                return web.Response(status=400)
        elif not request.secure:  # AllowUnencrypted=false
            self.seen["plain refused"] += 1
            return web.Response(status=500)
        return await self._serve(request, peer, body, protocol)

    async def _serve(
        self, request: web.Request, peer: Peer, body: bytes, protocol: str
    ) -> web.StreamResponse:
        status, data = 200, b""
        relates_to = ""
        trouble: Trouble | None = None
        try:
            asked = wsman.parse(body)
            relates_to = asked.message_id
            self.seen[asked.action] += 1
            trouble = self._due(asked.action)
            await self._before(trouble, request)
            if trouble and trouble.kind == "status":
                return web.Response(status=int(trouble.value))
            if peer.account is None or not self._allow(peer.account):
                raise wsman.access_denied()
            action, xml = await self._shells.serve(asked, peer.account.name)
            data = wsman.answer(action, xml, relates_to)
        except wsman.Fault as fault:
            status, data = 500, wsman.fault(fault, relates_to)
        if trouble and trouble.kind == "drop_answer":
            _hang_up(request)
        if trouble and trouble.kind == "flood":
            return web.Response(body=b"x" * int(trouble.value), content_type="text/plain")
        if protocol and peer.context is not None and not (trouble and trouble.kind == "plain"):
            sealed = sealing.seal(peer.context, data, protocol)
            headers = {"Content-Type": sealing.content_type(protocol)}
            return web.Response(status=status, body=sealed, headers=headers)
        return web.Response(status=status, body=data, headers={"Content-Type": _SOAP})

    def _due(self, action: str) -> Trouble | None:
        if self.trouble and self.trouble[0].action in (action, "*"):
            return self.trouble.popleft()
        return None

    async def _before(self, trouble: Trouble | None, request: web.Request) -> None:
        if trouble is None:
            return
        self.seen[f"trouble {trouble.kind}"] += 1
        if trouble.kind == "drop":
            _hang_up(request)
        elif trouble.kind == "delay":
            await asyncio.sleep(trouble.value)
        elif trouble.kind == "fault":
            raise wsman.Fault(int(trouble.value), "injected by a test")


def _hang_up(request: web.Request) -> None:
    if isinstance(request.transport, asyncio.Transport):
        request.transport.abort()
    raise ConnectionResetError
