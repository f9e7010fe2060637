"""Names, places and free formats of the dev half: United States, Britain, Germany, Scandinavia."""

# ruff: noqa: SIM905
FIRST = tuple("""
James Robert John Michael David William Richard Joseph Thomas Charles Christopher Daniel Matthew
Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy
Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin
Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret
Sandra Ashley Kimberly Emily Donna Michelle Carol Amanda Dorothy Melissa Deborah Stephanie Rebecca
Sharon Laura Cynthia Kathleen Amy Angela Shirley Anna Brenda Pamela Emma Nicole Helen Samantha
Katherine Christine Rachel Carolyn Janet Heather Theresa Diane Ruth Julie Olivia Joyce Virginia
Jürgen Günther Hans Klaus Uwe Heike Ingrid Ursula Sabine Birgit Sven Lars Björn Astrid Nigel
Graham Clive Trevor Gemma Fiona Bill Frank Grant Dawn Ed Cy Jo
""".split())  # fmt: skip

LAST = tuple("""
Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Thomas Taylor Moore Jackson Martin
Thompson White Harris Clark Lewis Robinson Walker Allen King Wright Scott Hill Green Adams Nelson
Baker Hall Campbell Mitchell Carter Roberts Phillips Evans Turner Parker Collins Edwards Stewart
Morris Rogers Reed Cook Morgan Bell Murphy Bailey Cooper Richardson Cox Howard Ward Peterson Gray
Watson Brooks Bennett Wood Barnes Ross Henderson Coleman Jenkins Perry Powell Long Patterson Hughes
Washington Butler Simmons Foster Bryant Alexander Russell Griffin Hayes Müller Schmidt Schneider
Fischer Weber Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Krüger Zimmermann Lindqvist
Johansson Søgaard Featherstone Ramsbottom Winterbourne Higginbotham Smith-Jones Taylor-Reed Hunt Fox
""".split())  # fmt: skip

CITIES = (
    "Springfield", "Columbus", "Dayton", "Tulsa", "Boise", "Fresno", "Macon", "Topeka", "Leeds",
    "Swindon", "Ipswich", "Stuttgart", "Kassel", "Malmö", "Baton Rouge", "Little Rock",
)  # fmt: skip
STREETS = (
    "Oak Street", "Maple Avenue", "Elm Drive", "Washington Blvd", "Cedar Lane", "Chestnut Court",
    "Sunset Road", "Highland Ave", "Park Place", "Lakeview Terrace", "Church Rd", "Walnut St",
)  # fmt: skip
STREET_FORMS = ("{number} {street}", "{number} {street} Apt 4B", "{number} {street}, Unit 12")

FORMATS = {
    "mrn": ("MRN######", "MRN-#######", "§#######", "MR00####"),
    "acct": ("ACC§######", "A§########", "§#####-01"),
    "member": ("XYZ§########", "W§########", "MBR-######-00"),
    "claim": ("CLM-§#####", "§#####A", "CL2025§####"),
    "acc": ("AC§#######", "§######-1"),
    "uid": ("1.2.276.0.7230010.3.1.2.§########.1.1§########.§#####", "2.25.§###################"),
    "implant": ("SN-§######", "PJN§#####H"),
    "ssn": ("§##-##-####",),
    "phone": ("§##-555-01##", "(§##) 555-01##", "§##.555.01##", "+1 §## 555 01##"),
    "zip": ("4####", "§####-####"),
}
DATES = ("%Y-%m-%d", "%m/%d/%Y", "%m/%d/%y", "%B %d, %Y", "%d.%m.%Y")
SEPARATORS = ("_", "-", " ", ", ")  # in file names

MAILBOXES = ("{first}.{last}", "{last}.{first}", "{first}_{last}")
MAIL_HOSTS = ("example.com", "mail.example.org", "webmail.example.net")

LOGINS = (
    "CLINIC\\frontdesk2", "CLINIC\\svc-backup", "nurse03", "billing1", "it.admin", "svc_ehr",
    "CLINIC\\reception", "helpdesk",
)  # fmt: skip
HOSTS = ("WS-FRONT-02", "DC01", "FS01.clinic.local", "EHR-SQL01", "LAPTOP-0417", "ws-exam3", "nas1")
