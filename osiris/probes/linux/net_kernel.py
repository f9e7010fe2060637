"""The kernel's network settings: Documentation/networking/ip-sysctl.rst, per interface.

What counts is what holds in the end: some settings are joined from `all` and the interface by
"or", some by "and", and rp_filter by the larger of the two.
"""

from __future__ import annotations

from collections.abc import Mapping

from osiris.model.content import Value
from osiris.probes.lines import read_lines, words

_Settings = Mapping[str, int]


def parse(stdout: str) -> dict[str, Value]:
    """Flags, and the interfaces on which a setting is loose. No IPv6 counts as off."""
    rows = [words(line, 2) for line in read_lines(stdout, "set")["set"]]
    settings = {name: int(value) for name, value in rows}
    if "ipv4/ip_forward" not in settings:
        raise ValueError("no ip_forward")
    forwards = bool(settings["ipv4/ip_forward"])
    return {
        "ip_forward": forwards,
        "ipv6_forward": bool(settings.get("ipv6/conf/all/forwarding", 0)),
        "syncookies": _flag(settings, "ipv4/tcp_syncookies"),
        "redirects": _redirects(settings, forwards),
        "send_redirects": _loose(settings, "ipv4", "send_redirects", either=True),
        "source_routes": _loose(settings, "ipv4", "accept_source_route", either=False)
        + _loose(settings, "ipv6", "accept_source_route", either=False),
        "no_reverse_path": _no_reverse_path(settings),
    }


def _flag(settings: _Settings, name: str) -> bool | None:
    return bool(settings[name]) if name in settings else None


def _interfaces(settings: _Settings, family: str, name: str) -> dict[str, int]:
    """The setting on every real interface, on `default` for those to come, and on `all`."""
    start, end = f"{family}/conf/", f"/{name}"
    found = {
        path[len(start) : -len(end)]: value
        for path, value in settings.items()
        if path.startswith(start) and path.endswith(end)
    }
    found.pop("lo", None)
    return found


def _loose(settings: _Settings, family: str, name: str, *, either: bool) -> tuple[str, ...]:
    """Interfaces on which `name` is on. `either`: `all` or the interface is enough.

    IPv6 does not join: only the interface counts. Negative values mean off.
    """
    found = _interfaces(settings, family, name)
    everywhere = found.pop("all", 0) > 0

    def on(value: int) -> bool:
        if family == "ipv6":
            return value > 0
        return everywhere or value > 0 if either else everywhere and value > 0

    return tuple(f"{family} {device}" for device, value in sorted(found.items()) if on(value))


def _redirects(settings: _Settings, forwards: bool) -> tuple[str, ...]:
    """A host takes IPv4 redirects if `all` or the interface says so, a router if both do."""
    v4 = _loose(settings, "ipv4", "accept_redirects", either=not forwards)
    return v4 + _loose(settings, "ipv6", "accept_redirects", either=False)


def _no_reverse_path(settings: _Settings) -> tuple[str, ...]:
    found = _interfaces(settings, "ipv4", "rp_filter")
    everywhere = found.pop("all", 0)
    return tuple(d for d, value in sorted(found.items()) if max(everywhere, value) == 0)
