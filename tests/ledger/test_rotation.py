"""Keys change hands within the chain, also when the box stops in between."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from osiris.core import chain
from osiris.edge.ledger import Ledger, entries
from osiris.edge.vault import KeyFile, Vault, make_key_file
from osiris.errors import BadSignature
from osiris.model.content import Value
from osiris.model.proof import KeyCert, KeyPurpose, Kind, Statement
from tests.ledger.maker import at, begin, checkpoint, grow, proven


@pytest.fixture
def key(tmp_path: Path) -> KeyFile:
    return make_key_file(tmp_path / "key")


@pytest.fixture
def vault(tmp_path: Path, key: KeyFile) -> Vault:
    return Vault.create(tmp_path / "vault", key, lab=False)


@pytest.fixture
def ledger(path: Path, vault: Vault) -> Iterator[Ledger]:
    with Ledger.create(path) as made:
        begin(made, vault.keys(), vault.genesis_signers()[0])
        yield made


def tell(ledger: Ledger, vault: Vault, *certs: KeyCert) -> None:
    with ledger.commit() as tx:
        n = tx.head.size
        body: dict[str, Value] = {"n": n, "keys": tuple(chain.cert_json(cert) for cert in certs)}
        entry = Statement(kind=Kind.KEY, body=body)
        entries.append(tx, entry, now=at(n), keys=vault.keys())


def test_a_new_key_signs_from_its_own_entry_on(ledger: Ledger, vault: Vault) -> None:
    old = vault.keys()
    for purpose in (KeyPurpose.BUNDLES, KeyPurpose.CHECKPOINTS, KeyPurpose.SEALING):
        grow(ledger, vault.keys(), 2)
        with ledger.read() as tx:
            size = entries.head(tx)[0]
        tell(ledger, vault, vault.rotate(purpose, since=size))
        checkpoint(ledger, vault.keys())
    grow(ledger, vault.keys(), 2)
    assert proven(ledger) == 12
    with ledger.read() as tx:
        assert entries.certificates(tx) == list(vault.keys().certs)
    ledger.close()
    with Ledger.open(ledger.path) as again:
        grow(again, old)
        with pytest.raises(BadSignature, match="entry 12"):
            proven(again)


def test_a_box_that_stopped_before_the_key_entry_can_still_append_it(
    ledger: Ledger, vault: Vault, key: KeyFile, tmp_path: Path
) -> None:
    grow(ledger, vault.keys(), 2)
    vault.rotate(KeyPurpose.BUNDLES, since=3)
    again = Vault.open(tmp_path / "vault", key)
    with ledger.read() as tx:
        known = entries.certificates(tx)
    missing = [cert for cert in again.keys().certs if cert not in known]
    assert [cert.since for cert in missing] == [3]
    tell(ledger, again, *missing)
    grow(ledger, again.keys())
    assert proven(ledger) == 5
