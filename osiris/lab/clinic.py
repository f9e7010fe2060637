"""Lab: a clinic of real Linux hosts on this machine, reached at loopback ports."""

from __future__ import annotations

import secrets
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from osiris.errors import LabError
from osiris.lab.cgroups import home
from osiris.lab.commands import Result, do, run, start
from osiris.lab.debian import base
from osiris.lab.limits import check_room
from osiris.lab.processes import bounding, gone
from osiris.lab.record import NAME, Host, Record
from osiris.lab.way import Way, need_way

Progress = Callable[[str], None]
MOST_HOSTS = 100
CACHE = Path(".cache/lab")
STOP_S = 30.0
HOST_PATH = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lab:
    """A running clinic. `key` is the client's private key: it signs in as root on every host."""

    folder: Path
    hosts: tuple[Host, ...]

    @property
    def key(self) -> Path:
        """The private key file, 0600, no passphrase."""
        return self.folder / "key"

    @property
    def known_hosts(self) -> Path:
        """A known_hosts file (sshd(8)) with every host at its loopback port."""
        return self.folder / "known_hosts"

    @classmethod
    def up(
        cls,
        count: int,
        folder: Path,
        *,
        cache: Path = CACHE,
        ttl_s: float = 3600,
        progress: Progress = lambda _: None,
    ) -> Lab:
        """Start `count` hosts; returns when their SSH servers answer.

        Their Debian tree lies below `cache`; it is built there when it is not. `folder` must not
        exist yet: it is the lab's own and goes with it, after `ttl_s` seconds at the latest.
        The lab outlives this process. Raises LabError.
        """
        if not 1 <= count <= MOST_HOSTS:
            raise LabError(f"{count} hosts", f"ask for 1 to {MOST_HOSTS}")
        check_room(count)
        way, tree, folder = need_way(), base(cache, progress), folder.absolute()
        _new_folder(folder)
        try:
            _describe(folder, count, tree, way, ttl_s)
            _start_watch(folder, way, progress)
            lab = cls.open(folder)
            known = (f"[{h.address}]:{h.port} {h.host_key}\n" for h in lab.hosts)
            lab.known_hosts.write_text("".join(known))
        except BaseException:  # Ctrl-C too: half a clinic is of no use
            down(folder)
            raise
        return lab

    @classmethod
    def open(cls, folder: Path) -> Lab:
        """The lab that runs in `folder`. Raises LabError where none does."""
        record = Record.load(folder.absolute())
        if not (record.watch and record.watch.alive()):
            raise LabError(f"the lab in {folder} has stopped", "remove it with `osiris lab down`")
        return cls(folder=folder.absolute(), hosts=record.hosts)

    def host(self, name: str) -> Host:
        """Raises LabError for a name that no host has."""
        for host in self.hosts:
            if host.name == name:
                return host
        raise LabError(f"no host {name}", "hosts: " + ", ".join(h.name for h in self.hosts))

    def run_inside(self, name: str, *argv: str, stdin: str = "", timeout_s: float = 120) -> Result:
        """Run `argv` as root inside host `name`, past its network. Never raises for its exit code.

        Raises LabError (no such host) and subprocess.TimeoutExpired.
        """
        spaces = ("--mount", "--uts", "--ipc", "--net", "--pid", "--cgroup")
        limit = ("setpriv", f"--bounding-set={bounding()}", "env", "-i", HOST_PATH, "LC_ALL=C")
        into = self._enter(self.host(name).pid, *spaces, "--root", "--wd")
        return run([*into, *limit, *argv], stdin=stdin, timeout_s=timeout_s)

    def cut(self, name: str) -> None:
        """Pull the network cable of host `name`: its packets are lost."""
        self._cable(name, "down")

    def restore(self, name: str) -> None:
        """Plug host `name` in again."""
        self._cable(name, "up")

    def freeze(self, name: str) -> None:
        """Stop every process of host `name`: it holds connections and answers nothing."""
        self._freezer(name, "1")

    def thaw(self, name: str) -> None:
        """Let a frozen host go on."""
        self._freezer(name, "0")

    def down(self) -> None:
        """Remove the lab and every trace of it. See `down`."""
        down(self.folder)

    def _enter(self, pid: int, *namespaces: str) -> list[str]:
        record = Record.load(self.folder)
        user = ("--user",) if record.way else ()
        return ["nsenter", "--target", str(pid), *user, *namespaces, "--"]

    def _cable(self, name: str, state: str) -> None:
        clinic = Record.load(self.folder).clinic
        if clinic is None:
            raise LabError("the lab has not started", "start it anew")
        do([*self._enter(clinic.pid, "--net"), "ip", "link", "set", self.host(name).name, state])

    def _freezer(self, name: str, state: str) -> None:
        group = Path(Record.load(self.folder).group, self.host(name).name)
        (group / "cgroup.freeze").write_text(state)


