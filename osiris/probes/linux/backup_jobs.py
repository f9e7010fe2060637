"""Backup jobs that systemd starts: systemctl(1), systemd.timer(5), systemd.exec(5), crontab(5).

A backup can also be pulled from outside, or taken of the whole virtual machine; then nothing here
tells, and the answer is None rather than "no backup".
"""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.lines import only, read_lines, words


def parse(stdout: str) -> dict[str, Value]:
    """`jobs` is 0 only where the baseline lists units and none of them is there.

    `age_hours`: since a job last ended well, rounded down.
    """
    lines = read_lines(stdout, "now", "wanted", "tool", "crons", "job", "well")
    now, crons = int(only(lines, "now")), int(only(lines, "crons"))
    jobs = [words(line, 3) for line in lines["job"]]
    names = {name for name, _, _ in jobs}
    good = [int(ended) for _, result, ended in jobs if result == "success" and ended != "-"]
    good += [int(words(line, 2)[1]) for line in lines["well"]]
    known = len(jobs) + crons
    return {
        "tools": tuple(lines["tool"]),
        "timers": tuple(sorted(names)),
        "jobs": known if known or lines["wanted"] else None,
        "absent": tuple(unit for unit in lines["wanted"] if unit not in names),
        "failed": tuple(name for name, result, _ in jobs if result != "success") if jobs else None,
        "age_hours": max(0, (now - max(good)) // 3600) if good else None,
    }
