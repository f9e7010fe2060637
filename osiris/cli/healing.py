"""Look, listen, heal, say yes, take back, hold."""

from __future__ import annotations

import click

from osiris.cli.common import NUMBER, as_json, ask, desk, seconds
from osiris.desk import Desk
from osiris.errors import RequestError


@click.command()
@click.argument("hosts", nargs=-1)
@as_json
@desk
def sweep(desk: Desk, hosts: tuple[str, ...], json_: bool) -> None:
    """Look at every machine now (or at HOSTS), with every check."""
    ask(desk, "sweep", {"names": list(hosts)}, json_=json_)


@click.command()
@click.argument("hosts", nargs=-1)
@as_json
@desk
def listen(desk: Desk, hosts: tuple[str, ...], json_: bool) -> None:
    """Ask every machine (or HOSTS) what failed, and what its logs say of the watch list."""
    ask(desk, "listen", {"names": list(hosts)}, json_=json_)


@click.command()
@click.argument("incidents", nargs=-1, type=NUMBER)
@click.option("--dry-run", is_flag=True, help="Say what would be done; change nothing.")
@as_json
@desk
def heal(desk: Desk, incidents: tuple[int, ...], dry_run: bool, json_: bool) -> None:
    """Try what is open (or INCIDENTS) as far as the policy allows.

    What needs a yes becomes a question: answer it with `osiris approve`.
    """
    ask(desk, "heal", {"incidents": list(incidents), "dry_run": dry_run}, json_=json_)


@click.command()
@click.argument("incident", type=NUMBER)
@as_json
@desk
def approve(desk: Desk, incident: int, json_: bool) -> None:
    """Say yes to the plan of INCIDENT. The rules are checked afresh before anything runs."""
    ask(desk, "approve", {"incident": incident}, json_=json_)


@click.command()
@click.argument("incident", type=NUMBER, required=False)
@click.option("--host", help="Take back everything on this machine ...")
@click.option("--since", help="... since then, as 24h.")
@as_json
@desk
def undo(
    desk: Desk, incident: int | None, host: str | None, since: str | None, json_: bool
) -> None:
    """Take the heal of INCIDENT back, verify it, and waive its check there for 72 hours.

    Refused, with nothing touched, where the value was changed since by somebody else.
    """
    if incident is not None and not (host or since):
        ask(desk, "undo", {"incident": incident}, json_=json_)
    elif incident is None and host and since:
        ask(desk, "undo", {"host": host, "since": seconds(since)}, json_=json_)
    else:
        raise RequestError("Name an incident, or --host with --since.")


@click.command()
@click.argument("words", nargs=-1, required=True, metavar="[HOST] REASON")
@click.option("--for", "span", required=True, help="How long, as 4h or 2d.")
@as_json
@desk
def hold(desk: Desk, words: tuple[str, ...], span: str, json_: bool) -> None:
    """Stop all healing at once, on HOST or on the whole site. Watching goes on."""
    host, reason = _host_and_reason(desk, words)
    args = {"host": host, "reason": reason, "for_s": seconds(span)}
    ask(desk, "hold", args, json_=json_)


def _host_and_reason(desk: Desk, words: tuple[str, ...]) -> tuple[str, str]:
    if any(t.name == words[0] for t in desk.targets()):
        if len(words) == 1:
            raise RequestError("Say why.", "osiris hold HOST --for 4h REASON")
        return words[0], " ".join(words[1:])
    return "", " ".join(words)


@click.command()
@click.argument("host", required=False, default="")
@as_json
@desk
def release(desk: Desk, host: str, json_: bool) -> None:
    """Lift the hold on HOST, or the one on the whole site."""
    ask(desk, "release", {"host": host}, json_=json_)


COMMANDS = (sweep, listen, heal, approve, undo, hold, release)
