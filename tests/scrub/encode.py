"""Encodings around labelled text, and the readings that a finder would try.

Character by character, with the labels inside kept: `‹url ...›` percent, `‹url2 ...›` percent
twice, `‹json ...›` \\uXXXX, `‹xml ...›` character references, `‹nul ...›` UTF-16 read as bytes.
`‹b64 ...›`, `‹b64w ...›` (UTF-16LE, as PowerShell takes it), `‹hex ...›`: one blob, one label.
"""

from __future__ import annotations

import base64
import binascii
import html
import re
from collections.abc import Callable, Iterator
from urllib.parse import quote, unquote_plus

from tests.scrub.line import PATIENT, Span

_EACH: dict[str, Callable[[str], str]] = {
    "url": lambda c: quote(c, safe=""),
    "url2": lambda c: quote(quote(c, safe=""), safe=""),
    "json": lambda c: f"\\u{ord(c):04x}",
    "xml": lambda c: f"&#{ord(c)};" if not c.isalnum() or ord(c) > 126 else c,
    "nul": lambda c: c + "\0",
}
_BLOB: dict[str, Callable[[str], str]] = {
    "b64": lambda text: base64.b64encode(text.encode()).decode(),
    "b64w": lambda text: base64.b64encode(text.encode("utf-16-le")).decode(),
    "hex": lambda text: text.encode().hex(),
}
_B64_RUN = re.compile(r"[A-Za-z0-9+/_-]{8,}")
_HEX_RUN = re.compile(r"(?:[0-9a-fA-F]{2}){4,}")
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")


def encoded(way: str, text: str, spans: list[Span]) -> tuple[str, list[Span]]:
    """`text` in the encoding `way`, and its labels in the new places."""
    if way in _BLOB:
        blob = _BLOB[way](text)
        hidden = "\n".join(span.plain for span in spans if span.klass == PATIENT)
        return blob, [Span(0, len(blob), "encoded", PATIENT, hidden)]
    pieces = [_EACH[way](c) for c in text]
    at = [0]
    for piece in pieces:
        at.append(at[-1] + len(piece))
    return "".join(pieces), [s._replace(start=at[s.start], end=at[s.end]) for s in spans]


def readings(text: str) -> Iterator[str]:
    """`text` itself and whatever it says when its encodings are undone, also where they are cut."""
    yield text
    once = unquote_plus(text)
    yield once
    yield unquote_plus(once)
    yield html.unescape(text)
    yield _ESCAPE.sub(lambda m: chr(int(m[1], 16)), text)
    yield text.replace("\0", "")
    for run in _HEX_RUN.findall(text):
        yield bytes.fromhex(run).decode(errors="replace")
    for run in _B64_RUN.findall(text):
        for shift in range(4):
            data = _unpacked(run[shift:])
            yield data.decode(errors="replace")
            yield data.decode("utf-16-le", errors="replace")
            yield data[1:].decode("utf-16-le", errors="replace")


def _unpacked(run: str) -> bytes:
    whole = run + "=" * (-len(run) % 4)
    try:
        return base64.b64decode(whole, altchars=b"-_" if set(run) & set("-_") else None)
    except (ValueError, binascii.Error):
        return b""
