"""Whether a line speaks of a person: there everything unknown goes, elsewhere what is technical stays.

A line is closed by a word for a patient, a document (people name them after people), a folder of
users' data, or a form that is somebody's own (`words_of` sees to names in other lines).
"""

# ruff: noqa: E501

from __future__ import annotations

import re
from functools import lru_cache

_TITLE = r"(?:mr|mrs|ms|miss|mx|dr|sr|sra|srta|se[ñn]ora?|herr|frau|mme|mlle|monsieur|madame)"
_ALWAYS = (
    r"pts?(?![/\w])|dob|d\.o\.b|birth\w{0,5}|born|geboren|geb\.|n[ée]e? le|nacid[oa]|ssn|mrn|nhs no|guarantor"
    r"|husband|wife|daughter|spouse|next of kin|insurance card|insured|policy ?holder|member id"
    r"|seen on|(?:called|phoned|rang) (?:from|at|about|back)|caller(?=:)|deceased|years?[ -]old|y/o"
    r"|caller id|call from|(?:bind|bound) variables?|binding param\w*|lady|gentleman|record of|(?:he|she) is \d+|(?-i:NM1|CLP) (?=\S*\d)|(?-i:PID)(?=[.'\"\]|])|diagnosed|prescribed|vaccinated|pregnan(?:t|cy)|medicare|medicaid|co-?pay|infant|toddler|guardian"
    r"|beneficiary|enrollee|claimant|guest of|family of|room \d+[a-z]?,|pacemaker|paciente|patiente?in|patiënt(?=\W)"
    r"|(?:lab )?(?:results?|letter|labs|referral|consent|intake|recall|superbill|visit) (?:for|of|to)"
    r"|lives at|(?:home|cell|mobile) phone|date of death|his mother|(?<=[\"])given(?=\\*\")|her mother|mother of|father of"
)
# These are a thing of the system as often: the patient portal, a Helm chart.
_OFTEN = r"worklist|mwl|accession|allerg\w+|superbill|refill|demographics|cookie|display name|home directory|cid|birthday|claims?|eligibility|subscribers|medication|prescriptions?|surgery|pharmacy|vaccin\w+|patient'?s?|charts?|subscriber|appointments?|appts?|referrals?|admitted|implants?"
_THING = (
    r"(?:[ _-](?:portals?|services?|servers?|databases?|db|tables?|ind(?:ex|ices)|modules?|apps?"
    r"|applications?|data|records|folders?|shares?|volumes?|drives?|systems?|software|programs?"
    r"|interfaces?|feeds?|exports?|imports?|backups?|printers?|printing|queues?|reminders?|api"
    r"|jobs?|lists?|files?|cache|views?|schemas?|fields?|care|information|monitors?|monitoring"
    r"|rooms?|registration|search|engine|scheduling|scheduler|devices?|access|privacy|machines?"
    r"|pcs?|workstations?|tablets?|wi-?fi|network|area|tools?|viewers?|repositor(?:y|ies)|values?"
    r"|version|storage|gateway|checks?|latency|batch\w*|per|was|were|is|are|has|have|hub|documents?|images?|scans?|book|desk|side|facing|safety)\b)"
)
_PERSON = re.compile(
    rf"(?i)\b(?:{_ALWAYS})(?![a-z])|\b{_TITLE}\b\.?\s?(?-i:[^\W\d_a-z])"
    r"|\b(?:mrs?\b\.?|ms\.|dr\.)\s?[a-z]"
    rf"|(?<![._/])\b(?:{_OFTEN})\b(?!{_THING})(?![_(])(?=[\s:=#]{{1,3}}(?:(?-i:[A-Z])|[\"'(*]|\d{{5}}))"
)
# What clinical records hold, after the names of FHIR's resources (HL7 FHIR R4) and what people say.
_HELD = (
    r"persons?|people|encounters?|visits?|coverage|immunizations?|specimens?|observations?|invoices?"
    r"|payers?|insured|insurance|demographics|episodes?|conditions? of|care ?plans?|stud(?:y|ies)|exams?"
    r"|20[01]0[a-c]{1,2}|2100[a-f]|loop \d{4}|his|her|she|he|labs?(?= result)|test results?|mothers?|fathers?|kin|relatives?|birthdays?|diagnos[ie]s|merged?|remit\w*|era|balance|statement for"
)
_PATIENTS = re.compile(rf"(?i)\bpatient(?=\W)|(?<![._])\b(?:{_OFTEN})\b(?!{_THING})(?![_(])")
_TOPIC = re.compile(rf"(?i)(?<![._])\b(?:{_OFTEN}|{_HELD})\b(?!{_THING})(?![_(])")
# Documents are named after people.
_DOCUMENT = re.compile(
    r"(?i)[\w)\ue001]\.(?:pdf|docx?|docm|rtf|odt|tiff?|jpe?g|png|heic|lnk|csv|vcf|ics|bmp|gif|pst|ost|mov|mp4|wav|dcm|hl7|xlsx?|pptx?|msg|eml|webp|jfif|o?xps|mp3|m4a|amr|og[gv]|mpe?g|wmv|mkv|webm|stl|ply|edf|wpd|pages|od[spg]|pps[xm]?|xls[bm]|mht(?:ml)?|ccda?|cda|edi|x12|837[pid]?|835|nii)\b"
)
_QUERY = re.compile(
    r"(?i:\b(?:ur[il]|path|referer|location|href|redirect_uri|cs-uri-\w+)[\"']?\s?[:=]\s?[\"']?(?:https?:/)?/[a-z])"
    r"|^/[\w./-]+ \d{3}\b"
    r"|[?&][\w.-]+=|\b(?:GET|POST|PUT|HEAD|DELETE|PATCH|OPTIONS|PROPFIND|REPORT|SEARCH|MKCOL|MOVE|COPY) /"
)

