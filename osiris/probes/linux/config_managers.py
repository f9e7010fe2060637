"""Who else keeps settings here: configuration management and RMMs, by their install paths,
process names and timers. A tool that reaches in from outside (Ansible over SSH) leaves no trace.

Paths from the makers' manuals: help.puppet.com, docs.chef.io, docs.saltproject.io,
docs.cfengine.com, documentation.ubuntu.com/landscape, ninjaone.com/docs (Linux device agent),
rmm.datto.com/help (InstallLinux), docs.connectwise.com (Automate), support.atera.com (Linux agent),
help.vsa10.kaseya.com (deploy-linux), action1.com/documentation, docs.tacticalrmm.com,
manageengine.com (how to install the Linux agent), learn.microsoft.com/intune. They may change with
a release. N-able and Syncro name no path in theirs: their Linux agents are not seen.
"""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.lines import only, read_lines, words


def parse(stdout: str) -> dict[str, Value]:
    """`installed`, and of those `running`: a process, a timer or a job of cron."""
    lines = read_lines(stdout, "manager", "looked")
    only(lines, "looked")
    managers = [words(line, 2) for line in lines["manager"]]
    if any(state not in ("runs", "rests") for state, _ in managers):
        raise ValueError("a tool that neither runs nor rests")
    return {
        "installed": tuple(name for _, name in managers),
        "running": tuple(name for state, name in managers if state == "runs"),
    }
