"""An entry is an in-toto statement in a DSSE envelope, as others read it."""

from __future__ import annotations

import hashlib
import json
from copy import deepcopy
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from securesystemslib.dsse import Envelope
from securesystemslib.exceptions import VerificationError
from securesystemslib.signer._key import SSlibKey

from osiris.core import chain
from osiris.errors import EvidenceError
from osiris.model.proof import Bundle, KeyPurpose, Kind
from tests.evidence.maker import Maker

BOX = Maker().run(2)
BUNDLES = BOX.keys[KeyPurpose.BUNDLES]


def independent(envelope: dict[str, object], public: bytes) -> str:
    """securesystemslib verifies the envelope with `public`, and says which key did it."""
    key_id = chain.key_id(public)
    key = SSlibKey(key_id, "ed25519", "ed25519", {"public": public.hex()})
    (found,) = Envelope.from_dict(deepcopy(envelope)).verify([key], 1).values()
    return str(found.keyid)


def test_securesystemslib_verifies_our_envelopes() -> None:
    genesis, entry = (chain.envelope(b.payload, b.signatures) for b in BOX.bundles[:2])
    assert independent(entry, BUNDLES.public) == BUNDLES.key_id
    assert independent(genesis, BUNDLES.public) == BUNDLES.key_id
    assert independent(genesis, BOX.identity.public) == BOX.identity.key_id
    forged = chain.envelope(BOX.bundles[2].payload, BOX.bundles[1].signatures)
    with pytest.raises(VerificationError):
        independent(forged, BUNDLES.public)


def test_the_statement_is_in_toto_v1_and_names_its_details() -> None:
    box = Maker()
    box.append(Kind.OUTCOME, {"healed": True}, [("before", b"x"), ("after", b"y")])
    statement = json.loads(box.bundles[1].payload)
    assert statement["_type"] == "https://in-toto.io/Statement/v1"
    assert [item["name"] for item in statement["subject"]] == [
        "detail/1/0/before",
        "detail/1/1/after",
    ]
    salt = hashlib.sha256(b"box 1 1").digest()
    assert statement["subject"][1]["digest"]["sha256"] == hashlib.sha256(salt + b"y").hexdigest()
    assert statement["predicate"]["time"] == {
        "utc": "2026-11-01T00:01:00.000Z",
        "boot": "0b00" * 8,
        "mono_ns": "60000000000",
        "source": "chrony",
        "quality": "synced",
        "offset_ms": "0.125",
    }


def test_an_entry_without_details_is_about_its_chain() -> None:
    (subject,) = json.loads(BOX.bundles[1].payload)["subject"]
    identity = hashlib.sha256(BOX.identity.public).hexdigest()
    assert subject == {"name": f"osiris/{identity}", "digest": {"sha256": identity}}


def test_an_envelope_is_read_back_as_it_was_written() -> None:
    for bundle in BOX.bundles:
        envelope = json.loads(json.dumps(chain.envelope(bundle.payload, bundle.signatures)))
        assert chain.from_envelope(envelope) == bundle


@pytest.mark.parametrize(
    "change",
    [
        {"payloadType": "text/plain"},
        {"payload": "?"},
        {"payload": "e30="},
        {"payload": "eyJwcmVkaWNhdGUiOltdfQ=="},
        {"signatures": [{"sig": "AA=="}]},
        {"signatures": None},
    ],
)
def test_what_is_no_envelope_is_refused(change: dict[str, object]) -> None:
    envelope = chain.envelope(BOX.bundles[1].payload, BOX.bundles[1].signatures) | change
    with pytest.raises(EvidenceError):
        chain.from_envelope(envelope)


def test_the_leaf_is_of_the_payload_and_not_of_its_envelope() -> None:
    bundle = BOX.bundles[1]
    pae = b"DSSEv1 28 application/vnd.in-toto+json %d %b" % (len(bundle.payload), bundle.payload)
    assert bundle.leaf == hashlib.sha256(b"\0" + pae).digest()
    unsigned = chain.from_envelope(chain.envelope(bundle.payload, {}))
    assert replace(unsigned, signatures=bundle.signatures) == bundle
    assert isinstance(unsigned, Bundle)


def test_times_are_utc_to_the_millisecond() -> None:
    moment = datetime(2026, 11, 21, 4, 0, 0, 1999, tzinfo=timezone(timedelta(hours=-5)))
    assert chain.utc_text(moment) == "2026-11-21T09:00:00.001Z"
