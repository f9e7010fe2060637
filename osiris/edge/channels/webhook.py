"""A POST of JSON, signed with HMAC-SHA256 over time and body. Runs in the child only.

Osiris-Timestamp  seconds since 1970, as text
Osiris-Signature  v1= and hex(HMAC-SHA256(key, timestamp + "." + body))
Osiris-Id         the same for every repetition of a notice: forget what you have seen

Receivers refuse what is older than five minutes. docs/notifications.md has the code for that.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import ssl
import time

import httpx

from osiris.edge.channels.results import CUT, NOBODY, SLOW, TLS, of_http
from osiris.model.telling import Address, Notice, Result

VERSION = 1
_TIMES = httpx.Timeout(connect=5, read=10, write=5, pool=5)


def body(notice: Notice, box: str) -> bytes:
    """What is signed and sent."""
    said = {
        "version": VERSION,
        "id": notice.mark,
        "box": box,
        "kind": notice.kind.value,
        "priority": notice.priority.value if notice.priority else None,
        "tickets": list(notice.tickets),
        "late": list(notice.late),
        "title": notice.title,
        "text": notice.text,
        "made": notice.made.isoformat(),
    }
    return json.dumps(said, separators=(",", ":")).encode("ascii")


def headers(key: str, sent: bytes, mark: str, at: int) -> dict[str, str]:
    """The headers for `sent` at the second `at`."""
    over = str(at).encode() + b"." + sent
    signature = hmac.new(key.encode(), over, hashlib.sha256).hexdigest()
    return {
        "Content-Type": "application/json",
        "User-Agent": "osiris",
        "Osiris-Timestamp": str(at),
        "Osiris-Signature": f"v1={signature}",
        "Osiris-Id": mark,
    }


def send(address: Address, notice: Notice, box: str) -> Result:
    """One POST. Redirects are not followed, proxies and .netrc of this machine not asked, and of
    the answer only the status is read."""
    sent = body(notice, box)
    signed = headers(address.key, sent, notice.mark, int(time.time()))
    trust = ssl.create_default_context(cadata=address.ca or None)
    try:
        with (
            httpx.Client(verify=trust, timeout=_TIMES, trust_env=False) as client,
            client.stream("POST", address.url, content=sent, headers=signed) as answer,
        ):
            return of_http(answer.status_code, answer.headers.get("Retry-After", ""))
    except httpx.ConnectError as error:
        return TLS if _is_tls(error) else NOBODY
    except httpx.ConnectTimeout:
        return NOBODY
    except httpx.TimeoutException:
        return SLOW
    except httpx.TransportError:
        return CUT


def _is_tls(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return True
        error = error.__cause__ or error.__context__
    return False
