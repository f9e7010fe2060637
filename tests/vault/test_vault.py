"""Secrets: sealed, private, replaced whole, and never printed."""

from __future__ import annotations

import json
import os
import struct
import subprocess
from pathlib import Path

import pytest
from asyncssh import import_private_key
from nacl.public import PublicKey, SealedBox

from osiris.core import chain
from osiris.edge.vault import KeyFile, Passphrase, Vault, make_key_file
from osiris.errors import VaultError
from osiris.model.proof import KeyPurpose
from osiris.model.site import Credential
from osiris.model.telling import Address

WORDS = Passphrase("correct horse battery staple")
LOGIN = Credential(
    user="Administrator",
    password="pä ss\n\"wörd'",  # noqa: S106 nobody's
    private_key="-----BEGIN\n",
)


@pytest.fixture
def key(tmp_path: Path) -> KeyFile:
    return make_key_file(tmp_path / "key")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def vault(folder: Path, key: KeyFile) -> Vault:
    return Vault.create(folder, key, lab=False)


def test_reader_and_healer_are_kept_apart(vault: Vault, folder: Path, key: KeyFile) -> None:
    healer = Credential(user="osiris-healer", keytab="BQIAAAA=")
    vault.put_credential("t1", LOGIN)
    vault.put_credential("t1", healer, healer=True)
    vault.put_credential("t2", healer, healer=True)
    again = Vault.open(folder, key)
    assert (again.credential("t1"), again.credential("t1", healer=True)) == (LOGIN, healer)
    assert again.credential("t2") is None
    again.forget("t1")
    assert Vault.open(folder, key).credential("t1", healer=True) is None
    assert Vault.open(folder, key).credential("t2", healer=True) == healer


def test_a_vault_from_before_there_were_healers_still_opens(folder: Path, key: KeyFile) -> None:
    Vault.create(folder, key, lab=False).put_credential("t1", LOGIN)
    old = Vault.open(folder, key)
    assert old.credential("t1", healer=True) is None
    old.forget("t9")
    old.put_credential("t1", LOGIN, healer=True)
    assert Vault.open(folder, key).credential("t1", healer=True) == LOGIN


def test_where_channels_lead_is_kept_and_forgotten(
    vault: Vault, folder: Path, key: KeyFile
) -> None:
    hook = Address(url="https://example.org/T0KEN", key="k" * 32, ca="pem")
    vault.put_address("a", hook)
    vault.put_address("b", Address(url="udp://10.0.0.9:514"))
    again = Vault.open(folder, key)
    assert again.address("a") == hook
    assert again.address("b") == Address(url="udp://10.0.0.9:514")
    again.forget_address("a")
    again.forget_address("never")
    assert Vault.open(folder, key).address("a") is None
    assert Vault.open(folder, key).address("b") is not None
    assert b"T0KEN" not in (folder / "vault.json").read_bytes()


def test_what_was_put_in_comes_out_again(vault: Vault, folder: Path, key: KeyFile) -> None:
    vault.put_credential("t1", LOGIN)
    vault.put_credential("t2", LOGIN)
    vault.put_credential("t2", Credential(user="b"))
    vault.put_credential("t3", LOGIN)
    vault.forget("t3")
    vault.forget("t9")
    again = Vault.open(folder, key)
    for held in (vault, again):
        found = [held.credential(f"t{n}") for n in (1, 2, 3)]
        assert found == [LOGIN, Credential(user="b"), None]
    assert again.origin == vault.origin
    assert again.ssh_private() == vault.ssh_private()
    message = b"signed before, signed after"
    assert again.keys().bundles.sign(message) == vault.keys().bundles.sign(message)


def test_a_passphrase_opens_it_and_another_does_not(folder: Path) -> None:
    made = Vault.create(folder, WORDS, lab=True)
    assert Vault.open(folder, WORDS).origin == made.origin
    with pytest.raises(VaultError) as caught:
        Vault.open(folder, Passphrase("correct horse battery stable"))
    assert caught.value.message == "The vault does not open."
    assert caught.value.__cause__ is None


def test_each_vault_has_its_own_salt_and_keys(tmp_path: Path) -> None:
    one, two = (Vault.create(tmp_path / name, WORDS, lab=True) for name in "ab")
    salts = {json.loads((tmp_path / n / "vault.json").read_text())["lock"]["salt"] for n in "ab"}
    assert len(salts) == 2
    assert one.origin != two.origin


def test_a_short_passphrase_is_refused(folder: Path) -> None:
    with pytest.raises(VaultError, match="fewer than 12"):
        Vault.create(folder, Passphrase("elevenchars"), lab=True)
    assert not (folder / "vault.json").exists()


