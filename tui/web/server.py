"""The web server: the console in a browser, behind a sign-in and TLS.

It is textual-serve's server with all that it lacks (docs/adr/0020): who may come, from which page,
how many, for how long, and consoles that never outlive what they belong to.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import ssl
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from aiohttp import WSMsgType, web
from textual_serve.server import Server, to_int

from osiris.desk import Desk
from osiris.errors import OsirisError
from osiris.model.person import Stage
from osiris.report.text import plain
from tui.web import pages
from tui.web.consoles import Console, clamped, is_reply, said
from tui.web.doors import Doors
from tui.web.downloads import hand_over
from tui.web.guard import COOKIE, Guard, headers, policy
from tui.web.people import People, Person
from tui.web.status import status

log = logging.getLogger("osiris.web")

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
OPEN = frozenset({"/login", "/first", "/healthz"})
"""Paths for those who are not signed in; so is what lies below /static/."""
RENEW_S = 86_400.0
LONGEST_MESSAGE = 64 << 10
_FULL = "All places for consoles are taken ({}). Close one, or try again later."


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How many consoles there may be, in all and for one account; when an unused session ends."""

    consoles: int = 8
    each: int = 4
    idle_s: float = 900.0


class WebServer(Server):
    """`command` starts a console; `names` are those of the box; `renew` puts a new certificate
    into `tls` where one is due."""

    def __init__(
        self,
        desk: Desk,
        command: Sequence[str],
        tls: ssl.SSLContext,
        *,
        names: Iterable[str],
        renew: Callable[[], None],
        limits: Limits,
    ) -> None:
        config = desk.settings
        super().__init__(command[0], host=config.web_address, port=config.web_port)
        self._argv, self._tls, self._renew, self._limits = tuple(command), tls, renew, limits
        self._desk, self._site = desk, config.site
        self.guard = Guard(names)
        self.people = People(desk, idle_s=limits.idle_s)
        self.doors = Doors(self.guard, self.people, desk)
        self._live: set[web.WebSocketResponse] = set()

    def serve(self, debug: bool = False) -> None:
        """Serve until SIGTERM or SIGINT."""
        web.run_app(
            self._make_app(),
            host=self.host,
            port=self.port,
            ssl_context=self._tls,
            print=lambda _: log.info("https://%s:%d", self.host, self.port),  # it listens
            access_log=None,
            handle_signals=True,
            shutdown_timeout=6,
        )

    async def _make_app(self) -> web.Application:
        app = web.Application(middlewares=[self._gate], client_max_size=16 << 10)
        app.on_response_prepare.append(headers)
        app.add_routes(
            [
                web.get("/", self.handle_index),
                web.get("/ws", self.handle_websocket),
                web.get("/download/{key}", self.handle_download),
                web.get("/status", self._status),
                web.get("/healthz", self._health),
                web.get("/static/{name}", pages.static),
                *self.doors.routes(),
            ]
        )
        app.cleanup_ctx.append(self._beside)
        app.on_shutdown.append(self.on_shutdown)
        return app

    async def _beside(self, app: web.Application) -> Any:
        """What runs as long as the server does."""
        tasks = [asyncio.create_task(self.people.watch()), asyncio.create_task(self._renewing())]
        yield
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _renewing(self) -> None:
        while True:
            await asyncio.sleep(RENEW_S)
            try:
                await asyncio.to_thread(self._renew)
            except OsirisError as error:  # the old one is good for a month: tomorrow again
                log.error("no new certificate: %s", said(error))

    async def on_shutdown(self, app: web.Application) -> None:
        """Sign everybody out: that closes every websocket, and each handler ends its console."""
        await self.people.close("The web server stops.")

    @web.middleware
    async def _gate(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if not self.guard.knows(request):
            host = plain(request.host)[:200].replace("\n", " ")
            log.warning("refused: the host %s", host)
            raise web.HTTPMisdirectedRequest(text="This box is not known by that name.")
        if request.method == "POST" and not self.guard.own(request):
            raise web.HTTPForbidden(text="This form was not sent by a page of this box.")
        if request.path not in OPEN and not request.path.startswith("/static/"):
            request["person"] = self._person(request)
        try:
            return await handler(request)
        except OsirisError as error:
            return pages.words(503, "Not now", error.message)

    def _person(self, request: web.Request) -> Person:
        """Who asks. Those who cannot are sent to where they can be."""
        page = request.method == "GET" and request.path in ("/", "/status", "/enrol")
        person = self.people.of(request.cookies.get(COOKIE, ""))
        if person is None:
            raise web.HTTPSeeOther("login") if page else web.HTTPUnauthorized
        if person.stage is Stage.ENROL and request.path not in ("/enrol", "/logout"):
            raise web.HTTPSeeOther("enrol") if page else web.HTTPForbidden
        return person

    async def handle_index(self, request: web.Request) -> web.Response:
        """The page with the terminal."""
        person: Person = request["person"]
        if full := self._full(person):
            return pages.words(503, "No place left", full)
        self.people.stir(person)
        answer = pages.page(
            "console",
            site=self._site,
            account=person.account,
            role=person.role.value,
            size=max(8, min(40, to_int(request.query.get("fontsize", ""), 16))),
            socket=f"wss://{request.host}/ws",
            mark=self.guard.mark(request.cookies[COOKIE]),
        )
        answer.headers["Content-Security-Policy"] = policy(request.host)
        return answer

    def _full(self, person: Person) -> str:
        """Why this person gets no console now, or nothing."""
        if len(self._live) >= self._limits.consoles:
            return _FULL.format(f"{self._limits.consoles} at once")
        theirs = sum(len(p.sockets) for p in self.people if p.account == person.account)
        return _FULL.format(f"{self._limits.each} of each person") * (theirs >= self._limits.each)

    async def handle_websocket(self, request: web.Request) -> web.WebSocketResponse:
        """One console, for as long as the page, the session and this server last."""
        person: Person = request["person"]
        if not self.guard.own(request):
            raise web.HTTPForbidden(text="This was not asked for by a page of this box.")
        if full := self._full(person):
            raise web.HTTPServiceUnavailable(text=full)
        socket = web.WebSocketResponse(
            heartbeat=15, max_msg_size=LONGEST_MESSAGE, compress=False, timeout=2
        )
        self._live.add(socket)
        person.sockets.add(socket)
        console = Console(self._argv, person, socket, self.download_manager)
        try:
            await socket.prepare(request)
            if self.people.of(request.cookies[COOKIE]) is not person:
                return socket  # signed out in this very moment
            sizes = (to_int(request.query.get(name, ""), 80) for name in ("width", "height"))
            await console.start(*clamped(*sizes))
            log.info("%s: a console opened", plain(person.account))
            await self._listen(socket, console)
        finally:
            self._live.discard(socket)
            person.sockets.discard(socket)
            await console.stop()
            log.info("%s: a console ended", plain(person.account))
        return socket

    async def _listen(self, socket: web.WebSocketResponse, console: Console) -> None:
        """What the page sends, until it sends what no page of ours would."""
        async for message in socket:
            if message.type is not WSMsgType.TEXT:
                break
            with contextlib.suppress(ValueError, RecursionError):
                told = message.json()
                if isinstance(told, list) and told[:1] == ["ping"]:
                    await socket.send_json(["pong", str(told[-1])[:32]])
                    continue
                try:
                    if await console.hear(told):
                        self._stir(console.person, told)
                        continue
                except TimeoutError:
                    log.error("a console does not read any more")
            break
        await socket.close()

    def _stir(self, person: Person, told: Sequence[str]) -> None:
        if told[0] == "stdin" and not is_reply(told[1]):
            self.people.stir(person)

    async def handle_download(self, request: web.Request) -> web.StreamResponse:
        """A file that one of this person's own consoles offers."""
        return await hand_over(request, request["person"], self.download_manager)

    async def _status(self, request: web.Request) -> web.StreamResponse:
        """The board as plain text. To ask for it is a person's doing."""
        person: Person = request["person"]
        told = await person.ask("session.whoami")
        if told.code or told.data.get("stage") != Stage.OPEN:
            raise web.HTTPSeeOther("./")  # locked: the console asks for the password
        self.people.stir(person)
        return await status(self._desk, person, self.guard.mark(request.cookies[COOKIE]))

    async def _health(self, request: web.Request) -> web.Response:
        """For a monitor: whether this server and the daemon answer. Nothing else."""
        daemon = await asyncio.to_thread(self._desk.daemon_runs)
        return web.json_response({"web": True, "daemon": daemon}, status=200 if daemon else 503)
