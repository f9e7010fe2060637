"""The real Apprise over real sockets: JSON over HTTP and e-mail over SMTP."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from osiris.edge.channels import by_apprise, check, services
from osiris.edge.channels.schemes import fault
from osiris.model.telling import Address, ChannelKind, Sent
from tests.channels.maker import sent
from tests.channels.servers import free_port, post, web


def chat(url: str, **more: int) -> tuple[Sent, str, int]:
    result = sent(ChannelKind.APPRISE, url, **more)  # type: ignore[arg-type]
    return result.sent, result.code, result.retry_after_s


def mail(port: int, to: str = "tech@example.org", **more: int) -> tuple[Sent, str]:
    url = f"mailto://127.0.0.1:{port}/?from=box@example.org&to={to}"
    result = sent(ChannelKind.EMAIL, url, **more)  # type: ignore[arg-type]
    return result.sent, result.code


def test_a_service_takes_it() -> None:
    with web() as receiver:
        assert chat(f"json://127.0.0.1:{receiver.port}/in") == (Sent.OK, "ok", 0)
    (asked,) = receiver.asked
    said = json.loads(asked.body)
    assert said["title"] == "Box 3fa9c1d2: 2 questions wait for a person"
    assert said["message"].endswith("Box 3fa9c1d2, notice 00ff00ff00ff00ff")
    assert said["type"] == "warning"


def test_no_password_of_this_machine_goes_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login box password hunter2\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    with web() as receiver, by_apprise._Session() as session:
        session.post(f"http://127.0.0.1:{receiver.port}/in", data="{}")
    assert "Authorization" not in receiver.asked[0].headers


@pytest.mark.parametrize(
    ("status", "result"),
    [
        (302, (Sent.PERMANENT, "redirect", 0)),
        (403, (Sent.PERMANENT, "http-403", 0)),
        (429, (Sent.TEMPORARY, "http-429", 7)),
        (502, (Sent.TEMPORARY, "http-502", 7)),
    ],
)
def test_what_an_answer_means(status: int, result: tuple[Sent, str, int]) -> None:
    with web() as elsewhere, web() as receiver:
        receiver.answers = [status]
        receiver.headers = {"Retry-After": "7", "Location": f"http://127.0.0.1:{elsewhere.port}/"}
        assert chat(f"json://127.0.0.1:{receiver.port}/") == result
    assert not elsewhere.asked


def test_nobody_there_is_offline_and_no_answer_is_slow() -> None:
    assert chat(f"json://127.0.0.1:{free_port()}/") == (Sent.TEMPORARY, "offline", 0)
    with web() as receiver:
        receiver.slow_s = 6
        assert chat(f"json://127.0.0.1:{receiver.port}/")[:2] == (Sent.TEMPORARY, "slow")


def test_a_mail_arrives() -> None:
    with post() as server:
        assert mail(server.port) == (Sent.OK, "ok")
    ((to, content),) = server.mails
    assert to == ["tech@example.org"]
    read = message_from_bytes(content, policy=policy.default)
    assert read["Subject"] == "Box 3fa9c1d2: 2 questions wait for a person"
    assert "Ticket 13, low, overdue" in read.get_content()


@pytest.mark.parametrize(
    ("reply", "result"),
    [
        ("550 5.1.1 no such user", (Sent.PERMANENT, "smtp-550")),
        ("451 4.7.1 greylisted", (Sent.TEMPORARY, "smtp-451")),
    ],
)
def test_what_a_reply_to_the_recipient_means(reply: str, result: tuple[Sent, str]) -> None:
    with post() as server:
        server.refuse["tech@example.org"] = reply
        assert mail(server.port) == result
    assert not server.mails


@pytest.mark.parametrize(
    ("reply", "result"),
    [
        ("554 5.6.0 not like this", (Sent.PERMANENT, "smtp-554")),
        ("452 4.3.1 full", (Sent.TEMPORARY, "smtp-452")),
    ],
)
def test_what_a_reply_to_the_mail_means(reply: str, result: tuple[Sent, str]) -> None:
    with post() as server:
        server.data_reply = reply
        assert mail(server.port) == result


def test_a_mail_server_that_is_away_is_offline() -> None:
    assert mail(free_port()) == (Sent.TEMPORARY, "offline")


def test_a_mail_server_that_hangs_is_left_at_the_deadline() -> None:
    with post() as server:
        server.slow_s = 5
        assert mail(server.port, deadline_s=3) == (Sent.TEMPORARY, "slow")


def test_mail_over_tls_does_not_fall_back() -> None:
    """The server offers no STARTTLS: nothing is sent, not even the sender's name."""
    with post() as server:
        url = f"mailtos://127.0.0.1:{server.port}/?from=box@example.org&to=tech@example.org"
        result = sent(ChannelKind.EMAIL, url)
    assert (result.sent, result.code) == (Sent.TEMPORARY, "tls")
    assert not server.mails


