"""Enrolling a machine: its host key is shown, and nothing is stored before it is confirmed."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import asyncssh
import pytest

from osiris.daemon.house import VAULT
from osiris.edge.vault import KeyFile, Vault, make_key_file
from tests.cli.keyboard import keyboard
from tests.cli.terminal import osiris, size, untouched

WORDS = "correct horse battery staple"
PASSWORD = "hunter2 hunter2"  # noqa: S105 nobody's


@pytest.fixture(scope="module")
def machine() -> Iterator[tuple[str, str]]:
    """A port of loopback where an SSH server answers, and the fingerprint of its key."""
    key = asyncssh.generate_private_key("ssh-ed25519")
    loop = asyncio.new_event_loop()
    door = socket.create_server(("127.0.0.1", 0))

    async def serve() -> asyncssh.SSHAcceptor:
        return await asyncssh.listen(sock=door, server_host_keys=[key])

    server = loop.run_until_complete(serve())
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    yield str(door.getsockname()[1]), key.get_fingerprint()
    asyncio.run_coroutine_threadsafe(_closed(server), loop).result()
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


async def _closed(server: asyncssh.SSHAcceptor) -> None:
    server.close()
    await server.wait_closed()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    key = str(tmp_path / "key")
    assert osiris(tmp_path / "data", "init", "--key-file", key, "--make-key-file").code == 0
    return tmp_path / "data"


def test_with_the_right_fingerprint(machine: tuple[str, str], data: Path, tmp_path: Path):
    port, fingerprint = machine
    secret = make_key_file(tmp_path / "id").path
    secret.write_text("-----BEGIN OPENSSH PRIVATE KEY-----\n")
    args = ("--port", port, "--fingerprint", fingerprint, "--key", str(secret), "--json")
    ran = osiris(data, "target", "add", "files", "127.0.0.1", *args)
    assert (ran.code, ran.err) == (0, "")
    assert ran.json["name"] == "files"
    (found,) = osiris(data, "target", "list", "--json").json["targets"]
    assert (found["address"], found["port"], found["klass"]) == ("127.0.0.1", int(port), "server")
    vault = Vault.open(data / VAULT, KeyFile(tmp_path / "key"))
    kept = vault.credential(found["id"])
    assert kept is not None
    assert kept.private_key == secret.read_text()


def test_with_another_fingerprint(machine: tuple[str, str], data: Path):
    port, fingerprint = machine
    args = ("--port", port, "--fingerprint", "SHA256:other")
    with untouched(data):
        ran = osiris(data, "target", "add", "files", "127.0.0.1", *args)
    assert ran.code == 2
    assert f"shows {fingerprint}, not SHA256:other" in ran.err


def test_with_nobody_to_confirm(machine: tuple[str, str], data: Path):
    with untouched(data):
        ran = osiris(data, "target", "add", "files", "127.0.0.1", "--port", machine[0])
    assert ran.code == 2
    assert machine[1] in ran.err
    assert "Give --fingerprint" in ran.err


def test_where_nothing_answers(data: Path):
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = str(door.getsockname()[1])
    with untouched(data):
        ran = osiris(data, "target", "add", "files", "127.0.0.1", "--port", port)
    assert ran.code == 1
    assert ran.err.startswith(f"osiris: 127.0.0.1:{port}: ")


def test_where_nothing_may_be_sent(machine: tuple[str, str], data: Path):
    text = (data / "config.yaml").read_text().replace("probe: []", 'probe: ["127.0.0.0/8"]')
    (data / "config.yaml").write_text(text)
    with untouched(data):
        ran = osiris(data, "target", "add", "mri", "127.0.0.1", "--port", machine[0])
    assert ran.code == 1
    assert "do-not-probe list (127.0.0.0/8); nothing was sent" in ran.err


@pytest.mark.parametrize(("answer", "code"), [("y", 0), ("", 2)])
def test_a_person_compares_and_every_secret_is_asked_for_once(
    answer: str, code: int, machine: tuple[str, str], tmp_path: Path
):
    data = tmp_path / "data"
    with keyboard(data, "init") as keys:
        keys.wait_for("vault: ")
        keys.type(WORDS)
        keys.wait_for("confirmation: ")
        keys.type(WORDS)
        assert keys.end() == 0
    args = ("target", "add", "files", "127.0.0.1", "--port", machine[0], "--password")
    with keyboard(data, *args) as keys:
        keys.wait_for("Password: ")
        keys.type(PASSWORD)
        keys.wait_for("Passphrase of the vault: ")
        keys.type(WORDS)
        keys.wait_for(machine[1])
        keys.wait_for("Is that the same? [y/N]: ")
        keys.type(answer)
        assert keys.end() == code
    assert keys.shown.count("Passphrase") == 1
    assert WORDS not in keys.shown
    assert PASSWORD not in keys.shown
    assert size(data) == (2 if code == 0 else 1)
