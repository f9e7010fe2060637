"""Things that are known by their form: times, addresses, identifiers of software; and by the same
form dates, phones and numbers that may be a patient's.
"""

# ruff: noqa: E501

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable

from osiris.core.scrub.encoded import says_something
from osiris.core.scrub.masks import Pieces

_S = "[ \\u00a0]"
_MON = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    rf"|{_MON.upper()}|{_MON})"
)
_FOREIGN = (
    r"(?i:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre"
    r"|d[ée]cembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre"
    r"|diciembre|januar|februar|m[äa]e?rz|juni|juli|oktober|dezember|gennaio|febbraio|aprile|maggio"
    r"|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|mar[çc]o|maio|junho|julho"
    r"|setembro|outubro|dezembro|januari|februari|maart|mei|augustus|augusti|desember|stycznia"
    r"|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrze[śs]nia|pa[źz]dziernika|listopada"
    r"|grudnia)"
)
_DAY = rf"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{{0,6}},?{_S}{{1,2}})?"
_CLOCK = rf"\d{{1,2}}:\d\d(?::\d\d(?:[.,]\d{{1,9}})?)?(?:{_S}?[AaPp]\.?[Mm]\b\.?)?"
_ZONE = rf"(?:{_S}?(?:Z|UTC|GMT|[A-Z]{{1,2}}[SD]T|[+-]\d\d:?\d\d)\b)?"
_YEAR = r"(?:19|20)\d\d"
_TH = r"(?:st|nd|rd|th)?"

