"""The Debian tree that every practice host starts from, built once from the machine's mirror."""

from __future__ import annotations

import fcntl
import hashlib
import os
import re
import subprocess
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from osiris.errors import LabError
from osiris.lab.commands import INSIDE, do, find, run, start
from osiris.lab.sources import Source, choose, keyring, mirror, read
from osiris.lab.way import ALONE, Way, need_way

Progress = Callable[[str], None]
APT = Path("/etc/apt")
LINE_EVERY_S = 2.0

# What a small clinic's server has, and what the probes and runbooks read and change.
PACKAGES = (
    "apparmor apt-utils auditd ca-certificates chrony cron cryptsetup-bin dbus iproute2 kmod "
    "libpam-modules libpam-pwquality login logrotate nftables openssh-server "
    "passwd procps python3-minimal rsyslog sudo systemd systemd-sysv ufw unattended-upgrades "
    "util-linux"
)


def base(cache: Path, progress: Progress = lambda _: None) -> Path:
    """The tree below `cache`, built there when it is not: about 360 MB and two minutes.

    It is read only ever after. Nothing is installed on the machine. Raises LabError.
    """
    return built(cache, need_way(), chosen_source(), progress)


def built(cache: Path, way: Way, source: Source, progress: Progress) -> Path:
    """As `base`, with the packages of `source`."""
    tree = cache.absolute() / name(source.suite, way)
    if tree.exists():
        return tree
    cache.mkdir(parents=True, exist_ok=True)
    with _alone(cache, progress):
        if not tree.exists():
            with _workplace(cache.absolute(), way) as work:
                _build(work, source, way, progress)
                (work / "tree").rename(tree)
    progress(f"built {tree}")
    return tree


def name(suite: str, way: Way) -> str:
    """The folder name of the tree: another list of packages, recipe or owner is another tree."""
    recipe = (INSIDE / "base.sh").read_text()
    digest = hashlib.sha256(f"{recipe}\n{PACKAGES}".encode()).hexdigest()
    owner = f"-of-{os.getuid()}" if way else ""
    return f"{suite}-{digest[:12]}{owner}"


def chosen_source(apt: Path = APT, release: Path = Path("/etc/os-release")) -> Source:
    """The machine's own mirror for its own suite. Raises LabError where it has none."""
    fields = dict(re.findall(r'^(\w+)="?(.*?)"?$', release.read_text(), re.MULTILINE))
    suites = (fields.get("VERSION_CODENAME", ""), "stable", "testing", "unstable", "sid")
    if source := choose(read(apt), suites):
        return source
    raise LabError(
        f"{apt} names no mirror for this machine's own release",
        "the practice clinic needs a Debian machine with working package sources",
    )


def _build(work: Path, source: Source, way: Way, progress: Progress) -> None:
    program, environment = _debootstrap(work, progress)
    if way:
        environment["container"] = "lxc"  # for debootstrap: nodes are bound where none may be made
    progress(f"building Debian {source.suite} from {mirror(source)}, once: about two minutes")
    spaces = [*way, "unshare", "--mount", "--pid", *ALONE]
    where = [source.suite, str(work / "tree"), mirror(source), *_options(source, work)]
    command = [*spaces, str(INSIDE / "base.sh"), program, *where]
    _run(command, {**environment, **proxies()}, progress)


def _options(source: Source, work: Path) -> list[str]:
    options = [
        f"--include={','.join(PACKAGES.split())}",
        f"--components={','.join(source.components)}",
    ]
    if source.trusted:
        return [*options, "--no-check-gpg"]
    keys = keyring(source, work)
    return [*options, f"--keyring={keys}"] if keys else options


def _debootstrap(work: Path, progress: Progress) -> tuple[str, dict[str, str]]:
    """The program and its environment: the machine's, or one that is unpacked into `work`."""
    if found := find("debootstrap"):
        return found, {}
    progress("fetching debootstrap; it is unpacked here, not installed")
    _run(["apt-get", "download", "debootstrap"], proxies(), progress, cwd=str(work))
    package = next(work.glob("debootstrap_*.deb"))
    do(["dpkg-deb", "--extract", str(package), str(work / "tools")])
    share = work / "tools/usr/share/debootstrap"
    return str(work / "tools/usr/sbin/debootstrap"), {"DEBOOTSTRAP_DIR": str(share)}


def proxies() -> dict[str, str]:
    """The proxies that apt was given (apt.conf(5)) where the environment names none."""
    found = {}
    for scheme in ("http", "https"):
        told = run(["apt-config", "shell", "PROXY", f"Acquire::{scheme}::Proxy"]).stdout
        if words := re.match(r"PROXY='(.+)'", told):
            found[f"{scheme}_proxy"] = words[1]
    return {key: value for key, value in found.items() if key not in os.environ}


def _run(
    command: list[str], env: Mapping[str, str], progress: Progress, cwd: str | None = None
) -> None:
    """Run to the end, with a line of progress now and then. Raises LabError with the last words."""
    last: deque[str] = deque(maxlen=4)
    told = 0.0
    quiet = {"LC_ALL": "C", "DEBIAN_FRONTEND": "noninteractive"}
    with start(command, stderr=subprocess.STDOUT, env={**env, **quiet}, cwd=cwd) as running:
        for line in running.stdout or ():
            last.append(line.strip())
            if line.startswith("I: ") and time.monotonic() > told + LINE_EVERY_S:
                told = time.monotonic()
                progress(line[3:].strip())
    if running.returncode:
        raise LabError(f"{Path(command[0]).name} failed: {'; '.join(last)}", "is the mirror up?")


@contextmanager
def _workplace(cache: Path, way: Way) -> Iterator[Path]:
    """An empty folder that goes, with whatever owners its files have."""
    work = Path(tempfile.mkdtemp(prefix="building-", dir=cache))
    work.chmod(0o755)
    try:
        yield work
    finally:
        do([*way, "rm", "-rf", "--one-file-system", str(work)])


@contextmanager
def _alone(cache: Path, progress: Progress) -> Iterator[None]:
    """One builder at a time; the others wait for its tree."""
    with (cache / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            progress("another process builds the base: waiting for it")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield
