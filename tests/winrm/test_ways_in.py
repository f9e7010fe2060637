"""The ways in, on real sockets: what signs in, what is refused, and what never leaves the box."""

from __future__ import annotations

import asyncio
import base64
import socket
import ssl
import warnings
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web

from osiris.edge.remote import scan_key
from osiris.errors import (
    AccessDenied,
    AuthRefused,
    CertificateRefused,
    DoNotProbe,
    HostKeyChanged,
    NoListener,
    WeakOffer,
)
from osiris.lab.windows.server import Tls, Trouble, certificates
from osiris.model.site import Credential, SignIn, TransportKind
from tests.winrm.conftest import PASSWORD, SVC, WRONG, call, hosted, run

AUTHORITY = certificates.authority()
HOST = certificates.certificate("fs1.clinic.test", issuer=AUTHORITY)
LONE = certificates.certificate("front-desk")
LONE_PIN = f"sha256:{LONE.digest}"
CLIENT = certificates.certificate("osiris", issuer=AUTHORITY, addresses=("osiris",), client=True)
STRANGER = certificates.certificate("osiris", addresses=("osiris",), client=True)


async def reads(host, **changed):
    """One reading over a fresh connection."""
    async with host.connected(**changed) as conn:
        (result,) = await conn.read([call("echo", {"n": 1})], deadline=10)
    return result.stdout == '{"n": 1}'


@pytest.mark.parametrize(
    "user", ["CLINIC\\osiris", "clinic\\OSIRIS", "osiris", "osiris@clinic.test", ".\\osiris"]
)
def test_ntlm_sealed_over_http(user: str):
    async def main():
        async with hosted(user=user) as host, host.connected() as conn:
            (result,) = await conn.read([call("echo", {"name": "Zoë \u2019; $(x)"})], deadline=10)
            assert result.rc == 0
            assert result.stdout == '{"name": "Zoë \u2019; $(x)"}'
            assert host.server.seen["plain refused"] == 0
            assert host.server.seen["requests"] <= 9

    run(main())


def test_https_with_a_pinned_certificate_seals_inside_tls_too():
    async def main():
        async with hosted(tls=certificates.tls(LONE), host_key=LONE_PIN) as host:
            assert await reads(host)
            assert host.server.seen["sealed"] >= 4

    run(main())


def test_https_with_the_authority_checks_name_and_chain():
    async def main():
        async with hosted(tls=certificates.tls(HOST), host_key=AUTHORITY.pem) as host:
            assert await reads(host)
            other = certificates.authority("Somebody else").pem
            with pytest.raises(CertificateRefused, match="not from the authority"):
                await host.connect(host_key=other)

    run(main())


@pytest.mark.parametrize(
    ("pair", "words"),
    [
        (
            certificates.certificate(
                "h", issuer=AUTHORITY, days=30, starts=datetime.now(UTC) - timedelta(days=31)
            ),
            "expired",
        ),
        (
            certificates.certificate(
                "h", issuer=AUTHORITY, starts=datetime.now(UTC) + timedelta(days=1)
            ),
            "not valid yet",
        ),
        (certificates.certificate("h", issuer=AUTHORITY, addresses=("10.0.0.9",)), "another name"),
    ],
)
def test_a_certificate_that_does_not_count(pair, words: str):
    async def main():
        async with hosted(tls=certificates.tls(pair), host_key=AUTHORITY.pem) as host:
            with pytest.raises(CertificateRefused, match=words):
                await host.connect()
            assert host.server.seen["requests"] == 0

    run(main())


def test_a_changed_fingerprint_gets_no_word_from_us():
    async def main():
        async with hosted(tls=certificates.tls(LONE), host_key=f"sha256:{'0' * 64}") as host:
            with pytest.raises(HostKeyChanged, match=LONE_PIN):
                await host.connect()
            assert host.server.seen["requests"] == 0

    run(main())


def test_the_fingerprint_is_seen_before_anybody_signs_in():
    async def main():
        async with hosted(tls=certificates.tls(LONE)) as host:
            port = host.target.port
            seen = await scan_key("127.0.0.1", port, transport=TransportKind.WINRM)
            assert seen == LONE_PIN
            assert host.server.seen["requests"] == 0
            with pytest.raises(DoNotProbe):
                await scan_key(
                    "127.0.0.1", port, transport=TransportKind.WINRM, do_not_probe=["127.0.0.0/8"]
                )
        async with hosted() as host:
            with pytest.raises(CertificateRefused):  # plain HTTP shows none
                await scan_key("127.0.0.1", host.target.port, transport=TransportKind.WINRM)

    run(main())


