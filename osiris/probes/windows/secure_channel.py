"""The trust between a member and its domain: Test-ComputerSecureChannel."""

from __future__ import annotations

from osiris.model.content import Missing, Value
from osiris.probes.psjson import boolean, document


def parse(stdout: str) -> dict[str, Value]:
    """`whole`: both sides know the same secret. Raises Missing for a machine in no domain."""
    read = document(stdout)
    if not boolean(read, "member"):
        raise Missing("in no domain")
    return {"whole": boolean(read, "whole")}
