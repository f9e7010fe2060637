"""What a word is from where it stands: after a key, in a path, in an address of a street."""

from __future__ import annotations

import re
from collections.abc import Collection

from osiris.core.scrub.judge import Word, dated, word
from osiris.core.scrub.masks import Pieces
from osiris.core.scrub.words.lists import NOT_OF_PATIENT, OF_PATIENT, OF_PATIENT_IN_QUERY

_HIDE = "\ue000-\ue003"

_KIND = {
    "dob": "date", "birth": "date", "birthdate": "date", "birthday": "date", "born": "date",
    "studydate": "date", "dos": "date", "phone": "phone", "tel": "phone", "telephone": "phone",
    "mobile": "phone", "cell": "phone", "fax": "phone", "email": "mail", "addr": "address",
    "street": "address", "city": "address", "zip": "address", "postcode": "address",
    "ssn": "id", "mrn": "id", "ss": "id",
}  # fmt: skip
_KEYED = re.compile(
    r"(?<![A-Za-z0-9])(@?[A-Za-z][\w.-]{0,40})(\\{0,3}[\"']?\s{0,3}(?:[:=]|-&gt;)\s{0,3})"
)
_VALUE = re.compile(r"(\\{0,3}[\"'])(?:(?!\1).)*(?:\1)?|[^\s&;,\"'|<>)\]}]+")
_KEY_PARTS = re.compile(r"[A-Z]?[a-z]+\d?|[A-Z]+(?![a-z])")

# A label and its number: MRN 12-34, chart no. 5512.
_LABELLED = re.compile(
    r"(?i)\b((?:MRN|SSN|medical record|chart (?:no|number|id)|chart"
    r"|member(?:ship)? (?:id|no|number)|policy"
    r" (?:id|no|number)|patient (?:id|no|number)|acct|account (?:no|number)|accession|claim|case"
    r" (?:no|number)|NHS|PHN|HIC|MBI|insurance (?:id|no|number))"
    r"(?:[ .:#=-]{0,3}(?:no|nr|number|id)\b)?[ .:#=(\[]{1,3})"
    r"([A-Za-z]{0,4}[ -]?\d[\w-]*(?:[ ]\d[\d-]*)*)"
)
_AGE = re.compile(
    r"(?i)\b(aged?[\s\"':=]{1,4})(?:1[01]\d|9\d)\b"
    r"|\b()(?:1[01]\d|9\d)(?=[ -]?(?:years?[ -]old|y[./]?o\b|yrs?\b|-year))"
)

_SUFFIX = (
    r"(?i:Street|St|Avenue|Ave|Av|Boulevard|Blvd|Drive|Dr|Lane|Ln|Road|Rd|Court|Ct|Place|Pl|Terrace"
    r"|Ter|Circle|Cir|Trail|Trl|Parkway|Pkwy|Highway|Hwy|Square|Sq|Crescent"
    r"|Cres|Gardens|Mews|Grove|Alley|Plaza|Ridge|Cove|Crossing|Landing|Pike|Turnpike|Tpke|Fwy"
    r"|Expy|Manor|Wharf|Quay|Parade|Esplanade"
    r"|Hill)"
)
# Street words that are words of a log as often; they must end the address.
_SHORT = r"(?i:Way|Loop|Row|Walk|Close|Rise|Point|Run|Bend|Path|View)"
_NAME = r"[^\W\d_a-z][\w'’.-]{0,40}"
_STREET = re.compile(
    rf"(?<![\w.-])\d{{1,6}}[A-Za-z]?[ ,]{{1,2}}(?:[NSEW][NSEW]?\.? )?(?:{_NAME} ){{1,3}}"
    rf"(?:{_SUFFIX}\b(?!-)\.?|{_SHORT}\b(?=,|$|[.] | (?:Apt|Unit|#)))"
    r"(?:,? (?i:Apt|Unit|Suite|Ste|Apartment|Flat|Floor|Fl|Room|Rm|#)\.? ?[\w-]{1,6})?"
    rf"(?:, {_NAME}(?: {_NAME}){{0,2}}(?=,))?"
)
_SMALL_STREET = re.compile(
    r"(?i)(?<![\w.-])\d{1,5}[a-z]? (?:[a-z][\w'-]{1,20} ){1,3}"
    r"(?:street|avenue|boulevard|road|lane)\b"
)
_BOX = re.compile(r"(?i)\bP\.? ?O\.? Box \d+\b")
_TOWN = re.compile(
    rf"(?<![\w'’.-])(?:{_NAME} ){{0,2}}{_NAME},? [A-Z]{{2}},? \d{{5}}(?:-\d{{4}})?(?![\w-])"
)
# Postal codes of Britain and Canada.
_POSTCODE = re.compile(
    r"\b[A-Z]{1,2}\d[A-Z0-9]? \d(?!GB|TB)[ABD-HJLNP-UW-Z]{2}\b|\b[A-Z]\d[A-Z] \d[A-Z]\d\b"
)
_CARET = re.compile(r"(?<![\w^.-])[^\W_][\w'’.-]{0,40}(?: [\w'’.-]{1,40}){0,2}(?:\^[\w'’.-]*)+")

