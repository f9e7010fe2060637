"""Free text: what stays in it, what never does, and how it behaves on any text."""

# ruff: noqa: E501, SIM905
from __future__ import annotations

import base64
import re
import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from osiris.core.scrub import scrub_text

UNTOUCHED = """
7036 The Windows Update service entered the stopped state.
The Dentanova Bridge service terminated unexpectedly. It has done this 3 time(s).
An account was logged off. Security ID: S-1-5-21-1004336348-1177238915-682003330-1106
Mar 12 08:14:11 fs01 sshd[2345]: Accepted publickey for jdoe from 10.0.0.5 port 51234 ssh2
Mar 12 08:14:11 fs01 kernel: EXT4-fs (sda1): mounted filesystem with ordered data mode
Installed KB5034441 on build 10.0.19045.4046; CVE-2025-3725 is closed
0x80070005 facility 7; volume {54522b67-d826-488b-992e-7853b05f5021}
C:\\Windows\\System32\\drivers\\qzxwv.sys was loaded
/usr/lib/x86_64-linux-gnu/libqzxwv.so.1 is missing
cupsd[23456]: cannot connect to 192.168.1.20:631
SOP class 1.2.840.10008.5.1.4.1.1.2 is refused
MSH|^~\\&|ROUTER|MAIN|LAB|MAIN|20260312081411||ACK^A01|512345|P|2.5
CPT 99213, 99214 and E11.9 stand in the table
Key Management Service is running; the Power button was pressed
ERROR 2026-03-12T08:14:11.123Z 12045 bytes read, 83421 bytes written
""".strip().split("\n")

GONE = [
    ("PID|1||4417||KING^ROSE||19620314|F|||5 ELM ST", "4417 KING ROSE 19620314 ELM"),
    ("ORU parse error\\rPID|1||4417||King^Rose\\x0d", "4417 King Rose"),
    ("NM1*IL*1*KING*ROSE****MI*W4471~N3*5 ELM ST~", "KING ROSE W4471 ELM"),
    ("(0010,0010) PN [KING^ROSE] # 10, 1 PatientName", "KING ROSE"),
    ('{"00100020": {"vr": "LO", "Value": ["4417"]}}', "4417"),
    ("Truncated value: 'Elm'.", "Elm"),
    ("The duplicate key value is (4417, Rose).", "4417 Rose"),
    ("UPDATE pt SET town = 'Mobile' WHERE id = 4417", "Mobile 4417"),
    ("C:\\Scans\\King_Rose_1962.pdf was deleted", "King Rose 1962"),
    ("C:\\Users\\rose\\Desktop\\x.txt", "rose"),
    ("\\\\fs01\\scans\\rose.king\\may.tif", "rose king may"),
    ("/srv/scans/rose/king-4417.pdf", "rose king 4417"),
    ("copied 2026\\King Report.docx", "King"),
    ("GET /portal?first=rose&last=king&zip=9021 HTTP/1.1", "rose king 9021"),
    ("name=Rose%20King; id %4b%69%6e%67", "Rose King %4b"),
    ("state " + base64.b64encode(b"patient Rose King").decode(), "cGF0 Um9z S2lu"),
    ("state " + b"Rose King 4417".hex(), b"King".hex()),
    ("data R\0o\0s\0e\0 end", "Rose R\0o"),
    ('"\\u0052\\u006f\\u0073\\u0065"', "u0052 u0073"),
    ("Mrs. King called about May", "King May"),
    ("Rich Price was here", "Rich Price"),
    ("Young, May: no printer", "Young May"),
    ("invalid user rose.king from 10.0.0.5", "rose king"),
    ("mounted by grace", "grace"),
    ("born 3 March 1962 or 14.3.62 or 03/14/62", "1962 14.3.62 03/14"),
    ("call 555-010-9999, (555) 010-9999 or +44 20 7946 0958", "9999 7946"),
    ("ssn 123456789, 123-45-6789, 123 45 6789", "6789 12345"),
    ("MRN 4417, chart no. 12-34-56", "4417 34-56"),
    ("lives at 12 Old Church Road, SW1A 1AA", "Church 1AA"),
    ("a 97-year-old", "97"),
    ("rose@king.example is unknown", "rose king"),
    ("José, Jose\u0301 and Søren Ærø", "Jos Søren Ærø"),
    ("O'Neil-Brown, D'Angelo", "Neil Brown Angelo"),
    ("Sm1th and W00d", "Sm1th W00d"),
    ("S M I T H", "S M"),
    ("plate 7ABC123", "7ABC123"),
    ("\u202egnik esor\u202c", "gnik esor"),
]


@pytest.mark.parametrize("text", UNTOUCHED)
def test_what_machines_say_is_not_touched(text: str) -> None:
    assert scrub_text(text).text == text
    assert scrub_text(text).counts == {}


@pytest.mark.parametrize(("text", "pieces"), GONE)
def test_what_may_be_a_patients_is_gone(text: str, pieces: str) -> None:
    clean = scrub_text(text)
    assert not [piece for piece in pieces.split(" ") if piece in clean.text], clean.text
    assert sum(clean.counts.values()) >= 1


def test_the_masks_say_what_stood_there() -> None:
    text = "Roswitha, born 03/14/1962, MRN 441712, 555-010-9999, r@x.example, 12 Elm Street"
    clean = scrub_text(text)
    assert clean.text == "[name], born [date], MRN [id], [phone], [mail], [address]"
    kinds = dict.fromkeys(("name", "date", "phone", "id", "address", "mail"), 1)
    assert clean.counts == kinds


