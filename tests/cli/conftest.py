"""One practice clinic for the whole folder: looked at, broken, healed, with cases of every kind."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from osiris.daemon.house import LEDGER
from osiris.edge.ledger import Ledger, holds
from tests.flow.tree import TREE, Box

KEYS = "file_permissions.ssh_keys"
SOON = (datetime.now(UTC) + timedelta(days=30)).date().isoformat()
EVIL = "\u202eevil\u2066 \u009b31m\x7f"
"""What would turn a line around, or colour it, if it were printed as it is."""
NAME = "\u202eevil\u009b31m"
"""The same as the name of a second root on the machine."""


@dataclass(frozen=True)
class Clinic:
    """A Box, and the numbers of what is in it."""

    box: Box
    data: Path
    healed: int
    waiting: int
    words: int
    second_root: int
    waiver: int
    request: int
    ticket: int  # asks about `words`
    answered: int  # a person closed it; its case is open
    export: Path  # of an RMM


@pytest.fixture(scope="session")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Clinic:
    box = Box(tmp_path_factory.mktemp("cli"))
    box.ask("sweep")
    box.ask("policy.set", autonomy="act", runbook="RB-LIN-PERM-003")
    box.break_()
    with (box.root / "etc" / "passwd").open("a", encoding="utf-8") as accounts:
        accounts.write(f"{NAME}:x:0:0::/root:/bin/sh\n")
    box.ask("sweep")
    healed = box.incident(KEYS)
    assert box.ask("heal", incidents=[healed]).data["outcomes"] == {"healed": 1}
    waiting = box.incident("password_policy.ageing")
    words = box.ask("incident.open", host=TREE, text=f"The screen says {EVIL[:-1]}")
    expires = f"{SOON}T00:00+00:00"
    waiver = box.ask("waiver.add", scope="time_sync", owner="me", reason=EVIL[:-1], expires=expires)
    answered = box.desk.tickets()[0].id
    box.ask("ticket.resolve", ticket=answered, reason=f"so said {EVIL[:-1]}")
    box.ask("hold", for_s=3600, reason=f"vendor {EVIL[:-1]}", host=TREE)
    box.ask("rmm.hand_over", subject="firewall", host=TREE)
    export = box.root.with_name("export.csv")
    export.write_text(f"Name,Patch State\n{TREE},patched\nKIOSK,missing\n", encoding="utf-8")
    _as_it_was_said(box)
    with box.desk.read() as tx:
        (last,) = tx.sql.execute("SELECT max(seq) FROM entries WHERE kind = 'request'").fetchone()
    return Clinic(
        box=box,
        data=box.desk.folder,
        healed=healed,
        waiting=waiting,
        words=words.data["incident"],
        second_root=box.incident("accounts_unique"),
        waiver=waiver.data["waiver"],
        request=last,
        ticket=box.desk.tickets()[-1].id,
        answered=answered,
        export=export,
    )


@pytest.fixture
def own(clinic: Clinic, tmp_path: Path) -> Path:
    """A copy of the clinic's data folder, to be changed or damaged."""
    return Path(shutil.copytree(clinic.data, tmp_path / "data"))


def _as_it_was_said(box: Box) -> None:
    """The reason of the hold, as a box kept it before reasons were scrubbed."""
    with Ledger.open(box.desk.folder / LEDGER) as ledger, ledger.commit() as tx:
        (hold,) = holds.live(tx, datetime.now(UTC))
        holds.put(tx, replace(hold, reason=f"vendor {EVIL[:-1]}"))