_WIN_PATH = re.compile(
    rf"(?:(?<![A-Za-z0-9])[A-Za-z]:(?:\\\\?|/)|\\{{2,4}}[\w.$?*-]+\\{{1,2}}|(?<![\w\\])\\+[Dd]evice\\+|%\w+%\\)"
    rf"[^\s\"'<>|;,&{_HIDE}]*"
)
_NIX_PATH = re.compile(rf"(?<![\w/.:<])/(?=[^\s/])[^\s\"'<>|;,:?&=(){_HIDE}]+")
_INNER_PATH = re.compile(
    rf"(?<![\w/\\.:@-])[\w.@-]+(?:[/\\]+[^\s\"'<>|;,:?&=()/\\{_HIDE}]+){{2,}}|(?<=\s)[\w.-]+\\+[\w.-]+"
)
_URL = re.compile(rf"(?<![\w+])[a-z][a-z0-9+.-]{{1,15}}://[^\s\"'<>{_HIDE}]+")
_TRUSTED = re.compile(
    r"(?i)(?:[a-z]:|\\+device\\+harddiskvolume\d+|%systemroot%|%windir%)?"
    r"\\+(?:windows|program ?files(?: ?\(x86\))?)(?:\\|$)"
    r"|[a-z]:\\+programdata\\+microsoft\\"
    r"|/(?:usr|bin|sbin|lib|lib64|boot|proc|sys|dev|run)(?:/|$)|/etc/(?-i:[a-z0-9._@/-]+$)"
)
_PLAIN_PATH = re.compile(r"[A-Za-z0-9._@+~%:$(){}/\\-]*")
_LONG_NUMBER = re.compile(r"(?<![0-9A-Fa-f-])\d{5,}")
_STEM = re.compile(r"[^\s\\/?&=;:+,^()\[\]{}~$%#!@*]+")
_EXTENSION = re.compile(r"\.(?:[A-Za-z]{1,4}|[a-z]{2,4}\d|7z|mp[34]|hl7|ps1|jpeg|docx|xlsx|pptx)$")
_DOCUMENT = re.compile(
    r"(?i)\.(?:pdf|docx?|docm|rtf|odt|txt|tiff?|jpe?g|png|bmp|gif|heic|dcm|hl7|xml|csv|xlsx?|pptx?|zip|msg|eml"
    r"|mp[34]|wav|mov|avi|ps|xps|html?|lnk|bak|json)\b"
)


def settle_keyed(text: str, pieces: Pieces, *, query: bool) -> str:
    """`text` with the values of a patient's keys, and the numbers of their labels, masked."""
    parts: list[str] = []
    place = 0
    for match in _KEYED.finditer(text):
        kind = _kind_of(match[1], query or match[1][0] == "@")
        value = _VALUE.match(text, match.end()) if kind and match.start() >= place else None
        if not value or _is_plain(value[0]):
            continue
        quote = value[1] or ""
        end = quote if quote and value[0].endswith(quote) and len(value[0]) > len(quote) else ""
        parts.append(text[place : match.end()] + quote + pieces.mask(kind) + end)
        place = value.end()
    text = "".join(parts) + text[place:]
    text = _LABELLED.sub(lambda m: m[1] + pieces.mask("id"), text)
    return _AGE.sub(lambda m: (m[1] or "") + pieces.mask("date"), text)


