"""What a word is from where it stands: after a key, in a path, in an address of a street."""

# ruff: noqa: E501

from __future__ import annotations

import re
from collections.abc import Collection

from osiris.core.scrub.context import has_document, has_folder
from osiris.core.scrub.judge import Word, dated, word
from osiris.core.scrub.masks import Pieces
from osiris.core.scrub.plain import fits
from osiris.core.scrub.words import ALSO_NAMES, DOUBTFUL, VOCABULARY
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
    r"([A-Za-z]{0,4}[ -]?\d[\w./-]*(?:[ ]\d[\d./-]*)*)"
)
_ZIP = re.compile(r"(?i)(?<![\w-])(zip(?: ?code)?(?: is| was)?[ :=]{1,3})\d{5}(?:-\d{4})?\b")
_AGE = re.compile(
    r"(?i)\b(aged?[\s\"':=]{1,4})(?:1[01]\d|9\d)\b(?!\.\d)"
    r"|\b((?:he|she)(?: is| was|'s) |turn(?:s|ed|ing) )(?:1[01]\d|9\d)\b(?! ?%)"
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
    rf"(?<![\w.-])(?:(?:Apt|Unit|Flat|Suite|Apartment)\.? ?\w{{1,5}},? )?\d{{1,6}}(?:-\d{{1,6}})?[A-Za-z]?[ ,]{{1,2}}(?:[NSEW][NSEW]?\.? )?(?:(?:{_NAME}|\d{{1,3}}(?:st|nd|rd|th)) ){{1,3}}"
    rf"(?:{_SUFFIX}\b(?!-)\.?|{_SHORT}\b(?=,|$|[.] | (?:Apt|Unit|Suite|Ste|Floor|Fl|Rm|Room|Flat|#)))"
    r"(?:,? (?i:Apt|Unit|Suite|Ste|Apartment|Flat|Floor|Fl|Room|Rm|#)\.? ?[\w-]{1,6})?"
    rf"(?:, {_NAME}(?: {_NAME}){{0,2}}(?=,))?"
)
_SMALL_STREET = re.compile(
    r"(?i)(?<![\w.-])\d{1,5}[a-z]? (?:[a-z][\w'-]{1,20} ){1,3}"
    r"(?:street|avenue|boulevard|road|lane)\b"
)
_ABROAD = re.compile(
    r"\b(?:\d{1,5},? )?(?:Calle|Rua|Via|[Rr]ue|ul\.|Avenida|Av\.|Plaza|Piazza|Strada|Chemin|Carrer|Impasse)"
    r"(?: (?:de|la|le|du|des|della|do|da|dos|del|las|los))*(?: [^\W\d_a-z][\w'’.-]{1,30}){1,3}(?:,? \d{1,5}(?:/\d{1,4})?)?"
    r"|\b[^\W\d_]{2,30}(?:stra(?:ß|ss)e|str\.|straat|gasse|laan|gade|vägen|gatan|veien) \d{1,5}[a-z]?"
    r"|\bRR \d+ Box \d+|\b\d{4} [A-Z]{2} (?=[A-Z][a-z])[\w-]+|\b\d\d-\d{3} (?=[A-ZŁŚŻ])[^\W\d_]+"
    r"|\b\d{2,5} [NSEW]\.? [A-Z][a-z]+\b"
)
_BOX = re.compile(
    r"(?i)\bP\.? ?O\.? Box \d+\b|\b\d{1,6} (?:County|State|Rural)? ?(?:Road|Route|Rte|Highway|Hwy) \d{1,4}\b"
)
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
    text = _ZIP.sub(lambda m: m[1] + pieces.mask("address"), text)
    return _AGE.sub(lambda m: (m[1] or m[2] or "") + pieces.mask("date"), text)


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
    text = _ABROAD.sub(lambda _: pieces.mask("address"), text)
    text = _BOX.sub(lambda _: pieces.mask("address"), text)
    text = _POSTCODE.sub(lambda _: pieces.mask("address"), text)
    text = _TOWN.sub(lambda _: pieces.mask("address"), text)
    if "^" in text:
        text = _CARET.sub(lambda _: pieces.mask("name"), text)
    return text


