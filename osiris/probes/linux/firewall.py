"""The host firewall: ufw(8), firewall-cmd(1), nft(8) and libnftables-json(5), iptables(8).

A packet must pass every base chain at the hook `input`, so one chain that turns the unnamed away
is enough. A chain does so by its policy, or by a rule without any condition before it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from osiris.model.content import Value
from osiris.probes.lines import Lines, only, read_lines

_DENY = frozenset({"drop", "reject"})
_NO_CONDITION = frozenset({"counter", "log"})
_FAMILIES = {"ip": ("ip",), "ip6": ("ip6",), "inet": ("ip", "ip6")}


def parse(stdout: str) -> dict[str, Value]:
    """`owner` is the tool in charge, or the one to put in charge: ufw, firewalld, nftables,
    iptables, or none. `open` names the address families whose unnamed callers get in.
    """
    lines = read_lines(stdout, "ipv6", "ufw", "firewalld", "zone", "nft", "ip", "ip6")
    families = ["ip", "ip6"] if only(lines, "ipv6") == "on" else ["ip"]
    ruleset = [_items(text) for text in lines["nft"]]
    closed = {family for items in ruleset for family in _closed(items)}
    closed |= {family for family in ("ip", "ip6") if _legacy_denies(lines[family])}
    trusting = lines["firewalld"] == ["running"] and "trusted" in lines["zone"]
    left = [family for family in families if trusting or family not in closed]
    return {
        "owner": _owner(lines, chains=any(any(_chains(items)) for items in ruleset)),
        "active": bool(closed) or "active" in lines["ufw"] or "running" in lines["firewalld"],
        "default_deny": not left,
        "open": tuple(left),
    }


def _owner(lines: Lines, *, chains: bool) -> str:
    legacy = bool(lines["ip"] or lines["ip6"])
    order = {
        "ufw": ("active" in lines["ufw"], bool(lines["ufw"])),
        "firewalld": ("running" in lines["firewalld"], bool(lines["firewalld"])),
        "nftables": (chains, bool(lines["nft"])),
        "iptables": (legacy, legacy),
    }
    for rank in (0, 1):
        for name, there in order.items():
            if there[rank]:
                return name
    return "none"


def _items(text: str) -> list[Mapping[str, Any]]:
    found = json.loads(text)
    if not isinstance(found, dict) or not isinstance(found.get("nftables"), list):
        raise ValueError("not a ruleset of nft")
    return [item for item in found["nftables"] if isinstance(item, dict)]


def _chains(items: Iterable[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """Base chains that see what comes in from outside."""
    for item in items:
        chain = item.get("chain", {})
        if chain.get("hook") == "input" and chain.get("family") in _FAMILIES:
            yield chain


def _closed(items: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for chain in _chains(items):
        place = (chain["family"], chain.get("table"), chain.get("name"))
        rules = [
            rule.get("expr", ())
            for item in items
            if (rule := item.get("rule"))
            and (rule.get("family"), rule.get("table"), rule.get("chain")) == place
        ]
        if _default(rules, chain.get("policy", "accept")) in _DENY:
            yield from _FAMILIES[chain["family"]]


def _default(rules: Sequence[Sequence[Mapping[str, Any]]], policy: str) -> str:
    """What happens to a packet that no condition picks out."""
    for expr in rules:
        names = [name for step in expr for name in step]
        verdicts = [name for name in names if name not in _NO_CONDITION]
        if len(verdicts) == 1 and verdicts[0] in (*_DENY, "accept"):
            return verdicts[0]
    return policy


def _legacy_denies(lines: Sequence[str]) -> bool:
    """`-P INPUT DROP`, then rules; one without any match ends the chain for all."""
    for line in lines[1:]:
        match line.split():
            case ["-A", "INPUT", "-j", "ACCEPT"]:
                return False
            case ["-A", "INPUT", "-j", "DROP" | "REJECT", *_]:
                return True
    return bool(lines) and lines[0].split() == ["-P", "INPUT", "DROP"]
