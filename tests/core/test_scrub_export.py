"""What leaves the site under other names."""

from __future__ import annotations

import hashlib
import hmac

from hypothesis import given
from hypothesis import strategies as st

from osiris.core.scrub import pseudonyms
from osiris.core.scrub.export import _hmac

KEY = b"k" * 32
NAMES = {"jsmith": "staff", "FS01": "host", "fs01.clinic.local": "host", "clinic": "domain"}
SID = "S-1-5-21-1004336348-1177238915-682003330"


def test_names_are_replaced_everywhere_by_the_same_name() -> None:
    text = "jsmith on FS01, JSMITH on fs01; CLINIC\\jsmith"
    out = pseudonyms(text, KEY, NAMES)
    staff, host = out.split(" on ")[0], out.split(" on ")[1].split(",")[0]
    assert staff.startswith("staff-")
    assert host.startswith("host-")
    assert out.count(staff) == 3
    assert out.count(host) == 2
    assert "domain-" in out
    assert len(staff) == len("staff-") + 12


def test_addresses_and_sids_are_known_by_their_form() -> None:
    text = (
        f"10.0.0.5 192.168.1.9 fe80::1 00:11:22:33:44:55 {SID}-500 8.8.8.8 127.0.0.1 S-1-5-32-544"
    )
    out = pseudonyms(text, KEY, {})
    for gone in ("10.0.0.5", "192.168.1.9", "fe80::1", "00:11:22:33:44:55", SID):
        assert gone not in out
    for kept in ("8.8.8.8", "127.0.0.1", "S-1-5-32-544", "-500"):
        assert kept in out
    assert pseudonyms("00-11-22-33-44-55", KEY, {}) == pseudonyms("00:11:22:33:44:55", KEY, {})


def test_the_longer_name_wins_and_a_part_of_a_word_is_no_name() -> None:
    out = pseudonyms("fs01.clinic.local xjsmith jsmith2 _fs01", KEY, NAMES)
    assert out.startswith(pseudonyms("fs01.clinic.local", KEY, NAMES) + " ")
    assert out.endswith(" xjsmith jsmith2 _fs01")
    assert "domain-" not in out


def test_the_shape_stays_and_keys_are_texts_too() -> None:
    value = {"jsmith": ["fs01", {"n": 1, "b": True, "none": None}], "t": ("clinic",)}
    out = pseudonyms(value, KEY, NAMES)
    assert next(iter(out)).startswith("staff-")
    inner = next(iter(out.values()))
    assert inner[1] == {"n": 1, "b": True, "none": None}
    assert out["t"][0].startswith("domain-")


def test_another_key_gives_other_names() -> None:
    assert pseudonyms("jsmith", KEY, NAMES) != pseudonyms("jsmith", b"other", NAMES)
    assert pseudonyms("jsmith", KEY, {"jsmith": "host"}) != pseudonyms("jsmith", KEY, NAMES)


@given(st.binary(max_size=130), st.binary(max_size=200))
def test_the_hash_is_hmac_sha256(key: bytes, message: bytes) -> None:
    assert _hmac(key, message) == hmac.new(key, message, hashlib.sha256).digest()


@given(st.text(max_size=60).map(lambda t: t + " jsmith fs01 10.0.0.5 " + t))
def test_again_changes_nothing(text: str) -> None:
    once = pseudonyms(text, KEY, NAMES)
    assert pseudonyms(once, KEY, NAMES) == once
    assert "jsmith fs01 10.0.0.5" not in once
