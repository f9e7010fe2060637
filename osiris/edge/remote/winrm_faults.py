"""What went wrong with a Windows machine, and what to do about it, in plain words."""

from __future__ import annotations

import ssl
from dataclasses import dataclass

import spnego
from winrm.exceptions import WinRMError, WSManFaultError

from osiris.edge.remote import kerberos, trust, winrm_http, winrm_seal, winrm_shell
from osiris.edge.remote.helper import LOOK_FIRST
from osiris.edge.remote.wire import plain
from osiris.errors import (
    AccessDenied,
    AuthRefused,
    CertificateRefused,
    ClockSkew,
    CommandTimeout,
    HostKeyChanged,
    KerberosMissing,
    NoListener,
    OutputFlood,
    RemoteError,
    ScriptBlocked,
    ShellQuota,
    Unreachable,
    WeakOffer,
)

_KRB5 = -1765328384  # ERROR_TABLE_BASE_krb5 (krb5_err.et); below it, RFC 4120 section 7.5.9
_SKEW = {_KRB5 + 37, _KRB5 + 33}  # KRB_AP_ERR_SKEW, KRB_AP_ERR_TKT_NYV
_NO_KDC = {-1765328228, -1765328164, -1765328230}  # unreachable, cannot resolve, realm unknown
_NO_SERVICE = {_KRB5 + 7}
_EXPIRED, _LOCKED = {_KRB5 + 23}, {_KRB5 + 18}

_DENIED, _ACCESS_DENIED = 5, 2147942405
_SHELLS = {2150859174, 2150859173}  # shells of this user; of all users
_EXPIRED_CERTIFICATE, _NOT_YET_VALID, _OTHER_NAME = 10, 9, {62, 64}  # x509_vfy.h

PREPARE_WINDOWS = "run `osiris target prepare windows` and do what it says on the machine"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Which machine, and how it is spoken to: for the words of an error."""

    name: str
    port: int
    tls: bool


def translate(place: Place, error: Exception, deadline: float) -> RemoteError:
    """Our error for whatever the blocking side raised."""
    for kind, words in _WORDS:
        if isinstance(error, kind):
            return words(place, error, deadline)
    if kerberos.number(error):  # krb5.Krb5Error has no type here: the extra may be missing
        return _kerberos(place, error, deadline)
    said = plain(str(error)) or type(error).__name__
    return RemoteError(place.name, f"it gave an answer that makes no sense: {said}", LOOK_FIRST)


def script_failed(place: Place, said: str, code: int) -> RemoteError:
    """PowerShell ended without an answer. `said`: its error text, in the machine's language."""
    words = plain(said) or f"exit code {code}"
    if "ConstrainedLanguage" in said or "ScriptContainedMaliciousContent" in said:
        return ScriptBlocked(
            place.name,
            f"its application control or antivirus stopped our script: {words}",
            "allow OsirisCare there (see the list in docs/enrol-a-windows-machine.md)",
            retry=False,
        )
    return RemoteError(place.name, f"PowerShell ended without an answer: {words}", LOOK_FIRST)


def _tls(place: Place, error: Exception, _: float) -> RemoteError:
    code = getattr(error, "verify_code", 0)
    if code == _EXPIRED_CERTIFICATE:
        said = "its certificate has expired"
    elif code == _NOT_YET_VALID:
        said = "its certificate is not valid yet; or the box's clock is wrong"
    elif code in _OTHER_NAME:
        said = "its certificate is for another name than the one it was enrolled with"
    elif isinstance(error, ssl.SSLCertVerificationError):
        said = "its certificate is not from the authority that was given"
    else:
        said = f"no TLS 1.2 could be agreed with it ({plain(str(getattr(error, 'reason', '')))})"
    hint = "renew the listener's certificate, or enrol the machine with the new one"
    return CertificateRefused(place.name, said, hint, retry=False)


def _other_certificate(place: Place, error: Exception, _: float) -> RemoteError:
    return HostKeyChanged(
        place.name,
        f"this is not the certificate that was confirmed: it shows {error}",
        "find out why before anything else; if it was renewed, enrol the machine again",
        retry=False,
    )


def _network(place: Place, error: Exception, deadline: float) -> RemoteError:
    if isinstance(error, ConnectionRefusedError):
        return NoListener(
            place.name,
            f"the machine answers, but nothing listens at port {place.port}",
            f"WinRM is off there, or listens at another port; {PREPARE_WINDOWS}",
        )
    if isinstance(error, TimeoutError):
        said = f"no answer within {deadline:g} s"
    else:
        said = plain(str(error)) or type(error).__name__
    hint = f"is the machine on, and does its firewall let the box in at port {place.port}?"
    return Unreachable(place.name, said, hint)


