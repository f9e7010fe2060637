"""The canaries: unique, planted in every form, and found however they are wrapped."""

from __future__ import annotations

import base64
import gzip
import io
import sqlite3
import zipfile
import zlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.scrub.canaries import found, plant

BIRDS = plant(3)
BIRD = BIRDS[0]
TEXT = f"{BIRD.name} and {BIRD.mrn}"  # a token at either end


def zipped(text: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inside.txt", text * 3)
    return file.getvalue()


def test_two_hundred_unique_tokens():
    assert plant(3) == BIRDS != plant(4)
    tokens = {token for bird in BIRDS for token in (bird.name, bird.mrn)}
    assert len(tokens) == 200
    assert all(bird.name in bird.text and bird.mrn in bird.text for bird in BIRDS)


def test_unscrubbed_all_are_found_and_scrubbed_none():
    texts = {str(i): bird.text for i, bird in enumerate(BIRDS)}
    assert len({hit.token for hit in found(BIRDS, texts=texts)}) == 200
    assert not found(BIRDS, texts={"page": "nothing of a patient [name] [id]"})


@pytest.mark.parametrize(
    "wrap",
    [
        str.encode,
        lambda text: text.upper().encode(),
        lambda text: text.encode("utf-16-le"),
        lambda text: text.encode("utf-16-be"),
        lambda text: text.encode().hex().encode(),
        lambda text: base64.b64encode(text.encode()),
        lambda text: base64.b64encode(b"x" + text.encode()),
        lambda text: base64.b64encode(b"xy" + text.encode()),
        lambda text: base64.b64encode(text.encode("utf-16-le")),
        lambda text: b"head " + zlib.compress(text.encode()) + b" tail",
        lambda text: gzip.compress(text.encode()),
        lambda text: base64.b64encode(zlib.compress(text.encode())),
        lambda text: zlib.compress(base64.b64encode(text.encode())),
        lambda text: gzip.compress(zlib.compress(text.encode())),
        zipped,
    ],
)
def test_found_in_a_file(tmp_path: Path, wrap: Callable[[str], bytes]):
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file.bin").write_bytes(wrap(TEXT))
    assert {hit.token for hit in found([BIRD], folder=tmp_path)} == {BIRD.name, BIRD.mrn[3:]}
    assert not found(BIRDS[1:], folder=tmp_path)


def test_found_in_a_file_name(tmp_path: Path):
    (tmp_path / f"{BIRD.name}.txt").write_text("")
    assert [hit.reading for hit in found([BIRD], folder=tmp_path)] == ["file name"]


def test_found_in_a_long_row_that_is_cut_into_pages(tmp_path: Path):
    """At many places in the row, so also across the border of two pages (about byte 3000)."""
    for lead in range(2960, 3020, 3):
        path = tmp_path / f"{lead}.db"
        with closing(sqlite3.connect(path)) as opened:
            opened.execute("CREATE TABLE t (v)")
            opened.execute("INSERT INTO t VALUES (?)", (f"{'x' * lead}{TEXT}".ljust(7100, "y"),))
            opened.commit()
    hits = found([BIRD], folder=tmp_path)
    assert len(hits) == 40
    assert any(hit.reading.startswith("table") for hit in hits)


def test_found_in_a_wal_that_was_not_checkpointed(tmp_path: Path):
    path = tmp_path / "box.db"
    with closing(sqlite3.connect(path)) as opened:
        opened.execute("PRAGMA journal_mode = WAL")
        opened.execute("CREATE TABLE t (v)")
        opened.execute("INSERT INTO t VALUES (?)", (zlib.compress(TEXT.encode()),))
        opened.commit()
        places = {Path(hit.where).name for hit in found([BIRD], folder=tmp_path)}
        assert path.with_name("box.db-wal").stat().st_size
    assert places == {"box.db", "box.db-wal"}
