"""The ways in, on real sockets: what signs in, what is refused, and what never leaves the box."""

from __future__ import annotations

import asyncio
import socket
import ssl
import time
import warnings
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web

from osiris.edge.remote import scan_key, trust
from osiris.edge.remote.winrm_http import Line
from osiris.errors import (
    AccessDenied,
    AuthRefused,
    CertificateRefused,
    DoNotProbe,
    HostKeyChanged,
    NoListener,
)
from osiris.lab.windows.server import Tls, certificates
from osiris.model.site import Credential, SignIn, TransportKind
from tests.winrm.between import answering
from tests.winrm.conftest import SVC, WRONG, call, hosted, run

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


def test_session_tickets_are_no_end_of_a_line():
    """TLS 1.3 sends them unasked, right after the handshake."""

    async def main():
        async with hosted(tls=certificates.tls(LONE)) as host:

            def talk() -> list[bool]:
                made = trust.context(LONE_PIN)
                line = Line.open(
                    "127.0.0.1", host.target.port, "h", host_key=LONE_PIN, made=made, timeout_s=5
                )
                time.sleep(0.2)
                before = line.alive()
                line.abort()
                after = line.alive()
                line.close()
                return [before, after, line.alive()]

            assert await asyncio.to_thread(talk) == [True, False, False]

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
            async with answering(lambda request: web.Response(status=404)) as other:
                with pytest.raises(NoListener, match="not WinRM"):
                    await host.connect(port=other)

    run(main())