def _kind_of(key: str, query: bool) -> str:
    """What kind of a patient's value stands behind `key`; empty for none."""
    bare = key.lower().lstrip("@")
    parts = [part.lower() for part in _KEY_PARTS.findall(key)]
    if not NOT_OF_PATIENT.isdisjoint(parts):
        return ""
    wanted = OF_PATIENT | OF_PATIENT_IN_QUERY if query else OF_PATIENT
    of = [part for part in (*parts, bare) if part in wanted]
    return next((_KIND[p] for p in of if p in _KIND), "withheld") if of else ""


def _is_plain(value: str) -> bool:
    """Words in small letters, such as `enabled`: no value of a patient."""
    bare = value.strip("\\\"'")
    return not bare or (bare.isalpha() and bare.islower() and word(bare) is Word.KNOWN)


def settle_addresses(text: str, pieces: Pieces) -> str:
    """`text` with streets, towns before a postal code, and names of the form LAST^FIRST masked."""
    text = _STREET.sub(lambda _: pieces.mask("address"), text)
    text = _SMALL_STREET.sub(lambda _: pieces.mask("address"), text)
    text = _BOX.sub(lambda _: pieces.mask("address"), text)
    text = _POSTCODE.sub(lambda _: pieces.mask("address"), text)
    text = _TOWN.sub(lambda _: pieces.mask("address"), text)
    if "^" in text:
        text = _CARET.sub(lambda _: pieces.mask("name"), text)
    return text


def settle_paths(text: str, pieces: Pieces, known: Collection[str]) -> str:
    """`text` with pages and paths settled piece by piece. Folders of the system stay whole."""
    if "://" in text:
        text = _URL.sub(lambda m: _url(m[0], pieces, known), text)
    if "\\" in text or ":/" in text:
        text = _WIN_PATH.sub(lambda m: _path(m[0], pieces, known), text)
    if "/" in text or "\\" in text:
        text = _INNER_PATH.sub(lambda m: _path(m[0], pieces, known), text)
    if "/" in text:
        text = _NIX_PATH.sub(lambda m: _path(m[0], pieces, known), text)
    return text


def _url(text: str, pieces: Pieces, known: Collection[str]) -> str:
    scheme, _, rest = text.partition("://")
    host, slash, tail = rest.partition("/")
    name = host.rpartition("@")[2].partition(":")[0]
    if _VENDOR.search(name):
        return pieces.keep(f"{scheme}://{host}{slash}") + _pieces(tail, pieces, known)
    if "@" in host or (not _is_address(name) and not _kept(name, known)):
        return f"{pieces.keep(scheme + '://')}{pieces.mask('url')}"
    return pieces.keep(f"{scheme}://{host}{slash}") + _pieces(tail, pieces, known)


# Whose pages and updates machines fetch by themselves.
_VENDOR = re.compile(
    r"(?:^|\.)(?:microsoft|windows|windowsupdate|office|live|azure|debian|ubuntu|canonical|redhat|kernel"
    r"|mozilla|google|googleapis|gstatic|apple|adobe|github|cloudflare|digicert|letsencrypt|w3|oracle"
    r"|python|docker|npmjs|clamav|snort|spamhaus|dell|hp|lenovo|intel|nvidia)\.(?:com|org|net|io)$"
)


def _is_address(host: str) -> bool:
    return bool(re.fullmatch(r"[\d.]+|\[[0-9a-fA-F:.]+\]", host))


def _path(text: str, pieces: Pieces, known: Collection[str]) -> str:
    stop = len(text.rstrip(".,;:)"))
    body, tail = text[:stop], text[stop:]
    trusted = _TRUSTED.match(body) and _PLAIN_PATH.fullmatch(body) and not _LONG_NUMBER.search(body)
    return (pieces.keep(body) if trusted else _pieces(body, pieces, known)) + tail


def _pieces(text: str, pieces: Pieces, known: Collection[str]) -> str:
    """Every name in a path or a query: kept if all of it is known, else masked; its kind stays."""

    def stem(match: re.Match[str]) -> str:
        if _kept(match[0], known):
            return pieces.keep(match[0])
        end = _EXTENSION.search(match[0])
        kind = "id" if re.search(r"\d{4}", match[0]) else "name"
        return pieces.mask(kind) + (pieces.keep(end[0]) if end and end.start() else "")

    return _STEM.sub(stem, text)


def _kept(name: str, known: Collection[str]) -> bool:
    return name.lower() in known or (word(name) is Word.KNOWN and not dated(name))


def is_document(chunk: str) -> bool:
    """Whether a word is the name of a document, which people name after people."""
    return bool(_DOCUMENT.search(chunk))
