"""What a lab may leave no trace in: this machine's network, mounts, processes, control groups."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from osiris.lab import Lab
from osiris.lab.processes import Process
from osiris.lab.record import Record
from tests.needs import require

CACHE = Path(__file__).parents[2] / ".cache" / "lab"
FLEETING = ("valid_life_time", "preferred_life_time")  # a lease that counts down


def need_lab() -> None:
    """Skip (or fail, where it is required) on a machine that cannot start hosts."""
    from osiris.lab import can_start

    if refused := can_start(CACHE):
        require("lab", refused.text)


def network_and_mounts() -> dict[str, str]:
    """All that a clinic must leave as it is, also while it runs."""
    commands = {"links": "ip -j addr", "routes": "ip -j route show table all"}
    if shutil.which("nft") and os.geteuid() == 0:
        commands["rules"] = "nft -j list ruleset"
    seen = {name: _printed(command.split()) for name, command in commands.items()}
    seen["mounts"] = Path("/proc/self/mounts").read_text()
    return seen


def ssh(lab: Lab, host: str, *words: str, user: str = "root") -> subprocess.CompletedProcess[str]:
    """The system's own ssh client to the loopback port of `host`."""
    return subprocess.run(
        [
            *("ssh", "-F", "none", "-i", str(lab.key), "-o", "BatchMode=yes"),
            *("-o", f"UserKnownHostsFile={lab.known_hosts}", "-o", "ConnectTimeout=5"),
            *("-p", str(lab.host(host).port), f"{user}@{lab.host(host).address}", *words),
        ],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


@dataclass(frozen=True, kw_only=True)
class Traces:
    """Everything that a running lab consists of; `left` says what of it is still there."""

    folder: Path
    group: Path
    network: str
    processes: tuple[Process, ...]

    @classmethod
    def of(cls, folder: Path) -> Traces:
        record = Record.load(folder)
        assert record.watch
        assert record.clinic
        inside = _below(record.watch.pid)
        assert len(inside) > 5 * len(record.hosts), "systemd and its services run in each host"
        return cls(
            folder=folder,
            group=Path(record.group),
            network=os.readlink(f"/proc/{record.clinic.pid}/ns/net"),
            processes=(record.watch, *inside),
        )

    def left(self) -> list[str]:
        groups = [self.group, *Path("/sys/fs/cgroup").glob(f"*/{self.group.name}")]
        found = [str(path) for path in (self.folder, *groups) if path.exists()]
        found += [f"process {p.pid}" for p in self.processes if p.alive()]
        found += [line for line in _all_mounts() if str(self.folder) in line]
        return found + [f"{self.network} of {pid}" for pid in _in_network(self.network)]


def _printed(command: list[str]) -> str:
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return json.dumps(json.loads(told, object_hook=_lasting), indent=1)


def _lasting(pairs: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in pairs.items() if key not in FLEETING}


def _below(pid: int) -> list[Process]:
    """Every process below `pid`, as this machine sees them."""
    children: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        children.setdefault(int(fields[1]), []).append(int(stat.parent.name))
    found, ahead = [], list(children.get(pid, ()))
    while ahead:
        child = ahead.pop()
        ahead += children.get(child, ())
        if process := Process.find(child):
            found.append(process)
    return found


def _all_mounts() -> Iterator[str]:
    """The mounts of every mount namespace on this machine."""
    for path in Path("/proc").glob("[0-9]*/mounts"):
        try:
            yield from path.read_text().splitlines()
        except OSError:
            continue


def _in_network(name: str) -> Iterator[str]:
    for path in Path("/proc").glob("[0-9]*/ns/net"):
        try:
            if os.readlink(path) == name:
                yield path.parts[2]
        except OSError:
            continue