def test_https_without_a_confirmed_certificate_sends_no_packet():
    async def main():
        async with hosted(tls=certificates.tls(LONE)) as host:
            for changed in (
                {"port": 5986},
                {"sign_in": SignIn.CERTIFICATE},
                {"host_key": "ssh-ed25519 AAAA"},
            ):
                with pytest.raises(HostKeyChanged, match="no certificate is confirmed"):
                    await host.connect(**changed)
            assert host.server.seen["requests"] == 0

    run(main())


def test_a_plain_listener_where_tls_was_enrolled_is_refused():
    """Somebody switched the HTTPS listener off, or sits in between and speaks plain HTTP."""

    async def main():
        async with hosted(host_key=LONE_PIN) as host:
            with pytest.raises(CertificateRefused, match="no TLS"):
                await host.connect()
            assert host.server.seen["requests"] == 0

    run(main())


def test_tls_older_than_1_2_is_refused():
    old = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        old.minimum_version = ssl.TLSVersion.TLSv1
        old.maximum_version = ssl.TLSVersion.TLSv1_1
    old.set_ciphers("ALL:@SECLEVEL=0")

    async def main():
        tls = Tls(context=old, certificate=LONE.der)
        async with hosted(tls=tls, host_key=LONE_PIN) as host:
            with pytest.raises(CertificateRefused, match=r"no TLS 1\.2"):
                await host.connect()

    run(main())


def test_a_client_certificate_signs_in():
    account = replace(SVC, certificates=frozenset({CLIENT.digest}))
    tls = certificates.tls(HOST, clients_from=AUTHORITY)

    async def main():
        async with hosted(
            users=[account], tls=tls, host_key=AUTHORITY.pem, sign_in=SignIn.CERTIFICATE
        ) as host:
            host.credential = Credential(
                user="", certificate=CLIENT.pem, private_key=CLIENT.key_pem
            )
            assert await reads(host)
            assert host.server.seen["401"] == 0

    run(main())


def test_an_unknown_client_certificate_does_not():
    tls = certificates.tls(HOST, clients_from=AUTHORITY)
    unmapped = certificates.certificate("x", issuer=AUTHORITY, addresses=("x",), client=True)

    async def main():
        async with hosted(tls=tls, host_key=AUTHORITY.pem, sign_in=SignIn.CERTIFICATE) as host:
            for pair in (STRANGER, unmapped):
                host.credential = Credential(
                    user="", certificate=pair.pem, private_key=pair.key_pem
                )
                with pytest.raises((AuthRefused, CertificateRefused)):
                    await reads(host)

    run(main())


def test_a_broken_client_key_says_nothing_of_its_text():
    async def main():
        async with hosted(
            tls=certificates.tls(HOST), host_key=AUTHORITY.pem, sign_in=SignIn.CERTIFICATE
        ) as host:
            host.credential = Credential(user="", certificate=CLIENT.pem, private_key="S3CRET")
            with pytest.raises(AuthRefused) as caught:
                await host.connect()
            assert "S3CRET" not in str(caught.value)

    run(main())


def test_a_wrong_password_is_refused_once():
    async def main():
        async with hosted(password=WRONG) as host:
            with pytest.raises(AuthRefused, match="refused the account"):
                await host.connect()
            assert host.server.seen["sign-in refused"] == 1  # no lockout by trying again

    run(main())


def test_an_account_without_the_right_is_told_which_group():
    async def main():
        async with hosted(user="nurse") as host, host.connected() as conn:
            with pytest.raises(AccessDenied) as caught:
                await conn.read([call("echo")], deadline=5)
            assert "Remote Management Users" in caught.value.hint
            assert "LocalAccountTokenFilterPolicy" in caught.value.hint

    run(main())


def test_a_closed_port_and_another_service_are_no_listener():
    async def main():
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        async with hosted() as host:
            with pytest.raises(NoListener, match="nothing listens"):
                await host.connect(port=port)
            async with _answering(lambda request: web.Response(status=404)) as other:
                with pytest.raises(NoListener, match="not WinRM"):
                    await host.connect(port=other)

    run(main())


# ---- less than sealed


@pytest.mark.parametrize("offer", [('Basic realm="WSMAN"',), ("Digest",), ()])
def test_a_server_that_offers_only_less_gets_nothing(offer):
    async def main():
        async with hosted(offer=offer) as host:
            with pytest.raises(WeakOffer, match="offers only"):
                await host.connect()
            assert host.server.seen["requests"] == 1

    run(main())


def test_basic_is_never_sent_whatever_is_offered():
    heard: list[str] = []

    async def listen(request: web.Request) -> web.Response:
        heard.append(request.headers.get("Authorization", "") + (await request.text()))
        headers = {"WWW-Authenticate": 'Basic realm="WSMAN"'}
        return web.Response(status=401, headers=headers)

    async def main():
        async with hosted() as host, _answering(listen) as port:
            with pytest.raises(WeakOffer):
                await host.connect(port=port)

    run(main())
    assert len(heard) == 1
    assert heard[0].startswith("Negotiate TlRMTVNTUAAB")  # NTLMSSP, message 1: who we are not
    assert PASSWORD not in heard[0]


@pytest.mark.parametrize(
    ("flag", "what"),
    [(0x20, "sealing"), (0x10, "signing"), (0x20000000, "128-bit"), (0x80000, "extended")],
)
def test_a_weak_ntlm_challenge_gets_no_proof_of_the_password(flag: int, what: str):
    heard: list[str] = []
    challenge = bytearray(56)
    challenge[:12] = b"NTLMSSP\0\x02\0\0\0"
    challenge[20:24] = (0xE2898235 & ~flag).to_bytes(4, "little")

    async def listen(request: web.Request) -> web.Response:
        heard.append(request.headers.get("Authorization", ""))
        token = base64.b64encode(bytes(challenge)).decode()
        return web.Response(status=401, headers={"WWW-Authenticate": f"Negotiate {token}"})

    async def main():
        async with hosted() as host, _answering(listen) as port:
            with pytest.raises(WeakOffer, match=what):
                await host.connect(port=port)

    run(main())
    assert len(heard) == 1


@pytest.mark.parametrize("action", ["Create", "Command", "Send", "Receive"])
def test_an_answer_without_a_seal_is_not_looked_at(action: str):
    async def main():
        # Nobody knows the id of the shell that was made: Windows closes it by itself.
        async with hosted(leak=action == "Create") as host:
            conn = await host.connect()
            host.server.trouble.append(Trouble(action=action, kind="plain"))
            with pytest.raises(WeakOffer, match="without a seal"):
                await conn.read([call("echo")], deadline=5)
            await conn.close()

    run(main())


def test_a_man_in_the_middle_with_a_valid_certificate_is_found_by_the_binding():
    """He has a certificate of the same authority and passes every byte on."""
    man = certificates.tls(certificates.certificate("mitm", issuer=AUTHORITY))

    async def main():
        async with hosted(tls=certificates.tls(HOST), host_key=AUTHORITY.pem) as host:
            async with _relay(man.context, host.target.port) as port:
                with pytest.raises(AuthRefused):
                    await host.connect(port=port)
            assert host.server.seen["sign-in refused"] == 1

    run(main())


@asynccontextmanager
async def _answering(handler):
    """An HTTP server that answers every POST with `handler`."""

    async def handle(request: web.Request) -> web.StreamResponse:
        answer = handler(request)
        return await answer if asyncio.iscoroutine(answer) else answer

    app = web.Application()
    app.router.add_post("/wsman", handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


@asynccontextmanager
async def _relay(tls: ssl.SSLContext, port: int):
    """Ends TLS, and speaks TLS to the real host."""
    trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    trusting.check_hostname = False
    trusting.verify_mode = ssl.CERT_NONE

    async def pump(reader, writer):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
        writer.close()

    async def serve(reader, writer):
        there, back = await asyncio.open_connection("127.0.0.1", port, ssl=trusting)
        await asyncio.gather(pump(reader, back), pump(there, writer), return_exceptions=True)

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        await server.wait_closed()
