"""Templates of the tune half, by family: parts that are put together (clean: wording_tune_clean)."""

# ruff: noqa: E501
from itertools import product

from tests.scrub import wording_tune_clean

SOFTWARE = (
    "dentrixo",
    "carebridge",
    "nextcloud",
    "squid",
    "exim4",
    "proftpd",
    "vsftpd",
    "clinivue",
)

_MSH = r"MSH|^~\&|CLINIVUE|NORTH|CAREBRIDGE|REG|«stamp»||ADT^A08^ADT_A01|«n6»|P|2.5.1"
_SYS = "Oct  7 «clock» «host» "
_ISO = "«ts» "


def _all(*parts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple("".join(made) for made in product(*parts))


_PID = (
    "PID|1||«mrn»^^^NORTH^MR~«ssn»^^^USA^SS||«last:upper»^«first:upper»^Q||«dob:%Y%m%d»|F|||«street»^^«city»^MI^«zip»^USA||«phone»~«email»||ENG|S||«acct»",
    "PID|||«mrn»||«last»^«first»^^^^^L~«last2»^«first»^^^^^M||«dob:%Y%m%d»|M||2106-3|«street»^Apt 3^«city»^RI^«zip»||^PRN^PH^^^«phone»",
    "PID|1|«mrn»||«acct»|«last»&van^«first»|«last2»|«dob:%Y%m%d%H%M%S»|U",
    "NK1|1|«last2»^«first2»|MTH|«street2»^^«city2»^CA^«zip2»|«phone2»|«phone»|EC",
    "GT1|1||«last2»^«first2»^Z||«street2»^^«city2»^IL^«zip2»|^PRN^CP^^^«phone2»||«dob2:%Y%m%d»|M||SEL|«ssn2»",
    "IN1|1|BC01|0123|BLUE PLAN|||||GRP«n5»||||||HMO|«last»^«first»|18|«dob:%Y%m%d»|«street»^^«city»^TN^«zip»|||||||||||||||||«member»",
    "IN2||«ssn»|||||||||||||||||||||||||||||||||||||||||||||||||||||||||«phone»",
    "PV1|1|O|REG^^^NORTH||||^«last2»^«first2»|||||||||||OP|«acct»",
    "OBX|1|ST|8302-2^Height^LN||pt «first:upper» «last:upper» refused||||||F",
    "OBX|3|ED|PDF^Report||«last»_«first»_«mrn».pdf^IM^PDF^Base64^||||||F",
    "NTE|1|L|«full» («dob:%d %b %Y») phoned about her refill, call back «phone»",
    "MRG|«mrn»^^^NORTH||«acct»|||«last2»^«first2»",
    "ZPT|1|«last»|«first»|«street»|«city»|«zip»",
    "ORC|RE|«acc»^RIS|||CM||||«stamp»|^«last2»^«first2»",
    "OBR|1|«acc»||36643-5^XR CHEST|||«dos:%Y%m%d%H%M»|||^«last2»^«first2»",
    "SCH|«acct»|||||ROUTINE|^visit for «full»|||30|min",
)
_HL7_AROUND = (
    "{}",
    _ISO + "ERROR [carebridge.in] segment rejected: {}",
    r"nack sent for frame \x0b" + _MSH + r"\r{}\x1c\r",
    _MSH + "\r{}\r",
    "<msg>" + _MSH.replace("&", "&amp;") + "&#13;{}</msg>",
)
_X12 = (
    "NM1*IL*1*«last:upper»*«first:upper»*R***MI*«member»~N3*«street:upper»*APT 9~N4*«city:upper»*RI*«zip»~",
    "NM1*QC*1*«last»*«first»****34*«ssn:join»~REF*1W*«member»~",
    "NM1*03*1*«last2»*«first2»~DMG*D8*«dob:%Y%m%d»*F~",
    "NM1*DN*1*«last2»*«first2»****XX*«n10»~NM1*IL*1*«last»*«first»~",
    "CLM*«claim»*310***11:B:1*Y*A*Y*Y*P~REF*D9*«acct»~DTP*434*RD8*«dos:%Y%m%d»-«dos:%Y%m%d»~",
    "CLP*«claim»*2*410.2*0**MC*«n10»~NM1*74*1*«last»*«first»***C*«member»~DTM*232*«dos:%Y%m%d»~",
    "PER*IC*«full»*TE*«phone:join»*EM*«email»~",
    "NTE*ADD*«full» TREATED «dos:%Y%m%d»~",
    "PAT*01****D8*«dob:%Y%m%d»~NM1*QC*1*«last:ascii»*«first:ascii»~",
    "INS*Y*18*021*28*A***FT~REF*0F*«member»~DTP*356*D8*«dos:%Y%m%d»~NM1*74*1*«last»*«first»*M~",
    "BHT*0022*13*«claim»*20260302*0814~NM1*IL*1*«last»*«first»****MI*«member»~",
    "TRN*1*«claim»*9012345918~STC*A7:562*20260302*U*310~REF*1K*«member»~",
)
_X12_AROUND = (
    "{}",
    "837 batch 0412 rejected at {}",
    "ISA*00*          *00*          *ZZ*CLINIVUE       *ZZ*HUB            *260302*0814*^*00501*000000905*0*P*:~GS*HC*C*H*20260302*0814*1*X*005010X222A1~ST*837*0001~{}",
    _ISO + "edi: line 14: {} (999: IK3)",
    "ERR segment '{}' ignored",
)
_DICOM = (
    "(0010,0010) PN [«caret»]",
    "(0010,0010) PN '«last:upper»^«first:upper»^^^'  # VM 1 Patient's Name",
    "(0010,0030) DA: '«dob:%Y%m%d»'",
    "(0010,0020) LO: '«mrn»'",
    "(0010,1001) PN Other Patient Names: '«last2»^«first»'",
    "(0038,0300) LO [room 4 «last»]",
    "(0040,0006) PN [«last2»^«first2»]",
    "(0032,1060) LO [XR for «full»]",
    "(0009,1002) LO [«last» «first»]",
    "(0010,4000) LT [«full» allergic, born «dob»]",
    "(0008,0018) UI [«uid»]",
    "0010,0010: «caret»\n0010,0020: «mrn»",
    "Patient's Name: «caret», Patient ID: «mrn», Accession Number: «acc»",
    "PatientName=«caret» PatientBirthDate=«dob:%Y%m%d»",
    "patient=«last:upper»^«first:upper» accession=«acc» study=«uid»",
    '"00100010":{"vr":"PN","Value":[{"Alphabetic":"«caret»"}]}',
)
_DICOM_AROUND = (
    "{}",
    "pacs01 storescp: {}",
    _ISO + "W: worklist answer dropped: {}",
    "E: {} is not valid",
)
_SQL = (
    "Violation of UNIQUE KEY constraint 'UX_person'. Cannot insert duplicate key in object 'dbo.person'. The duplicate key value is («mrn», «last»).",
    "String or binary data would be truncated in table 'cv.dbo.contact', column 'surname'. Truncated value: '«last»'.",
    "Conversion failed when converting the nvarchar value '«mrn»' to data type int.",
    "Conversion failed when converting date and/or time from character string '«dob»'.",
    "INSERT INTO contact (given, family, born, tel) VALUES ('«first»', '«last»', '«dob:%Y%m%d»', '«phone»')",
    'INSERT INTO person VALUES (7, "«first»", "«last»", "«street»", "«city»")',
    'duplicate key value violates unique constraint "person_ux" DETAIL: Key (family, given)=(«last», «first») already exists.',
    "Duplicate entry '«last»-«first»-«dob:%Y-%m-%d»' for key 'person.ux'",
    "SELECT id FROM person WHERE family = '«last»' AND given LIKE '«first»%'",
    "SELECT * FROM visit WHERE pid=«mrn» ORDER BY day",
    "UPDATE person SET family='«last»', mail='«email»' WHERE id=«n4»",
    "exec sp_find_person @family=N'«last»', @given=N'«first»', @born='«dob:%Y-%m-%d»'",
    'invalid input syntax for type date: "«dob»" at character 71',
    "Failing row contains («n4», «last», «first», «street», «phone»).",
    "DELETE FROM recall WHERE who = '«comma»'",
    "parameters: $1 = '«last»', $2 = '«dob:%Y-%m-%d»'",
    "Incorrect string value: '«last»' for column 'family' at row 3",
    "call find_person('«first»', '«last»', '«dob:%Y-%m-%d»')",
)
_SQL_AROUND = (
    "{}",
    "Msg 50000, Level 16, State 2, Server SRV-APP03: {}",
    _ISO + "UTC [4410] cv@cvdb ERROR: {}",
    "clinivue.Db: statement failed after 3 tries: {}",
)
_FILES = (
    "«last»«sep»«first»«sep»«dob:%Y%m%d».pdf",
    "«first» «last» intake.docx",
    "«last:upper»_«first:upper»_«mrn».tif",
    "«comma» («dob:%m-%d-%Y»).pdf",
    "«mrn».jpg",
    "«last:lower»«first:lower»_labs.pdf",
    "Consent «full».rtf",
    "«dos:%Y%m%d»_«last»_xray.dcm",
    "«last»\\«first»\\visit.docx",
    "«first:lower».«last:lower»-referral.eml",
)
_FOLDERS = (
    "C:\\Users\\rdietz\\Downloads\\", "\\\\SRV-APP03\\Intake$\\2026\\", "E:\\Clinivue\\Store\\", "\\\\nas4\\xray\\", "D:\\Faxes\\in\\",
)  # fmt: skip
_PATH_AROUND = (
    "{}",
    "Could not copy {}: sharing violation",
    "Threat found in file {} (quarantined)",
)
_EVENT = (
    "<Data Name='ObjectName'>E:\\Intake\\«last» «first».pdf</Data>",
    "<Data Name='RelativeTargetName'>«comma»\\«mrn».tif</Data>",
    '<Data Name="CommandLine">wordpad.exe "D:\\Letters\\«full».rtf"</Data>',
    "<Data Name='TargetFilename'>C:\\Users\\rdietz\\Desktop\\«last»_«dob:%Y%m%d».xlsx</Data>",
    "<Data Name='ServiceFileName'>D:\\Apps\\«last»«first».exe</Data>",
    "<Data Name='Path'>file:_E:\\Mail\\«full».zip</Data>",
    "<Data>«full»</Data><Data>«mrn»</Data>",
    "<Param2>«full» - superbill</Param2><Param3>desk4</Param3>",
    "<Data Name='TaskName'>\\Remind «full»</Data>",
    "<Data Name='DeviceName'>«first:upper»S-IPHONE «last:upper»</Data>",
    "<Data Name='Message'>lookup of «comma» failed</Data>",
)
_EVENT_AROUND = (
    "<EventID>4663</EventID><EventData>{}</EventData>",
    "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Microsoft-Windows-Sysmon'/><EventID>11</EventID></System><EventData><Data Name='ProcessId'>«n4»</Data>{}</EventData></Event>",
    "<EventID>307</EventID><UserData>{}</UserData>",
    "Defender event 1116 raw xml: {}",
)
_FLAT = (
    "Object Name: E:\\Intake\\«last», «first».pdf Handle ID: «hex»",
    '4688 Process Command Line: excel.exe "D:\\Recall\\«full».xlsx"',
    "Print job 31 «full» chart summary owned by desk4 failed to print on RICOH-2",
    "Document 9, «comma» lab order owned by rdietz on \\\\FRONT4 was printed on ZEBRA1",
    "Share Path: \\??\\E:\\Intake Relative Target Name: «last»_«mrn».tif",
    "Path: containerfile:_E:\\Mail\\«full».zip; file:_E:\\Mail\\«full».zip->«last».docm",
    "Computer Name: LAPTOP-«last:ascii» joined the domain",
    "New Logon: Workstation Name: «first:ascii»«last:ascii»-PC",
    "The file E:\\Intake\\«full».pdf was restored from quarantine by desk4",
    "Target: «full»'s iPad is not compliant",
)
_WEB = (
    "/cv/find?family=«last»&given=«first»&born=«dob:%Y-%m-%d»",
    "/cv/person/«mrn»/letters",
    "/cv/p/«first:lower»-«last:lower»/photo.jpg",
    "/fhir/Patient?identifier=«mrn»&name=«last»",
    "/dav/Intake/«last»%20«first».pdf",
    "/booking?name=‹url «full»›&tel=‹url «phone»›",
    "/login?next=‹url2 /chart?who=«full»›",
    "/q?s=«last»+«first»+«dob:%Y»",
    "/reset?mail=‹url «email»›&token=9f2c",
    "/api/v2/visits;mrn=«mrn»;day=«dos:%Y-%m-%d»",
    "/cv/search/‹url «comma»›",
)
_WEB_AROUND = (
    '«ip» - desk4 [07/Oct/2026:10:11:12 +0200] "GET {} HTTP/1.1" 200 4410 "-" "Mozilla/5.0 (Windows NT 10.0)"',
    "1772439251.871 88 «ip» TCP_TUNNEL/200 4410 GET https://my.clinivue.example{} - HIER_DIRECT/203.0.113.8 -",
    "squid: denied {} for «ip»",
    '{"path":"{}","ms":41,"status":404}',
    "W3SVC1 «ip» POST {} 443 - 401 2 5 88",
    "Referer: https://portal.practice.example{}",
)
_LINUX = (
    "smbd_audit: PRACTICE\\desk4|«ip»|front4|intake|unlink|ok|«last» «first».pdf",
    "smbd_audit[«n4»]: IPC|rename|ok|«last:lower»_«mrn».tif|old.tif",
    'exim4[«n4»]: 1rT4aB-0001Xy-2c => «email» R=smart T=remote_smtp H=mx.example.net C="250 ok"',
    "postfix/cleanup[«n4»]: 7C1A2B: warning: header Subject: results for «full» from front4",
    "postfix/smtpd[«n4»]: NOQUEUE: reject: RCPT from unknown[«ip»]: from=<«email»> to=<desk@practice.example>",
    "sshd[«n4»]: Failed password for invalid user «first:lower»«last:lower» from «ip» port «port» ssh2",
    "proftpd[«n4»]: USER «last:lower»«first:lower»: no such user found from «ip»",
    'vsftpd[«n4»]: [desk4] OK UPLOAD: Client "«ip»", "/in/«last»_«first».pdf", 4410 bytes',
    "sudo: rdietz : TTY=pts/1 ; PWD=/data/intake ; USER=root ; COMMAND=/bin/mv «last:upper».tif old/",
    'nextcloud: {"app":"files","message":"File /desk4/files/«full».pdf not found"}',
    "kernel: usb 1-2: Product: «first»'s «last» phone",
    'cupsd[«n4»]: REQUEST «ip» - desk4 "POST /printers/zebra1" job-name="«full» label"',
    "systemd[1]: media-«last:lower».mount: mounted by «first:lower»",
    "clinivue[«n4»]: person «mrn» («comma», *«dob:%d/%m/%Y») merged into «acct»",
    "bash[«n4»]: HISTORY: uid=1000 vi /data/intake/«last:lower»-«first:lower».txt",
    'hylafax: SENT to "«full»" at «phone», 3 pages',
    "dhcpd: DHCPOFFER on «ip» to «mac» («first:ascii»s-iPhone-«last:ascii») via eth1",
    "clamd[«n4»]: /data/mail/«first:lower».«last:lower»/cur/x.eml: Eicar FOUND",
)
_WHO = (
    "Mr. «last»", "Ms «last»", "pt «full»", "patient «comma»", "«full» (DOB «dob»)", "our patient «first» «last»",
    "«last:upper», «first:upper», born «dob»,", "the mother of «full»", "chart «mrn» of «full»", "«age» year old «full»",
    "Dr. Weir's patient «last:ascii» «first:ascii»", "sra «last» («phone»)",
)  # fmt: skip
_WHAT = (
    " cannot open the portal, reset to «email».",
    " was printed on the wrong label printer.",
    " shows twice, SSN «ssn» and account «acct».",
    " lives at «street», «city» «zip» and the address does not save.",
    " called from «phone», please call back before «dos».",
    " has member id «member», eligibility check hangs.",
)
_NESTED = (
    'state=‹b64 {"who":"«full»","id":"«mrn»"}›',
    "cmd /c powershell -enc ‹b64w notepad 'E:\\Intake\\«full».txt'›",
    "0x‹hex «last»|«first»|«mrn»›",
    '{"note":"‹json «full» born «dob:%Y-%m-%d»›"}',
    "<d>‹xml «full», «street»›</d>",
    "to=‹url2 «full»›",
    "x=‹url «comma» «dob:%d/%m/%Y»›;y=2",
    "key ‹nul «full»›",
    "body ‹b64 NM1*IL*1*«last»*«first»****MI*«member»~›",
    '{\\"given\\":\\"«first»\\",\\"family\\":\\"«last»\\"}',
    "data:text/plain;base64,‹b64 «full» «dob»›",
    "hex=‹hex PID|1||«mrn»||«last»^«first»›",
)
_NESTED_AROUND = (
    "{}",
    _ISO + "WARN carebridge payload {}",
    "GET /relay?{} HTTP/1.1",
    "[«n4»] dropped: {}",
    _SYS + "clinivue: {}",
)


def _put(around: tuple[str, ...], inner: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(frame.replace("{}", text) for frame, text in product(around, inner))


TEMPLATES = {
    **wording_tune_clean.TEMPLATES,
    "hl7": _put(_HL7_AROUND, _PID),
    "x12": _put(_X12_AROUND, _X12),
    "dicom": _put(_DICOM_AROUND, _DICOM),
    "sql": _put(_SQL_AROUND, _SQL),
    "path": _put(_PATH_AROUND, _all(_FOLDERS, _FILES))
    + _put(
        ("{}", "rsync: {} vanished"),
        _all(("/srv/intake/", "/mnt/nas4/xray/2026/", "/home/desk4/"), _FILES[:8]),
    ),
    "eventxml": _put(_EVENT_AROUND, _EVENT)
    + _FLAT
    + _put((_ISO + "FRONT4 Security: {}", "[win] {}"), _FLAT),
    "web": _put(_WEB_AROUND, _WEB),
    "linux": _put((_SYS + "{}", _ISO + "«host» {}", "{}", "journal: {}"), _LINUX),
    "text": _all(_WHO, _WHAT),
    "nested": _put(_NESTED_AROUND, _NESTED),
}
