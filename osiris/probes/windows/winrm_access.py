"""The way in for whoever manages this machine: WinRM's listeners and the firewall's rules for them.

Sources: MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/NetSecurity
(Get-NetFirewallRule.md and its filters), NetTCPIP/Get-NetTCPConnection.md.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from osiris.model.content import Missing, Value
from osiris.probes.psjson import boolean, document, items, number, text

_PROFILES = ("Domain", "Private", "Public")
_CATEGORIES = {"DomainAuthenticated": "Domain", "Private": "Private", "Public": "Public"}
Network: TypeAlias = ipaddress.IPv4Network | ipaddress.IPv6Network


@dataclass(frozen=True, slots=True)
class _Rule:
    name: str
    allows: bool
    profiles: frozenset[str]
    ports: frozenset[str]
    remote: tuple[str, ...]

    def speaks_of(self, profile: str, port: int, caller: str, near: Sequence[Network]) -> bool:
        """Whether the rule decides about this caller at this port in this profile."""
        return (
            profile in self.profiles
            and not self.ports.isdisjoint({"Any", str(port)})
            and any(_names(word, caller, near) for word in self.remote)
        )


def parse(stdout: str) -> dict[str, Value]:
    """`open`: the profiles in which everyone who is connected now would be let in anew.

    `at_home`: whether that holds for the profile where the machine belongs, the domain's or the
    private one. `shut`: profiles in use by these connections in which somebody would not be.
    `unscoped`: rules that let every address in. Raises Missing where nobody is connected: then
    nothing is known of the way in.
    """
    read = document(stdout)
    rules = [_rule(row) for row in items(read["rules"])]
    callers = [
        (number(row, "port"), text(row, "local"), text(row, "remote"))
        for row in items(read["sessions"])
    ]
    if not callers:
        raise Missing("nobody is connected to WinRM")
    homes = {text(row, "address"): number(row, "interface") for row in items(read["addresses"])}
    near = [_network(row) for row in items(read["addresses"])]
    kinds = {number(row, "interface"): _profile(row) for row in items(read["networks"])}
    live = {kinds.get(homes.get(local, -1), "Public") for _, local, _ in callers}
    lets_in = tuple(
        profile
        for profile in _PROFILES
        if all(_let_in(rules, profile, port, caller, near) for port, _, caller in callers)
    )
    ports = {str(number(row, "port")) for row in items(read["listeners"])}
    return {
        "open": lets_in,
        "at_home": ("Domain" if boolean(read, "member") else "Private") in lets_in,
        "live": tuple(sorted(live)),
        "shut": tuple(sorted(live - set(lets_in))),
        "unscoped": tuple(sorted({r.name for r in rules if r.allows and _wide(r, ports)})),
    }


def _profile(row: Mapping[str, Any]) -> str:
    if text(row, "category") not in _CATEGORIES:
        raise ValueError("not a kind of network")
    return _CATEGORIES[text(row, "category")]


def _rule(row: Mapping[str, Any]) -> _Rule:
    action = text(row, "action")
    if action not in ("Allow", "AllowBypass", "Block"):
        raise ValueError("a rule that does nothing")
    profiles = {word.strip() for word in text(row, "profiles").split(",")}
    return _Rule(
        name=text(row, "name"),
        allows=action == "Allow",  # AllowBypass asks for IPsec first
        profiles=frozenset(_PROFILES if "Any" in profiles else profiles),
        ports=frozenset(str(port) for port in items(row["ports"])),
        remote=tuple(str(word) for word in items(row["remote"])),
    )


def _let_in(
    rules: Sequence[_Rule], profile: str, port: int, caller: str, near: Sequence[Network]
) -> bool:
    """A rule that blocks wins over any that allows."""
    said = [rule.allows for rule in rules if rule.speaks_of(profile, port, caller, near)]
    return bool(said) and all(said)


def _wide(rule: _Rule, ports: set[str]) -> bool:
    return "Any" in rule.remote and not rule.ports.isdisjoint(ports)


def _network(row: Mapping[str, Any]) -> Network:
    address = text(row, "address").partition("%")[0]
    return ipaddress.ip_network(f"{address}/{number(row, 'prefix')}", strict=False)


def _names(word: str, caller: str, near: Sequence[Network]) -> bool:
    """Whether a word of RemoteAddress covers `caller`: Any, LocalSubnet, an address, a network
    with its mask, or a range. Other words name places that a caller cannot be shown to be in."""
    if word == "Any":
        return True
    who = ipaddress.ip_address(caller.partition("%")[0])
    if word.startswith("LocalSubnet"):
        return any(who in network for network in near)
    first, dash, last = word.partition("-")
    try:
        if dash:
            low, high = ipaddress.ip_address(first), ipaddress.ip_address(last)
            return low.version == who.version == high.version and int(low) <= int(who) <= int(high)
        return who in ipaddress.ip_network(word, strict=False)
    except ValueError:
        return False
