"""What a directory lists, held against what is known: Assets, and how each of them stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from osiris.model.content import Value
from osiris.model.site import Asset, AssetState, Platform, Target

PROBE = "ad_computers"
"""The reading of a domain controller: fields `domain` and `computers`."""

_SILENT = (AssetState.AWAY, "Nothing answers: it is off, away, or its firewall says nothing.")
_WHY = {
    "": _SILENT,
    "silent": _SILENT,
    "no_address": (AssetState.AWAY, "Its name has no address: it was not in the network of late."),
    "no_name": (AssetState.AWAY, "It has no name in DNS, so nobody can find it."),
    "refused": (
        AssetState.UNREACHABLE,
        "It is on, and refuses every connection: open WinRM there.",
    ),
    "do_not_probe": (AssetState.UNREACHABLE, "It is on the do-not-probe list; nothing was sent."),
}
_FILES = 445


def listed(value: Mapping[str, Value], at: datetime) -> list[Asset]:
    """The Assets of one reading, before anybody asked for them."""
    rows = value.get("computers")
    domain = str(value.get("domain"))
    found = rows if isinstance(rows, list | tuple) else ()
    return [_asset(row, domain, at) for row in found if isinstance(row, Mapping)]


def merged(readings: Iterable[Iterable[Asset]]) -> dict[str, Asset]:
    """Id -> Asset, of every controller's list: the latest log-on that any of them knows."""
    found: dict[str, Asset] = {}
    for reading in readings:
        for asset in reading:
            other = found.get(asset.id)
            if other is None or _later(asset.last_logon, other.last_logon):
                found[asset.id] = asset
    return found


def target_of(
    asset: Asset, targets: Iterable[Target], *, linked: str = "", address: str = ""
) -> Target | None:
    """The Target that an Asset became: the `linked` one, or else the one of its name, of its name
    in DNS or at its `address`."""
    names = {n.lower() for n in (asset.dns, asset.name, address) if n}
    machines = [t for t in targets if t.platform is Platform.WINDOWS]
    for target in machines:
        if target.id == linked:
            return target
    return next(
        (t for t in machines if t.address.lower() in names or t.name.lower() in names), None
    )


def enrolled(asset: Asset, target: Target) -> Asset:
    """An Asset that is a Target: its sweeps say whether it answers."""
    why = f"It is looked after as {target.name}."
    return replace(asset, state=AssetState.ENROLLED, why=why, target=target.id)


def knocked(asset: Asset, port: int, reason: str, at: datetime) -> Asset:
    """How an Asset stands after it was asked: `port` answered, or `reason` says why none did."""
    state, why = _WHY.get(reason, _SILENT)
    if port:
        state, why = AssetState.ONLINE, f"Port {port} answers: it can be enrolled."
    if port == _FILES:
        why = "It is on, and WinRM does not answer: prepare it first."
    return replace(asset, state=state, why=why, port=port, checked=at)


def _asset(row: Mapping[str, Value], domain: str, at: datetime) -> Asset:
    last = str(row["last"])
    return Asset(
        id=str(row["guid"]),
        domain=domain,
        name=str(row["name"]),
        dns=str(row["dns"]),
        sid=str(row["sid"]),
        os=str(row["os"]),
        version=str(row["version"]),
        controller=row["controller"] is True,
        last_logon=datetime.fromisoformat(last) if last else None,
        state=AssetState.AWAY,
        why=_SILENT[1],
        seen=at,
    )


def _later(one: datetime | None, other: datetime | None) -> bool:
    return one is not None and (other is None or one > other)
