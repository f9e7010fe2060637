"""Which model tier 2 is, and what it may do: an administrator's recorded act."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path

from osiris.core.ceiling import Sitting, failed
from osiris.daemon.asks import args
from osiris.daemon.house import API_KEY, OWN_MODEL, PASSED, House
from osiris.edge import catalogue
from osiris.edge.ledger import facts
from osiris.edge.planner import absence, shelf
from osiris.errors import RequestError
from osiris.flow import Say
from osiris.model.case import Reply, Request

_DIGEST = re.compile(r"[0-9a-f]{64}")
_HINT = "Any instruct model will do that is one GGUF file with its chat template."


async def _use(house: House, request: Request, say: Say) -> Reply:
    """Take a model of the clinic's own as tier 2, or, without a path, go back to the embedded one.

    It is loaded once before it is taken. It only suggests until it passed the examination.
    """
    path = args.text(request.args, "path", "")
    if not path:
        with house.box.ledger.commit() as tx:
            facts.put(tx, OWN_MODEL, None)
        text = "Tier 2 is the embedded planner again."
        return Reply(code=0, data={"kind": "embedded"}, text=text)
    digest = _digest(request, "digest")
    await _loads(house, Path(path), digest, say)
    with house.box.ledger.commit() as tx:
        facts.put(tx, OWN_MODEL, {"path": path, "digest": digest})
        may_act = digest in _passed(facts.get(tx, PASSED))
    text = f"Tier 2 is {path} (SHA-256 {digest})."
    text += "" if may_act else f"\n{shelf.NOT_EXAMINED} {path}"
    data = {"kind": "own", "path": path, "model": digest, "may_act": may_act}
    return Reply(code=0, data=data, text=text)


async def _loads(house: House, path: Path, digest: str, say: Say) -> None:
    why = absence.engine(catalogue.root())
    if why:
        raise RequestError(why, "Try again when tier 2 is there.")
    if not path.is_absolute() or not path.is_file():
        raise RequestError(f"{path} is no file that the box can read.", "Give its whole path.")
    say("Loading it once, to see that it works here ...")
    found, fault = await asyncio.to_thread(shelf.look, path, house.box.catalogue.runbooks)
    if found != digest:
        raise RequestError(fault or f"{path} changed: its SHA-256 is {found}.", _HINT)


async def _examined(house: House, request: Request, say: Say) -> Reply:
    """Record what a model's examination came to. It sets the ceiling: passed, it may act as policy
    allows; not passed, or not any more, it only suggests."""
    model, incidents = _digest(request, "model"), _digest(request, "incidents_sha256")
    counts = {f.name: args.number(request.args, f.name) for f in fields(Sitting)}
    why = failed(Sitting(**counts))
    with house.box.ledger.commit() as tx:
        passed = {k: v for k, v in _passed(facts.get(tx, PASSED)).items() if k != model}
        if not why:
            passed[model] = incidents
        facts.put(tx, PASSED, passed)
    text = "It passed, and may act as policy allows." if not why else "It did not pass:"
    data = {"model": model, "passed": not why, "why": why}
    return Reply(code=0, data=data, text="\n".join([text, *(f"  - {w}" for w in why)]))


async def _api_key(house: House, request: Request, say: Say) -> Reply:
    """Keep the key of the chat service in the vault; an empty one forgets it."""
    key = request.secrets.get("key", "")
    if not key.isascii() or not key.isprintable() or len(key) > 1_000:
        raise RequestError("That is no key of a service.")
    house.vault.put_secret(API_KEY, key)
    used = bool(house.box.settings.planner_api_url)
    text = "The key is in the vault." if key else "The key is forgotten."
    if key and not used:
        text += " It is not used: planner_api_url in config.yaml is empty."
    return Reply(code=0, data={"kept": bool(key), "used": used}, text=text)


def _digest(request: Request, name: str) -> str:
    value = args.text(request.args, name)
    if not _DIGEST.fullmatch(value):
        raise RequestError(f"'{name}' must be a SHA-256 in hex.")
    return value


def _passed(held: object) -> dict[str, str]:
    """Model -> incidents, both by SHA-256."""
    return {str(k): str(v) for k, v in held.items()} if isinstance(held, Mapping) else {}


HANDLERS = {
    "planner.use": _use,
    "planner.examined": _examined,
    "planner.api_key": _api_key,
}
