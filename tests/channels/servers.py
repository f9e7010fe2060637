"""Receivers on this machine that do what a test tells them: HTTP, SMTP, syslog over three lines."""

from __future__ import annotations

import asyncio
import datetime
import http.server
import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


@dataclass(frozen=True)
class Asked:
    """One request as the receiver saw it."""

    path: str
    headers: Mapping[str, str]
    body: bytes


@dataclass
class Web:
    """A receiver over HTTP. `answers` are statuses in order, the last one for ever."""

    port: int = 0
    answers: list[int] = field(default_factory=lambda: [200])
    headers: dict[str, str] = field(default_factory=dict)
    slow_s: float = 0.0
    asked: list[Asked] = field(default_factory=list)


def free_port() -> int:
    """A TCP port on which nobody listens at this moment."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


@contextmanager
def web(port: int = 0, trust: ssl.SSLContext | None = None) -> Iterator[Web]:
    """An HTTP server on loopback until the block ends."""
    said = Web()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            said.asked.append(Asked(self.path, dict(self.headers), body))
            if said.slow_s:
                time.sleep(said.slow_s)
            with suppress(BrokenPipeError, ConnectionResetError):
                status = said.answers.pop(0) if len(said.answers) > 1 else said.answers[0]
                self.send_response(status)
                for name, value in said.headers.items():
                    self.send_header(name, value)
                self.end_headers()

        do_GET = do_POST

        def log_message(self, *_: object) -> None:
            """Quiet."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", port), Handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    if trust is not None:
        server.socket = trust.wrap_socket(server.socket, server_side=True)
    said.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield said
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@dataclass
class Post:
    """A mail server. `refuse` maps an address to the reply for it."""

    port: int = 0
    refuse: dict[str, str] = field(default_factory=dict)
    data_reply: str = "250 OK"
    slow_s: float = 0.0
    mails: list[tuple[list[str], bytes]] = field(default_factory=list)

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """A reply for each recipient."""
        if address in self.refuse:
            return self.refuse[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Keep the mail, or not."""
        if self.slow_s:
            await asyncio.sleep(self.slow_s)
        if self.data_reply.startswith("250"):
            self.mails.append((list(envelope.rcpt_tos), bytes(envelope.content or b"")))
        return self.data_reply


@contextmanager
def post(port: int = 0) -> Iterator[Post]:
    """A real SMTP server on loopback until the block ends."""
    said = Post(port=port or free_port())
    controller = Controller(said, hostname="127.0.0.1", port=said.port)
    controller.start()
    try:
        yield said
    finally:
        controller.stop()


@dataclass
class Collector:
    """A syslog collector: the raw bytes of each connection, or each datagram."""

    port: int = 0
    got: list[bytes] = field(default_factory=list)
    done: threading.Event = field(default_factory=threading.Event)

    def wait(self) -> bytes:
        """The first message. Fails after five seconds."""
        assert self.done.wait(5), "no message came"
        return self.got[0]


@contextmanager
def datagrams() -> Iterator[Collector]:
    """A UDP collector on loopback."""
    said = Collector()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        sock.settimeout(5)
        said.port = sock.getsockname()[1]

        def listen() -> None:
            with suppress(OSError):
                said.got.append(sock.recv(65_535))
                said.done.set()

        thread = threading.Thread(target=listen, daemon=True)
        thread.start()
        yield said
        thread.join(6)


@contextmanager
def streams(trust: ssl.SSLContext | None = None) -> Iterator[Collector]:
    """A TCP collector on loopback, over TLS where `trust` is given. It takes one connection."""
    said = Collector()
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(5)
        said.port = server.getsockname()[1]

        def listen() -> None:
            with suppress(OSError):
                line, _ = server.accept()
                wrapped = trust.wrap_socket(line, server_side=True) if trust else line
                with wrapped:
                    said.got.append(_drained(wrapped))
                    said.done.set()

        thread = threading.Thread(target=listen, daemon=True)
        thread.start()
        yield said
        thread.join(6)


def _drained(line: socket.socket) -> bytes:
    line.settimeout(3)
    parts = []
    with suppress(OSError):
        while part := line.recv(65_535):
            parts.append(part)
    return b"".join(parts)


def authority(folder: Path) -> tuple[ssl.SSLContext, str]:
    """A server's TLS context for 127.0.0.1, and the PEM of the authority that signed it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "a test")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(now - datetime.timedelta(hours=1))
        .not_valid_after(now + datetime.timedelta(hours=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256())
    )
    pem = certificate.public_bytes(serialization.Encoding.PEM)
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    (folder / "server.pem").write_bytes(pem + private)
    trust = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trust.load_cert_chain(folder / "server.pem")
    return trust, pem.decode()
