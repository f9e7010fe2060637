"""Assets are kept, found and forgotten."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from osiris.edge.ledger import Ledger, assets
from osiris.model.site import Asset, AssetState
from tests.ledger.maker import START

ASSET = Asset(
    id="6fa459ea-ee8a-4ca4-894e-db77e160355e",
    domain="clinic.test",
    name="ws02",
    dns="ws02.clinic.test",
    sid="S-1-5-21-1-2-3-1131",
    os="Windows 11 Pro — ä",
    version="10.0 (26100)",
    controller=False,
    last_logon=None,
    state=AssetState.AWAY,
    why="Nothing answers.",
    seen=START,
)
OTHER = replace(ASSET, id="x", name="FS01", dns="", last_logon=START, checked=START, port=445)


def test_an_asset_comes_back_field_by_field(ledger: Ledger) -> None:
    with ledger.commit() as tx:
        assets.put(tx, [ASSET, OTHER])
    with ledger.read() as tx:
        assert assets.all(tx) == [OTHER, ASSET]  # by name


def test_what_is_known_later_takes_its_place(ledger: Ledger) -> None:
    later = replace(ASSET, name="renamed", state=AssetState.ONLINE, checked=START + timedelta(1))
    with ledger.commit() as tx:
        assets.put(tx, [ASSET])
        assets.put(tx, [later])
        assert assets.all(tx) == [later]


def test_by_name_by_name_in_dns_and_by_id(ledger: Ledger) -> None:
    twin = replace(ASSET, id="y", domain="other.test", dns="ws02.other.test")
    with ledger.commit() as tx:
        assets.put(tx, [ASSET, OTHER, twin])
        assert assets.get(tx, "WS02") == [ASSET, twin]
        assert assets.get(tx, "WS02.clinic.TEST") == [ASSET]
        assert assets.get(tx, "X") == [OTHER]
        assert assets.get(tx, "fs01") == [OTHER]
        assert assets.get(tx, "ws03") == []


def test_what_is_gone_is_not_kept(ledger: Ledger) -> None:
    with ledger.commit() as tx:
        assets.put(tx, [ASSET, OTHER])
        assets.forget(tx, [ASSET.id, "never there"])
        assert assets.all(tx) == [OTHER]
