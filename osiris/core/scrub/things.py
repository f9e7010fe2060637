"""Words that say of the word beside them that it is software or a machine, and nobody's name."""

from __future__ import annotations

import re

from osiris.core.scrub.tokens import Token

THINGS = re.compile(
    r"(?i)(?:services?|servers?|agents?|drivers?|software|systems?|suite|gateway|client|console|update"
    r"|updates|version|ver|viewer|edition|plugin|module|firmware|build|release|license|printers?|scanner"
    r"|sensor|router|switch|firewall|antivirus|backup|manager|appliance|inc|llc|corp|gmbh|ltd|portal"
    r"|cloud|sync|monitor|host|box|vm|iso|cd|dvd|repo|profile|rule|policy|v?\d[\w.]*"
    r"|vlans?|zones?|ports?|compiler|librar(?:y|ies)|framework|engine|runtime|database|cluster|nodes?|stack"
    r"|toolkit|tools?|package|series|protocol|algorithm|cipher|certificate|ca|root|authority|tokens?|codec"
    r"|fonts?|theme|format|filter|parser|daemon|kernel|scheduler|queues?|index|cache|proxy|balancer|bridge"
    r"|hub|dongle|modem|camera|keyboard|mouse|display|laptop|workstations?|rack|ups|battery|nas|san|array"
    r"|controllers?|adapters?|card|chipset|bios|imaging|analytics|reports?|templates?|connector|interface"
    r"|installer|setup|launcher|helper|relay|api|app|apps|debugger|editor|browser|shell|script|scripts"
    r"|group|domain|forest|project|foundation|systems?|technolog(?:y|ies)|solutions|labs|networks?|pro"
    r"|standard|enterprise|premium|timer|socket|unit|tablets?|capsules?|injection|mg|mcg|ml|syndrome|disease)"
)

VERSION = re.compile(r"[vV]?\d+\.\d")
SOFTWARE = re.compile(
    r"(?i)(?:services?|servers?|agents?|clients?|drivers?|software|plugin|engine|modules?|updates?|gateway"
    r"|connector|sensor|switch|router|firewall|site|suite|console|firmware|patch)"
)
BODIES = frozenset(
    [
        *(
            "payer",
            "payers",
            "insurer",
            "carrier",
            "vendor",
            "manufacturer",
            "publisher",
            "hospital",
        ),
        *(
            "vaccine",
            "fee",
            "pharmacy",
            "clearinghouse",
            "interface",
            "module",
            "product",
            "device",
        ),
        *("model", "brand"),
    ]
)
"""Behind these a capital word is a company or a product."""


def is_suite(tokens: list[Token], gaps: list[str], place: int) -> bool:
    """Whether the next word is a capital one before a word of software or a version."""
    if place + 2 >= len(tokens) or gaps[place + 1] != " " or gaps[place + 2] != " ":
        return False
    second, third = tokens[place + 1], tokens[place + 2]
    return second.text[:1].isupper() and bool(
        SOFTWARE.fullmatch(third.text) or VERSION.match(third.said)
    )


def is_thing(tokens: list[Token], gaps: list[str], place: int) -> bool:
    """Whether the next word says that this is software or a machine."""
    right = tokens[place + 1] if place + 1 < len(tokens) else None
    if not right or gaps[place + 1] != " ":
        return False
    return bool(THINGS.fullmatch(right.text) or VERSION.match(right.said))
