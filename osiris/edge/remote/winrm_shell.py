"""One remote shell and the programs in it, with pywinrm's messages over our own line.

Blocking, and for one thread at a time; `abort` may be called from another. pywinrm writes and reads
the SOAP. Its transport is not used: it accepts answers without a seal, cannot pin a certificate,
opens connections anew with dead keys, reads answers of any length, and takes proxies, authorities
and Kerberos tickets from the environment.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass

from winrm.exceptions import (
    WinRMError,
    WinRMOperationTimeoutError,
    WinRMTransportError,
)
from winrm.protocol import Protocol
from winrm.transport import Transport

from osiris.edge.remote.port import READ_LIMIT
from osiris.edge.remote.winrm_http import Answer, Dropped, Flooded, Line
from osiris.edge.remote.winrm_seal import NoWinrm, Rejected, Sealer, Weak

CHUNK = 200_000
"""Bytes of standard input in one message: below the 500 KB that a stock Windows takes, sealed."""

IDLE = "PT900S"
"""How long Windows keeps a shell of which nobody has heard; what runs in it ends then."""

_HOLD_S = 20  # how long the host may hold one Receive without output
_MARGIN_S = 10
_PART_S = 15  # for messages that need no waiting
_CLOSE_S = 5
# Results come one by one: a short wait between two questions fetches many of them at once.
_PAUSE_S, _MOST_PAUSE_S = 0.1, 1.0
_FULL = 32_000  # so many bytes at once: there is more waiting

_SOAP = "application/soap+xml;charset=UTF-8"
_CERTIFICATE = "http://schemas.dmtf.org/wbem/wsman/1/wsman/secprofile/https/mutual"


class Late(Exception):
    """Our own deadline passed before the program could be started, or the thread is stuck."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What a program wrote, and its exit code: None where it was told to end."""

    stdout: bytes
    stderr: bytes
    code: int | None


@dataclass(frozen=True, slots=True)
class Open:
    """A line on which somebody is signed in. Without a sealer, TLS alone protects it and the
    client's certificate has signed in."""

    line: Line
    sealer: Sealer | None


class _Carrier(Transport):
    """What pywinrm's Protocol sends through."""

    def __init__(self, way: Open) -> None:
        self._way = way
        self._heard = False
        self.timeout_s: float = _PART_S

    def send_message(self, message: str | bytes) -> bytes:
        """Raises WinRMTransportError with the plain text of a fault, Dropped, Flooded, Weak."""
        data = message.encode() if isinstance(message, str) else message
        headers = {"Content-Type": _SOAP}
        if self._way.sealer:
            data, headers = self._way.sealer.seal(data)
        else:
            headers["Authorization"] = _CERTIFICATE
        answer = self._post(data, headers)
        if answer.status in (400, 401):  # it has lost the context in which we sealed
            self._way.line.close()
            raise Dropped(f"HTTP status {answer.status}")
        if answer.status not in (200, 500) or not answer.body:
            raise NoWinrm(answer.status)
        plain = self._way.sealer.unseal(answer) if self._way.sealer else answer.body
        if answer.status == 500:
            raise WinRMTransportError("http", 500, plain.decode(errors="replace"))
        return plain

    def _post(self, data: bytes, headers: Mapping[str, str]) -> Answer:
        """A client certificate is judged with the first message: by 401, or by hanging up."""
        judged = self._heard or self._way.sealer is not None
        try:
            answer = self._way.line.post(data, headers, timeout_s=self.timeout_s)
        except Dropped as error:
            if judged:
                raise
            raise Rejected("the connection ended when it saw the certificate") from error
        if answer.status == 401 and not judged:
            raise Rejected("no account is mapped to the certificate")
        self._heard = True
        return answer

    def close_session(self) -> None:
        """Hang up."""
        self._way.line.close()