# Where the system and its programs keep what is theirs.
_WINDOWS = (
    r"(?:windows|program ?files(?: ?\(x86\))?|programdata|perflogs|inetpub|recovery|boot|efi"
    r"|system volume information|\$\w+|drivers|pagefile|hiberfil|swapfile|osiris\w*"
    r"|users\\+(?:default|all users|[\w.$-]+\\+appdata(?!\S{0,80}(?:recent|outlook|temp|office)\b))(?![\w.-])"
    r"|users\\+(?:administrator|defaultuser0)\\*(?![\w\\]))"
)
_MACHINE = (
    r"(?:mdf|ldf|ndf|bak|trn|vhdx?|avhdx|vmdk|iso|dll|exe|sys|log|evtx|etl|dmp|msi|msp|cab|inf|ini"
    r"|cfg|conf|db|edb|chk|sqlite|vbk|vib|vbm|ps1|bat|cmd|vbs|key|pem|crt|cer|pfx|lock|pid|sock)"
)
_PEOPLES = (
    r"(?:users|documents|desktop|downloads|scans?|faxe?s?|charts?|patients?|intake|x-?rays?|letters"
    r"|mail|referrals?|appeals|photos|images|pictures|shares?|inbox|recall|consents?|labs?)"
)
_FOLDER = re.compile(
    rf"(?i)(?<![a-z0-9])[a-z]:(?:\\{{1,4}}|/(?!/))(?!{_WINDOWS})(?!(?!\S{{0,120}}\b{_PEOPLES}\b)\S{{0,120}}\.{_MACHINE}\b)[^\s\\/,;:'\")]+(?:[\\/.]| [^\s\\/:;*?\"<>|]{{1,40}}\\)"
    r"|(?<![\w\\])\\{2,4}(?![.?*]\\)[\w.$-]+\\+(?!(?:sysvol|netlogon|admin\$|ipc\$|print\$|pipe)\b)"
    r"[\w.$ -]+\\+[^\s\\]"
    r"|(?<![\w./])/(?:opt|var/(?:lib|www|opt)|usr/local|app|ehr)/(?:[^\s/]{1,40}/){0,6}?"
    r"(?:patients?|charts?|documents|scans?|inbox|outbox|fax(?:es)?|images|uploads?|attachments|studies|letters|intake|exports?)/[^\s/'\"]"
    r"|(?<![\w./\\-])(?:patients?|charts?|scans?|fax(?:es)?|letters|intake|x-?rays?)[/\\]+[^\s/\\]+[/\\.]"
    r"|(?:smb|nfs|afp|s?ftps?|s3|gs|az|abfss?|davs?|gdrive|onedrive)://\S|file:/|(?:~|\$HOME|%userprofile%|%homepath%)[\\/]+[^\s\\/.][^\s\\/]*[\\/]|/run/media/|/Volumes/[^\s/]|/cygdrive/[a-z]/Users"
    r"|(?<![\w./])/(?:home|srv|mnt|media|data|nas\w*|exports?|shares?|scans?|volume\d|users|patients?"
    r"|storage|archives?|backups?|vol\d*|pool\d*|tank|nfs|samba|cifs|ftp|incoming|inbox|images|pacs|ehr|emr|charts?|documents?|scratch|tmp|var/tmp"
    r"|var/spool|var/mail|var/ftp|var/samba)/(?=[^\s'\"]{0,120}?(?:/[^\s'\"./*\]]|\.\w{3,4}\b|\d{4}))[^\s/'\"*]"
)


@lru_cache(maxsize=8)
def is_about(text: str) -> bool:
    """Whether the lines beside `text` are about the same person."""
    return of_person(text) or bool(_RECORD.search(text))


_RECORD = re.compile(
    r"\((?:0008|0010|0020|0032|0038|0040), ?[0-9a-fA-F]{4}\)|\b(?:PID|NK1|GT1|IN1|OBX)\||\b(?:NM1|DMG|CLM)\*"
    r"|Patient(?:'s )?(?:Name|ID|Birth)|\bfailing row\b|\bduplicate key\b"
)


@lru_cache(maxsize=8)
def of_person(text: str) -> bool:
    """Whether `text` speaks of a patient, so that what is in doubt is theirs."""
    return bool(_PERSON.search(text))


def of_patients(text: str) -> bool:
    """Whether `text` speaks of patients, be it of one or of what is done with them."""
    return of_person(text) or bool(_PATIENTS.search(text))


@lru_cache(maxsize=8)
def of_topic(text: str) -> bool:
    """Whether `text` speaks of what a clinic does with patients: somebody may be named."""
    return bool(_TOPIC.search(text))


@lru_cache(maxsize=8)
def has_document(text: str) -> bool:
    """Whether a document is named."""
    return bool(_DOCUMENT.search(text))


@lru_cache(maxsize=8)
def is_request(text: str) -> bool:
    """Whether a page is asked for, or a query made."""
    return bool(_QUERY.search(text))


@lru_cache(maxsize=8)
def has_folder(text: str) -> bool:
    """Whether it names what lies in a folder of users' data."""
    return bool(_FOLDER.search(text))
