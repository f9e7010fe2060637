"""The process that a clinic belongs to: `python -m osiris.lab.watch FOLDER`.

It starts the clinic, forwards loopback ports into it, and removes it: when told to (SIGTERM), when
its time is over, when lab.json vanishes, or when the clinic dies. When this process is killed, the
clinic dies with it: unshare(1) is killed with its parent, and the namespaces with unshare.

It prints lines of progress, then `ready` or `failed: why`, and closes its output.
"""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

from osiris.errors import LabError
from osiris.lab import background
from osiris.lab.commands import INSIDE, start
from osiris.lab.forward import answers, forward, listener
from osiris.lab.processes import Process, bounding, enter_network, gone
from osiris.lab.record import NAME, Host, Record
from osiris.lab.way import ALONE, SPACES

BOOT_S = 60.0
SHUTDOWN_S = 5.0
LOOK_EVERY_S = 0.5
MEMORY_PER_HOST = 512 * 1024 * 1024
TASKS_PER_HOST = 512
POWER_OFF = signal.SIGRTMIN + 4  # systemd(1)


async def keep(folder: Path) -> None:
    """Start the clinic that lab.json describes and stay until it must end. Raises LabError."""
    record = Record.load(folder)
    listeners = {host.name: listener() for host in record.hosts}
    ports = {name: made.getsockname()[1] for name, made in listeners.items()}
    hosts = tuple(replace(host, port=ports[host.name]) for host in record.hosts)
    record = replace(record, hosts=hosts, watch=Process.find(os.getpid()))
    record.save(folder)
    if me := asyncio.current_task():
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, me.cancel)
    clinic = _start(folder, record)
    try:
        record = await asyncio.wait_for(_boot(folder, record, clinic, listeners), BOOT_S)
        background.say("ready")
        background.let_go()
        await _until_over(folder, record, clinic)
    except asyncio.CancelledError:
        background.say("failed: it was told to stop")
    except TimeoutError as error:
        raise LabError(f"the hosts did not answer within {BOOT_S:.0f} s", _log(folder)) from error
    finally:
        await asyncio.to_thread(_stop, folder, record, clinic)


def _start(folder: Path, record: Record) -> subprocess.Popen[str]:
    count = len(record.hosts)
    hosts = [word for host in record.hosts for word in (host.name, host.inner)]
    limits = [str(MEMORY_PER_HOST * count), str(TASKS_PER_HOST * count)]
    spaces = ["setpriv", "--pdeathsig", "KILL", "unshare", *SPACES, *ALONE]
    script = [str(INSIDE / "clinic.sh"), str(folder), record.base, record.group, *limits]
    dropped = {"OSIRIS_LAB_DROPPED": bounding()}
    return start([*spaces, *script, *hosts], stdin=subprocess.PIPE, env=dropped)


async def _boot(
    folder: Path,
    record: Record,
    clinic: subprocess.Popen[str],
    listeners: dict[str, socket.socket],
) -> Record:
    record = await asyncio.to_thread(_announced, folder, record, clinic)
    assert record.clinic  # noqa: S101 _announced sets it
    enter_network(record.clinic.pid)
    for host in record.hosts:
        await forward(listeners[host.name], host.inner)
    await asyncio.gather(*(_greet(host) for host in record.hosts))
    return record


async def _greet(host: Host) -> None:
    process = Process.find(host.pid)
    while not await answers(host.inner):
        if not (process and process.alive()):
            raise LabError(f"systemd of {host.name} ended at once", "see limits.py for one cause")
        await asyncio.sleep(0.05)
    background.say(f"{host.name} answers")


def _announced(folder: Path, record: Record, clinic: subprocess.Popen[str]) -> Record:
    """The record with the processes that the clinic's script names, once all are there."""
    pids: dict[str, int] = {}
    for line in clinic.stdout or ():
        word, *rest = line.split()
        if word == "clinic":
            record = replace(record, clinic=Process.find(int(rest[0])))
            record.save(folder)
        elif word == "host":
            pids[rest[0]] = int(rest[1])
        elif word == "lost":
            raise LabError(f"host {rest[0]} did not start", _log(folder))
        if len(pids) == len(record.hosts):
            break
    else:
        raise LabError("the clinic did not start", _log(folder))
    record = replace(record, hosts=tuple(replace(h, pid=pids[h.name]) for h in record.hosts))
    record.save(folder)
    return record


async def _until_over(folder: Path, record: Record, clinic: subprocess.Popen[str]) -> None:
    while time.clock_gettime(time.CLOCK_BOOTTIME) < record.until:
        if clinic.poll() is not None or not (folder / NAME).exists():
            return
        await asyncio.sleep(LOOK_EVERY_S)


def _stop(folder: Path, record: Record, clinic: subprocess.Popen[str]) -> None:
    """Hosts power off, then all that is left in the clinic's namespaces is killed."""
    hosts = [found for host in record.hosts if host.pid and (found := Process.find(host.pid))]
    for host in hosts:
        host.send(POWER_OFF)
    gone(hosts, within_s=SHUTDOWN_S)
    clinic.kill()
    clinic.wait()
    record.sweep(folder)


def _log(folder: Path) -> str:
    lines = (folder / "log").read_text().splitlines()
    return "; ".join(lines[-3:]) or f"look into {folder / 'log'}"


if __name__ == "__main__":
    sys.exit(background.run(keep(Path(sys.argv[1]))))
