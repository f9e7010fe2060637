"""Signs of an attack, of damage, and of failing hardware, in the words of logs and of people.

Each line is a sentence for the ticket and a regular expression over the normal form (lower case).
They name what was done, not what is switched off: that nobody records event 4720 is drift, an event
4720 is not.
"""

from __future__ import annotations

import re

# Not the number of a section: CIS 6.1.1.4, 18.9.26.1, or five numbers in a row.
_PUBLIC = (
    r"(?<!cis )(?<!cis-cat )(?<!cis-cat: )(?<![\d.])"
    r"\b(?!10\.|127\.|0\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6"
    r"[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)(?!1\.1\.1\.|1\.0\.0\.|8\.8\.|9\.9\.9\.|208\.67"
    r"\.|25[0-5]\.)\d{1,3}(?:\.\d{1,3}){2}\.(?:\d{1,3}|x)\b(?!\.\d)"
)

DANGER: tuple[tuple[str, str], ...] = (
    (
        "a log was cleared or wiped",
        r"\b(?:event(?: id)?\W{0,3})?(?:1102|104)\b[^\n]{0,60}\bclear"
        r"|\bclear[^\n]{0,60}\b(?:1102|104)\b"
        r"|\b(?:audit|security|event|system"
        r"|application)(?: event)? logs?(?: files?)? (?:was|were|has been|have been"
        r"|got) (?:cleared|emptied|wiped|erased)|wevtutil(?:\.exe)? (?:cl|clear-log)\b"
        r"|clear-eventlog|remove-eventlog"
        r"|\b(?:cleared|wiped|emptied|erased|shredded|truncated|scrubbed)\b[^\n.]{0,40}\b"
        r"(?:logs?|wtmp|utmp|lastlog|history)\b"
        r"|\b(?:logs?|wtmp|utmp|lastlog|history|log files?|\w{1,40}\.log)\b[^\n.]{0,30}\b"
        r"(?:cleared|wiped|emptied|erased|shredded|truncated|tampered)\b"
        r"|\brm\b[^\n]{0,20}/var/log|/var/log/\S{1,80} removed|shred\b[^\n]{0,20}/var/log"
        r"|>\s*/var/log/|history -c\b|histfile|\.bash_history|auditctl -d\b|auditctl -e 0"
        r"|(?:entries|events|records|lines) (?:\w+ ){0,6}(?:taken|took|cut|edited) out"
        r"|\b(?:holds?|has|have|shows?|with|contains?) no (?:records?|entries|events"
        r"|lines) (?:between|from|for|after|before)\b"
        r"|\b(?:gap|hole) (?:in|of) the (?:\w+ )?log\b",
    ),
    (
        "copies for the case of need were destroyed",
        r"vssadmin(?:\.exe)?\W+delete|(?:wmic|win32_)\W*shadowcopy\b[^\n]{0,30}delet"
        r"|shadowcopy delete|wbadmin(?:\.exe)?\W+delete"
        r"|bcdedit[^\n]{0,60}(?:recoveryenabled|ignoreallfailures)"
        r"|\b(?:shadow copies|shadow copy|snapshots?|restore points?|backups?|copies"
        r"|catalog)\b[^\n.]{0,40}\b(?:were|was|are|have been|has been|got|all)\b[^\n.]"
        r"{0,12}\b(?:deleted|destroyed|gone|wiped|erased|removed|encrypted)\b"
        r"|\b(?:deletes?|deleted|deleting|wipes?|wiped|destroyed) (?:all |the |our "
        r"|every )*(?:shadow cop|snapshots?|restore points?|backups?|recovery)",
    ),
    (
        "it looks like ransom",
        r"ransom(?! preparedness| protection|ware protection)|bitcoin|\bbtc\b|monero"
        r"|\bxmr\b|\.onion\b|\btor browser"
        r"|decrypt(?:or|ion key| your| my| our| them| files)|lockbit|blackcat|\bakira\b"
        r"|\bconti\b|\bryuk\b|\bblackbasta\b"
        r"|\b(?:files?|documents?|scans?|records?|charts?|images?|pictures?|drives?|data"
        r"|servers?|everything)\b[^\n.]{0,40}\b(?:are|were|have been|has been|is|got"
        r"|was) (?:all |now |suddenly |been )*(?:locked|encrypted) (?:by|and|with|for"
        r"|until|unless)\b"
        r"|\b(?:end(?:s|ing)?|renamed|extension)\b[^\n]{0,24}\.(?:lock\w*|crypt\w*"
        r"|enc(?:rypted)?|royal|akira|conti|ryuk|black\w*|play|medusa|clop|phobos|dharma"
        r"|zzz|pay\w*)\b"
        r"|\*?\.(?:lockbit|lockd|locked|crypt|crypted|encrypted|royal|akira|conti|ryuk)\b"
        r"|(?:readme|read_me|how_to|restore|recover|decrypt)[\w\-]*\.(?:txt|hta|html)"
        r"|\bpay (?:us|them|within|in crypto)|belongs? to us\b"
        r"|your (?:drives|files|data|network|patients?)\b[^\n.]{0,30}\b(?:stolen|locked"
        r"|published|leak)|gibberish|wallpaper (?:has )?changed|\bextort",
    ),
    (
        "a program mines or is malware",
        r"\b(?:xmrig|kdevtmpfsi|kinsing|minerd|cryptominer|coinminer|coinhive|stratum\+tcp"
        r"|kworkerds?\b|mining (?:pool|software|coins?)|crypto ?min)"
        r"|\bmin(?:er|ing)\b[^\n]{0,40}\b(?:cpu|pool|coin|crypto)"
        r"|malware (?:was|has been|found|detected|alert|infection|outbreak|named|removed"
        r"|quarantin)|(?:detected|found|quarantined|blocked|names?) (?:\w+ )?malware"
        r"|\bet malware"
        r"|\b(?:trojan|backdoor|rootkit|key ?logger|spyware|worm|botnet|beacon(?:ing|s)?"
        r"|cobalt ?strike|meterpreter|metasploit|emotet|qakbot|diamorphine|xorddos"
        r"|libprocesshider|web ?shell|c2 server|command and control)\b(?![^\n.]{0,30}\b"
        r"(?:free|clean|none|protection scanning"
        r"|and other potentially unwanted software was disabled|definitions?|signatures?"
        r"|scanner))"
        r"|\b(?:virus|threat|infection)\b[^\n.]{0,24}\b(?:found|detected|alert|popped"
        r"|quarantined)\b|\binfected\b"
        r"|\b(?:defender|antivirus)\b[^\n]{0,12}\b(?:1116|1117|1118|1119|1006|1007|1008"
        r"|1015)\b"
        r"|\b(?:1116|1117|1118|1119)\b[^\n]{0,30}(?:defender|malware|threat|action)"
        r"|\b(?:severity: severe|name: \w+:(?:win32|win64|linux|asp|php|js|vbs|msil"
        r"|html)/)|\bhacktool|\bioc\b|indicators? of compromise|\bcompromised\b"
        r"|\bhack(?:ed|er|ers|ing)\b|\b(?:was|were|been|being) (?:actively )?exploited\b"
        r"|privilege escalation|lateral movement"
        r"|suspicious (?:activity|traffic|behaviou?r)|\bmalicious\b"
        r"|\battacker(?:s)? (?:is|are|was|were|has|have|got|came|used)|\bbreach(?:ed)?\b"
        r"|\bintru(?:der|ders|sion)\b",
    ),
    (
        "credentials are being stolen",
        r"mimikatz|\blsass\b|lsadump|sekurlsa|procdump|comsvcs|minidump|pwdump|secretsdump"
        r"|ntdsutil|ntds\.dit[^\n]{0,30}cop|dcsync|hashdump|credential (?:dump|theft)"
        r"|kerberoast|golden ticket|pass.the.hash|rubeus|bloodhound|password spray"
        r"|brute.?force|\bkali\b"
        r"|\b(?:cp|copied|scp|curl|downloaded|uploaded)\b[^\n]{0,24}(?:/etc/shadow\b(?!-)|"
        r"\bsam hive|ntds\.dit)|phish"
        r"|\b(?:typed|gave|told|entered|shared)\b[^\n.]{0,40}\b(?:my|the|our|their|her"
        r"|his) (?:\w+ ){0,2}(?:password|code|login|pin)\b[^\n.]{0,30}\b(?:caller|phone"
        r"|page|mail|email|e-mail|site|link|him|her|them|someone|somebody)\b",
    ),
    (
        "an account or a right appeared",
        r"\b4720\b(?![^\n]{0,30}not (?:recorded|logged|audited))[^\n]{0,80}(?:creat|new"
        r"|account name|subject|:)|user account was created"
        r"|\b(?:4728|4732|4756)\b[^\n]{0,60}(?:added|member)|member was added to"
        r"|(?:net(?:1)?(?:\.exe)? (?:user|localgroup)\b[^\n]{0,60}/add)"
        r"|new-(?:local|ad)user|add-(?:local|ad)groupmember|\b(?:useradd|adduser) -"
        r"|usermod\b[^\n]{0,30}(?:sudo|wheel|-p|-u 0|-o|root)"
        r"|\badd \S{1,40} to (?:group )?\S?(?:sudo|wheel|root|admin)"
        r"|\b(?:unknown|unfamiliar|strange|unexpected|rogue|unrecogni[sz]ed|new"
        r"|second) (?:\w+ ){0,2}(?:admin(?:istrator)?s?|domain admins?|superusers?"
        r"|root (?:user|account))\b"
        r"|\b(?:unknown|unfamiliar|strange|rogue|unrecogni[sz]ed|suspicious) (?:\w"
        r"+ ){0,2}(?:users?|accounts?|logins?|log-?ins?|sign-?ins?|sessions?|persons?"
        r"|people|devices?|process(?:es)?|programs?|connections?|keys?|services?|tasks?"
        r"|files?|ip|address(?:es)?|mac|software)\b"
        r"|\b(?:user|account|login|key|service|task|program|tool|file|entry|admin)s?\b"
        r"[^\n.]{0,40}\b(?:none of us|nobody (?:here |of us )?(?:knows|made|created"
        r"|recogni[sz]es|added|installed|ordered|requested|set|planned)"
        r"|no one (?:here )?(?:knows|made|created|recogni[sz]es|added|installed|put|set)"
        r"|i (?:don't|do not|didn't) (?:know|recogni[sz]e|make|create|install|add)"
        r"|not (?:one of )?ours)\b|\bmember of administrators since"
        r"|\buid[= ]0\b[^\n]{0,40}(?:new|added|creat)|\bmac (?:address )?unknown"
        r"|unknown mac|\bsuid\b[^\n]{0,40}(?:new|appeared|unknown|owner)"
        # A line of passwd(5) with the rights of root under another name; a key as in a file.
        r"|(?<![\w/.:-])(?!root:)[a-z_][a-z0-9_-]{0,31}:[^:\s]{0,128}:0:\d{1,6}:"
        r"|\b(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-nistp\d+) aaaa[a-z0-9+/]{8}"
        r"|nopasswd: ?all\b|-rws\S{0,6}\b[^\n]{0,60}(?:/tmp|/home|/var/tmp|/dev/shm)/",
    ),
    (
        "something was planted that starts by itself",
        r"\b7045\b|\b4697\b|\bservice was installed|new service installed|psexe(?:c|svc)"
        r"|\b4698\b[^\n]{0,60}(?:creat|task|:)"
        r"|scheduled task (?:was|has been) (?:created|registered)"
        r"|schtasks[^\n]{0,20}/create"
        r"|\b(?:unknown|new|strange) (?:scheduled task|cron ?job|cron entry|service)"
        r"|authorized_keys\b[^\n]{0,60}(?:unknown|nobody|appended|added|new (?:key|entry"
        r"|line)|extra)|keys? (?:was |were )?(?:appended|added)\b[^\n]{0,40}"
        r"|(?:unknown|extra|foreign|appended|added)[^\n]{0,40}authorized_keys"
        r"|history\b[^\n]{0,24}(?:-> ?|to )?/dev/null|@reboot\b|chattr \+i\b"
        r"|serverlevelplugindll|\bportproxy\b"
        r"|\b(?:running|runs|started|starts|exec\w*|execstart ?=) ?(?:from )?(?:/var)?/tmp/"
        r"|ld\.so\.preload|/dev/shm/|/tmp/\.|/var/tmp/\.|/dev/tcp|autoruns|run key\b"
        r"|currentversion\\run\b|wmi (?:event )?subscription"
        r"|\brc\.local\b[^\n]{0,30}(?:new|added)|file (?:is )?not owned by any package"
        r"|replaced and is not"
        r"|(?:hash|sha256|md5)\b[^\n]{0,40}(?:differs?|mismatch|does not match"
        r"|doesn't match)|debsums[^\n]{0,40}failed|taint(?:s|ed)\b[^\n]{0,20}"
        r"|hidden (?:process|module|user|account)|kernel module[^\n]{0,40}hidden",
    ),
    (
        "a command hides or fetches something",
        r"\bpowershell(?:\.exe)?\b[^\n]{0,80}(?:\s-e(?:nc|ncodedcommand|c)?\s+\S{8,}|-nop"
        r"\b|-w(?:indowstyle)? h(?:idden)?|-noni\b)|encodedcommand|frombase64string"
        r"|downloadstring|downloadfile|invoke-expression|\biex\b"
        r"|invoke-webrequest[^\n]{0,60}\||certutil[^\n]{0,40}(?:urlcache|decode)|\bmshta\b"
        r"|regsvr32[^\n]{0,30}(?:http|scrobj)|rundll32[^\n]{0,30}(?:javascript|http)"
        r"|bitsadmin[^\n]{0,20}transfer|wscript[^\n]{0,40}(?:temp|appdata|public)"
        r"|\bparent:? (?:process )?(?:winword|excel|outlook|powerpnt|acrord32|wscript)"
        r"|(?:winword|excel|outlook)\.exe[^\n]{0,60}(?:powershell|cmd|spawn)|\.docm\b"
        r"|\.xlsm\b[^\n]{0,30}(?:spawn|ran|macro)"
        r"|\b(?:curl|wget|fetch)\b[^\n|]{0,120}\|\s*(?:sudo )?(?:ba|z|da)?sh\b"
        r"|\bnc(?:at)?\b[^\n]{0,20}-(?:e|lvp|c)\b|bash -i\b|/bin/(?:ba)?sh -[ic]\b"
        r"|python3? -c [\x22']?import (?:socket|pty|os)|\bsocat\b[^\n]{0,40}exec"
        r"|reverse shell|bind ?shell|eval\(|base64_decode|passthru\(|shell_exec"
        r"|\bcmd\.?aspx?|cmd\.php|c99|r57|\bwebshell"
        r"|w3wp\.exe[^\n]{0,40}(?:cmd|powershell|whoami)"
        r"|(?:www-data|apache|httpd|nginx|iis|w3wp|tomcat|postgres|mysql)\b[^\n]{0,50}\b"
        r"(?:executed|spawned|spawning|sudo|/bin/sh|/bin/bash|whoami|authorized_keys|cmd=)"
        r"|\bappended[^\n]{0,20} by www-data|user=www-data"
        r"|(?:appdata|users\\public|programdata|\\temp|/tmp)\S{0,80}\.(?:exe|ps1|bat|vbs"
        r"|hta|js|sh)\b|\bmacro(?:s)? (?:ran|run|enabled)",
    ),
    (
        "somebody from outside is in, or data goes out",
        r"(?:accepted (?:password|publickey)|failed password|4624|4625|1149|login|log-?on"
        r"|logged (?:in|on)|sign(?:ed)?[ -]in|estab\w*|connect(?:ed|ion|s)?|session|scp"
        r"|rsync|sftp|ftp|curl|wget|nc|upload\w*|download\w*|get|post"
        r"|source(?: network address)?|src|sent|goes?|going|went|talks?|from|beacon)\b"
        r"[^\n]{0,60}"
        + _PUBLIC
        + r"|"
        + _PUBLIC
        + r"[^\n]{0,40}\b(?:logged|login|connect|session|accepted|brute|attempts?|fail)"
        r"|\b\d[\d,.]{2,12} (?:times|failed|failures|failed log-?ons?|attempts"
        r"|bad passwords|log-?ons? failed)\b"
        r"|\b(?:failed|wrong|bad) (?:log-?ons?|logins?|log-?ins?|passwords?|sign-?ins?"
        r"|attempts?)\b[^\n.]{0,40}\b(?:from (?:abroad|outside|another country"
        r"|the internet|russia|china|overseas|\d+ countries)|within (?:a|one|an) (?:minute"
        r"|hour)|per (?:minute|hour)|in (?:a|one|an) (?:minute|hour))\b"
        r"|reachable from the (?:internet|outside)|open to the (?:internet|world|outside)"
        r"|port[ -]?forward(?:ing|ed)?"
        r"|\b(?:anydesk|teamviewer|screenconnect|connectwise control|quick ?assist"
        r"|quick ?support|ultraviewer|rustdesk|splashtop)\b"
        r"|\b(?:someone|somebody|he|she|they|it|mouse|pointer|cursor|a stranger)\b[^\n.]"
        r"{0,20}\b(?:is|was|still|keeps)? ?(?:moving|moves|moved) (?:my|the|by) ?(?:mouse"
        r"|pointer|cursor|itself)|mouse (?:moves|moving|moved|is moving) by itself"
        r"|\b(?:man|woman|caller|person|guy|gentleman|lady|somebody|someone)\b[^\n.]{0,24}"
        r"\b(?:from|of) \W?(?:microsoft|windows|the bank|apple|amazon|the phone company"
        r"|support)\W?[^\n.]{0,60}(?:phone|call|connect|access|onto)"
        r"|\bon the phone and connected|call (?:microsoft|this number|the number|1-8)"
        r"|1-8(?:00|33|44|55|66|77|88)-\d{3}|give (?:them|him|her) access|exfiltrat"
        r"|data leak|leaked|\b(?:was|were|got|been) stolen|\btheft\b|burglar"
        r"|lost (?:laptop|phone|tablet|usb|drive)"
        r"|(?:patients?|charts?|export|phi|records?|ehr)\w*\.(?:7z|zip|rar|tar|gz|csv|bak)"
        r"\b|\.7z\.\d{3}|\b(?:7z|rar|zip)\b[^\n]{0,30}(?:patients?|charts)|\brclone\b"
        r"|\bmega(?:sync|\.nz)\b|anonfiles|transfer\.sh|pastebin|ngrok|dns tunnel"
        r"|tunnell?ing|canary token|\bdismissed\b|disgruntled"
        r"|\bfired\b (?:the|him|her|our|an|a|today|yesterday|this)"
        r"|let go (?:today|yesterday|this|on)|without notice"
        r"|\bex-?(?:employee|admin|staff)"
        r"|\bstrangers? (?:is|are|was|were|has|have|had|sat|came|signed|logged|got|moved"
        r"|used)\b|hosts file\b[^\n.]{0,40}\b(?:new|added|lines|entries|changed)\b"
        r"|proxy (?:was )?set to|\brogue\b|poison|spoof|man in the middle of|\bransomed"
        r"|\bblackmail|\bpolice\b|\bfbi\b|law enforcement|subpoena|lawsuit",
    ),
    (
        "a guard was tampered with",
        r"tamper protection (?:blocked|was (?:switched|turned) off|off by|disabled by)"
        r"|exclusions?\b[^\n]{0,30}(?:added|paths\\|c:\\|=\s*0x0)|exclusion added"
        r"|add-mppreference|set-mppreference[^\n]{0,60}\$?true"
        r"|defender[^\n]{0,60}\b(?:allowed|user action: allow)"
        r"|(?:edr|sentinel ?one|huntress|crowdstrike|sophos|carbon black)\b[^\n]"
        r"{0,40}(?:uninstall|removed|stopped|killed|disabled|isolat|alert|verdict)"
        r"|uninstalled the (?:edr|antivirus|agent)"
        r"|\b(?:isolated|quarantined) (?:the|this|a|our)\b"
        r"|(?:wevtutil(?:\.exe)? sl|auditpol(?:\.exe)? /(?:clear|remove)|auditpol(?:\."
        r"exe)? /set[^\n]{0,60}(?:success|failure):disable|ufw disable|systemctl (?:stop"
        r"|disable|mask)[^\n]{0,24}(?:auditd|rsyslog|firewalld|apparmor))[^\n]"
        r"{0,60}(?:user|by|guest|temp|www-data|unknown|hidden|pts/)"
        r"|stopped by pts/\d[^\n]{0,20}www-data"
        r"|(?:by|user|subject)\W{1,3}\S{0,40}\\?(?:guest\d*|temp\d*|tmp\w*|helpdesk\d+"
        r"|test\d*|svc_scan|support_?\d+)\b"
        r"|\buid \d{4}\b[^\n]{0,30}(?:time|date|set|touched)|date set (?:back|by hand)"
        r"|time changed by|clock (?:was )?(?:set|turned) back|\btty[ =]none\b"
        r"|protector deleted|protectors? (?:was |were )?(?:deleted|removed) (?:at|by|\d)"
        r"|files touched|timestomp",
    ),
    (
        "the hardware fails",
        r"\bsmart(?:ctl)?\b[^\n]{0,80}(?:fail|bad|caution|warn|reallocat|pending|predict)"
        r"|reallocated.?sector|current.?pending|pred(?:ictive)? fail|predictive failure"
        r"|predicted that it will fail"
        r"|(?:disk|harddisk|drive|nvme|ssd|hdd|raid)\b[^\n.:]{0,40}\b(?:failed|failing"
        r"|fails|dying|dead|faulted|degraded|bad block|bad sector|i/o error|predict)"
        r"|bad (?:block|sector)s?\b"
        r"|\b(?:event(?: id)?|disk|source disk|id)\W{0,3}(?:event )?(?:7|51|52|153|154"
        r"|157)\b[^\n]{0,50}(?:disk|harddisk|block|paging|retried|device|error)"
        r"|degraded ?array|array (?:is )?degraded|state:? degraded"
        r"|raid[^\n.]{0,24}degraded|\[u_\]|\[_u\]|i/o error|medium error|media error"
        r"|uncorrect|crc error|failed command: (?:read|write)|ata\d+\.\d+:"
        r"|remounting filesystem read-only|read-only file system|ext4-fs error"
        r"|xfs[^\n]{0,30}(?:corrupt|error)|ntfs[^\n]{0,8}\b(?:55|98|137)\b"
        r"|structure on (?:the )?(?:disk|volume)[^\n]{0,30}corrupt"
        r"|file system[^\n]{0,30}corrupt|whea|machine check|hardware error|ecc error|edac"
        r"|\bmce\b|memory error|kernel-power 41|bugcheck|blue ?screen|\bbsod\b|storahci"
        r"|over(?:heat|temperature)|thermal|redundancy lost|psu \d? ?failed|power supply"
        r"|fan \d?[^\n]{0,12}(?:fail|rpm)|cmos battery"
        r"|battery (?:on the board|must be replaced|failed|is probably dead|dead)"
        r"|replacebatt|clicking noise|burnt?\b|smoke\b|water damage|spilled|coffee|flooded"
        r"|psu\b|tpm (?:is )?(?:dead|failed|broken|error|defect)|ntds isam|ntds\.dit"
        r"|\besent\b[^\n]{0,30}\b(?:454|474|475|508|510)\b(?![^\n]"
        r"{0,60}(?:softwaredistribution|wuaueng))|hr = 0x8007045d|cyclic redundancy",
    ),
    (
        "something was changed in the night",
        r"(?<![\d:])0[0-5]:[0-5]\d(?::\d\d)?(?!\d)[^\n]{0,60}\b(?:changed|deleted|created"
        r"|added|appended|written|modified|removed|run|by|user|uid)\b"
        r"|\b(?:changed|disabled|deleted|created|added|appended|written|modified|removed"
        r"|set|cleared|enabled|allowed|run)\b[^\n]{0,40}(?<![\d:])0[0-5]:[0-5]\d",
    ),
    (
        "an address of the internet stands in it",
        r"\A(?![\s\S]*\b(?:dns|resolvers?|name ?servers?|nslookup|forwarders?)\b)[\s\S]*?"
        + _PUBLIC
        + r"(?!\d)",
    ),
    (
        "a directory is damaged",
        r"tombstone lifetime|\b8614\b|usn rollback|unsupported restoration"
        r"|restored from a (?:checkpoint|snapshot)[^\n]{0,40}(?:controller|dc)|seize the"
        r"|fsmo[^\n]{0,30}(?:gone|dead|lost)|lingering object|\bnetwork name resource\b"
        r"|krbtgt",
    ),
)

COMPILED = tuple((sentence, re.compile(pattern)) for sentence, pattern in DANGER)
