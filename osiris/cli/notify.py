"""Who is told, by which way, and what came of it."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path

import click

from osiris.cli.common import as_json, ask, desk, emit, show
from osiris.desk import Desk
from osiris.edge.channels.results import words
from osiris.edge.ledger import channels, notices
from osiris.errors import RequestError
from osiris.model.site import ChannelUse
from osiris.model.telling import ChannelKind
from osiris.report.text import table, when

_ASKED = {
    ChannelKind.WEBHOOK: "Address of the webhook (https://...)",
    ChannelKind.SYSLOG: "Address of the collector (udp://, tcp:// or tls://HOST:PORT)",
}
_BY_APPRISE = "Address, as Apprise writes it (docs/notifications.md)"
_LONGEST_CA = 65_536


@click.group()
def notify() -> None:
    """Tell people: Slack, Teams, PagerDuty, e-mail, a signed webhook, syslog and more."""


@notify.command()
@click.argument("name")
@click.option("--kind", type=click.Choice([k.value for k in ChannelKind]), required=True)
@click.option(
    "--use",
    type=click.Choice([u.value for u in ChannelUse]),
    required=True,
    help="What it is for; a log hears everything and disturbs nobody.",
)
@click.option(
    "--ca",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="The receiver's own authority, as PEM (webhook, syslog over TLS).",
)
@as_json
@desk
def add(desk: Desk, name: str, kind: str, use: str, ca: Path | None, json_: bool) -> None:
    """Add a channel. Its address is a secret: it is asked for, or read from stdin, one line; for a
    webhook the key is the second line."""
    chosen = ChannelKind(kind)
    if ca is not None and chosen not in (ChannelKind.WEBHOOK, ChannelKind.SYSLOG):
        raise RequestError("--ca is for a webhook, or for syslog over TLS.")
    secrets = {"url": _secret(_ASKED.get(chosen, _BY_APPRISE))}
    if chosen is ChannelKind.WEBHOOK:
        secrets["key"] = _secret("Key that both sides know (32 characters or more)")
    if ca is not None:
        secrets["ca"] = ca.read_text(encoding="ascii", errors="replace")[:_LONGEST_CA]
    ask(desk, "notify.add", {"name": name, "kind": kind, "use": use}, json_=json_, secrets=secrets)


def _secret(prompt: str) -> str:
    if sys.stdin.isatty():
        return str(click.prompt(prompt, hide_input=True, err=True))
    return sys.stdin.readline().strip()


@notify.command(name="list")
@as_json
@desk
def list_(desk: Desk, json_: bool) -> None:
    """Every channel, and how its latest message went. Addresses are never shown."""
    with desk.read() as tx:
        found, past = channels.all(tx), notices.latest(tx, 500)
        since = notices.offline_since(tx)
    latest = {n.channel: n for n in past}
    rows = [
        {
            **asdict(c),
            "latest": latest[c.name].result if c.name in latest else "",
            "at": latest[c.name].made if c.name in latest else None,
        }
        for c in found
    ]
    if json_:
        emit({"channels": rows, "offline_since": since})
        return
    if not rows:
        show("None: nobody is told. Add one with: osiris notify add")
        return
    shown = [
        (r["name"], r["kind"], r["use"], when(r["at"]) if r["at"] else "", words(r["latest"]))
        for r in rows
    ]
    show(table(shown, ("NAME", "KIND", "USE", "LATEST", "RESULT")))
    if since is not None:
        show(f"Nobody could be reached since {when(since)}.")


@notify.command()
@click.argument("name")
@as_json
@desk
def remove(desk: Desk, name: str, json_: bool) -> None:
    """Remove a channel, and forget its address."""
    ask(desk, "notify.remove", {"name": name}, json_=json_)


@notify.command()
@click.argument("name", default="")
@as_json
@desk
def test(desk: Desk, name: str, json_: bool) -> None:
    """Send a test to NAME, or to every channel, and print what came of each."""
    ask(desk, "notify.test", {"name": name}, json_=json_)


@notify.command()
@click.option("--count", type=click.IntRange(1, 10_000), default=50, show_default=True)
@as_json
@desk
def log(desk: Desk, count: int, json_: bool) -> None:
    """What was told, by which channel, and what came of it; the newest last."""
    with desk.read() as tx:
        found = notices.latest(tx, count)
    if json_:
        emit({"notices": [asdict(n) for n in found]})
        return
    rows = [
        (
            str(n.id),
            when(n.made),
            n.channel,
            n.kind.value,
            n.state.value,
            words(n.result),
            str(n.tries),
            n.title,
        )
        for n in found
    ]
    header = ("NO", "MADE", "CHANNEL", "WHAT", "STATE", "RESULT", "TRIES", "TITLE")
    show(table(rows, header) if rows else "Nothing was told yet.")


COMMANDS = (notify,)
