"""A clinic with its daemon and its web server, as they run on a box: processes of their own, and,
where the tests run as root, under different users."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import aiohttp
import pyotp
from yarl import URL

from osiris.desk import Desk
from osiris.desk.web import folder_in
from osiris.edge import settings
from osiris.edge.ledger import entries
from tests.flow.tree import Box

NOBODY = 65534
ROOT = os.geteuid() == 0
SERVE = """
import sys
from pathlib import Path
from osiris.cli.web import serve
from osiris.desk import Desk
from tui.web.server import Limits
consoles, each, idle_s = sys.argv[2:]
serve(Desk(Path(sys.argv[1])), Limits(consoles=int(consoles), each=int(each), idle_s=float(idle_s)))
"""
MARK = 'name="mark" value="'


@dataclass
class Account:
    """A person of the tests, and the phone in their pocket."""

    name: str
    password: str
    secret: str = ""
    step: int = 0

    def code(self) -> str:
        """A code that was not taken yet: the box takes each once, and one of the next step, too."""
        self.step = max(self.step + 1, int(time.time()) // 30 - 1)
        while self.step > int(time.time()) // 30 + 1:
            time.sleep(0.2)
        return pyotp.TOTP(self.secret).at(self.step * 30)


@dataclass
class Clinic:
    """`box` is its data folder with one practice machine."""

    box: Box
    port: int
    log: Path
    daemon: subprocess.Popen[bytes] | None = None
    server: subprocess.Popen[bytes] | None = None
    people: dict[str, Account] = field(default_factory=dict)

    @property
    def desk(self) -> Desk:
        """As the owner of the box, whom the daemon believes."""
        return self.box.desk

    @property
    def url(self) -> str:
        return f"https://localhost:{self.port}"

    def start(self) -> None:
        """Start the daemon; ask only from then on."""
        self.daemon = _started([sys.executable, "-m", "osiris.cli", *self._data, "run"], self.log)
        _until(self.desk.daemon_runs, self.log)

    @property
    def _data(self) -> tuple[str, str]:
        return "--data", str(self.desk.folder)

    def serve(self, *, consoles: int = 8, each: int = 4, idle_s: float = 300) -> None:
        """Start the web server, as the user that it has on a box."""
        limits = (str(consoles), str(each), str(idle_s))
        command = [sys.executable, "-c", SERVE, str(self.desk.folder), *limits]
        self.server = _started([*self._as_nobody(), *command], self.log)
        _until(lambda: _answers(self.port), self.log)

    def _as_nobody(self) -> list[str]:
        """The web server's user has no right to the data folder but that of a group, nor to the
        folder of root below which an interpreter may be installed."""
        if not ROOT:
            return []
        keep = self.log.with_name("python")
        keep.mkdir(exist_ok=True)
        python = Path(sys.base_prefix)
        closed = [p for p in reversed(python.parents) if not p.stat().st_mode & 0o001]
        script = Path(__file__).with_name("as_nobody.sh")
        words = ["sh", str(script), str(keep), str(closed[0]) if closed else "", str(python)]
        return ["unshare", "--mount", "--propagation", "private", *words]

    def stop(self, process: subprocess.Popen[bytes] | None, number: int = signal.SIGTERM) -> float:
        """End one of the two, and say how many seconds it took."""
        began = time.monotonic()
        if process is not None and process.poll() is None:
            process.send_signal(number)
            process.wait(20)
        return time.monotonic() - began

    def add(self, name: str, role: str, *, phone: bool = True) -> Account:
        """An account, made by the owner of the box; with a second factor if `phone`."""
        made = Account(name, f"a long word of {name}")
        kind = "account.add" if self.people else "account.first"
        told = {"name": name, "role": role} if self.people else {"name": name}
        _done(self.desk.ask(kind, told, secrets={"password": made.password}))
        if phone:
            begun = _done(self.desk.ask("account.totp_begin", {"name": name}))
            made.secret = begun["secret"]
            code = made.code()
            _done(self.desk.ask("account.totp", {"name": name}, secrets={"code": code}))
        self.people[name] = made
        return made

    def asked(self) -> list[str]:
        """The Requests in the evidence, oldest first: kind, role, way in, and why not."""
        with self.desk.read() as tx:
            found = [json.loads(b.payload)["predicate"]["body"] for b in entries.walk(tx)]
        keys = ("request", "role", "where", "refused")
        return [" ".join(str(b[k]) for k in keys).strip() for b in found if "request" in b]

    def consoles(self) -> list[int]:
        """The processes of consoles that live, of this clinic."""
        found = []
        for path in Path("/proc").glob("[0-9]*/cmdline"):
            with suppress(OSError):
                words = path.read_bytes().split(b"\0")
                if b"osiris.cli.seat" in words and str(self.desk.folder).encode() in words:
                    found.append(int(path.parent.name))
        return found

    def no_console(self, seconds: float = 8.0) -> float:
        """Wait until none lives any more, and say how long it took."""
        began = time.monotonic()
        while self.consoles():
            assert time.monotonic() - began < seconds, "a console is still there"
            time.sleep(0.05)
        return time.monotonic() - began


@contextmanager
def clinic() -> Iterator[Clinic]:
    """A clinic with its daemon. Everything of it is gone afterwards."""
    whole = Path(tempfile.mkdtemp(prefix="osiris-web-"))
    whole.chmod(0o755)
    box = Box(whole)
    made = Clinic(box, _free_port(), whole / "log")
    config = box.desk.folder / "config.yaml"
    group = "nogroup" if ROOT else ""
    now = replace(settings.load(config), web_port=made.port, people_group=group)
    config.write_text(settings.render(now), encoding="utf-8")
    if ROOT:  # what systemd makes of StateDirectory=
        folder_in(box.desk.folder).mkdir(mode=0o755)
        os.chown(folder_in(box.desk.folder), NOBODY, NOBODY)
    try:
        made.start()
        yield made
    finally:
        made.stop(made.server)
        made.stop(made.daemon)
        shutil.rmtree(whole)


class Browser:
    """What a browser would send, without one: a session of aiohttp with a cookie jar."""

    def __init__(self, clinic: Clinic) -> None:
        self.clinic = clinic
        self.http = aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=False))

    async def __aenter__(self) -> Browser:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.http.close()

    async def get(self, path: str, **headers: str) -> tuple[aiohttp.ClientResponse, str]:
        """Ask for a page."""
        url = self.clinic.url + path
        async with self.http.get(url, headers=headers, allow_redirects=False) as answer:
            return answer, await answer.text(errors="replace")

    async def post(
        self, path: str, data: dict[str, str], *, origin: str | None = "", form: str = ""
    ) -> tuple[aiohttp.ClientResponse, str]:
        """Send the form of a page (`form`, where it is on another), its mark included."""
        _, text = await self.get(form or path)
        mark = text.partition(MARK)[2].partition('"')[0]
        headers = {} if origin is None else {"Origin": origin or self.clinic.url}
        async with self.http.post(
            self.clinic.url + path,
            data={"mark": mark, **data},
            headers=headers,
            allow_redirects=False,
        ) as answer:
            return answer, await answer.text()

    async def enter(self, account: Account) -> aiohttp.ClientResponse:
        """Sign in."""
        code = account.code() if account.secret else ""
        data = {"account": account.name, "password": account.password, "code": code}
        answer, text = await self.post("/login", data)
        assert answer.status == 303, text
        return answer

    def sign(self, token: str) -> None:
        """Have the cookie of somebody who is signed in."""
        self.http.cookie_jar.update_cookies({"__Host-osiris": token}, URL(self.clinic.url))

    def socket(self, *, origin: str | None = "", size: str = "") -> Any:
        """A websocket to a console."""
        headers = {} if origin is None else {"Origin": origin or self.clinic.url}
        return self.http.ws_connect(f"{self.clinic.url}/ws{size}", headers=headers, max_msg_size=0)


def drive(clinic: Clinic, steps: Callable[[Browser], Any]) -> None:
    """Run one test's steps with a fresh browser."""

    async def go() -> None:
        async with Browser(clinic) as browser:
            await steps(browser)
        await asyncio.sleep(0.05)  # TLS connections say goodbye

    asyncio.run(go())


def _started(command: list[str], log: Path) -> subprocess.Popen[bytes]:
    with log.open("ab") as out:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            start_new_session=True,
            umask=0o077,
        )


def _until(done: Callable[[], bool], log: Path, seconds: float = 30.0) -> None:
    began = time.monotonic()
    while not done():
        assert time.monotonic() - began < seconds, log.read_text(encoding="utf-8")
        time.sleep(0.05)


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def _free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def _done(reply: Any) -> Any:
    assert reply.code == 0, reply.text
    return reply.data
