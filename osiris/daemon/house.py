"""Open a data folder as its one writer."""

from __future__ import annotations

import getpass
import grp
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from osiris.core import chain
from osiris.core.match import RuleIndex
from osiris.core.permit import MAY
from osiris.daemon.reception import Reception
from osiris.edge import catalogue, clock, lock, settings
from osiris.edge.folder import CONFIG as CONFIG
from osiris.edge.folder import LEDGER as LEDGER
from osiris.edge.folder import RULES as RULES
from osiris.edge.folder import SOCKET as SOCKET
from osiris.edge.folder import VAULT as VAULT
from osiris.edge.folder import ledger_in as ledger_in
from osiris.edge.ledger import Ledger, Tx, entries, facts, learned
from osiris.edge.planner import Planner
from osiris.edge.planner.door import Door, Wish
from osiris.edge.planner.shelf import Own
from osiris.edge.vault import KeyFile, Passphrase, People, Unlock, Vault
from osiris.errors import RequestError, SettingsError, VaultError
from osiris.flow import Box
from osiris.flow.heal import recover
from osiris.model.content import Catalogue, Value
from osiris.model.proof import Kind, Statement
from osiris.model.site import Credential, Platform, Settings, Target, TransportKind

CREDENTIAL = "osiris-vault-key"
OWN_MODEL, PASSED = "planner.own", "planner.passed"
"""Facts: the clinic's own model; every model that passed, with the incidents that it passed on
(both by SHA-256)."""
API_KEY = "planner_api"
"""The secret of the vault with the key of the service that is asked."""
_ELSEWHERE = "Choose another folder with --data."


@dataclass(slots=True, kw_only=True)
class House:
    """The opened data folder: the Box for the flows, the vault for its keeper. The Box is another
    one after a change of the settings."""

    folder: Path
    box: Box
    vault: Vault
    reception: Reception

    @property
    def index(self) -> RuleIndex:
        """The rules in force now: those of the catalogue, and what people promoted from packs."""
        content = self.box.catalogue
        with self.box.ledger.read() as tx:
            packed = learned.pack_rules(tx, content.runbooks.values())
        return RuleIndex((*content.rules, *packed), content.runbooks)


def credential_file() -> KeyFile | None:
    """The key of the vault where systemd hands it to us; systemd.exec(5), Credentials."""
    folder = os.environ.get("CREDENTIALS_DIRECTORY")  # a path, not a secret
    key = os.path.join(folder or "", CREDENTIAL)
    return KeyFile(Path(key)) if folder and os.path.exists(key) else None


def unlock_from(config: Settings, folder: Path) -> Unlock:
    """How this vault is opened: systemd credential, key file of config.yaml, or a passphrase.

    The passphrase is asked for on the terminal only; there is no option and no variable for it.
    Raises VaultError where none of the three is to be had.
    """
    if (handed := credential_file()) is not None:
        return handed
    if config.vault_key_file:
        return KeyFile(folder / config.vault_key_file)
    if sys.stdin.isatty():
        return Passphrase(getpass.getpass("Passphrase of the vault: "))
    raise VaultError(
        "the vault is locked and there is no terminal to ask for its passphrase",
        f"Start from a terminal, or give the key as the systemd credential {CREDENTIAL}.",
    )


def create(folder: Path, unlock: Unlock, config: Settings, *, lab: bool = False) -> str:
    """Make a data folder: vault, ledger, config.yaml and the genesis entry. Returns the origin.

    Raises as `vacant` does, and VaultError where `unlock` is not fit. Whatever goes wrong, nothing
    of a box is left in the folder.
    """
    text = vacant(folder, config)
    lock.data_folder(folder)
    with lock.hold(folder, "init"):
        try:
            vault = Vault.create(folder / VAULT, unlock, lab=lab)
            (folder / CONFIG).write_text(text, encoding="utf-8")
            with Ledger.create(folder / LEDGER) as ledger, ledger.commit() as tx:
                _genesis(tx, vault)
                facts.put(tx, "lab", lab)
                entries.checkpoint(tx, vault.keys())
        except BaseException:
            _remove(folder)
            raise
    return vault.origin


def _remove(folder: Path) -> None:
    """Take away what was begun in a vacant folder: no entry of it was ever seen by anybody."""
    shutil.rmtree(folder / VAULT, ignore_errors=True)
    for path in (folder / CONFIG, *folder.glob(f"*{LEDGER}*")):
        path.unlink(missing_ok=True)


def vacant(folder: Path, config: Settings) -> str:
    """The text of config.yaml for a box that can be made in `folder`.

    Raises RequestError where there is one already or nobody may look, SettingsError for what no box
    can be made with.
    """
    try:
        taken = any((folder / name).exists() for name in (LEDGER, VAULT, CONFIG))
    except OSError as error:
        raise RequestError(f"{folder}: {error.strerror}.", _ELSEWHERE) from error
    if taken:
        raise RequestError(f"{folder} is in use already.", _ELSEWHERE)
    return settings.render(config)


def readers(config: Settings) -> int | None:
    """The group whose members may read the ledger; None where there is none, or none such here."""
    try:
        return grp.getgrnam(config.people_group).gr_gid if config.people_group else None
    except KeyError:
        return None


