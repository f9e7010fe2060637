"""The Debian tree of the virtual machine, built once from the mirror of this machine."""

from __future__ import annotations

import hashlib
import os
import subprocess
import tempfile
from pathlib import Path

from osiris.lab.debian import chosen_source, proxies
from osiris.lab.sources import keyring, mirror

RECIPE = Path(__file__).with_name("root.sh")
PACKAGES = (
    "ca-certificates dbus initramfs-tools iproute2 kbd kmod linux-image-amd64 lz4 "
    "procps python3 python3-venv systemd systemd-sysv udev"
)
SPACES = ("unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc")


def root(cache: Path) -> Path:
    """The tree below `cache`, built there when it is not: about 700 MB and five minutes.

    Raises OSError, subprocess.CalledProcessError or LabError.
    """
    source = chosen_source()
    recipe = f"{RECIPE.read_text()}\n{PACKAGES}\n{source.suite}"
    tree = cache / f"{source.suite}-{hashlib.sha256(recipe.encode()).hexdigest()[:12]}"
    if tree.exists():
        return tree
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="building-", dir=cache) as work:
        made = Path(work) / "tree"
        options = [
            f"--include={','.join(PACKAGES.split())}",
            f"--components={','.join(source.components)}",
        ]
        if source.trusted:
            options.append("--no-check-gpg")
        elif keys := keyring(source, Path(work)):
            options.append(f"--keyring={keys}")
        command = [*SPACES, str(RECIPE), str(made), source.suite, mirror(source), *options]
        print(f"building Debian {source.suite}, once: about five minutes", flush=True)
        with (cache / "root.log").open("w") as log:
            subprocess.run(command, check=True, stdout=log, stderr=log, env=quiet())
        made.rename(tree)
    return tree


def quiet() -> dict[str, str]:
    """The environment of a build: nobody is asked anything, and apt's own proxies hold."""
    return {**os.environ, **proxies(), "LC_ALL": "C", "DEBIAN_FRONTEND": "noninteractive"}
