"""Idle shells: TMOUT of bash(1), StopIdleSessionSec of logind.conf(5)."""

from __future__ import annotations

from collections.abc import Sequence

from osiris.model.content import Value
from osiris.probes.lines import only, read_lines

_NEVER = 2**64 - 1  # USEC_INFINITY of systemd


def parse(stdout: str) -> dict[str, Value]:
    """`idle_s` is the shorter of both limits in seconds, 0 where there is none.

    It is None where a start file computes TMOUT, which only a shell could tell.
    """
    lines = read_lines(stdout, "profile", "tmout", "locked", "logind")
    only(lines, "profile")
    shell, session = _shell(lines["tmout"]), _session(lines["logind"])
    limits = [limit for limit in (shell, session) if limit]
    told = shell is not None or bool(session)
    return {
        "idle_s": min(limits, default=0) if told else None,
        "shell_s": shell,
        "session_s": session,
        "locked": bool(lines["locked"]),
    }


def _shell(values: Sequence[str]) -> int | None:
    """The longest where several files set it: which one is read last depends on the shell."""
    if "?" in values:
        return None
    seconds = [int(value) for value in values]
    return 0 if 0 in seconds else max(seconds, default=0)


def _session(values: Sequence[str]) -> int:
    micros = int(values[0]) if values else 0
    return 0 if micros == _NEVER else micros // 1_000_000