@contextmanager
def opened(folder: Path, what: str, *, unlock: Unlock | None = None) -> Iterator[House]:
    """The House with the writer's lock held. Raises BusyError where another process has it.

    Opening recovers: a Run that was cut short is recorded as unknown before anything else happens.
    """
    path = ledger_in(lock.private(folder, lambda: readers(settings.load(folder / CONFIG))))
    config = settings.load(folder / CONFIG)
    with lock.hold(folder, what):
        vault = Vault.open(folder / VAULT, unlock or unlock_from(config, folder))
        ledger = Ledger.open(path)
        try:
            house = _house(folder, config, vault, ledger)
            _catch_up(house)
            recover(house.box)
            try:
                yield house
            finally:
                house.box.planner.close()
        finally:
            _close(ledger, config)


def _close(ledger: Ledger, config: Settings) -> None:
    """Close the ledger; where a group may read it, so that it still can.

    Whoever closes a file in WAL mode last takes away what a reader without the right to write needs
    (sqlite.org/wal.html, "Read-Only Databases"). One that itself may only read leaves it there.
    """
    last = Ledger.open(ledger.path, read_only=True) if readers(config) is not None else None
    ledger.close()
    if last is not None:
        last.close()


def planner_in(
    content: Catalogue, config: Settings, own: Callable[[], Own | None], key: Callable[[], str]
) -> Planner:
    """Tier 2 of a box. Nothing is started before it is asked something.

    `own` says which model the clinic chose for itself (`chosen`), `key` gives that of a service.
    """

    def wish() -> Wish:
        url, model = config.planner_api_url, config.planner_api_model
        return Wish(own=own(), url=url, model=model)

    models = catalogue.root() / "runbooks" / "planner"
    return Door(content, models, wish, key)


def chosen(tx: Tx) -> Own | None:
    """The clinic's own model, where it chose one (`osiris planner use`)."""
    held = facts.get(tx, OWN_MODEL)
    if not isinstance(held, Mapping):
        return None
    path, digest = str(held["path"]), str(held["digest"])
    passed = facts.get(tx, PASSED)
    return Own(path=path, digest=digest, passed=isinstance(passed, Mapping) and digest in passed)


def _house(folder: Path, config: Settings, vault: Vault, ledger: Ledger) -> House:
    rules = folder / RULES
    content = catalogue.load(rules if rules.exists() else None)
    _owned_subjects(folder, config, content)
    with ledger.read() as tx:
        lab = facts.get(tx, "lab") is True

    def credential(target: Target, healer: bool) -> Credential | None:
        if target.transport is TransportKind.WINRM:
            return vault.credential(target.id, healer=healer)
        own = Credential(user="", private_key=vault.ssh_private())
        return vault.credential(target.id) or own

    def own() -> Own | None:
        with ledger.read() as tx:
            return chosen(tx)

    people = People(vault)
    box = Box(
        ledger=ledger,
        keys=vault.keys,
        catalogue=content,
        settings=config,
        credential=credential,
        clock=clock.now,
        planner=planner_in(content, config, own, lambda: vault.secret(API_KEY)),
        drill=lab,
        approvers=lambda: sum(a.role in MAY["approve"] and not a.disabled for a in people.all()),
    )

    def limits() -> tuple[int, int]:
        now = house.box.settings
        return now.idle_minutes, now.session_hours

    reception = Reception(people, lambda: clock.now().mono_ns / 1e9, limits)
    house = House(folder=folder, box=box, vault=vault, reception=reception)
    return house


def _owned_subjects(folder: Path, config: Settings, content: Catalogue) -> None:
    """What the clinic keeps the box away from must be there: a word that is misspelt would not.

    Raises SettingsError.
    """
    known = {c.subject for p in Platform for c in content.checks(p)}
    unknown = [s for s in config.rmm_owns if s not in known]
    faults = [f"rmm_owns: there is no group of checks '{s}'" for s in unknown]
    if faults:
        hint = "It is what stands before the dot of a check's id, such as patching: osiris show"
        raise SettingsError(str(folder / CONFIG), faults, hint)


def _catch_up(house: House) -> None:
    """After a crash in the middle of a rotation the vault is one certificate ahead of the chain:
    it is appended before anything else."""
    with house.box.ledger.read() as tx:
        chained = set(entries.certificates(tx))
    for cert in house.vault.keys().certs:
        if cert not in chained:
            with house.box.ledger.commit() as tx:
                house.box.record(tx, Kind.KEY, {"keys": [chain.cert_json(cert)]})


def _genesis(tx: Tx, vault: Vault) -> None:
    keys = vault.keys()
    body: dict[str, Value] = {
        "identity": keys.identity.hex(),
        "keys": [chain.cert_json(cert) for cert in keys.certs],
        "lab": vault.lab,
        "product": _version(),
    }
    statement = Statement(kind=Kind.GENESIS, body=body)
    entries.append(tx, statement, now=clock.now(), keys=keys, also=vault.genesis_signers())


def _version() -> str:
    return version("osiris")
