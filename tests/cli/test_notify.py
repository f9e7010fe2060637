"""Channels as a person meets them: added at a terminal or from stdin, tried, listed, removed."""

from __future__ import annotations

import io
import json
import re
import signal
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from osiris.daemon.house import opened
from osiris.edge.ledger import incidents, targets, tickets
from osiris.model.content import Priority
from tests.channels.servers import Web, free_port, web
from tests.cli.keyboard import keyboard
from tests.cli.terminal import Ran, osiris
from tests.flow.test_daemon import daemon
from tests.flow.tree import TREE, Box

KEY = "k3y-that-only-the-two-sides-know-0123456789"
TOKEN = "T0KEN-in-a-path-that-is-a-password"  # noqa: S105 it opens nothing


@pytest.fixture
def box(tmp_path: Path) -> Box:
    return Box(tmp_path)


def add(box: Box, name: str, kind: str, use: str, *secrets: str) -> Ran:
    """`notify add` with what a script would send on stdin."""
    order = ("notify", "add", name, "--kind", kind, "--use", use)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in secrets)))
        ran = osiris(box.desk.folder, *order)
    for secret in (*secrets, KEY, TOKEN):
        assert not secret or secret not in ran.out + ran.err
    return ran


def said(box: Box, *words: str) -> Ran:
    ran = osiris(box.desk.folder, "notify", *words)
    assert TOKEN not in ran.out + ran.err
    assert KEY not in ran.out + ran.err
    return ran


def test_added_at_a_terminal_the_address_is_not_shown(box: Box) -> None:
    order = ("notify", "add", "desk", "--kind", "webhook", "--use", "chat")
    with keyboard(box.desk.folder, *order) as keys:
        keys.wait_for("Address of the webhook (https://...): ")
        keys.type(f"https://example.org/{TOKEN}")
        keys.wait_for("Key that both sides know (32 characters or more): ")
        assert TOKEN.encode() not in keys.known_of_it()
        keys.type(KEY)
        assert keys.end() == 0
    assert TOKEN not in keys.shown
    assert KEY not in keys.shown
    assert "desk (webhook) is a chat from now on." in keys.shown
    found = said(box, "list", "--json").json["channels"]
    assert [(c["name"], c["kind"], c["use"], c["latest"]) for c in found] == [
        ("desk", "webhook", "chat", "")
    ]
    for path in (p for p in box.desk.folder.rglob("*") if p.is_file()):
        assert TOKEN.encode() not in path.read_bytes(), path


def test_a_test_says_what_came_of_each_and_ends_with_6_where_one_failed(box: Box) -> None:
    with web() as good, web() as bad:
        bad.answers = [404]
        assert add(box, "a", "webhook", "chat", f"http://127.0.0.1:{good.port}/", KEY).code == 0
        assert said(box, "test").code == 0
        assert add(box, "b", "apprise", "mail", f"json://127.0.0.1:{bad.port}/{TOKEN}").code == 0
        assert add(box, "c", "syslog", "log", f"tcp://127.0.0.1:{free_port()}").code == 0
        ran = said(box, "test")
        assert ran.code == 6
        assert ran.out.splitlines() == [
            "a: taken",
            "b: there is no such receiver (HTTP 404)",
            "c: nobody could be reached",
        ]
        one = said(box, "test", "a", "--json")
    assert one.code == 0
    assert one.json["tests"] == [
        {"channel": "a", "kind": "webhook", "sent": "ok", "result": "ok", "words": "taken"}
    ]
    assert len(good.asked) == 3
    log = said(box, "log", "--json").json["notices"]
    assert [(n["channel"], n["state"]) for n in log][-1] == ("a", "sent")
    listed = said(box, "list").out
    assert re.search(r"^b +apprise +mail +.* there is no such receiver", listed, re.MULTILINE)


