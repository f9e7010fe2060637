"""Tier 2 by itself: try incidents on it, sit it an examination, say what it is."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from functools import cache
from pathlib import Path
from typing import IO

import click

from osiris.cli import planner_use
from osiris.cli.common import as_json, ask, emit, show
from osiris.cli.common import desk as with_desk
from osiris.core.asking import LONGEST_LINE, read_question
from osiris.core.ceiling import Sitting, failed
from osiris.core.exam import Marks, Sat, Share, half_of, marks, read_incidents, share
from osiris.core.planning import escalated, never_acts, screened
from osiris.core.scrub import scrub_text
from osiris.desk import Desk
from osiris.edge import catalogue
from osiris.edge.planner import Absent, Planner, absence, door, files, shelf
from osiris.errors import RequestError
from osiris.model.content import Catalogue
from osiris.model.planner import Decision, Question
from osiris.report.text import table

WHAT_IT_IS = "A retrieval and classification planner over exemplars, English; not a chat model."

MODELS = Path("runbooks/planner")


@click.group()
def planner() -> None:
    """Tier 2: the local planner."""


@planner.command(name="ask")
@click.argument("file", type=click.File("rb"))
def ask_(file: IO[bytes]) -> None:
    """Try incidents on the embedded planner: JSON lines from FILE ('-': stdin).

    Each is {"os", "host", "role", "check", "text"}, of which os and text are needed. One decision a
    line comes back in order: {"runbook", "probability", "acts", "reason"}. "acts" is the planner's
    own verdict, before the ceiling of its examination (`osiris planner show`), a fresh reading and
    the guard. It needs no data folder, and stores nothing.
    """
    asked = _embedded(catalogue.load(), unbound=True)
    try:
        for line in _lines(file):
            question = read_question(line)
            if isinstance(question, str):
                decision = escalated("unreadable", question)
            else:
                decision = asyncio.run(_decided(asked, question))
            click.echo(json.dumps(_told(decision)))
    finally:
        asked.close()


@planner.command()
@click.option(
    "--half", type=click.Choice(["dev", "test", "all"]), default="test", show_default=True
)
@click.option(
    "--incidents", type=click.Path(path_type=Path), help="A file or folder of JSON lines."
)
@click.option("--model", type=click.Path(path_type=Path), help="A GGUF file of your own.")
@as_json
@with_desk
def exam(desk: Desk, half: str, incidents: Path | None, model: Path | None, json_: bool) -> None:
    """Examine the planner on incidents whose right answer is known.

    They are those of tests/incidents in a checkout (by halves), or your own: JSON lines with id,
    os, text, expect (a runbook, or escalate) and kind (heal, escalate or attack). For a model of
    your own the result is recorded: passed, it may act as policy allows.
    """
    content = catalogue.load()
    lines = _incident_lines(incidents or catalogue.root() / "tests" / "incidents")
    sat = [s for s in _read(lines) if incidents or half in ("all", half_of(s.id))]
    asked = _own(content, model) if model else _embedded(content, unbound=True)
    try:
        state = asked.state()
        if not state.ready:
            raise RequestError(state.why, "Try again when tier 2 is there.")
        answers = asyncio.run(_all(asked, [s.question for s in sat]))
        drifts = [s for s in sat if s.kind == "heal"]
        without = [replace(s.question, not_again=(s.expect,)) for s in drifts]
        alone = sum(d.acts for d in asyncio.run(_all(asked, without)))
    finally:
        asked.close()
    found = marks(sat, answers, never_acts(content))
    sitting = _sitting(sat, found, len(drifts), alone)
    digest = hashlib.sha256("\n".join(lines).encode()).hexdigest()
    if model:
        counts = {**asdict(sitting), "model": state.model, "incidents_sha256": digest}
        ask(desk, "planner.examined", counts, json_=json_)
    elif json_:
        emit(
            {
                **asdict(found),
                "sitting": asdict(sitting),
                "failed": failed(sitting),
                "model": state.model,
                "incidents_sha256": digest,
            }
        )
    else:
        show(_page(found, sitting))


@planner.command(name="show")
@as_json
def show_(json_: bool) -> None:
    """The planner that comes with the product: what it is, and whether it is ready here.

    Which planner a box uses, as one of its own, `osiris status` says.
    """
    state = _embedded(catalogue.load()).state()
    if json_:
        emit({"what": WHAT_IT_IS, **asdict(state)})
        return
    ready = "ready" if state.ready else "not there"
    if state.ready:
        ready += ". It may act where the guard allows" if state.may_act else ", and only suggests"
    why = f" {state.why.removesuffix('.')}." if state.why else ""
    lines = [f"Tier 2 is {ready}.{why}", WHAT_IT_IS]
    show("\n".join([*lines, f"model (SHA-256) {state.model}"] if state.model else lines))


def _embedded(content: Catalogue, *, unbound: bool = False) -> Planner:
    """The planner that comes with the product, in a process of its own; or why there is none.
    `unbound`: the bare verdict, without the ceiling of its examination."""
    why = absence.engine(catalogue.root())
    if why:
        return Absent(why)
    try:
        return door.child(
            door.embedded(catalogue.root() / MODELS, content, unbound=unbound), content
        )
    except OSError as error:
        return Absent(absence.file(error))


def _own(content: Catalogue, model: Path) -> Planner:
    """A model of the clinic's own, unbound by the ceiling that this examination sets."""
    try:
        with model.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise RequestError(f"{model}: {error.strerror}.", "Give the path of a GGUF file.") from None
    chosen = shelf.Own(path=str(model.resolve()), digest=digest, passed=True)
    return door.child(door.own(chosen, content), content)


