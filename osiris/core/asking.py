"""A line of JSON that somebody wrote -> a Question, or what is wrong with the line."""

from __future__ import annotations

import json
from typing import Any

from osiris.core.planning import role_of, system_of
from osiris.model.planner import Question

LONGEST_LINE = 1 << 20
"""Characters of one line. A longer one is answered, but not read."""

_LONGEST_NAME = 200


def read_question(line: str) -> Question | str:
    """`{"os", "text", "host", "role", "check"}`, of which os and text are required; other keys are
    left aside. A str is a sentence: why the line cannot be asked."""
    if len(line) > LONGEST_LINE:
        return f"The line is longer than {LONGEST_LINE} characters."
    try:
        document = json.loads(line)
    except (ValueError, RecursionError):
        return "The line is no JSON."
    if not isinstance(document, dict):
        return "The line is no JSON object."
    return question_of(document)


def question_of(document: dict[str, Any]) -> Question | str:
    """The same from an object."""
    words: dict[str, str] = {}
    for name in ("os", "text", "host", "role", "check"):
        value = document.get(name)
        if value is None:
            value = ""
        if not isinstance(value, str):
            return f'"{name}" is no text.'
        words[name] = _sound(value)
    missing = [name for name in ("os", "text") if not words[name].strip()]
    if missing:
        return f'The line has no "{missing[0]}".'
    system = system_of(words["os"])
    if system is None:
        return '"os" is neither windows nor linux.'
    return Question(
        os=system,
        text=words["text"],
        host=words["host"][:_LONGEST_NAME],
        role=role_of(words["role"]),
        check=words["check"].strip()[:_LONGEST_NAME],
    )


def _sound(text: str) -> str:
    """Text that can be encoded: half of a surrogate pair, and NUL, are shown as U+FFFD."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole.replace("\0", "\ufffd")
