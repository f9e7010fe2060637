"""The part of WQL that -Filter takes: comparisons, LIKE, IS NULL, AND, OR, NOT, brackets.

Source: learn.microsoft.com/windows/win32/wmisdk/wql-sql-for-wmi
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from osiris.lab.windows.ps.values import PSError

Test = Callable[[Mapping[str, Any]], bool]
_TOKEN = re.compile(
    r"""\s*(?:(?P<text>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(?P<op><=|>=|<>|!=|=|<|>|\(|\))"""
    r"""|(?P<word>[\w.-]+))"""
)
_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "=": lambda a, b: bool(a == b),
    "<>": lambda a, b: bool(a != b),
    "!=": lambda a, b: bool(a != b),
    "<": lambda a, b: bool(a < b),
    ">": lambda a, b: bool(a > b),
    "<=": lambda a, b: bool(a <= b),
    ">=": lambda a, b: bool(a >= b),
}


def test(where: str) -> Test:
    """A test of one instance, from the text after WHERE. Raises PSError (invalid query)."""
    tokens: list[tuple[str, str]] = []
    rest = where.strip()
    while rest:
        found = _TOKEN.match(rest)
        if found is None or not found.lastgroup:
            raise invalid()
        tokens.append((found.lastgroup, found[found.lastgroup]))
        rest = rest[found.end() :].strip()
    reader = _Reader(tokens)
    made = reader.either()
    if reader.left:
        raise invalid()
    return made


def invalid() -> PSError:
    """WBEM_E_INVALID_QUERY."""
    return PSError(
        "Invalid query ",
        "HRESULT 0x80041017",
        hresult=-2147217385,
        type_name="Microsoft.Management.Infrastructure.CimException",
    )


class _Reader:
    def __init__(self, tokens: list[tuple[str, str]]) -> None:
        self.left = tokens

    def either(self) -> Test:
        """OR binds weakest."""
        parts = [self.both()]
        while self._word("or"):
            parts.append(self.both())
        return lambda row: any(part(row) for part in parts)

    def both(self) -> Test:
        parts = [self.one()]
        while self._word("and"):
            parts.append(self.one())
        return lambda row: all(part(row) for part in parts)

    def one(self) -> Test:
        if self._word("not"):
            inner = self.one()
            return lambda row: not inner(row)
        if self._op("("):
            inner = self.either()
            if not self._op(")"):
                raise invalid()
            return inner
        return self._comparison(self._take("word"))

    def _comparison(self, name: str) -> Test:
        if self._word("is"):
            negated = self._word("not")
            if self._take("word").lower() != "null":
                raise invalid()
            return lambda row: (row.get(name) is None) != negated
        if self._word("like"):
            pattern = _pattern(self._take("text")[1:-1])
            return lambda row: bool(pattern.fullmatch(str(row.get(name) or "")))
        compare = _COMPARE.get(self._take("op"))
        if compare is None or not self.left:
            raise invalid()
        kind, raw = self.left.pop(0)
        return lambda row: _compared(compare, row.get(name), _value(kind, raw))

    def _word(self, word: str) -> bool:
        return self._next("word", word)

    def _op(self, mark: str) -> bool:
        return self._next("op", mark)

    def _next(self, kind: str, wanted: str) -> bool:
        if self.left and self.left[0][0] == kind and self.left[0][1].lower() == wanted:
            self.left.pop(0)
            return True
        return False

    def _take(self, kind: str) -> str:
        if not self.left or self.left[0][0] != kind:
            raise invalid()
        return self.left.pop(0)[1]


def _pattern(text: str) -> re.Pattern[str]:
    marks = {"%": ".*", "_": "."}
    return re.compile("".join(marks.get(c, re.escape(c)) for c in text), re.IGNORECASE | re.DOTALL)


def _value(kind: str, raw: str) -> Any:
    if kind == "text":
        return re.sub(r"\\(.)", r"\1", raw[1:-1])
    if raw.lower() in ("true", "false"):
        return raw.lower() == "true"
    if raw.lower() == "null":
        return None
    try:
        return int(raw)
    except ValueError:
        raise invalid() from None


def _compared(compare: Callable[[Any, Any], bool], have: Any, want: Any) -> bool:
    """WMI compares text without regard to case, and numbers with numbers in text."""
    if have is None or want is None:
        return False
    if any(isinstance(one, (bool, str)) for one in (have, want)):
        have, want = str(have).lower(), str(want).lower()
    return compare(have, want)
