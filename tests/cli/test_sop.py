"""The pages for the person at the machine: one for each question, and what they say is so."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from osiris.cli import cli
from osiris.core import sop
from osiris.core.danger.signals import COMPILED
from osiris.edge.catalogue import load
from osiris.flow.heal.record import QUESTIONS
from osiris.model.case import REACH
from tests.cli.terminal import REPO, osiris

PAGES = {name: (REPO / sop.path_of(name)).read_text(encoding="utf-8") for name in sop.NAMES}
PARTS = ("What you see", "What it means", "Check first", "Do", "Do not", "Prove it", "When to call")
COMMAND = re.compile(r"`osiris ([^`]*)`")
CITED = re.compile(r"45 CFR (164\.[0-9a-zA-Z()]+)")


def subjects() -> set[str]:
    return {check.subject for baseline in load().baselines for check in baseline.checks}


def test_every_page_is_linked_and_every_link_is_a_page():
    assert {p.stem for p in (REPO / sop.FOLDER).glob("*.md")} == sop.NAMES
    assert len(sop.NAMES) >= 10


def test_every_subject_and_every_code_leads_to_a_page():
    for subject in subjects():
        for code in (*QUESTIONS, "onboarding", "no_candidate", f"person/{7}"):
            assert sop.sop_for(f"{subject}.part", code) in PAGES
    assert sop.sop_for("", "person/7") == sop.GENERAL
    assert sop.sop_for(REACH, f"{REACH}/7") == "machine-not-reachable"


def test_the_table_names_subjects_that_there_are():
    assert set(sop.SUBJECTS) <= subjects() | {REACH}


def test_the_code_decides_before_the_subject():
    assert sop.sop_for("disk_space.system", "ask") == "disk-full"
    assert sop.sop_for("disk_space.system", "flap") == "flap"
    assert sop.sop_for("firewall", "owned") == "owned-by-group-policy"
    assert sop.sop_for("patching", "undone") == "heal-undone"


def test_a_failing_disk_is_told_from_an_intruder_by_the_sentence_of_the_sign():
    sentences = {sentence for sentence, _ in COMPILED}
    assert set(sop.WORDS) <= sentences
    for sentence in sentences:
        text = f"A sign of danger by rule: {sentence}."
        assert sop.sop_for("", "danger", text) == sop.WORDS.get(sentence, "danger-signal")


@pytest.mark.parametrize("name", sorted(PAGES))
def test_a_page_has_every_part_in_order_and_is_a_page_long(name: str):
    found = re.findall(r"^## (.*)$", PAGES[name], re.MULTILINE)
    assert [part.partition(":")[0].partition(" (")[0] for part in found] == list(PARTS)
    assert 30 <= len(PAGES[name].splitlines()) <= 60
    assert max(map(len, PAGES[name].splitlines())) <= 105


@pytest.mark.parametrize("name", sorted(PAGES))
def test_every_command_of_a_page_exists(name: str):
    lines = COMMAND.findall(PAGES[name].replace("\n", " "))
    assert lines
    for line in lines:
        known(line.split())


def known(words: list[str]) -> None:
    """Walk from `osiris` to the command, then look at what is left."""
    command: click.Command = cli
    while isinstance(command, click.Group) and words:
        found = command.commands.get(words[0])
        assert found is not None, words
        command, words = found, words[1:]
    assert not isinstance(command, click.Group), words
    options = {o for p in command.params for o in (*p.opts, *p.secondary_opts)}
    assert {w for w in words if w.startswith("--")} <= options, words
    if command.name == "sop":
        assert set(words) <= sop.NAMES


def test_what_is_cited_is_in_the_map_of_controls():
    source = (REPO / "baselines" / "control_map.yaml").read_text(encoding="utf-8")
    cited = {c for text in PAGES.values() for c in CITED.findall(text)}
    assert cited == {"164.308(a)(6)(ii)", "164.314(a)(2)(i)(C)"}
    assert all(f"cite: {c}\n" in source for c in cited)


def test_the_program_prints_a_page_and_lists_them(tmp_path: Path):
    ran = osiris(tmp_path, "sop", "flap")
    assert (ran.code, ran.out) == (0, PAGES["flap"])
    listed = osiris(tmp_path, "sop")
    assert all(re.search(rf"^{name} ", listed.out, re.MULTILINE) for name in sop.NAMES)
    assert osiris(tmp_path, "sop", "--json").json == {"names": sorted(sop.NAMES)}
    assert osiris(tmp_path, "sop", "nothing").code == 2


def test_the_pages_are_installed_with_the_program():
    assert '"share/osiris/docs/sop" = ["docs/sop/*.md"]' in (REPO / "pyproject.toml").read_text()
