"""The program as a person meets it: in this process for speed, or as a process of its own."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import time
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osiris.cli import main
from osiris.desk import Desk
from osiris.edge.ledger import entries, policy, targets, tickets, waivers
from osiris.edge.ledger import incidents as cases

PROGRAM = (sys.executable, "-m", "osiris.cli")
REPO = Path(__file__).parents[2]
PATIENCE_S = 30


@dataclass(frozen=True)
class Ran:
    """How a command ended. Made only of output that may be shown to anybody."""

    code: int
    out: str
    err: str

    def __post_init__(self) -> None:
        for text in (self.out, self.err):
            assert "Traceback" not in text, text
            assert "mistake in this program" not in text, text
            assert not steering(text), repr(text)

    @property
    def json(self) -> Any:
        """The one JSON document on stdout."""
        assert self.out.count("\n") == 1
        assert self.out.isascii()
        return json.loads(self.out)


def steering(text: str) -> set[str]:
    """The characters in `text` that could steer a terminal or turn the direction of the text."""
    return {c for c in text if c not in "\n\t" and unicodedata.category(c) in ("Cc", "Cf", "Cs")}


def osiris(data: Path, *args: str) -> Ran:
    """Run one command in this process, through the program's own entry point."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = main(["--data", str(data), *args])
    return Ran(code, out.getvalue(), err.getvalue())


def program(data: Path, *args: str | bytes, **env: str) -> Ran:
    """Run one command as a process, with nobody at a terminal and `env` as its environment."""
    done = subprocess.run(
        [*PROGRAM, "--data", str(data), *args],
        env=env or None,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=60,
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


def size(data: Path) -> int:
    """How many entries the chain has."""
    with Desk(data).read() as tx:
        return entries.head(tx)[0]


def state(data: Path) -> tuple[object, ...]:
    """All that a person can decide or see, except the chain."""
    with Desk(data).read() as tx:
        return (
            targets.all(tx),
            cases.all(tx, open_only=False),
            tickets.all(tx),
            waivers.all(tx),
            policy.autonomy(tx),
            [tuple(row) for row in tx.sql.execute("SELECT * FROM holds ORDER BY target")],
        )


@contextmanager
def untouched(data: Path, *, entries_more: int = 0) -> Iterator[None]:
    """Inside the block nothing changes, and the chain grows by exactly `entries_more`."""
    before, length = state(data), size(data)
    yield
    assert state(data) == before
    assert size(data) == length + entries_more


@contextmanager
def daemon(data: Path, *under: str, **env: str) -> Iterator[subprocess.Popen[str]]:
    """The daemon over a data folder, answering; stopped with SIGTERM, and what it said checked.

    `under` is the beginning of the command, where it runs under something.
    """
    with subprocess.Popen(
        [*under, *PROGRAM, "--data", str(data), "run"],
        env={**os.environ, **env},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            end = time.monotonic() + PATIENCE_S
            while not Desk(data).daemon_runs() and process.poll() is None:
                assert time.monotonic() < end, "the daemon does not answer"
                time.sleep(0.05)
            yield process
        finally:
            process.terminate()
            _, err = process.communicate(timeout=PATIENCE_S)
        assert process.returncode == 0, err
        Ran(0, "", err)
