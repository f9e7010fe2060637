"""What a receiver's answer means: taken, not now, or never. And what each code is in words."""

from __future__ import annotations

from osiris.model.telling import OFFLINE, Result, Sent

OK = Result(sent=Sent.OK, code="ok")
NOBODY = Result(sent=Sent.TEMPORARY, code=OFFLINE)
SLOW = Result(sent=Sent.TEMPORARY, code="slow")
CUT = Result(sent=Sent.TEMPORARY, code="cut")
TLS = Result(sent=Sent.TEMPORARY, code="tls")
BROKE = Result(sent=Sent.TEMPORARY, code="broke")
REFUSED = Result(sent=Sent.TEMPORARY, code="refused")
REDIRECT = Result(sent=Sent.PERMANENT, code="redirect")
ADDRESS = Result(sent=Sent.PERMANENT, code="address")

_WORDS = {
    "": "not tried yet",
    "ok": "taken",
    OFFLINE: "nobody could be reached",
    "slow": "no answer in time",
    "cut": "the line was cut in the middle",
    "tls": "the certificate of the receiver does not count",
    "broke": "the sender broke",
    "refused": "the service did not take it and did not say why",
    "redirect": "the receiver sends us elsewhere, where we do not go",
    "address": "the address cannot be used any more: remove it and add it anew",
    "http-401": "the receiver does not know us (HTTP 401)",
    "http-403": "the receiver does not let us (HTTP 403)",
    "http-404": "there is no such receiver (HTTP 404)",
    "http-410": "the receiver is gone (HTTP 410)",
    "http-429": "too many messages (HTTP 429)",
    "smtp-535": "the mail server does not know us (SMTP 535)",
    "smtp-550": "there is no such mailbox (SMTP 550)",
}
_LATER = frozenset({408, 429})
_LONGEST_WAIT_S = 86_400


def of_http(status: int, retry_after: str = "") -> Result:
    """RFC 9110, 15. `retry_after` is the header where it came; only its form in seconds counts."""
    if 200 <= status < 300:
        return OK
    if 300 <= status < 400:
        return REDIRECT
    later = status in _LATER or status >= 500
    wait = int(retry_after) if retry_after.isascii() and retry_after.isdigit() else 0
    return Result(
        sent=Sent.TEMPORARY if later else Sent.PERMANENT,
        code=f"http-{status}",
        retry_after_s=min(wait, _LONGEST_WAIT_S) if later else 0,
    )


def of_smtp(reply: int) -> Result:
    """RFC 5321, 4.2.1: 4yz is for now, 5yz for good."""
    sent = Sent.TEMPORARY if reply < 500 else Sent.PERMANENT
    return Result(sent=sent, code=f"smtp-{reply}")


def words(code: str) -> str:
    """A code of a Result as people read it."""
    if code in _WORDS:
        return _WORDS[code]
    kind, _, number = code.partition("-")
    return f"the receiver answered {kind.upper()} {number}"
