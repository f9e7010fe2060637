"""Updates that wait for a restart: /run/reboot-required of Debian and Ubuntu, the newest kernel in
/boot, and the packages that dnf's needs-restarting(1) -r watches."""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.lines import DAY, only, read_lines, words


def parse(stdout: str) -> dict[str, Value]:
    """`days` since the first of them was installed, begun days counted; 0 where nothing waits."""
    lines = read_lines(stdout, "now", "running", "since", "packages")
    only(lines, "packages")
    now = int(only(lines, "now"))
    since = [words(line, 2) for line in lines["since"]]
    first = min((int(at) for _, at in since), default=now)
    return {
        "pending": bool(since),
        "days": max(0, now - first) // DAY + 1 if since else 0,
        "causes": tuple(sorted({cause for cause, _ in since})),
        "running": only(lines, "running"),
    }
