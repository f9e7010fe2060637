"""Signing in over HTTP Negotiate, and messages that only the two ends can read.

MS-NLMP and RFC 4120 through pyspnego; the multipart form of MS-WSMV 2.2.9.1 around what it makes.
Nothing weaker than sealing with 128-bit keys and both ends proved is accepted.
"""

from __future__ import annotations

import base64
import re
import struct
from collections.abc import Callable

import spnego
from spnego.channel_bindings import GssChannelBindings

from osiris.edge.remote import trust
from osiris.edge.remote.winrm_http import Answer, Line

MakeContext = Callable[[GssChannelBindings | None], spnego.ContextProxy]

_SOAP = "application/soap+xml;charset=UTF-8"
_SEALED = "application/HTTP-SPNEGO-session-encrypted"
_CONTENT_TYPE = f'multipart/encrypted;protocol="{_SEALED}";boundary="Encrypted Boundary"'
_BOUNDARY = b"--Encrypted Boundary"
_OCTETS = b"\tContent-Type: application/octet-stream\r\n"
_TOKEN = re.compile(r"(?i)\b(?:Negotiate|Kerberos|NTLM)\s+([A-Za-z0-9+/]+=*)")
_SCHEME = re.compile(r"(?i)(?:^|,\s*)(Negotiate|Kerberos|NTLM)\b")

_NTLM_CHALLENGE = b"NTLMSSP\0\x02\0\0\0"
_NTLM_FLAGS_AT = 20
_NTLM_NEEDED = {  # MS-NLMP 2.2.2.5
    0x0000_0010: "signing",
    0x0000_0020: "sealing",
    0x0008_0000: "extended session security",
    0x0080_0000: "target information",
    0x2000_0000: "128-bit keys",
    0x4000_0000: "key exchange",
}


class Weak(Exception):
    """The server offers less than a sealed session, and gets nothing."""


class Rejected(Exception):
    """The server does not accept who signs in."""


class NoWinrm(Exception):
    """Something answers there, and it is not WinRM."""

    def __init__(self, status: int) -> None:
        super().__init__(f"HTTP status {status}")
        self.status = status


class Sealer:
    """A signed-in security context on one line."""

    def __init__(self, context: spnego.ContextProxy) -> None:
        self._context = context

    @classmethod
    def sign_in(cls, line: Line, make: MakeContext, *, timeout_s: float) -> Sealer:
        """Prove both ends to each other. Over TLS the proof is bound to the certificate.

        Raises:
            Weak, Rejected, NoWinrm; Dropped; what `make` raises; spnego's errors.
        """
        shown = line.certificate
        bindings = GssChannelBindings(application_data=trust.binding(shown)) if shown else None
        context = make(bindings)
        token = context.step()
        said = 0
        while True:
            proof = base64.b64encode(token or b"").decode()
            headers = {"Authorization": f"Negotiate {proof}", "Content-Type": _SOAP}
            answer = line.post(b"", headers, timeout_s=timeout_s)
            said += 1
            back = _token(answer)
            if answer.status == 200:
                _finish(context, back)
                return cls(context)
            if answer.status != 401:
                raise NoWinrm(answer.status)
            if not back or context.complete or said > 3:
                raise _refusal(answer, said)
            _strong_enough(back)
            token = context.step(back)

    def seal(self, plain: bytes) -> tuple[bytes, dict[str, str]]:
        """Body and headers of a sealed message."""
        made = self._context.wrap_winrm(plain)
        length = len(plain) + made.padding_length
        parts = (
            _BOUNDARY + b"\r\n\tContent-Type: " + _SEALED.encode() + b"\r\n",
            b"\tOriginalContent: type=%s;Length=%d\r\n" % (_SOAP.encode(), length),
            _BOUNDARY + b"\r\n" + _OCTETS,
            struct.pack("<i", len(made.header)) + made.header + made.data,
            _BOUNDARY + b"--\r\n",
        )
        return b"".join(parts), {"Content-Type": _CONTENT_TYPE}

    def unseal(self, answer: Answer) -> bytes:
        """The plain text of an answer; nothing where it has no body.

        Raises:
            Weak: it is not sealed, or not with our key. Its content is not looked at.
        """
        if not answer.body:
            return b""
        if _SEALED not in answer.headers.get("content-type", ""):
            raise Weak("an answer came without a seal")
        head, _, blob = answer.body.partition(_OCTETS)
        announced = re.search(rb"Length=(\d{1,10})", head)
        end = blob.rfind(_BOUNDARY + b"--")
        if announced is None or end < 4:
            raise Weak("an answer came in a broken seal")
        blob = blob[:end]
        (signature,) = struct.unpack("<i", blob[:4])
        try:
            plain = self._context.unwrap_winrm(blob[4 : 4 + signature], blob[4 + signature :])
        except spnego.exceptions.SpnegoError as error:
            raise Weak("an answer came in somebody else's seal") from error
        if len(plain) != int(announced[1]):
            raise Weak("an answer has another length than announced")
        return plain


def _token(answer: Answer) -> bytes:
    found = _TOKEN.search(answer.headers.get("www-authenticate", ""))
    return base64.b64decode(found[1]) if found else b""


def _finish(context: spnego.ContextProxy, back: bytes) -> None:
    """The server's own proof, where the protocol has one, and what came out of it."""
    if not context.complete and back and context.step(back):
        # An NTLM challenge that was never held against what is needed; our answer stays here.
        raise Weak("the server ended the sign-in before anybody had proved anything")
    needed = spnego.ContextReq.confidentiality | spnego.ContextReq.integrity
    if not context.complete or context.context_attr & needed != needed:
        raise Weak("the server did not prove who it is, or will not seal")


def _strong_enough(token: bytes) -> None:
    """Refuse an NTLM challenge that asks for less, before the password is used for anything."""
    if not token.startswith(_NTLM_CHALLENGE):
        return
    (flags,) = struct.unpack_from("<I", token, _NTLM_FLAGS_AT)
    lacking = [what for flag, what in _NTLM_NEEDED.items() if not flags & flag]
    if lacking:
        raise Weak(f"the server's NTLM has no {' and no '.join(lacking)}")


def _refusal(answer: Answer, said: int) -> Exception:
    offered = answer.headers.get("www-authenticate", "")
    if said == 1 and not _SCHEME.search(offered):
        only = ", ".join(sorted({part.split()[0] for part in offered.split(",") if part.split()}))
        return Weak(f"the server offers only {only or 'nothing'}; Negotiate is needed")
    return Rejected("the server refused the account")