_FORMS = {
    # Times of the log itself: a day with the clock.
    "time": (
        rf"{_YEAR}[-/]\d\d[-/]\d\d(?:T|{_S}{{1,2}}|,{_S}?){_CLOCK}{_ZONE}"
        rf"|\d{{1,2}}[/.]\d{{1,2}}[/.]{_YEAR},?{_S}{{1,2}}{_CLOCK}{_ZONE}"
        rf"|\d\d/{_MON}/{_YEAR}:\d\d:\d\d:\d\d(?: [+-]\d{{4}})?"
        rf"|{_DAY}{_MON}{_S}{{1,2}}\d{{1,2}}(?:,?{_S}{_YEAR})?,?{_S}{_CLOCK}{_ZONE}"
        rf"(?:{_S}{_YEAR}\b)?{_ZONE}"
        rf"|{_DAY}\d{{1,2}}{_S}{_MON}{_S}{_YEAR}{_S}{_CLOCK}{_ZONE}"
        rf"|{_DAY}{_YEAR}-\d\d-\d\d{_S}{_CLOCK}{_ZONE}"
        rf"|\d{{6}}{_S}{{1,2}}\d{{1,2}}:\d\d:\d\d"
        rf"|\d\d[/.-]\d\d[/.-]\d\d(?:,?{_S}{{1,2}}|T)\d\d:\d\d:\d\d(?:[.,]\d{{1,9}})?"
        rf"|{_YEAR}\.\d\d\.\d\d(?:,?{_S}{{1,2}}|T){_CLOCK}|{_YEAR}/\d{{1,2}}/\d{{1,2}}:{_CLOCK}"
        rf"|{_CLOCK} on (?:\d{{1,2}}/\d{{1,2}}/{_YEAR}|{_YEAR}-\d\d-\d\d)(?!\w)"
        r"|1[4-9]\d{8}\.\d{1,9}(?![\w.])"
    ),
    "mac": (
        r"(?:[0-9A-Fa-f]{2}:){5,13}[0-9A-Fa-f]{2}(?![\w:])"
        r"|(?:[0-9A-Fa-f]{2}-){5,7}[0-9A-Fa-f]{2}(?![\w-])"
    ),
    "ip6": (
        r"(?=[0-9A-Fa-f]{0,4}:[0-9A-Fa-f]{0,4}:)(?:[0-9A-Fa-f]{0,4}:){2,7}"
        r"(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9A-Fa-f]{0,4})(?:%\w{1,15})?(?:/\d{1,3})?(?![\w:])"
    ),
    "clock": rf"{_CLOCK}(?![\w:])",
    "mail": r"[^\s@<>\"'(),;:=|&?\[\]{}\\/\ue000-\ue003]{1,64}@[\w-]+(?:\.[\w-]+)*",
    "sid": r"S-1-\d{1,2}(?:-\d{1,10}){0,15}(?![\w-])",
    "guid": r"(?:[a-z]{2,12}[-_])?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(?!\w)",
    "ssn": r"(?:\d{3}-\d\d-\d{4}|\d{3} \d\d \d{4}|\d{3}\.\d\d\.\d{4}|[xX*]{3}-[xX*]{2}-\d{4})(?![\w-])",
    "phone": (
        rf"\+\d[\d{_S[1:-1]}().\-/]{{6,18}}\d(?!\w)"
        rf"|(?:1[ .-])?(?:\(\d{{3}}\){_S}?|\d{{3}}[ .-])\d{{3}}[ .-]\d{{4}}(?![\w-])"
        rf"(?:{_S}?(?:x|ext\.?){_S}?\d{{1,6}})?"
        r"|\(0\d{1,5}\) ?\d{3,8}(?:[ -]\d{2,8}){0,3}(?![\w-])"
        r"|0\d{1,4}[ /-]\d{3,8}(?:[ -]\d{2,8}){0,3}(?![\w.-])"
        r"|0\d(?:[ .]\d\d){4}(?![\w.-])"
        r"|00\d{1,3}(?:[ -]\d{1,4}){2,5}(?![\w.-])|\d{3} \d{7}(?![\w.-])"
        r"|\d{3}-\d{4}(?![\w.-])"
    ),
    "date": (
        rf"{_DAY}{_MONTH}{_S}{{1,2}}\d{{1,2}}{_TH}\b(?:,?{_S}{{1,2}}(?:\d{{4}}|\d\d)\b)?(?![:\w])"
        rf"|\d{{1,2}}{_TH}\.?(?:{_S}of)?[ \u00a0-]{_MONTH}\b"
        r"(?:,?[ \u00a0-]{1,2}(?:\d{4}|\d\d)\b)?"
        rf"|{_MONTH}[ ,]{{1,2}}{_YEAR}\b"
        rf"|\d{{1,2}}\.?{_S}(?:de{_S})?{_FOREIGN}(?:,?{_S}(?:de{_S})?\d{{4}})?(?!\w)"
        rf"|\d{{1,2}}(?i:{_MON})\d{{2,4}}(?!\w)"
        r"|(?:\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)|\d{1,2}-\d{1,2}-(?:\d{4}|\d\d)"
        r"|[0-3]?[0-9]\.(?:0?[1-9]|1[0-2])\.(?:19|20)\d\d|(?:0?[1-9]|1[0-2])\.[0-3]?[0-9]\.(?:19|20)\d\d|\d{4}/\d{1,2}/\d{1,2}"
        r"|\d{4}-\d{1,2}-\d{1,2}|(?:19|20)\d\d\.(?:0[1-9]|1[0-2])\.[0-3]\d)(?![\w/-])(?!\.\d)"
    ),
    # What may be a day or a number of a person beside one: any marks between the groups.
    "named": (
        rf"{_DAY}\d{{1,2}}{_TH}[ ./_'-]{{1,2}}(?:of )?(?i:{_MONTH})\.?,?[ ./_'-]{{1,2}}'?\d{{2,4}}(?![\w:])"
        rf"|{_DAY}(?i:{_MONTH})\.?[ ./_'-]{{1,2}}\d{{1,2}}{_TH},?[ ./_'-]{{1,2}}'?\d{{2,4}}(?!\w|:\d)"
        rf"|(?:19|20)\d\d[ ./_'-](?i:{_MONTH})[ ./_'-]\d{{1,2}}(?![\w:])"
    ),
    "loose": (
        r"\d{1,2}[ ./_'-]\d{1,2}[ ./_'-](?:19|20)\d\d(?!\w)"
        r"|(?:19|20)\d\d[ ./_'-]\d{1,2}[ ./_'-]\d{1,2}(?!\w)"
        r"|\+?\(?\d{2,5}\)?(?:[ ./_\u00b7\u2013-]{1,2}\(?\d{2,7}\)?){1,5}(?!\w)"
    ),
    "oid": r"\d{1,9}(?:\.\d{1,40}){4,}(?!\w)|2\.25\.\d{9,40}(?!\w)",
    "ip4": r"\d{1,3}(?:\.\d{1,3}){3}(?:(?:/|[#:])\d{1,5})?(?![\w-])(?!\.\d)",
    "version": (
        r"(?:\d{1,2}:)?[vV]?\d{1,6}(?:\.(?:\d{1,6}[a-z]{0,4}\d{0,4}|[a-z]{1,3}\d{0,3})){1,4}"
        r"(?:[-+~.]\d{0,4}[a-z]{0,8}\d{0,4}){0,6}(?![\w])"
    ),
    "hex": r"0[xX][0-9A-Fa-f]{1,64}(?:-0[xX][0-9A-Fa-f]{1,64})?(?!\w)",
    "patch": r"(?:ed25519|ED25519|x25519|X25519|curve25519|P-256|P-384|P-521)(?!\w)"
    r"|(?:INC|CHG|RITM|PRB|TASK)\d{7,10}(?!\w)|(?:CCI|CCE|EDB|VU|JVNDB|ZDI|TALOS|BZ|LP|QID|CERT-EU|JVN)[-# ]?\d[\d-]{2,14}(?: \d{6,8}){0,3}(?!\w)|00-[0-9a-f]{32}-[0-9a-f]{16}-0\d(?!\w)|[A-Z]{3}[A-Z0-9-]{0,7}-20[12]\d[-:]\d{3,6}(?:-\d)?(?!\w)|GHSA(?:-[0-9a-z]{4}){3}(?![\w-])|(?:ORA|PLS|TNS|AADSTS|CWE|RFC|ISO|IEC|MS\d\d|ADV)-?\d{2,7}(?!\w)|(?:KB|kb)\d{6,7}(?!\w)|RB-[A-Z]+-[A-Z0-9]+-\d{3}(?!\w)|S?V-\d{5,6}(?:r\d+_rule)?(?!\w)|(?:RHEL|UBTU|SLES|OL\d\d|ALMA|SQL\d?|WDNS)-\d\d-\d{6}(?!\w)|(?:sntrup761|mlkem768)x25519-sha\d+(?![\w-])|W[A-Z0-9]{1,3}\d\d-[A-Z0-9]{2}-\d{6}(?!\w)|NDC[ :]\d{4,5}-\d{3,4}-\d{1,2}(?![\w-])|CVE-\d{4}-\d{4,7}(?!\w)|(?:DSA|DLA|USN|RHSA)-[\d-]{3,12}(?![\w-])",
    "print": (
        r"(?:SHA256|SHA512|SHA1|MD5):[A-Za-z0-9+/]{22,88}={0,2}"
        r"|(?:sha256|sha1|sha512|md5)[:=][0-9a-f]{32,128}(?!\w)"
    ),
    "digest": (
        r"(?:[0-9a-f]{128}|[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32}"
        r"|[0-9A-F]{64}|[0-9A-F]{40}|[0-9A-F]{32})(?!\w)"
    ),
    "audit": r"audit\(\d{10}\.\d{3}:\d{1,10}\)",
}
_IDS = ("sid", "guid", "patch", "print", "digest", "audit", "mac")


