"""Every command that the lab runs: a list of words, never a line for a shell."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

from osiris.errors import LabError

PATH = f"{os.environ.get('PATH', os.defpath)}:/usr/sbin:/sbin"
"""Where programs are looked for; a plain user's own path lacks the last two."""

INSIDE = Path(__file__).parent / "inside"
"""The scripts that run inside namespaces."""

Result = subprocess.CompletedProcess[str]


def find(program: str) -> str | None:
    """Where `program` lies, or None."""
    return shutil.which(program, path=PATH)


def run(
    command: Sequence[str],
    *,
    stdin: str = "",
    timeout_s: float | None = None,
    env: Mapping[str, str] | None = None,
) -> Result:
    """Run to the end, whatever the exit code. `env` is added to ours.

    Raises subprocess.TimeoutExpired.
    """
    return subprocess.run(  # noqa: S603 words, not a shell line
        command,
        input=stdin,
        capture_output=True,
        text=True,
        timeout=timeout_s,
        check=False,
        env={**os.environ, "PATH": PATH, **(env or {})},
    )


def do(command: Sequence[str]) -> str:
    """Run to the end and return what it printed. Raises LabError where it fails."""
    done = run(command)
    if done.returncode:
        raise LabError(f"{' '.join(command[:3])} failed: {done.stderr.strip()}", "see its manual")
    return done.stdout


def start(
    command: Sequence[str],
    *,
    stdin: int = subprocess.DEVNULL,
    stderr: int | IO[bytes] | None = None,
    env: Mapping[str, str] | None = None,
    cwd: str | None = None,
) -> subprocess.Popen[str]:
    """Start it with its output on a pipe. `env` is added to ours."""
    return subprocess.Popen(  # noqa: S603 words, not a shell line
        command,
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=stderr,
        text=True,
        cwd=cwd,
        env={**os.environ, "PATH": PATH, **(env or {})},
    )
