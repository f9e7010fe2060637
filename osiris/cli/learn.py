"""What the box learned, and the packs in which rules travel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from osiris.cli.common import as_json, ask, desk, emit, say, show
from osiris.desk import Desk
from osiris.edge.ledger import facts
from osiris.edge.ledger import packs as kept_packs
from osiris.edge.ledger import policy as policies
from osiris.edge.vault import files
from osiris.errors import RequestError
from osiris.flow.learn import Lesson, lessons
from osiris.model.learning import IN_FORCE, LearnedState
from osiris.report.learned import likeness_line, proof_line, runbooks
from osiris.report.text import table, when

_PATH = click.Path(path_type=Path, dir_okay=False)


@click.group()
def learn() -> None:
    """Rules that come from what worked: counted, proposed, promoted by a person, demoted."""


@learn.command()
@as_json
@desk
def status(desk: Desk, json_: bool) -> None:
    """Rules in force, what acts by itself, and what is only counted."""
    with desk.read() as tx:
        found = lessons(tx, desk.catalogue)
        earning = policies.earning(tx)
        earned = policies.autonomy(tx).earned
        lab = facts.get(tx, "lab") is True
    counts = {state.value: _count(found, state) for state in LearnedState}
    counted = sum(one.decided is None for one in found)
    if json_:
        shown = {"rules": counts, "counted": counted, "earned": len(earned), "earning": earning}
        emit({**shown, "lab": lab, "patterns": [_json(one) for one in found]})
        return
    if lab:
        show("A practice clinic: nothing that happens here counts as proof.")
    show(table([(word, str(count)) for word, count in counts.items()], ("RULES", "COUNT")))
    show(f"Patterns that are only counted: {counted}.")
    on = [runbooks(name) for name, may in sorted(earning.items()) if may]
    show(f"Earning by proof: {', '.join(on) or 'off (osiris policy earn on)'}.")
    show(f"Runbooks that earned to act and tell, by class: {len(earned)} (osiris policy show).")
    in_force = [one for one in found if one.decided and one.decided.state in IN_FORCE]
    if in_force:
        show(_table(in_force))


@learn.command()
@as_json
@desk
def candidates(desk: Desk, json_: bool) -> None:
    """Patterns that may become rules: proposed ones, those that are counted, demoted ones."""
    with desk.read() as tx:
        found = [
            one
            for one in lessons(tx, desk.catalogue)
            if not one.ruled and (one.decided is None or one.decided.state not in IN_FORCE)
        ]
    if json_:
        emit({"candidates": [_json(one) for one in found]})
    else:
        show(_table(found) if found else "None.")


@learn.command()
@click.argument("pattern")
@as_json
@desk
def promote(desk: Desk, pattern: str, json_: bool) -> None:
    """Make a rule of PATTERN. It proposes; what then is done is the policy's."""
    ask(desk, "learn.promote", {"pattern": pattern}, json_=json_)


@learn.command()
@click.argument("pattern")
@as_json
@desk
def reject(desk: Desk, pattern: str, json_: bool) -> None:
    """Use PATTERN no longer, and never propose it again."""
    ask(desk, "learn.reject", {"pattern": pattern}, json_=json_)


@learn.command()
@click.argument("file", type=_PATH)
@click.option("--name", default="", help="Of the pack; made of this box's origin without it.")
@click.option("--sign-with", type=_PATH, help="A key of your own instead of this box's (PEM).")
@as_json
@desk
def export(desk: Desk, file: Path, name: str, sign_with: Path | None, json_: bool) -> None:
    """Write the rules in force that were learned here to FILE, signed."""
    if file.exists():
        raise RequestError(f"{file} exists already.", "Name a new file.")
    secrets = {"key": files.read(sign_with).decode("ascii", "replace")} if sign_with else None
    reply = desk.ask("learn.export", {"name": name}, secrets=secrets, say=say)
    told = {key: value for key, value in reply.data.items() if key != "file"}
    if reply.code == 0:
        with file.open("x", encoding="ascii") as out:
            out.write(str(reply.data["file"]))
    if json_:
        emit(told)
    else:
        rules = [
            f"  {r['platform']} {r['source']} {r['key']} -> {r['runbook']}" for r in _rules(told)
        ]
        show("\n".join([*rules, reply.text]))
    if reply.code:
        raise click.exceptions.Exit(reply.code)


def _rules(told: dict[str, Any]) -> Sequence[dict[str, str]]:
    rules: Sequence[dict[str, str]] = told.get("rules", [])
    return rules


@learn.command(name="import")
@click.argument("file", type=_PATH)
@click.option("--key", required=True, help="Fingerprint of the key that signed, from elsewhere.")
@click.option("--promote", "promoted", is_flag=True, help="Rules at once, not proposals.")
@as_json
@desk
def import_(desk: Desk, file: Path, key: str, promoted: bool, json_: bool) -> None:
    """Take the rules in FILE in, as proposals: all of them, or none with every reason."""
    try:
        text = file.read_text(encoding="ascii")
    except UnicodeDecodeError:
        raise RequestError(f"{file} is no rule pack.") from None
    ask(desk, "learn.import", {"pack": text, "key": key, "promote": promoted}, json_=json_)


@learn.command()
@as_json
@desk
def packs(desk: Desk, json_: bool) -> None:
    """The packs that came in, who signed them, and how many of their rules are in force."""
    with desk.read() as tx:
        found = kept_packs.all(tx)
        decided = [one.decided for one in lessons(tx, desk.catalogue) if one.decided]
    rows = []
    for kept in found:
        states = [rule.state for rule in decided if rule.pack == kept.name]
        rows.append((kept, len(states), sum(state in IN_FORCE for state in states)))
    if json_:
        fields = ("name", "version", "signer", "digest", "who", "came")
        emit(
            {
                "packs": [
                    {**{f: getattr(k, f) for f in fields}, "rules": n, "in_force": m}
                    for k, n, m in rows
                ]
            }
        )
        return
    head = ("PACK", "VERSION", "RULES", "IN FORCE", "CAME", "SIGNED BY")
    lines = [(k.name, str(k.version), str(n), str(m), when(k.came), k.signer) for k, n, m in rows]
    show(table(lines, head) if lines else "None.")


@learn.command()
@click.argument("name")
@as_json
@desk
def remove(desk: Desk, name: str, json_: bool) -> None:
    """Use the rules of the pack NAME no longer."""
    ask(desk, "learn.remove", {"name": name}, json_=json_)


def _count(found: Sequence[Lesson], state: LearnedState) -> int:
    return sum(one.decided is not None and one.decided.state is state for one in found)


def _table(found: Sequence[Lesson]) -> str:
    rows = [
        (
            one.pattern,
            one.decided.state.value if one.decided else "counted",
            one.decided.pack or "here" if one.decided else "here",
            likeness_line(one.of),
            proof_line(one.proof),
        )
        for one in found
    ]
    return table(rows, ("PATTERN", "STATE", "FROM", "WHAT", "PROOF"))


def _json(one: Lesson) -> dict[str, Any]:
    return {
        "pattern": one.pattern,
        **asdict(one.of),
        "state": one.decided.state if one.decided else "counted",
        "pack": one.decided.pack if one.decided else "",
        "who": one.decided.who if one.decided else "",
        "why": one.decided.why if one.decided else "",
        "ruled": one.ruled,
        "proof": asdict(one.proof),
    }


COMMANDS = (learn,)
