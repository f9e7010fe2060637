"""200 made-up tokens to plant in a fake host, and a search for them in all that the box keeps.

Use, in a test that runs a whole sweep and heal against a host which answers with `text`s:

    birds = plant(seed=1)                       # 100 texts, each with one name and one number
    host.answers(bird.text for bird in birds)   # file names, event texts, log lines, ...
    ... sweep, heal, export, back up, crash ...
    assert not found(birds, folder=data_folder, texts={"ticket": ticket.text, "prompt": prompt})

`found` reads every file under the folder as bytes (database, WAL, logs, exports) and also in the
readings under which a leak hides: UTF-16, hex, base64 at every alignment, zlib, gzip, zip, and the
values of SQLite tables, whose long rows are cut into pages. Check first that the search is alive:
plant the texts unscrubbed and see that all 200 are found.
"""

from __future__ import annotations

import base64
import binascii
import io
import random
import re
import shutil
import sqlite3
import tempfile
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

_FORMS = (
    "PID|1||{mrn}^^^MAIN^MR||{name}^Ann||19610412|F|||12 Oak Street^^Dayton^OH^45402",
    "PID|1||{mrn}||||{name}^Ann||19610412|F",
    "in: \x0bMSH|^~\\&|LAB|MAIN|||20260302||ADT^A04|7|P|2.3\rPID|1||{mrn}||{name}^Ann\x1c\r",
    "NM1*IL*1*{name}*ANN****MI*{mrn}~DMG*D8*19610412*F~",
    "CLM*{mrn}*125.5***11:B:1~NM1*QC*1*{name}*ANN~",
    "(0010,0010) PN [{name}^ANN]  # 12, 1 PatientName\n(0010,0020) LO [{mrn}]  # 8, 1 PatientID",
    "Cannot insert duplicate key in object 'dbo.pt'. The duplicate key value is ({mrn}, {name}).",
    "DETAIL:  Key (mrn, lname)=({mrn}, {name}) already exists.",
    "ERROR 1062 (23000): Duplicate entry '{mrn}-{name}' for key 'patient.uq'",
    "INSERT INTO patient (lname, mrn) VALUES ('{name}', '{mrn}')",
    r"C:\Scans\{name}_Ann_{mrn}.pdf",
    r"\\FS01\Scans\2026\{name}, Ann ({mrn}).tif",
    "/srv/samba/scans/{name}_{mrn}/ekg.pdf",
    "<EventID>4663</EventID><Data Name='ObjectName'>C:\\Scans\\{name}_Ann_{mrn}.pdf</Data>",
    "<EventID>1117</EventID><Data Name='Path'>file:_D:\\Mail\\{name} {mrn}.zip</Data>",
    "Document 22, {name} Ann {mrn}.pdf owned by billing1 on \\\\WS-2 was printed on LaserJet",
    "GET /chart?mrn={mrn}&last={name}&dob=1961-04-12 HTTP/1.1",
    "Mar  2 08:14:11 fs01 smbd_audit: front|10.0.0.31|scans|open|ok|r|{name}_Ann_{mrn}.pdf",
    "Mrs {name} (MRN {mrn}, DOB 04/12/1961) cannot print her chart.",
    '{{"patient": "{name}, Ann", "mrn": "{mrn}"}}',
)
_HEADS = ("Zorv", "Quel", "Brix", "Wolth", "Jask", "Vemm", "Kryl", "Thaz", "Oxwe", "Pruv")
_TAILS = ("athel", "imond", "ovane", "ugrin", "ezkar", "ywell", "ambor", "osterq", "ulfen", "irvax")
_PAIRS = len(_HEADS) * len(_TAILS)
_DEEPEST = 4
_MOST = 1 << 26  # bytes that one compressed stream may grow to

_PACKED = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")
_B64_RUN = re.compile(rb"[A-Za-z0-9+/_-]{16,}={0,2}")


class Bird(NamedTuple):
    """A text to plant, and the two tokens in it that may turn up nowhere."""

    name: str
    mrn: str
    text: str


class Hit(NamedTuple):
    """A token that was found: where, and under which reading of the bytes."""

    token: str
    where: str
    reading: str


@dataclass(frozen=True, slots=True)
class _View:
    reading: str
    data: bytes


def plant(seed: int) -> list[Bird]:
    """100 texts with 200 unique tokens, the same for the same seed; every form comes 5 times."""
    draw = random.Random(seed)
    names = draw.sample([head + tail for head in _HEADS for tail in _TAILS], _PAIRS)
    numbers = draw.sample(range(70_000_000, 99_999_999), _PAIRS)
    return [
        Bird(name, f"MRN{number}", _FORMS[i % len(_FORMS)].format(name=name, mrn=f"MRN{number}"))
        for i, (name, number) in enumerate(zip(names, numbers, strict=True))
    ]


