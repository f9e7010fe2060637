"""RFC 5424 messages over UDP (RFC 5426), TCP (RFC 6587, octet counting) and TLS (RFC 5425).

Runs in the child only. Syslog has no answer: taken means that the line took it.
"""

from __future__ import annotations

import contextlib
import select
import socket
import ssl
from urllib.parse import urlsplit

from osiris.edge.channels.results import CUT, NOBODY, OK, SLOW, TLS
from osiris.edge.channels.schemes import SYSLOG_PORTS
from osiris.model.content import Priority
from osiris.model.telling import Address, Notice, Result

FACILITY = 16  # local0
SEVERITY = {Priority.CRITICAL: 2, Priority.HIGH: 3, Priority.MEDIUM: 4, Priority.LOW: 5}
_INFORMATIONAL = 6
_MOST = {"udp": 2_048, "tcp": 8_192, "tls": 8_192}  # RFC 5426, 3.2; RFC 5425, 4.3.1
_BOM = b"\xef\xbb\xbf"
_WAIT_S = 5.0
_AFTERWORD_S = 1.0


def message(notice: Notice, box: str, most: int) -> bytes:
    """The message, at most `most` bytes. HOSTNAME is the box's mark, never the clinic's name."""
    severity = SEVERITY.get(notice.priority, _INFORMATIONAL) if notice.priority else _INFORMATIONAL
    at = notice.made.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    data = f'[origin software="osiris"][meta sequenceId="{notice.id % 2_147_483_647 or 1}"]'
    head = f"<{FACILITY * 8 + severity}>1 {at} {box} osiris - {notice.kind.upper()} {data} "
    tickets = ",".join(map(str, notice.tickets)) or "-"
    late = ",".join(map(str, notice.late)) or "-"
    text = " | ".join(line for line in (notice.title, *notice.text.splitlines()) if line)
    said = f"id={notice.mark} tickets={tickets} late={late} {text}"
    mark = b"" if said.isascii() else _BOM  # RFC 5424, 6.4: UTF-8 begins with a BOM, ASCII need not
    whole = head.encode("ascii") + mark + said.encode()
    return whole[:most].decode("utf-8", "ignore").encode() if len(whole) > most else whole


def send(address: Address, notice: Notice, box: str) -> Result:
    """One message to one collector."""
    url = urlsplit(address.url)
    host, port = url.hostname or "", url.port or SYSLOG_PORTS[url.scheme]
    said = message(notice, box, _MOST[url.scheme])
    try:
        if url.scheme == "udp":
            return _datagram(host, port, said)
        return _stream(host, port, said, address.ca if url.scheme == "tls" else None)
    except ssl.SSLError:
        return TLS
    except (ConnectionResetError, BrokenPipeError):
        return CUT
    except TimeoutError:
        return SLOW
    except OSError:
        return NOBODY


def _datagram(host: str, port: int, said: bytes) -> Result:
    family, kind, _, _, where = socket.getaddrinfo(host, port, type=socket.SOCK_DGRAM)[0]
    with socket.socket(family, kind) as line:
        line.connect(where)
        line.send(said)
        # A host without a collector says so by ICMP, which a connected socket hears (udp(7)).
        select.select([line], [], [], 0.2)
        return NOBODY if line.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR) else OK


def _stream(host: str, port: int, said: bytes, ca: str | None) -> Result:
    try:
        line = socket.create_connection((host, port), timeout=_WAIT_S)
    except OSError:
        return NOBODY
    with contextlib.ExitStack() as stack:
        stack.enter_context(line)
        if ca is not None:
            trust = ssl.create_default_context(cadata=ca or None)
            line = stack.enter_context(trust.wrap_socket(line, server_hostname=host))
        line.sendall(b"%d %s" % (len(said), said))
        return _afterword(line)


def _afterword(line: socket.socket) -> Result:
    """A collector that refuses resets the connection: listen for a moment before closing."""
    line.settimeout(_AFTERWORD_S)
    if not isinstance(line, ssl.SSLSocket):
        line.shutdown(socket.SHUT_WR)
    with contextlib.suppress(TimeoutError):
        line.recv(1)
    return OK