def test_the_wrong_kind_of_secret_is_named(
    vault: Vault, folder: Path, key: KeyFile, tmp_path: Path
) -> None:
    with pytest.raises(VaultError, match="opens with a key file, not with a passphrase"):
        Vault.open(folder, WORDS)
    Vault.create(tmp_path / "other", WORDS, lab=True)
    with pytest.raises(VaultError, match="opens with a passphrase, not with a key file"):
        Vault.open(tmp_path / "other", key)
    with pytest.raises(VaultError, match="does not open"):
        Vault.open(folder, make_key_file(tmp_path / "another"))


def test_files_are_for_their_owner_alone(vault: Vault, folder: Path, key: KeyFile) -> None:
    vault.put_credential("t1", LOGIN)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert key.path.stat().st_mode & 0o777 == 0o600
    assert {p.name: p.stat().st_mode & 0o777 for p in folder.iterdir()} == {"vault.json": 0o600}


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o601])
@pytest.mark.parametrize("what", ["folder", "file", "key"])
def test_what_others_can_reach_is_not_opened(
    vault: Vault, folder: Path, key: KeyFile, what: str, mode: int
) -> None:
    path = {"folder": folder, "file": folder / "vault.json", "key": key.path}[what]
    path.chmod(mode | 0o100)
    with pytest.raises(VaultError, match=r"by others.*\n  -> chmod go-rwx"):
        Vault.open(folder, key)
    path.chmod(0o700)
    Vault.open(folder, key)


def acl(mask: int, *entries: tuple[int, int, int]) -> bytes:
    """system.posix_acl_access: owner rw, no right for group and others, and `entries`."""
    rows = [(0x01, 6, 2**32 - 1), *entries, (0x04, 0, 2**32 - 1)]
    rows += [(0x10, mask, 2**32 - 1), (0x20, 0, 2**32 - 1)]
    order = sorted(rows, key=lambda row: row[0])
    return struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *row) for row in order)


def test_a_list_that_names_only_us_is_private_as_systemd_hands_out_credentials(
    vault: Vault, folder: Path, key: KeyFile
) -> None:
    """Such a file shows mode 0440: the group bits are the mask of the list."""
    try:
        os.setxattr(key.path, "system.posix_acl_access", acl(4, (0x02, 4, os.geteuid())))
    except OSError:
        pytest.skip("no access control lists on this file system")
    assert key.path.stat().st_mode & 0o070
    Vault.open(folder, key)
    for other in ((0x02, 4, 12345), (0x08, 4, 12345)):
        os.setxattr(key.path, "system.posix_acl_access", acl(4, other))
        with pytest.raises(VaultError, match="by others"):
            Vault.open(folder, key)
    os.setxattr(key.path, "system.posix_acl_access", acl(0, (0x02, 4, 12345)))
    Vault.open(folder, key)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
def test_a_file_of_another_user_is_not_opened(vault: Vault, folder: Path, key: KeyFile) -> None:
    os.chown(key.path, 12345, 12345)
    with pytest.raises(VaultError, match="belongs to another user"):
        Vault.open(folder, key)


def test_nothing_secret_is_in_the_file_or_in_any_repr(
    vault: Vault, folder: Path, key: KeyFile
) -> None:
    vault.put_credential("t1", LOGIN)
    raw = (folder / "vault.json").read_text()
    shown = f"{vault!r} {vault.keys()!r} {LOGIN!r} {LOGIN} {WORDS!r} {vault.genesis_signers()!r}"
    secrets = ["Administrator", "wörd", "seeds", "identity", LOGIN.private_key, WORDS.text]
    assert not any(secret in raw for secret in secrets)
    assert not any(secret in shown for secret in (LOGIN.password, LOGIN.private_key, WORDS.text))
    assert key.path.read_bytes().hex() not in raw + shown


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: {**data, "v": 2},
        lambda data: {**data, "sealed": data["sealed"][:-8] + "AAAAAAA="},
        lambda data: {**data, "sealed": "no base64!"},
        lambda data: {**data, "lock": {"kind": "passphrase"}},
        lambda data: {**data, "lock": {**data["lock"], "more": 1}},
        lambda data: {"v": 1},
        lambda data: [],
    ],
)
def test_a_changed_vault_does_not_open(vault: Vault, folder: Path, key: KeyFile, spoil) -> None:  # type: ignore[no-untyped-def]
    file = folder / "vault.json"
    file.write_text(json.dumps(spoil(json.loads(file.read_text()))))
    with pytest.raises(VaultError):
        Vault.open(folder, key)


@pytest.mark.parametrize(
    "change", [{"ops": 10**6}, {"mem": 2**40}, {"salt": "zz"}, {"ops": "3"}, {"salt": "00"}]
)
def test_a_header_that_would_exhaust_the_box_is_refused(
    folder: Path, change: dict[str, object]
) -> None:
    Vault.create(folder, WORDS, lab=True)
    file = folder / "vault.json"
    data = json.loads(file.read_text())
    data["lock"].update(change)
    file.write_text(json.dumps(data))
    with pytest.raises(VaultError, match=r"damaged|too much work"):
        Vault.open(folder, WORDS)


