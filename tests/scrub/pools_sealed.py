"""Names, places and free formats of the sealed half. Whoever writes the scrubber never reads it.

Spanish double names, Vietnamese, Polish, Irish, Arabic, Turkish, Korean, Indian and West African
names; names of one letter; names that are words of a log or of English.
"""

FIRST = (
    "José", "María del Carmen", "Juan Carlos", "Íñigo", "Nuria", "Jesús", "Begoña", "Ximena",
    "Xóchitl", "Itzel", "Ángel", "Concepción", "Guadalupe", "Joaquín", "Benito", "Inés", "Andrés",
    "Thị Hồng", "Văn Minh", "Thùy", "Phương", "Đức", "Bảo", "Hùng", "Linh", "Quỳnh", "Tuấn",
    "Łukasz", "Małgorzata", "Zbigniew", "Agnieszka", "Wojciech", "Grażyna", "Stanisław", "Jadwiga",
    "Siobhán", "Niamh", "Caoimhe", "Pádraig", "Oisín", "Aoife", "Seán", "Gráinne", "Eoghan",
    "Abdul-Rahman", "Fatima", "Zaynab", "Mohammed", "Khalid", "Noor", "Yusuf", "Layla", "Omar",
    "Ayşe", "Gökhan", "Hye-jin", "Ji-woo", "Chidi", "Ngozi", "Olumide", "Priya", "Rajesh", "Sunita",
    "Wei", "Xiu Ying", "T'Keyah", "D'Andre", "LaToya", "Jean-Luc", "Anne-Sophie", "Zoë", "Chloé",
    "Rich", "May", "Faith", "Hope", "Grace", "Summer", "Patience", "Art", "Chance", "Precious",
    "Will", "Rusty", "Sandy", "Drew", "Pat", "Major", "E", "U", "Q", "Yo", "Bo",
)  # fmt: skip

LAST = (
    "García López", "Rodríguez-Vega", "Fernández de Córdoba", "Muñoz", "Ibáñez Ruiz", "Núñez",
    "Ortega y Gasset", "de la Cruz", "Peña-Nieto", "Zúñiga", "Quiñones", "Gutiérrez", "Hernández",
    "Sánchez Pérez", "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Ngô", "Ng",
    "Vu", "Ho", "O", "Wójcik", "Kowalczyk", "Szczepańska", "Błaszczykowski", "Żak", "Łęcki",
    "Brzęczyszczykiewicz", "Dąbrowska-Lis", "Nowak", "O'Brien", "O'Shaughnessy", "O’Connell",
    "Ó Súilleabháin", "Ní Dhomhnaill", "Mac Giolla", "McGuinness", "D'Arcy", "O'Dea", "MacNamara",
    "al-Sayed", "El-Masri", "Abu Khalil", "bin Rashid", "Al Hashimi", "Haddad", "Yıldırım",
    "Çelik", "Öztürk", "Okonkwo", "Adeyemi", "Venkataraman", "Subramaniam", "Patel", "Singh",
    "Kaur",
    "Price", "Young", "Rich", "Day", "Noble", "Swift", "Pope", "Love", "Null", "Root", "Guest",
    "Banks", "Moody", "Strong", "Sharp", "Bond", "Field", "Person", "Cash", "Bush", "Service",
    "van der Berg", "St. Clair", "D’Souza", "Nakamura-Ortiz", "Ó Sé", "Xu", "Li",
)  # fmt: skip

CITIES = (
    "Albuquerque", "San José", "Nogales", "Garden Grove", "Kraków", "Galway", "Dearborn", "El Paso",
    "Las Cruces", "Winston-Salem", "Coeur d'Alene", "Hà Nội", "Zaragoza", "Hialeah", "Ypsilanti",
    "Bay St. Louis", "O'Fallon", "Truth or Consequences", "New Ulm", "Reading", "Mobile",
)  # fmt: skip
STREETS = (
    "Calle Mayor", "Paseo Montejo", "ul. Długa", "Bolsa Pkwy", "Camino Real", "Warren Trail",
    "Old Ranch Loop", "Saguaro Way", "Claddagh Quay", "Via Verde", "Ninth", "Hwy 70 East",
    "Avenida César Chávez", "Kościuszko Plaza",
)  # fmt: skip
STREET_FORMS = (
    "{street} {number}", "{number} {street} # 3", "P.O. Box {number}", "{number}-B {street}",
    "Casa {number}, {street}", "{number} 1/2 {street}, Rm 7",
)  # fmt: skip

FORMATS = {
    "mrn": (
        "##-##-§#", "E§#######", "PT-§####", "00§####", "§###-@", "H§####/#", "@@§####",
        "C.§####.§#",
    ),
    "acct": ("§###-§###-§###", "V§#########", "HAR§#####", "§#####.0"),
    "member": ("§@@#-@@#-@@##", "ZGP§########01", "§####-§####-§###", "R§####@§#"),
    "claim": ("§###########", "ICN-25###-####", "TCN§########"),
    "acc": ("RAD-25-§####", "§###.§###", "X§#######@"),
    "uid": ("1.3.12.2.1107.5.1.4.§####.3000025§####", "1.2.826.0.1.3680043.8.§###.1.§#.#§####"),
    "implant": ("(21)§########", "BIO-§####-@", "LOT§##@##"),
    "ssn": ("§## ## ####", "§##.##.####", "§##–##–####"),
    "phone": (
        "(§##)555-01##", "1-§##-555-01##", "+1(§##)555-01##", "+34 6## ### ###", "+48 §## ### ###",
        "087 ### §###", "§##/555-01##", "1-§##-555-01## ext §##", "+84 9# ### ## ##",
    ),
    "zip": ("0####", "8§###", "D0# @@##"),
}  # fmt: skip
DATES = (
    "%d-%b-%Y", "%d %B %Y", "%Y/%m/%d", "%b %-d, %Y", "%-m/%-d/%y", "%d%b%Y", "%A %d %B %Y",
    "%Y.%m.%d",
)  # fmt: skip
SEPARATORS = (".", "+", "--", " - ", "~", "__", "%20", " & ")  # in file names

MAILBOXES = ("{last}{first}", "{first}.{last}+portal", "{first}-{last}", "{last}.{first}.77")
MAIL_HOSTS = ("correo.test", "poczta.test", "hotpost.test", "familia.test")

LOGINS = (
    "OFFICE\\mostrador", "OFFICE\\svc-sql", "rcpt2", "hygienist4", "practice.owner", "svc.scanner",
    "OFFICE\\xray-tech", "opsadmin",
)  # fmt: skip
HOSTS = ("OPS-PC7", "pacs-node1", "DENT-SRV", "XRAY-RM2", "db-replica.office.lan", "printsrv")
