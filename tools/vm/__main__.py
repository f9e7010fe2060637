"""`make vm`: the box's own screen, on Debian in QEMU under software emulation.

It is not NixOS and not hardware. All is real but the machine: the kernel and its text screen,
systemd and our units, the console's font, the keyboard's scan codes. What the screen shows is read
back from its pixels, and a QR code from a picture of it.

Needs root, about 4 GB of disk, and Debian's mirror for the first run. Takes about 5 minutes, more
where other work runs beside it.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from tools.vm.install import REPO, disk
from tools.vm.machine import QEMU, running
from tools.vm.story import NotSeen, tell

CACHE = REPO / ".cache" / "vm"
NEEDS = {
    QEMU: "qemu-system-x86",
    "debootstrap": "debootstrap",
    "mke2fs": "e2fsprogs",
    "unshare": "util-linux",
    "zbarimg": "zbar-tools",
}


def missing() -> str:
    """What this machine lacks, in words; empty where it lacks nothing."""
    if os.geteuid():
        return "make vm builds a Debian tree with its owners: run it as root."
    path = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
    packages = [
        package for program, package in NEEDS.items() if not shutil.which(program, path=path)
    ]
    return f"make vm needs: apt-get install {' '.join(packages)}" if packages else ""


def main() -> int:
    """Build, boot, look. Returns 0 where the screen showed what it should."""
    parser = argparse.ArgumentParser(prog="make vm", description=__doc__)
    parser.add_argument("--size", default="640x480", help="pixels of the screen: 8x16 a cell")
    parser.add_argument("--pictures", type=Path, default=CACHE / "pictures")
    chosen = parser.parse_args()
    if fault := missing():
        print(fault, file=sys.stderr)
        return 1
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # QEMU and the folder go, too
    CACHE.mkdir(parents=True, exist_ok=True)
    chosen.pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="run-", dir=CACHE) as folder:
        work = Path(folder)
        try:
            with running(disk(CACHE, work), work, chosen.size) as machine:
                tell(machine, chosen.pictures)
        except (NotSeen, RuntimeError, OSError, subprocess.CalledProcessError) as error:
            for log in work.glob("*.log"):
                shutil.copy(log, chosen.pictures)
            print(f"vm: {error}\nvm: logs and pictures are in {chosen.pictures}", file=sys.stderr)
            return 1
    print(f"vm: pictures are in {chosen.pictures}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
