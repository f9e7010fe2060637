"""Messages of clinical systems: HL7 v2, X12, DICOM. A few fields are kept, all else is dropped."""

# ruff: noqa: E501

from __future__ import annotations

import re
from collections.abc import Callable

from osiris.core.scrub.judge import Word, word
from osiris.core.scrub.masks import Pieces
from osiris.core.scrub.words.lists import HL7_SEGMENTS, X12_KEPT

# HL7 v2.8.2, chapter 2: a segment is three characters and a bar, and ends with a carriage return.
# Log writers escape the framing characters, so those texts end a segment too.
_HIDDEN = "\ue000-\ue003"
_START = r"(?:(?<![A-Za-z0-9])|(?<=\\[rn])|(?<=\\x[0-9a-fA-F]{2}))"
_HL7_NAMES = "|".join(sorted(HL7_SEGMENTS))
_HL7 = re.compile(
    rf"{_START}({_HL7_NAMES}|Z[A-Z0-9]{{2}})\|"
    r"((?:(?!\\r|\\n|\\x0d|\\x1c|\\x0b|&#(?:x0?[dD]|1[03]);|<[A-Za-z/])[^\r\n\x0b\x1c])*)"
)
# Whose message it is, what kind, and how it was answered: nothing of a patient by the standard.
_HL7_KEPT = {
    "MSH": frozenset({1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12}),
    "MSA": frozenset({1, 2, 4}),
    "EVN": frozenset({1, 2}),
    "BHS": frozenset({1, 2, 3, 4, 5, 6, 7, 11, 12}),
    "FHS": frozenset({1, 2, 3, 4, 5, 6, 7, 11, 12}),
    "BTS": frozenset({1}),
    "FTS": frozenset({1}),
    "QAK": frozenset({1, 2, 3, 4, 5, 6}),
    "ERR": frozenset({2, 3, 4, 5}),
    "SFT": frozenset({2, 4}),
}
# MSH-13 and on, each by its own form.
_HL7_LATE = {
    13: re.compile(r"\d{1,9}"),
    15: re.compile("AL|NE|ER|SU"),
    16: re.compile("AL|NE|ER|SU"),
    17: re.compile("[A-Z]{2,3}"),
    18: re.compile(r"UNICODE(?: UTF-?\d+)?|ASCII|8859/\d{1,2}|UTF-?8|ISO IR\d{1,3}"),
}
# What may quote what it refuses: kept where each word of it is in the vocabulary.
_HL7_TEXT = {"MSA": frozenset({3}), "ERR": frozenset({7, 8})}
_HL7_FIELD = re.compile(r"[\w.:^&~\\ +-]{0,40}", re.ASCII)

# ASC X12: a segment is a name, elements after asterisks, and ends with a tilde (or the line).
_X12 = re.compile(
    r"(?<![A-Za-z0-9])(ISA|IEA|GS|GE|ST|SE|BHT|BPR|BGN|NM1|N1|N2|N3|N4|DMG|REF|CLM|CLP|CAS|DTP|DTM"
    r"|PER|HI|HL|SBR|PAT|TRN|STC|EQ|EB|III|SV[1-7]|SVC|SVD|LX|AMT|QTY|MOA|MIA|PRV|CUR|CN1|PWK|NTE"
    r"|CR[1-8]|CRC|HCP|LIN|CTP|OI|INS|HD|COB|DTP|MSG|AAA|AK[1-9]|IK[3-5]|CTX|PLB|LQ|LE|LS|TA1|UM"
    r"|HSD|HCR|K3|FRM|MEA|PS1|TOO|ACT|IDC|LUI|EC|ICM|DSB|PLA|F9|TS[23])"
    r"\*([^~\r\n]*)"
)
_X12_OTHER = re.compile(
    r"(?<![A-Za-z0-9])((?:NM1|DMG|CLM|CLP|PER|N3|N4|REF)(?=([|+!])))([|+!][^~'\r\n]{0,200})"
)

# The envelope: qualifiers, who sent it to whom, time, control number.
_X12_ENVELOPE = re.compile(
    r"0\d\*\s*\*0\d\*\s*\*..\*[\w ]{1,15}\*..\*[\w ]{1,15}\*\d{6}\*\d{4}\*.\*\d{5}\*\d{9}\*[01]\*[PT]\*.?"
    r"|[A-Z]{2}\*\w{1,15}\*\w{1,15}\*\d{8}\*\d{4,8}\*\d{1,9}\*X\*[0-9A-Z]{6,12}"
)

