"""Certificates of the machine's own store: Cert:\\LocalMachine\\My.

Sizes as NIST SP 800-57 part 1 asks for keys in use now. Key and signature kinds are object
identifiers: RFC 3279, RFC 5758.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from osiris.model.content import Missing, Value
from osiris.probes.psjson import boolean, document, items, number, text

_RSA = "1.2.840.113549.1.1.1"
_LEAST_BITS = 2048
_BROKEN = (
    "1.2.840.113549.1.1.4",  # md5WithRSAEncryption
    "1.2.840.113549.1.1.5",  # sha1WithRSAEncryption
    "1.3.14.3.2.29",  # sha1WithRSASignature
    "1.2.840.10040.4.3",  # dsaWithSha1
    "1.2.840.10045.4.1",  # ecdsaWithSha1
)


def parse(stdout: str) -> dict[str, Value]:
    """`days_left` of the certificate that ends first, `weak` ones by their thumbprints.

    Only those with a private key count. One that has ended counts where a service still shows it;
    an old one that nobody shows does no harm. Raises Missing where there is none.
    """
    read = document(stdout)
    shown = {str(one) for one in items(read["shown"])}
    rows = [row for row in items(read["certificates"]) if _counts(row, shown)]
    if not rows:
        raise Missing("no certificate of a service")
    first = min(rows, key=lambda row: number(row, "days"))
    return {
        "count": len(rows),
        "days_left": number(first, "days"),
        "first": text(first, "thumbprint"),
        "weak": tuple(sorted(text(row, "thumbprint") for row in rows if _weak(row))),
    }


def _counts(row: Mapping[str, Any], shown: set[str]) -> bool:
    in_use = text(row, "thumbprint").upper() in shown
    return in_use or (boolean(row, "private") and number(row, "days") >= 0)


def _weak(row: Mapping[str, Any]) -> bool:
    """Who signed a self-signed certificate, and how, says nothing."""
    short = text(row, "key") == _RSA and number(row, "bits") < _LEAST_BITS
    broken = text(row, "signature") in _BROKEN and not boolean(row, "self_signed")
    return short or broken
