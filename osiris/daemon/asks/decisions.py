"""What tier 2 said once, asked again of the same model on the same text."""

from __future__ import annotations

from dataclasses import replace

from osiris.core import canon, chain
from osiris.core.verdict import checked, differences, dumps
from osiris.daemon.asks import args
from osiris.daemon.house import House
from osiris.edge.ledger import Tx, decisions, details, entries, targets
from osiris.errors import RequestError
from osiris.flow import Say, known
from osiris.flow.heal.tier2 import PROMPT, asked_again, kept
from osiris.model.case import Reply, Request
from osiris.model.planner import Decided
from osiris.model.proof import Detail

DIFFERS, CANNOT = 1, 3


async def _replay(house: House, request: Request, say: Say) -> Reply:
    """Exit code 0: the same bytes. 1: not the same. 3: the model or the text is not here."""
    with house.box.ledger.read() as tx:
        decided = _chosen(tx, request)
        stored = details.read(tx, decided.seq)
        (bundle,) = entries.walk(tx, decided.seq, decided.seq + 1)
        body = chain.predicate(bundle.payload)["body"]
        host = targets.names(tx).get(body["target"], "")
    before = decided.decision
    state = house.box.planner.state()
    shown = next((d for d in stored if isinstance(d, Detail) and d.name == PROMPT), None)
    if shown is None:
        return _cannot(decided, "The text that the model was shown was destroyed, as it may be.")
    if not body["whole"]:
        return _cannot(
            decided, "The text was not kept whole when it was stored: it spoke of a person."
        )
    if not state.ready:
        return _cannot(decided, f"Tier 2 is not there: {state.why}")
    if (state.model, state.kind) != (before.model, before.kind):
        here, then = state.model[:12], before.model[:12]
        return _cannot(decided, f"The model that decided ({then}) is not here; this is {here}.")
    before, question = asked_again(before, body, host, shown.data)
    say(f"entry {decided.seq}: asking the same model again")
    after = checked(
        await house.box.planner.decide(question),
        question,
        house.box.catalogue,
        may_act=state.may_act,
    )
    texts = {"prompt": after.prompt, "text": question.text}
    after = replace(after, prompt=kept(canon.dumps(texts))["prompt"])
    same = dumps(after) == dumps(before)
    found = differences(before, after)
    data = {"entry": decided.seq, "same": same, "differences": found, "model": state.model}
    told = "The same bytes." if same else "\n".join(["It differs:", *found])
    return Reply(code=0 if same else DIFFERS, data=data, text=f"Entry {decided.seq}: {told}")


def _chosen(tx: Tx, request: Request) -> Decided:
    if "incident" in request.args:
        number = known(tx, args.number(request.args, "incident")).id
        said = decisions.all(tx, incident=number)
        if not said:
            raise RequestError(f"Tier 2 was not asked about incident {number}.")
        return said[-1]
    seq = args.number(request.args, "seq")
    found = decisions.get(tx, seq)
    if found is None:
        raise RequestError(
            f"Entry {seq} is no decision of tier 2.", "osiris why INCIDENT names its entries"
        )
    return found


def _cannot(decided: Decided, why: str) -> Reply:
    data: dict[str, object] = {"entry": decided.seq, "same": None, "differences": [], "why": why}
    return Reply(code=CANNOT, data=data, text=f"Entry {decided.seq} cannot be replayed. {why}")


HANDLERS = {"replay": _replay}
