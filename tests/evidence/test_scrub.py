"""What passes the scrubber, and what never does."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osiris.core import canon
from osiris.core.scrub import WITHHELD, scrub, scrub_bytes

KEPT = [
    "",
    "yes",
    "prohibit-password",
    "root_login",
    "5.15.0-91-generic",
    "1:9.2p1-2+deb12u3",
    "2.36",
    "0600",
    "755",
    "a" * 64,
    "2026-11-21T09:00:00.000Z",
    "/etc/ssh/sshd_config",
    "/var/lib/dpkg/status",
    "chacha20-poly1305@openssh.com",
    "VERBOSE",
    f"file /etc/ssh/sshd_config {'0' * 64} 0600 root:root",
    "file /etc/motd absent",
    "sysctl 1",
    # What a machine is called on its network is kept on the box.
    "10.0.0.1",
    "fe80::1",
    "00:11:22:33:44:55",
    "deadbeef" * 4,
    "S-1-5-21-1004336348-1177238915-682003330-512",
    "yes\n",
    "unattended-upgrades",
    "the service did not start in time",
]
SCRUBBED = {
    "file /home/jane/notes absent": "file /home/[name]/notes absent",
    "/etc/Jane Doe": "/etc/[name] [name]",
    "yes\nJane Doe": "yes\n[name] [name]",
    "moved to Oakhaven on Monday": "moved to [name] on Monday",
}
WITHHELD_TEXTS = [
    "Jane Doe",
    "jane doe",
    "patient has diabetes",
    "Smith",
    "SMITH",
    "O'Neil",
    "jane.doe@example.com",
    "123-45-6789",
    "123456789",
    "(555) 010-9999",
    "555-010-9999",
    "1970-01-01",
    "01/02/1970",
    "/home/jane",
    "/srv/patients/doe",
    "C:\\Users\\jane",
    "hunter2!",
    "janedoe",
    "doe",
    "a" * 65,
    "x " * 200,
    "é",
    "\u202eyes",
]


@pytest.mark.parametrize("text", KEPT)
def test_what_is_plainly_a_setting_is_kept(text: str) -> None:
    assert scrub({"field": text}) == ({"field": text}, {"kept": 1, "withheld": 0})


@pytest.mark.parametrize("text", WITHHELD_TEXTS)
def test_every_other_text_is_withheld_and_counted(text: str) -> None:
    assert scrub({"field": [text]}) == ({"field": [WITHHELD]}, {"kept": 0, "withheld": 1})


@pytest.mark.parametrize("text", SCRUBBED)
def test_a_sentence_keeps_the_words_that_tell_nothing(text: str) -> None:
    assert scrub({"field": text}) == ({"field": SCRUBBED[text]}, {"kept": 0, "withheld": 1})


def test_under_a_key_that_names_staff_or_machines_a_name_is_kept() -> None:
    value = {
        "who": "jsmith",
        "12": ["mgarcia", "CLINIC\\jsmith", "wuauserv"],
        "services": {"dentalsvc": "running"},
        "packages": "libfoobar3.1",
    }
    clean, counts = scrub(value)
    assert clean == value
    assert counts == {"kept": 6, "withheld": 0}


@pytest.mark.parametrize(
    "text", ["Smith_John.pdf", "jsmith 1962", "MRN123456", "doe-1962-03-04", "jane@example.com"]
)
def test_what_is_more_than_a_name_is_withheld_there_too(text: str) -> None:
    clean, counts = scrub({"who": text, "7": [text]})
    assert clean == {"who": WITHHELD, "7": [WITHHELD]}, clean
    assert counts == {"kept": 0, "withheld": 2}


def test_numbers_bools_and_nothing_are_kept_and_fractions_become_text() -> None:
    value = {"a": 1, "b": True, "c": None, "d": (0.5, 2), "e": {"f": -3}}
    clean, counts = scrub(value)
    assert clean == {"a": 1, "b": True, "c": None, "d": ["0.500", 2], "e": {"f": -3}}
    assert counts == {"kept": 6, "withheld": 0}


def test_keys_can_tell_too() -> None:
    clean, counts = scrub({"Jane Doe": 1, "users": {"jane@example.com": 2, "count": 3}})
    assert clean == {"[withheld 0]": 1, "users": {"[withheld 0]": 2, "count": 3}}
    assert counts == {"kept": 3, "withheld": 2}


def test_what_is_not_understood_is_withheld() -> None:
    assert scrub(b"bytes")[0] == WITHHELD
    assert scrub({"a": {1, 2}, "b": 10**30, "c": 1e30})[0] == dict.fromkeys("abc", WITHHELD)
    deep: object = "Jane"
    for _ in range(5000):
        deep = [deep]
    assert WITHHELD in json.dumps(scrub(deep)[0])
    assert scrub_bytes(b"not json") == (b'"[withheld]"', {"kept": 0, "withheld": 1})
    assert scrub_bytes(b"[" * 100_000)[0] == b'"[withheld]"'


def test_the_bytes_of_a_detail_come_out_canonical() -> None:
    clean, counts = scrub_bytes(b'{"b": 0.25, "a": "Jane Doe"}')
    assert (clean, counts) == (b'{"a":"[withheld]","b":"0.250"}', {"kept": 1, "withheld": 1})


ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(ANY)
def test_it_never_fails_changes_nothing_twice_and_is_always_fit_to_be_kept(value: object) -> None:
    clean, _ = scrub(value)
    assert scrub(clean)[0] == clean
    canon.dumps(clean)


# No word has a q without a vowel behind it, so these are nobody's vocabulary.
CANARY = st.text("bcdfghjklmnpqrstvwxz", min_size=6, max_size=12).map(lambda t: "q" + t)


@given(st.lists(CANARY, min_size=1, max_size=5), st.sampled_from([str, str.title, str.upper]))
def test_what_is_in_no_vocabulary_is_never_kept(
    words: list[str], case: Callable[[str], str]
) -> None:
    clean, _ = scrub({"field": " ".join(map(case, words))})
    assert clean == {"field": WITHHELD}
