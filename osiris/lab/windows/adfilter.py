"""The language of -Filter in the ActiveDirectory module, as far as scripts of ours use it.

Source: MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/ActiveDirectory/
about_ActiveDirectory_Filter.md: `*`, or comparisons joined by -and and -or.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from osiris.lab.windows.drives import like
from osiris.lab.windows.ps.values import PSError, Unsupported

Test = Callable[[Mapping[str, Any]], bool]
_ONE = re.compile(
    r"\s*(\w+)\s+-(eq|ne|like|notlike)\s+(\$true|\$false|'[^']*'|\"[^\"]*\"|-?\d+)\s*",
    re.IGNORECASE,
)
_JOIN = re.compile(r"-(and|or)\b", re.IGNORECASE)


def test(text: str) -> Test:
    """A test of one object's properties. Raises PSError for what the module would not take."""
    if text.strip() == "*":
        return lambda row: True
    parts = _JOIN.split(text)
    tests, joins = [_one(p) for p in parts[::2]], [j.lower() for j in parts[1::2]]
    if len(set(joins)) > 1:
        raise Unsupported(f"-Filter {text}: -and and -or together")
    every = not joins or joins[0] == "and"
    return lambda row: (all if every else any)(t(row) for t in tests)


def _one(text: str) -> Test:
    found = _ONE.fullmatch(text)
    if found is None:
        raise PSError(
            f"Error parsing query: '{text}' Error Message: 'syntax error'.",
            "ActiveDirectoryCmdlet:Microsoft.ActiveDirectory.Management.ADFilterParsingException",
            type_name="Microsoft.ActiveDirectory.Management.ADFilterParsingException",
        )
    name, op, wanted = found[1], found[2].lower(), _value(found[3])

    def holds(row: Mapping[str, Any]) -> bool:
        if name not in row:
            raise Unsupported(f"-Filter on {name}")
        have = row[name]
        if "like" in op:
            return like(str(wanted), str(have or "")) == (op == "like")
        same = have is wanted if isinstance(wanted, bool) else _text(have) == _text(wanted)
        return same == (op == "eq")

    return holds


def _value(word: str) -> Any:
    if word.lower() in ("$true", "$false"):
        return word.lower() == "$true"
    return word[1:-1] if word[0] in "'\"" else int(word)


def _text(value: Any) -> str:
    return str(value).lower()
