"""Which addresses a Channel may have. Deny by default: no scheme that is not written here.

Left out on purpose are those of Apprise that act on this machine (dbus, syslog, blink1, ...), fetch
a configuration from elsewhere, or carry messages over lines of others (irc, nostr, mqtt, ...).
"""

from __future__ import annotations

import ipaddress
from urllib.parse import SplitResult, parse_qsl, urlsplit

from osiris.model.telling import Address, ChannelKind

# fmt: off
_OTHERS = frozenset({
    "betterstack", "discord", "firehydrant", "gchat", "goalert", "goalerts", "gotify",
    "gotifys", "ilert", "incidentio", "json", "jsons", "mailgun", "matrix", "matrixs", "mmost",
    "mmosts", "ntfy", "ntfys", "o365", "opsgenie", "pagertree", "postmark", "pover", "rocket",
    "rockets", "sendgrid", "ses", "signl4", "smtp2go", "sns", "sparkpost", "spike", "splunk",
    "squadcast", "tgram", "twilio", "victorops", "webex", "wxteams", "zoom", "zulip",
})
# fmt: on
_BY_APPRISE = {
    ChannelKind.SLACK: frozenset({"slack"}),
    ChannelKind.TEAMS: frozenset({"workflow", "workflows"}),
    ChannelKind.PAGERDUTY: frozenset({"pagerduty"}),
    ChannelKind.EMAIL: frozenset({"mailto", "mailtos"}),
    ChannelKind.APPRISE: _OTHERS,
}
_NATIVE = {
    ChannelKind.SLACK: ("hooks.slack.com",),
    ChannelKind.TEAMS: (".logic.azure.com", ".powerplatform.com", ".powerautomate.com"),
    ChannelKind.APPRISE: (
        "chat.googleapis.com",
        "discord.com",
        "discordapp.com",
        "integrations.messaging.zoom.us",
        "webexapis.com",
    ),
}
_OPEN = frozenset({"json", "gotify", "goalert", "mmost", "matrix", "ntfy", "rocket"})
"""Schemes of Apprise that travel unencrypted where the S is left out."""
_NOT = frozenset({"verify", "redirect", "template", "store", "pgp", "pgpkey", "pgpprv", "wkd"})
"""Parameters of Apprise that switch off a check, or name a file of this machine."""
SYSLOG_PORTS = {"udp": 514, "tcp": 514, "tls": 6514}
SHORTEST_KEY = 32
LONGEST_URL = 4_096


def services(kind: ChannelKind) -> frozenset[str]:
    """The schemes of Apprise that a Channel of this kind may resolve to; empty: not by Apprise."""
    return _BY_APPRISE.get(kind, frozenset())


def fault(kind: ChannelKind, address: Address) -> str:
    """What is wrong with an address, in a sentence that does not repeat it; empty: nothing."""
    if len(address.url) > LONGEST_URL or not address.url.isascii() or not address.url.isprintable():
        return "An address is one line of ASCII text."
    try:
        url = urlsplit(address.url)
        _ = url.port
    except ValueError:
        return "This is no URL."
    if kind is ChannelKind.WEBHOOK:
        return _webhook(url, address)
    if kind is ChannelKind.SYSLOG:
        return _syslog(url)
    return _apprise(kind, url)


def _webhook(url: SplitResult, address: Address) -> str:
    if url.scheme not in ("https", "http") or not url.hostname:
        return "A webhook's address begins with https://"
    if url.scheme == "http" and not near(url.hostname):
        return "Plain http:// is for addresses such as 192.168.1.5 in this network only."
    if url.username or url.password or url.fragment:
        return "A webhook's address holds no user, no password and no fragment."
    if len(address.key) < SHORTEST_KEY:
        return f"A webhook needs a key of {SHORTEST_KEY} characters or more."
    return ""


def _syslog(url: SplitResult) -> str:
    if url.scheme not in SYSLOG_PORTS or not url.hostname:
        return "A syslog address begins with udp://, tcp:// or tls://"
    if url.username or url.path not in ("", "/") or url.query or url.fragment:
        return "A syslog address is a scheme, a host and a port, as in tls://logs.example.org:6514"
    return ""


def _apprise(kind: ChannelKind, url: SplitResult) -> str:
    allowed, native = services(kind), _NATIVE.get(kind, ())
    ours = url.scheme in allowed
    if not ours and not (url.scheme == "https" and _ends(url.hostname or "", native)):
        first = f"{sorted(allowed)[0]}://" if kind is not ChannelKind.APPRISE else "a known scheme"
        return f"An address of kind {kind} begins with {first}; see docs/notifications.md"
    if url.scheme in _OPEN and not near(url.hostname or ""):
        return f"{url.scheme}:// travels in the clear: use {url.scheme}s://"
    if _NOT & {name.lower() for name, _ in parse_qsl(url.query, keep_blank_values=True)}:
        return f"These parameters are not allowed here: {', '.join(sorted(_NOT))}."
    return ""


def _ends(host: str, names: tuple[str, ...]) -> bool:
    return any(host == name or (name[0] == "." and host.endswith(name)) for name in names)


def near(host: str) -> bool:
    """Whether `host` is written as an address of this machine or of a private network."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return address.is_loopback or address.is_private
