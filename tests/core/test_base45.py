"""Base45 against the examples of RFC 9285, sections 4.3 and 4.4."""

from __future__ import annotations

import random

import pytest

from osiris.core import base45
from osiris.errors import OsirisError


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        (b"AB", "BB8"),
        (b"Hello!!", "%69 VD92EX0"),
        (b"base-45", "UJCLQE7W581"),
        (b"ietf!", "QED8WEX0"),
        (b"\xff\xff", "FGW"),
        (b"\xff", "U5"),
        (b"\0\0\0", "00000"),
    ],
)
def test_the_examples(data: bytes, text: str):
    assert base45.encode(data) == text
    assert base45.decode(text) == data


@pytest.mark.parametrize(
    "text",
    ["GGW", ":::", "V5", "::", "A", "BB8B", "bb8", "BB=", "BB8\n", "\u0410B8"],
    ids=["65536", "91124", "256", "2024", "one", "four", "case", "sign", "break", "cyrillic"],
)
def test_what_stands_for_no_bytes(text: str):
    with pytest.raises(OsirisError):
        base45.decode(text)


def test_every_length_comes_back():
    draw = random.Random(9285)
    for length in range(130):
        data = draw.randbytes(length)
        text = base45.encode(data)
        assert base45.decode(text) == data
        assert len(text) == (length // 2) * 3 + (length % 2) * 2
