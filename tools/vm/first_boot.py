"""Runs in the virtual machine, once, as the daemon's user: a box with two machines to look at.

What `osiris init` does, but that this is a box for practice: real machines are not there, so it
watches two folder trees with the files of a small server, one of them broken (osiris/lab/tree.py).
"""

from __future__ import annotations

from pathlib import Path

from osiris.daemon.house import create, credential_file
from osiris.desk import Desk
from osiris.lab.tree import break_, plant
from osiris.model.site import Settings

DATA = Path("/var/lib/osiris")
TREES = Path("/srv/practice")


def main() -> None:
    """Make the box. Raises OsirisError."""
    key = credential_file()
    if key is None:
        raise SystemExit("systemd handed over no key")
    config = Settings(site="Practice clinic", people_group="osiris-people")
    create(DATA, key, config, lab=True)
    desk = Desk(DATA, unlock=key)
    for name in ("front-desk", "file-server"):
        plant(TREES / name)
        where = {"transport": "local", "root": str(TREES / name), "lab": True}
        reply = desk.ask("target.add", {"name": name, **where})
        if reply.code:
            raise SystemExit(reply.text)
    break_(TREES / "file-server")


if __name__ == "__main__":
    main()
