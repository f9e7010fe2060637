"""Kerberos tickets that the box obtains itself, from a password or a keytab, in memory only.

Needs the extra `osiris[kerberos]`. Realms and their KDCs come from the box's krb5.conf or from DNS.
A ticket is kept until shortly before it ends, so that a sweep of many machines asks for one.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import importlib
import secrets
import threading
import time
from typing import Any

import spnego

from osiris.edge.remote.memory import in_memory
from osiris.model.site import Credential

_SOON_S = 600
"""A ticket that ends within this time is renewed."""


class NotInstalled(Exception):
    """The extra is missing."""


class BadAccount(Exception):
    """The account cannot be one of a Kerberos realm, or its keytab cannot be read."""


class _Tickets:
    """One ticket cache in memory per account and secret."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._kept: dict[tuple[str, bytes], tuple[Any, Any, float]] = {}

    def cache(self, principal: str, credential: Credential) -> str:
        """The name of a cache with a ticket in it. Raises krb5.Krb5Error, BadAccount."""
        secret = f"{credential.password}\0{credential.keytab}".encode()
        key = (principal, hashlib.sha256(secret).digest())
        with self._turn:
            kept = self._kept.get(key)
            if kept is None or kept[2] - time.time() < _SOON_S:
                self._forget(key)
                kept = self._kept[key] = _obtain(principal, credential)
            return f"MEMORY:{(kept[1].name or b'').decode()}"

    def _forget(self, key: tuple[str, bytes]) -> None:
        old = self._kept.pop(key, None)
        if old:
            _krb5().cc_destroy(old[0], old[1])


_TICKETS = _Tickets()


def credential(credential: Credential) -> spnego.KerberosCCache:
    """What pyspnego signs in with.

    Raises:
        NotInstalled, BadAccount; krb5.Krb5Error where the KDC gives no ticket.
    """
    principal = _principal(credential.user)
    return spnego.KerberosCCache(_TICKETS.cache(principal, credential), principal)


def _principal(user: str) -> str:
    name, at, realm = user.partition("@")
    if not (name and at and "." in realm):
        raise BadAccount("Kerberos needs the account as name@domain, like osiris@clinic.example")
    return f"{name}@{realm.upper()}"


def _obtain(principal: str, credential: Credential) -> tuple[Any, Any, float]:
    """(library context, cache, when the ticket ends in seconds since 1970)."""
    krb5 = _krb5()
    context = krb5.init_context()
    client = krb5.parse_name_flags(context, principal.encode())
    options = krb5.get_init_creds_opt_alloc(context)
    krb5.get_init_creds_opt_set_canonicalize(options, True)
    krb5.get_init_creds_opt_set_forwardable(options, False)
    if credential.keytab:
        with in_memory(_keytab(credential.keytab)) as path:
            table = krb5.kt_resolve(context, f"FILE:{path}".encode())
            got = krb5.get_init_creds_keytab(context, client, options, keytab=table)
    else:
        password = credential.password.encode()
        got = krb5.get_init_creds_password(context, client, options, password=password)
    cache = krb5.cc_resolve(context, f"MEMORY:osiris-{secrets.token_hex(8)}".encode())
    krb5.cc_initialize(context, cache, got.client)
    krb5.cc_store_cred(context, cache, got)
    return context, cache, float(got.times.endtime)


def _keytab(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise BadAccount("the keytab is not base64") from error


def _krb5() -> Any:
    """The optional library. Without its fellow gssapi pyspnego cannot use it."""
    try:
        importlib.import_module("gssapi")
        return importlib.import_module("krb5")
    except ImportError as error:
        raise NotInstalled from error


def number(error: BaseException | None) -> int:
    """The Kerberos error number behind an error (krb5_err.et: -1765328384 plus RFC 4120's), or 0.

    It is in `err_code` of the krb5 library and in `min_code` of GSSAPI, there as unsigned 32 bits.
    """
    while error is not None:
        for name in ("err_code", "min_code"):
            found = getattr(error, name, None)
            if isinstance(found, int):
                return found if found < 0 else found - 2**32
        error = getattr(error, "base_error", None) or error.__cause__
    return 0
