"""What may be done without asking."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime

import click

from osiris.cli.common import as_json, ask, desk, emit, show
from osiris.desk import Desk, deciding
from osiris.edge.ledger import holds
from osiris.edge.ledger import policy as policies
from osiris.model.learning import ANY, Autonomies, Earned, When
from osiris.report.learned import proof_line, runbooks
from osiris.report.text import table, when


@click.group()
def policy() -> None:
    """What the box may do by itself, per runbook, class of machine and time. Default: ask."""


@policy.command(name="show")
@as_json
@desk
def show_(desk: Desk, json_: bool) -> None:
    """Every word of a person, what was earned and on what proof, and the holds."""
    with desk.read() as tx:
        words = policies.autonomy(tx)
        earning = policies.earning(tx)
        held = holds.live(tx, datetime.now(UTC))
    if json_:
        emit({"default": "ask", **_json(words), "earning": earning, "holds": held})
        return
    head = ("RUNBOOK", "CLASS", "WHEN", "AUTONOMY", "WHO", "PROOF")
    show(table([*_rows(words), ("(all else)", ANY, ANY, "ask", "default", "")], head))
    may = [f"{runbooks(name)} {'on' if on else 'off'}" for name, on in sorted(earning.items())]
    show(f"Earning by proof: {', '.join(may) or 'off'}")
    for hold in held:
        show(f"On hold: {hold.target or 'the whole site'} until {when(hold.until)}: {hold.reason}")


def _rows(words: Autonomies) -> list[tuple[str, ...]]:
    said = [(*cell, level.value, "a person", "") for cell, level in sorted(words.said.items())]
    earned = [(*cell, ANY, *_earned(one)) for cell, one in sorted(words.earned.items())]
    return [*said, *earned]


def _earned(one: Earned) -> tuple[str, str, str]:
    return one.level.value, "earned", f"{proof_line(one.proof)}; entry {one.entry}"


def _json(words: Autonomies) -> dict[str, object]:
    said = [
        {"runbook": r, "class": k, "when": w, "autonomy": level}
        for (r, k, w), level in sorted(words.said.items())
    ]
    earned = [
        {"runbook": r, "class": k, **asdict(one)} for (r, k), one in sorted(words.earned.items())
    ]
    return {"autonomy": said, "earned": earned}


@policy.command()
@as_json
@desk
def grid(desk: Desk, json_: bool) -> None:
    """What holds now for every runbook and class of machine, and what else can stop a fix."""
    found = deciding.policies(desk)
    if json_:
        emit(found)
        return
    head = ("RUNBOOK", *(k.value.upper() for k in deciding.CLASSES), "TITLE")
    rows = [
        (line.runbook, *(_word(line.words[k]) for k in deciding.CLASSES), line.title)
        for line in found.lines
    ]
    show(table(rows, head))
    show(f"Now: {', '.join(found.now)}. Maintenance: {_windows(found.windows)} {found.timezone}.")
    show(
        f"Never touched: {_names(found.do_not_touch)}. Never probed: {_names(found.do_not_probe)}."
    )


def _word(word: deciding.Word) -> str:
    return word.level.value if word.origin == "default" else f"{word.level.value} ({word.origin})"


def _windows(spoken: Sequence[str]) -> str:
    return "; ".join(spoken) or "none, so nothing that disturbs people runs:"


def _names(names: Sequence[str]) -> str:
    return ", ".join(names) or "none named"


@policy.command(name="set")
@click.argument("level")
@click.option("--runbook", default=ANY, help="One runbook; all without it.")
@click.option("--class", "klass", default=ANY, help="One class of machine; all without it.")
@click.option("--when", default=ANY, help=f"{', '.join(When)}; at all times without it.")
@as_json
@desk
def set_(desk: Desk, level: str, runbook: str, klass: str, when: str, json_: bool) -> None:
    """Decide: observe, suggest, ask, act_and_tell or act; default takes a word back.

    The most specific word holds: a runbook before a class, a class before a time. It stands in the
    evidence.
    """
    args = {"autonomy": level, "runbook": runbook, "klass": klass, "when": when}
    ask(desk, "policy.set", args, json_=json_)


@policy.command()
@click.argument("switch", type=click.Choice(["on", "off"]))
@click.option("--runbook", default=ANY, help="One runbook; all without it.")
@as_json
@desk
def earn(desk: Desk, switch: str, runbook: str, json_: bool) -> None:
    """Let runbooks earn the right to act and tell, on proof; off until a person says on."""
    ask(desk, "policy.earn", {"on": switch == "on", "runbook": runbook}, json_=json_)


COMMANDS = (policy,)
