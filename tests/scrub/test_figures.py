"""The figures: every family in the table, failures of the dev half alone."""

from __future__ import annotations

import json

import pytest

from tests.scrub import corpus
from tests.scrub.figures import main

FEW = ("--count", "15", "--seed", "4")


def nothing(text: str) -> str:
    return text


def withhold(_: str) -> str:
    return "[withheld]"


def test_table_names_every_family_and_the_sums(capsys: pytest.CaptureFixture[str]):
    assert main(FEW, withhold) == 0
    rows = {row.split()[0]: row.split() for row in capsys.readouterr().out.splitlines()}
    for name in (*corpus.LEAKING, "structured", "leaking"):
        assert rows[name][2] == "1.0000", name
    for name in (*corpus.CLEAN, "clean"):
        assert rows[name][-1] == "100.0%", name
    assert rows["names,"][-4] == "0"


def test_json_holds_counts_and_intervals(capsys: pytest.CaptureFixture[str]):
    assert main((*FEW, "--json"), nothing) == 0
    made = json.loads(capsys.readouterr().out)
    assert made["half"] == "dev"
    assert made["seed"] == 4
    hl7 = made["families"]["hl7"]
    assert hl7["leaking"] == hl7["lines"] == 15
    assert hl7["interval"][0] == 0.0 < hl7["interval"][1] < 0.2
    assert made["strict"]["missed"] == made["strict"]["spans"] > 30


def test_show_prints_what_the_dev_half_leaks(capsys: pytest.CaptureFixture[str]):
    main((*FEW, "--show", "2"), nothing)
    shown = [row for row in capsys.readouterr().out.splitlines() if ": leaks " in row]
    assert len(shown) == 2 * len(corpus.LEAKING)
    main((*FEW, "--show", "1"), withhold)
    assert capsys.readouterr().out.count(": touched") == len(corpus.CLEAN)


def test_the_sealed_half_shows_no_example(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as stopped:
        main(("--half", "sealed", "--show", "1"), nothing)
    assert stopped.value.code == 2
    main((*FEW, "--half", "sealed"), nothing)
    main((*FEW, "--half", "sealed", "--json"), nothing)
    printed = capsys.readouterr().out
    for line in corpus.lines("sealed", 4, 15):
        assert line.text not in printed


def test_the_product_has_a_scrubber_to_measure(capsys: pytest.CaptureFixture[str]):
    assert main(("--count", "2")) == 0
    assert "structured" in capsys.readouterr().out
