"""Peak memory of the daemon over a practice tree, after two sweeps.

VmHWM of proc_pid_status(5): the most that the daemon itself ever held, with the catalogue loaded,
the vault open and every Linux check run. The scripts of a reading are processes of their own. It
signs in on no host over SSH here.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from osiris.cli.practice import clinic
from osiris.desk import Desk
from osiris.edge.ledger import entries
from osiris.lab.tree import plant
from osiris.model.proof import Kind

GOAL_MB = 120
SWEEPS = 2
INTERVAL_S = 10  # the shortest that config.yaml takes
PATIENCE_S = 60


def main() -> int:
    """Start it, wait for the sweeps, read the figure, stop it."""
    with tempfile.TemporaryDirectory() as folder:
        desk = _clinic(Path(folder))
        command = [sys.executable, "-m", "osiris.cli", "--data", str(desk.folder), "run"]
        with subprocess.Popen(command) as daemon:
            try:
                found = _wait(desk, daemon)
                peak = _peak_mb(daemon.pid)
            finally:
                daemon.terminate()
        assert daemon.returncode == 0
    print(f"{found} sweeps")
    print(f"figure daemon_rss_mb {peak:.1f} goal <= {GOAL_MB}")
    return 0


def _clinic(folder: Path) -> Desk:
    plant(folder / "tree")
    desk = clinic.make(folder / "data", "bench")
    tree = {"name": "tree", "transport": "local", "root": str(folder / "tree"), "lab": True}
    clinic.done(desk.ask("target.add", tree))
    config = desk.folder / "config.yaml"
    text = re.sub(r"(?m)^interval_s:.*", f"interval_s: {INTERVAL_S}", config.read_text())
    config.write_text(text)
    return desk


def _wait(desk: Desk, daemon: subprocess.Popen[bytes]) -> int:
    end = time.monotonic() + PATIENCE_S
    while (found := _sweeps(desk)) < SWEEPS:
        assert daemon.poll() is None, "the daemon ended"
        assert time.monotonic() < end, "no two sweeps in time"
        time.sleep(0.2)
    return found


def _sweeps(desk: Desk) -> int:
    with desk.read() as tx:
        return sum(bundle.kind is Kind.SWEEP for bundle in entries.walk(tx))


def _peak_mb(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    (kib,) = re.findall(r"VmHWM:\s+(\d+) kB", status)
    return int(kib) / 1024


if __name__ == "__main__":
    sys.exit(main())
