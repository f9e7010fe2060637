"""The web server: the console in a browser."""

from __future__ import annotations

import logging
import os
import socket
import ssl
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from osiris.cli.common import as_json, desk, emit, show
from osiris.desk import Desk
from osiris.errors import OsirisError, RequestError

if TYPE_CHECKING:
    from tui.web.server import Limits


@click.command()
@click.option("--fingerprint", is_flag=True, help="Only show the certificate's fingerprint.")
@as_json
@desk
def web(desk: Desk, fingerprint: bool, json_: bool) -> None:
    """Serve the console to browsers, until SIGTERM.

    Over TLS only, with a certificate that is made here, and on this machine only unless config.yaml
    says otherwise (web_address). It asks the daemon who may sign in.
    """
    from osiris.desk.web import fingerprint as shown

    if not fingerprint:
        from tui.web.server import Limits

        serve(desk, Limits(idle_s=60.0 * desk.settings.idle_minutes))
        return
    text = shown(desk.folder)
    if not text:
        raise RequestError("There is no certificate yet.", "Start the server once: osiris web")
    if json_:
        emit({"sha256": text})
    else:
        show(text)


def serve(desk: Desk, limits: Limits) -> None:
    """Serve until SIGTERM. Raises OsirisError where it cannot begin."""
    from osiris.desk.web import certificate_in, fingerprint, key_in
    from osiris.edge.certificate import ensure
    from tui.web import kernel
    from tui.web.server import WebServer

    kernel.leave_terminal()
    kernel.hide()
    logging.basicConfig(level=logging.INFO, format="%(name)s: %(message)s")
    seen = Desk(desk.folder.resolve(), alone=False)
    names = _names(desk)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.minimum_version = ssl.TLSVersion.TLSv1_2

    def renew() -> None:
        key = key_in(desk.folder)
        ensure(key, certificate_in(desk.folder), names, datetime.now(UTC))
        tls.load_cert_chain(key)

    renew()
    logging.getLogger("osiris.web").info("certificate: SHA-256 %s", fingerprint(desk.folder))
    try:
        WebServer(seen, _command(seen), tls, names=names, renew=renew, limits=limits).serve()
    except OSError as error:
        port = desk.settings.web_port
        why = os.strerror(error.errno or 0).lower()
        raise OsirisError(
            f"Port {port}: {why}.", "Choose another with web_port in config.yaml."
        ) from error


def _command(desk: Desk) -> Sequence[str]:
    """How one console is started. Nothing of the folder that one stands in is imported (-P)."""
    whole = ("--data", str(desk.folder), "console")
    return (sys.executable, "-P", "-m", "osiris.cli.seat", str(os.getpid()), *whole)


def _names(desk: Desk) -> Sequence[str]:
    """What browsers may call this box by: names and addresses, for the certificate, too."""
    from osiris.desk.glance import here

    config = desk.settings
    everywhere = config.web_address in ("0.0.0.0", "::")  # noqa: S104 compared, not bound
    listens = here() if everywhere else config.web_address
    own = ("localhost", "127.0.0.1", "::1", socket.gethostname(), listens, *config.web_names)
    return sorted({name.lower() for name in own if name})


COMMANDS = (web,)
"""What `osiris` gets from here."""
