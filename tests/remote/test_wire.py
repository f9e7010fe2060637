"""The document that goes out and the answer that comes back."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osiris.edge.remote import wire
from osiris.edge.remote.port import CallResult
from osiris.model.content import Call, Script

ONE = Call(script=Script(name="one", text="echo 1\n"), params={"b": ("2", "1"), "a": True, "n": 4})


def answer(nonce: str, *parts: tuple[str, str, int]) -> tuple[bytes, bytes]:
    """What run.sh writes."""
    out = "".join(
        f"{nonce} begin {i}\n{text}\n{nonce} end {i} {rc}\n"
        for i, (text, _, rc) in enumerate(parts)
    )
    err = "".join(f"{text}\n{nonce} end {i}\n" for i, (_, text, _) in enumerate(parts))
    return out.encode(), err.encode()


def test_the_document() -> None:
    digest = hashlib.sha256(b"echo 1\n").hexdigest()
    assert wire.document([ONE], "ab").decode().splitlines() == [
        "osiris 1 ab",
        f"call one {digest}",
        "a true",
        "b 2",
        "b 1",
        "n 4",
        "end",
    ]


@pytest.mark.parametrize("value", ["a\nend", "a\rb", "\x00", "\x1b[2J", "a\x85b"])
def test_a_value_is_one_line(value: str) -> None:
    with pytest.raises(ValueError, match="control character"):
        wire.param_lines({"key": value})


@pytest.mark.parametrize("key", ["", "Key", "a b", "a-b", "a\n", "../x", "é"])
def test_keys_and_names_are_plain(key: str) -> None:
    with pytest.raises(ValueError, match="parameter"):
        wire.param_lines({key: "value"})
    with pytest.raises(ValueError, match="script"):
        wire.document([Call(script=Script(name=key, text=""))], "ab")


def test_the_parameters_of_a_call_have_a_limit() -> None:
    assert wire.param_lines({"key": "x" * 60_000})
    with pytest.raises(ValueError, match="64 KiB"):
        wire.param_lines({"key": "x" * 66_000})


@pytest.mark.parametrize("action", ["", "a/b", "..", "a b", "a" * 65, "é", "a\n"])
def test_an_action_id_names_a_folder_and_no_more(action: str) -> None:
    with pytest.raises(ValueError, match="action"):
        wire.action_id(action)
    assert wire.action_id("r12-0") == "r12-0"


@given(st.lists(st.tuples(st.text(), st.text(), st.integers(0, 255)), max_size=4))
def test_whatever_scripts_write_comes_back_as_it_was(parts: list[tuple[str, str, int]]) -> None:
    # A script never sees the nonce, so it cannot write it.
    nonce = "\x00nonce\x00"
    parts = [(out.replace("\x00", ""), err.replace("\x00", ""), rc) for out, err, rc in parts]
    found = wire.results(*answer(nonce, *parts), nonce, len(parts))
    assert found == [CallResult(stdout=o, stderr=e, rc=rc) for o, e, rc in parts]


def test_noise_before_the_first_marker_is_left_out() -> None:
    out, err = answer("ab", ("1\n", "", 0))
    assert wire.results(b"Welcome!\n" + out, err, "ab", 1)[0].stdout == "1\n"


@pytest.mark.parametrize("cut", range(1, 60, 7))
def test_a_broken_answer_is_no_answer(cut: int) -> None:
    out, err = answer("ab", ("1\n", "", 0), ("a longer text\n", "", 0))
    with pytest.raises(wire.Garbled):
        wire.results(out[:-cut], err, "ab", 2)


def test_a_marker_of_another_call_or_nonce_ends_nothing() -> None:
    text = "\nab end 1 0\ncd end 0 0\n ab end 0 0\nab end 0 x\nab end 0 0"
    out, err = answer("ab", (text, "", 9), ("2", "", 0))
    # The text's own last line has no line break of its own, so the marker after it counts.
    assert wire.results(out, err, "cd" + "ab", 0) == []
    with pytest.raises(wire.Garbled):
        wire.results(out, err, "cd", 2)


def test_complaints_are_shown_on_one_plain_line() -> None:
    assert wire.plain("\n sudo: \x1b[31mno\u202e way \nmore") == "sudo: [31mno way "
    assert wire.plain("") == ""
    assert len(wire.plain("x" * 999)) == 200
