"""A real sshd on loopback whose only program is the host's helper, and a folder to practise on."""

from __future__ import annotations

import asyncio
import os
import pwd
import shutil
import socket
import subprocess
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest

from osiris.edge.remote import Connection, connect
from osiris.model.content import Call, Params, Probe, Script
from osiris.model.site import Credential, Platform, Target, TargetClass, TransportKind
from tests.needs import require

HOST = Path(__file__).parents[2] / "osiris/edge/remote/host"
LIB = '. "${OSIRIS_LIB:?}/lib.sh"\n'
AT = datetime(2026, 11, 21, 9, tzinfo=UTC)
Answer = TypeVar("Answer")
ME = pwd.getpwuid(os.getuid()).pw_name

# One answer of the machine: the helper lies in a folder of the test, and every call is counted.
DOOR = """\
printf '%s\\n' "$SSH_ORIGINAL_COMMAND" >>"$OSIRIS_TEST/commands"
export OSIRIS_ROOT="$OSIRIS_TEST/root"
# shellcheck disable=SC2086
set -- ${SSH_ORIGINAL_COMMAND#*/usr/local/lib/osiris/run }
exec "$OSIRIS_TEST/lib/run" "$@"
"""


def script(name: str, text: str) -> Script:
    """A script that begins as all of them do."""
    return Script(name=name, text=LIB + text)


def call(name: str, text: str, params: Params | None = None) -> Call:
    """One call of `script(name, text)`."""
    return Call(script=script(name, text), params=params or {})


# A verb as all are: it governs one file.
WRITE = """
path=$(param path)
case $1 in
state) state "$path" ;;
apply)
	keep "$path"
	params line >"$R$path"
	;;
undo) put_back "$path" ;;
esac
"""


def write(path: str = "/etc/motd", *lines: str) -> Call:
    """A call of that verb."""
    return call("file_write", WRITE, {"path": path, "line": lines or ("new",)})


def probe(name: str, text: str) -> Probe:
    """A Probe whose value is the number in its output."""
    return Probe(
        name=name,
        platform=Platform.LINUX,
        script=script(name, text),
        parse=lambda stdout: {"number": int(stdout)},
    )


def free_port() -> int:
    """A TCP port of loopback that nobody holds now."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def ssh_target(port: int, host_key: str) -> Target:
    """A Target at a port of loopback."""
    return Target(
        id="t1",
        name="desk",
        platform=Platform.LINUX,
        klass=TargetClass.WORKSTATION,
        transport=TransportKind.SSH,
        address="127.0.0.1",
        port=port,
        user=ME,
        host_key=host_key,
        added=AT,
    )


def new_key(path: Path) -> str:
    """An Ed25519 key pair in `path`; the public key line."""
    subprocess.run(
        ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", str(path)], check=True
    )
    return path.with_suffix(".pub").read_text().strip()


def session(
    target: Target,
    credential: Credential | None,
    talk: Callable[[Connection], Awaitable[Answer]],
    *,
    do_not_probe: Sequence[str] = (),
    deadline: float = 20,
) -> Answer:
    """What `talk` comes to on a connection of its own."""

    async def whole() -> Answer:
        conn = await connect(target, credential, do_not_probe=do_not_probe, deadline=deadline)
        try:
            return await talk(conn)
        finally:
            await conn.close()

    return asyncio.run(whole())


@dataclass(frozen=True)
class Machine:
    """A machine behind sshd: `folder` holds lib (its helper), root (what it changes), commands."""

    folder: Path
    target: Target
    credential: Credential

    def install(self, kind: str, *calls: Call, acts: Mapping[str, str] | None = None) -> None:
        """Put scripts where the prepare script puts them, and list them."""
        word = {"read": "read", "act": "verb"}[kind]
        lines = []
        for one in calls:
            path = self.folder / "lib" / kind / f"{one.script.name}.sh"
            path.write_text(one.script.text)
            lines.append(f"{word} {one.script.name} {one.script.digest}\n")
        lines += [f"act {verb} {allowed}\n" for verb, allowed in (acts or {}).items()]
        with (self.folder / "lib/manifest").open("a") as manifest:
            manifest.writelines(lines)

    def commands(self) -> list[str]:
        """Every command that arrived."""
        return (self.folder / "commands").read_text().splitlines()

    def at(self, port: int) -> Target:
        """The same machine behind another port."""
        return replace(self.target, port=port)


def _install_helper(folder: Path) -> None:
    for part in ("lib/read", "lib/act", "root/etc"):
        (folder / part).mkdir(parents=True)
    shutil.copy(HOST / "run.sh", folder / "lib/run")
    (folder / "lib/run").chmod(0o755)
    shutil.copy(HOST / "lib.sh", folder / "lib/lib.sh")
    (folder / "lib/manifest").write_text("")
    (folder / "door").write_text(DOOR)


def _configure(folder: Path, port: int) -> Path:
    lines = {
        "Port": port,
        "ListenAddress": "127.0.0.1",
        "HostKey": folder / "host",
        "AuthorizedKeysFile": folder / "allowed",
        "PidFile": "none",
        "StrictModes": "no",
        "UsePAM": "no",
        "PasswordAuthentication": "no",
        "KbdInteractiveAuthentication": "no",
        "PermitRootLogin": "yes",
        "SetEnv": f"OSIRIS_TEST={folder}",
        "ForceCommand": f"sh {folder}/door",
    }
    config = folder / "sshd_config"
    config.write_text("".join(f"{key} {value}\n" for key, value in lines.items()))
    return config


def await_listener(port: int) -> None:
    """Return as soon as somebody listens there."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.02)
    pytest.fail(f"nobody listens at port {port}")


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    """A Machine whose sshd runs until the test ends."""
    sshd = shutil.which("sshd", path=os.environ["PATH"] + ":/usr/sbin:/sbin")
    if sshd is None:
        require("sshd", "there is no sshd on this machine")
    folder, port = tmp_path / "machine", free_port()
    folder.mkdir()
    _install_helper(folder)
    host_key, public = new_key(folder / "host"), new_key(folder / "client")
    (folder / "allowed").write_text(public + "\n")
    if os.getuid() == 0:
        Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)  # sshd's empty chroot
    command = [str(sshd), "-D", "-E", str(folder / "log"), "-f", str(_configure(folder, port))]
    with ExitStack() as stack:
        process = stack.enter_context(subprocess.Popen(command))
        stack.callback(process.terminate)
        await_listener(port)
        yield Machine(
            folder=folder,
            target=ssh_target(port, host_key),
            credential=Credential(user=ME, private_key=(folder / "client").read_text()),
        )


@pytest.fixture
def tree(tmp_path: Path) -> Target:
    """A practice folder tree."""
    root = tmp_path / "tree"
    (root / "etc").mkdir(parents=True)
    return replace(
        ssh_target(0, ""), transport=TransportKind.LOCAL, address="", user="", root=str(root)
    )
