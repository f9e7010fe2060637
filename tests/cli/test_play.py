"""The end of `make play`: the clinic goes on, the browser is offered, and nothing stays behind."""

from __future__ import annotations

import re
import socket
import ssl
import sys
import time
from dataclasses import replace
from pathlib import Path
from urllib.request import urlopen

from osiris.daemon.house import CONFIG
from osiris.desk.people import people
from osiris.edge import settings
from osiris.model.case import Role
from tests.cli.keyboard import at_terminal
from tests.flow.tree import Box

PLAY = (
    "import pathlib, sys; from osiris.cli.practice.play import play; from osiris.desk import Desk;"
    " play(Desk(pathlib.Path(sys.argv[1])))"
)


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def healthy(port: int) -> bool:
    plain = ssl.create_default_context()
    plain.check_hostname, plain.verify_mode = False, ssl.CERT_NONE
    try:
        with urlopen(f"https://127.0.0.1:{port}/healthz", context=plain, timeout=5) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def test_the_clinic_goes_on_until_q(tmp_path: Path) -> None:
    box, port = Box(tmp_path), free_port()
    config = replace(box.desk.settings, web_port=port)
    (box.desk.folder / CONFIG).write_text(settings.render(config), encoding="utf-8")
    with at_terminal(sys.executable, "-c", PLAY, str(box.desk.folder)) as keys:
        keys.wait_for("q  stop everything")
        assert box.desk.daemon_runs()
        keys.type("b")
        keys.wait_for(f"https://127.0.0.1:{port}")
        keys.wait_for("q  stop everything")
        (account,) = people(box.desk).accounts
        assert (account.role, account.totp) == (Role.ADMIN, True)
        end = time.monotonic() + 30
        while not healthy(port):
            assert time.monotonic() < end
            time.sleep(0.2)
        told = re.search(r"password +(\S+)\ncode +(\d{6})", keys.shown)
        assert told
        opened = box.desk.ask(
            "session.open",
            {"account": account.name},
            secrets={"password": told[1], "code": told[2]},
        )
        assert opened.code == 0
        keys.type("q")
        assert keys.end() == 0
    assert not box.desk.daemon_runs()
    assert not healthy(port)
