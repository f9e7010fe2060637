"""Recovery keys: sealed to holders, opened with a key file and its passphrase, else by nobody."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from osiris.edge.remote.escrow import sound
from osiris.edge.vault import Passphrase
from osiris.edge.vault.escrow import new_holder, seal, unseal
from osiris.errors import VaultError

WORDS = Passphrase("four words that differ much")
CLEAR = b'{"key":"nobody"}'


@pytest.fixture
def clinic(tmp_path: Path) -> tuple[Path, str]:
    path = tmp_path / "clinic.key"
    return path, new_holder(path, WORDS)


def test_each_holder_opens_it_alone(tmp_path: Path, clinic: tuple[Path, str]) -> None:
    other = Passphrase("the partner has other words")
    partner = tmp_path / "partner.key"
    sealed = seal(CLEAR, {"clinic": clinic[1], "partner": new_holder(partner, other)})
    assert sorted(sealed) == ["clinic", "partner"]
    assert unseal(clinic[0], WORDS, sealed) == CLEAR
    assert unseal(partner, other, sealed) == CLEAR


def test_the_key_file_is_private_and_says_nothing(clinic: tuple[Path, str]) -> None:
    path, public = clinic
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert json.loads(path.read_bytes())["public"] == public
    with pytest.raises(VaultError, match="exists"):
        new_holder(path, WORDS)


def test_another_passphrase_another_file_and_a_changed_file_open_nothing(
    tmp_path: Path, clinic: tuple[Path, str]
) -> None:
    path, public = clinic
    sealed = seal(CLEAR, {"clinic": public})
    with pytest.raises(VaultError, match="does not open"):
        unseal(path, Passphrase("not the words that were set"), sealed)
    stranger = tmp_path / "stranger.key"
    new_holder(stranger, WORDS)
    with pytest.raises(VaultError, match="None of the copies"):
        unseal(stranger, WORDS, sealed)
    held = json.loads(path.read_bytes())
    held["public"] = json.loads(stranger.read_bytes())["public"]
    path.write_text(json.dumps(held))
    with pytest.raises(VaultError, match="does not open"):
        unseal(path, WORDS, sealed)
    path.write_text("{}")
    with pytest.raises(VaultError, match="no key file"):
        unseal(path, WORDS, sealed)


def test_a_short_passphrase_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(VaultError, match="fewer than"):
        new_holder(tmp_path / "key", Passphrase("short"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("key", "good"),
    [
        ("-".join(["000011"] * 8), True),
        ("-".join(["720885"] * 8), True),
        ("-".join(["720896"] * 8), False),  # the next multiple of 11
        ("-".join(["000012"] * 8), False),
        ("-".join(["000011"] * 7), False),
        ("", False),
    ],
)
def test_recovery_keys_check_themselves(key: str, good: bool) -> None:
    assert sound(key) is good
