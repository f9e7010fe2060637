"""Who asked what of the box, from where, and whether it was refused: the Requests of the chain."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from osiris.core import chain
from osiris.desk.desk import Desk
from osiris.edge.ledger import Tx, details, pages
from osiris.model.proof import Detail

MOST = 1_000
"""How many are shown, the newest. They are read afresh each time: what was destroyed is gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One Request as it was appended. `who` and `args` are sealed beside the chain: empty where
    that was destroyed, which `destroyed` says."""

    seq: int
    at: datetime
    kind: str
    who: str
    role: str
    where: str
    refused: str
    args: str
    destroyed: bool


def requests(desk: Desk) -> list[Asked]:
    """The newest first."""
    with desk.read() as tx:
        return [_asked(tx, seq) for seq in reversed(pages.others(tx, ["request"])[-MOST:])]


def _asked(tx: Tx, seq: int) -> Asked:
    (bundle,) = pages.page(tx, seq, seq + 1)
    said = chain.predicate(bundle.payload)
    body = said["body"]
    sealed = [d for d in details.read(tx, seq) if d.name == "request"]
    there = [d.data for d in sealed if isinstance(d, Detail)]
    told = json.loads(there[0]) if there else {}
    return Asked(
        seq=seq,
        at=datetime.fromisoformat(said["time"]["utc"]),
        kind=str(body["request"]),
        who=str(told.get("who", "the box" if body["role"] == "box" else "")),
        role=str(body["role"]),
        where=str(body["where"]),
        refused=str(body["refused"]),
        args=_words(told.get("args", {})),
        destroyed=bool(sealed) and not there,
    )


def _words(args: object) -> str:
    if not isinstance(args, dict):
        return ""
    plain = {k: v if isinstance(v, str) else json.dumps(v) for k, v in args.items()}
    return ", ".join(f"{key} {value}" for key, value in sorted(plain.items()) if value)


def whole(asked: Asked) -> str:
    """A Request in words: the entry, who asked what, and with what."""
    refused = f", refused: {asked.refused.replace('_', ' ')}" if asked.refused else ""
    who = "(destroyed)" if asked.destroyed else asked.who
    by = f"{who} ({asked.role}, {asked.where})"
    return f"entry {asked.seq}: {asked.kind} by {by}{refused}\n{asked.args}"