_THEIRS = re.compile(
    r"(?i)((?<![a-z0-9])(?:file:_?/*)?(?:[a-z]:(?:\\{1,4}|/(?!/))|\\{2,4}(?![.?*]\\)[\w.$-]+\\+|\\{2}\?\\globalroot\\)"
    r"|(?<![\w./])/(?=(?:home|srv|mnt|media|data|nas\w*|exports?|shares?|scans?|volumes?|users|patients?|var/spool)/))"
    r"([^\r\n\t\"<>|*?;:\ue000-\ue003]{1,200}?)(\.[A-Za-z0-9]{2,5})(?![\w.]|[\\/])"
)
_NAMED_FILE = re.compile(
    r"(?<!\w)((?:(?:[^\Wa-z_]|\d)[^\s|\"'<>/\\:;=\[\]\ue000-\ue003]{0,40}[ ,&_+–-]{1,3}(?:(?:of|to|for|de|la|van|der|den|von|and|from|rue)[ ])*){0,7})"
    r"([^\s|\"'<>/\\:;=\[\]\ue000-\ue003]{1,80}?)(\.(?i:pdf|docx?|docm|rtf|odt|tiff?|jpe?g|png|heic|dcm|hl7|xlsx?|pptx?|msg|eml|csv|lnk))(?![\w.])"
)


def settle_files(text: str, pieces: Pieces, *, folder: bool) -> str:
    """`text` with the files of people settled: their folder's skeleton and their kind stay."""
    if folder:
        text = _THEIRS.sub(lambda m: _file(m, pieces), text)
    if has_document(text):
        text = _NAMED_FILE.sub(lambda m: _document(m, pieces), text)
    return text


def _file(match: re.Match[str], pieces: Pieces) -> str:
    if not has_folder(match[0]) or _TRUSTED.match(match[0]):
        return match[0]
    parts = re.split(r"([\\/]+)", match[2])
    judge = _Stems(pieces, (), strict=True)
    for at in range(0, len(parts) - 1, 2):
        words = parts[at].split(" ")
        kept = not parts[at] or all(w and judge.keeps(w) for w in words)
        parts[at] = pieces.keep(parts[at]) if kept else pieces.mask("name")
    parts[-1] = pieces.mask("name")
    return match[1] + "".join(parts) + pieces.keep(match[3])


def _document(match: re.Match[str], pieces: Pieces) -> str:
    stem = match[1] + match[2]
    if stem.isalpha() and stem.islower() and word(stem) is Word.KNOWN:
        return match[0]
    return pieces.mask("name") + pieces.keep(match[3])


def settle_paths(
    text: str, pieces: Pieces, known: Collection[str], *, strict: bool, query: bool
) -> str:
    """`text` with pages and paths settled piece by piece. Folders of the system stay whole.

    Of what lies elsewhere the known folders stay and the kind of the file; where the line is not
    `strict`, names of technical shape too.
    """
    judge = _Stems(pieces, known, strict=strict)
    asked = _Asked(pieces, known, strict=strict)
    if query:
        text = _PARAMETER.sub(lambda m: m[1] + _value(m[2], pieces, m[1]), text)
    if "://" in text:
        text = _URL.sub(lambda m: _url(m[0], pieces, asked), text)
    if "\\" in text or ":/" in text:
        text = _WIN_PATH.sub(lambda m: _path(m[0], pieces, judge), text)
    if "/" in text or "\\" in text:
        text = _INNER_PATH.sub(lambda m: _path(m[0], pieces, judge), text)
    if "/" in text:
        text = _NIX_PATH.sub(lambda m: _path(m[0], pieces, asked if query else judge), text)
    return text


_PARAMETER = re.compile(
    r"([?&;][\w.\[\]-]{1,40}=|(?<!\S)[\w.-]{1,40}=(?=[^&\s]*&\w))([^&;\s\"'<>,|)}\]\ue000-\ue003]+)"
)


_PAGE = re.compile(r"(?i)[?&;]?(?:linkid|lcid|page|limit|offset|size|count|build|v|ver|port)=")


def _value(text: str, pieces: Pieces, key: str) -> str:
    """The value of a parameter: kept if it is a small number or a word in small letters."""
    if text.isdigit() and _PAGE.fullmatch(key):
        return pieces.keep(text)
    plain = len(text) <= 3 if text.isdigit() else text.islower() and word(text) is Word.KNOWN
    return pieces.keep(text) if plain else pieces.mask("withheld")


class _Stems:
    """Judges the names in a path."""

    def __init__(self, pieces: Pieces, known: Collection[str], *, strict: bool) -> None:
        self.pieces, self.known, self.strict = pieces, known, strict

    def settle(self, text: str) -> str:
        """Every name in a path: kept if all of it is known, else masked; its kind stays."""
        return _STEM.sub(self._stem, text)

    def keeps(self, name: str) -> bool:
        """Whether one name stays."""
        if name.lower() in self.known:
            return True
        if self.strict:
            return not _may_be_theirs(name) and word(name) is Word.KNOWN and not dated(name)
        if word(name) is Word.KNOWN and not dated(name):
            return True
        return not self.strict and not has_document(name) and fits(name)

    def _stem(self, match: re.Match[str]) -> str:
        name = match[0]
        if self.keeps(name):
            return self.pieces.keep(name)
        end = _EXTENSION.search(name)
        if end and (end[0][1:].lower() in ALSO_NAMES or not _is_kind(end[0])):
            end = None
        kind = "id" if re.search(r"\d{4}", name) else "name"
        return self.pieces.mask(kind) + (self.pieces.keep(end[0]) if end and end.start() else "")


