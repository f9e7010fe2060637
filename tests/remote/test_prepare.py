"""The script that gets a machine ready: what it says, and what it really does to one."""

from __future__ import annotations

import asyncio
import hashlib
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from osiris.edge.remote import clean, connect, look, prepare_linux
from osiris.edge.remote.prepare import manifest
from osiris.edge.remote.wire import param_lines
from osiris.errors import RequestError, SudoRefused
from osiris.model.case import ReadState
from osiris.model.content import Catalogue, Params, Runbook, Step, Undo, Verb
from osiris.model.site import Credential, Platform, Target
from tests.needs import require
from tests.remote.conftest import (
    AT,
    await_listener,
    call,
    free_port,
    new_key,
    probe,
    script,
    ssh_target,
    write,
)

KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJhXtrDLWQmPCY3lXd7MAUJf8gNdU1bFXxGHcuGUdX9K box"
WHO = probe("who", "id -u\n")
FIXED: Params = {"path": "/etc/motd", "line": ("new",)}


def verb(name: str, text: str) -> Verb:
    return Verb(
        name=name,
        platform=Platform.LINUX,
        script=script(name, text),
        params={"path": ".*", "line": ".*"},
        undo=Undo.EXACT,
    )


def runbook(id_: str, platform: Platform, *steps: Step) -> Runbook:
    return Runbook(
        id=id_,
        version=1,
        title="",
        platform=platform,
        digest="",
        heals=(),
        needs=(),
        steps=steps,
        approval="policy",
        settle_s=0,
        advice="",
        examples=(),
    )


def catalogue() -> Catalogue:
    verbs = {
        "file_write": write().script.text.partition("\n")[2],
        "any_mode": "exit 0\n",
        "unused": "exit 0\n",
    }
    return Catalogue(
        digest="",
        baselines=(),
        probes={
            (Platform.LINUX, "who"): WHO,
            (Platform.APPLIANCE, "clock"): replace(WHO, platform=Platform.APPLIANCE),
        },
        verbs={(Platform.LINUX, name): verb(name, text) for name, text in verbs.items()},
        runbooks={
            "A": runbook(
                "A",
                Platform.LINUX,
                Step(verb="file_write", params=FIXED, slots={}),
                Step(verb="any_mode", params={}, slots={"path": "files"}),
            ),
            "B": runbook("B", Platform.WINDOWS, Step(verb="unused", params={}, slots={})),
        },
        rules=(),
        frameworks={},
    )


def test_the_manifest_lists_what_reviewed_runbooks_do() -> None:
    lines = manifest(catalogue()).splitlines()
    fixed = hashlib.sha256(param_lines(FIXED).encode()).hexdigest()
    assert f"read who {WHO.script.digest}" in lines
    assert f"verb file_write {write().script.digest}" in lines
    assert [line for line in lines if line.startswith("act ")] == [
        "act any_mode any",
        f"act file_write {fixed}",
    ]
    assert len(lines) == 1 + 3 + 2


def test_the_key_is_restricted() -> None:
    anywhere = prepare_linux(catalogue(), public_key=KEY)
    bare = " ".join(KEY.split()[:2])
    assert f"\nrestrict {bare} osiris\n" in anywhere
    from_one = prepare_linux(catalogue(), public_key=KEY, from_address="192.0.2.7")
    assert f'\nfrom="192.0.2.7",restrict {bare} osiris\n' in from_one
    network = prepare_linux(catalogue(), public_key=KEY, from_address="192.0.2.7/24")
    assert f'\nfrom="192.0.2.0/24",restrict {bare} osiris\n' in network


@pytest.mark.parametrize("key", ["", "ssh-ed25519", 'command="x" ' + KEY, "ssh-ed25519 A\nB"])
def test_only_a_public_key_is_written(key: str) -> None:
    try:
        text = prepare_linux(catalogue(), public_key=key)
    except RequestError:
        return
    assert "\nrestrict ssh-ed25519 A osiris\n" in text  # what follows the key is left out


def test_only_an_address_is_written() -> None:
    with pytest.raises(RequestError, match="neither"):
        prepare_linux(catalogue(), public_key=KEY, from_address='x",command="id')


