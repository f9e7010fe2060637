"""A server, or somebody in between, that offers less than a sealed session gets nothing."""

from __future__ import annotations

import base64
import struct

import pytest
from aiohttp import web

from osiris.errors import AuthRefused, WeakOffer
from osiris.lab.windows.server import Trouble, certificates
from tests.winrm.between import answering, relay
from tests.winrm.conftest import PASSWORD, call, hosted, run

AUTHORITY = certificates.authority()
HOST = certificates.certificate("fs1.clinic.test", issuer=AUTHORITY)


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
        async with hosted() as host, answering(listen) as port:
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
        async with hosted() as host, answering(listen) as port:
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
            async with relay(man.context, host.target.port) as port:
                with pytest.raises(AuthRefused):
                    await host.connect(port=port)
            assert host.server.seen["sign-in refused"] == 1

    run(main())


def _challenge(*, lacking: int = 0) -> bytes:
    """A server's NTLM message 2 ([MS-NLMP] 2.2.1.2) with an empty list of target information."""
    flags = (0xE28A8235 & ~lacking).to_bytes(4, "little")
    nothing, information = bytes(8), b"\x04\0\x04\0\x38\0\0\0"
    head = b"NTLMSSP\0\x02\0\0\0" + nothing + flags + b"12345678" + bytes(8) + information
    return head + bytes(8) + bytes(4)


def test_a_sign_in_that_ends_with_a_challenge_is_no_sign_in():
    """Status 200 before anybody proved anything, with a challenge that asks for 56-bit keys."""
    token = base64.b64encode(_challenge(lacking=0x20000000)).decode()

    async def listen(request: web.Request) -> web.Response:
        return web.Response(status=200, headers={"WWW-Authenticate": f"Negotiate {token}"})

    async def main():
        async with hosted() as host, answering(listen) as port:
            with pytest.raises(WeakOffer):
                await host.connect(port=port)

    run(main())


@pytest.mark.parametrize("level", ["0", "1", "2", "none"])
def test_no_variable_weakens_the_proof_of_the_password(level: str, monkeypatch: pytest.MonkeyPatch):
    proofs: list[bytes] = []
    token = base64.b64encode(_challenge()).decode()

    async def listen(request: web.Request) -> web.Response:
        said = base64.b64decode(request.headers["Authorization"].split()[1])
        if said[8] == 3:
            proofs.append(said)
            return web.Response(status=401, headers={"WWW-Authenticate": "Negotiate"})
        return web.Response(status=401, headers={"WWW-Authenticate": f"Negotiate {token}"})

    async def main():
        async with hosted() as host, answering(listen) as port:
            monkeypatch.setenv("LM_COMPAT_LEVEL", level)
            with pytest.raises(AuthRefused):
                await host.connect(port=port)

    run(main())
    (proof,) = proofs
    (length,) = struct.unpack_from("<H", proof, 20)  # of the NT response: 24 bytes in NTLMv1
    assert length > 24
