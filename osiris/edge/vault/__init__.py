"""Every secret of the box: its keys and the credentials of its targets, sealed in one file."""

from osiris.edge.vault.partner import partner_key
from osiris.edge.vault.store import Vault
from osiris.edge.vault.unlock import KeyFile, Passphrase, Unlock, make_key_file

__all__ = ["KeyFile", "Passphrase", "Unlock", "Vault", "make_key_file", "partner_key"]