def test_a_script_that_cannot_be_copied_exactly_is_refused() -> None:
    odd = catalogue()
    odd = replace(odd, probes={(Platform.LINUX, "who"): probe("who", "id -u")})
    with pytest.raises(RequestError, match="line break"):
        prepare_linux(odd, public_key=KEY)


def test_the_script_is_clean_and_says_how_to_take_it_back(tmp_path: Path) -> None:
    text = prepare_linux(catalogue(), public_key=KEY)
    head = text[: text.index("set -eu")]
    assert "remove" in head
    assert all(line.startswith("#") for line in head.strip().splitlines())
    path = tmp_path / "prepare.sh"
    path.write_text(text)
    assert subprocess.run(["sh", "-n", str(path)], check=True).returncode == 0
    checker = shutil.which("shellcheck")
    if checker is None:
        require("shellcheck", "shellcheck is not installed")
    assert subprocess.run([str(checker), str(path)]).returncode == 0


# ---- on a real system, whose /etc, /var, /usr and /run are copies that go away with it

NAMESPACE = """\
set -eu
mount -t tmpfs space "$1"
for dir in etc var usr; do
	mkdir -p "$1/$dir/upper" "$1/$dir/work"
	mount -t overlay over -o "lowerdir=/$dir,upperdir=$1/$dir/upper,workdir=$1/$dir/work" "/$dir"
done
mount -t tmpfs -o mode=0755 run /run
mkdir -p /run/sshd
ssh-keygen -A >/dev/null
echo ready
exec sleep 300
"""