def _any(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w.-])(?:" + "|".join(f"(?P<{name}>{_FORMS[name]})" for name in names) + ")"
    )


_ID = _any(_IDS)
_FORM = _any(tuple(name for name in _FORMS if name not in (*_IDS, "loose", "named")))
_NAMED = re.compile(rf"(?<![\w.-])(?:{_FORMS['named']})(?!,?[ T]{{1,2}}\d{{1,2}}:\d\d)")
_LOOSE = re.compile(rf"(?<![\w.\ue000-\ue003-])(?:{_FORMS['loose']})(?!\ue001)")
_KEPT = frozenset({"clock", "hex"})
_MASKED = {"ssn": "id", "phone": "phone"}

_STANDARD_OIDS = (
    "1.2.840.10008.",
    "1.2.840.113549.",
    "1.2.840.10045.",
    "1.3.6.1.",
    "2.5.",
    "2.16.840.1.101.",
)
_SYSTEM_MAIL = re.compile(
    r"(?i)(?:root|postmaster|mailer-daemon|noreply|no-reply|daemon|nobody|cron)@[\w.-]+"
    r"|[\w.-]+@(?:openssh\.com|libssh\.org|[\w.-]*\.local|localhost)"
)
_DAY_TITLE = re.compile(
    r"\s+(?:Cumulative|Security|Servicing|Update|Preview|Feature|Quality|Dynamic)\b"
)


def settle_ids(text: str, pieces: Pieces) -> str:
    """`text` with the identifiers of software and machines kept; a digest that is text is not."""

    def one(match: re.Match[str]) -> str:
        if match.lastgroup == "digest" and says_something(bytes.fromhex(match[0])):
            return match[0]
        return pieces.keep(match[0])

    return _ID.sub(one, text)


