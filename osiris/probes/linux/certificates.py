"""Certificates in the folders of the host's services: x509(1ssl).

Sizes as NIST SP 800-57 part 1 asks for keys in use now: RSA of 2048 bits, curves of 224 bits.
"""

from __future__ import annotations

from osiris.model.content import Missing, Value
from osiris.probes.lines import DAY, only, read_lines, words

_LEAST_BITS = {
    "rsaEncryption": 2048,
    "rsassaPss": 2048,
    "id-ecPublicKey": 224,
    "dsaEncryption": 2048,
}
_BROKEN = ("md5", "sha1")
_TRUST_FOLDERS = ("/etc/ssl/", "/etc/pki/tls/certs/")


def parse(stdout: str) -> dict[str, Value]:
    """`days_left` of the certificate that ends first.

    Authorities in the folders that also hold the trusted ones are left out; elsewhere a mark as
    authority means little, because home-made certificates carry it by default.

    Raises Missing where no file holds a certificate.
    """
    lines = read_lines(stdout, "now", "cert")
    now = int(only(lines, "now"))
    rows = [row for row in (words(line, 6) for line in lines["cert"]) if not _authority(row)]
    if not rows:
        raise Missing("no certificate of a service")
    ends = {row[5]: int(row[0]) for row in rows}
    first = min(ends, key=lambda path: ends[path])
    return {
        "files": len(ends),
        "days_left": (ends[first] - now) // DAY,
        "first": first,
        "expired": tuple(sorted(path for path, end in ends.items() if end <= now)),
        "weak": tuple(sorted(row[5] for row in rows if _weak(row[1], int(row[2]), row[3]))),
    }


def _authority(row: list[str]) -> bool:
    return row[4] == "ca" and row[5].startswith(_TRUST_FOLDERS)


def _weak(kind: str, bits: int, signed: str) -> bool:
    """Kinds that are not listed have one size, which is enough (Ed25519, Ed448)."""
    return bits < _LEAST_BITS.get(kind, 0) or signed.lower().startswith(_BROKEN)