def found(
    birds: Iterable[Bird], folder: Path | None = None, texts: Mapping[str, str] | None = None
) -> list[Hit]:
    """Every token that shows in a file under `folder` or in one of the named `texts`.

    One hit for a token and a place. A number counts also without its prefix.
    """
    needles = [(token, _needles(token)) for bird in birds for token in (bird.name, bird.mrn[3:])]
    hits: dict[tuple[str, str], Hit] = {}
    for where, view in _places(folder, texts or {}):
        small = view.data.lower()
        for token, (folded, exact) in needles:
            if any(n in small for n in folded) or any(n in view.data for n in exact):
                hits.setdefault((token, where), Hit(token, where, view.reading))
    return list(hits.values())


def _needles(token: str) -> tuple[list[bytes], list[bytes]]:
    """What to look for in lower-cased bytes, and what (base64) in the bytes as they are."""
    small = token.lower()
    folded = [small.encode(enc) for enc in ("utf-8", "utf-16-le", "utf-16-be")]
    folded += [plain.hex().encode() for plain in (token.encode(), small.encode())]
    folded.append(token.upper().encode().hex().encode())
    exact = [
        inner
        for text in {token, small, token.upper()}
        for enc in ("utf-8", "utf-16-le")
        for inner in _b64_inside(text.encode(enc))
    ]
    return folded, exact


def _b64_inside(data: bytes) -> Iterator[bytes]:
    """The base64 digits that `data` has at each alignment, less those its neighbours share."""
    for lead in range(3):
        digits = base64.b64encode(b"\0" * lead + data).rstrip(b"=")
        tail = (lead + len(data)) % 3 != 0
        yield digits[lead + 1 if lead else 0 : -1 if tail else None]


def _places(folder: Path | None, texts: Mapping[str, str]) -> Iterator[tuple[str, _View]]:
    for where, text in texts.items():
        yield from ((where, view) for view in _views(_View("text", text.encode())))
    for path in sorted(folder.rglob("*")) if folder else ():
        if path.is_file():
            yield str(path), _View("file name", str(path.relative_to(folder or path)).encode())
            yield from ((str(path), view) for view in _views(_View("bytes", path.read_bytes())))
            yield from ((str(path), view) for view in _rows(path))


def _views(view: _View, depth: int = 0) -> Iterator[_View]:
    """The bytes, and what is packed in them, packed things in packed things included."""
    yield view
    if depth < _DEEPEST:
        for inner in (*_unzipped(view), *_inflated(view), *_decoded(view)):
            yield from _views(inner, depth + 1)


def _inflated(view: _View) -> Iterator[_View]:
    for at in _PACKED.finditer(view.data):
        unpacker = zlib.decompressobj(wbits=47)  # zlib or gzip, whichever it is
        try:
            data = unpacker.decompress(view.data[at.start() :], _MOST)
        except zlib.error:
            continue
        if len(data) > 3:
            yield _View(f"{view.reading}, inflated", data)


def _unzipped(view: _View) -> Iterator[_View]:
    if b"PK\x03\x04" in view.data and zipfile.is_zipfile(io.BytesIO(view.data)):
        with zipfile.ZipFile(io.BytesIO(view.data)) as archive:
            for name in archive.namelist():
                yield _View(f"{view.reading}, unzipped", name.encode() + b"\n" + archive.read(name))


def _decoded(view: _View) -> Iterator[_View]:
    """Base64 that holds something packed; plain tokens in base64 are found without decoding."""
    for run in _B64_RUN.findall(view.data):
        whole = run.rstrip(b"=").replace(b"-", b"+").replace(b"_", b"/")
        try:
            data = base64.b64decode(whole + b"=" * (-len(whole) % 4))
        except binascii.Error:
            continue
        if _PACKED.match(data) or data.startswith(b"PK\x03\x04"):
            yield _View(f"{view.reading}, base64", data)


def _rows(path: Path) -> Iterator[_View]:
    """Every value of every table, read from a copy, so that the box's own file is left alone."""
    with path.open("rb") as file:
        if file.read(16) != b"SQLite format 3\0":
            return
    with tempfile.TemporaryDirectory() as spare:
        copy = Path(spare) / "copy.db"
        shutil.copy(path, copy)
        if (wal := path.with_name(path.name + "-wal")).exists():
            shutil.copy(wal, copy.with_name("copy.db-wal"))
        with closing(sqlite3.connect(copy)) as opened:
            opened.text_factory = bytes
            for (table,) in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'"):
                quoted = table.decode().replace('"', '""')
                for row in opened.execute(f'SELECT * FROM "{quoted}"'):  # noqa: S608
                    for value in row:
                        data = value if isinstance(value, bytes) else str(value).encode()
                        yield from _views(_View(f"table {quoted}", data))