LIST = """
from apprise.manager_plugins import NotificationManager
print(*NotificationManager().schemas())
"""


def test_every_scheme_that_we_allow_is_one_of_apprise() -> None:
    ran = subprocess.run([sys.executable, "-c", LIST], capture_output=True, text=True, check=True)
    known = set(ran.stdout.split())
    assert len(known) > 100
    for kind in ChannelKind:
        assert services(kind) <= known, kind


TOKEN = "TIiajkdnlazkcOXrIdevi7FQ"  # noqa: S105 it opens nothing


@pytest.mark.parametrize(
    ("kind", "url"),
    [
        ("slack", f"slack://T1JJ3T3L2/A1BRTD4JD/{TOKEN}"),
        ("slack", f"https://hooks.slack.com/services/T1JJ3T3L2/A1BRTD4JD/{TOKEN}"),
        (
            "teams",
            "https://prod-12.westus.logic.azure.com:443/workflows/abcdef0123456789/triggers/manual"
            f"/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers&sv=1.0&sig={TOKEN}",
        ),
        ("pagerduty", "pagerduty://a1b2c3d4e5f6a7b8c9d0@ABCDEFGHIJ1234567890"),
        ("email", f"mailtos://me:{TOKEN}@mail.example.org?to=tech@example.org"),
        ("email", f"mailto://me:{TOKEN}@127.0.0.1?from=me@example.org&to=tech@example.org"),
    ],
)
def test_addresses_as_the_services_write_them(kind: str, url: str) -> None:
    assert checked(kind, url) == "ok"


@pytest.mark.parametrize(
    ("kind", "url"),
    [
        ("slack", "slack://nonsense"),
        ("email", "https://hooks.slack.com/services/T1JJ3T3L2/A1BRTD4JD/" + TOKEN),
        ("email", f"mailto://me:{TOKEN}@mail.example.org?to=tech@example.org"),
        ("email", f"mailtos://me:{TOKEN}@mail.example.org?to=tech@example.org&verify=no"),
        ("apprise", "dbus://"),
        ("apprise", "syslog://"),
        ("apprise", "file:///etc/passwd"),
        ("apprise", "json://example.org/in"),
        ("apprise", "jsons://example.org/in?redirect=yes"),
        ("apprise", "https://example.org/in"),
        ("teams", "https://evil-logic.azure.com.example.org/workflows/x"),
    ],
)
def test_addresses_that_are_not_used(kind: str, url: str) -> None:
    assert checked(kind, url) == "address"


def checked(kind: str, url: str) -> str:
    return asyncio.run(check(ChannelKind(kind), Address(url=url))).code


@pytest.mark.parametrize(
    ("kind", "url", "key", "words"),
    [
        ("webhook", "http://example.org/", "x" * 32, "in this network only"),
        ("webhook", "https://me:pw@example.org/", "x" * 32, "no user"),
        ("webhook", "https://example.org/", "x" * 31, "key of 32"),
        ("webhook", "ftp://example.org/", "x" * 32, "https://"),
        ("syslog", "tls://h:6514/path", "", "a scheme, a host and a port"),
        ("syslog", "unix:///dev/log", "", "begins with"),
        ("syslog", "tcp://h:99999", "", "no URL"),
        ("slack", "slack://T\n/A", "", "one line"),
    ],
)
def test_a_fault_is_told_without_the_address(kind: str, url: str, key: str, words: str) -> None:
    told = fault(ChannelKind(kind), Address(url=url, key=key))
    assert words in told
    assert url not in told
    assert not key or key not in told


def test_an_address_cannot_be_printed() -> None:
    secret = Address(url="https://example.org/" + TOKEN, key=TOKEN, ca=TOKEN)
    assert TOKEN not in f"{secret} {secret!r} {[secret]}"
