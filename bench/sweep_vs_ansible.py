"""How many times faster we read ten hosts than ansible-core does, with the very same scripts.

Ansible gets its best case: one task of the `raw` module (no Python on the host, one round trip),
forks 20, pipelining, no facts. Both sign in anew each round; beside it stands Ansible with the
connections of the round before still open, which is what it does within a minute. Ours is timed
inside the running appliance, Ansible as the program that it is. The hosts' own work is part of
both, so on a busy machine the ratio nears 1. ansible-core is installed under .cache/bench when it
is not there.

    python -m bench.sweep_vs_ansible [rounds]
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

import yaml

from bench._clinic import HELPER, Clinic, clinic, interleaved, median_ratio
from bench.sweep_vs_bare import sweep

VENV = Path(".cache/bench/ansible").absolute()
ANSIBLE = "ansible-core>=2.18,<2.21"


def installed() -> Path:
    """The folder of Ansible's programs, in a virtual environment of its own."""
    programs = VENV / "bin"
    if not (programs / "ansible-playbook").exists():
        venv.create(VENV, with_pip=True, clear=True)
        subprocess.run([programs / "pip", "install", "--quiet", ANSIBLE], check=True)
    return programs


def write_play(clinic: Clinic, folder: Path) -> None:
    """An inventory and a play with one task: the batch, as a here-document."""
    hosts = {
        target.name: {
            "ansible_host": target.address,
            "ansible_port": target.port,
            "ansible_user": "root",
            "ansible_ssh_private_key_file": str(clinic.lab.key),
            "ansible_ssh_common_args": f"-F none -o UserKnownHostsFile={clinic.lab.known_hosts}",
        }
        for target in clinic.targets
    }
    (folder / "hosts.yaml").write_text(yaml.safe_dump({"all": {"hosts": hosts}}))
    document = clinic.document.decode()
    task = {"raw": f"{HELPER} read <<'END_OF_BATCH'\n{document}END_OF_BATCH\n"}
    play = {"hosts": "all", "gather_facts": False, "tasks": [task]}
    (folder / "play.yaml").write_text(yaml.safe_dump([play]))


def ansible(programs: Path, folder: Path, *words: str, stay: bool = False) -> float:
    """Seconds that one run takes. `stay`: its connections stay open, and are used again."""
    settings = {
        "PATH": f"{programs}:{os.environ['PATH']}",
        "HOME": str(folder),
        "ANSIBLE_FORKS": "20",
        "ANSIBLE_PIPELINING": "1",
        "ANSIBLE_SSH_CONTROL_PATH_DIR": str(folder / "cp"),
        "ANSIBLE_SSH_ARGS": "-o ControlMaster=auto -o ControlPersist=60s" if stay else "",
        "LC_ALL": "C.UTF-8",
    }
    start = time.perf_counter()
    done = subprocess.run(
        [str(programs / "ansible-playbook"), *words],
        cwd=folder, env=settings, capture_output=True, text=True,
    )  # fmt: skip
    seconds = time.perf_counter() - start
    if done.returncode != 0:
        raise SystemExit(f"ansible failed: {done.stdout}{done.stderr}")
    return seconds


def main(rounds: int) -> None:
    programs = installed()
    with clinic() as ten, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_play(ten, folder)

        def ours() -> float:
            start = time.perf_counter()
            asyncio.run(sweep(ten))
            return time.perf_counter() - start

        print(f"{len(ten.targets)} hosts, {len(ten.wanted)} readings each, {rounds} rounds")
        play = ("-i", "hosts.yaml", "play.yaml")
        times = interleaved(
            {
                "osiris": ours,
                "ansible": lambda: ansible(programs, folder, *play),
                "ansible, still signed in": lambda: ansible(programs, folder, *play, stay=True),
                "ansible --version": lambda: ansible(programs, folder, "--version"),
            },
            rounds,
        )
    for name in list(times)[1:3]:
        print(f"{name}: {median_ratio(times[name], times['osiris']):.2f} times our time")
    ratio = median_ratio(times["ansible"], times["osiris"])
    print(f"ratio sweep_vs_ansible {ratio:.2f} goal >= 2")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
