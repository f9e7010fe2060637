"""A planner's process that does what its first argument says, for the tests of the daemon's side.

It keeps the protocol of osiris.edge.planner.child and uses its cell, so that what is tested is a
real process that is really confined, killed and started again.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from osiris.edge.planner import cell

DIGEST = "d" * 64


def answer(asked: dict[str, Any], **changed: Any) -> str:
    """What a good one says: the first of the allowed."""
    best = asked["allowed"][0]
    return json.dumps(
        {
            "runbook": best,
            "ppm": 990_000,
            "acts": True,
            "code": "agreed",
            "reason": "They agree.",
            "candidates": [{"runbook": best, "ppm": 990_000}],
            "prompt": asked["text"],
            **changed,
        }
    )


SEEN: dict[str, Any] = {}


def notice() -> None:
    """What it sees of itself while it may still open files."""
    status = Path("/proc/self/status").read_text()
    held = os.listdir("/proc/self/fd")
    links = [f"/proc/self/fd/{n}" for n in held]
    SEEN.update(
        env=dict(os.environ),
        files=[os.readlink(link) for link in links if os.path.lexists(link)],
        netns=os.readlink("/proc/self/ns/net"),
        nice=os.nice(0),
        no_new_privs="NoNewPrivs:\t1" in status,
        oom=Path("/proc/self/oom_score_adj").read_text().strip(),
        cwd=os.getcwd(),
        pid=os.getpid(),
    )


def look(asked: dict[str, Any]) -> str:
    """What it noticed, and whether it can write, read and take hold of more, as its prompt."""
    can = {}
    for name, flags in (("write", os.O_CREAT | os.O_WRONLY), ("read", os.O_RDONLY)):
        try:
            os.close(os.open(asked["text"], flags, 0o600))
            can[name] = True
        except OSError:
            can[name] = False
    return answer(asked, prompt=json.dumps({**SEEN, "can": can}))


def hungry(_: dict[str, Any]) -> str:
    """Takes 16 MiB after 16 MiB and touches each of them."""
    held = []
    while True:
        held.append(bytes(os.urandom(1)) * (16 << 20))


def hang(_: dict[str, Any]) -> str:
    """Deaf to every signal that can be caught, as a loop in C is."""
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM, signal.SIGINT, signal.SIGHUP})
    time.sleep(3600)
    return ""


def segfault(_: dict[str, Any]) -> str:
    """What a bad grammar does in C."""
    ctypes.string_at(0)
    return ""


WAYS: dict[str, Callable[[dict[str, Any]], str]] = {
    "good": answer,
    "look": look,
    "hungry": hungry,
    "hang": hang,
    "segfault": segfault,
    "kill": lambda _: signal.raise_signal(signal.SIGKILL) or "",
    "exit": lambda _: sys.exit(0),
    "garbage": lambda _: "\x00\xff{{{ not json",
    "nothing": lambda _: "",
    "overlong": lambda _: "x" * (1 << 20),
    "twice": lambda asked: answer(asked) + "\n" + answer(asked),
    "unlisted": lambda asked: answer(asked, runbook="RB-LIN-EVIL-001"),
    "candidate": lambda asked: answer(asked, candidates=[{"runbook": "rm -rf /", "ppm": 1}]),
    "parameter": lambda asked: answer(asked, params={"user": "root"}),
    "fault_code": lambda asked: answer(asked, code="absent"),
    "escalate_acts": lambda asked: answer(asked, runbook="escalate"),
    "unsure_acts": lambda asked: answer(asked, code="unsure"),
    "too_sure": lambda asked: answer(asked, ppm=1_000_001),
    "fraction": lambda asked: answer(asked, ppm=0.5),
    "steering": lambda asked: answer(asked, reason="red\x1b[31m \u202eback"),
    "many": lambda asked: answer(asked, candidates=[{"runbook": "escalate", "ppm": 1}] * 6),
}


def main() -> None:
    """The ways are taken in turn, one a question; the last one stays."""
    ways = sys.argv[1:]
    cell.confine()
    first = json.loads(sys.stdin.readline())
    if ways[0] == "mute":
        time.sleep(3600)
    if ways[0] == "fault":
        print(json.dumps({"fault": "the model file is missing"}), flush=True)
        return
    cell.bound_memory(first["memory_mib"])
    notice()
    cell.no_more_files()
    print(json.dumps({"ready": DIGEST}), flush=True)
    for turn, line in enumerate(sys.stdin):
        asked = json.loads(line)
        way = asked["text"] if asked["text"] in WAYS else ways[min(turn, len(ways) - 1)]
        print(WAYS[way](asked), flush=True)


if __name__ == "__main__":
    main()
