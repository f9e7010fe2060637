"""The simulated server, seen by clients that know nothing of it: stock pywinrm, and pypsrp."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from pypsrp.exceptions import WinRMError as PsrpError
from pypsrp.exceptions import WSManFaultError as PsrpFault
from pypsrp.shell import Process, WinRS
from pypsrp.wsman import WSMan
from winrm import Session
from winrm.exceptions import (
    InvalidCredentialsError,
    WinRMTransportError,
)

from osiris.lab.windows.server import Limits, certificates
from osiris.lab.windows.server.wsman import SHELL
from tests.winrm.conftest import PASSWORD, SVC, WRONG, hosted, run
from tests.winrm.stock import ask, plain, spoken

# pywinrm takes an authority from the environment, and says so. The box takes none.
pytestmark = pytest.mark.filterwarnings("ignore:'pywinrm' will use an environment")

AUTHORITY = certificates.authority()
HOST = certificates.certificate("h", issuer=AUTHORITY)
CLIENT = certificates.certificate("c", issuer=AUTHORITY, addresses=("c",), client=True)


def test_pywinrm_runs_a_script():
    async def main():
        async with hosted() as host:
            asked = spoken(host)
            session = Session(
                f"http://127.0.0.1:{host.server.port}/wsman",
                auth=("osiris", PASSWORD),
                transport="ntlm",
                message_encryption="always",
            )
            answer = await asyncio.to_thread(session.run_ps, "Get-Date")
            assert (answer.std_out, answer.std_err, answer.status_code) == (b"hello", b"no", 3)
            assert asked[0].script == "Get-Date"
            assert asked[0].user == "osiris"

    run(main())


def test_pywinrm_with_a_wrong_password_and_without_a_seal():
    async def main():
        async with hosted() as host:
            spoken(host)
            with pytest.raises(InvalidCredentialsError):
                await asyncio.to_thread(ask, plain(host, password=WRONG), "whoami")
            unsealed = plain(host, message_encryption="never")
            with pytest.raises(WinRMTransportError):
                await asyncio.to_thread(ask, unsealed, "whoami")
            assert host.server.seen["plain refused"] == 1

    run(main())


@pytest.mark.filterwarnings("ignore:Unverified HTTPS request")
def test_pywinrm_over_https_must_bind_to_the_certificate():
    async def main():
        async with hosted(tls=certificates.tls(HOST)) as host:
            spoken(host)
            https = {"https": True, "server_cert_validation": "ignore"}
            said, _, _ = await asyncio.to_thread(ask, plain(host, **https), "whoami")
            assert said == b"hello"
            with pytest.raises(InvalidCredentialsError):
                await asyncio.to_thread(ask, plain(host, send_cbt=False, **https), "whoami")

    run(main())


@pytest.mark.filterwarnings("ignore:Unverified HTTPS request")
def test_pywinrm_with_a_client_certificate(tmp_path):
    (tmp_path / "c.pem").write_text(CLIENT.pem)
    (tmp_path / "c.key").write_text(CLIENT.key_pem)
    users = [replace(SVC, certificates=frozenset({CLIENT.digest}))]

    async def main():
        tls = certificates.tls(HOST, clients_from=AUTHORITY)
        async with hosted(users=users, tls=tls) as host:
            spoken(host)
            protocol = plain(
                host,
                https=True,
                server_cert_validation="ignore",
                transport="certificate",
                message_encryption="auto",
                cert_pem=str(tmp_path / "c.pem"),
                cert_key_pem=str(tmp_path / "c.key"),
            )
            assert (await asyncio.to_thread(ask, protocol, "whoami"))[0] == b"hello"

    run(main())


@pytest.mark.parametrize("auth", ["ntlm", "negotiate"])
@pytest.mark.parametrize("https", [False, True])
@pytest.mark.filterwarnings("ignore:Unverified HTTPS request")
def test_pypsrp_speaks_with_it(auth: str, https: bool):
    def talk(port: int):
        wsman = WSMan(
            "127.0.0.1",
            port=port,
            username="CLINIC\\osiris",
            password=PASSWORD,
            auth=auth,
            ssl=https,
            cert_validation=False,
        )
        with wsman, WinRS(wsman, environment={"A": "1"}, no_profile=True, codepage=65001) as shell:
            process = Process(shell, "whoami", ["/all"])
            process.begin_invoke()
            process.send(b"typed", end=True)
            process.end_invoke()
            process.signal(f"{SHELL}/signal/terminate")
            return process.stdout, process.rc

    async def main():
        tls = certificates.tls(HOST) if https else None
        async with hosted(tls=tls) as host:
            asked = spoken(host)
            assert await asyncio.to_thread(talk, host.server.port) == (b"hello", 3)
            (request,) = asked
            assert request.command == "whoami /all"
            assert request.stdin == b"typed"
            assert dict(request.environment) == {"A": "1"}
            assert (request.codepage, request.profile) == (65001, False)

    run(main())


def test_pypsrp_is_refused_as_it_should_be():
    def talk(port: int, user: str, password: str):
        with (
            WSMan(
                "127.0.0.1", port=port, username=user, password=password, auth="ntlm", ssl=False
            ) as wsman,
            WinRS(wsman),
        ):
            pass  # fmt: skip

    async def main():
        async with hosted(limits=Limits(shells_per_user=0)) as host:
            port = host.server.port
            with pytest.raises(PsrpError):
                await asyncio.to_thread(talk, port, "osiris", WRONG)
            with pytest.raises(PsrpFault) as denied:
                await asyncio.to_thread(talk, port, "nurse", PASSWORD)
            assert denied.value.code == 5
            with pytest.raises(PsrpFault) as quota:
                await asyncio.to_thread(talk, port, "osiris", PASSWORD)
            assert quota.value.code == 2150859174

    run(main())