def test_removed_it_is_forgotten(box: Box) -> None:
    add(box, "a", "webhook", "chat", f"https://example.org/{TOKEN}", KEY)
    again = add(box, "a", "webhook", "chat", f"https://example.org/{TOKEN}", KEY)
    assert again.code == 2
    assert "already" in again.err
    assert said(box, "remove", "a").code == 0
    assert said(box, "remove", "a").code == 2
    assert said(box, "list").out.startswith("None: nobody is told.")
    with opened(box.desk.folder, "test", unlock=box.desk.unlock) as house:
        assert house.vault.address("a") is None
    assert said(box, "test", "a").code == 2
    assert said(box, "test").code == 6


@pytest.mark.parametrize(
    ("name", "kind", "secrets", "words"),
    [
        ("a", "slack", (f"https://example.org/{TOKEN}",), "begins with slack://"),
        ("a", "slack", (f"slack://{TOKEN}",), "no slack in this address"),
        ("a", "webhook", (f"https://example.org/{TOKEN}", "short"), "key of 32"),
        ("a", "webhook", (), "begins with https://"),
        ("a", "email", (f"mailto://me:{TOKEN}@mail.example.org?to=a@b.org",), "in the clear"),
        ("A b", "webhook", (f"https://example.org/{TOKEN}", KEY), "small letters"),
    ],
)
def test_what_cannot_be_used_is_refused_without_repeating_it(
    box: Box, name: str, kind: str, secrets: tuple[str, ...], words: str
) -> None:
    ran = add(box, name, kind, "chat", *secrets)
    assert ran.code == 2
    assert words in ran.err
    with box.desk.read() as tx:
        assert not tx.sql.execute("SELECT * FROM channels").fetchall()


def test_the_request_stands_in_the_chain_without_its_secret(box: Box) -> None:
    add(box, "a", "webhook", "chat", f"https://example.org/{TOKEN}", KEY)
    with box.desk.read() as tx:
        (last,) = tx.sql.execute(
            "SELECT payload FROM entries WHERE kind = 'request' ORDER BY seq DESC LIMIT 1"
        ).fetchone()
    assert json.loads(last)["predicate"]["body"]["request"] == "notify.add"
    assert TOKEN.encode() not in last


def test_a_running_daemon_tells_by_itself_and_takes_tests_meanwhile(box: Box) -> None:
    with web() as receiver:
        add(box, "a", "webhook", "pager", f"http://127.0.0.1:{receiver.port}/", KEY)
        _critical(box)
        with daemon(box) as process:
            assert _asked(receiver, 1) == "tickets"
            assert said(box, "test").code == 0
            assert _asked(receiver, 2) == "test"
        assert process.returncode == 0
    assert [n["state"] for n in said(box, "log", "--json").json["notices"]] == ["sent", "sent"]


def test_a_daemon_that_stops_waits_for_no_receiver(box: Box) -> None:
    with web() as receiver:
        receiver.slow_s = 12
        add(box, "a", "webhook", "pager", f"http://127.0.0.1:{receiver.port}/", KEY)
        _critical(box)
        with daemon(box) as process:
            _asked(receiver, 1)
            began = time.monotonic()
            process.send_signal(signal.SIGTERM)
            told = process.communicate(timeout=30)[1]
            assert time.monotonic() - began < 9
    assert process.returncode == 0
    assert told.splitlines()[1:] == ["stopped"]
    (left,) = said(box, "log", "--json").json["notices"]
    assert (left["state"], left["tries"]) == ("waiting", 1)


def _critical(box: Box) -> None:
    """A ticket that is told at any hour."""
    now = datetime.now(UTC)
    with (
        opened(box.desk.folder, "test", unlock=box.desk.unlock) as house,
        house.box.ledger.commit() as tx,
    ):
        (target,) = [t.id for t in targets.all(tx) if t.name == TREE]
        found = incidents.open(tx, target=target, check="", priority=Priority.CRITICAL, opened=now)
        tickets.open(
            tx,
            check="",
            incidents=(found.id,),
            code="test",
            text="",
            opened=now,
            priority=Priority.CRITICAL,
        )


def _asked(receiver: Web, count: int) -> str:
    end = time.monotonic() + 30
    while len(receiver.asked) < count:
        assert time.monotonic() < end, "nothing was sent"
        time.sleep(0.05)
    return str(json.loads(receiver.asked[count - 1].body)["kind"])
