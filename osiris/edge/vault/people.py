"""What proves that a person is who they say: passwords, second factors, phone keys, the code on
paper. Accounts live in the vault and nowhere else."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pyotp
from nacl.exceptions import CryptoError
from nacl.pwhash import argon2id

from osiris.edge.vault.store import Vault
from osiris.errors import RequestError
from osiris.model.case import Role
from osiris.model.person import Account

MIN_PASSWORD, MAX_PASSWORD = 12, 256
MOST_ACCOUNTS = 64
STEP_S = 30
"""One step of a time-based code, RFC 6238, section 4.1."""
NAME = re.compile(r"[a-z][a-z0-9_.-]{0,30}")

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: no I, L, O, U
_LOOKS_LIKE = str.maketrans("ILO", "110")
# Of the passwords that everybody tries first, those of 12 characters and more (the shorter ones are
# refused anyway): counted among leaked ones, walked along the keyboard, or made of this product.
_TRIED = """
123456789012 1234567890123 12345678901234 123456789101112 1234567890ab 123123123123 012345678901
0123456789012 098765432109 987654321098 112233445566 121212121212 111222333444 qwertyuiop12
qwertyuiop123 qwertyuiop[] qwertyqwerty qwerty123456 qwerty1234567 qwertyuiopas
qwertyuiopasdfghjkl qwertzuiopas 1qaz2wsx3edc 1qaz2wsx3edc4rfv q1w2e3r4t5y6 1q2w3e4r5t6y
zaq12wsxcde3 asdfghjkl123 asdfghjklqwe zxcvbnm12345 abcdefghijkl abcdefghijklm abcd12345678
abc123abc123 password1234 password12345 password123456 passwordpassword password2024 password2025
password2026 passw0rd1234 p@ssw0rd1234 p@ssword1234 mypassword12 mypassword123 letmeinletmein
letmein12345 letmeinplease iloveyou1234 iloveyouiloveyou welcome12345 welcome123456 welcome2025!
welcome2026! changeme1234 changemechangeme changeme12345 administrator administrator1 admin1234567
admin12345678 adminadminadmin adminadmin12 superuser1234 rootrootroot defaultpassword secretsecret
trustno1trustno1 sunshine1234 princess1234 football1234 baseball1234 superman1234 monkey123456
dragon123456 master123456 osiriscare123 osirisosiris osiriscare2026 correcthorsebatterystaple
"""
_WORST = frozenset(_TRIED.split())


@dataclass(frozen=True, slots=True)
class Cost:
    """What one Argon2id hash takes: passes, and bytes of memory."""

    passes: int
    memory: int


THIN_CLIENT = Cost(argon2id.OPSLIMIT_MODERATE, argon2id.MEMLIMIT_INTERACTIVE)
"""Three passes over 64 MiB: more than OWASP's least, and a box with 4 GB bears it."""


