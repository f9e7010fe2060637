"""The planner's own process: `python -I -m osiris.edge.planner.child`, exec'd with no environment.

One JSON document a line comes in on stdin, one goes out on stdout. The first says what to load:

    {"load": "embedded", "memory_mib": 512, "start_s": 60, "answer_s": 10, "idle_s": 300, ...}
    -> {"ready": "<SHA-256 of all that it decides with>"}   or {"fault": "a sentence"}, and it ends

each later one is a question with the ids that may be answered:

    {"os": "linux", "text": "...", "host": "", "role": "unknown", "check": "", "not_again": [],
     "allowed": ["RB-LIN-SVC-001"]}
    -> what core.reading.planner reads

It ends with its stdin, when nothing was asked for `idle_s`, and by the kernel's hand when an answer
takes longer than `answer_s`. What breaks ends it: the daemon starts another one.
"""

from __future__ import annotations

import json
import os
import select
from collections.abc import Callable
from typing import Any

from osiris.edge.planner import cell
from osiris.model.planner import Decision, Question
from osiris.model.site import MachineRole, Platform

Decide = Callable[[Question, tuple[str, ...]], Decision]
LONGEST_LINE = 1 << 20
_IN, _OUT = 0, 1


def main() -> None:
    """Serve one asker until the line ends."""
    cell.confine()
    out = _own_stdout()
    lines = _Lines()
    first = lines.next(None)
    if first is None:
        return
    cell.deadline(first["start_s"])
    cell.bound_memory(first["memory_mib"])
    try:
        digest, decide = _load(first)
    except (OSError, ValueError, ImportError, RuntimeError, MemoryError) as error:
        _say(out, {"fault": str(error) or type(error).__name__})
        return
    cell.no_more_files()
    _say(out, {"ready": digest})
    cell.deadline(0)
    while (asked := lines.next(first["idle_s"])) is not None:
        cell.deadline(first["answer_s"])
        _say(out, _answer(decide, asked))
        cell.deadline(0)


def _load(first: dict[str, Any]) -> tuple[str, Decide]:
    """The planner that is asked for; what it imports stays out of every other process."""
    if first["load"] == "own":
        from osiris.edge.planner import own

        return own.load(first)
    from osiris.edge.planner import embedded

    digest, decide = embedded.load(first)
    # What Python loads late must be there before no file can be opened any more.
    for system in (Platform.LINUX, Platform.WINDOWS):
        decide(Question(os=system, text="The clock is off."), tuple(first["titles"]))
    return digest, decide


def _answer(decide: Decide, asked: dict[str, Any]) -> dict[str, Any]:
    question = Question(
        os=Platform(asked["os"]),
        text=asked["text"],
        host=asked["host"],
        role=MachineRole(asked["role"]),
        check=asked["check"],
        not_again=tuple(asked["not_again"]),
    )
    decision = decide(question, tuple(asked["allowed"]))
    return {
        "runbook": decision.runbook,
        "ppm": decision.ppm,
        "acts": decision.acts,
        "code": decision.code,
        "reason": decision.reason,
        "candidates": [{"runbook": c.runbook, "ppm": c.ppm} for c in decision.candidates],
        "prompt": decision.prompt,
    }


def _own_stdout() -> int:
    """Where answers go. What a library prints goes nowhere, so it cannot be taken for one."""
    out = os.dup(_OUT)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, _OUT)
    os.close(nowhere)
    return out


def _say(out: int, document: dict[str, Any]) -> None:
    data = json.dumps(document).encode("ascii") + b"\n"
    while data:
        data = data[os.write(out, data) :]


class _Lines:
    """Documents from stdin."""

    def __init__(self) -> None:
        self._held = b""

    def next(self, idle_s: float | None) -> dict[str, Any] | None:
        """The next document; None at the end of the line, or after `idle_s` with nothing."""
        while b"\n" not in self._held:
            if not select.select([_IN], [], [], idle_s)[0]:
                return None
            got = os.read(_IN, 1 << 16)
            if not got or len(self._held) > LONGEST_LINE:
                return None
            self._held += got
        line, _, self._held = self._held.partition(b"\n")
        document: dict[str, Any] = json.loads(line)
        return document


if __name__ == "__main__":
    main()
