"""Kerberos against a real MIT KDC: the box obtains its ticket itself, and keeps it in memory."""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web

from osiris.edge.remote import kerberos
from osiris.errors import AuthRefused, ClockSkew, KerberosMissing, Unreachable, WeakOffer
from osiris.lab.windows.server import certificates
from osiris.model.site import Credential, SignIn
from tests.needs import require
from tests.winrm.between import answering
from tests.winrm.conftest import PASSWORD, WRONG, Host, call, hosted, run
from tests.winrm.realm import REALM, Realm, missing, realm

USER = "osiris@clinic.test"


@pytest.fixture(scope="module")
def kdc() -> Iterator[Realm]:
    """One realm for all tests of this file; the libraries find it through the environment."""
    lacking = missing()
    if lacking:
        require("krb5", lacking)
    with (
        tempfile.TemporaryDirectory() as folder,
        realm(Path(folder), password=PASSWORD) as made,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setenv("KRB5_CONFIG", f"{folder}/krb5.conf")
        patch.setenv("KRB5_KTNAME", f"{folder}/http.keytab")
        patch.setenv("KRB5RCACHENAME", "none:")
        patch.delenv("KRB5CCNAME", raising=False)
        yield made


def domain_host(**changed):
    """A host of the domain, known by its name."""
    wanted = {"address": "localhost", "user": USER, "sign_in": SignIn.KERBEROS, **changed}
    return hosted(**wanted)


async def reads(host: Host) -> bool:
    async with host.connected() as conn:
        (result,) = await conn.read([call("echo", {"n": 1})], deadline=10)
    return json.loads(result.stdout) == {"n": 1}


def test_a_password_gets_a_ticket_and_every_message_is_sealed(kdc: Realm):
    async def main():
        async with domain_host() as host:
            assert await reads(host)
            assert host.server.seen["sealed"] >= 5
            assert host.server.seen["401"] == 0

    run(main())


def test_a_keytab_does_as_well(kdc: Realm):
    async def main():
        async with domain_host() as host:
            host.credential = Credential(user=USER, keytab=kdc.keytab("osiris"))
            assert await reads(host)

    run(main())


def test_over_https_the_proof_is_bound_to_the_certificate(kdc: Realm):
    pair = certificates.certificate("localhost")

    async def main():
        async with domain_host(
            tls=certificates.tls(pair), host_key=f"sha256:{pair.digest}"
        ) as host:
            assert await reads(host)

    run(main())


def test_one_ticket_serves_many_connections(kdc: Realm):
    def asked() -> int:
        return (kdc.folder / "kdc.log").read_text().count("AS_REQ")

    async def main():
        async with domain_host() as host:
            assert await reads(host)
            before = asked()
            for _ in range(3):
                assert await reads(host)
            assert asked() == before

    run(main())


@pytest.mark.parametrize(
    ("user", "password", "words"),
    [
        (USER, WRONG, "refused the account"),
        ("nobody@clinic.test", PASSWORD, "by that name|refused the account"),
        ("CLINIC\\osiris", PASSWORD, "name@domain"),
        ("osiris", PASSWORD, "name@domain"),
    ],
)
def test_who_gets_no_ticket(kdc: Realm, user: str, password: str, words: str):
    async def main():
        async with domain_host(user=user, password=password) as host:
            with pytest.raises(AuthRefused, match=words):
                await host.connect()
            assert host.server.seen["requests"] == 0

    run(main())


def test_a_machine_that_the_domain_does_not_know(kdc: Realm):
    async def main():
        async with domain_host() as host:
            host.target = replace(host.target, address="127.0.0.1")
            with pytest.raises(AuthRefused, match="DNS name"):
                await host.connect()
            host.target = replace(host.target, address="ip6-localhost")
            with suppress(Unreachable), pytest.raises(AuthRefused, match="does not know"):
                await host.connect()

    run(main())


def test_without_a_domain_controller(kdc: Realm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    text = (kdc.folder / "krb5.conf").read_text()
    away = tmp_path / "krb5.conf"
    away.write_text(re.sub(r"kdc = 127\.0\.0\.1:\d+", "kdc = 127.0.0.1:1", text))
    monkeypatch.setenv("KRB5_CONFIG", str(away))

    async def main():
        async with domain_host(user="late@clinic.test") as host:
            with pytest.raises(Unreachable, match="domain controller"):
                await host.connect()

    run(main())


def test_clocks_that_are_apart(kdc: Realm, tmp_path: Path):
    """A box whose clock is an hour ahead, and that does not take the KDC's time for its own."""
    kdc.admin("modprinc +requires_preauth osiris")
    text = (kdc.folder / "krb5.conf").read_text()
    strict = tmp_path / "krb5.conf"
    strict.write_text(text.replace("rdns =", "kdc_timesync = 0\nrdns ="))
    at = int((datetime.now(UTC) + timedelta(hours=1)).timestamp())
    code = _AHEAD.format(at=at, user=USER, password=PASSWORD)
    ran = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env={**os.environ, "KRB5_CONFIG": str(strict)},
        check=False,
    )
    assert ran.stdout.strip() == "-1765328347", ran.stderr  # KRB_AP_ERR_SKEW


def test_the_words_for_clocks_that_are_apart():
    from osiris.edge.remote.winrm_faults import Place, translate

    class Krb5Error(Exception):
        err_code = -1765328347

    said = translate(Place(name="fs1", port=5985, tls=False), Krb5Error(), 5)
    assert isinstance(said, ClockSkew)
    assert "five minutes" in said.message


def test_a_server_that_does_not_prove_itself_is_refused(kdc: Realm):
    """It lets us in without an answer to our ticket: anybody could."""

    async def main():
        async with (
            domain_host() as host,
            answering(lambda request: web.Response(status=200)) as port,
        ):
            with pytest.raises(WeakOffer, match="did not prove"):
                await host.connect(port=port)

    run(main())


def test_nothing_of_it_is_on_disk(kdc: Realm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Neither ticket, password nor keytab: every place where a library would put them is searched,
    and $KRB5CCNAME stays unset."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    keytab = kdc.keytab("osiris")

    async def main():
        async with domain_host() as host:
            host.credential = Credential(user=USER, keytab=keytab)
            async with host.connected() as conn:
                await conn.read([call("echo")], deadline=10)
                assert "KRB5CCNAME" not in os.environ
                assert not list(tmp_path.rglob("*"))
                assert not (kdc.folder / "default.ccache").exists()
                assert not list(Path("/tmp").glob("krb5cc_*"))  # noqa: S108 libkrb5's own default

    run(main())


def test_a_box_without_the_extra_says_so():
    code = _WITHOUT.format(user=USER)
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ran.stdout.strip() == KerberosMissing.reason, ran.stderr


def test_the_number_behind_an_error():
    class Inner(Exception):
        min_code = 2**32 - 1765328347

    class Outer(Exception):
        base_error = Inner()

    assert kerberos.number(Outer()) == -1765328347
    assert kerberos.number(ValueError()) == 0
    assert REALM == "CLINIC.TEST"
    assert asyncio.iscoroutinefunction(reads)


_AHEAD = """\
import krb5
from osiris.edge.remote import kerberos
context = krb5.init_context()
made = krb5.init_context
def ahead():
    context = made()
    krb5.set_real_time(context, {at}, 0)
    return context
krb5.init_context = ahead
from osiris.model.site import Credential
try:
    kerberos.credential(Credential(user="{user}", password="{password}"))
except Exception as error:
    print(kerberos.number(error))
"""

_WITHOUT = """\
import asyncio, sys
from datetime import UTC, datetime
sys.modules["krb5"] = None
from osiris.edge.remote import connect
from osiris.errors import RemoteError
from osiris.model.site import *
target = Target(
    id="t1", name="fs1", platform=Platform.WINDOWS, klass=TargetClass.SERVER, port=9,
    transport=TransportKind.WINRM, address="localhost", sign_in=SignIn.KERBEROS,
    added=datetime.now(UTC),
)
import socket
listener = socket.create_server(("127.0.0.1", 0))
from dataclasses import replace
target = replace(target, port=listener.getsockname()[1])
try:
    asyncio.run(connect(target, Credential(user="{user}", password="x"), do_not_probe=()))
except RemoteError as error:
    print(error.reason)
"""
