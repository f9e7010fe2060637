"""What a ledger does on a disk that is full or read-only. Run in a mount namespace of its own.

python scarce.py full|read_only FOLDER      FOLDER is an empty file system of about 600 KB
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from osiris.edge.ledger import Ledger
from osiris.edge.vault import Vault, make_key_file
from osiris.errors import AppendUnknown, EvidenceError, OsirisError, VaultError
from osiris.model.site import Credential
from tests.ledger.maker import begin, grow, make_keys, proven

KEYS, IDENTITY = make_keys()


def full(folder: Path) -> None:
    ledger = Ledger.create(folder / "ledger.db")
    begin(ledger, KEYS, IDENTITY)
    ballast = folder / "ballast"
    ballast.write_bytes(bytes(200_000))
    with pytest.raises(OsirisError, match=r"disk is full.*\n  -> Make room") as caught:
        grow(ledger, KEYS, 1000)
    assert not isinstance(caught.value, AppendUnknown | EvidenceError)
    said = proven(ledger)
    assert said > 10
    with pytest.raises(OsirisError, match="disk is full"):
        grow(ledger, KEYS)
    ballast.unlink()
    grow(ledger, KEYS, 5)
    assert proven(ledger) == said + 5
    ledger.close()
    with Ledger.open(folder / "ledger.db") as again:
        assert proven(again) == said + 5


def full_vault(folder: Path) -> None:
    key = make_key_file(folder / "key")
    vault = Vault.create(folder / "vault", key, lab=True)
    old = Credential(user="a", private_key="old")
    vault.put_credential("t1", old)
    (folder / "ballast").write_bytes(bytes(570_000))
    with pytest.raises(VaultError, match=r"No space left on device\. Nothing was changed"):
        vault.put_credential("t1", Credential(user="a", private_key="new" * 20_000))
    for held in (vault, Vault.open(folder / "vault", key)):
        assert held.credential("t1") == old
        assert held.origin == vault.origin


def read_only(folder: Path) -> None:
    ledger = Ledger.create(folder / "ledger.db")
    begin(ledger, KEYS, IDENTITY)
    ledger.close()
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
    with pytest.raises(OsirisError, match=r"cannot be (opened|written)") as caught:
        Ledger.open(folder / "ledger.db")
    assert caught.value.hint
    with pytest.raises(OsirisError, match="Read-only file system"):
        Ledger.create(folder / "other.db")


if __name__ == "__main__":
    globals()[sys.argv[1]](Path(sys.argv[2]))
