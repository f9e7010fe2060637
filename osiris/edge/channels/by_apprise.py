"""Slack, Teams, PagerDuty, e-mail and the rest, through Apprise. Runs in the child only.

Apprise says only whether a message was taken. Whether a refusal is for now or for good stands in
what the server answered: so the sessions that it opens are ours, and remember the last answer.
"""

from __future__ import annotations

import smtplib
import ssl
from typing import Any

import apprise
import requests
from apprise.plugins.base import NotifyBase
from urllib3.exceptions import MaxRetryError, NewConnectionError

from osiris.edge.channels.results import (
    ADDRESS,
    BROKE,
    CUT,
    NOBODY,
    OK,
    REFUSED,
    SLOW,
    TLS,
    of_http,
    of_smtp,
)
from osiris.edge.channels.schemes import fault, near, services
from osiris.model.content import Priority
from osiris.model.telling import Address, ChannelKind, Notice, Result

_HEARD: list[Result] = []
"""What the servers answered in this process, where it was not a yes."""
_TYPES = {
    Priority.CRITICAL: apprise.NotifyType.FAILURE,
    Priority.HIGH: apprise.NotifyType.WARNING,
}


def send(kind: ChannelKind, address: Address, notice: Notice, box: str) -> Result:
    """One message to one service."""
    service = _service(kind, address)
    if service is None:
        return ADDRESS
    _listen()
    way = apprise.Apprise(asset=service.asset)
    way.add(service)
    level = apprise.NotifyType.INFO
    if notice.priority is not None:
        level = _TYPES.get(notice.priority, level)
    body = f"{notice.text}\n\nBox {box}, notice {notice.mark}"
    taken = way.notify(
        body=body, title=notice.title, notify_type=level, body_format=apprise.NotifyFormat.TEXT
    )
    if taken:
        return OK
    return _HEARD[-1] if _HEARD else REFUSED


def check(kind: ChannelKind, address: Address) -> Result:
    """Whether Apprise understands the address. Nothing is sent."""
    return ADDRESS if _service(kind, address) is None else OK


def _service(kind: ChannelKind, address: Address) -> NotifyBase | None:
    """The service that the address names, with every check on; None where it may not be used."""
    if fault(kind, address):
        return None
    asset = apprise.AppriseAsset(
        storage_mode=apprise.PersistentStoreMode.MEMORY, allow_templates=False
    )
    service = apprise.Apprise.instantiate(address.url, asset=asset, suppress_exceptions=True)
    if not isinstance(service, NotifyBase) or not _schemes(service) & services(kind):
        return None
    service.redirects = False
    if not service.verify_certificate or _in_the_clear(service):
        return None
    return service


def _schemes(service: NotifyBase) -> set[str]:
    found: set[str] = set()
    for named in (service.protocol, service.secure_protocol):
        found |= {named} if isinstance(named, str) else set(named or ())
    return found


def _in_the_clear(service: NotifyBase) -> bool:
    """Whether a password would travel unencrypted beyond this machine and its network."""
    if getattr(service, "secure_mode", "") != "insecure" or not service.password:
        return False
    return not near(str(getattr(service, "smtp_host", "") or service.host))


def _listen() -> None:
    requests.sessions.Session = requests.Session = _Session  # type: ignore[misc]
    smtplib.SMTP, smtplib.SMTP_SSL = _Smtp, _SmtpSsl  # type: ignore[misc]


class _Session(requests.Session):
    def __init__(self) -> None:
        super().__init__()
        self.trust_env = False  # no proxy and no password out of a .netrc of this machine

    def send(self, request: requests.PreparedRequest, **kwargs: Any) -> requests.Response:
        try:
            response = super().send(request, **kwargs)
        except requests.RequestException as error:
            _HEARD.append(_http_fault(error))
            raise
        if not response.ok or response.is_redirect:
            after = response.headers.get("Retry-After", "")
            _HEARD.append(of_http(response.status_code, after))
        return response


def _http_fault(error: requests.RequestException) -> Result:
    if isinstance(error, requests.exceptions.SSLError):
        return TLS
    if isinstance(error, requests.ConnectTimeout):
        return NOBODY
    if isinstance(error, requests.Timeout):
        return SLOW
    inner = error.args[0] if error.args else None
    if isinstance(inner, MaxRetryError) and isinstance(inner.reason, NewConnectionError):
        return NOBODY
    return CUT if isinstance(error, requests.ConnectionError) else BROKE


class _Replies(smtplib.SMTP):
    def connect(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        try:
            return super().connect(*args, **kwargs)
        except ssl.SSLError:
            _HEARD.append(TLS)
            raise
        except smtplib.SMTPException:
            raise  # a greeting that getreply has heard
        except OSError:
            _HEARD.append(NOBODY)
            raise

    def starttls(self, **kwargs: Any) -> tuple[int, bytes]:  # type: ignore[override]
        try:
            return super().starttls(**kwargs)
        except (ssl.SSLError, smtplib.SMTPNotSupportedError):
            _HEARD.append(TLS)
            raise

    def getreply(self) -> tuple[int, bytes]:
        try:
            code, text = super().getreply()
        except smtplib.SMTPServerDisconnected as error:
            _HEARD.append(SLOW if isinstance(error.__context__, TimeoutError) else CUT)
            raise
        if code >= 400:
            _HEARD.append(of_smtp(code))
        return code, text


class _Smtp(_Replies):
    """As smtplib.SMTP."""


class _SmtpSsl(_Replies, smtplib.SMTP_SSL):
    """As smtplib.SMTP_SSL."""
