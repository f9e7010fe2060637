"""Canonical JSON: one value, one sequence of bytes, or a refusal that names the place."""

from __future__ import annotations

import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osiris.core import canon
from osiris.model.proof import Kind

KEYS = st.text(st.characters(max_codepoint=127), max_size=8)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-canon.MAX_INT, canon.MAX_INT) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=20,
)


def test_it_is_rfc_8785_where_nobody_can_disagree() -> None:
    value = {"b": [1, True, None, '€\u20ac\x0f\n"\\/'], "a": {"kind": Kind.SWEEP}, "A": (1,)}
    expected = '{"A":[1],"a":{"kind":"sweep"},"b":[1,true,null,"€€\\u000f\\n\\"\\\\/"]}'
    assert canon.dumps(value) == expected.encode()


@given(VALUES)
def test_it_can_be_read_back_and_does_not_depend_on_the_order_of_keys(value: object) -> None:
    text = canon.dumps(value)
    again = json.loads(text, object_pairs_hook=lambda pairs: dict(reversed(pairs)))
    assert again == value
    assert canon.dumps(again) == text


@pytest.mark.parametrize(
    ("value", "path"),
    [
        (1.5, r"\$: canonical JSON has no float"),
        ({"a": [0, {"b": float("nan")}]}, r"\$\.a\[1\]\.b: canonical JSON has no float"),
        ({"a": {1: 2}}, r"\$\.a: 1 is not"),
        ({"ä": 1}, r"\$: 'ä' is not"),
        ([2**53], r"\$\[0\]: an integer beyond"),
        ([-(2**53)], r"\$\[0\]: an integer beyond"),
        (["\ud800"], r"\$\[0\]: the text is not valid Unicode"),
        ({"a": b"x"}, r"\$\.a: canonical JSON has no bytes"),
        ({"a": {1, 2}}, r"\$\.a: canonical JSON has no set"),
    ],
)
def test_what_has_more_than_one_text_is_refused_by_its_path(value: object, path: str) -> None:
    with pytest.raises(ValueError, match=path):
        canon.dumps(value)


def test_the_digest_is_sha_256_in_hex() -> None:
    assert canon.digest(b"abc") == hashlib.sha256(b"abc").hexdigest()
