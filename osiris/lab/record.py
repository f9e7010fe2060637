"""lab.json: what a clinic consists of, so that any later process can find and remove it."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

from osiris.errors import LabError
from osiris.lab.cgroups import remove
from osiris.lab.processes import Process

NAME = "lab.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """A practice host. `address` and `port` reach its SSH server from this machine.

    `inner` is its address in the clinic's network, `host_key` its public key ("ssh-ed25519 AAAA"),
    `pid` its systemd as this machine counts processes (0 before it started).
    """

    name: str
    address: str
    port: int
    inner: str
    host_key: str
    pid: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """`until` is CLOCK_BOOTTIME in seconds; `way` the words before every command (see ability),
    `group` the directory of the control group that only this lab uses."""

    base: str
    group: str
    way: tuple[str, ...]
    until: float
    hosts: tuple[Host, ...]
    watch: Process | None = None
    clinic: Process | None = None

    def sweep(self, folder: Path) -> None:
        """Remove what outlives the processes: control groups and `folder`. Raises LabError."""
        remove(Path(self.group))
        if folder.exists():
            shutil.rmtree(folder)

    def save(self, folder: Path) -> None:
        """Write lab.json in one step."""
        new = folder / f"{NAME}.new"
        new.write_text(json.dumps(asdict(self), indent=1) + "\n")
        new.rename(folder / NAME)

    @classmethod
    def load(cls, folder: Path) -> Record:
        """Raises LabError where no lab is recorded."""
        try:
            data = json.loads((folder / NAME).read_text())
        except (OSError, ValueError) as error:
            raise LabError(
                f"{folder} holds no lab: {error}", "start one with `osiris lab up`"
            ) from error
        return cls(
            **{
                **data,
                "way": tuple(data["way"]),
                "hosts": tuple(Host(**host) for host in data["hosts"]),
                "watch": data["watch"] and Process(**data["watch"]),
                "clinic": data["clinic"] and Process(**data["clinic"]),
            }
        )
