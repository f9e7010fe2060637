"""What the web server lets in, says and refuses: over real TLS, with a real daemon, and as another
user than the daemon's where root runs the tests."""

from __future__ import annotations

import hashlib
import html
import re
import socket
import ssl
from collections.abc import Iterator
from pathlib import Path

import pyotp
import pytest
from yarl import URL

from osiris.desk.web import certificate_in, fingerprint
from tests.cli.terminal import osiris
from tests.needs import require
from tests.web.clinic import ROOT, Browser, Clinic, clinic, drive

WEB = "web" if ROOT else "socket"
PAGES = ("/login", "/first", "/healthz", "/static/osiris.js", "/nowhere", "/")


@pytest.fixture(scope="module")
def site() -> Iterator[Clinic]:
    with clinic() as made:
        made.add("ada", "admin")
        made.add("tom", "technician", phone=False)
        made.add("vera", "viewer")
        made.add("eli", "auditor")
        made.serve()
        yield made


def test_wrong_and_unknown_are_told_the_same(site: Clinic):
    async def steps(browser: Browser) -> None:
        for name in ("ada", "nobody-here"):
            data = {"account": name, "password": "wrong", "code": "000000"}
            answer, text = await browser.post("/login", data)
            assert answer.status == 401
            assert "Name, password or code is wrong." in text
            assert f'value="{name}"' in text
            assert "__Host-osiris" not in answer.cookies

    drive(site, steps)


def test_a_right_password_with_a_wrong_code_is_wrong(site: Clinic):
    if not ROOT:
        require("root", "the daemon takes its own user's sign-ins for the owner's")
    ada = site.people["ada"]

    async def steps(browser: Browser) -> None:
        data = {"account": "ada", "password": ada.password, "code": "000000"}
        answer, _ = await browser.post("/login", data)
        assert answer.status == 401

    drive(site, steps)


def test_too_many_wrong_tries_wait(site: Clinic):
    async def steps(browser: Browser) -> None:
        for _ in range(6):
            data = {"account": "mallory", "password": "x", "code": ""}
            answer, text = await browser.post("/login", data)
        assert answer.status == 429
        assert 0 < int(answer.headers["Retry-After"]) <= 60
        assert "Wait" in text

    drive(site, steps)


def test_the_cookie_is_of_this_host_alone_and_scripts_cannot_read_it(site: Clinic):
    async def steps(browser: Browser) -> None:
        cookie = (await browser.enter(site.people["vera"])).cookies["__Host-osiris"]
        assert (cookie["path"], cookie["samesite"], cookie["domain"]) == ("/", "Strict", "")
        assert cookie["secure"]
        assert cookie["httponly"]
        assert len(cookie.value) >= 43  # 32 random bytes
        answer, text = await browser.get("/")
        assert answer.status == 200
        assert f'data-session-websocket-url="wss://localhost:{site.port}/ws"' in text
        assert "vera (viewer)" in text

    drive(site, steps)
    assert f"session.open viewer {WEB}" in site.asked()


@pytest.mark.parametrize("origin", [None, "https://evil.example", "null", "https://localhost:1"])
def test_a_form_from_elsewhere_signs_nobody_in(site: Clinic, origin: str | None):
    ada = site.people["ada"]

    async def steps(browser: Browser) -> None:
        data = {"account": "ada", "password": ada.password, "code": ""}
        answer, text = await browser.post("/login", data, origin=origin)
        assert answer.status == 403
        assert text == "This form was not sent by a page of this box."

    drive(site, steps)


def test_a_form_without_our_mark_signs_nobody_in(site: Clinic):
    ada = site.people["ada"]

    async def steps(browser: Browser) -> None:
        data = {"account": "ada", "password": ada.password, "code": "", "mark": "0" * 64}
        answer, _ = await browser.post("/login", data)
        assert answer.status == 403
        browser.http.cookie_jar.clear()
        async with browser.http.post(
            f"{site.url}/login", data=data, headers={"Origin": site.url}
        ) as answer:
            assert answer.status == 403

    drive(site, steps)


def test_only_a_page_of_ours_can_sign_somebody_out(site: Clinic):
    async def steps(browser: Browser) -> None:
        await browser.enter(site.people["ada"])
        answer, _ = await browser.post("/logout", {"mark": "0" * 64}, form="/")
        assert answer.status == 403
        assert (await browser.get("/"))[0].status == 200
        kept = browser.http.cookie_jar.filter_cookies(URL(site.url))
        answer, _ = await browser.post("/logout", {}, form="/")
        assert (answer.status, answer.headers["Location"]) == (303, "login?why=out")
        assert "You are signed out." in (await browser.get("/login?why=out"))[1]
        browser.http.cookie_jar.update_cookies(kept, URL(site.url))
        assert (await browser.get("/"))[0].status == 303  # the token opens nothing any more

    drive(site, steps)
    assert "session.close admin web" in site.asked()


def test_without_a_session_there_is_nothing_but_the_doors(site: Clinic):
    async def steps(browser: Browser) -> None:
        for path in ("/", "/status", "/enrol"):
            answer, _ = await browser.get(path)
            assert (answer.status, answer.headers["Location"]) == (303, "login")
        for path in ("/ws", "/download/0", "/static", "/nowhere", "/static/../server.py"):
            assert (await browser.get(path))[0].status in (401, 404)
        assert (await browser.post("/logout", {}, form="/login"))[0].status == 401

    drive(site, steps)


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example:8443", "[::2]:8443", "127.0.0.2", "a b"]
)
def test_a_name_that_is_not_ours_gets_no_page(site: Clinic, host: str):
    async def steps(browser: Browser) -> None:
        answer, _ = await browser.get("/login", Host=host)
        assert answer.status in (400, 421)

    drive(site, steps)


def test_our_names_are_known_at_any_port(site: Clinic):
    async def steps(browser: Browser) -> None:
        for host in (f"127.0.0.1:{site.port}", "localhost:9443", "[::1]:1", socket.gethostname()):
            assert (await browser.get("/login", Host=host))[0].status == 200

    drive(site, steps)


def test_every_answer_is_held_to_this_host(site: Clinic):
    async def steps(browser: Browser) -> None:
        for path in PAGES:
            answer, _ = await browser.get(path)
            policy = answer.headers["Content-Security-Policy"]
            assert policy.startswith("default-src 'none'; ")
            assert "unsafe" not in policy
            assert "script-src" not in policy
            assert answer.headers["X-Frame-Options"] == "DENY"
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
            assert answer.headers["Referrer-Policy"] == "same-origin"
            cached = "no-cache" if path.startswith("/static/") else "no-store"
            assert answer.headers["Cache-Control"] == cached
            assert "aiohttp" not in answer.headers["Server"]

    drive(site, steps)


def test_no_page_loads_or_runs_anything_of_others(site: Clinic):
    async def steps(browser: Browser) -> None:
        await browser.enter(site.people["eli"])
        for path in ("/", "/login", "/first", "/status"):
            _, text = await browser.get(path)
            assert not re.findall(r"(?:src|href|action)=\"(?:https?:|//)", text)
            assert not re.findall(r"<script>|<style>|\bon[a-z]+=\"|\bstyle=\"", text)
        policy = (await browser.get("/"))[0].headers["Content-Security-Policy"]
        assert f"connect-src wss://localhost:{site.port};" in policy
        assert "script-src 'self';" in policy

    drive(site, steps)


def test_health_needs_no_session_and_tells_nothing(site: Clinic):
    async def steps(browser: Browser) -> None:
        answer, text = await browser.get("/healthz")
        assert (answer.status, text) == (200, '{"web": true, "daemon": true}')

    drive(site, steps)


def test_the_status_page_is_the_board_in_plain_html(site: Clinic):
    async def steps(browser: Browser) -> None:
        await browser.enter(site.people["vera"])
        answer, text = await browser.get("/status")
        assert answer.status == 200
        words = html.unescape(text)
        for part in ('<html lang="en">', "<main", "<nav", "<h1>", "<caption>", 'scope="col"'):
            assert part in words
        assert words.count("<h1>") == 1
        assert '<th scope="row">practice-tree</th>' in words
        assert fingerprint(site.desk.folder) in words
        assert "<script" not in words

    drive(site, steps)


def test_a_second_factor_is_set_up_before_anything_else(site: Clinic):
    if not ROOT:
        require("root", "the daemon takes its own user's sign-ins for the owner's")
    tom = site.people["tom"]

    async def steps(browser: Browser) -> None:
        assert (await browser.enter(tom)).headers["Location"] == "enrol"
        for path, status in (("/", 303), ("/status", 303), ("/ws", 403), ("/download/0", 403)):
            assert (await browser.get(path))[0].status == status
        _, text = await browser.get("/enrol")
        secret = re.search(r'<code id="secret">([A-Z2-7 ]+)</code>', text)
        assert secret is not None
        answer, again = await browser.post("/enrol", {"code": "000000"})
        assert answer.status == 401
        assert secret[0] in again  # a phone has scanned it by now
        tom.secret = secret[1].replace(" ", "")
        answer, _ = await browser.post("/enrol", {"code": tom.code()})
        assert (answer.status, answer.headers["Location"]) == (303, "./")
        assert (await browser.get("/"))[0].status == 200

    drive(site, steps)
    assert pyotp.TOTP(tom.secret).interval == 30


