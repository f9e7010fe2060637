"""`osiris planner ask`: one answer a line, in order, whatever the line is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from osiris.core.asking import LONGEST_LINE, read_question
from osiris.core.exam import half_of, marks, read_incidents
from osiris.model.planner import ESCALATE, Candidate, Decision, Question
from osiris.model.site import MachineRole, Platform
from tests.cli.terminal import osiris

pytest.importorskip("llama_cpp")

DRIFT = {
    "os": "linux",
    "role": "server",
    "check": "logging.auditd",
    "text": "auditd.service: inactive (dead) and disabled since the upgrade. Please enable it.",
}


def test_bad_lines_are_answered_in_their_place(tmp_path: Path):
    bad = [
        b"not json",
        b"[1, 2]",
        b'{"os": "windows"}',
        b'{"text": "W32Time is stopped"}',
        b'{"os": "beos", "text": "W32Time is stopped"}',
        b'{"os": "windows", "text": 7}',
        b"[" * 100_000,
        b'{"os": "windows", "text": "' + b"x" * 10_000_000 + b'"}',
        b'{"os": "windows", "text": "\\ud800 \\u0000 time \xff"}',
    ]
    good = json.dumps({**DRIFT, "colour": "red"}).encode()
    asked = tmp_path / "asked.jsonl"
    asked.write_bytes(b"\n".join([good, *bad, good]) + b"\n")
    ran = osiris(tmp_path, "planner", "ask", str(asked))
    assert (ran.code, ran.err) == (0, "")
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert len(answers) == len(bad) + 2
    for answer in answers:
        assert list(answer) == ["runbook", "probability", "acts", "reason"]
        assert 0 <= answer["probability"] <= 1
        assert answer["reason"]
    for answer in answers[1:-1]:
        assert (answer["runbook"], answer["acts"]) == (ESCALATE, False)
    assert answers[0] == answers[-1]
    assert (answers[0]["runbook"], answers[0]["acts"]) == ("RB-LIN-AUD-001", True)


def test_what_is_wrong_is_said():
    assert read_question("{") == "The line is no JSON."
    assert read_question("x" * (LONGEST_LINE + 1)) != read_question("x")
    assert read_question('{"os": "windows"}') == 'The line has no "text".'
    assert read_question('{"os": "windows", "text": []}') == '"text" is no text.'


def test_a_line_becomes_a_question():
    line = '{"os": "Windows", "role": "DC", "check": null, "text": "a\\ud800b", "more": 1}'
    assert read_question(line) == Question(
        os=Platform.WINDOWS, role=MachineRole.DOMAIN_CONTROLLER, text="a\ufffdb"
    )


def test_marks_count_what_they_say():
    rows = [("a", "X", "heal"), ("b", "X", "heal"), ("c", "N", "heal"), ("d", ESCALATE, "escalate")]
    sat = read_incidents(
        json.dumps({"id": i, "os": "linux", "text": "t", "expect": e, "kind": k})
        for i, e, k in rows
    )
    answers = [act("X"), act("Y"), Decision(runbook="N", ppm=0, acts=False, code="", reason="")]
    found = marks(sat, [*answers, act("X")], {"N": "why"})
    assert (found.precision.hits, found.precision.all) == (1, 3)
    assert (found.coverage.hits, found.coverage.all) == (1, 2)
    assert (found.named.hits, found.named.all) == (1, 1)
    assert (found.escalate_acted.hits, found.escalate_acted.all) == (1, 1)
    assert found.attack_acted.all == 0
    assert found.wrong == ("b", "d")
    # Three answers say 100 %, and one of them is right.
    assert found.calibration == pytest.approx(2 / 3)


def act(runbook: str) -> Decision:
    sure = (Candidate(runbook=runbook, ppm=1_000_000),)
    return Decision(
        runbook=runbook, ppm=1_000_000, acts=True, code="agreed", reason="r", candidates=sure
    )


def test_the_halves_stand():
    # Never to be changed: tests/incidents/README.md.
    assert [half_of(f"w-00{n}") for n in range(1, 8)] == [
        *("dev", "dev", "dev", "test", "dev", "test", "dev")
    ]


def test_incidents_that_cannot_be_read_name_their_line():
    with pytest.raises(ValueError, match="line 2"):
        read_incidents(['{"id":"a","os":"linux","text":"t","expect":"X"}', '{"id": 1}'])
