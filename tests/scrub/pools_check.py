"""Names, places and free formats of the check half: Hawaii, Korea, Portugal, Finland, Armenia and more.
Written after the scrubber, to see what it does with what it was not tuned on."""

# ruff: noqa: E501, SIM905
FIRST = tuple(
    """
Kalani Keanu Leilani Noelani Ji-woo Min-jun Seo-yeon Hyun Soo João Inês Gonçalo Beatriz Afonso Aino
Eero Päivi Juhani Tuula Armen Anahit Hrant Siranush László Zsófia Gergő Ilona Andrei Ioana Răzvan
Mihaela Bohdan Yevhen Halyna Zoryana Marija Goran Vesna Dragan Samir Rania Tariq Nadia Hassan Zeynep
Abebe Tigist Haile Wanjiru Otieno Thandiwe Sipho Tala Crisanto Ligaya Amihan Rosario Ysabel Cheveyo
Winona Chenoa Dakota River Sage Chase Colt Reed Brook Ivy Olive Pearl Opal Iris Violet Rowan Blake
Delroy Winsome Everton Ulrike Detlef Gudrun Friedrich Maëlle Loïc Océane Gaëtan Xavier Manoj Kavita
Suresh Meenakshi Thuy Duc Lan Bao Yi Na Jun Ho Ed Lu Cecil Myrtle Gladys Agnes Floyd Wilma Verna
""".split()
)

LAST = tuple(
    """
Kahananui Kealoha Makoa Nakamura Kim Park Choi Hwang Seong Figueiredo Carvalho Magalhães Teixeira
Nascimento Virtanen Korhonen Mäkelä Hämäläinen Nieminen Petrosyan Hakobyan Sarkissian Grigoryan Nagy
Szabó Kovács Tóth Horváth Popescu Ionescu Dumitru Ștefănescu Bondarenko Tkachenko Kravchuk Petrović
Jovanović Horvat Babić Khoury Nasser Hamdan Al-Sabbagh Demirel Kaplan Tesfaye Bekele Kamau Njoroge
Dlamini Mokoena Bautista Macaraeg Dimaculangan Pangilinan Salazar Ocampo Begay Tsosie Yazzie Whitehorse
Wolfe Stone Banks Rivers Woods Marsh Lake Pond Field Shields Steele Swift Noble Bishop Pope Abbot
McElhaney O'Rourke St. John Van der Meer De Souza Le Roux Lindgren Fagerström Halvorsen Ødegaard
Pettersson Schwarzkopf Baumgärtner Unterberger Lacroix Thibodeaux Desjardins Marchetti Pellegrino
Venkataraman Deshpande Banerjee Agarwal Dinh Luong Truong Ha Oh Yu Im Ek Crabtree Ollenburger
Birdsong Lovelace Fairbanks Hathaway Wexford Tillinghast Yoakum Zeigler
""".replace("St. John", "St.John")
    .replace("Van der Meer", "VanderMeer")
    .replace("De Souza", "DeSouza")
    .replace("Le Roux", "LeRoux")
    .split()
)

CITIES = (
    "Kailua", "Hilo", "Coimbra", "Jyväskylä", "Gyumri", "Debrecen", "Timișoara", "Lviv", "Mombasa", "Cebu",
    "Tuba City", "Eau Claire", "Lake Charles", "Oshkosh", "Bozeman", "Greenville", "Bend", "Mobile",
)  # fmt: skip
STREETS = (
    "Kapiolani Blvd", "Hibiscus Way", "NE Alder Ct", "S 9th Ave", "Quarry Ridge Road", "State Route 44",
    "Old Ferry Ln", "Cottonwood Loop", "Martin Luther King Jr Dr", "Fairview Hts", "Mill Pond Run",
    "Ocean Pkwy", "Rue du Moulin", "Kirkko tie",
)  # fmt: skip
STREET_FORMS = (
    "{number} {street}",
    "{number} {street} Unit B",
    "{number} {street}, Apt. 3",
    "{number} {street} #12",
)

FORMATS = {
    "mrn": ("§#####", "M§#######", "§##-##-##", "E§########", "PAT-####§", "§###-§###"),
    "acct": ("§########", "HAR§#######", "GA-§######", "§####.§"),
    "member": ("H§########", "§##§##§##A", "NTX§######-01", "1EG4-TE5-MK7§"),
    "claim": ("2026§#######", "CLM§######", "§#######-R1"),
    "acc": ("§#######", "US-26-§####", "E§#######"),
    "uid": ("1.2.840.113619.2.§##.§#######.§###.1§########.§##", "1.3.46.670589.11.§####.5.0.§###.2026§#########"),
    "implant": ("SN §######", "VVI§#####", "1§########X"),
    "ssn": ("§##-##-####", "§##.##.####", "xxx-xx-§###"),
    "phone": ("(808) §##-####", "503.555.01##", "5035550§##", "+358 40 §######", "541 555-01##", "1 503 555 §###"),
    "zip": ("9####", "9####-§###"),
}  # fmt: skip
DATES = (
    "%d %B %Y",
    "%m.%d.%Y",
    "%a %b %d %Y",
    "%y-%m-%d",
    "%d/%b/%Y",
    "%Y%m%d",
    "%m/%d/%y",
    "%B %d, %Y",
)
SEPARATORS = ("_", " ", "-", "~", " & ")

MAILBOXES = ("{first}.{last}", "{first}{last}77", "{last}_{first}", "the{last}s")
MAIL_HOSTS = ("lists.example", "home.example.com", "alumni.example.edu", "kotiposti.example.fi")

LOGINS = (
    "OAKDALE\\tmoreno",
    "svc-lab",
    "check.in2",
    "OAKDALE\\frontline",
    "sysop",
    "rad_tech1",
    "hvac",
)
HOSTS = ("OD-RECEP1", "od-dc2", "LABSRV", "xr-console", "mailgate.oakdale.lan", "NUC-03", "hv1")