def test_what_is_typed_is_never_logged_or_shown_in_full(site: Clinic):
    """After all the tests above: no password, code, token or session is in what the two wrote."""
    evil = "<script>alert(1)</script>"

    async def steps(browser: Browser) -> None:
        _, text = await browser.post("/login", {"account": evil, "password": "x", "code": ""})
        assert "<script>" not in text
        assert "&lt;script&gt;" in text
        await browser.get("/login", Host="evil.example\u202e".encode().decode("latin-1"))

    drive(site, steps)
    log = site.log.read_text(encoding="utf-8")
    assert "a long word of" not in log
    assert not re.search(r"[0-9a-f]{64}", log)
    assert "\x1b" not in log


def test_nothing_that_is_sent_begins_a_line_of_the_log(site: Clinic):
    sent = "/x%0Aosiris.web:%20ada:%20a%20console%20opened%1b[2J"

    async def steps(browser: Browser) -> None:
        url = URL(site.url + sent, encoded=True)
        async with browser.http.post(url, headers={"Origin": "https://evil.example"}) as answer:
            assert answer.status == 403

    drive(site, steps)
    log = site.log.read_text(encoding="utf-8")
    assert f"refused: {sent} from" in log
    assert "\x1b" not in log


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        ("multipart/form-data; boundary=x", 415),
        ("multipart/form-data", 415),
        ("application/json", 415),
        ("application/x-www-form-urlencoded; charset=none", 400),
        ("application/x-www-form-urlencoded; charset=zlib_codec", 400),
    ],
)
def test_what_is_no_form_of_ours_breaks_nothing(site: Clinic, kind: str, status: int):
    async def steps(browser: Browser) -> None:
        headers = {"Origin": site.url, "Content-Type": kind}
        sent = b"--x\r\nContent-Disposition: form-data\r\n\r\n\xff\r\n--x--\r\n"
        async with browser.http.post(f"{site.url}/login", data=sent, headers=headers) as answer:
            assert answer.status == status

    drive(site, steps)
    assert "Traceback" not in site.log.read_text(encoding="utf-8")


def test_old_tls_is_refused(site: Clinic):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with pytest.warns(DeprecationWarning, match="TLSv1_1 is deprecated"):
        context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")  # so that it is the server that refuses
    with (
        socket.create_connection(("127.0.0.1", site.port)) as line,
        pytest.raises(ssl.SSLError, match=r"alert|EOF"),
    ):
        context.wrap_socket(line)


def test_a_client_that_trusts_the_certificate_needs_no_exception(site: Clinic):
    """It is for these names, and its fingerprint is what the box says."""
    context = ssl.create_default_context(cafile=certificate_in(site.desk.folder))
    with (
        socket.create_connection(("127.0.0.1", site.port)) as line,
        context.wrap_socket(line, server_hostname="localhost") as tls,
    ):
        assert tls.version() == "TLSv1.3"
        shown = hashlib.sha256(tls.getpeercert(binary_form=True) or b"").hexdigest()
    told = osiris(site.desk.folder, "web", "--fingerprint")
    assert told.out.strip().replace(":", "").lower() == shown
    asked = osiris(site.desk.folder, "web", "--fingerprint", "--json")
    assert asked.json["sha256"] == told.out.strip()


def test_without_a_certificate_there_is_no_fingerprint(tmp_path: Path):
    ran = osiris(tmp_path / "none", "web", "--fingerprint")
    assert (ran.code, ran.out) == (2, "")
    assert "There is no certificate yet." in ran.err


def test_it_says_so_while_no_daemon_runs(site: Clinic):
    """The last of this file: the daemon stops, and comes back without anybody's session."""
    eli = site.people["eli"]

    async def gone(browser: Browser) -> None:
        await browser.enter(eli)
        site.stop(site.daemon)
        answer, text = await browser.get("/healthz")
        assert (answer.status, text) == (503, '{"web": true, "daemon": false}')
        data = {"account": "eli", "password": eli.password, "code": ""}
        answer, text = await browser.post("/login", data)
        assert answer.status == 503
        assert "No daemon runs" in text
        site.start()
        answer, _ = await browser.get("/status")
        assert (answer.status, answer.headers["Location"]) == (303, "./")

    drive(site, gone)
    assert site.stop(site.server) < 5.0