class Shell:
    """A shell that is opened when the first program needs it. `sign_in` makes a line; a second one
    is made only to clean up, and for readings."""

    def __init__(self, sign_in: Callable[[float], Open], *, timeout_s: float) -> None:
        self._sign_in = sign_in
        self._id = ""
        self._ended = ""  # a program that has ended and was not signed off yet
        self._ours = True  # False once a change was left running in it
        self._gone = threading.Event()  # somebody called it off
        self._connect(timeout_s)

    def run(
        self, command: str, document: bytes, *, deadline: float, patience: float, again: bool
    ) -> Written:
        """Start `command`, hand it `document`, and wait for its end.

        It is told to end after `deadline` seconds, and when it has written nothing for `patience`.
        With `again` (readings only) a line that broke is made anew once, and everything repeated.

        Raises:
            Late, Dropped, Flooded, Weak, NoWinrm; what `sign_in` raises; pywinrm's errors.
        """
        end = time.monotonic() + deadline
        if not self._way.line.alive():  # dropped while nobody spoke: nothing was sent yet
            self._abandon(end)
        try:
            return self._run(command, document, end, patience)
        except Dropped:
            self._ours = again
            if not again or self._gone.is_set() or time.monotonic() >= end:
                raise
        self._abandon(end)
        return self._run(command, document, end, patience)

    def abort(self) -> None:
        """End whatever another thread waits for."""
        self._gone.set()
        self._way.line.abort()

    def close(self) -> None:
        """Delete the shell, with whatever runs in it, and hang up. Never raises.

        A change whose line broke goes on: half a change is worse than one nobody saw. Windows
        deletes its shell when nobody asks for it any more.
        """
        with suppress(Exception):
            if self._id and self._ours:
                self._delete()
        self._way.line.close()

    def _connect(self, timeout_s: float) -> None:
        self._way = self._sign_in(timeout_s)
        self._carrier = _Carrier(self._way)
        self._soap = Protocol(
            "http://windows-host:5985/wsman", transport="ntlm", username="-", password=""
        )
        self._soap.transport = self._carrier

    def _run(self, command: str, document: bytes, end: float, patience: float) -> Written:
        if self._gone.is_set():  # a line that was made anew meanwhile carries nothing
            raise Dropped("called off")
        self._patience(end, _PART_S)
        if not self._id:
            self._id = self._soap.open_shell(noprofile=True, codepage=65001, idle_timeout=IDLE)
        if self._ended:
            self._soap.cleanup_command(self._id, self._ended)
            self._ended = ""
        # A pipe, not keystrokes: only then does standard input reach $input.
        program = self._soap.run_command(self._id, command, console_mode_stdin=False)
        try:
            for at in range(0, len(document), CHUNK):
                self._patience(end, _PART_S)
                part, last = document[at : at + CHUNK], at + CHUNK >= len(document)
                self._soap.send_command_input(self._id, program, part, end=last)
            written = self._receive(program, end, patience)
        except (Late, Flooded):
            self._stop(program)
            raise
        if written.code is None:
            self._stop(program)
        else:
            self._ended = program
        return written

    def _receive(self, program: str, end: float, patience: float) -> Written:
        """pywinrm would ask for ever: this asks until our deadline, and for so much and no more."""
        out, err = bytearray(), bytearray()
        heard, pause = time.monotonic(), _PAUSE_S
        while (left := min(end, heard + patience) - time.monotonic()) > 0:
            hold = max(1, min(_HOLD_S, math.ceil(left)))
            self._soap.operation_timeout_sec = hold
            self._carrier.timeout_s = hold + _MARGIN_S
            try:
                some, bad, code, done = self._soap.get_command_output_raw(self._id, program)
            except WinRMOperationTimeoutError:
                continue
            out += some
            err += bad
            if max(len(out), len(err)) > READ_LIMIT:
                raise Flooded
            if done:
                return Written(stdout=bytes(out), stderr=bytes(err), code=code)
            if some:
                heard = time.monotonic()
            if len(some) < _FULL and self._gone.wait(pause):
                raise Dropped("called off")
            pause = min(2 * pause, _MOST_PAUSE_S)
        return Written(stdout=bytes(out), stderr=bytes(err), code=None)

    def _stop(self, program: str) -> None:
        """Tell a program to end. Where that fails, the shell is deleted at the end anyway."""
        self._carrier.timeout_s = _CLOSE_S
        with suppress(WinRMError, WinRMTransportError, Dropped, Flooded, Weak, NoWinrm):
            self._soap.cleanup_command(self._id, program)

    def _abandon(self, end: float) -> None:
        """A new line, and the old line's shell deleted: nothing that matters runs in it."""
        self._way.line.close()
        self._connect(max(1.0, min(_PART_S, end - time.monotonic())))
        if self._id:
            with suppress(WinRMError, WinRMTransportError):
                self._patience(end, _CLOSE_S)
                self._soap.close_shell(self._id, close_session=False)
        self._id, self._ended = "", ""

    def _delete(self) -> None:
        self._carrier.timeout_s = _CLOSE_S
        try:
            self._soap.close_shell(self._id, close_session=False)
        except (Dropped, Weak, Flooded):
            self._abandon(time.monotonic() + _CLOSE_S)

    def _patience(self, end: float, most: float) -> None:
        left = end - time.monotonic()
        if left <= 0:
            raise Late
        self._soap.operation_timeout_sec = _HOLD_S
        self._carrier.timeout_s = min(most, left + 1)
