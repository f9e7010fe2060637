"""What was written once can be verified for ever."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.evidence.frozen import FOLDER, files
from tests.evidence.packs import check

FINGERPRINT = (FOLDER / "fingerprint.txt").read_text().strip()


@pytest.mark.parametrize("name", files())
def test_the_same_keys_and_entries_make_the_same_bytes(name: str) -> None:
    assert (FOLDER / name).read_bytes() == files()[name]


def test_the_frozen_packs_verify(tmp_path: Path) -> None:
    whole = (FOLDER / "whole.jsonl").read_bytes()
    run = check(tmp_path, [whole], "--key", FINGERPRINT, "--every-signature")
    assert (run.code, run.result["details"]) == (0, "0 not included, 1 present, 1 destroyed")
    later = (FOLDER / "later.jsonl").read_bytes()
    witness = str(FOLDER / "witness.txt")
    run = check(tmp_path, [later], "--witness", witness)
    assert (run.code, run.result["entries"]) == (0, "4, from 6 to 9")
