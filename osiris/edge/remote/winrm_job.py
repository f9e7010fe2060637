"""The document that goes to the host's PowerShell, and what comes back, as pure functions.

Out: base64 of one JSON document in lines, on standard input: the runner, a nonce, and the work.
Back: one line of JSON per call, `{"rc", "out", "err", "nonce"}` (windows/runner.ps1). The nonce is
random and on no command line, so that nothing else can pass for an answer.
"""

from __future__ import annotations

import base64
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from importlib import resources
from typing import Any

from osiris.edge.remote import wire
from osiris.edge.remote.port import CallResult, Phase
from osiris.model.content import Call, Params

_WINDOWS = resources.files("osiris.edge.remote") / "windows"
_RUNNER = (_WINDOWS / "runner.ps1").read_text()
_LINE = 8000  # characters of base64 in one line of standard input
_DATE = "/Date("  # what ConvertFrom-Json of PowerShell 5.1 may turn into a date
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def encoded(script: str) -> str:
    """What -EncodedCommand takes: base64 of UTF-16, without a byte order mark."""
    return base64.b64encode(script.encode("utf-16-le")).decode()


COMMAND = "powershell.exe -NoLogo -NoProfile -NonInteractive -EncodedCommand " + encoded(
    (_WINDOWS / "bootstrap.ps1").read_text()
)
"""The one command line that the box ever starts on a Windows machine."""

_FIRE = encoded((_WINDOWS / "fire.ps1").read_text())


def reading(calls: Sequence[Call], nonce: str) -> bytes:
    """The document of a batch of readings.

    Raises:
        ValueError: a parameter that may not travel.
    """
    work = [{"script": call.script.text, "params": _params(call.params)} for call in calls]
    return _document({"nonce": nonce, "calls": work})


def change(action: str, call: Call, phase: Phase, seconds: int, nonce: str) -> bytes:
    """The document of one phase of one change.

    Raises:
        ValueError: the action's id or a parameter may not travel.
    """
    act = {
        "action": wire.action_id(action),
        "phase": phase,
        "seconds": int(seconds),
        "script": call.script.text,
        "params": _params(call.params),
        "fire": _FIRE,
    }
    return _document({"nonce": nonce, "act": act})


def leaving(nonce: str) -> bytes:
    """The document that takes everything of ours off the machine."""
    return _document({"nonce": nonce, "clean": True})


def results(stdout: bytes, nonce: str, most: int) -> list[CallResult]:
    """The results in what came back so far, at most `most`; every other line is passed over.

    Raises:
        wire.Garbled: there are more.
    """
    found = [
        one for line in stdout.decode(errors="replace").split("\n") if (one := _result(line, nonce))
    ]
    if len(found) > most:
        raise wire.Garbled("more results than calls")
    return found


def shown(result: CallResult) -> CallResult:
    """A phase's result with `before ...`, `after ...` and `now ...` lines, as on every platform:
    one line per name, `before NAME VALUE`, the value as compact JSON. In the script's order.

    Raises:
        wire.Garbled: it holds no states.
    """
    try:
        states = json.loads(result.stdout) if result.stdout.strip() else {}
    except ValueError as error:
        raise wire.Garbled("a state is no JSON") from error
    if not isinstance(states, dict) or not all(isinstance(s, dict) for s in states.values()):
        raise wire.Garbled("a state is no table of names")
    lines = [
        f"{_printable(word)} {_printable(name)} {json.dumps(value, separators=(',', ':'))}\n"
        for word, state in states.items()
        for name, value in state.items()
    ]
    return CallResult(stdout="".join(lines), stderr=result.stderr, rc=result.rc)


def complaint(stderr: bytes) -> str:
    """The error lines in what powershell.exe wrote to standard error. Progress, warnings and
    verbose text arrive there too, as CLIXML, and are no error."""
    text = stderr.decode(errors="replace")
    if not text.startswith("#< CLIXML"):
        return text.strip()
    try:
        root = ET.fromstring(text.partition("\n")[2])  # noqa: S314 expat expands nothing from outside
    except ET.ParseError:
        return ""
    said = "".join(
        node.text or "" for node in root.iter() if _local(node) == "S" and node.get("S") == "Error"
    )
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), said).strip()


def _document(job: Mapping[str, Any]) -> bytes:
    text = base64.b64encode(json.dumps({"runner": _RUNNER, **job}).encode()).decode()
    lines = (text[at : at + _LINE] for at in range(0, len(text), _LINE))
    return "".join(f"{line}\r\n" for line in lines).encode()


def _params(params: Params) -> dict[str, Any]:
    wire.param_lines(params)  # the same rules for names, lengths and control characters everywhere
    found = {name: params[name] for name in sorted(params)}
    for value in found.values():
        texts = value if isinstance(value, tuple) else (value,)
        if any(isinstance(text, str) and _DATE in text for text in texts):
            raise ValueError("a parameter holds what would arrive as a date")
    return {k: list(v) if isinstance(v, tuple) else v for k, v in found.items()}


def _result(line: str, nonce: str) -> CallResult | None:
    """One line of the runner's, or None for any other line, cut-off ones included."""
    try:
        said = json.loads(line.strip().lstrip("\ufeff"))
    except ValueError:
        return None
    if not isinstance(said, dict) or said.get("nonce") != nonce:
        return None
    code = said.get("rc")
    if not isinstance(code, int):
        return None
    out, err = (str(said.get(name) or "") for name in ("out", "err"))
    return CallResult(stdout=out, stderr=err, rc=code)


def _printable(text: str) -> str:
    """`text` in one line: what a machine names may hold anything."""
    return "".join(c if c.isascii() and c.isprintable() else ascii(c)[1:-1] for c in text)


def _local(node: ET.Element) -> str:
    return node.tag.rpartition("}")[2]
