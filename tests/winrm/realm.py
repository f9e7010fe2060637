"""A real MIT Kerberos realm on loopback, without root: its own database, KDC and keytabs."""

from __future__ import annotations

import base64
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

REALM = "CLINIC.TEST"
_SBIN = "/usr/sbin:/usr/bin:/bin"


@dataclass(frozen=True)
class Realm:
    """A running KDC. `folder` holds its files; `keytab(name)` the base64 of a principal's keys."""

    folder: Path

    def keytab(self, principal: str) -> str:
        """Keys of `principal`; its password is random from then on."""
        path = self.folder / "client.keytab"
        path.unlink(missing_ok=True)
        self.admin(f"ktadd -norandkey -k {path} {principal}")
        return base64.b64encode(path.read_bytes()).decode()

    def admin(self, query: str) -> str:
        """kadmin.local."""
        command = ["kadmin.local", "-r", REALM, "-q", query]
        return subprocess.run(
            command, check=True, capture_output=True, text=True, env=_environment(self.folder)
        ).stdout


def missing() -> str:
    """What the realm would need, or nothing."""
    try:
        import gssapi  # noqa: F401
        import krb5  # noqa: F401
    except ImportError:
        return "the extra osiris[kerberos] is not installed"
    tools = [t for t in ("krb5kdc", "kdb5_util", "kadmin.local") if not shutil.which(t, path=_SBIN)]
    return f"{', '.join(tools)} not installed" if tools else ""


@contextmanager
def realm(folder: Path, *, password: str) -> Iterator[Realm]:
    """Start a KDC with the principals osiris and HTTP/localhost."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (folder / "krb5.conf").write_text(_CLIENT.format(realm=REALM, port=port, folder=folder))
    (folder / "kdc.conf").write_text(_KDC.format(realm=REALM, port=port, folder=folder))
    made = Realm(folder)
    environment = _environment(folder)
    create = ["kdb5_util", "-r", REALM, "-P", "master", "create", "-s"]
    subprocess.run(create, check=True, capture_output=True, env=environment)
    made.admin(f"addprinc -pw {password} osiris")
    made.admin("addprinc -randkey HTTP/localhost")
    made.admin(f"ktadd -k {folder}/http.keytab HTTP/localhost")
    with subprocess.Popen(
        ["krb5kdc", "-n", "-r", REALM], env=environment, stderr=subprocess.DEVNULL
    ) as kdc:
        try:
            _wait(port)
            yield made
        finally:
            kdc.terminate()


def _environment(folder: Path) -> dict[str, str]:
    return {
        "PATH": _SBIN,
        "KRB5_CONFIG": f"{folder}/krb5.conf",
        "KRB5_KDC_PROFILE": f"{folder}/kdc.conf",
        "TMPDIR": os.fspath(folder),
    }


def _wait(port: int) -> None:
    end = time.monotonic() + 10
    while time.monotonic() < end:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    raise TimeoutError("the KDC does not listen")


_CLIENT = """\
[libdefaults]
default_realm = {realm}
dns_lookup_kdc = false
dns_lookup_realm = false
dns_canonicalize_hostname = false
rdns = false
udp_preference_limit = 1
default_ccache_name = FILE:{folder}/default.ccache
[realms]
{realm} = {{
  kdc = 127.0.0.1:{port}
}}
[domain_realm]
localhost = {realm}
"""

_KDC = """\
[kdcdefaults]
kdc_listen = 127.0.0.1:{port}
kdc_tcp_listen = 127.0.0.1:{port}
[realms]
{realm} = {{
  database_name = {folder}/principal
  key_stash_file = {folder}/stash
  acl_file = {folder}/acl
  max_life = 10h
}}
[logging]
kdc = FILE:{folder}/kdc.log
"""
