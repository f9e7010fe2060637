"""The packs of tests/vectors/: entries 0 to 9, two details, a rotation of both keys.

From entry 6 on they are a pack of their own. tools/make_vectors.py writes them; a change means that
packs which left a box earlier can no longer be verified.
"""

from __future__ import annotations

from pathlib import Path

from osiris.model.proof import KeyPurpose, Kind
from tests.evidence.maker import Maker

FOLDER = Path(__file__).parents[1] / "vectors"


def box() -> Maker:
    """The box whose evidence the vectors hold."""
    made = Maker("vectors").run(3, every=2)
    made.append(Kind.INTENT, {"target": "t1", "runbook": "RB-LIN-SSH-001", "steps": 1})
    made.append(
        Kind.OUTCOME,
        {"intent": 4, "outcome": "healed"},
        [("before", b'{"permitrootlogin":"yes"}'), ("after", b'{"permitrootlogin":"no"}')],
    )
    made.checkpoint()
    made.rotate(KeyPurpose.BUNDLES)
    made.rotate(KeyPurpose.CHECKPOINTS)
    made.checkpoint()
    made.append(Kind.REDACTION, {"entries": [5]})
    made.details[5][0] = None
    return made.run(1)


def files() -> dict[str, bytes]:
    """Every file of the folder by name."""
    made = box()
    return {
        "fingerprint.txt": made.identity.key_id.encode() + b"\n",
        "whole.jsonl": b"".join(made.pack()),
        "later.jsonl": b"".join(made.pack(6)),
        "witness.txt": made.checkpoints[2].note.encode(),
    }