class People:
    """The accounts of a vault. `cost` is what hashing a password takes; tests take less.

    Nothing here waits: hashing and checking are `hashed` and `matches`, which a caller runs beside
    its loop; what changes the vault is on disk when it returns.
    """

    def __init__(
        self,
        vault: Vault,
        *,
        cost: Cost = THIN_CLIENT,
        random: Callable[[int], bytes] = os.urandom,
    ) -> None:
        self._vault = vault
        self._cost = cost
        self._random = random
        self._nobody = _nobodys(cost, random)

    def hashed(self, password: str) -> str:
        """The Argon2id hash of a password, with its salt and cost (PHC string)."""
        return hashed(password, self._cost)

    def proof(self, name: str) -> str:
        """The hash that a password of `name` is held against: nobody's, for no account."""
        held = self._held().get(name)
        return self._nobody if held is None else str(held["password"])

    def all(self) -> list[Account]:
        """Every account, by name."""
        return [_account(name, held) for name, held in sorted(self._held().items())]

    def get(self, name: str) -> Account | None:
        """The account of this name."""
        held = self._held().get(name)
        return None if held is None else _account(name, held)

    def add(self, name: str, role: Role, password_hash: str, now: datetime) -> Account:
        """Make an account. Raises RequestError: taken, too many, or no name for an account."""
        if not NAME.fullmatch(name):
            raise RequestError(
                "That is no name for an account.",
                "Small letters, digits and _ . - ; a letter first; at most 31 characters.",
            )
        accounts = self._held()
        if name in accounts:
            raise RequestError(f"There is an account {name} already.", "osiris account list")
        if len(accounts) >= MOST_ACCOUNTS:
            raise RequestError(f"There are {MOST_ACCOUNTS} accounts.", "Remove one first.")
        self._put(name, {"role": role.value, "made": now.isoformat(), "password": password_hash})
        return _account(name, self._held()[name])

    def change(self, name: str, *, role: Role, disabled: bool) -> Account:
        """Give an account another role, or close and open it. Raises RequestError: no such."""
        self._put(name, {**self._known(name), "role": role.value, "disabled": disabled})
        return _account(name, self._known(name))

    def remove(self, name: str) -> None:
        """Forget an account and all that proves it. Raises RequestError: no such."""
        self._known(name)
        self._keep({k: v for k, v in self._held().items() if k != name})

    def set_password(self, name: str, password_hash: str) -> None:
        """Take another password. Raises RequestError: no such account."""
        self._put(name, {**self._known(name), "password": password_hash})

    def totp_begin(self, name: str, issuer: str) -> tuple[str, str]:
        """Draw a second factor: (otpauth URI, secret in Base32). It counts from `totp_take` on.

        Raises RequestError: no such account.
        """
        secret = pyotp.random_base32()  # 160 bits, as RFC 4226 recommends
        self._put(name, {**self._known(name), "totp_new": secret})
        return pyotp.TOTP(secret, name=name, issuer=issuer).provisioning_uri(), secret

    def totp_take(self, name: str, code: str, now: datetime) -> bool:
        """Make the drawn second factor count, where `code` shows that the person has it."""
        held = self._known(name)
        step = _step_of(held.get("totp_new", ""), code, now, after=-1)
        if step is None:
            return False
        left = {k: v for k, v in held.items() if k != "totp_new"}
        self._put(name, {**left, "totp": held["totp_new"], "totp_step": step})
        return True

    def totp_off(self, name: str) -> None:
        """Forget the second factor. Raises RequestError: no such account."""
        gone = ("totp", "totp_new", "totp_step")
        self._put(name, {k: v for k, v in self._known(name).items() if k not in gone})

    def code_fits(self, name: str, code: str, now: datetime) -> bool:
        """Whether this is the second factor's code of now, one step early or late, not yet taken.

        Taking it is on disk before this returns: no code is taken twice, by nobody and never.
        """
        held = self._held().get(name, {})
        step = _step_of(held.get("totp", ""), code, now, after=int(held.get("totp_step", -1)))
        if step is None:
            return False
        self._put(name, {**held, "totp_step": step})
        return True

    def set_phone(self, name: str, public: bytes) -> str:
        """Take a phone's Ed25519 key (empty: forget it). Returns its id.

        Raises RequestError: no such account, no key, or the key of another account.
        """
        held = {k: v for k, v in self._known(name).items() if k != "phone"}
        if not public:
            self._put(name, held)
            return ""
        if len(public) != 32:
            raise RequestError("A phone key is 32 bytes, as 64 hex digits.")
        text = public.hex()
        if any(one.get("phone") == text for other, one in self._held().items() if other != name):
            raise RequestError("Another account has this phone key.", "Make a new one.")
        self._put(name, {**held, "phone": text})
        return phone_id(public)

    def phone(self, name: str) -> bytes:
        """The phone key of an account: 32 bytes, or none."""
        return bytes.fromhex(self._held().get(name, {}).get("phone", ""))

    def new_code(self, groups: int = 5) -> str:
        """A code that a person can write down: groups of four, 20 random bits in each."""
        drawn = self._random(4 * groups)
        letters = "".join(_ALPHABET[byte % 32] for byte in drawn)
        return "-".join(letters[at : at + 4] for at in range(0, len(letters), 4))

    def set_recovery(self, code_hash: str) -> None:
        """Take another recovery code, by its hash."""
        self._vault.put_people({**self._vault.people(), "recovery": code_hash})

    def recovery(self) -> str:
        """The hash of the recovery code; nobody's, where there is none."""
        return str(self._vault.people().get("recovery", "")) or self._nobody

    def _held(self) -> dict[str, dict[str, Any]]:
        return dict(self._vault.people().get("accounts", {}))

    def _known(self, name: str) -> dict[str, Any]:
        held = self._held().get(name)
        if held is None:
            raise RequestError("There is no such account.", "osiris account list")
        return held

    def _put(self, name: str, held: Mapping[str, Any]) -> None:
        self._keep({**self._held(), name: dict(held)})

    def _keep(self, accounts: Mapping[str, Any]) -> None:
        self._vault.put_people({**self._vault.people(), "accounts": dict(accounts)})