def _may_be_theirs(name: str) -> bool:
    """Whether a name beside a person's may tell of them: a document, a number, a doubtful capital."""
    if has_document(name) or (re.search(r"\d{3}", name) and not _YEAR.fullmatch(name)):
        return True
    return any(not w.islower() and w.lower() in DOUBTFUL for w in re.findall("[A-Za-z]+", name))


def _is_kind(end: str) -> bool:
    """Whether it is the kind of a file, not the end of a name."""
    return (
        end[1:].lower() in VOCABULARY
        or end in (".eml", ".vcf", ".avi", ".js")
        or bool(re.search(r"\d|[A-Z]", end))
        or len(end) > 4
    )


_YEAR = re.compile(r"20(?:1[5-9]|[23]\d)")


class _Asked(_Stems):
    """Judges the names in the address of a page, where one after `patient` is somebody."""

    _WHOSE = re.compile(
        r"(?i)(?:patients?|persons?|people|p|u|users?|charts?|members?|contacts?|search|find|q|records?"
        r"|clients?|customers?|accounts?|dav|files?|visits?|documents?|letters?|intake)"
    )

    def __init__(self, pieces: Pieces, known: Collection[str], *, strict: bool) -> None:
        super().__init__(pieces, known, strict=strict)
        self.before = ""

    def keeps(self, name: str) -> bool:
        """Whether one name stays."""
        before, self.before = self.before, name
        if _COMPACT_DAY.fullmatch(name):
            return False
        if self._WHOSE.fullmatch(before):
            return name.isalpha() and name.islower() and word(name) is Word.KNOWN
        if name.lower() in self.known or (word(name) is Word.KNOWN and not dated(name)):
            return True
        plain = (name.isalpha() and not name.istitle()) or re.fullmatch(r"[a-z]{1,12}\d?", name)
        return not self.strict and bool(plain) and not has_document(name) and fits(name)


_COMPACT_DAY = re.compile(r"20[12]\d(?:0[1-9]|1[0-2])[0-3]\d")


def _url(text: str, pieces: Pieces, judge: _Asked) -> str:
    scheme, _, rest = text.partition("://")
    host, slash, tail = rest.partition("/")
    name = host.rpartition("@")[2].partition(":")[0]
    if not _VENDOR.search(name) and (
        "@" in host or (not _is_address(name) and not _Stems.keeps(judge, name))
    ):
        return f"{pieces.keep(scheme + '://')}{pieces.mask('url')}"
    return pieces.keep(f"{scheme}://{host}{slash}") + judge.settle(tail)


# Whose pages and updates machines fetch by themselves.
_VENDOR = re.compile(
    r"(?:^|\.)(?:microsoft|windows|windowsupdate|office|live|azure|debian|ubuntu|canonical|redhat|kernel"
    r"|mozilla|google|googleapis|gstatic|apple|adobe|github|cloudflare|digicert|letsencrypt|w3|oracle"
    r"|python|docker|npmjs|clamav|snort|spamhaus|dell|hp|lenovo|intel|nvidia)\.(?:com|org|net|io)$"
)


def _is_address(host: str) -> bool:
    return bool(re.fullmatch(r"[\d.]+|\[[0-9a-fA-F:.]+\]", host))


def _has_people(body: str) -> bool:
    """Whether two parts of a path are unknown capital words: /data/Makoa/Eero/."""
    parts = re.split(r"[\\/]+", body)
    people = [p for p in parts if p.istitle() and p.isalpha() and p.lower() not in VOCABULARY]
    return len(people) > 1


def _path(text: str, pieces: Pieces, judge: _Stems) -> str:
    stop = len(text.rstrip(".,;:)"))
    body, tail = text[:stop], text[stop:]
    trusted = _TRUSTED.match(body) and _PLAIN_PATH.fullmatch(body) and not _LONG_NUMBER.search(body)
    if not trusted and not judge.strict and _has_people(body):
        judge = _Stems(pieces, judge.known, strict=True)
    return (pieces.keep(body) if trusted else judge.settle(body)) + tail


def is_document(chunk: str) -> bool:
    """Whether a word is the name of a document, which people name after people."""
    return bool(_DOCUMENT.search(chunk))
