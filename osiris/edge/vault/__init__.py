"""Every secret of the box: its keys, the credentials of its targets and its accounts,
sealed in one file."""

from osiris.edge.vault.partner import partner_key
from osiris.edge.vault.people import Cost, People, matches, phone_id, tidy, weak
from osiris.edge.vault.store import Vault
from osiris.edge.vault.unlock import KeyFile, Passphrase, Unlock, make_key_file

__all__ = [
    "Cost",
    "KeyFile",
    "Passphrase",
    "People",
    "Unlock",
    "Vault",
    "make_key_file",
    "matches",
    "partner_key",
    "phone_id",
    "tidy",
    "weak",
]