# DICOM PS3.6: the tag tells. Kept: how an object was made and moved, not of whom.
_TAG = re.compile(
    r"\(([0-9a-fA-F]{4}), ?([0-9a-fA-F]{4})\)([ \t]+[A-Z]{2}\b)?((?:(?![ \t]#[ \t]+\d+, *\d|\([0-9a-fA-F]{4}, ?[0-9a-fA-F]{4}\))[^\r\n])*)"
)
_BARE_TAG = re.compile(
    r"(?<![\w,|])\[?((?:0x)?00(?:08|10|20|32|38|40)(?:[,|]|(?<=0x\d{4}))[0-9a-fA-F]{4})\b\]?([ \t]+[A-Z]{2}\b)?((?:(?![ \t]#[ \t]+\d+, *\d)[^\r\n])*)"
)
# Its keywords, and fields of HL7 and elements of X12 that a log names: `PID-5: ...`, `NM103=...`.
_KEYWORD = (
    r"(?:Other|Issuer ?Of ?)?Patient(?:'?s )? ?(?:Names?|IDs?|Birth ?(?:Date|Time|Name)|Address|Comments?|Sex|Age|Size|Weight"
    r"|Telephone ?Numbers?|Mother'?s? ?Birth ?Name|Identity ?Removed)"
    r"|Patients(?:Name|ID|BirthDate)|Accession ?(?:Number|No\.?|#)|(?:Study|Admission|Requested ?Procedure) ?ID"
    r"|(?:Study|Series|Acquisition|Content|Instance ?Creation|Scheduled ?Procedure ?Step ?Start) ?Date"
    r"|(?:Study|Series|SOP|(?:Affected|Requested) ?SOP|Media ?Storage ?SOP)[ _]?Inst(?:ance)?[ _]?UID"
    r"|(?:Referring|Performing|Requesting|Attending|Reading|Scheduled ?Performing)[ _]?Physician(?:'?s)?(?:[ _]?Name)?"
    r"|Operators'? ?Name|Institution ?(?:Name|Address)"
)
_FIELD = re.compile(
    rf"(?i)\b((?:(?:{_KEYWORD})(?:\[[0-9a-f,]{{8,9}}\])?(?:\\*\"|')?[\s:=>]{{1,12}}"
    r"|(?-i:(?:PID|PD1|NK1|GT1|IN[123]|PV[12]|MRG|OBX|OBR|ORC|NTE|AL1|DG1|SCH|ACC|FT1|TXA|Z[A-Z0-9]{2})[-._]\d+)"
    r"(?:[._-]\d+|\[\d+\]|\(\d+\)){0,3}(?:\\*\"|')?(?:\s{0,2}(?:[=:>]|-&gt;|->|(?:is|was|value) (?=[\"'\[\d]|(?-i:[A-Z])))\s{0,2}|\s(?=[\"'\[]))"
    r"|(?-i:(?:NM1|N[1234]|DMG|REF|CLM|CLP|TRN|PER|SBR|DTP|HI|SVC|BHT|INS|PAT)-?(?:0[1-9]|1[0-2]))(?:-\d)?(?:\\*\"|')?\s{0,2}[=:>]\s{0,2})"
    r"\[?)((?:\\*\")[^\"]*\"?|'[^']*'?|\[[^\]]*\]?"
    rf"|(?<=\d[=:])[^\r\n,;\"'|<>{_HIDDEN}]+?(?= (?-i:[A-Z][A-Z0-9]{{2}})[-.]\d|$)"
    rf"|[^,;\s\"'|<>)\]}}{_HIDDEN}]+(?:,? [A-Z][^,;\s\"'|<>)\]}}{_HIDDEN}]*){{0,3}})"
)
_ELEMENT = re.compile(
    r"(<((?:PID|PD1|NK1|GT1|IN[123]|PV[12]|MRG|OBX|OBR|ORC|NTE|AL1|DG1|SCH|NM1|N[134]|DMG|REF|CLM|CLP|PER|SBR|DTP)"
    r"[._]?\d+(?:\.\d+)*|(?:Patient|Person|Family|Given|Last|First|Middle|Birth)\w*)(?:\s[^<>]{0,120})?>)([^<]+)(?=<)"
)
_TAG_KEPT = re.compile(r"(?!00020003|00020016)0002|00080005|00080016|00080060|0028")
_JSON_TAG = re.compile(r'"([0-9a-fA-F]{8})"(\s*:)((?:(?!"[0-9a-fA-F]{8}"\s*:).)*)')
_VALUES = re.compile(r'("(?:vr|Value|Alphabetic|Ideographic|Phonetic|InlineBinary)"|[\s:{}\[\],]+)')


