"""The way out of old TLS over two weeks, on one simulated host: recorded, looked at, switched off,
in force after the restart."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from osiris.lab.windows.cmdlets import events
from osiris.lab.windows.ps import run
from osiris.probes.windows.tls import parse
from tests.winlab.play import ADMIN, Played, played
from tests.winlab.test_policy_verbs import PLACE, Verb, thing

SCRIPT = Path(__file__).parents[2] / "osiris/probes/windows/tls.ps1"


def read(host: Played) -> dict[str, Any]:
    """What the reading says now."""
    ran = run(SCRIPT.read_text(encoding="utf-8"), host.machine, ADMIN, arguments=[thing({})])
    assert not ran.errors, ran.errors[0]
    return dict(parse("\n".join(ran.output)))


def change(host: Played, *whats: str) -> None:
    """What the runbook does with each of these, and then with `quiet`."""
    for what in (*whats, "quiet"):
        assert Verb("tls_versions", host.machine, what=what).play("apply") == []


def speak(host: Played, protocol: str, target: str = "") -> None:
    """A handshake, which Schannel notes if it was told to before its last start."""
    data = {"Type": "server", "Protocol": protocol, "TargetName": target}
    events.add(host.machine, "System", 36880, provider="Schannel", data=data)


def restart(host: Played) -> None:
    """The machine starts anew."""
    host.later(minutes=3)
    host.machine.area("computer")["booted"] = host.now[0].isoformat()


def test_from_shipped_to_closed() -> None:
    host = played("ws2022")
    assert read(host)["unwatched"] == ("watch",)
    assert read(host)["used"] is None
    change(host, "watch")
    assert read(host)["unwatched"] == ()

    restart(host)
    speak(host, "TLS 1.2")
    host.later(days=3)
    speak(host, "TLS 1.0")
    seen = read(host)
    assert seen["server"] == (
        "TLS 1.0 Server, no week on record",
        "TLS 1.1 Server, no week on record",
    )
    assert seen["holdouts"] == ("TLS 1.0 from a caller",)

    host.later(days=5)
    seen = read(host)
    assert seen["server"] == ("TLS 1.0 Server", "TLS 1.1 Server")
    assert seen["holdouts"] == ("TLS 1.0 from a caller",), "somebody came within the week"

    host.later(days=3)
    seen = read(host)
    assert seen["holdouts"] == ()
    assert seen["turned_away"] is None

    change(host, *seen["server"])
    seen = read(host)
    assert (seen["server"], seen["waits"]) == ((), True)
    assert seen["client"] == ("TLS 1.0 Client", "TLS 1.1 Client"), "the record goes on for these"

    change(host, *seen["client"])
    seen = read(host)
    assert (seen["client"], seen["unwatched"], seen["used"]) == ((), None, None)
    assert seen["waits"] is True

    restart(host)
    assert read(host)["waits"] is False
    events.add(host.machine, "System", 36874, provider="Schannel", level=2)
    assert read(host)["turned_away"] == 1
    host.later(days=2)
    assert read(host)["turned_away"] == 0


def test_a_record_that_was_pushed_out_of_the_log_is_no_week() -> None:
    host = played("ws2022")
    change(host, "watch")
    restart(host)
    for _ in range(9):
        speak(host, "TLS 1.2")
        host.later(days=1)
    assert read(host)["server"] == ("TLS 1.0 Server", "TLS 1.1 Server")
    kept = host.machine.area("journal")["System"]
    young = host.now[0] - timedelta(days=4)
    kept[:] = [row for row in kept if datetime.fromisoformat(row["time"]) > young]
    assert read(host)["server"] == (
        "TLS 1.0 Server, no week on record",
        "TLS 1.1 Server, no week on record",
    )


def test_undone_in_reverse_nothing_is_left() -> None:
    host = played("ws2022")
    start = host.machine.snapshot()
    verbs = [Verb("tls_versions", host.machine, what="watch")]
    verbs += [
        Verb("tls_versions", host.machine, what=f"{version} {side}")
        for version in ("TLS 1.0", "TLS 1.1")
        for side in ("Server", "Client")
    ]
    verbs.append(Verb("tls_versions", host.machine, what="quiet"))
    before, after = [], []
    for verb in verbs:
        before.append(verb.state())
        verb.play("apply")
        after.append(verb.state())
    for verb, was, then in reversed(list(zip(verbs, before, after, strict=True))):
        assert verb.state() == then, "a later step changed what an earlier one answers for"
        verb.play("undo", was)
    end = host.machine.snapshot()
    end["files"].pop(PLACE)
    assert end == start
