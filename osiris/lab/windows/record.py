"""windows.json: which simulated hosts run in a folder, so that any later process can find them."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from osiris.errors import LabError
from osiris.lab.processes import Process

NAME = "windows.json"
SOCKET = "control"
READER, HEALER = "osiris-reader", "osiris-healer"
"""The accounts of every simulated host: one that looks, one that changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowsHost:
    """A simulated Windows host. `address` and `port` reach its WS-Management server over HTTPS,
    `host_key` is that server's certificate as a Target pins it ("sha256:" and hex)."""

    name: str
    scenario: str
    address: str = "127.0.0.1"
    port: int = 0
    host_key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """`until` is CLOCK_BOOTTIME in seconds; `parent` the process with which the hosts end,
    `server` the one that serves them."""

    until: float
    hosts: tuple[WindowsHost, ...]
    parent: Process | None = None
    server: Process | None = None

    def save(self, folder: Path) -> None:
        """Write windows.json in one step."""
        new = folder / f"{NAME}.new"
        new.write_text(json.dumps(asdict(self), indent=1) + "\n")
        new.rename(folder / NAME)

    @classmethod
    def load(cls, folder: Path) -> Record:
        """Raises LabError where no simulated hosts are recorded."""
        try:
            data = json.loads((folder / NAME).read_text())
        except (OSError, ValueError) as error:
            raise LabError(
                f"{folder} holds no simulated Windows hosts: {error}",
                "start some with `osiris lab up`",
            ) from error
        return cls(
            until=data["until"],
            hosts=tuple(WindowsHost(**host) for host in data["hosts"]),
            parent=data["parent"] and Process(**data["parent"]),
            server=data["server"] and Process(**data["server"]),
        )
