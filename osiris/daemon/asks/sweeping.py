"""Look and listen now."""

from __future__ import annotations

from collections import Counter

from osiris.daemon.asks import args
from osiris.daemon.house import House
from osiris.edge.ledger import targets
from osiris.errors import RequestError
from osiris.flow import Say, enrolled
from osiris.flow.listen import listen
from osiris.flow.sweep import Swept, sweep
from osiris.model.case import Reply, Request


async def _sweep(house: House, request: Request, say: Say) -> Reply:
    names = args.texts(request.args, "names")
    with house.box.ledger.read() as tx:
        for name in names:
            enrolled(tx, name)  # raises for a machine that is not enrolled
        if not targets.all(tx):
            raise RequestError(
                "There is no machine to look at.", "Enrol one with: osiris target add"
            )
    swept = await sweep(house.box, names=names, everything=True, say=say)
    return Reply(code=0, data=summary(house, swept), text=_words(house, swept))


def summary(house: House, swept: Swept) -> dict[str, object]:
    """One Sweep as a JSON object."""
    counts = Counter(f.verdict.value for f in swept.findings)
    return {
        "entry": swept.seq,
        "findings": dict(counts),
        "blind": dict(swept.blind),
        "onboarded": list(swept.onboarded),
        "opened": [i.id for i in swept.opened],
        "closed": [[i.id, state.value] for i, state in swept.closed],
    }


def _words(house: House, swept: Swept) -> str:
    counts = Counter(f.verdict.value for f in swept.findings)
    told = ", ".join(f"{n} {verdict}" for verdict, n in sorted(counts.items()))
    lines = [f"Looked {len(swept.findings)} times: {told or 'nothing was due'}."]
    if swept.opened:
        numbers = ", ".join(str(i.id) for i in swept.opened)
        lines.append(f"Opened {len(swept.opened)}: {numbers}. Read one with: osiris why NUMBER")
    if swept.closed:
        lines.append(
            f"Closed {len(swept.closed)}: {', '.join(str(i.id) for i, _ in swept.closed)}."
        )
    with house.box.ledger.read() as tx:
        lines += [_first_look(enrolled(tx, t).name, t, swept) for t in swept.onboarded]
        for target, reason in swept.blind.items():
            lines.append(f"Not seen: {enrolled(tx, target).name} ({reason}).")
    return "\n".join(lines)


def _first_look(name: str, target: str, swept: Swept) -> str:
    failing = sum(i.target == target for i in swept.opened)
    return (
        f"First look at {name}: {failing} to mend, asked once per check. "
        f"The whole report: osiris show {name}"
    )


async def _listen(house: House, request: Request, say: Say) -> Reply:
    """Units and services that failed, and watched log entries. What is new becomes a case."""
    names = args.texts(request.args, "names")
    with house.box.ledger.read() as tx:
        for name in names:
            enrolled(tx, name)  # raises for a machine that is not enrolled
    done = await listen(house.box, names=names, say=say)
    lines = [f"Heard {done.machines} machines."]
    if done.opened:
        numbers = ", ".join(str(i.id) for i in done.opened)
        lines.append(f"Opened {len(done.opened)}: {numbers}. Read one with: osiris why NUMBER")
    if done.closed:
        lines.append(f"Closed {len(done.closed)}: {', '.join(str(i.id) for i in done.closed)}.")
    with house.box.ledger.read() as tx:
        lines += [f"Not heard: {enrolled(tx, t).name} ({why})." for t, why in done.blind.items()]
    data = {
        "machines": done.machines,
        "blind": dict(done.blind),
        "opened": [i.id for i in done.opened],
        "closed": [i.id for i in done.closed],
    }
    return Reply(code=0, data=data, text="\n".join(lines))


HANDLERS = {"sweep": _sweep, "listen": _listen}
