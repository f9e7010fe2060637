"""Who may sign in to a simulated host, and in which spellings a client may name them."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable
from dataclasses import dataclass, field

import spnego
from spnego.channel_bindings import GssChannelBindings


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An account that the host knows, with a synthetic password.

    `domain` is its NetBIOS name, `realm` its DNS name; both are empty for an account of the host
    alone. `certificates` are SHA-256 digests (hex) of client certificates mapped to it. `remote`:
    an administrator, or one of Remote Management Users; others are denied every shell.
    """

    name: str
    password: str = field(repr=False)
    domain: str = ""
    realm: str = ""
    certificates: frozenset[str] = frozenset()
    remote: bool = True

    def spellings(self, host: str) -> Iterable[tuple[str, str]]:
        """(domain, user) as NTLM carries them: plain, with the domain or the host, and as UPN."""
        yield "", self.name
        if self.domain:
            yield self.domain, self.name
        else:
            yield host, self.name
            yield ".", self.name
        if self.realm:
            yield self.realm, self.name
            yield "", f"{self.name}@{self.realm}"


@dataclass(slots=True)
class Accounts:
    """The accounts of one host.

    pyspnego reads NTLM passwords from the file that $NTLM_USER_FILE names at the moment of signing
    in. Here that file is in memory only, one per host, and the variable is set around each step.
    """

    host: str
    all: tuple[Account, ...]
    _file: int = field(init=False)

    def __post_init__(self) -> None:
        lines = [
            f"{domain}:{user}:{account.password}\n"
            for account in self.all
            for domain, user in account.spellings(self.host)
        ]
        self._file = os.memfd_create("osiris-lab-ntlm", os.MFD_CLOEXEC)
        os.write(self._file, "".join(lines).encode())

    def close(self) -> None:
        """Forget the passwords."""
        os.close(self._file)

    def acceptor(self, *, ntlm: bool) -> spnego.ContextProxy:
        """A fresh acceptor of either NTLM or SPNEGO (Kerberos, or NTLM inside it)."""
        if not ntlm:
            with _ntlm_users(self._file):
                return spnego.server(protocol="negotiate", service="http")
        options = spnego.NegotiateOptions.use_ntlm
        with _ntlm_users(self._file):
            return spnego.server(protocol="ntlm", service="http", options=options)

    def step(
        self, context: spnego.ContextProxy, token: bytes, bindings: GssChannelBindings | None
    ) -> bytes | None:
        """One token in, one out. Raises spnego's errors where the client is not let in."""
        with _ntlm_users(self._file):
            return context.step(token, channel_bindings=bindings)

    def find(self, principal: str) -> Account | None:
        """The account of `DOMAIN\\user`, `user` or `user@REALM`."""
        domain, slash, user = principal.rpartition("\\")
        if not slash:
            user, _, domain = principal.partition("@")
        for account in self.all:
            names = {(d.lower(), u.lower()) for d, u in account.spellings(self.host)}
            if (domain.lower(), user.lower()) in names:
                return account
        return None

    def of_certificate(self, digest: str) -> Account | None:
        """The account to which a client certificate is mapped."""
        return next((a for a in self.all if digest in a.certificates), None)


class _ntlm_users:
    """$NTLM_USER_FILE names this file inside the block; hosts of one process take turns."""

    _turn = threading.Lock()

    def __init__(self, file: int) -> None:
        self._path = f"/proc/self/fd/{file}"

    def __enter__(self) -> None:
        self._turn.acquire()
        os.environ["NTLM_USER_FILE"] = self._path

    def __exit__(self, *_: object) -> None:
        del os.environ["NTLM_USER_FILE"]
        self._turn.release()
