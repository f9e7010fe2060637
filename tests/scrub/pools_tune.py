"""Names, places and free formats of the tune half: Spain, Poland, Vietnam, India and
more. Whoever writes the scrubber reads and tunes on it."""

# ruff: noqa: E501, SIM905
FIRST = tuple(
    """
Alejandro Beatriz Ximena Joaquín Itziar Íñigo Lucía Sofía Zbigniew Agnieszka Małgorzata Przemysław
Katarzyna Wojciech Anneke Maarten Saskia Joost Femke Willem Thị Hương Quang Linh Phúc Trung Priya
Rajesh Sunita Anjali Vikram Deepak Lakshmi Omar Fatima Khalid Layla Yusuf Aisha Chidi Ngozi Olumide
Adaeze Kwame Giulia Matteo Chiara Lorenzo Eleni Dimitris Yannis Ayşe Mehmet Emre Wei Xiu Hao Mei
Sinéad Aoife Niamh Cormac Siobhan Seán Amélie Théo Benoît Geneviève Jean-Luc Anne-Marie Yuki Haruto
Keiko Dmitri Oksana Svetlana Tatiana Bjarne Sólveig Tomáš Zdeněk Kateřina Latoya Deshawn Tyrone
Kaylee Hunter Faith Sky Autumn Ty Al Bo Mo Destiny Precious Jasmine Marisol Guadalupe Ignacio
""".split()
)

LAST = tuple(
    """
García-Lorca Fernández Ibáñez Muñoz Etxeberria Quiñones Villanueva Zambrano Wiśniewski Kowalczyk
Szczepańska Nowakowski Jabłoński VanDijk Vandenberg Hoekstra Dijkstra Terpstra Nguyễn Phạm Huỳnh
Trần Bùi Ngo Vu Patel Subramanian Chakraborty Iyer Mukherjee Krishnan Haddad Al-Rashid ElSayed
Mansour Okonkwo Adeyemi Nwosu Mensah Bianchi Esposito DeLuca Rinaldi Papadopoulos Georgiou Yılmaz
Öztürk Demir Zhang Huang Ouyang Xu O'Sullivan O'Malley McGillicuddy MacNamara Fitzgerald Lefèvre
Dubois D'Amico L'Hôpital Beauchamp Tanaka Watanabe Ivanova Kuznetsov Shevchenko Guðmundsson Dvořák
Novotná Castañeda Delacroix Abernathy Ledbetter Stringfellow Ravenscroft Pettigrew Goldberg
Rosenthal Feinstein Weir Moss Sharp Frost Rich Love Cash Gates Fields Brooks-Mills Best Li
""".split()
)

CITIES = (
    "Gdańsk", "Rotterdam", "Zaragoza", "Thessaloniki", "Bergamo", "Ennis", "Pawtucket", "Escondido",
    "Kalamazoo", "Chattanooga", "Fort Wayne", "San Luis Obispo", "Coeur d'Alene", "Ypsilanti",
)  # fmt: skip
STREETS = (
    "Willow Way", "Bayview Pkwy", "Magnolia Cir", "Old Mill Rd", "N Juniper St", "Sycamore Ter",
    "Hawthorne Blvd", "Peachtree Lane", "Kingfisher Crescent", "W 42nd Street", "Turnberry Pl",
    "County Road 12", "Via Serena Dr", "Birch Hollow Trail",
)  # fmt: skip
STREET_FORMS = (
    "{number} {street}", "{number} {street} #204", "{number} {street}, Apartment 7C",
    "{number} {street} Ste 310", "{number} {street}, Floor 2",
)  # fmt: skip

FORMATS = {
    "mrn": ("P§#######", "§#######", "H-§#####", "PT§####-§#", "00§#####"),
    "acct": ("V§#########", "AR-§######", "§####-§####", "G§#######"),
    "member": ("QXP§#######A", "§########01", "ZGP§##§#####", "§@§#-@E§-MK§#"),
    "claim": ("26§#######", "C§#-§#####-§", "EDI§#######"),
    "acc": ("RAD-26-§#####", "26§####R§", "X§######"),
    "uid": ("1.3.12.2.1107.5.1.4.§####.3000000§###.§#####", "1.2.826.0.1.3680043.8.498.§#########"),
    "implant": ("BLH§#####S", "LOT §####-§#", "R§######B"),
    "ssn": ("§##-##-####", "§## ## ####", "§########"),
    "phone": ("§##/555-01##", "1-§##-555-01##", "(§##)555-01##", "+34 6## ### ###", "§##5550###"),
    "zip": ("0####", "§####", "§####-####"),
}
DATES = ("%d/%m/%Y", "%Y/%m/%d", "%d %b %Y", "%d-%b-%y", "%m-%d-%Y", "%b %d %Y", "%Y.%m.%d")
SEPARATORS = (" - ", "__", ".", "+")

MAILBOXES = ("{first}{last}", "{last}.{first}.22", "{first}-{last}", "{last}{first}91")
MAIL_HOSTS = ("posta.example", "correo.example.es", "inbox.example.net", "poczta.example.pl")

LOGINS = (
    "PRACTICE\\mkeller", "svc_imaging", "rdietz", "xray-tech", "adm-lh", "PRACTICE\\desk4", "backupsvc",
)  # fmt: skip
HOSTS = (
    "RX-PC7",
    "imaging-gw",
    "SRV-APP03.practice.lan",
    "FRONT4",
    "pacs01",
    "vm-ehr-2",
    "TABLET-12",
)