def test_lines_keep_their_number_and_their_ends() -> None:
    text = "one\r\nRoswitha\n\n\ttwo\r"
    assert scrub_text(text).text == "one\r\n[name]\n\n\ttwo\r"


def test_words_of_the_site_stay_on_the_box() -> None:
    known = ("RECEPT-QX9", "mgarcia")
    text = "recept-qx9 has no room for mgarcia, Mrs. Roswitha"
    assert scrub_text(text, known).text == "recept-qx9 has no room for mgarcia, Mrs. [name]"
    assert "mgarcia" not in scrub_text(text).text


def test_a_known_word_within_another_is_not_known() -> None:
    assert "Roswitha" not in scrub_text("ros, Mrs. Roswitha", ("ros",)).text


TEXTS = st.one_of(
    st.text(max_size=200),
    st.text(
        st.sampled_from("aRz09 .,:;=|*~^/\\'\"()[]{}<>@%&#+-_\n\r\t\0é\ue000\ue001"), max_size=80
    ),
    st.lists(
        st.sampled_from(
            "Rose King may PID| NM1* ~ ^ \\ / C:\\ 12 1962 03/14/62 555-0100 = ' \" ( ) [name] "
            "user Key Service rose.king 10.0.0.5 %52 \\u0052 &#82; select from where 4417".split(
                " "
            )
        ),
        max_size=12,
    ).map(" ".join),
)


@given(TEXTS)
@example("[name")
@example("\ue0000\ue001")
@example("[[name]] [date]")
@example("'[withheld]'[withheld]'")
def test_twice_is_once_and_nothing_raises(text: str) -> None:
    once = scrub_text(text)
    again = scrub_text(once.text)
    assert again.text == once.text
    assert again.counts == {}


CANARY = st.text("bcdfghjklmnpqrstvwxz", min_size=6, max_size=12).map(lambda t: "q" + t)
AROUND = [
    "user {} logged in", "Patient: {}", "name={}&x=1&patient=2", "C:\\Data\\{}.pdf", "/srv/{}/x",
    "PID|1||{}", "NM1*IL*1*{}~", "{}^x", "\\\\nas\\share\\{}\\x", "Mr. {} is here", "chart of {}",
    "Document 3, {}", "SELECT 1 WHERE a = '{}'", "(0010,0010) PN [{}]", "call {} at 555-010-9999",
    "GET /patient/{} HTTP/1.1", "opened by {}", "<Data Name='ObjectName'>{}</Data>", "dob of {}",
]  # fmt: skip


@given(CANARY, st.sampled_from([str, str.title, str.upper]), st.sampled_from(AROUND))
def test_an_unknown_word_never_stays_where_a_line_may_be_about_a_person(
    word: str, case, around: str
) -> None:
    planted = case(word)
    assert planted not in scrub_text(around.format(planted)).text


@given(
    st.text("0123456789", min_size=7, max_size=12).filter(lambda n: not n.startswith("1")),
    st.sampled_from(
        ["{}", "no {} here", "x{}", "C:\\a\\{}.txt", "/srv/{}", "of {}, 3", "({})", "'{}'", "#{}"]
    ),
)
def test_a_long_number_without_a_role_never_stays(number: str, around: str) -> None:
    assert not re.search(r"\d{7}", scrub_text(around.format(number)).text)


LONG = [
    "a" * 100_000, "a " * 50_000, "1" * 100_000, "1 " * 50_000, "1-" * 50_000, "1." * 50_000,
    "A" * 100_000, "^" * 100_000, "a^" * 50_000, "%41" * 33_000, "'" * 100_000, "' " * 50_000,
    "\\" * 100_000, "/" * 100_000, "/a" * 50_000, "a\\" * 50_000, "a=" * 50_000, "a:" * 50_000,
    "PID|" * 25_000, "NM1*" * 25_000, "(0010," * 16_000, "select " * 14_000, "value is (" * 10_000,
    "\\u0041" * 16_000, "&#65;" * 20_000, "a@" * 50_000, "a.b@" * 25_000, ":" * 100_000,
    "Aa " * 33_000, "12 Aa " * 16_000, "Rose " * 20_000, "(" * 100_000, "[name]" * 16_000, " " * 100_000,
    "\"" * 100_000, "S-1-5" * 20_000, "0x" * 50_000, "user=" * 20_000, "\0" * 100_000, "Ab1" * 33_000,
    "The A " * 16_000, "path: " * 16_000, "/home/" * 16_000, "document 1 " * 9_000, "x:/a" * 25_000,
    "C:\\a" * 25_000, "<Data>" * 16_000, "?a=1" * 25_000, "title: " * 14_000, "user Aa " * 12_000, "/home/a.b" * 11_000,
    "Jan 1 " * 16_000, "key (a" * 16_000, "x://" * 25_000, "-" * 100_000, "=\t" * 50_000,
]  # fmt: skip


@pytest.mark.parametrize("text", LONG, ids=lambda text: repr(text[:8]))
def test_a_line_of_100_kb_takes_no_more_than_its_length(text: str) -> None:
    start = time.process_time()
    scrub_text(text)
    whole = time.process_time() - start
    start = time.process_time()
    scrub_text(text[: len(text) // 4])
    quarter = time.process_time() - start
    # Linear is 4 times; a square would be 16. A busy machine may take as long as it likes.
    assert whole < 10 * quarter + 0.5
