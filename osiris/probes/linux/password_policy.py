"""Rules for new passwords: login.defs(5), pam_pwquality(8), pwquality.conf(5), pam_unix(8)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from osiris.model.content import Missing, Value
from osiris.probes.lines import Lines, read_lines, words

_MINLEN = re.compile(r"\bminlen=(\d+)")
_QUALITY_DEFAULT = 8  # pwquality.conf(5)


def parse(stdout: str) -> dict[str, Value]:
    """`min_length` is the least of all stacks, 0 where no module names a length.

    It is None without a stack that we know, or where pam_passwdqc asks for more the fewer kinds of
    characters there are. `max_days` is 0 where passwords last for ever.
    """
    keys = ("PASS_MAX_DAYS", "PASS_MIN_DAYS", "PASS_WARN_AGE")
    lines = read_lines(stdout, *keys, "stack", "pam", "quality")
    if not any(lines[key] for key in keys) and not lines["stack"]:
        raise Missing("no rule for passwords")
    days = int(lines["PASS_MAX_DAYS"][-1]) if lines["PASS_MAX_DAYS"] else 0
    lengths = [_length(stack, lines) for stack in lines["stack"]]
    graded = any("pam_passwdqc" in line for line in lines["pam"])
    return {
        "min_length": None if graded else min(lengths, default=None),
        "quality_module": any("pam_unix" not in line for line in lines["pam"]),
        "max_days": max(0, days),
    }


def _length(stack: str, lines: Lines) -> int:
    settings = {key: int(value) for key, value in (words(q, 2) for q in lines["quality"])}
    modules = [words(line, 3) for line in lines["pam"]]
    return max((_asked(m, how, settings) for s, m, how in modules if s == stack), default=0)


def _asked(module: str, how: str, settings: Mapping[str, int]) -> int:
    """The length that one line of PAM asks for; one that need not succeed asks for none."""
    control, _, options = how.partition(";")
    named = _MINLEN.search(options)
    if module == "pam_unix":
        return int(named[1]) if named else 0
    if not _must(control.split()) or settings.get("enforcing") == 0 or "enforcing=0" in options:
        return 0
    return int(named[1]) if named else settings.get("minlen", _QUALITY_DEFAULT)


def _must(control: Sequence[str]) -> bool:
    return control[:1] in (["required"], ["requisite"]) or "default=die" in " ".join(control)
