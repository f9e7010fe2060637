"""Fields of events and jobs whose value somebody named: objects, command lines, titles of print jobs.

A title goes whole; what stands in another such field is judged as strictly as a line about a patient.
"""

# ruff: noqa: E501

from __future__ import annotations

import re
from collections.abc import Callable

from osiris.core.scrub.masks import Pieces

# Fields of event data whose value Windows makes up itself; every other one may quote a person.
_OWN = re.compile(
    r"(?i)(?:\w*(?:ids?|guid|sid|type|types|status|code|level|mask|time|length|port|protocol|address"
    r"|version|count|size|state|flags?|options?|value|rule\w*|privilege\w*|attributes?|hashes?|utctime"
    r"|index|number|offset|duration|bytes|result|reason|hr|error\w*|severity|signature|engine"
    r"|package\w*|process\w*|provider|subject\w*|logon\w*|access\w*|target(?:user|domain|logon|server)\w*"
    r"|callername|workstationname|image|parentimage|user|servicename|service|operation|handle\w*"
    r"|objectserver|objecttype|key|product\w*|origin|source|action\w*|category|channel|computer|context"
    r"|update\w*|driver\w*|volume\w*|module\w*|app\w*|exception\w*|policy\w*|elevated\w*|ticket\w*)"
    r"|\d*)"
)
_THEIRS = re.compile(
    r"(?i)(?:object(?:value)?name|relativetarget\w*|(?:old|new)?target\w*(?:file|path)\w*"
    r"|\w*file\w*|\w*path|\w*title|document\w*|devicename|friendlyname|message|taskname|text"
    r"|description|comment|url|query\w*|statement|displayname)"
)
_DATA = re.compile(
    r"(<(?:Data(?:\s+Name=(?P<q>['\"])(?P<name>[\w .-]{0,60})(?P=q))?|Param(?P<n>\d+)|Message|String)>)"
    r"([^<]*)(?=</|$)"
)
_LABEL = re.compile(
    r"(?i)\b((?:object name|relative target name|share path|display name|home directory|friendly name|volume label|ssid|host-?name(?=[ :=]{1,3}[\"'])|label(?=[ :=]{1,3}[\"'])"
    r"|(?:target|file|image|document|job|task) ?(?:file ?)?name|target file|(?:file|target) path|path)"
    r"(?:[:=]\s{0,4}|\s(?=[\"'])))(\S[^\t\r\n]{0,400}?)"
    r"(?=\s+(?:Handle|Detection|Process|Access|Source|Relative|Creator|Token|Mandatory|Severity|Share"
    r"|Operation|Action|Owner|Document|New|Severity|Category|User|Port|Status|Object|Resource|Type)\b[\w ]{0,24}[:=]"
    r"|[\t\r\n]|$)"
)
_PRINTED = re.compile(
    r"(?i)\b((?:document|(?:print )?job)\s+(?:id\s*)?\d+[,:]?\s+)(\S.{0,200}?)"
    r"(?=\s+(?:owned by|was (?:printed|deleted|paused|resumed|cancel\w+|moved)|failed to print|on \\\\|for user"
    r"|submitted)\b|$)"
)
_TITLE = re.compile(
    r"(?i)(\b(?:title|job[- ]name|document[- ]name|docname|subject|jobtitle)\s?[:=](?!\s*(?:Security|Account|User|Logon|CN=|/|DC=|O=|S-1))\s{0,3})"
    r"(\"[^\"]*\"?|'[^']*'?|[^<>]{1,200}?)(?=\s+(?:from|owner|size|pages|status|user)\b|[;|<>]|$)"
)
_EXTENSION = re.compile(r"\.[A-Za-z0-9]{2,5}$")
_SAFE = re.compile(r"(?i)(?:remote downlevel document|test page|untitled|microsoft word|smbprn\S*)")
_JOB = re.compile(r"(?i)document|job|title|docname|subject")
_PLACE = re.compile(
    r"(?i)\b(?:host-?name|name|path|target file|directory|label|ssid)\s{0,4}[:=\"']"
)


def settle(text: str, pieces: Pieces, strictly: Callable[[str, bool], str]) -> str:
    """`text` with those fields settled; `strictly` is how to settle a value that is not dropped.

    Its second argument: whether people named it, so that a capital word may be a name.
    """

    def data(match: re.Match[str]) -> str:
        name = match["name"] or match["n"] or ""
        if match["n"] and not (" " in match[5].strip() or match[5].isdigit()):
            return match[0]
        if not match[5].strip() or (
            name and not match["n"] and _OWN.fullmatch(name) and not _THEIRS.fullmatch(name)
        ):
            return match[0]
        return match[1] + pieces.keep(strictly(match[5], True))

    def label(match: re.Match[str]) -> str:
        return match[1] + pieces.keep(strictly(match[2], True))

    if "<" in text:
        text = _DATA.sub(data, text)
    if _PLACE.search(text):
        text = _LABEL.sub(label, text)
    if _JOB.search(text):
        text = _PRINTED.sub(lambda m: _title(m, pieces), text)
        text = _TITLE.sub(
            lambda m: m[0] if _passes(m[2], pieces, strictly) else _title(m, pieces), text
        )
    return text


def _passes(title: str, pieces: Pieces, strictly: Callable[[str, bool], str]) -> bool:
    """Whether a title is of known words alone; what was counted on the way is not kept."""
    before = pieces.counts.copy()
    passes = pieces.open_again(strictly(title, False)) == title
    pieces.counts = before
    return passes


def _title(match: re.Match[str], pieces: Pieces) -> str:
    title = match[2].strip("\"'")
    if not title or _SAFE.search(title) or "\ue000" in title or "\ue002" in title:
        return match[0]
    end = _EXTENSION.search(title)
    start = match[2].index(title)
    return (
        match[1]
        + match[2][:start]
        + pieces.mask("name")
        + (pieces.keep(end[0]) if end else "")
        + match[2][start + len(title) :]
    )
