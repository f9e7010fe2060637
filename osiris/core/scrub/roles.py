"""What stands at a known place of a log: the machine, the program, the account that signed in."""

# ruff: noqa: E501

from __future__ import annotations

import re

from osiris.core.scrub.masks import Pieces
from osiris.core.scrub.plain import named_after

_MON = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_LOGIN = r"[A-Za-z_][\w.$-]{0,31}"

# RFC 3164 and 5424: time, host, program. Both are names that whoever runs the site gave.
_SYSLOG = re.compile(
    rf"^(?:<\d{{1,3}}>1? ?)?(?:{_MON}\s{{1,2}}\d{{1,2}} \d\d:\d\d:\d\d"
    r"|\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d))"
    r" ([\w.-]{1,64}) ([\w./@-]{1,48}?(?:\(\w+\))?)(?:\[(\d{1,7})\])?:?(?=\s)"
)
_PROGRAM = re.compile(r"^([a-z][\w./-]{1,30})(?:\[(\d{1,7})\])?: ")

# Each names one group: the piece that stays.
_STAYS = tuple(
    re.compile(form)
    for form in (
        r"\b(PCI\\VEN_[0-9A-F]{4}&DEV_[0-9A-F]{4}[\w&\\]*|USB\\VID_[0-9A-F]{4}&PID_[0-9A-F]{4})",
        rf"\bAccepted [\w/-]+ for ({_LOGIN}) from",
        rf"\bsession (?:opened|closed) for user ({_LOGIN})",
        rf"\b(?:sudo|su|doas): +({_LOGIN}) :",
        rf"\b(?:acct|auid|USER|user|ruser|logname)=\\?\"?({_LOGIN})\\?\"?(?=[\s;,:]|$)(?<!user=)",
        r"\b(?:Account Name|Account Domain|Caller User Name|Target Account Name|Subject User ?Name)"
        rf":\s*({_LOGIN})(?=\s|$)",
        rf"(?<![\w\\/:.^-])((?!HK)[A-Z][A-Z0-9-]{{1,14}}\\{_LOGIN})(?![\\\w])",
        r"\b(?:ComputerName|Computer|Computer Name|Workstation(?: Name)?|Hostname|hostname)\s{0,3}[:=]\s{0,3}([\w.-]{1,64})",
        r"\b(?:from|to|the) server ([\w$.-]{1,64}?)(?=\.?(?:\s|$))",
        r"\b(?:HTTP|HOST|LDAP|cifs|MSSQLSvc|TERMSRV|RestrictedKrbHost)/([\w.-]{1,64}?)(?=[.,;)]?(?:\s|$))",
        r"\bThe ([A-Z][A-Za-z0-9 ().-]{1,60}?) service"
        r" (?:entered|terminated|failed|hung|depends|could|is|was|did)\b",
        r"\b(?:Service|Provider|Module|Driver|Package|Application|Product|Program|Source|Channel"
        r"|Log) Name:?\s{0,3}([A-Za-z][\w.-]{1,40})(?=[\s,;]|$)",
        r"\bProvider Name='([\w. -]{1,80})'",
        r"\bAE(?:T| title)? ([A-Z][A-Z0-9_]{1,15})\b",
        r"\b((?:DESKTOP|LAPTOP)-(?=[A-Z]*\d+[A-Z])[A-Z0-9]{7}|WIN-(?=[A-Z]*\d+[A-Z])[A-Z0-9]{11})\b",
        r"\b(?:Copyright|\(C\)|\(c\)|©)( [^\ue000-\ue003]{0,80}?(?:19|20)\d\d(?:-\d{2,4})?)",
        r"\b((?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Z][A-Za-z_/]{2,30})",
        r"\bsignature ([A-Za-z0-9+/_-]{40,}={0,2})",
        r"\b(?:Publisher|Vendor|Manufacturer)\s{0,3}[:=]?\s{0,3}((?:[A-Z][\w.&-]{0,30},? ?){1,4})(?<! )",
    )
)
_HINT = re.compile(
    r"Accepted|session|sudo|su:|doas|acct|USER|ruser|logname|Name|\\|omputer|ostname|server|"
    r"HTTP/|HOST/|LDAP/|cifs/|MSSQL|TERMSRV|Restricted|service|AE|DESKTOP|LAPTOP|WIN-|Copyright|Publisher|Vendor|Manufacturer|[aceics]/[A-Z]|\([Cc]\)|©|signature"
)


# What a machine carries on its label; beside a patient it may be an implant's.
_TAG = re.compile(
    r"(?i:\b(?:drive|disk|serial(?: ?(?:number|no\.?))?|service ?tag|asset ?tag|s/n)[ :=#]{1,3})"
    r"((?=[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]{4,19})\b"
)
_PACKAGE = re.compile(
    r"(?<![\w.+-])([a-z0-9][a-z0-9.+-]{1,60}):(?:amd64|all|any|i386|arm64|armhf)\b"
    r"|(?<![\w.+-])([a-z][A-Za-z0-9.+_-]{1,60}\.(?:x86_64|noarch|aarch64|i686))\b"
)


def settle(text: str, pieces: Pieces, *, person: bool) -> str:
    """`text` with those names settled, as they are."""
    if not person:
        text = _TAG.sub(lambda m: m[0][: -len(m[1])] + pieces.keep(m[1]), text)
        text = _PACKAGE.sub(lambda m: pieces.keep(m[0]), text)
    if _HINT.search(text):
        for form in _STAYS:
            text = form.sub(lambda m: m[0] if named_after(m[1]) else _kept(m, pieces), text)
    if text[:1] in _STARTS:
        text = _SYSLOG.sub(lambda m: pieces.keep(m[0]), text)
    return _PROGRAM.sub(lambda m: pieces.keep(m[0][:-1]) + " ", text)


_STARTS = frozenset("<JFMASOND0123456789")


def _kept(match: re.Match[str], pieces: Pieces) -> str:
    start, end = match.start(1) - match.start(), match.end(1) - match.start()
    return match[0][:start] + pieces.keep(match[1]) + match[0][end:]
