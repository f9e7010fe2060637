"""Short lists by which a place in a line is known: keys, units, roles of numbers."""

from __future__ import annotations


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


OF_PATIENT = _set("""
patient pt lname fname mname lastname firstname middlename surname forename maiden dob birth
birthdate birthday born ssn mrn address1 address2 street city zipcode postcode postal telephone
subscriber guarantor insured insuredid memberid policyholder nextofkin kin mother father spouse
accession studydate deceased
""")
"""Keys whose value is a patient's wherever they stand."""

OF_PATIENT_IN_QUERY = _set("""
first last family given middle name fullname ss pid member chart acct claim age sex gender fax
person client customer subject dos visit encounter addr address zip tel phone mobile cell email
""")
"""Keys whose value is a patient's where they are parameters of a query or a form."""

NOT_OF_PATIENT = _set("ip mac port process server host service state status portal count")
"""Parts of a key that make it one of the system: patient_service, birth_port."""

UNITS = _set("""
bytes byte kb mb gb tb kib mib gib kbytes b s ms us ns sec secs second seconds min mins minute
minutes h hour hours day days week weeks month months year years files file records rows row pages
page packets blocks block sectors sector entries events items messages msgs objects tables hits
errors times jobs job connections queries kbps mbps mhz ghz hz rpm w v inodes clusters bits bit
lines bps pps iops percent received queued errored sent processed scanned deleted dropped skipped
copied
""")
"""What a number counts, where it stands behind it."""

ROLES = _set("""
pid ppid tid uid gid euid auid ses port ports spt dpt event eventid eventrecordid seq sequence
size bytes len length total offset error code exit rc build revision rev release level task opcode
version cvd cld keylength handle index inode session thread process job request rule vlan mtu ttl
window ino limit timeout interval epoch now timestamp uptime monotonic checkpoint bundle
generation block sector lba cpu queue pool cert rid msg spid fd rfc icd cpt loinc snomed rxnorm
hcpcs localport remoteport
sourceport destinationport memory memsize maximum used free available hours max min icmp lines pdu
read wrote written sent received transferred copied dropped scanned checked processed loaded
deleted affected
mode perm in out rx tx speed refset crc lsn usn
""")
"""What a number is, where it stands before it; no number of a patient is ever called so."""

SOFT_ROLES = _set("""
id ids num count status since items item driverdate type backup success failure leaf serial receipt
node channel pages copies volume
""")
"""The same, where nothing in the line speaks of a patient."""

PERSON_VERBS = _set("""
was is has had says said called calls asks asked wants wanted cannot can will would came comes and
or who needs needed lives reports reported saw sees got went s
""")
"""After these a capital word was somebody, not something."""

CARRIERS = _set("""
user username login logon account by owner creator author sender recipient named name attn caller
client customer person staff nurse signed
""")
"""A name follows these, in small letters too: `user rose logged in`."""

TITLES = _set("""
mr mrs ms miss dr prof patient pt named husband wife son daughter mother father for of
""")
"""Before a name, where a line speaks of a patient."""

NAMES = _set("""
who by approved approver account accounts user users login logins member members owner owners
admin admins administrators group groups role roles service services unit units socket sockets
timer timers package packages cipher ciphers macs kex kexalgorithms algorithms hostkeyalgorithms
host hosts hostname machine machines target targets domain domains controller controllers server
servers interface interfaces mount mounts mounted device devices kernel module modules tool tools
agent agents program programs process processes job jobs task tasks vendor product driver drivers
check checks runbook runbooks verb action actions probe platform baseline policy policies profile
profiles zone zones protector protectors component components feature features
""")
"""Keys of details under which one name stands: of a machine, an account, software, our own."""

HL7_SEGMENTS = _set("""
ABS ACC ADD AFF AIG AIL AIP AIS AL1 APR ARQ ARV AUT BHS BLC BLG BPO BPX BTS CDM CER CM0 CM1 CM2
CNS CON CSP CSR CSS CTD CTI DB1 DG1 DMI DON DPS DRG DSC DSP ECD ECR EDU EQP EQU ERR EVN FAC FHS
FT1 FTS GOL GP1 GP2 GT1 IAM IAR IIM ILT IN1 IN2 IN3 INV IPC IPR ISD ITM IVC IVT LAN LCC LCH LDP
LOC LRL MCP MFA MFE MFI MRG MSA MSH NCK NDS NK1 NPU NSC NST NTE OBR OBX ODS ODT OH1 OH2 OH3 OH4
OM1 OM2 OM3 OMC ORC ORG OVR PAC PCE PCR PD1 PDA PDC PEO PES PID PKG PM1 PMT PR1 PRA PRB PRC PRD
PRT PSG PSH PSL PSS PTH PV1 PV2 PYE QAK QID QPD QRD QRF QRI RCP RDF RDT REL RF1 RFI RGS RMI ROL
RQ1 RQD RXA RXC RXD RXE RXG RXO RXR RXV SAC SCD SCH SCP SDD SFT SGH SGT SHP SID SLT SPM STF STZ
TCC TCD TQ1 TQ2 TXA UAC UB1 UB2 VAR VND
""")

X12_KEPT = _set("""
ST SE GE IEA HL EQ LX AK1 AK2 AK3 AK5 AK9 IK3 IK5
""")
"""Segments that count and acknowledge. AK4, IK4 and CTX quote what they refuse."""