def settle(
    text: str, pieces: Pieces, *, person: bool, public: bool, strict: bool, topic: bool = False
) -> str:
    """`text` with everything of a known form settled.

    `person`: the line speaks of a patient, so a day, or a number that fits a day, is theirs.
    `public`: an address that is not of the site may be a patient's at home.
    `strict`: what only may be a day or a phone is one. `topic`: what only may be a day is one.
    """

    def one(match: re.Match[str]) -> str:
        name, piece = match.lastgroup or "", match[0]
        if name in _KEPT:
            return pieces.keep(piece)
        sure = strict or (topic and name == "date" and not _is_own_day(match) and _is_day(piece))
        if not sure and name in _WEAK and _WEAK[name](piece, match):
            return piece if name in _MASKED else pieces.keep(piece)
        if name in _MASKED:
            return pieces.mask(_MASKED[name])
        return _RULES[name](
            piece,
            match,
            pieces,
            person
            or (strict and name == "version")
            or (public and name == "date")
            or (topic and name == "version" and bool(_PADDED_DATE.fullmatch(piece)))
            or (public and name in ("ip4", "ip6")),
        )

    if strict or topic:
        text = _SPLIT_DAY.sub(lambda m: f"/{pieces.mask('date')}", text)
    text = _NAMED.sub(lambda m: _named(m, pieces, strict=strict), text)
    text = _FORM.sub(one, text)
    if not strict:
        return text
    return _LOOSE.sub(lambda m: pieces.mask(_kind_of(m[0])) if _is_loose(m[0]) else m[0], text)


def _is_loose(piece: str) -> bool:
    """Enough digits for a number of a person, and no address or version of software."""
    if re.search("[A-Za-z]", piece):
        return True
    if re.fullmatch(r"\d{1,3}(?:\.\d{1,5}){3,4}|\d{1,2}\.\d{1,3}\.\d{1,3}", piece):
        return False
    return sum(map(str.isdigit, piece)) > 6


def _kind_of(piece: str) -> str:
    return "date" if re.search(r"[A-Za-z]|(?:19|20)\d\d", piece) else "id"


_CALLS = re.compile(r"(?i)(?:phone|tel|fax|call|cell|mobile|dest|number|at)\W{0,4}$")
_SPACED_PHONE = re.compile(r"(?:1 )?[2-9]\d\d [2-9]\d\d \d{4}.*")
_STRONG_PHONE = re.compile(r"\+.*|(?:1[ .-])?(?:\(\d{3}\) ?|\d{3}[.-])\d{3}[.-]\d{4}.*")


def _is_count(piece: str, match: re.Match[str]) -> bool:
    """Whether what has the form of a phone may as well be numbers beside each other."""
    before = match.string[max(0, match.start() - 12) : match.start()]
    if _SPACED_PHONE.fullmatch(piece):
        around = before[-2:].strip() + match.string[match.end() : match.end() + 2].strip()
        return any(map(str.isdigit, around))
    return not _STRONG_PHONE.fullmatch(piece) and not _CALLS.search(before)


_SPLIT_DAY = re.compile(r"/20[12]\d/(?:0?[1-9]|1[0-2])/[0-3]?\d(?!\d)")


def _named(match: re.Match[str], pieces: Pieces, *, strict: bool) -> str:
    """A day with the name of its month: of the system only where a word says so."""
    before = match.string[max(0, match.start() - 32) : match.start()]
    return match[0] if not strict and _SYSTEM_DAY.search(before) else pieces.mask("date")


def _is_systems(piece: str, match: re.Match[str]) -> bool:
    """Whether a day is the system's: written as machines write it, of the years of a log, or none."""
    if not _is_day(piece):
        return True
    year = re.search(r"(?:19|20)\d\d", piece)
    if not year and re.search("[A-Za-z]", piece) and not re.search(r"\d\D+\d\d$", piece):
        return True
    if re.fullmatch(rf"20\d\d-\d\d-\d\d|{_MONTH}[ ,]{{1,2}}{_YEAR}", piece):
        return not year or int(year[0]) >= _RECENT or _is_own_day(match)
    return _is_own_day(match)


def _is_own_day(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start() - 32) : match.start()]
    after = match.string[match.end() : match.end() + 20]
    return bool(_SYSTEM_DAY.search(before) or _CAMEL_KEY.search(before) or _DAY_TITLE.match(after))


_CAMEL_KEY = re.compile(r"\b[A-Z][a-z]+[A-Z][A-Za-z]+[\s:=\"']{1,4}$")


def _is_day(piece: str) -> bool:
    """Whether the numbers of `piece` can be a day: 00-50-56 cannot."""
    if re.search("[A-Za-z]", piece):
        return True
    a, b, c = (int(part) for part in re.findall(r"\d+", piece)[:3])
    months, days = range(1, 13), range(1, 32)
    if a > 99:
        return b in months and c in days
    return (a in months and b in days) or (b in months and (a in days or c in days))


