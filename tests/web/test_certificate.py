"""The certificate that the box makes for its web server."""

from __future__ import annotations

import os
import ssl
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from osiris.desk import web
from osiris.edge.certificate import LIFE, RENEW, ensure
from osiris.errors import VaultError

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
NAMES = ("127.0.0.1", "localhost", "box.clinic.lan", "fd00::5")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder; its web server's folder would be beside it."""
    return tmp_path / "box"


def made(data: Path, names: tuple[str, ...] = NAMES, now: datetime = NOW) -> bool:
    return ensure(web.key_in(data), web.certificate_in(data), names, now)


def certificate(data: Path) -> x509.Certificate:
    return x509.load_pem_x509_certificate(web.certificate_in(data).read_bytes())


def test_it_names_the_box_and_ends_within_what_browsers_accept(data: Path):
    assert made(data)
    found = certificate(data)
    names = found.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert {str(name.value) for name in names} == set(NAMES)
    assert found.not_valid_after_utc - found.not_valid_before_utc == LIFE <= timedelta(days=825)
    assert found.not_valid_before_utc < NOW
    assert isinstance(found.public_key(), ec.EllipticCurvePublicKey)
    ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(web.key_in(data))


def test_the_key_is_for_one_user_and_the_certificate_for_all(data: Path):
    old = os.umask(0)
    try:
        made(data)
    finally:
        os.umask(old)
    assert stat.S_IMODE(web.key_in(data).stat().st_mode) == 0o600
    assert stat.S_IMODE(web.certificate_in(data).stat().st_mode) == 0o644
    assert stat.S_IMODE(web.folder_in(data).stat().st_mode) == 0o755
    assert b"PRIVATE" not in web.certificate_in(data).read_bytes()


def test_the_fingerprint_is_what_a_browser_shows(data: Path):
    assert web.fingerprint(data) == ""
    made(data)
    digest = certificate(data).fingerprint(hashes.SHA256()).hex(":").upper()
    assert web.fingerprint(data) == digest


def test_it_stays_until_a_month_before_its_end(data: Path):
    made(data)
    first = web.fingerprint(data)
    end = certificate(data).not_valid_after_utc
    assert not made(data, now=end - RENEW - timedelta(minutes=1))
    assert web.fingerprint(data) == first
    assert made(data, now=end - RENEW)
    assert web.fingerprint(data) != first


@pytest.mark.parametrize("harm", ["other names", "torn", "empty", "open to others", "other key"])
def test_what_cannot_be_served_is_made_anew(data: Path, tmp_path: Path, harm: str):
    made(data)
    first, key = web.fingerprint(data), web.key_in(data)
    names = (*NAMES, "192.0.2.7") if harm == "other names" else NAMES
    if harm == "torn":
        key.write_bytes(key.read_bytes()[:-40])
    elif harm == "empty":
        key.write_bytes(b"")
    elif harm == "open to others":
        key.chmod(0o640)
    elif harm == "other key":
        made(tmp_path / "other")
        pem = web.key_in(tmp_path / "other").read_bytes().partition(b"-----BEGIN CERT")[0]
        key.write_bytes(pem + web.certificate_in(data).read_bytes())
    assert made(data, names)
    assert web.fingerprint(data) != first
    assert stat.S_IMODE(key.stat().st_mode) == 0o600


def test_the_public_copy_says_what_is_served(data: Path):
    made(data)
    first = web.fingerprint(data)
    web.certificate_in(data).write_bytes(b"torn")
    assert web.fingerprint(data) == ""
    assert not made(data)
    assert web.fingerprint(data) == first


def test_a_folder_that_others_can_write_holds_no_key(data: Path):
    web.folder_in(data).mkdir(mode=0o755)
    web.folder_in(data).chmod(0o775)
    with pytest.raises(VaultError, match="not this user's own"):
        made(data)
    assert not web.key_in(data).exists()


@pytest.mark.parametrize("what", ["pipe", "open pipe", "device"])
def test_what_is_no_file_holds_nobody_up(data: Path, what: str):
    """The folder is the web server's, and every console looks into it."""
    web.folder_in(data).mkdir()
    writer = -1
    if what.endswith("pipe"):
        os.mkfifo(web.certificate_in(data))
        writer = os.open(web.certificate_in(data), os.O_RDWR) if what == "open pipe" else -1
    else:
        web.certificate_in(data).symlink_to("/dev/zero")
    look = "import sys; from pathlib import Path; from osiris.desk.web import fingerprint;"
    look += "print(repr(fingerprint(Path(sys.argv[1]))))"
    ran = subprocess.run(
        [sys.executable, "-c", look, str(data)], capture_output=True, timeout=10, check=True
    )
    if writer >= 0:
        os.close(writer)
    assert ran.stdout == b"''\n"
