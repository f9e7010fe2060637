"""RFC 5424 over real sockets, read by a strict parser of its own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from osiris.edge.channels.syslog import message
from osiris.model.content import Priority
from osiris.model.telling import ChannelKind, NoticeKind
from tests.channels.maker import BOX, MADE, notice, sent
from tests.channels.servers import authority, datagrams, free_port, streams

# RFC 5424, 6: the ABNF, term by term.
PRINT = rb"[\x21-\x7e]"
NAME = rb"[\x21\x23-\x3c\x3e-\x5c\x5e-\x7e]{1,32}"  # without = ] "
PARAM = NAME + rb'="(?:[^"\\\]]|\\["\\\]])*"'
ELEMENT = rb"\[" + NAME + rb"(?: " + PARAM + rb")*\]"
WHOLE = re.compile(
    rb"<(?P<pri>0|[1-9]\d{0,2})>(?P<version>[1-9]\d{0,2})"
    rb" (?P<time>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d)|-)"
    rb" (?P<host>-|" + PRINT + rb"{1,255})"
    rb" (?P<app>-|" + PRINT + rb"{1,48})"
    rb" (?P<proc>-|" + PRINT + rb"{1,128})"
    rb" (?P<id>-|" + PRINT + rb"{1,32})"
    rb" (?P<data>-|(?:" + ELEMENT + rb")+)"
    rb"(?: (?P<text>.*))?",
    re.DOTALL,
)


@dataclass
class Read:
    facility: int
    severity: int
    at: datetime
    host: str
    app: str
    id: str
    data: str
    text: str


def read(raw: bytes) -> Read:
    """One message. Fails where it does not follow the grammar."""
    match = WHOLE.fullmatch(raw)
    assert match, raw
    pri = int(match["pri"])
    assert pri <= 191
    assert match["version"] == b"1"
    text = match["text"] or b""
    if text.startswith(b"\xef\xbb\xbf"):
        said = text[3:].decode("utf-8", "strict")
    else:
        said = text.decode("ascii", "strict")
    return Read(
        facility=pri // 8,
        severity=pri % 8,
        at=datetime.fromisoformat(match["time"].decode()),
        host=match["host"].decode(),
        app=match["app"].decode(),
        id=match["id"].decode(),
        data=match["data"].decode(),
        text=said,
    )


def counted(raw: bytes) -> list[bytes]:
    """RFC 6587, 3.4.1: MSG-LEN SP MSG, again and again. Fails where a byte is left."""
    frames = []
    while raw:
        head = re.match(rb"([1-9]\d*) ", raw)
        assert head, raw[:20]
        length = int(head[1])
        frames.append(raw[head.end() : head.end() + length])
        assert len(frames[-1]) == length
        raw = raw[head.end() + length :]
    return frames


def is_ours(said: Read) -> None:
    assert (said.facility, said.severity) == (16, 3)
    assert said.at == MADE
    assert (said.host, said.app, said.id) == (BOX, "osiris", "TICKETS")
    assert said.data == '[origin software="osiris"][meta sequenceId="41"]'
    assert said.text == (
        "id=00ff00ff00ff00ff tickets=12,13 late=13 Box 3fa9c1d2: 2 questions wait for a person | "
        "Ticket 12, high | Ticket 13, low, overdue"
    )


def test_over_udp() -> None:
    with datagrams() as collector:
        assert sent(ChannelKind.SYSLOG, f"udp://127.0.0.1:{collector.port}").code == "ok"
        is_ours(read(collector.wait()))


def test_over_tcp_with_octet_counting() -> None:
    with streams() as collector:
        assert sent(ChannelKind.SYSLOG, f"tcp://127.0.0.1:{collector.port}").code == "ok"
        (frame,) = counted(collector.wait())
    is_ours(read(frame))


def test_over_tls(tmp_path: Path) -> None:
    trust, pem = authority(tmp_path)
    with streams(trust) as collector:
        address = f"tls://127.0.0.1:{collector.port}"
        assert sent(ChannelKind.SYSLOG, address, ca=pem).code == "ok"
        (frame,) = counted(collector.wait())
    is_ours(read(frame))


def test_a_collector_with_a_strange_certificate_gets_nothing(tmp_path: Path) -> None:
    trust, _ = authority(tmp_path)
    with streams(trust) as collector:
        assert sent(ChannelKind.SYSLOG, f"tls://127.0.0.1:{collector.port}").code == "tls"
    assert not any(collector.got)


@pytest.mark.parametrize("scheme", ["udp", "tcp", "tls"])
def test_no_collector_is_offline(scheme: str) -> None:
    assert sent(ChannelKind.SYSLOG, f"{scheme}://127.0.0.1:{free_port()}").offline


@pytest.mark.parametrize(
    ("priority", "severity"),
    [
        (Priority.CRITICAL, 2),
        (Priority.HIGH, 3),
        (Priority.MEDIUM, 4),
        (Priority.LOW, 5),
        (None, 6),
    ],
)
def test_severities(priority: Priority | None, severity: int) -> None:
    assert read(message(notice(priority=priority), BOX, 2048)).severity == severity


def test_odd_texts_still_parse() -> None:
    for text in ("naïve – ünïcode", 'quotes " and ] and \\', "", "a\n\nb\r\nc"):
        said = read(message(notice(text=text, kind=NoticeKind.DIGEST), BOX, 2048))
        assert said.at == MADE.astimezone(UTC)
        assert text.splitlines()[0] in said.text if text else True


@pytest.mark.parametrize("most", [480, 481, 482, 483])
def test_a_long_text_is_cut_between_characters(most: int) -> None:
    raw = message(notice(text="ü" * 5_000), BOX, most)
    assert most - 1 <= len(raw) <= most
    assert read(raw).text.endswith("ü")
