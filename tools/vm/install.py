"""The disk of the virtual machine: the Debian tree, the program as it stands, and its units."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tools.vm.root import SPACES, quiet, root

REPO = Path(__file__).parents[2]
SCRIPT = Path(__file__).with_name("install.sh")
PIP = (sys.executable, "-m", "pip", "-qq", "--disable-pip-version-check")
# The libraries of the C library that the tree has, newest first (PEP 600).
PLATFORMS = [f"manylinux_2_{n}_x86_64" for n in (36, 34, 28, 17)] + ["manylinux2014_x86_64", "any"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Disk:
    """What QEMU boots."""

    image: Path
    kernel: Path
    initrd: Path


def disk(cache: Path, work: Path) -> Disk:
    """A fresh disk in `work`, never booted. Raises OSError or subprocess.CalledProcessError."""
    base = root(cache)
    wheels = _wheels(base, work / "wheels")
    made = Disk(image=work / "disk.img", kernel=work / "vmlinuz", initrd=work / "initrd.img")
    command = [*SPACES, str(SCRIPT), *map(str, (base, work, REPO, wheels, made.image))]
    print("installing the box on a disk: about a minute", flush=True)
    with (work / "install.log").open("w") as log:
        subprocess.run(command, check=True, stdout=log, stderr=log, env=quiet())
    subprocess.run(["rm", "-rf", "--one-file-system", str(work / "tree")], check=True)
    return made


def _wheels(base: Path, folder: Path) -> Path:
    """The program, and everything that it needs in the pinned versions, for the tree's Python."""
    (python,) = base.glob("usr/bin/python3.*[0-9]")
    version = re.sub("[^0-9.]", "", python.name.removeprefix("python"))
    abi = f"cp{version.replace('.', '')}"
    which = ["--only-binary=:all:", "--implementation=cp", f"--python-version={version}"]
    which += [f"--abi={name}" for name in (abi, "abi3", "none")]
    which += [f"--platform={name}" for name in PLATFORMS]
    locked = ["--require-hashes", "-r", str(REPO / "requirements.lock")]
    own = ["--no-build-isolation", str(_copy(folder.with_name("source")))]
    print("fetching the pinned packages", flush=True)
    for args in (["download", *which, *locked, "-d"], ["wheel", *own, "-w"]):
        subprocess.run([*PIP, *args[:1], "--no-deps", *args[1:], str(folder)], check=True)
    return folder


def _copy(folder: Path) -> Path:
    """This repository's files as they stand: a build in place would leave its own among them."""
    listed = [
        "git",
        "-C",
        str(REPO),
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ]
    names = subprocess.run(listed, check=True, capture_output=True, text=True).stdout.split("\0")
    for source in (REPO / name for name in names if name):
        if source.is_file():
            target = folder / source.relative_to(REPO)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    return folder
