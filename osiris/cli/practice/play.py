"""The end of `make play`: the practice clinic goes on, and a person may look at it."""

from __future__ import annotations

import secrets
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from osiris.cli.common import say, show
from osiris.cli.practice import clinic
from osiris.desk import Desk
from osiris.edge.vault.people import STEP_S, code_at
from osiris.errors import OsirisError

NAME = "play"
_WEB_LOG = "web.log"
_MENU = """
c  the console, here in this terminal
b  the console in a browser of this machine
q  stop everything (Ctrl-C, too)"""


def play(desk: Desk) -> None:
    """Keep the daemon running, and offer the console until the person has had enough."""
    say("\nThe hosts and the daemon keep running. You are admin of this practice clinic.")
    with _running(desk, "run") as daemon:
        _await(desk, daemon)
        browser: _Browser | None = None
        try:
            while (word := _asked()) != "q":
                if word in ("", "c"):
                    subprocess.run(_command(desk, "console"), check=False)  # noqa: S603 our own
                elif word == "b":
                    browser = browser or _serve(desk)
                    _tell(desk, browser)
        finally:
            if browser is not None:
                _end(browser.server)


def _asked() -> str:
    """The next word; q at the end of the input and for Ctrl-C."""
    say(_MENU)
    try:
        return input("> ").strip().lower()[:1]
    except (EOFError, KeyboardInterrupt):
        return "q"


def _command(desk: Desk, *words: str) -> Sequence[str]:
    return (sys.executable, "-m", "osiris.cli", "--data", str(desk.folder), *words)


@contextmanager
def _running(desk: Desk, *words: str) -> Iterator[subprocess.Popen[bytes]]:
    """One of our own programs beside this one, in a group of its own: Ctrl-C here is not for it."""
    log = (desk.folder / f"{words[0]}.log").open("wb")
    with log:
        process = subprocess.Popen(  # noqa: S603 our own program
            _command(desk, *words), stdout=log, stderr=log, start_new_session=True
        )
        try:
            yield process
        finally:
            _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(60)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _await(desk: Desk, daemon: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + 30
    while not desk.daemon_runs():
        if daemon.poll() is not None or time.monotonic() > end:
            raise OsirisError("The daemon does not start.", f"See {desk.folder / 'run.log'}")
        time.sleep(0.1)


@dataclass(frozen=True, slots=True)
class _Browser:
    """The web server, and the account to sign in with from there: for practice, made once."""

    server: subprocess.Popen[bytes]
    password: str
    secret: str  # of the second factor


def _serve(desk: Desk) -> _Browser:
    drawn = secrets.token_hex(8)
    password = "-".join(drawn[at : at + 4] for at in range(0, len(drawn), 4))
    clinic.done(desk.ask("account.first", {"name": NAME}, secrets={"password": password}))
    secret = str(desk.ask("account.totp_begin", {"name": NAME}).data["secret"])
    # No code is taken twice: with that of the last half minute, the one of now is still good.
    before = code_at(secret, datetime.now(UTC) - timedelta(seconds=STEP_S))
    clinic.done(desk.ask("account.totp", {"name": NAME}, secrets={"code": before}))
    with (desk.folder / _WEB_LOG).open("wb") as log:
        server = subprocess.Popen(  # noqa: S603 our own program
            _command(desk, "web"), stdout=log, stderr=log, start_new_session=True
        )
    end = time.monotonic() + 15
    while server.poll() is None and not _serves(desk) and time.monotonic() < end:
        time.sleep(0.2)
    return _Browser(server, password, secret)


def _serves(desk: Desk) -> bool:
    return "https://" in (desk.folder / _WEB_LOG).read_text(encoding="utf-8")


def _tell(desk: Desk, browser: _Browser) -> None:
    """Where and how. In a clinic the code comes from a person's phone; here this is the phone."""
    if browser.server.poll() is not None:
        said = (desk.folder / _WEB_LOG).read_text(encoding="utf-8").strip()
        show(f"The web server has ended.\n{said}\nAnother port: web_port in config.yaml.")
        return
    now = datetime.now(UTC)
    left = STEP_S - int(now.timestamp()) % STEP_S
    show(
        f"""
https://127.0.0.1:{desk.settings.web_port}   (the box made its certificate: the browser warns, once)
account   {NAME}
password  {browser.password}
code      {code_at(browser.secret, now)}   ({left} s to go; b again for the next one)"""
    )
