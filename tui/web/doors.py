"""Coming and going: sign in, make the first account, set up the second factor, sign out."""

from __future__ import annotations

import secrets
from typing import Any, Final

from aiohttp import web

from osiris.desk import Desk
from osiris.errors import OsirisError, RequestError
from osiris.model.case import Reply
from osiris.model.person import Stage
from osiris.report.qr_svg import qr_svg
from tui.web import pages
from tui.web.guard import COOKIE, NONCE, Guard
from tui.web.people import People, Person, first_account

STATUS = {"wrong": 401, "throttled": 429, "busy": 503}
"""HTTP status by the daemon's refusal; every other is 403."""
NOTES = {
    "out": "You are signed out.",
    "set": "The second factor is set up. Sign in with it.",
}
"""What the form to sign in says, by the reason why one is there."""
_STALE = "This page was open for too long. Try again."
_TWICE = "The two passwords are not the same."
_FORM_S = 900
_SAFE: Final[dict[str, Any]] = {"path": "/", "secure": True, "httponly": True, "samesite": "Strict"}


class Doors:
    """The pages on which a person comes or goes. Every form is marked as one of ours."""

    def __init__(self, guard: Guard, people: People, desk: Desk) -> None:
        self._guard, self._people, self._desk = guard, people, desk

    def routes(self) -> list[web.RouteDef]:
        """Where each of them is."""
        return [
            web.get("/login", self.login),
            web.post("/login", self.enter),
            web.get("/first", self.first),
            web.post("/first", self.make_first),
            web.get("/enrol", self.enrol),
            web.post("/enrol", self.confirm),
            web.post("/logout", self.leave),
        ]

    async def login(self, request: web.Request) -> web.Response:
        """The form to sign in with."""
        note = NOTES.get(request.query.get("why", ""), "")
        return self._form(request, "login", said=note)

    async def enter(self, request: web.Request) -> web.StreamResponse:
        """Sign in. What is refused is said in the daemon's words."""
        form = await self._sent(request)
        account = form.get("account", "")
        if not self._guard.marked(form.get("mark", ""), request.cookies.get(NONCE, "")):
            return self._form(request, "login", 403, _STALE, account)
        came = await self._people.enter(account, form.get("password", ""), form.get("code", ""))
        if isinstance(came, Reply):
            return self._refused(request, "login", came, account)
        await self._people.leave(request.cookies.get(COOKIE, ""), "Signed in anew.")
        token, person = came
        answer = web.HTTPSeeOther("enrol" if person.stage is Stage.ENROL else "./")
        answer.set_cookie(COOKIE, token, **_SAFE)
        answer.del_cookie(NONCE, **_SAFE)
        raise answer

    async def first(self, request: web.Request) -> web.Response:
        """The form for the first account of a new box."""
        return self._form(request, "first")

    async def make_first(self, request: web.Request) -> web.StreamResponse:
        """Make it, with the one-time code that the box shows on its own screen."""
        form = await self._sent(request)
        account = form.get("account", "")
        if not self._guard.marked(form.get("mark", ""), request.cookies.get(NONCE, "")):
            return self._form(request, "first", 403, _STALE, account)
        if form.get("password") != form.get("again"):
            return self._form(request, "first", 422, _TWICE, account)
        try:
            reply = await first_account(
                self._desk, account, form.get("code", ""), form.get("password", "")
            )
        except OsirisError as error:
            if error.code != RequestError.code:
                raise
            return self._form(request, "first", 422, error.message, account)
        if reply.code:
            return self._refused(request, "first", reply, account)
        return pages.page("recovery", account=account, recovery=str(reply.data["recovery"]))

    async def enrol(self, request: web.Request) -> web.Response:
        """The second factor, as a QR code and as text."""
        return await self._pairing(request, 200, "")

    async def confirm(self, request: web.Request) -> web.StreamResponse:
        """A code of the new second factor: it works from now on."""
        person: Person = request["person"]
        form = await self._own(request)
        reply = await person.ask("account.totp", code=form.get("code", ""))
        if reply.code:
            return await self._pairing(request, STATUS.get(_why(reply), 403), reply.text)
        person.pairing = None
        told = await person.ask("session.whoami")
        if told.code or told.data.get("stage") != Stage.OPEN:
            return await self._out(request, "set")
        person.stage = Stage.OPEN
        raise web.HTTPSeeOther("./")

    async def leave(self, request: web.Request) -> web.StreamResponse:
        """Sign out: every console of this session ends, here and now."""
        await self._own(request)
        return await self._out(request, "out")

    async def _out(self, request: web.Request, why: str) -> web.StreamResponse:
        await self._people.leave(request.cookies[COOKIE], NOTES[why])
        answer = web.HTTPSeeOther(f"login?why={why}")
        answer.del_cookie(COOKIE, **_SAFE)
        raise answer

    async def _pairing(self, request: web.Request, status: int, words: str) -> web.Response:
        """What is shown stays the same until it is confirmed: a phone has scanned it by then."""
        person: Person = request["person"]
        if person.pairing is None:
            begun = await person.ask("account.totp_begin")
            if begun.code:
                return pages.words(403, "Second factor", begun.text)
            person.pairing = begun.data
        secret = str(person.pairing["secret"])
        return pages.page(
            "enrol",
            status,
            account=person.account,
            said=words,
            picture=qr_svg(str(person.pairing["uri"]), says="QR code of the second factor"),
            secret=" ".join(secret[n : n + 4] for n in range(0, len(secret), 4)),
            mark=self._guard.mark(request.cookies[COOKIE]),
        )

    async def _own(self, request: web.Request) -> dict[str, str]:
        """A form of somebody who is signed in."""
        form = await self._sent(request)
        if not self._guard.marked(form.get("mark", ""), request.cookies.get(COOKIE, "")):
            raise web.HTTPForbidden(text=_STALE)
        return form

    @staticmethod
    async def _sent(request: web.Request) -> dict[str, str]:
        """The fields of a form, as our pages send them."""
        if request.content_type != "application/x-www-form-urlencoded":
            raise web.HTTPUnsupportedMediaType
        try:
            return {k: v for k, v in (await request.post()).items() if isinstance(v, str)}
        except (LookupError, ValueError):  # of a character set that there is not
            raise web.HTTPBadRequest from None

    def _refused(self, request: web.Request, name: str, reply: Reply, account: str) -> web.Response:
        answer = self._form(request, name, STATUS.get(_why(reply), 403), reply.text, account)
        if "retry_s" in reply.data:
            answer.headers["Retry-After"] = str(int(reply.data["retry_s"]))
        return answer

    def _form(
        self, request: web.Request, name: str, status: int = 200, said: str = "", account: str = ""
    ) -> web.Response:
        """A form for those who are not signed in. Its mark is of a cookie that goes with it; two
        of them may be open at once."""
        nonce = request.cookies.get(NONCE) or secrets.token_urlsafe(16)
        mark, site = self._guard.mark(nonce), self._desk.settings.site
        answer = pages.page(name, status, site=site, said=said, account=account, mark=mark)
        answer.set_cookie(NONCE, nonce, max_age=_FORM_S, **_SAFE)
        return answer


def _why(reply: Reply) -> str:
    return str(reply.data.get("refused", ""))
