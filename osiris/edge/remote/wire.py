"""What goes to the host's helper and what comes back, as pure functions.

Out: `osiris 1 NONCE`, then per call `call NAME SHA256`, one `key value` line per value, `end`.
Back, per call: `NONCE begin I`, the raw output, a line break, `NONCE end I RC`. The nonce is
random and never shown to the scripts, so no file on the host can hold a forged marker.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from osiris.edge.remote.port import CallResult
from osiris.model.content import Call, Params

_NAME = re.compile(r"[a-z0-9_]+")
_ACTION = re.compile(r"[A-Za-z0-9-]{1,64}")
_PARAMS_LIMIT = 64 * 1024  # half of what Linux lets one environment variable hold


class Garbled(ValueError):
    """The answer does not hold every marker: the helper stopped early or never started."""


def document(calls: Sequence[Call], nonce: str) -> bytes:
    """The document for the helper's standard input.

    Raises:
        ValueError: a name or a parameter that cannot travel as one line.
    """
    blocks = [f"osiris 1 {nonce}\n"]
    for call in calls:
        _check(_NAME, call.script.name, "the name of a script")
        blocks.append(f"call {call.script.name} {call.script.digest}\n")
        blocks.append(param_lines(call.params))
        blocks.append("end\n")
    return "".join(blocks).encode()


def param_lines(params: Params) -> str:
    """Parameters as `key value` lines, keys sorted; a list repeats its key. The helper's manifest
    holds the SHA-256 of exactly this text for every allowed change.

    Raises:
        ValueError: an unusable key, a control character in a value, or more than 64 KiB.
    """
    lines = "".join(
        f"{_check(_NAME, key, 'the name of a parameter')} {_one_line(value)}\n"
        for key in sorted(params)
        for value in _values(params[key])
    )
    if len(lines.encode()) > _PARAMS_LIMIT:
        raise ValueError("the parameters of one call are longer than 64 KiB")
    return lines


def action_id(action: str) -> str:
    """`action`, when it may name an undo folder.

    Raises:
        ValueError: it may not.
    """
    return _check(_ACTION, action, "the id of an action")


def results(stdout: bytes, stderr: bytes, nonce: str, count: int) -> list[CallResult]:
    """The `count` results in an answer. Bytes that are not UTF-8 become U+FFFD.

    Raises:
        Garbled: a marker is missing.
    """
    out, err = stdout.decode(errors="replace"), stderr.decode(errors="replace")
    found = []
    for index in range(count):
        text, rc, out = _between(out, nonce, index)
        errors, mark, rest = err.partition(f"\n{nonce} end {index}\n")
        err = rest if mark else ""
        found.append(CallResult(stdout=text, stderr=errors if mark else "", rc=rc))
    return found


def plain(text: str) -> str:
    """The first line of a host's complaint, short, without control and bidirectional characters."""
    lines = text.strip().splitlines()
    return "".join(c for c in lines[0] if c.isprintable())[:200] if lines else ""


def _between(out: str, nonce: str, index: int) -> tuple[str, int, str]:
    _, begun, rest = ("\n" + out).partition(f"\n{nonce} begin {index}\n")
    end = re.search(rf"\n{nonce} end {index} (\d{{1,3}})\n", rest)
    if not begun or end is None:
        raise Garbled(f"call {index} has no answer")
    return rest[: end.start()], int(end[1]), rest[end.end() :]


def _values(value: str | int | bool | tuple[str, ...]) -> tuple[str, ...]:
    if isinstance(value, tuple):
        return value
    if isinstance(value, bool):
        return ("true" if value else "false",)
    return (str(value),)


def _one_line(value: str) -> str:
    if any(unicodedata.category(character) == "Cc" for character in value):
        raise ValueError("a parameter holds a control character")
    return value


def _check(pattern: re.Pattern[str], text: str, what: str) -> str:
    if not pattern.fullmatch(text):
        raise ValueError(f"not {what}: {text!r}")
    return text
