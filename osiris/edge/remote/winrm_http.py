"""One TCP connection to a WinRM listener. It is never opened a second time: a security context
belongs to its connection, and keys of the one before would be noise on the next."""

from __future__ import annotations

import http.client
import select
import socket
import ssl
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from osiris.edge.remote import trust
from osiris.edge.remote.port import READ_LIMIT

_MOST = 2 * READ_LIMIT
"""Bytes of one answer. Output arrives as base64 in envelopes of 153,600 bytes and less."""


class Dropped(Exception):
    """The connection is gone; what was asked last may have been done or not."""


class Flooded(Exception):
    """An answer is longer than any that was asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back for one POST. Header names are in lower case; a repeated one is joined."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Line:
    """A connected socket that carries requests and answers in turn. For one thread at a time;
    only `abort` may be called from another."""

    def __init__(self, raw: socket.socket, name: str, port: int) -> None:
        self._http = http.client.HTTPConnection(name, port)
        self._http.auto_open = 0  # once the peer hangs up, it stays so
        self._http.sock = raw
        self._raw = raw

    @classmethod
    def open(
        cls, address: str, port: int, name: str, *, host_key: str = "",
        made: ssl.SSLContext | None = None, timeout_s: float,
    ) -> Line:  # fmt: skip
        """Connect to `address`; `name` is what the machine is called. TLS where `made` is given.

        Raises:
            OSError (ssl.SSLError is one), trust.OtherCertificate: nothing was said to it.
        """
        raw = socket.create_connection((address, port), timeout=timeout_s)
        try:
            raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return cls(trust.secure(raw, host_key, made, name) if made else raw, name, port)
        except BaseException:
            raw.close()
            raise

    @property
    def certificate(self) -> bytes:
        """What the machine showed, as DER; nothing without TLS."""
        tls = self._raw
        return (tls.getpeercert(True) or b"") if isinstance(tls, ssl.SSLSocket) else b""

    def post(self, body: bytes, headers: Mapping[str, str], *, timeout_s: float) -> Answer:
        """One request and its answer.

        Raises:
            Dropped, Flooded: nothing more can be said on this line.
        """
        try:
            self._raw.settimeout(max(0.1, timeout_s))
            self._http.request("POST", "/wsman", body, {"User-Agent": "OsirisCare", **headers})
            response = self._http.getresponse()
            data = response.read(_MOST + 1)
        except (OSError, http.client.HTTPException, ValueError) as error:
            self.close()
            raise Dropped(str(error) or type(error).__name__) from error
        if len(data) > _MOST:
            self.close()
            raise Flooded
        named: dict[str, str] = {}
        for key, value in response.getheaders():
            low = key.lower()
            named[low] = f"{named[low]}, {value}" if low in named else value
        return Answer(status=response.status, headers=named, body=data)

    def alive(self) -> bool:
        """False once the peer has hung up. Nobody asked it anything, so it has nothing to say."""
        if self._http.sock is None:
            return False
        if not select.select([self._raw], [], [], 0)[0]:
            return True
        if not isinstance(self._raw, ssl.SSLSocket):
            return False
        try:  # TLS itself may have had something to say: the session tickets of TLS 1.3
            self._raw.settimeout(0)
            self._raw.recv(1)
        except ssl.SSLWantReadError:
            return True
        except OSError:
            return False
        return False

    def abort(self) -> None:
        """End a `post` that another thread waits in."""
        with suppress(OSError):
            self._raw.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Hang up."""
        with suppress(OSError):
            self._http.close()
            self._raw.close()
