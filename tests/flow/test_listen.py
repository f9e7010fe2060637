"""What failed and what was logged becomes a case, once, and closes when it is over."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from osiris.core.hearing import PROBE
from osiris.edge.catalogue import load
from osiris.edge.ledger import details, entries, incidents, tickets
from osiris.flow.heal import heal_open
from osiris.flow.listen import Listened, listen
from osiris.model.case import Incident, IncidentState, Source
from osiris.model.content import Priority, Probe, Script
from osiris.model.proof import Detail, Kind
from osiris.model.site import Platform
from tests.flow.asking import say as answer
from tests.flow.office import CATALOGUE, Office, office

DAY = 24 * 60
SCRIPT = '. "${OSIRIS_LIB:?}/lib.sh"\nparam minutes >"$R/minutes"\ncat "$R/trouble"\n'


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Office]:
    """The office, in which a machine says what stands in its file `trouble`, as Windows does."""
    shipped = load()
    parse = shipped.probes[Platform.WINDOWS, PROBE].parse
    script = Script(name=PROBE, text=SCRIPT)
    probe = Probe(name=PROBE, platform=Platform.WINDOWS, script=script, parse=parse)
    probes = {**CATALOGUE.probes, (Platform.WINDOWS, PROBE): probe}
    with office(tmp_path) as made:
        catalogue = replace(CATALOGUE, probes=probes, watch=shipped.watch)
        made.box = replace(made.box, catalogue=catalogue)
        yield made


def say(
    root: Path, *units: tuple[str, int], entries: list[dict[str, object]] | None = None
) -> None:
    rows = [{"name": name, "code": code} for name, code in units]
    said = {"units": rows, "entries": entries or [], "denied": []}
    (root / "trouble").write_text(json.dumps(said))


def event(watch: str, number: int, text: str, about: str = "") -> dict[str, object]:
    return {"watch": watch, "event": number, "about": about, "count": 1, "text": text}


def hear(clinic: Office, minutes: int = 0) -> Listened:
    clinic.minutes += minutes
    return asyncio.run(listen(clinic.box))


def open_cases(clinic: Office) -> list[Incident]:
    with clinic.box.ledger.read() as tx:
        return incidents.all(tx, open_only=True)


def test_a_failed_service_is_one_case_until_it_stands_again(clinic: Office):
    root = clinic.machine("files")
    say(root, ("W32Time", 1067))
    (opened,) = hear(clinic).opened
    assert (opened.source, opened.key, opened.check) == (Source.UNIT, "W32Time", "")
    assert "W32Time" in opened.text
    assert hear(clinic, 10).opened == ()
    assert len(open_cases(clinic)) == 1
    say(root)
    (closed,) = hear(clinic, 10).closed
    assert (closed.id, closed.state) == (opened.id, IncidentState.PASSED)
    say(root, ("W32Time", 1067))
    assert hear(clinic, 10).opened[0].id != opened.id


def test_an_entry_lapses_after_a_day_without_it_and_a_danger_never(clinic: Office):
    root = clinic.machine("files")
    fell = event("service-fell", 7031, "The Windows Time service terminated.", "Windows Time")
    cleared = event("log-cleared", 1102, "The audit log was cleared.")
    say(root, entries=[fell, cleared])
    assert {i.key: i.priority for i in hear(clinic).opened} == {
        "service-fell/7031/Windows Time": Priority.MEDIUM,
        "log-cleared/1102": Priority.HIGH,
    }
    say(root)
    assert hear(clinic, DAY - 10).closed == ()
    say(root, entries=[fell])
    assert hear(clinic, 5).opened == ()  # it is heard again, so its day begins anew
    say(root)
    assert hear(clinic, DAY - 10).closed == ()
    assert [i.key for i in hear(clinic, 20).closed] == ["service-fell/7031/Windows Time"]
    hear(clinic, 40 * DAY)
    assert [i.key for i in open_cases(clinic)] == ["log-cleared/1102"]


def test_only_what_is_new_since_the_last_look_is_asked_for(clinic: Office):
    root = clinic.machine("files")
    say(root)
    hear(clinic)
    assert (root / "minutes").read_text().strip() == "30"
    hear(clinic, 10)
    assert (root / "minutes").read_text().strip() == "11"


def test_a_machine_that_does_not_answer_closes_nothing(clinic: Office):
    root = clinic.machine("files")
    say(root, ("W32Time", 1067))
    hear(clinic)
    (root / "trouble").write_text("noise")
    done = hear(clinic, 10)
    assert (done.machines, list(done.blind), done.closed) == (0, [clinic.target("files").id], ())
    assert len(open_cases(clinic)) == 1


def test_the_chain_holds_numbers_and_the_words_lie_in_a_detail(clinic: Office):
    root = clinic.machine("files")
    say(
        root, entries=[event("disk-full", 2013, "Disk of Mrs Kowalczyk-Nguyen is nearly full", "C")]
    )
    (opened,) = hear(clinic).opened
    with clinic.box.ledger.read() as tx:
        last = list(entries.walk(tx))[-1]
        (words,) = details.read(tx, last.seq)
    assert last.kind is Kind.HEARD
    assert b"full" not in last.payload
    assert isinstance(words, Detail)
    assert str(opened.id).encode() in words.data
    for kept in (opened.text, words.data.decode()):
        assert "disk-full" in kept or "nearly full" in kept
        assert "Kowalczyk" not in kept


def test_silence_appends_nothing(clinic: Office):
    root = clinic.machine("files")
    say(root)
    with clinic.box.ledger.read() as tx:
        before = entries.head(tx)[0]
    hear(clinic)
    with clinic.box.ledger.read() as tx:
        assert entries.head(tx)[0] == before


def test_what_a_machine_calls_its_things_is_scrubbed_before_it_is_kept(clinic: Office):
    root = clinic.machine("desk")
    fell = event("service-fell", 7031, "It fell.", about="scans of John Doe DOB 03/12/1954")
    say(root, ("backup@john.doe@example.org", 1067), entries=[fell])
    assert len(hear(clinic).opened) == 2
    kept = " ".join(f"{i.key} {i.text}" for i in open_cases(clinic))
    assert "Doe" not in kept
    assert "doe" not in kept
    assert "1954" not in kept
    assert hear(clinic).opened == (), "it is the same thing as before"


def test_what_a_person_answered_is_not_asked_again_until_it_fails_anew(clinic: Office):
    root = clinic.machine("files")
    say(root, ("AcmeSync", 1067))
    (case,) = hear(clinic).opened
    asyncio.run(heal_open(clinic.box, clinic.index))
    with clinic.box.ledger.read() as tx:
        ticket = tickets.newest_about(tx, case.id)
    assert ticket is not None
    answer(clinic, "ticket.resolve", ticket=ticket.id, reason="the vendor knows")
    assert [hear(clinic, 10).opened for _ in range(3)] == [(), (), ()]
    say(root)
    hear(clinic, 10)
    say(root, ("AcmeSync", 1067))
    assert [i.key for i in hear(clinic, 10).opened] == ["AcmeSync"]
