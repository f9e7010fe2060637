"""A data folder with practice hosts: made, enrolled, taken down."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from osiris.daemon.house import CONFIG, create
from osiris.desk import Desk
from osiris.edge import settings
from osiris.edge.vault import KeyFile, Passphrase, make_key_file
from osiris.edge.vault.escrow import new_holder
from osiris.errors import LabError, RequestError
from osiris.flow import Say
from osiris.lab import Lab, down
from osiris.lab.drift import make_compliant
from osiris.lab.windows.clinic import WindowsLab
from osiris.lab.windows.clinic import down as windows_down
from osiris.lab.windows.record import HEALER, READER
from osiris.model.case import Reply
from osiris.model.site import Settings

KEY = "practice.key"
ESCROW = "practice-escrow.key"
ESCROW_WORDS = "practice clinic only"
LAB = "lab"
WINDOWS = "windows"
WINDOWS_HOSTS = (
    ("dc1", "dc2022"),
    ("fs1", "fs2022"),
    ("pc1", "win11"),
    ("pc2", "win11"),
    ("pc3", "win11"),
)
"""A domain controller, a file server and three workstations: names and scenarios."""
SIMULATED = "simulated Windows host"

_LIMITS = Settings(max_actions=200, flap_reverts=10)
"""Drills have limits of their own: everything breaks at once there, and on purpose."""


def make(folder: Path, site: str) -> Desk:
    """A new data folder for practice hosts; its vault opens with a key file beside it.

    That key protects nothing that matters: practice hosts live for an hour on this machine.
    """
    config = replace(_LIMITS, site=site, vault_key_file=str(folder.absolute() / KEY))
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    key = make_key_file(folder / KEY)
    create(folder, key, config, lab=True)
    return Desk(folder, unlock=key)


def desk_at(folder: Path) -> Desk:
    """The practice data folder at `folder`."""
    return Desk(folder, unlock=KeyFile(folder / KEY))


def start(desk: Desk, count: int, *, ttl_s: float, say: Say) -> Lab:
    """Start `count` hosts, prepare them as a person would, and enrol them. Raises LabError."""
    lab = Lab.up(count, desk.folder / LAB, ttl_s=ttl_s, progress=say)
    try:
        script = str(done(desk.ask("target.prepare", {})).data["script"])
        for host in lab.hosts:
            make_compliant(lab, host.name)
            ran = lab.run_inside(host.name, "sh", "-s", "install", stdin=script)
            if ran.returncode:
                raise LabError(f"{host.name} could not be prepared: {ran.stderr.strip()}")
            done(
                desk.ask(
                    "target.add",
                    {
                        "name": host.name,
                        "address": host.address,
                        "port": host.port,
                        "user": "osiris",
                        "klass": "server",
                        "host_key": host.host_key,
                        "lab": True,
                    },
                )
            )
            say(f"{host.name}: prepared and enrolled (port {host.port})")
    except BaseException:
        lab.down()
        raise
    return lab


def _pin_escrow(desk: Desk) -> None:
    """A holder for the recovery keys of the simulated disks, which open nothing that exists."""
    public = new_holder(desk.folder / ESCROW, Passphrase(ESCROW_WORDS))
    config = replace(desk.settings, escrow_clinic=public)
    (desk.folder / CONFIG).write_text(settings.render(config), encoding="utf-8")


def start_windows(desk: Desk, *, ttl_s: float, say: Say) -> WindowsLab:
    """Start the simulated Windows hosts at the baseline, and enrol them. Raises LabError."""
    _pin_escrow(desk)
    lab = WindowsLab.up(WINDOWS_HOSTS, desk.folder / WINDOWS, ttl_s=ttl_s)
    try:
        for host in lab.hosts:
            passwords = lab.passwords(host.name)
            asked = {
                "name": host.name,
                "transport": "winrm",
                "address": host.address,
                "port": host.port,
                "user": READER,
                "healer_user": HEALER,
                "sign_in": "ntlm",
                "host_key": host.host_key,
                "lab": True,
            }
            secrets = {"password": passwords[READER], "healer_password": passwords[HEALER]}
            done(desk.ask("target.add", asked, secrets=secrets))
            say(f"{host.name}: a {SIMULATED}, enrolled (port {host.port})")
    except BaseException:
        lab.down()
        raise
    return lab


def stop(desk: Desk) -> None:
    """Take the hosts down and remove every trace of them; the evidence stays."""
    down(desk.folder / LAB)
    windows_down(desk.folder / WINDOWS)


def done(reply: Reply) -> Reply:
    """The Reply of a Request that had to succeed. Raises RequestError."""
    if reply.code:
        raise RequestError(reply.text)
    return reply


def let_act(desk: Desk) -> None:
    """The recorded act that lets the box heal practice hosts by itself."""
    done(desk.ask("policy.set", {"autonomy": "act"}))


def hand_back(folder: Path) -> None:
    """Under sudo, the data folder belongs to the person who called it.

    The Debian base does not: it is the root file system of the hosts, with the owners of one.
    """
    uid, gid = os.environ.get("SUDO_UID"), os.environ.get("SUDO_GID")
    if not (uid and gid and os.geteuid() == 0):
        return
    for path in (folder, *folder.rglob("*")):
        os.chown(path, int(uid), int(gid), follow_symlinks=False)