def _no_winrm(place: Place, error: Exception, _: float) -> RemoteError:
    status = getattr(error, "status", 0)
    if status == 503:
        return Unreachable(place.name, "its WinRM service is too busy just now", LOOK_FIRST)
    if status == 413:
        return RemoteError(
            place.name,
            "it takes only smaller messages than a stock Windows",
            "set MaxEnvelopeSizekb to 500 (winrm get winrm/config)",
            retry=False,
        )
    other = "http" if place.tls else "https"
    return NoListener(
        place.name,
        f"something answers at port {place.port}, but it is not WinRM (HTTP status {status})",
        f"check the port; is this the {other} listener?",
    )


def _rejected(place: Place, _error: Exception, _: float) -> RemoteError:
    return AuthRefused(
        place.name,
        "the machine refused the account: wrong name or password, locked, or not allowed to sign "
        "in over the network",
        "try the password by hand once; for a workgroup machine the account must be its own",
        retry=False,
    )


def _weak(place: Place, error: Exception, _: float) -> RemoteError:
    return WeakOffer(
        place.name,
        f"{plain(str(error))}. Nothing was sent to it that could be read",
        f"somebody may be in between, or WinRM there was weakened; {PREPARE_WINDOWS}",
        retry=False,
    )


def _kerberos(place: Place, error: Exception, _: float) -> RemoteError:
    number = kerberos.number(error)
    if number in _SKEW:
        return ClockSkew(
            place.name,
            "its clock and the box's are more than five minutes apart, so Kerberos refuses",
            "correct the clock that is wrong (w32tm /resync there, timedatectl here)",
        )
    if number in _NO_KDC:
        said = "no domain controller that gives Kerberos tickets could be reached"
        return Unreachable(place.name, said, "does the box use the domain's DNS servers?")
    if number in _NO_SERVICE:
        said = "the domain does not know this machine (or the account) by that name"
        return AuthRefused(
            place.name, said, "enrol it with its full DNS name, as the domain knows it", retry=False
        )
    if number in _EXPIRED or number in _LOCKED:
        said = "the account's password has expired" if number in _EXPIRED else "the account is off"
        return AuthRefused(place.name, said, "look at the account in the domain", retry=False)
    return _rejected(place, error, 0)


def _account(place: Place, error: Exception, _: float) -> RemoteError:
    return AuthRefused(place.name, plain(str(error)), "enrol the machine again", retry=False)


def _no_kerberos(place: Place, _error: Exception, _: float) -> RemoteError:
    return KerberosMissing(
        place.name,
        "Kerberos is not installed on this box",
        "install the extra osiris[kerberos] (docs/enrol-a-windows-machine.md), or sign in by NTLM",
        retry=False,
    )


def _late(place: Place, _error: Exception, deadline: float) -> RemoteError:
    return CommandTimeout(place.name, f"no answer within {deadline:g} s", LOOK_FIRST)


def _flooded(place: Place, _error: Exception, _: float) -> RemoteError:
    return OutputFlood(place.name, "the machine answered far more than was asked for", LOOK_FIRST)


def _dropped(place: Place, error: Exception, _: float) -> RemoteError:
    said = plain(str(error))
    return Unreachable(place.name, f"the connection was lost: {said}", LOOK_FIRST)


def _fault(place: Place, error: Exception, _: float) -> RemoteError:
    code = getattr(error, "wsman_fault_code", None)
    if code in (_DENIED, _ACCESS_DENIED):
        return AccessDenied(
            place.name,
            "signed in, but the account may not use remote management there",
            "add it to the group Remote Management Users (S-1-5-32-580), or to Administrators; a "
            "local administrator of a workgroup machine also needs LocalAccountTokenFilterPolicy",
            retry=False,
        )
    if code in _SHELLS:
        return ShellQuota(
            place.name,
            "the account has as many remote shells open there as Windows allows",
            "another tool uses the same account; give the box one of its own",
        )
    said = plain(str(getattr(error, "reason", "")))
    return RemoteError(place.name, f"WinRM refused (fault {code}): {said}", LOOK_FIRST)


_WORDS = (
    (trust.OtherCertificate, _other_certificate),
    (winrm_shell.Late, _late),
    (winrm_http.Flooded, _flooded),
    (winrm_http.Dropped, _dropped),
    (winrm_seal.NoWinrm, _no_winrm),
    (winrm_seal.Rejected, _rejected),
    (winrm_seal.Weak, _weak),
    (kerberos.NotInstalled, _no_kerberos),
    (kerberos.BadAccount, _account),
    (WSManFaultError, _fault),
    (ssl.SSLError, _tls),
    (OSError, _network),
    (spnego.exceptions.SpnegoError, _kerberos),
    (WinRMError, _rejected),
)
"""From the special to the general."""