_SYSTEM_DAY = re.compile(
    r"(?i)(?:start-?date|end-?date|driver-?date|release[- ]?date|build date|install(?:ed)?[- ]?(?:on|date)?"
    r"|not ?after|not ?before|expires?(?: on)?|expiry|expiration|valid (?:to|from|until)|renews?|version"
    r"|released|updated(?: on)?|signatures?(?: of| from)?|definitions?(?: of| from)?|hotfix|last run"
    r"|next run|\d\.\d\S{0,12}|until|through|created|modified|changed|started|ended|last|next|rotated|backup(?: of| from)?|snapshot|fips|revision|log|cut-?off|boot|uptime|built|since)"
    r"[\s:=\"'(\[]{0,4}$"
)
_RECENT = 2015
_DOMAIN = re.compile(r"\.[A-Za-z]{2,}$")
_UNIT = re.compile(
    r"@(?:[\w.-]*\.)?(?:service|socket|timer|mount|target|slice|scope|device|path|lan|local|internal)$"
)
_WEAK: dict[str, Callable[[str, re.Match[str]], bool]] = {
    "phone": _is_count,
    "date": _is_systems,
    "mail": lambda piece, _: bool(_UNIT.search(piece)) or not _DOMAIN.search(piece),
    "oid": lambda piece, _: len(piece) < 20 and not piece.startswith("1.2."),
}
"""Forms that are taken for what they are only where the line speaks of a person."""

Rule = Callable[[str, "re.Match[str]", Pieces, bool], str]


def _time(piece: str, match: re.Match[str], pieces: Pieces, person: bool) -> str:
    del match
    old = re.search(r"(?:19|20)\d\d", piece)
    if person and old and int(old[0]) < _YOUNGEST:
        return pieces.mask("date")
    return pieces.keep(piece)


_YOUNGEST = 2010
"""A time of a log is not older than the machines that write it."""


def _date(piece: str, match: re.Match[str], pieces: Pieces, person: bool) -> str:
    before = match.string[max(0, match.start() - 32) : match.start()]
    after = match.string[match.end() : match.end() + 20]
    year = re.search(r"\d{4}", piece)
    if (year and int(year[0]) < _YOUNGEST) or person:
        return pieces.mask("date")
    if _SYSTEM_DAY.search(before) or _DAY_TITLE.match(after):
        return pieces.keep(piece)
    return pieces.mask("date")


def _mail(piece: str, match: re.Match[str], pieces: Pieces, person: bool) -> str:
    del match, person
    return pieces.keep(piece) if _SYSTEM_MAIL.fullmatch(piece) else pieces.mask("mail")


def _oid(piece: str, match: re.Match[str], pieces: Pieces, person: bool) -> str:
    del match, person
    if piece.startswith(_STANDARD_OIDS) and max(map(len, piece.split("."))) < _ARC:
        return pieces.keep(piece)
    if max(map(len, piece.split("."))) <= 4:
        return pieces.keep(piece)
    return pieces.mask("id")


_ARC = 9
"""Digits of a number that somebody drew for one study; OIDs of software have short ones."""


def _address(piece: str, match: re.Match[str], pieces: Pieces, strangers: bool) -> str:
    del match
    try:
        address = ipaddress.ip_interface(_BARE.sub("", piece)).ip
    except ValueError:
        return pieces.keep(piece) if piece.count(":") < 2 else piece
    if strangers and address.is_global:
        return pieces.mask("address")
    return pieces.keep(piece)


_BARE = re.compile(r"%.*$|#\d+$|(?<=\.\d):\d+$|(?<=\.\d\d):\d+$|(?<=\.\d\d\d):\d+$")


def _version(piece: str, match: re.Match[str], pieces: Pieces, person: bool) -> str:
    del match
    if person and re.fullmatch(r"(?:\d{3}\.\d{3}|\d{5,}\.\d{1,2})\.?", piece):
        return pieces.mask("id")
    return pieces.mask("date") if person and _SHORT_DATE.fullmatch(piece) else pieces.keep(piece)


_SHORT_DATE = re.compile(r"[0-3]?\d\.[0-3]?\d\.(?:\d\d|(?:19|20)\d\d)\.?")
_PADDED_DATE = re.compile(r"[0-3]\d\.[0-3]\d\.\d\d\.?")

_RULES: dict[str, Rule] = {
    "time": _time,
    "date": _date,
    "mail": _mail,
    "oid": _oid,
    "ip4": _address,
    "ip6": _address,
    "version": _version,
}
