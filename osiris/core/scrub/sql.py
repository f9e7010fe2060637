"""What databases say: statements and errors. Their literals are dropped, names of objects stay."""

# ruff: noqa: E501

from __future__ import annotations

import re
from functools import lru_cache

from osiris.core.scrub.masks import END, MASKED, Pieces

_SPEAKS = re.compile(
    r"(?i)\bselect\b.{1,200}\bfrom\b|\binsert\s+into\b|\bupdate\s+\S+\s+set\b|\bdelete\s+from\b"
    r"|\bmerge\s+into\b|\bexec(?:ute)?\s+\S+\s+@|\bvalues\s*\(|\bwhere\s+\S+\s*(?:=|like\b|in\b|<|>)"
    r"|\bduplicate\s+(?:key|entry)\b|\btruncat|\bconver(?:t|sion)\b|\bconstraint\b|\bfailing\s+row\b"
    r"|\bkey\s+\([^)]{1,200}\)\s*=|\bincorrect\s+\S+\s+value\b|\binvalid\s+input\s+syntax\b"
    r"|\bout\s+of\s+range\b|\bdata\s+too\s+long\b|\bparameters?:\s*\$|\binvalid\s+byte\s+sequence\b"
    r"|\bcall\s+\w+\s*\(|\bexec(?:ute)?\s+[\w.]+\s+['N]|\bsp_executesql\b|\bbind(?:ing)?\b.{0,20}\b(?:param|value|variable)"
    r"|==> *parameters|\[parameters|\bdup key\b|\bE11000\b|\binvalid (?:date|number|month|value|datetime)\b"
    r"|\bcopy\s+\w+, line\b|\berror converting\b|\bvalue too long\b|\bORA-\d{5}\b"
    r"|\bdata (?:exception|truncation)\b|\bcannot (?:convert|cast|insert)\b|\bcould not (?:convert|parse)\b|\bcast\s*\("
)
_NAMED = re.compile(
    r"(?i)\b(?:object|constraint|column|columns|key|table|tables|index|database|schema|procedure"
    r"|function|type|view|trigger|relation|role)\s+$"
)
_LITERAL = re.compile(r"[NnEeXx]?'(?:[^'\\]|''|\\.|(?<=[^\W\d_])'(?=[^\W\d_]{2}))*'?")
_ROW = re.compile(
    r"(?i)((?:\bvalue\s+is|\bvalues|\bcontains|=)\s*)\(([^\ue000-\ue003]*?)(\)(?=[\s.,;]*(?:$|already|is\b|\())|$)"
)
_BOUND = re.compile(r"(?i)(\bparameters?:\s*)(\$.*)$")
_QUOTED = re.compile(
    r"(?i)((?:value|date|time\w*|type \w+|integer|numeric|text|string|input|near|data|column \w+|=|=>|:|,|[(\[{])\s*:?\s*)\"([^\"\ue000-\ue003]{1,200})\""
)
_BRACED = re.compile(
    r"(?i)((?:dup key|parameters?|params|args|values?|bind\w*|->|==>)\s?[:=]?\s?)([\[{(][^\]})\ue000-\ue003]{1,400}[\]})]|[^\s\[{('\"][^\ue000-\ue003]*\(\w+\).*$)"
)
_COMPARED = re.compile(
    r"(?i)((?:=|<>|<|>|\blike|\bin\s*\()\s*)([^\s'\",;()\ue000-\ue003]*\d[^\s'\",;()\ue000-\ue003]*)"
)


_DONE = re.compile(rf"(?:\s*{MASKED}\d+{END}\s*)+")


@lru_cache(maxsize=8)
def speaks(text: str) -> bool:
    """Whether a database speaks in `text`."""
    low = text.lower()
    return any(hint in low for hint in _HINTS) and bool(_SPEAKS.search(text))


_HINTS = (
    *(
        "select",
        "insert",
        "update",
        "delete",
        "merge",
        "exec",
        "values",
        "where",
        "duplicate",
        "truncat",
    ),
    *(
        "conver",
        "constraint",
        "failing",
        "key (",
        "incorrect",
        "invalid",
        "range",
        "too long",
        "param",
    ),
    *(
        "call ",
        "bind",
        "dup key",
        "e11000",
        "copy ",
        "cast",
        "ora-",
        "data ",
        "cannot",
        "could not",
    ),
)


def settle(text: str, pieces: Pieces) -> str:
    """`text` with the literals dropped, where a database speaks in it."""
    if not speaks(text):
        return text
    text = _BOUND.sub(lambda m: m[1] + pieces.mask("withheld"), text)
    text = _ROW.sub(lambda m: f"{m[1]}({pieces.mask('withheld') if m[2] else ''}{m[3]}", text)
    text = _literals(text, pieces)
    text = _BRACED.sub(lambda m: m[1] + pieces.mask("withheld"), text)
    text = _QUOTED.sub(lambda m: f'{m[1]}"{pieces.mask("withheld")}"', text)
    return _COMPARED.sub(lambda m: m[1] + pieces.mask("withheld"), text)


def _literals(text: str, pieces: Pieces) -> str:
    parts: list[str] = []
    place = 0
    for match in _LITERAL.finditer(text):
        before = text[place : match.start()]
        parts.append(before)
        named = _NAMED.search(before[-24:])
        bare = match[0].strip("NnEeXx'")
        parts.append(
            match[0]
            if named or not bare or _DONE.fullmatch(bare)
            else f"'{pieces.mask('withheld')}'"
        )
        place = match.end()
    return "".join(parts) + text[place:]
