"""The scrubber's lists hold together, and what stands beside a word decides what it is."""

from __future__ import annotations

import pytest

from osiris.core.scrub import scrub_text
from osiris.core.scrub.words import ALSO_GIVEN, ALSO_NAMES, GIVEN, PEOPLE, VOCABULARY
from osiris.core.scrub.words.sounds import like_a_name


def test_the_lists_hold_together():
    assert not PEOPLE & VOCABULARY
    assert GIVEN <= PEOPLE
    assert ALSO_GIVEN <= ALSO_NAMES <= VOCABULARY
    assert min(map(len, (VOCABULARY, PEOPLE))) > 40_000


@pytest.mark.parametrize("name", ["Ollenburger", "dimaculangan", "Kahananui", "Tkachenko"])
def test_an_unlisted_name_sounds_like_one(name: str):
    assert like_a_name(name) > 0


@pytest.mark.parametrize("word", ["irqbalance", "netlogon", "fluentbit", "Lee", "Sánchez", ""])
def test_a_program_or_what_cannot_be_told_does_not(word: str):
    assert like_a_name(word) <= 0


@pytest.mark.parametrize(
    "line",
    [
        "Norton Ghost service is disabled",
        "job 0x2F1AC09B step 'Reindex' succeeded in 411 seconds",
        "America/Chicago tz applied",
        "26/11/03 08:14:11 INFO scheduler: Finished task 14.0 in 812 ms",
        "Package_for_RollupFix~31bf3856ad364e35~amd64~~19041.4894.1.13 state 112 Installed",
        "CSI 0000000a Performing 1 operations",
        "Patient portal: certificate of portal.oakdale.lan expires in 9 days",
        "OpenSSL 3.0.15 3 Sep 2024",
        "mac oui 00-50-56 VMware",
        "New session 4410 of user netadmin.",
    ],
)
def test_what_machines_say_of_themselves_stays(line: str):
    assert scrub_text(line).text == line


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("[42000] Incorrect syntax near 'Ollenburger'.", "Ollenburger"),
        ("the fax for dimaculangan went to the wrong office again", "dimaculangan"),
        ("restored 3 items from Quirdalho_Vimeya_5512847/", "Quirdalho"),
        ("/opt/emr/data/Quirdalho/Vimeya/note.txt", "Vimeya"),
        ('Volume label "KAHANANUI USB" mounted on F:', "KAHANANUI"),
        ("row 14 rejected: Nieminen;Zoryana;19440805;5035550996", "Zoryana"),
        ("prior of Kaplan from 19 April 2022 not online", "2022"),
        ("GET /visits?startDate=2024-03-11 200", "2024"),
        ("She lives in Reading, MRN 448812", "Reading"),
    ],
)
def test_who_stands_where_a_name_stands_goes(line: str, name: str):
    assert name not in scrub_text(line).text
