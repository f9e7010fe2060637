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
lines percent
""")
"""What a number counts, where it stands behind it."""

ROLES = _set("""
pid ppid tid uid gid euid auid ses port ports spt dpt event eventid eventrecordid seq sequence size
bytes len length total offset error code exit rc build revision rev release level task opcode version
cvd cld keylength handle index inode session thread process job request rule vlan mtu ttl window ino
limit timeout interval epoch now timestamp uptime monotonic checkpoint bundle entry generation block
sector lba cpu queue pool cert rid msg spid fd rfc icd cpt localport remoteport sourceport
destinationport memory memsize maximum used free available hours max min icmp lines pdu
""")
"""What a number is, where it stands before it: so much that a patient's number is never called so."""

SOFT_ROLES = _set("""
id ids record number num count line status since time items item driverdate date type backup success
failure leaf serial receipt node channel pages copies volume
""")
"""The same, where nothing in the line speaks of a patient."""

PERSON_VERBS = _set("""
was is has had says said called calls asks asked wants wanted cannot can will would came comes and or
who needs needed lives reports reported saw sees got went s
""")
"""After these a capital word was somebody, not something."""
