"""Packs as an auditor and as a forger handle them."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osiris.report.verifier import verify

VERIFY = Path(verify.__file__)

Line = dict[str, Any]


@dataclass(frozen=True)
class Run:
    """What the stand-alone verifier said, as an auditor starts it."""

    code: int
    result: dict[str, Any]


def check(folder: Path, lines: Iterable[bytes], *options: str) -> Run:
    """Write the pack and check it with nothing but the bare interpreter."""
    path = folder / "pack.jsonl"
    path.write_bytes(b"".join(lines))
    done = subprocess.run(
        [sys.executable, "-I", "-S", VERIFY, path, "--json", *options],
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.stderr == b"", done.stderr.decode()
    return Run(code=done.returncode, result=json.loads(done.stdout))


def forge(lines: Iterable[bytes], change: Callable[[list[Line]], object]) -> list[bytes]:
    """The lines after `change` had its way with them."""
    items: list[Line] = [json.loads(line) for line in lines]
    change(items)
    return [json.dumps(item).encode() + b"\n" for item in items]


def place(items: list[Line], seq: int) -> int:
    """The index of entry `seq`."""
    return next(i for i, item in enumerate(items) if seq_of(item) == seq)


def seq_of(item: Line) -> int | None:
    return said(item)["predicate"]["seq"] if item["type"] == "bundle" else None


def said(item: Line) -> dict[str, Any]:
    statement: dict[str, Any] = json.loads(base64.b64decode(item["envelope"]["payload"]))
    return statement


def rewrite(item: Line, change: Callable[[dict[str, Any]], object]) -> None:
    """Edit what an entry says, and leave its signatures as they are."""
    statement = said(item)
    change(statement["predicate"])
    text = json.dumps(statement, sort_keys=True, separators=(",", ":")).encode()
    item["envelope"]["payload"] = base64.b64encode(text).decode()
