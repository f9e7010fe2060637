"""Who else keeps settings here: Puppet, Chef, Salt, CFEngine, ansible-pull, by their install paths,
process names and timers. A tool that reaches in from outside (Ansible over SSH) leaves no trace."""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.lines import only, read_lines, words


def parse(stdout: str) -> dict[str, Value]:
    """`installed`, and of those `running`: a process, a timer or a job of cron."""
    lines = read_lines(stdout, "manager", "looked")
    only(lines, "looked")
    managers = [words(line, 2) for line in lines["manager"]]
    if any(state not in ("runs", "rests") for _, state in managers):
        raise ValueError("a tool that neither runs nor rests")
    return {
        "installed": tuple(name for name, _ in managers),
        "running": tuple(name for name, state in managers if state == "runs"),
    }
