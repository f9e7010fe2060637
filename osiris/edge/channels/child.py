"""The sender: one order on stdin, one result on stdout, and nothing anywhere else.

The order holds a secret, so it comes neither as an argument nor in the environment, which other
processes of the same user can read. What the libraries would log is thrown away: it may hold the
address.
"""

from __future__ import annotations

import json
import logging
import resource
import signal
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from osiris.edge.channels.results import ADDRESS, BROKE, OK
from osiris.edge.channels.schemes import fault
from osiris.model.content import Priority
from osiris.model.telling import Address, ChannelKind, Notice, NoticeKind, Result


def main() -> int:
    """Carry the order out. The alarm ends this process where nobody else does any more."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # the memory holds a secret
    order = json.loads(sys.stdin.buffer.read())
    signal.alarm(int(order["deadline_s"]) + 1)
    logging.disable(logging.CRITICAL)
    try:
        result = carry_out(order)
    except Exception:  # noqa: BLE001 whatever a library does wrong, its words may hold the address
        result = BROKE
    sys.stdout.write(json.dumps(asdict(result)))
    return 0


def carry_out(order: Mapping[str, Any]) -> Result:
    """Check an address, or send a notice to it."""
    kind, address = ChannelKind(order["kind"]), Address(**order["address"])
    if fault(kind, address):
        return ADDRESS
    if order["notice"] is None:
        return _check(kind, address)
    return _sender(kind)(address, notice_of(order["notice"]), str(order["box"]))


def _check(kind: ChannelKind, address: Address) -> Result:
    if kind in (ChannelKind.WEBHOOK, ChannelKind.SYSLOG):
        return OK
    from osiris.edge.channels import by_apprise

    return by_apprise.check(kind, address)


def _sender(kind: ChannelKind) -> Callable[[Address, Notice, str], Result]:
    # Each library is heavy: only the one that is needed is loaded.
    if kind is ChannelKind.WEBHOOK:
        from osiris.edge.channels import webhook

        return webhook.send
    if kind is ChannelKind.SYSLOG:
        from osiris.edge.channels import syslog

        return syslog.send
    from osiris.edge.channels import by_apprise

    return lambda address, notice, box: by_apprise.send(kind, address, notice, box)


def notice_of(said: Mapping[str, Any]) -> Notice:
    """The Notice that `process.order` wrote down."""
    return Notice(
        id=said["id"],
        channel="",
        kind=NoticeKind(said["kind"]),
        tickets=tuple(said["tickets"]),
        late=tuple(said["late"]),
        priority=Priority(said["priority"]) if said["priority"] else None,
        title=said["title"],
        text=said["text"],
        mark=said["mark"],
        made=datetime.fromisoformat(said["made"]),
    )


if __name__ == "__main__":
    sys.exit(main())
