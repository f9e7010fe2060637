"""Recovery keys of a simulated Windows host: read once, sealed at once, in the clear nowhere."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from osiris.edge import catalogue
from osiris.edge.ledger import entries, escrow
from osiris.edge.vault import Passphrase
from osiris.edge.vault.escrow import new_holder, unseal
from osiris.lab.windows.drift import Drift
from osiris.lab.windows.machine import Machine
from osiris.model.content import Catalogue, Verdict
from osiris.model.proof import Kind
from osiris.model.site import EscrowedKey
from tests.runbooks.windows.ward import Ward, opened_box, run, ward

WORDS = Passphrase("four words that differ much")
DRIFT = Drift(
    id="escrow",
    check="bitlocker_key_escrow",
    runbook="",
    scenario="win11",
    break_=lambda machine: None,
    why="nobody keeps the recovery key",
)


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return catalogue.load()


@asynccontextmanager
async def disk(
    folder: Path, shipped: Catalogue, *, healer_admin: bool = True
) -> AsyncIterator[Ward]:
    """A box of its own with a workstation whose disk is encrypted."""
    with opened_box(folder) as box:
        async with ward(box, shipped, DRIFT, healer_admin=healer_admin) as bed:
            yield bed


def passwords(machine: Machine) -> dict[str, str]:
    """The recovery passwords that the machine has now, by protector."""
    return {
        str(p["id"]): str(p["password"])
        for volume in machine.area("bitlocker")["volumes"].values()
        for p in volume["protectors"]
        if p.get("password")
    }


def kept(bed: Ward) -> list[EscrowedKey]:
    with bed.box.ledger.read() as tx:
        return escrow.all(tx)


def said(bed: Ward) -> list[dict[str, object]]:
    """What the chain says of the escrow, in order."""
    with bed.box.ledger.read() as tx:
        bodies = [
            json.loads(e.payload)["predicate"]["body"]
            for e in entries.walk(tx)
            if e.kind is Kind.REQUEST
        ]
    return [b for b in bodies if str(b.get("request", "")).startswith("escrow.")]


def pin(bed: Ward, folder: Path) -> Path:
    """Pin a clinic's key; its key file."""
    path = folder / "clinic.key"
    settings = replace(bed.box.settings, escrow_clinic=new_holder(path, WORDS))
    bed.box = replace(bed.box, settings=settings)
    return path


def everything(folder: Path) -> Iterator[tuple[Path, bytes]]:
    yield from ((p, p.read_bytes()) for p in folder.rglob("*") if p.is_file())


def test_without_a_pinned_key_nothing_is_read(tmp_path: Path, shipped: Catalogue) -> None:
    async def play() -> None:
        async with disk(tmp_path, shipped) as bed:
            assert await bed.sweep() is Verdict.FAIL
            assert kept(bed) == []
            assert said(bed) == []

    run(play())


def test_a_key_is_taken_once_and_opens_with_the_key_file(
    tmp_path: Path, shipped: Catalogue, capfd: pytest.CaptureFixture[str]
) -> None:
    async def play() -> None:
        async with disk(tmp_path, shipped) as bed:
            path, before = pin(bed, tmp_path), bed.settings()
            assert await bed.sweep() is Verdict.PASS
            assert await bed.sweep() is Verdict.PASS
            assert bed.settings() == before, "reading a key changed the machine"
            told = passwords(bed.machine)
            assert {k.protector for k in kept(bed)} == told.keys()
            for key in kept(bed):
                clear = json.loads(unseal(path, WORDS, key.sealed))
                assert clear["key"] == told[key.protector]
                assert (clear["target"], clear["protector"]) == (key.target, key.protector)
            assert [b["request"] for b in said(bed)] == ["escrow.take", "escrow.held"]
            screen = "".join(capfd.readouterr())
            for secret in told.values():
                assert secret not in screen
                assert [p for p, data in everything(tmp_path) if secret.encode() in data] == []

    run(play())


def test_a_key_that_was_changed_is_taken_again_and_the_old_one_kept(
    tmp_path: Path, shipped: Catalogue
) -> None:
    async def play() -> None:
        async with disk(tmp_path, shipped) as bed:
            pin(bed, tmp_path)
            await bed.sweep()
            volume = bed.machine.area("bitlocker")["volumes"]["C:"]
            old = next(p for p in volume["protectors"] if p.get("password"))
            new = {**old, "id": "{0F3C1D2E-7A44-4F0B-9C1E-6E5B8A9D1122}"}
            volume["protectors"][volume["protectors"].index(old)] = new
            assert await bed.sweep() is Verdict.PASS
            found = {k.protector: k.gone for k in kept(bed) if k.volume == "C:"}
            assert found[new["id"]] is None
            assert found[old["id"]] is not None

    run(play())


def test_another_holder_gets_copies_of_their_own(tmp_path: Path, shipped: Catalogue) -> None:
    async def play() -> None:
        async with disk(tmp_path, shipped) as bed:
            pin(bed, tmp_path)
            assert await bed.sweep() is Verdict.PASS
            (tmp_path / "new").mkdir()
            path = pin(bed, tmp_path / "new")  # the first key file was lost
            assert await bed.sweep() is Verdict.PASS
            told = passwords(bed.machine)
            assert {k.protector for k in kept(bed)} == told.keys()
            for key in kept(bed):
                assert json.loads(unseal(path, WORDS, key.sealed))["key"] == told[key.protector]
            asked = len(said(bed))
            assert await bed.sweep() is Verdict.PASS
            assert len(said(bed)) == asked, "read again, for nobody"

    run(play())


def test_a_healer_without_rights_is_asked_once_a_day(tmp_path: Path, shipped: Catalogue) -> None:
    async def play() -> None:
        async with disk(tmp_path, shipped, healer_admin=False) as bed:
            pin(bed, tmp_path)
            assert await bed.sweep() is Verdict.FAIL
            assert await bed.sweep() is Verdict.FAIL
            assert kept(bed) == []
            assert [b["request"] for b in said(bed)] == ["escrow.take", "escrow.held"]
            assert said(bed)[1]["protectors"] == []

    run(play())