class System:
    """This machine once more, in a mount namespace; what is done to it goes away with it."""

    def __init__(self, pid: int, folder: Path) -> None:
        self._enter = ["nsenter", f"--mount=/proc/{pid}/ns/mnt", "--"]
        self.folder = folder

    def do(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([*self._enter, *command], capture_output=True, text=True)

    def prepare(self, *words: str) -> str:
        done = self.do("sh", str(self.folder / "prepare.sh"), *words)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def snapshot(self) -> str:
        """Every file that the script may touch, with its mode and owner, and the accounts."""
        return self.do(
            "sh",
            "-c",
            "find /usr/local/lib/osiris* /var/lib/osiris* /etc/sudoers.d /etc/passwd /etc/group"
            " -printf '%p %m %U:%G\\n' 2>/dev/null | sort; getent passwd; getent group",
        ).stdout

    def serve(self, port: int) -> subprocess.Popen[bytes]:
        """sshd as the system configures it, but on loopback."""
        options = ["-o", "ListenAddress=127.0.0.1", "-o", "PidFile=none"]
        log = ["-E", str(self.folder / "log")]
        return subprocess.Popen(
            [*self._enter, "/usr/sbin/sshd", "-D", "-p", str(port), *options, *log]
        )


@pytest.fixture
def system(tmp_path: Path) -> Iterator[System]:
    """A System in which prepare.sh lies ready, for the box's key `box`."""
    for tool in ("sshd", "sudo", "visudo", "useradd"):
        if shutil.which(tool, path="/usr/sbin:/usr/bin:/sbin:/bin") is None:
            require("sshd", f"there is no {tool} on this machine")
    space = tmp_path / "space"
    space.mkdir()
    process = subprocess.Popen(
        ["unshare", "--mount", "sh", "-c", NAMESPACE, "sh", str(space)], stdout=subprocess.PIPE
    )
    with ExitStack() as stack:
        stack.callback(process.communicate)
        stack.callback(process.kill)
        if process.stdout is None or process.stdout.readline() != b"ready\n":
            require("lab", "no mount namespace with overlays can be made here")
        public = new_key(tmp_path / "box")
        (tmp_path / "prepare.sh").write_text(prepare_linux(catalogue(), public_key=public))
        yield System(process.pid, tmp_path)


@pytest.fixture
def enrolled(system: System) -> Iterator[tuple[System, Target, Credential]]:
    """A prepared System that answers, and how to sign in there as the box does."""
    system.prepare()
    port = free_port()
    with ExitStack() as stack:
        stack.callback(stack.enter_context(system.serve(port)).terminate)
        host_key = system.do("cat", "/etc/ssh/ssh_host_ed25519_key.pub").stdout
        target = replace(ssh_target(port, host_key), user="osiris")
        await_listener(port)
        key = (system.folder / "box").read_text()
        yield system, target, Credential(user="osiris", private_key=key)


@pytest.mark.lab
def test_install_again_and_remove(system: System) -> None:
    before = system.snapshot()
    said = system.prepare()
    assert "ready" in said
    assert "SHA256:" in said  # a fingerprint to compare
    installed = system.snapshot()
    lines = installed.splitlines()
    assert "/etc/sudoers.d/osiris 440 0:0" in lines
    assert "/var/lib/osiris 755 0:0" in lines
    assert "/var/lib/osiris/.ssh/authorized_keys 644 0:0" in lines
    assert "/usr/local/lib/osiris/run 755 0:0" in lines
    assert system.do("grep", "^osiris:", "/etc/shadow").stdout.startswith("osiris:*:")
    system.prepare("install")
    assert system.snapshot() == installed
    system.prepare("remove")
    assert system.snapshot() == before
    system.prepare("remove")
    assert system.snapshot() == before


@pytest.mark.lab
def test_it_stops_before_another_users_account(system: System) -> None:
    system.do("useradd", "--home-dir", "/home/osiris", "osiris")
    before = system.snapshot()
    done = system.do("sh", str(system.folder / "prepare.sh"))
    assert done.returncode == 1
    assert "another user named osiris" in done.stderr
    assert system.snapshot() == before


@pytest.mark.lab
@pytest.mark.parametrize("word", ["install", "remove"])
def test_it_stops_on_the_box_itself(system: System, word: str) -> None:
    """Its data folder and the helper's home have one name: neither may take the other's."""
    system.do("sh", "-c", "mkdir -m 0700 /var/lib/osiris && touch /var/lib/osiris/ledger.db")
    before = system.snapshot()
    done = system.do("sh", str(system.folder / "prepare.sh"), word)
    assert done.returncode == 1
    assert "this is the OsirisCare box itself" in done.stderr
    assert system.snapshot() == before


@pytest.mark.lab
def test_it_says_when_sshd_lets_only_some_users_in(system: System) -> None:
    system.do("sh", "-c", "echo 'AllowUsers alice' >>/etc/ssh/sshd_config")
    assert "AllowUsers alice".lower() in system.prepare().lower()


@pytest.mark.lab
def test_a_prepared_machine_is_read_changed_and_left(
    enrolled: tuple[System, Target, Credential],
) -> None:
    system, target, credential = enrolled
    before = system.do("sha256sum", "/etc/motd").stdout

    async def whole() -> None:
        conn = await connect(target, credential, do_not_probe=())
        seen = await look(conn, "t1", [(WHO, {})], at=AT, deadline=20)
        assert (seen[0].state, seen[0].value) == (ReadState.OK, {"number": 0})
        done = await conn.act("a-1", write(), "apply", deadline=20)
        assert done.rc == 0
        assert system.do("cat", "/etc/motd").stdout == "new\n"
        assert (await conn.act("a-2", write("/etc/issue"), "apply", deadline=20)).rc == 77
        assert (await conn.act("a-1", write(), "undo", deadline=20)).rc == 0
        assert system.do("sha256sum", "/etc/motd").stdout == before
        await clean(conn)
        assert "osiris" not in system.snapshot()

    asyncio.run(whole())


@pytest.mark.lab
def test_the_user_may_do_nothing_else(enrolled: tuple[System, Target, Credential]) -> None:
    system, target, credential = enrolled

    def as_osiris(*command: str) -> subprocess.CompletedProcess[str]:
        return system.do("runuser", "-u", "osiris", "--", *command)

    helper = "/usr/local/lib/osiris/run"
    assert as_osiris("sudo", "-n", helper, "read").returncode == 70
    assert as_osiris("sudo", "-n", "id").returncode == 1
    assert as_osiris("sudo", "-n", "OSIRIS_ROOT=/x", helper, "read").returncode == 1
    for path in ("/var/lib/osiris/x", "/var/lib/osiris/.ssh/x", "/usr/local/lib/osiris/x"):
        assert as_osiris("touch", path).returncode == 1
    system.do("rm", "/etc/sudoers.d/osiris")

    async def whole() -> None:
        conn = await connect(target, credential, do_not_probe=())
        with pytest.raises(SudoRefused, match="password is required"):
            await conn.read([call("who", "id -u\n")], deadline=20)
        await conn.close()

    asyncio.run(whole())
