"""The auditor's own Ed25519 says what libsodium says, at the edges too."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nacl.signing import SigningKey

from osiris.report.verifier.verify import doubles, signed
from tests.evidence.edges import ODD, OFF, SMALL, Edge, edges, libsodium

# RFC 8032, section 7.1: secret key, public key, message, signature.
RFC_8032 = [
    (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9"
        "b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f1"
        "1d8c387b2eaeb4302aeeb00d291612bb0c00",
    ),
    (
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984d"
        "c6594a7c15e9716ed28dc027beceea1ec40a",
    ),
    (
        "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
        "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
        "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
        "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431"
        "e0303dca179c138ac17ad9bef1177331a704",
    ),
]
EDGES = edges()


@pytest.mark.parametrize(("secret", "public", "message", "signature"), RFC_8032)
def test_the_vectors_of_rfc_8032(secret: str, public: str, message: str, signature: str) -> None:
    key, text, sig = bytes.fromhex(public), bytes.fromhex(message), bytes.fromhex(signature)
    assert SigningKey(bytes.fromhex(secret)).sign(text).signature == sig
    assert signed(key, text, sig)
    assert not signed(key, text + b"x", sig)


def test_the_edges_are_edges() -> None:
    """Both verdicts occur, and the mixed points, whose equation may hold, are of both kinds."""
    mixed = {edge.good for edge in EDGES if edge.name.startswith("mixed")}
    others = {edge.good for edge in EDGES if not edge.name.startswith(("mixed", "good"))}
    assert (mixed, others) == ({True, False}, {False})


def test_it_agrees_with_libsodium_at_every_edge() -> None:
    wrong = [edge.name for edge in EDGES if signed(*_parts(edge)) is not edge.good]
    assert wrong == []


def test_a_second_encoding_of_a_point_is_no_key() -> None:
    """Nobody knows a signature for most of these, so they are shown to be refused as keys."""
    assert [text.hex() for text in (*ODD, *OFF, *SMALL, b"", bytes(31)) if doubles(text)] == []


def _parts(edge: Edge) -> tuple[bytes, bytes, bytes]:
    return edge.public, edge.message, edge.signature


@settings(max_examples=150, deadline=None)
@given(seed=st.binary(min_size=32, max_size=32), message=st.binary(max_size=200), data=st.data())
def test_it_agrees_with_libsodium_on_damaged_signatures(
    seed: bytes, message: bytes, data: st.DataObject
) -> None:
    key = SigningKey(seed)
    whole = bytes(key.verify_key) + bytes(key.sign(message).signature) + message
    assert signed(whole[:32], message, whole[32:96])
    bit = data.draw(st.integers(0, len(whole) * 8 - 1))
    damaged = bytearray(whole)
    damaged[bit // 8] ^= 1 << bit % 8
    parts = bytes(damaged[:32]), bytes(damaged[96:]), bytes(damaged[32:96])
    assert signed(*parts) is libsodium(*parts)