def hashed(password: str, cost: Cost) -> str:
    """Argon2id over the password's UTF-8."""
    return argon2id.str(password.encode(), cost.passes, cost.memory).decode()


def matches(password_hash: str, password: str) -> bool:
    """Whether this is the password. Takes as long for a wrong one."""
    if len(password) > MAX_PASSWORD:
        password = ""
    try:
        return bool(argon2id.verify(password_hash.encode(), password.encode()))
    except (CryptoError, UnicodeEncodeError):
        return False


def weak(name: str, password: str) -> str:
    """Why this is no password, or nothing: length, the name, and what everybody tries first. No
    rule says which characters (NIST SP 800-63B, section 5.1.1.2)."""
    low = password.casefold()
    if len(password) < MIN_PASSWORD:
        return f"A password has {MIN_PASSWORD} characters or more. Take four or five words."
    if len(password) > MAX_PASSWORD or not password.isprintable():
        return f"A password has at most {MAX_PASSWORD} characters, which can be printed."
    if name and low.replace(name.casefold(), "").strip("0123456789 _.-!") == "":
        return "The password is the name. Take four or five words."
    if low in _WORST or len(set(low)) < 4:
        return "That password is one that everybody tries first. Take four or five words."
    return ""


def tidy(code: str) -> str:
    """A code off paper as it was drawn: spaces and dashes do not count, nor O for 0, I and L for 1.

    Returned as `new_code` writes it.
    """
    letters = "".join(c for c in code.upper() if c.isascii() and c.isalnum())
    letters = letters.translate(_LOOKS_LIKE)
    return "-".join(letters[at : at + 4] for at in range(0, len(letters), 4))


def code_at(secret: str, at: datetime) -> str:
    """What an authenticator shows for this secret then: six digits, RFC 6238."""
    return pyotp.TOTP(secret).at(at)


def phone_id(public: bytes) -> str:
    """How people tell one phone key from another: 16 hex digits of its SHA-256."""
    return hashlib.sha256(public).hexdigest()[:16]


def _nobodys(cost: Cost, random: Callable[[int], bytes]) -> str:
    """A hash as long in the checking as any, of which nobody knows a password: what a name that is
    no account is held against."""
    salt, drawn = (base64.b64encode(random(n)).decode().rstrip("=") for n in (16, 32))
    return f"$argon2id$v=19$m={cost.memory // 1024},t={cost.passes},p=1${salt}${drawn}"


def _account(name: str, held: Mapping[str, Any]) -> Account:
    public = bytes.fromhex(held.get("phone", ""))
    return Account(
        name=name,
        role=Role(held["role"]),
        made=datetime.fromisoformat(held["made"]),
        disabled=bool(held.get("disabled", False)),
        totp=bool(held.get("totp")),
        phone=phone_id(public) if public else "",
    )


def _step_of(secret: str, code: str, now: datetime, *, after: int) -> int | None:
    """The step of RFC 6238 whose code this is: the present one or a neighbour, beyond `after`."""
    if not secret or not code.isascii():
        return None
    present = int(now.timestamp()) // STEP_S
    otp = pyotp.TOTP(secret)
    fits = [
        step
        for step in (present - 1, present, present + 1)
        if hmac.compare_digest(otp.generate_otp(step), code) and step > after
    ]
    return max(fits, default=None)
