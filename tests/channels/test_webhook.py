"""The signed webhook against a real HTTP server: taken, refused, slow, away, and who it was."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from osiris.model.telling import ChannelKind, Sent
from tests.channels.maker import BOX, KEY, sent
from tests.channels.servers import Asked, authority, free_port, web


def hook(url: str, **more: str | int) -> tuple[Sent, str, int]:
    result = sent(ChannelKind.WEBHOOK, url, key=KEY, **more)  # type: ignore[arg-type]
    return result.sent, result.code, result.retry_after_s


def by_the_rfc(key: bytes, message: bytes) -> str:
    """HMAC as RFC 2104 writes it, without the module that the box uses."""
    block = (hashlib.sha256(key).digest() if len(key) > 64 else key).ljust(64, b"\0")
    inner = hashlib.sha256(bytes(b ^ 0x36 for b in block) + message).digest()
    return hashlib.sha256(bytes(b ^ 0x5C for b in block) + inner).hexdigest()


def test_it_is_signed_over_time_and_body() -> None:
    with web() as receiver:
        assert hook(f"http://127.0.0.1:{receiver.port}/in?x=1") == (Sent.OK, "ok", 0)
    (asked,) = receiver.asked
    assert asked.path == "/in?x=1"
    said = asked.headers["Osiris-Timestamp"].encode() + b"." + asked.body
    assert asked.headers["Osiris-Signature"] == f"v1={by_the_rfc(KEY.encode(), said)}"
    assert asked.headers["Osiris-Id"] == json.loads(asked.body)["id"] == "00ff00ff00ff00ff"
    assert json.loads(asked.body) == {
        "version": 1,
        "id": "00ff00ff00ff00ff",
        "box": BOX,
        "kind": "tickets",
        "priority": "high",
        "tickets": [12, 13],
        "late": [13],
        "title": "Box 3fa9c1d2: 2 questions wait for a person",
        "text": "Ticket 12, high\nTicket 13, low, overdue",
        "made": "2026-11-23T09:14:07.120000+00:00",
    }


def verifier() -> object:
    """The receiver's code as docs/notifications.md prints it."""
    page = (Path(__file__).parents[2] / "docs" / "notifications.md").read_text(encoding="utf-8")
    code = page.split("```python\n")[1].split("```")[0]
    names: dict[str, object] = {}
    exec(compile(code, "docs/notifications.md", "exec"), names)  # noqa: S102 it is our own page
    return names["accepted"]


def test_the_example_in_the_docs_accepts_it_and_refuses_all_else() -> None:
    with web() as receiver:
        hook(f"http://127.0.0.1:{receiver.port}/in")
    (asked,) = receiver.asked
    at = int(asked.headers["Osiris-Timestamp"])

    def accepted(asked: Asked = asked, *, now: float = at, key: str = KEY) -> bool:
        return bool(verifier()(key, asked.headers, asked.body, now))  # type: ignore[operator]

    assert accepted()
    assert accepted(now=at + 299)
    assert not accepted(now=at + 301)
    assert not accepted(now=at - 301)
    assert not accepted(key=KEY + "x")
    assert not accepted(Asked(asked.path, asked.headers, asked.body + b" "))
    later = {**asked.headers, "Osiris-Timestamp": str(at + 1)}
    assert not accepted(Asked(asked.path, later, asked.body))
    assert not accepted(Asked(asked.path, {}, asked.body))


@pytest.mark.parametrize(
    ("status", "result"),
    [
        (204, (Sent.OK, "ok", 0)),
        (301, (Sent.PERMANENT, "redirect", 0)),
        (307, (Sent.PERMANENT, "redirect", 0)),
        (400, (Sent.PERMANENT, "http-400", 0)),
        (404, (Sent.PERMANENT, "http-404", 0)),
        (408, (Sent.TEMPORARY, "http-408", 30)),
        (410, (Sent.PERMANENT, "http-410", 0)),
        (429, (Sent.TEMPORARY, "http-429", 30)),
        (500, (Sent.TEMPORARY, "http-500", 30)),
        (503, (Sent.TEMPORARY, "http-503", 30)),
    ],
)
def test_what_an_answer_means(status: int, result: tuple[Sent, str, int]) -> None:
    with web() as elsewhere, web() as receiver:
        receiver.answers = [status]
        receiver.headers = {
            "Retry-After": "30",
            "Location": f"http://127.0.0.1:{elsewhere.port}/elsewhere",
        }
        assert hook(f"http://127.0.0.1:{receiver.port}/") == result
    assert not elsewhere.asked, "a redirect was followed"
    assert len(receiver.asked) == 1


def test_nobody_there_is_offline() -> None:
    assert hook(f"http://127.0.0.1:{free_port()}/") == (Sent.TEMPORARY, "offline", 0)
    assert hook("https://no-such-host.invalid/") == (Sent.TEMPORARY, "offline", 0)


def test_a_receiver_that_says_nothing_is_left_at_the_deadline() -> None:
    with web() as receiver:
        receiver.slow_s = 4
        assert hook(f"http://127.0.0.1:{receiver.port}/", deadline_s=2)[1] == "slow"


def test_its_own_authority_and_no_other(tmp_path: Path) -> None:
    trust, pem = authority(tmp_path)
    with web(trust=trust) as receiver:
        url = f"https://127.0.0.1:{receiver.port}/"
        assert hook(url, ca=pem)[1] == "ok"
        assert hook(url)[:2] == (Sent.TEMPORARY, "tls")
    assert len(receiver.asked) == 1
