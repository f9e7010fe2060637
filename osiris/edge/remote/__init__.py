"""Every packet to a clinic machine: the two Protocols are in `port`, and this is how to use them.

conn = await connect(target, credential, do_not_probe=settings.do_not_probe)
observations = await look(conn, target.id, [(probe, {})], at=now, deadline=60)
await conn.close()
"""

from osiris.edge.remote.escrow import recovery_key
from osiris.edge.remote.knock import Knock, knock
from osiris.edge.remote.look import blind, look, observe
from osiris.edge.remote.port import CallResult, Connection, Phase
from osiris.edge.remote.prepare import prepare_linux
from osiris.edge.remote.prepare_windows import prepare_windows
from osiris.edge.remote.reach import clean, connect, scan_key
from osiris.edge.remote.ssh import fingerprint
from osiris.edge.remote.trust import is_certificate
from osiris.edge.remote.winrm import HTTPS_PORT

__all__ = [
    "HTTPS_PORT",
    "CallResult",
    "Connection",
    "Knock",
    "Phase",
    "blind",
    "clean",
    "connect",
    "fingerprint",
    "is_certificate",
    "knock",
    "look",
    "observe",
    "prepare_linux",
    "prepare_windows",
    "recovery_key",
    "scan_key",
]
