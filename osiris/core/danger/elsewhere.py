"""Reports that are true and yet no drift here: all is well, another product, many machines, a plan.

Like talk.RESERVED: a sentence for the ticket and a regular expression over the normal form.
"""

from __future__ import annotations

import re

_COUNT = r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many)"
_MACHINES = (
    r"(?:hosts?|systems?|machines?|pcs?|workstations?|servers?|computers?|screens?|sites?|clinics?"
    r"|laptops?|devices|endpoints)"
)
_DAYS = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|this morning|last night)"

ELSEWHERE: tuple[tuple[str, str], ...] = (
    (
        "what it shows is as it should be",
        r"\bprotection (?:status\W{0,3}(?:protection )?on\b|on since)(?![^\n]{0,80}\bsuspend)"
        r"|\bgetenforce\W{1,3}enforcing\b|\b(?:is-active|->)[^\n]{0,80}\bactive(?: active)+\s*$"
        r"|\bwc -l\b\W{0,4}0\b|\brecovery\b[^\n]{0,24}\bok\b"
        r"|\bnothing (?:is )?upgrad(?:e)?able|\b0 upgraded, 0 newly\b"
        r"|\benabled 1\b[^\n]{0,120}\s-w /etc/passwd|\breal-?time ?protection\w*\W{1,3}true\b"
        rf"|\b(?:went|gone) in (?:\w+ )?{_DAYS}"
        r"|\b(?:all|reads?|status) (?:is |are )?(?:true|green) now\b"
        r"|\b(?:shut|close) (?:this|the|that|my) (?:ticket|case|alert|incident|one)\b"
        r"|\b(?:ticket|case|alert|incident)\b[^\n.]{0,20}\bbe closed\b"
        rf"|\b0?[64][04]0\b[^\n]{{0,24}}\b(?:since|as of) {_DAYS}",
    ),
    (
        "another product does this here",
        r"\b(?:is|are|was|were|has|have) (?:not|never) (?:been )?used\b"
        r"|\b(?:is|are|lies|stands|stays) (?:unused|idle by design)\b"
        r"|\bits own (?:\w+ ){0,2}(?:service|driver|agent|snapshots?|firewall|schedule|updater)\b"
        r"|\b(?:records?|handles?|does|takes care of|looks after|covers?|writes?|holds?|replaces?"
        r"|scans?|patches|brings?|manages?|backs? up)\b[^\n.]{0,60}\b(?:instead|on its own"
        r"|in its place|for us)\b"
        r"|\b(?:comes?|done|handled|covered|replaced|managed|provided) (?:from|by|through|with) "
        r"(?:\w+ )?(?:datto|veeam|acronis|sophos|sentinel ?one|crowdstrike|carbon black|papercut"
        r"|elastic|auditbeat|graylog|splunk|wazuh|bitdefender|eset|webroot|malwarebytes|umbrella"
        r"|dnsfilter|ninja\w*|n-able|kaseya|automox|synology|macrium|storagecraft|axcient)\b"
        r"|\b(?:goes|go|runs) through (?:datto|veeam|acronis|papercut|umbrella|graylog)\b"
        r"|\b(?:because|since|as|while) (?:datto|veeam|acronis|sophos|sentinel ?one|crowdstrike"
        r"|carbon black|bitdefender|eset|elastic|auditbeat|graylog|splunk|papercut)\b"
        r"|\binstead of (?:the )?(?:built-?in|windows|defender|microsoft)",
    ),
    (
        "it speaks of many machines or of another time",
        rf"\b{_COUNT} of (?:the |our |all |those |its )?{_COUNT} (?:\w+ ){{0,2}}{_MACHINES}\b"
        r"|\ball sites\b|\b(?:last|previous|third|second|first|fourth) quarter\b"
        r"|\baverage\b|\bmean age\b|\bsee annex\b"
        rf"|\bacross (?:all|our) (?:\w+ )?{_MACHINES}\b"
        r"|\b(?:simulation|training|loaner|test|demo|spare) (?:machine|vm|pc|box|laptop|host)\b"
        r"|\b(?:is|are) not ours\b|\bnot ours to\b",
    ),
    (
        "it asks, or somebody is at it",
        r"\bcan (?:you|someone|somebody|anybody|anyone) (?:please )?(?:explain|tell me)\b"
        r"|\bwhat does (?:it|that|this) mean\b|\bhang on\b|\bas (?:i|we) (?:write|speak)\b"
        r"|\bfor now,? (?:i|we|he|she)\b"
        r"|\bis (?:\w+ )?re-?(?:joining|imaging|installing|building)\b"
        r"|\bchange (?:request|order|ticket)\b|\bbefore the window\b",
    ),
)

COMPILED_ELSEWHERE = tuple((s, re.compile(p, re.MULTILINE)) for s, p in ELSEWHERE)