def test_a_vault_is_not_made_over_another(vault: Vault, folder: Path, key: KeyFile) -> None:
    with pytest.raises(VaultError, match="exists already"):
        Vault.create(folder, key, lab=False)
    with pytest.raises(VaultError, match="File exists"):
        make_key_file(key.path)
    assert Vault.open(folder, key).origin == vault.origin


def test_a_key_file_of_the_wrong_length_is_refused(folder: Path, key: KeyFile) -> None:
    key.path.write_bytes(b"short")
    with pytest.raises(VaultError, match="does not hold 32 bytes"):
        Vault.create(folder, key, lab=False)


def test_a_vault_that_is_not_there_is_not_made(tmp_path: Path, key: KeyFile) -> None:
    with pytest.raises(VaultError, match="No such file"):
        Vault.open(tmp_path / "none", key)
    assert not (tmp_path / "none").exists()


def test_the_keys_are_certified_and_the_origin_says_lab(tmp_path: Path, key: KeyFile) -> None:
    for lab in (True, False):
        vault = Vault.create(tmp_path / str(lab), key, lab=lab)
        keys = vault.keys()
        ring = chain.Ring(keys.identity, keys.certs, lab=lab)
        assert keys.origin == ring.origin == vault.origin
        assert vault.origin.startswith("osiris.lab/" if lab else "osiris/")
        assert vault.lab is lab
        assert ring.in_force(KeyPurpose.BUNDLES, 0)[0] == keys.bundles.key_id
        assert ring.in_force(KeyPurpose.CHECKPOINTS, 0)[0] == keys.checkpoints.key_id
        assert ring.in_force(KeyPurpose.REQUESTS, 0)[0] == vault.requests().key_id
        assert [s.key_id for s in vault.genesis_signers()] == [chain.key_id(keys.identity)]
    assert len({cert.public for cert in keys.certs} | {keys.identity.hex()}) == 5


@pytest.mark.parametrize("purpose", [p for p in KeyPurpose if p is not KeyPurpose.IDENTITY])
def test_a_rotation_is_signed_by_old_and_new(
    vault: Vault, folder: Path, key: KeyFile, purpose: KeyPurpose
) -> None:
    before = vault.keys()
    sealed = SealedBox(PublicKey(vault.sealing_public())).encrypt(b"for the old key")
    cert = vault.rotate(purpose, since=7)
    again = Vault.open(folder, key)
    keys = again.keys()
    ring = chain.Ring(keys.identity, keys.certs, lab=False)
    assert keys.certs == (*before.certs, cert)
    assert ring.origin == before.origin
    old = next(c for c in before.certs if c.purpose is purpose)
    assert old.public != cert.public
    if purpose is KeyPurpose.BUNDLES:
        assert ring.in_force(purpose, 6)[0] == before.bundles.key_id
        assert ring.in_force(purpose, 7)[0] == keys.bundles.key_id == vault.keys().bundles.key_id
    assert again.unseal(sealed) == b"for the old key"
    with pytest.raises(VaultError, match="from entry 7 on already"):
        again.rotate(purpose, since=7)


def test_the_identity_is_never_rotated(vault: Vault) -> None:
    with pytest.raises(VaultError, match="cannot be rotated"):
        vault.rotate(KeyPurpose.IDENTITY, since=1)


def test_only_what_was_sealed_for_this_box_opens(vault: Vault, tmp_path: Path) -> None:
    other = Vault.create(tmp_path / "other", make_key_file(tmp_path / "k2"), lab=False)
    vault.rotate(KeyPurpose.SEALING, since=3)
    mine = SealedBox(PublicKey(vault.sealing_public())).encrypt(b"mine")
    assert vault.unseal(mine) == b"mine"
    with pytest.raises(VaultError, match="not sealed for this box"):
        other.unseal(mine)
    with pytest.raises(VaultError, match="not sealed for this box"):
        vault.unseal(b"short")


def test_the_ssh_key_is_one_that_openssh_and_asyncssh_read(vault: Vault, tmp_path: Path) -> None:
    file = tmp_path / "id_ed25519"
    file.touch(mode=0o600)
    file.write_text(vault.ssh_private())
    told = subprocess.run(
        ["ssh-keygen", "-y", "-f", str(file)], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == vault.ssh_public()
    key = import_private_key(vault.ssh_private())
    assert key.export_public_key().decode().strip() == vault.ssh_public()


def test_a_write_that_was_cut_short_leaves_the_old_vault(
    vault: Vault, folder: Path, key: KeyFile
) -> None:
    """A crash between writing and renaming leaves a draft, which the next change replaces."""
    (folder / ".vault.json.new").write_bytes(b'{"v": 1, "lo')
    again = Vault.open(folder, key)
    again.put_credential("t1", LOGIN)
    assert Vault.open(folder, key).credential("t1") == LOGIN
    assert [p.name for p in folder.iterdir()] == ["vault.json"]
