"""The end of the demo: what, where, why it matters, what was done, proof, and what is left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import fill

from osiris.model.case import Tier
from osiris.report.text import table

WIDTH = 100

_WORDS = {
    "healed": "healed",
    "undone": "fix did not help: undone",
    "waiting": "waits for a yes",
    "asked": "a person is asked",
}
_TIERS = {Tier.RULES: "1 rules", Tier.PLANNER: "2 planner", Tier.PERSON: "3 a person"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing that was broken, or said. `done` is healed, undone, waiting, asked or open; `tier`
    the one that settled it, a person where it was none; `entry` proves it."""

    what: str
    where: str
    why: str
    done: str
    tier: Tier
    entry: int | None
    incident: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Demo:
    """What a demo has to tell. `planner`: how tier 2 stood, in one line; `others` counts what else
    is open there; `tries` are commands that only this clinic can show."""

    command: str
    planner: str
    lines: Sequence[Line]
    entries: int
    fingerprint: str
    others: int
    not_shown: Sequence[str]
    left: Sequence[str]
    running: bool
    tries: Sequence[str] = ()


def summary(demo: Demo) -> str:
    """One page that is read in a minute."""
    done = {word: sum(x.done == word for x in demo.lines) for word in _WORDS}
    head = (
        f"{len(demo.lines)} things were broken or told, and all were found: {done['healed']} "
        f"healed, {done['undone']} undone because the fix did not help, {done['waiting']} waiting "
        f"for a person's yes, {done['asked']} put to a person.\n{_settled(demo)}\n{demo.planner}\n"
        f"{demo.others} more were open before; no rule settles those (see status)."
    )
    rows = [
        (
            x.what,
            x.where,
            _WORDS.get(x.done, x.done),
            _TIERS[x.tier],
            "" if x.entry is None else str(x.entry),
        )
        for x in demo.lines
    ]
    return "\n\n".join(
        [
            head,
            table(rows, ("WHAT", "WHERE", "WHAT WAS DONE", "TIER", "ENTRY")),
            _why(demo),
            f"Proof: {demo.entries} signed entries; the chain verifies, and so does its export "
            f"with verify.py alone.\nFingerprint of this practice box: {demo.fingerprint}",
            "Not shown\n" + _bullets(demo.not_shown),
            "Left behind\n" + _bullets(demo.left),
            "Try next\n" + _bullets(_next(demo)),
        ]
    )


def _settled(demo: Demo) -> str:
    by = ", ".join(f"{name}: {sum(x.tier is t for x in demo.lines)}" for t, name in _TIERS.items())
    return f"Settled by tier {by}."


def _why(demo: Demo) -> str:
    seen: dict[str, str] = {}
    for line in demo.lines:
        if line.why:
            seen.setdefault(line.what, line.why)
    return "Why it matters\n" + _bullets([f"{what}. {why}" for what, why in seen.items()])


def _next(demo: Demo) -> list[str]:
    waiting = next((x for x in demo.lines if x.done == "waiting"), None)
    undone = next((x for x in demo.lines if x.done == "undone"), None)
    planned = next((x for x in demo.lines if x.tier is Tier.PLANNER), None)
    tries = [f"{demo.command} why {x.incident}" for x in (planned, waiting, undone) if x]
    if planned:
        tries.append(f"{demo.command} replay --incident {planned.incident}")
    if waiting and demo.running:
        tries.append(f"{demo.command} approve {waiting.incident}")
    if demo.running:
        tries += [f"{demo.command} lab break h1 cron-stopped", f"{demo.command} undo NUMBER"]
    tries += [f"{demo.command} status", f"{demo.command} evidence export --out /tmp/pack"]
    tries += demo.tries
    if not demo.running:
        tries.append("make play   (the same, and hosts and daemon keep running)")
    return tries


def _bullets(lines: Sequence[str]) -> str:
    return "\n".join(
        fill(line, WIDTH, initial_indent="  - ", subsequent_indent="    ") for line in lines
    )
