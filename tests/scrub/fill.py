"""What stands in the slots of a template.

Patient slots, labelled PATIENT (a trailing 2 is a second person, say a wife):
first last full (First Last) comma (Last, First) caret (LAST^FIRST) ssn mrn acct member claim acc
(accession) uid implant phone street city zip email dob dos (date of service) age (90 or over).
Staff slots, labelled STAFF: login host ip (a private address).
Other slots are plain log matter, unlabelled: see `_PLAIN`.

Changes: upper lower ascii (no accents) join (no spaces or marks) swap (letters that a scanner
misreads); a date takes a strftime format.
"""

from __future__ import annotations

import datetime as dt
import random
import re
import uuid
from collections.abc import Callable
from types import ModuleType

from tests.scrub.line import PATIENT, STAFF, fold

Label = tuple[str, str]

_KINDS = {
    "first": "name", "last": "name", "full": "name", "comma": "name", "caret": "name",
    "ssn": "ssn", "mrn": "mrn", "acct": "account", "member": "member", "claim": "account",
    "acc": "id", "uid": "uid", "implant": "serial", "phone": "phone", "street": "address",
    "city": "address", "zip": "address", "email": "email", "dob": "date", "dos": "date",
    "age": "age",
}  # fmt: skip
_STAFF = {"login": "login", "host": "host", "ip": "address"}
_SWAPS = str.maketrans({"l": "1", "o": "0", "i": "l", "B": "8", "S": "5", "O": "0", "I": "l"})

_CHANGES: dict[str, Callable[[str], str]] = {
    "upper": str.upper,
    "lower": str.lower,
    "ascii": lambda text: "".join(fold(c).upper() if c.isupper() else fold(c) for c in text),
    "join": lambda text: re.sub(r"[\W_]+", "", text),
    "swap": lambda text: text.translate(_SWAPS),
}


class Person:
    """One patient (or relative), drawn from the pools of a half."""

    def __init__(self, pools: ModuleType, draw: random.Random) -> None:
        self.first, self.last = draw.choice(pools.FIRST), draw.choice(pools.LAST)
        self.full = f"{self.first} {self.last}"
        self.comma = f"{self.last}, {self.first}"
        self.caret = f"{self.last}^{self.first}".upper()
        for field, formats in pools.FORMATS.items():
            setattr(self, field, shaped(draw.choice(formats), draw))
        self.city = draw.choice(pools.CITIES)
        self.street = draw.choice(pools.STREET_FORMS).format(
            number=draw.randint(11, 9899), street=draw.choice(pools.STREETS)
        )
        box = draw.choice(pools.MAILBOXES).format(first=self.first, last=self.last)
        self.email = re.sub(r"[^\w.@+-]", "", fold(box)) + "@" + draw.choice(pools.MAIL_HOSTS)
        self.dob = dt.date(1930, 1, 1) + dt.timedelta(days=draw.randrange(33_000))
        self.dos = dt.date(2022, 1, 1) + dt.timedelta(days=draw.randrange(1400))
        self.age = str(draw.randint(90, 104))


class Case:
    """The values of one line: two people, and the log around them."""

    def __init__(self, pools: ModuleType, draw: random.Random) -> None:
        self.pools, self.draw = pools, draw
        self.people = {"": Person(pools, draw), "2": Person(pools, draw)}
        self.when = dt.datetime(2026, 1, 1, tzinfo=dt.UTC) + dt.timedelta(
            seconds=draw.randrange(28_000_000)
        )

    def value(self, slot: str, change: str) -> tuple[str, Label | None]:
        """What stands in the slot, and its label if it has one."""
        name, which = (slot[:-1], "2") if slot.endswith("2") else (slot, "")
        if name in _KINDS:
            drawn = getattr(self.people[which], name)
            if isinstance(drawn, dt.date):
                text = drawn.strftime(change or self.draw.choice(self.pools.DATES))
            else:
                text = _CHANGES[change](drawn) if change else drawn
            return text, (_KINDS[name], PATIENT)
        if slot in _STAFF:
            return self._staff(slot), (_STAFF[slot], STAFF)
        return _PLAIN[slot](self, change), None

    def _staff(self, slot: str) -> str:
        if slot == "ip":
            return shaped(self.draw.choice(("10.§.§.§#", "192.168.§.1##", "172.2§.§.§")), self.draw)
        return str(self.draw.choice(self.pools.LOGINS if slot == "login" else self.pools.HOSTS))