def settle(text: str, pieces: Pieces) -> str:
    """`text` with the fields of every message settled."""
    if "|" in text:
        text = _HL7.sub(_with(_hl7, pieces), text)
    if "*" in text:
        text = _X12.sub(_with(_x12, pieces), text)
    if "," in text:
        text = _TAG.sub(_with(_tag, pieces), text)
    if "00" in text:
        text = _BARE_TAG.sub(_with(_bare_tag, pieces), text)
    text = _X12_OTHER.sub(lambda m: _dropped(m[1], m, pieces, 3), text)
    text = _FIELD.sub(lambda m: m[1] + pieces.mask("withheld"), text)
    if "<" in text:
        text = _ELEMENT.sub(lambda m: m[1] + _dropped("", m, pieces, 3), text)
    if '"' in text:
        text = _JSON_TAG.sub(_with(_json_tag, pieces), text)
    return text


def _with(
    rule: Callable[[re.Match[str], Pieces], str], pieces: Pieces
) -> Callable[[re.Match[str]], str]:
    return lambda match: rule(match, pieces)


def _hl7(match: re.Match[str], pieces: Pieces) -> str:
    name, kept = match[1], _HL7_KEPT.get(match[1], frozenset())
    fields = match[2].split("|")
    first = 2 if name in ("MSH", "BHS", "FHS") else 1  # the bar itself is MSH-1
    said = [
        field
        if not field
        or (place in kept and _HL7_FIELD.fullmatch(field) and not _is_misplaced(name, place, field))
        or (place in _HL7_LATE and _HL7_LATE[place].fullmatch(field) and name == "MSH")
        or (place in _HL7_TEXT.get(name, ()) and _is_sentence(field))
        else pieces.mask("withheld")
        for place, field in enumerate(fields, first)
    ]
    return pieces.keep(f"{name}|" + "|".join(said)) if kept else _dropped(f"{name}|", match, pieces)


_SOMEBODY = re.compile(r"[A-Z][A-Za-z'-]+\^[A-Z][A-Za-z'-]*(?:\^.*)?|\d{9,13}")


def _is_misplaced(name: str, place: int, field: str) -> bool:
    """Whether something else stands where a sender or a time does: a name, a phone, a number."""
    if (name, place) in _HL7_TIMES:
        return not _HL7_TIME.fullmatch(field)
    if name in ("MSH", "BHS", "FHS") and place in (3, 4, 5, 6):
        return bool(_SOMEBODY.fullmatch(field) or " " in field or len(re.findall(r"\d", field)) > 4)
    return False


_HL7_TIMES = frozenset([("MSH", 7), ("BHS", 7), ("FHS", 7), ("EVN", 2)])
_HL7_TIME = re.compile(r"20\d{6}(?:\d{2,6})?(?:\.\d{1,4})?(?:[+-]\d{4})?")


def _is_sentence(field: str) -> bool:
    return all(
        (each.isdigit() and len(each) < 5) or word(each) is Word.KNOWN
        for each in re.findall(r"[^\W_]+", field)
    ) and not re.search(r"[a-z] [A-Z]", field)


def _x12(match: re.Match[str], pieces: Pieces) -> str:
    kept = re.match(r"[A-Z0-9:*]{0,80}(?=[;,.)'\" ]|$)", match[2]) if match[1] in X12_KEPT else None
    if kept:
        rest = match[2][kept.end() :]
        return pieces.keep(f"{match[1]}*{kept[0]}") + _X12.sub(_with(_x12, pieces), rest)
    if match[1] in ("ISA", "GS") and _X12_ENVELOPE.fullmatch(match[2]):
        return pieces.keep(match[0])
    return _dropped(f"{match[1]}*", match, pieces)


def _dropped(name: str, match: re.Match[str], pieces: Pieces, group: int = 2) -> str:
    value = match[group]
    return pieces.keep(name) + (pieces.mask("withheld") if value.strip() else value)


def _tag(match: re.Match[str], pieces: Pieces) -> str:
    tag, vr, value = match[1] + match[2], match[3] or "", match[4]
    head = pieces.keep(f"({match[1]},{match[2]}){vr}")
    if not value.strip():
        return head + value
    if _TAG_KEPT.match(tag):
        return head + value
    return f"{head} {pieces.mask('withheld')} "


def _bare_tag(match: re.Match[str], pieces: Pieces) -> str:
    head = pieces.keep(match[0][: match.start(3) - match.start()])
    if not match[3].strip() or _TAG_KEPT.match(re.sub(r"\W", "", match[1])):
        return head + match[3]
    return f"{head} {pieces.mask('withheld')} "


def _json_tag(match: re.Match[str], pieces: Pieces) -> str:
    head = pieces.keep(f'"{match[1]}"{match[2]}')
    if _TAG_KEPT.match(match[1]):
        return head + match[3]
    parts = _VALUES.split(match[3])
    return head + "".join(
        part
        if at % 2 == 0 and not part
        else pieces.keep(part)
        if at % 2
        else pieces.mask("withheld")
        for at, part in enumerate(parts)
    )
