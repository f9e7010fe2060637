"""Password and lockout rules of a domain: Get-ADDefaultDomainPasswordPolicy, and of its groups."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from osiris.model.content import Value
from osiris.probes.psjson import boolean, document, items, number, text

_LENGTH, _LOCKOUT = 12, 10  # as in the Checks: a group must not be given weaker rules


def parse(stdout: str) -> dict[str, Value]:
    """The domain's rules, and `weak_groups`: fine-grained policies that are weaker than they may
    be. `threshold` 0: nothing is ever locked. `minutes` 0: a person must unlock."""
    read = document(stdout)
    rules = read["domain"]
    groups = [(text(row, "name"), row) for row in items(read["groups"])]
    return {
        "length": number(rules, "length"),
        "history": number(rules, "history"),
        "complexity": boolean(rules, "complexity"),
        "reversible": boolean(rules, "reversible"),
        "max_days": number(rules, "max_days"),
        "threshold": number(rules, "threshold"),
        "minutes": number(rules, "minutes"),
        "weak_groups": tuple(sorted(name for name, row in groups if _weak(row))),
    }


def _weak(row: Mapping[str, Any]) -> bool:
    return (
        number(row, "length") < _LENGTH
        or not 1 <= number(row, "threshold") <= _LOCKOUT
        or boolean(row, "reversible")
    )