def shaped(form: str, draw: random.Random) -> str:
    """`#` is a digit, `§` one from 2 to 9, `@` a capital letter, `¤` a lower-case hex digit."""
    kinds = {
        "#": "0123456789",
        "§": "23456789",
        "@": "ABCDEFGHJKLMNPRSTUVWXYZ",
        "¤": "0123456789abcdef",
    }
    return "".join(draw.choice(kinds[c]) if c in kinds else c for c in form)


def _when(form: str) -> Callable[[Case, str], str]:
    return lambda case, change: case.when.strftime(change or form)


def _form(*forms: str) -> Callable[[Case, str], str]:
    return lambda case, _: shaped(case.draw.choice(forms), case.draw)


# Not labelled: nothing here may be taken for a patient's data.
_PLAIN: dict[str, Callable[[Case, str], str]] = {
    "sep": lambda case, _: case.draw.choice(case.pools.SEPARATORS),
    "ts": _when("%Y-%m-%dT%H:%M:%S.000Z"),
    "day": _when("%Y-%m-%d"),
    "clock": _when("%H:%M:%S"),
    "stamp": _when("%Y%m%d%H%M%S"),
    "epoch": lambda case, _: f"{case.when.timestamp():.0f}",
    "n": _form("§", "§#", "§##", "§###", "§####"),
    "n4": _form("§###"),
    "n5": _form("§####"),
    "n6": _form("§#####"),
    "n10": _form("1#########", "3#########"),
    "port": _form("5§###", "4§###", "6§#§"),
    "guid": lambda case, _: str(uuid.UUID(int=case.draw.getrandbits(128), version=4)),
    "sha1": _form("¤" * 40),
    "sha256": _form("¤" * 64),
    "md5": _form("¤" * 32),
    "hex": _form("0x§¤¤", "0x§¤¤¤", "0x§¤¤¤¤"),
    "thumb": lambda case, _: shaped("¤" * 40, case.draw).upper(),
    "serial": lambda case, _: shaped("¤" * 32, case.draw).upper(),
    "sid": _form(
        "S-1-5-21-1#########-3#########-§########-1###",
        "S-1-5-21-39########-§########-1#########-1###",
    ),
    "mac": _form("¤¤:¤¤:¤¤:¤¤:¤¤:¤¤"),
    "macw": lambda case, _: shaped("¤¤-¤¤-¤¤-¤¤-¤¤-¤¤", case.draw).upper(),
    "kb": _form("KB50§####"),
    "cve": _form("CVE-202§-§####", "CVE-202§-§###"),
    "build": _form("10.0.19045.§###", "10.0.22631.§###", "10.0.20348.§###", "10.0.26100.§###"),
    "ver": _form("§.§.§", "§.§#.§", "1§.0.§###.§##", "4.18.2§0§0.§"),
    "sig": _form("1.4§§.§##.0", "1.4§§.§###.0"),
    "ntstatus": lambda case, _: case.draw.choice(
        ("0xC000006D", "0xC000006A", "0xC0000064", "0xC0000234", "0xC0000022", "0xC0000071")
    ),
    "hresult": lambda case, _: case.draw.choice(
        ("0x80070005", "0x800706BA", "0x80240022", "0x80070643", "0x8024402C", "0x80072EE7")
    ),
}  # fmt: skip
