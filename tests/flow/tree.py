"""A box over a practice tree: the real runner, the real ledger, the real vault; no host needed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from osiris.cli.practice import clinic
from osiris.lab.tree import break_, plant
from osiris.model.case import Reply, Run

TREE = "practice-tree"


class Box:
    """A desk with a few words that tests use."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "tree"
        plant(self.root)
        self.desk = clinic.make(folder / "data", "test")
        self.ask("target.add", name=TREE, transport="local", root=str(self.root), lab=True)

    def ask(self, kind: str, **args: Any) -> Reply:
        return self.desk.ask(kind, args)

    def break_(self) -> None:
        break_(self.root)

    def incident(self, check: str) -> int:
        """The newest Incident of a Check."""
        return max(i.id for i, _ in self.desk.incidents(open_only=False) if i.check == check)

    def state(self, number: int) -> str:
        return next(i.state for i, _ in self.desk.incidents(open_only=False) if i.id == number)

    def run_of(self, number: int) -> Run:
        return next(r for r in self.desk.history(TREE) if r.plan.incident == number)


def photograph(root: Path) -> dict[str, tuple[int, bytes]]:
    """Mode and bytes of every file below `root`, except what the helper keeps for undo."""
    return {
        str(p.relative_to(root)): (p.stat().st_mode & 0o7777, p.read_bytes())
        for p in sorted(root.rglob("*"))
        if p.is_file() and "var/lib/osiris" not in str(p)
    }
