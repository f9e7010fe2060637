"""Names, places and free formats of the again half: written after the check half was tuned on, to
see whether that helped others. Nothing was tuned on it before its first figures."""

# ruff: noqa: E501, SIM905
FIRST = tuple(
    """
Ola Ragnhild Torbjörn Aleksander Wiktoria Jadwiga Fatoumata Mamadou Ousmane Aminata Babajide Yetunde
Folasade Emeka Kofi Abena Sekou Nasir Imani Jamal Keisha Shaniqua Terrell Darnell LaToya Xochitl
Itzel Cuauhtémoc Ramón Asunción Pilar Consuelo Efraín Yolanda Vijay Lakshman Padma Harpreet
Gurpreet Manpreet Siddharth Ishaan Zainab Hamza Bilal Maryam Reza Shirin Parisa Dariush Arash Leyla
Otto Greta Anselm Lotte Wilhelmina Cornelis Geert Marieke Noor Pieter Zuzana Radek Ludmila Ivana
Milan Stanislav Boris Galina Lyudmila Grigori Ekaterini Spiros Thanos Vasiliki Ferdinand Aurora
Clementine Hortense Bertrand Odile Gaspard Fern Daisy Basil Clay Cliff Glen Heath Dean Gene Pat Bud
""".split()
)
LAST = tuple(
    """
Bjørnstad Sundqvist Ekström Wójcik Zieliński Kaczmarek Diallo Traoré Coulibaly Ndiaye Oyelaran
Adebayo Chukwu Boateng Asante Sarpong Washburn Culpepper Broussard Guidry Arceneaux Xicoténcatl
Huerta Quintanilla Villarreal Echeverría Saldívar Ramaswamy Gopalakrishnan Sidhu Dhaliwal Randhawa
Bhattacharya Quraishi Siddiqui Hosseini Tehrani Ahmadi Rezaei Steinmetz Rottenberg Oppenheimer
Zuckerman VanBuren Hofstra Brouwer Svoboda Procházka Havlíček Kowalewska Orlov Medvedev Sokolova
Papathanasiou Economou Karagiannis Bellerose Charpentier Montgomery Featherstonehaugh Drinkwater
Goodenough Longfellow Blackwood Underhill Overstreet Lightfoot Crow Rain Snow Winter Hood Cross Page
Rush Sparks Flowers Barber Mason Weaver Glover Tanner Ott Roe Fu Qiu Zhu Eng Ahn Bae Ryu
""".split()
)
CITIES = (
    "Trondheim", "Łódź", "Bamako", "Ibadan", "Kumasi", "Lafayette", "Shreveport", "Puebla", "Ludhiana",
    "Isfahan", "Groningen", "Brno", "Patras", "Terre Haute", "Grand Forks", "Paris", "Athens", "Rome",
)  # fmt: skip
STREETS = (
    "Bayou Road", "Sugarcane Ct", "Highway 90 East", "Rose Arbor Ln", "E Pecan Street", "12th Street NW",
    "Lower Mountain Rd", "Beacon Hill Terrace", "Elm Grove Cir", "Canal Bank Walk", "Rue Lafitte",
)  # fmt: skip
STREET_FORMS = (
    "{number} {street}",
    "{number} {street}, Lot 7",
    "{number} {street} Apt C",
    "{number} {street} Bldg 2",
)
FORMATS = {
    "mrn": ("§######", "LA§######", "MR-§#####", "§#####.0", "0§#####", "§#### §##"),
    "acct": ("A-§######", "§#######", "BR§######", "FIN §########"),
    "member": ("§########-02", "XUP§########", "R§#######", "LAX§#######01"),
    "claim": ("§#########", "C-2026-§#####", "§####§####A"),
    "acc": ("MR§######", "26-§######", "§########"),
    "uid": ("1.2.392.200036.9116.2.6.1.48.§########.1§#########.§#####", "1.3.6.1.4.1.14519.5.2.1.§###.§###.§##############"),
    "implant": ("S/N §#######", "DDD§####-A", "CR-§#####"),
    "ssn": ("§##-##-####", "§########"),
    "phone": ("337-555-01##", "(504) 555-01##", "225 555 01##", "337.555.01##", "+47 22 §# ## ##", "1-800-555-01##"),
    "zip": ("7####", "7####-###§"),
}  # fmt: skip
DATES = (
    "%m/%d/%Y",
    "%-m/%-d/%y",
    "%d %b %y",
    "%b. %d, %Y",
    "%Y-%m-%d",
    "%d.%m.%y",
    "%A, %B %d, %Y",
    "%d-%m-%Y",
)
SEPARATORS = ("_", " ", "-", "--", ", ", ".")
MAILBOXES = ("{first}.{last}", "{first}{last}", "dr{last}", "{last}family")
MAIL_HOSTS = ("bayou.example", "web.example.net", "post.example.no")
LOGINS = ("BAYOU\\intake1", "svc.pacs", "lthibaut", "BAYOU\\checkout", "netadmin", "op3")
HOSTS = ("BY-DESK4", "by-dc1", "PACSGW", "ultra-2", "ns1.bayou.lan", "THIN-09", "kvm3")
