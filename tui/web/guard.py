"""What every request meets first, and what every answer carries."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import logging
import re
import secrets
from collections.abc import Iterable

from aiohttp import web

from osiris.report.text import plain

log = logging.getLogger("osiris.web")

COOKIE = "__Host-osiris"
NONCE = "__Host-osiris-form"
"""`__Host-`: only over TLS, only from this very host, for all paths (RFC 6265bis, 4.1.3)."""

_HOST = re.compile(r"(?:\[([0-9A-Fa-f:.]+)\]|([A-Za-z0-9.-]+))(?::[0-9]{1,5})?")
_ALWAYS = {
    "Server": "osiris",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",  # no-referrer makes Chromium send "Origin: null"
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
_POLICY = (
    "default-src 'none'; style-src 'self'{style}; img-src 'self'; font-src 'self'{live}; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)


class Guard:
    """Which hosts a browser may call this server by, and whether a form is one of ours."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = frozenset(name.lower() for name in names)
        self._key = secrets.token_bytes(32)

    def knows(self, request: web.Request) -> bool:
        """Whether the Host is a name of this box, at any port: `ssh -L` chooses its own. A name
        of somebody else that leads here is DNS rebinding; an address that the connection itself
        came to is not."""
        host = host_of(request.host)
        if host in self._names:
            return True
        if request.transport is None:
            return False
        here = request.transport.get_extra_info("sockname")
        try:
            return ipaddress.ip_address(host) == ipaddress.ip_address(here[0])
        except ValueError:
            return False

    def own(self, request: web.Request) -> bool:
        """Whether a page of ours sent this: browsers name the Origin with every websocket and
        every form, and let no page choose it."""
        if request.headers.getall("Origin", []) == [f"https://{request.host}"]:
            return True
        origin = plain(request.headers.get("Origin", "none"))[:200]
        path = plain(request.rel_url.raw_path)[:200]  # as it was sent: %0A is no line
        log.warning("refused: %s from origin %s", path, origin.replace("\n", " "))
        return False

    def mark(self, value: str) -> str:
        """What a form holds, so that only a page of ours can have made it: of a cookie's value."""
        return hmac.new(self._key, value.encode(), hashlib.sha256).hexdigest()

    def marked(self, mark: str, value: str) -> bool:
        """Whether `mark` is of this cookie's value."""
        return bool(value) and hmac.compare_digest(mark.encode(), self.mark(value).encode())


def host_of(host: str) -> str:
    """A Host header without its port and brackets; empty where it is none."""
    found = _HOST.fullmatch(host)
    return (found[1] or found[2]).lower() if found else ""


async def headers(request: web.BaseRequest, response: web.StreamResponse) -> None:
    """On every answer: nothing is loaded from elsewhere, framed, guessed or kept."""
    response.headers.update(_ALWAYS)
    response.headers.setdefault("Content-Security-Policy", policy())
    response.headers.setdefault("Cache-Control", "no-store")
    # No Strict-Transport-Security: with a certificate of the box's own, a new one could then not be
    # accepted any more (RFC 6797, section 8.4), and nothing is served without TLS anyway.


def policy(live: str = "") -> str:
    """The Content-Security-Policy of a page; `live` is the host that its terminal may call. Only
    xterm.js, which sets styles, needs 'unsafe-inline' for them; no page has inline script."""
    if not live:
        return _POLICY.format(style="", live="")
    return _POLICY.format(
        style=" 'unsafe-inline'", live=f"; script-src 'self'; connect-src wss://{live}"
    )