def down(folder: Path) -> None:
    """Remove the lab in `folder`, whoever started it and however it ended: processes, mounts,
    network, control groups, files. Does nothing where `folder` does not exist.

    Raises LabError when `folder` holds no lab, or when something cannot be removed.
    """
    folder = folder.absolute()
    if not folder.exists():
        return
    record = Record.load(folder)
    for owner in (record.watch, record.clinic):
        if owner and owner.alive():
            owner.send(signal.SIGTERM)
            if not gone([owner], within_s=STOP_S):
                owner.send(signal.SIGKILL)
                gone([owner], within_s=STOP_S)
    if folder.exists():
        record.sweep(folder)


def labs(under: Path) -> list[Lab]:
    """Every lab that runs in a folder directly below `under`."""
    found = sorted(path.parent for path in under.glob(f"*/{NAME}"))
    return [Lab.open(folder) for folder in found if _running(folder)]


def _running(folder: Path) -> bool:
    watch = Record.load(folder).watch
    return watch is not None and watch.alive()


def _group(way: Way) -> Path:
    where = home(own=bool(way))
    if where is None:
        raise LabError("control groups version 2 are not mounted", "mount them, cgroups(7)")
    return where / f"osiris-lab-{secrets.token_hex(4)}"


def _new_folder(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True)
    except FileExistsError as error:
        raise LabError(f"{folder} exists", "take it down first, or name another") from error


def _describe(folder: Path, count: int, tree: Path, way: Way, ttl_s: float) -> None:
    """Write lab.json and the keys. The record comes first: whatever follows can be taken down."""
    until = time.clock_gettime(time.CLOCK_BOOTTIME) + ttl_s
    record = Record(base=str(tree), group=str(_group(way)), way=way, until=until, hosts=())
    record.save(folder)
    _new_key(folder / "key", "osiris-lab")
    hosts = tuple(_identity(folder, number) for number in range(1, count + 1))
    replace(record, hosts=hosts).save(folder)


def _identity(folder: Path, number: int) -> Host:
    name, identity = f"h{number}", folder / "hosts" / f"h{number}"
    identity.mkdir(parents=True)
    key = _new_key(identity / "ssh_host_ed25519_key", name)
    (identity / "machine-id").write_text(secrets.token_hex(16) + "\n")
    inner = f"10.77.0.{number + 10}"
    return Host(name=name, address="127.0.0.1", port=0, inner=inner, host_key=key)


def _new_key(path: Path, comment: str) -> str:
    """Make an Ed25519 key pair; returns the public half without the comment."""
    do(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", comment, "-f", str(path)])
    return " ".join(path.with_suffix(".pub").read_text().split()[:2])


def _start_watch(folder: Path, way: Way, progress: Progress) -> None:
    """Start the process that the lab belongs to, in a session of its own and nobody's child."""
    command = ["setsid", "--fork", *way, sys.executable, "-m", "osiris.lab.watch", str(folder)]
    package = {"PYTHONPATH": str(Path(__file__).parents[2])}
    last = "failed: its process ended without a word"
    with (folder / "log").open("wb") as log:
        watch = start(command, stderr=log, env=package, cwd="/")
    with watch:
        for line in watch.stdout or ():
            last = line.strip()
            if last == "ready":
                return
            progress(last)
    raise LabError(f"the clinic did not start: {last.removeprefix('failed: ')}")
