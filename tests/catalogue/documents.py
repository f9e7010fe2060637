"""Good documents, one of each kind, their readers, and the catalogue that ships."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from osiris.core.reading import (
    read_aliases,
    read_baseline,
    read_framework,
    read_rules,
    read_runbook,
    read_watch,
)
from osiris.edge.catalogue import load
from osiris.model.content import Catalogue, RuleOrigin, Script, Undo, Verb
from osiris.model.site import Platform

BASELINE = """\
baseline: linux
version: "2026.11"
platform: linux
checks:
  ssh_hardening.root_login:
    title: Root cannot log in over SSH
    probe: sshd
    field: permitrootlogin
    expect: {is: "no"}
    missing: not_applicable
    cadence: 10m
    priority: high
    plain_english: Nobody logs in as root.
    why_it_matters: Root is nobody.
    consequence: Nobody knows who did it.
    what_we_check: The setting in force.
    what_we_cannot_see: Other programs.
not_covered:
  restore_test: No restore is tried here.
"""

RUNBOOK = """\
id: RB-LIN-SSH-001
version: 1
title: Root log-in off
platform: linux
heals:
  - {check: ssh_hardening.root_login}
approval: policy
settle: 2
needs:
  - {probe: admins, field: keys, expect: {at_least: 1}, why: A person must still get in.}
steps:
  - verb: put
    with: {path: /etc/x, lines: ["a", "b"], strict: true}
advice: Look.
examples:
  - {before: Root may, after: Root may not}
"""

FRAMEWORK = """\
framework: some
title: Some framework
version: "1"
proposed: false
note: For tests.
controls:
  A.1:
    title: A
    checks:
      patching: {strength: primary, why: It is about it.}
"""

VERBS = {
    "put": Verb(
        name="put",
        platform=Platform.LINUX,
        script=Script(name="put", text="x"),
        params={
            "path": r"/etc/[a-z]+",
            "lines": r"[a-z]",
            "strict": "true|false",
            "owner": "|[a-z]+",
        },
        undo=Undo.EXACT,
    )
}
RULES = "- {check: patching, runbook: RB-A-001}\n"
WATCH = """\
windows:
  - {id: fell, log: System, provider: Service Control Manager, events: [7031]}
linux:
  - {id: full, match: No space left}
"""


def runbook(data: bytes, source: str) -> object:
    return read_runbook(data, source, VERBS)


def rules(data: bytes, source: str) -> object:
    return read_rules(data, source, RuleOrigin.LOCAL)


Reader = Callable[[bytes, str], object]
READERS: dict[str, tuple[Reader, str]] = {
    "baseline": (read_baseline, BASELINE),
    "runbook": (runbook, RUNBOOK),
    "framework": (read_framework, FRAMEWORK),
    "aliases": (read_aliases, "old_name: RB-A-001\n"),
    "watch": (read_watch, WATCH),
    "rules": (rules, RULES),
}


@cache
def shipped() -> Catalogue:
    """The catalogue of this source tree, loaded once."""
    return load()