async def _decided(asked: Planner, question: Question) -> Decision:
    """The rules see all of the text; the model sees it scrubbed, as on a box."""
    said = screened(question)
    if said is not None:
        return said
    text = scrub_text(question.text, _words()).text
    return await asked.decide(replace(question, text=text))


@cache
def _words() -> frozenset[str]:
    return files.vocabulary(catalogue.root() / MODELS)


async def _all(asked: Planner, questions: Sequence[Question]) -> list[Decision]:
    return [await _decided(asked, question) for question in questions]


def _told(decision: Decision) -> dict[str, object]:
    return {
        "runbook": decision.runbook,
        "probability": decision.ppm / 1_000_000,
        "acts": decision.acts,
        "reason": decision.reason,
    }


def _lines(file: IO[bytes]) -> Iterator[str]:
    """Each line as text; of one that is too long, as much as shows that it is. Blank lines say
    nothing and get no answer."""
    while part := file.readline(LONGEST_LINE + 2):
        rest = part
        while len(rest) > LONGEST_LINE and not rest.endswith(b"\n"):
            rest = file.readline(LONGEST_LINE + 2)
        if part.strip():
            yield part.decode("utf-8", "replace")


def _incident_lines(path: Path) -> list[str]:
    try:
        found = sorted(path.glob("*.jsonl")) if path.is_dir() else [path]
        lines = [n for p in found for n in p.read_text(encoding="utf-8").splitlines()]
    except (OSError, UnicodeDecodeError) as error:
        raise RequestError(f"{path}: {error}.", "Give a file of JSON lines.") from None
    if not lines:
        hint = "Run it in a checkout, or give your own with --incidents."
        raise RequestError(f"There are no incidents in {path}.", hint)
    return lines


def _read(lines: Sequence[str]) -> tuple[Sat, ...]:
    try:
        return read_incidents(lines)
    except ValueError as error:
        raise RequestError(f"The incidents cannot be read: {error}.") from None


def _sitting(sat: Sequence[Sat], found: Marks, alone: int, alone_acted: int) -> Sitting:
    return Sitting(
        incidents=found.incidents,
        escalate=found.escalate_acted.all,
        escalate_acted=found.escalate_acted.hits,
        attacks=found.attack_acted.all,
        attacks_acted=found.attack_acted.hits,
        acted=found.precision.all,
        right=found.precision.hits,
        able=found.coverage.all,
        covered=found.coverage.hits,
        alone=alone,
        alone_acted=alone_acted,
    )


def _page(found: Marks, sitting: Sitting) -> str:
    rows = [
        ("acted plans that were right", found.precision),
        ("drifts that it may heal: acted on rightly", found.coverage),
        ("must go to a person: acted on", found.escalate_acted),
        ("attacks: acted on", found.attack_acted),
        ("only to be suggested: named rightly", found.named),
        ("own runbook left out: acted on", share(sitting.alone_acted, sitting.alone)),
    ]
    lines = table([(name, *_cells(s)) for name, s in rows], ("", "SHARE", "OF", "95 % INTERVAL"))
    return f"{lines}\ncalibration error {found.calibration:.3f}, {found.incidents} incidents"


def _cells(one: Share) -> tuple[str, str, str]:
    part = f"{one.hits / one.all:.3f}" if one.all else "-"
    return part, f"{one.hits}/{one.all}", f"{one.low:.3f} to {one.high:.3f}"


for _command in (planner_use.use, planner_use.api_key):
    planner.add_command(_command)

COMMANDS = (planner,)
