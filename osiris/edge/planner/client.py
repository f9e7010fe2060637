"""The planner as the daemon sees it: a process that may die, hang or lie at any time."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from typing import Any

from osiris.core.danger import reserved
from osiris.core.planning import screened
from osiris.core.reading.planner import read_answer, read_greeting
from osiris.edge.planner.line import Ended, Garbled, Late, Line, open_line
from osiris.model.planner import ESCALATE, Decision, PlannerKind, PlannerState, Question

Allowed = Callable[[Question], tuple[str, ...]]
"""The runbooks that may be answered: from structured facts, never from the text."""

_LONGEST_WAIT_S = 300.0
_GRACE_S = 2.0
"""How much longer the process waits than we do: no question meets it on its way out."""
_NO_CANDIDATE = Decision(
    runbook=ESCALATE,
    ppm=0,
    acts=False,
    code="no_candidate",
    reason="No runbook fits this machine and this check.",
)
_WORDS = {
    "absent": "The planner could not be loaded.",
    "deadline": "The planner gave no answer in time and was ended.",
    "crashed": "The planner's process ended in the middle of the question.",
    "unreadable": "The planner's answer was not one that can be read, and was thrown away.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """What the process is to load, and how long and large that may be.

    `model` is the SHA-256 that it must show; `may_act` the ceiling, `why` the sentence to it;
    `more` what the loader needs (see `embedded.load` and `own.load`).
    """

    kind: PlannerKind
    model: str
    may_act: bool
    why: str = ""
    memory_mib: int = 512
    start_s: float = 60
    answer_s: float = 10
    idle_s: float = 300
    more: Mapping[str, Any]

    def document(self) -> bytes:
        """The first line to the process."""
        idle_s = self.idle_s + _GRACE_S
        times = {"start_s": self.start_s, "answer_s": self.answer_s * 2, "idle_s": idle_s}
        first = {"load": self.kind.value, "memory_mib": self.memory_mib, **times, **self.more}
        return json.dumps(first).encode("ascii")


class ChildPlanner:
    """Starts the process at the first question, one question at a time, and again after a fault.

    Every fault is a Decision for a person; after the second in a row it waits before it starts the
    process again, twice as long each time. The process ends by itself when idle, which gives its
    memory back.
    """

    def __init__(
        self,
        load: Load,
        allowed: Allowed,
        never: Mapping[str, str],
        *,
        start: Callable[[], Line] = open_line,
    ) -> None:
        """`never`: the runbooks that no planner runs by itself, and why."""
        self._load = load
        self._allowed = allowed
        self._never = never
        self._start = start
        self._line: Line | None = None
        self._used = 0.0
        # One thread: one question at a time, and PR_SET_PDEATHSIG is about the thread that started.
        self._one: ThreadPoolExecutor | None = None
        self._faults = 0
        self._not_before = 0.0

    @property
    def pid(self) -> int | None:
        """The process that runs now, if it is ours."""
        return self._line.pid if self._line else None

    def state(self) -> PlannerState:
        """What it is. Starts nothing."""
        return PlannerState(
            kind=self._load.kind,
            ready=True,
            model=self._load.model,
            why=self._load.why,
            may_act=self._load.may_act,
        )

    async def decide(self, question: Question) -> Decision:
        """The verdict, or the fault as one. What rules settle is not asked at all."""
        question = replace(question, text=_written(question.text), host=_written(question.host))
        allowed = self._allowed(question)
        settled = screened(question) or (None if allowed else _NO_CANDIDATE)
        if settled is not None:
            return self._signed(settled)
        if self._one is None:
            self._one = ThreadPoolExecutor(1, thread_name_prefix="planner")
        loop = asyncio.get_running_loop()
        decision = await loop.run_in_executor(self._one, self._decided, question, allowed)
        return self._signed(self._bounded(question, decision))

    def _bounded(self, question: Question, decision: Decision) -> Decision:
        """Whatever the process says of itself: it acts on no runbook that it may not, and on none
        that a person reserved."""
        if not decision.acts:
            return decision
        why = self._never.get(decision.runbook)
        if why:
            reason = f"{decision.runbook} fits, but tier 2 never runs it by itself: {why}."
            return replace(decision, acts=False, code="family", reason=reason)
        held = reserved(question.text)
        if held:
            return replace(decision, acts=False, code="unsure", reason=held)
        if self._load.may_act:
            return decision
        reason = f"{decision.reason} It may only suggest: it has not passed its examination."
        return replace(decision, acts=False, code="ceiling", reason=reason)

    def _signed(self, decision: Decision) -> Decision:
        return replace(decision, model=self._load.model, kind=self._load.kind)

    def close(self) -> None:
        """End the process, and a question that is under way with it."""
        self._stop()
        if self._one is not None:
            self._one.shutdown(wait=True, cancel_futures=True)
            self._one = None
            self._stop()  # a question that was about to begin may have started another

    def _decided(self, question: Question, allowed: tuple[str, ...]) -> Decision:
        wait = self._not_before - time.monotonic()
        try:
            if wait > 0:
                raise _Fault("crashed", f"{self._faults} faults in a row; {wait:.0f} s to go.")
            decision = self._asked(question, allowed)
        except _Fault as fault:
            if wait <= 0:
                self._failed()
            return Decision(
                runbook=ESCALATE, ppm=0, acts=False, code=fault.code, reason=fault.reason
            )
        self._faults = 0
        return decision

    def _failed(self) -> None:
        self._stop()
        self._faults += 1
        if self._faults > 1:
            self._not_before = time.monotonic() + min(2.0 ** (self._faults - 2), _LONGEST_WAIT_S)

    def _asked(self, question: Question, allowed: tuple[str, ...]) -> Decision:
        try:
            answer = self._opened().exchange(_document(question, allowed), self._load.answer_s)
            self._used = time.monotonic()
        except Late:
            raise _Fault("deadline") from None
        except (Ended, OSError):
            raise _Fault("crashed") from None
        except Garbled:
            raise _Fault("unreadable") from None
        decision = read_answer(answer, allowed)
        if decision is None:
            raise _Fault("unreadable")
        return decision

    def _opened(self) -> Line:
        """The line to a process that is ready. One that ended while idle is no fault."""
        rested = time.monotonic() - self._used > self._load.idle_s
        if self._line is not None and (rested or not self._line.quiet()):
            self._stop()
        if self._line is None:
            self._line = self._start()
            shown, fault = read_greeting(
                self._line.exchange(self._load.document(), self._load.start_s)
            )
            if shown != self._load.model:
                raise _Fault("absent", fault or "What was loaded is not what was expected.")
            self._used = time.monotonic()
        return self._line

    def _stop(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            line.close()


class _Fault(Exception):
    """What went wrong, as the code of a Decision and a sentence for a person."""

    def __init__(self, code: str, text: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.reason = _WORDS[code] + (f" {text}" if text else "")


def _written(text: str) -> str:
    """Without half characters (lone surrogates), which no process can write down."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _document(question: Question, allowed: tuple[str, ...]) -> bytes:
    return json.dumps({**asdict(question), "allowed": allowed}).encode("ascii")
