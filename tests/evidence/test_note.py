"""Checkpoints are C2SP signed notes, to the byte."""

from __future__ import annotations

import base64
import hashlib

import pytest

from osiris.core import chain
from osiris.errors import EvidenceError
from osiris.model.proof import KeyPurpose
from tests.evidence.maker import Maker, signer

BOX = Maker().run(2)
NOTE = BOX.checkpoints[-1].note


def test_the_note_is_laid_out_as_c2sp_signed_note_says() -> None:
    text, _, signature = NOTE.partition("\n\n")
    assert text.split("\n") == [BOX.origin, "3", base64.b64encode(BOX.frontier.root()).decode()]
    dash, name, blob = signature.removesuffix("\n").split(" ")
    raw = base64.b64decode(blob)
    key = BOX.keys[KeyPurpose.CHECKPOINTS]
    hint = hashlib.sha256(BOX.origin.encode() + b"\n\x01" + key.public).digest()[:4]
    assert (dash, name, raw[:4]) == ("\u2014", BOX.origin, hint)
    assert raw[4:] == key.sign(f"{text}\n".encode())


def test_the_key_hash_is_the_one_of_the_specification() -> None:
    """The vector of golang.org/x/mod/sumdb/note: PeterNeumann+c74f20a3+ARpc2Qc.."""
    public = base64.b64decode("ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")[1:]
    assert chain.key_hash("PeterNeumann", public).hex() == "c74f20a3"


def test_a_note_is_read_back_with_the_signatures_of_witnesses_beside_ours() -> None:
    witness = signer("witness")
    blob = chain.key_hash("phone", witness.public) + bytes(8) + witness.sign(b"x")
    note = NOTE + f"\u2014 phone {base64.b64encode(blob).decode()}\n"
    parsed = chain.note_parse(note)
    assert (parsed.origin, parsed.size, parsed.root) == (BOX.origin, 3, BOX.frontier.root())
    assert [name for name, _, _ in parsed.signatures] == [BOX.origin, "phone"]
    assert chain.verify_note(note, BOX.ring()).size == 3


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("\n\n", "\n"),
        ("\n3\n", "\n03\n"),
        ("\n3\n", "\n-3\n"),
        ("\n3\n", "\n3\nmore\n"),
        ("\u2014 ", "- "),
        ("=\n", "\n"),
        (NOTE, ""),
        (NOTE, NOTE.partition("\n\n")[0] + "\n\n"),
        (NOTE, NOTE.removesuffix("\n")),
        ("osiris/", "osiris /"),
    ],
)
def test_what_is_not_exactly_a_checkpoint_is_refused(old: str, new: str) -> None:
    assert old in NOTE
    with pytest.raises(EvidenceError):
        chain.note_parse(NOTE.replace(old, new))


def test_base64_with_loose_bits_is_refused() -> None:
    """43 characters hold 258 bits for 256: two texts would decode to one root."""
    root = NOTE.split("\n")[2]
    loose = root[:-2] + chr(ord(root[-2]) + 1) + "="
    assert base64.b64decode(loose) == base64.b64decode(root)
    with pytest.raises(EvidenceError, match="canonical"):
        chain.note_parse(NOTE.replace(root, loose))
