"""The answer of a planner's process, or of a service, as a Decision, or nothing."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from osiris.core.reading.wire import Wire
from osiris.model.planner import ESCALATE, Candidate, Decision

MOST_CANDIDATES = 5
AGREED = "agreed"
"""The one code with which a Decision may act."""

_LONGEST_REASON = 1_000
_LONGEST_PROMPT = 100_000
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]")

Code = Literal[
    "agreed", "danger", "addressed", "family", "no_candidate", "disagree", "unsure", "ceiling"
]
Id = Annotated[str, Field(min_length=1, max_length=80)]
Ppm = Annotated[int, Field(ge=0, le=1_000_000)]


class _Weighed(Wire):
    runbook: Id
    ppm: Ppm


class _Answer(Wire):
    runbook: Id
    ppm: Ppm
    acts: bool
    code: Code
    reason: Annotated[str, Field(min_length=1, max_length=_LONGEST_REASON)]
    candidates: Annotated[list[_Weighed], Field(max_length=MOST_CANDIDATES)]
    prompt: Annotated[str, Field(max_length=_LONGEST_PROMPT)]


class _Choice(Wire):
    runbook: Id


# A service adds fields of its own; of all that, one text is read.
class _Open(BaseModel):
    model_config = ConfigDict(extra="ignore", strict=True, frozen=True)


class _Message(_Open):
    content: Annotated[str, Field(max_length=_LONGEST_REASON)]


class _Choices(_Open):
    message: _Message


class _Completion(_Open):
    choices: Annotated[list[_Choices], Field(min_length=1)]


class _Greeting(Wire):
    ready: Annotated[str, Field(max_length=64)] = ""
    fault: Annotated[str, Field(max_length=_LONGEST_REASON)] = ""


_ANSWER = TypeAdapter(_Answer)
_CHOICE = TypeAdapter(_Choice)
_COMPLETION = TypeAdapter(_Completion)
_GREETING = TypeAdapter(_Greeting)


def read_answer(line: bytes, allowed: Collection[str]) -> Decision | None:
    """One JSON document as a Decision; None where anything at all is wrong with it.

    `allowed` are the ids that the asker computed for this question. Whatever the process was made
    to say, no other runbook comes out of here, no parameter, no kind and no model.
    """
    try:
        answer = _ANSWER.validate_json(line)
    except ValidationError:
        return None
    named = [answer.runbook, *(c.runbook for c in answer.candidates)]
    sure = answer.runbook != ESCALATE and answer.code == AGREED
    if not {*named} <= {*allowed, ESCALATE} or (answer.acts and not sure):
        return None
    return Decision(
        runbook=answer.runbook,
        ppm=answer.ppm,
        acts=answer.acts,
        code=answer.code,
        reason=_UNSEEN.sub(" ", answer.reason),
        candidates=tuple(Candidate(runbook=c.runbook, ppm=c.ppm) for c in answer.candidates),
        prompt=answer.prompt,
    )


def read_greeting(line: bytes) -> tuple[str, str]:
    """The digest of what a planner's process has loaded, and why it has not: one of them, or both
    empty where the line says neither."""
    try:
        greeting = _GREETING.validate_json(line)
    except ValidationError:
        return "", ""
    return greeting.ready, _UNSEEN.sub(" ", greeting.fault)


def read_completion(body: bytes) -> str:
    """What a chat service wrote: the content of its first choice, out of its code fence if it has
    one. Raises ValueError where there is none."""
    content = _COMPLETION.validate_json(body).choices[0].message.content.strip()
    return content.removeprefix("```json").removeprefix("```").removesuffix("```").strip()


def read_choice(text: bytes, allowed: Collection[str]) -> str | None:
    """`{"runbook": ID}` as the id, where it is one of `allowed` or ESCALATE; else None."""
    try:
        choice = _CHOICE.validate_json(text)
    except ValidationError:
        return None
    return choice.runbook if choice.runbook in {*allowed, ESCALATE} else None
