"""No password, key or ticket is written to a disk, put in the environment, or said in an error."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from osiris.edge.remote.memory import in_memory
from osiris.lab.windows.server import certificates
from osiris.model.site import Credential, SignIn
from tests.winrm.conftest import PASSWORD, SVC, call, hosted, run

WRITTEN: list[str] = []
WATCHING: list[bool] = []


def _watch(event: str, given: tuple) -> None:
    if event == "open" and WATCHING and isinstance(given[2], int):
        path, _, flags = given
        if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT) and not isinstance(path, int):
            WRITTEN.append(str(path))


sys.addaudithook(_watch)  # there is no way to take one off


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Every file that this process opens for writing from here on."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    WRITTEN.clear()
    WATCHING.append(True)
    yield WRITTEN
    WATCHING.clear()
    assert not list(tmp_path.iterdir())


def test_the_watch_works(written, tmp_path: Path):
    path = tmp_path / "x"
    path.write_text("x")
    path.unlink()
    assert written == [str(path)]


def test_ntlm_writes_nothing(written):
    async def main():
        async with hosted() as host, host.connected() as conn:
            await conn.read([call("echo")], deadline=5)
            assert PASSWORD not in repr(host.credential)

    run(main())
    assert written == []


def test_a_client_certificate_writes_nothing(written):
    from dataclasses import replace

    authority = certificates.authority()
    mine = certificates.certificate("c", issuer=authority, addresses=("c",), client=True)
    tls = certificates.tls(certificates.certificate("h", issuer=authority), clients_from=authority)
    users = [replace(SVC, certificates=frozenset({mine.digest}))]

    async def main():
        async with hosted(
            users=users, tls=tls, host_key=authority.pem, sign_in=SignIn.CERTIFICATE
        ) as host:
            host.credential = Credential(user="", certificate=mine.pem, private_key=mine.key_pem)
            async with host.connected() as conn:
                await conn.read([call("echo")], deadline=5)

    run(main())
    assert written == []


def test_what_libraries_read_is_in_memory_and_gone_afterwards():
    with in_memory(b"secret") as path:
        assert Path(path).read_bytes() == b"secret"
        assert os.readlink(path).startswith("/memfd:")
        assert "secret" not in os.readlink(path)
        again = path
    assert not os.path.exists(again) or not os.readlink(again).startswith("/memfd:osiris ")
