"""Run as root of a user namespace (unshare -rm): mounts are made here, that nobody else sees."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def run(*words: str) -> None:
    subprocess.run(words, check=True)


def device(path: Path) -> str:
    number = path.stat().st_dev
    return f"{os.major(number)}:{os.minor(number)}"


def mount(path: Path, size: str = "64m", *options: str) -> str:
    """A small file system at `path`; its number."""
    path.mkdir(parents=True)
    run("mount", "-t", "tmpfs", "-o", ",".join((f"size={size}", *options)), "tmpfs", str(path))
    return device(path)


def media(top: Path) -> None:
    """Media below `top`, and a /sys/dev/block that says which of them can be taken out."""
    sticks = {
        "good": ("1", mount(top / "good stick")),
        "small": ("1", mount(top / "small", "1m")),
        "locked": ("1", mount(top / "locked", "64m", "ro")),
        "inside": ("0", mount(top / "inside")),
    }
    (top / "plain").mkdir()
    (top / "way").symlink_to(top / "good stick")
    (top.with_name("elsewhere")).mkdir()
    outside = mount(top.with_name("elsewhere") / "stick")
    run("mount", "-t", "tmpfs", "tmpfs", "/sys/dev/block")
    for removable, number in (*sticks.values(), ("1", outside)):
        disk = Path("/sys/dev/block", number)
        disk.mkdir()
        (disk / "removable").write_text(f"{removable}\n")


if __name__ == "__main__":
    media(Path(sys.argv[1]))
    sys.exit(subprocess.run(sys.argv[2:], check=False).returncode)
