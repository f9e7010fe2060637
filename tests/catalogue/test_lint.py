"""What the lint finds, and that the shipped catalogue has none of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from osiris.core.lint import counts, lint
from osiris.core.plain import faults, grade, sentences
from osiris.core.reading import read_baseline, read_framework, read_runbook
from osiris.edge.catalogue import load
from osiris.model.content import Catalogue, Probe, Script, Text, Undo
from osiris.model.site import Platform
from tests.catalogue.documents import BASELINE, FRAMEWORK, RUNBOOK, VERBS

LINUX = Platform.LINUX


def probe(name: str) -> Probe:
    return Probe(name=name, platform=LINUX, script=Script(name=name, text="x"), parse=lambda _: {})


def small() -> Catalogue:
    """A catalogue without a fault."""
    framework = read_framework(
        FRAMEWORK.replace("patching:", "ssh_hardening:").encode()
        + b"      restore_test: {strength: supporting}\n",
        "f",
    )
    return Catalogue(
        digest="d",
        baselines=(read_baseline(BASELINE.encode(), "f"),),
        probes={(LINUX, name): probe(name) for name in ("sshd", "admins")},
        verbs={(LINUX, "put"): VERBS["put"]},
        runbooks={"RB-LIN-SSH-001": read_runbook(RUNBOOK.encode(), "f", VERBS)},
        rules=(),
        frameworks={"some": framework},
    )


def test_a_sound_catalogue_has_no_fault() -> None:
    assert lint(small()) == []


def test_the_shipped_catalogue_has_no_fault() -> None:
    assert lint(load()) == []


def test_counts_name_every_kind() -> None:
    assert counts(small()) == {
        "linux probes": 2,
        "linux verbs": 1,
        "linux checks": 1,
        "linux runbooks": 1,
        "rules": 0,
        "frameworks": 1,
        "controls": 1,
    }


def test_a_verb_says_why_it_cannot_be_undone() -> None:
    verb = replace(VERBS["put"], undo=Undo.NONE)
    found = lint(replace(small(), verbs={(LINUX, "put"): verb}))
    assert found == ["verb linux/put: undo is none, and nothing says what remains or why"]
    told = replace(verb, undo_note="The lines are gone.")
    assert lint(replace(small(), verbs={(LINUX, "put"): told})) == []


def test_a_verb_has_a_script_and_sound_expressions() -> None:
    verb = replace(VERBS["put"], script=Script(name="put", text=" \n"), params={"path": "("})
    found = lint(replace(small(), verbs={(LINUX, "put"): verb}))
    assert found[0] == "verb linux/put: its script is empty"
    assert found[1].startswith("verb linux/put: path: ( is no regular expression")


def test_references_that_dangle_are_named() -> None:
    found = lint(replace(small(), probes={}, verbs={}, aliases={"old": "RB-GONE"}))
    assert found == [
        "check ssh_hardening.root_login: there is no probe 'sshd' for linux",
        "runbook RB-LIN-SSH-001: needs the probe 'admins', which is not here",
        "runbook RB-LIN-SSH-001: uses the verb 'put', which is not here",
        "alias old: there is no runbook 'RB-GONE'",
    ]


def test_a_runbook_heals_checks_of_its_own_platform() -> None:
    other = BASELINE.replace("platform: linux", "platform: windows")
    baseline = read_baseline(other.encode(), "f")
    probes = {(Platform.WINDOWS, "sshd"): probe("sshd"), (LINUX, "admins"): probe("admins")}
    found = lint(replace(small(), baselines=(baseline,), probes=probes))
    assert found == [
        "runbook RB-LIN-SSH-001: heals 'ssh_hardening.root_login', which is no check here"
    ]


def test_subjects_are_those_of_the_control_map() -> None:
    text = BASELINE.replace("restore_test", "unheard_of")
    found = lint(replace(small(), baselines=(read_baseline(text.encode(), "f"),)))
    assert found == [
        "linux: unheard_of is in no framework, so not in the control map",
        "frameworks: restore_test is mapped, and no baseline checks it or says why not",
    ]
    text = BASELINE.replace("restore_test", "ssh_hardening") + "  restore_test: Not here.\n"
    found = lint(replace(small(), baselines=(read_baseline(text.encode(), "f"),)))
    assert found == ["linux: ssh_hardening is checked and also listed as not covered"]


GOOD = Text(
    plain_english="Nobody logs in as root.",
    why_it_matters="Then we know who did it.",
    consequence="Without it, nobody can tell.",
    what_we_check="The setting that is in force.",
    what_we_cannot_see="Other ways to get in.",
)


@pytest.mark.parametrize(
    ("field", "text", "fault"),
    [
        ("plain_english", "It is so. " * 11, "plain_english: 33 words; 30 at most"),
        ("why_it_matters", "It is so. " * 16, "why_it_matters: 48 words; 45 at most"),
        ("consequence", "It is so. " * 16, "consequence: 48 words; 45 at most"),
        ("what_we_check", "It is so. " * 24, "what_we_check: 72 words; 70 at most"),
        ("what_we_cannot_see", "It is so. " * 16, "what_we_cannot_see: 48 words; 45 at most"),
        ("what_we_check", "and so on " * 9, "what_we_check: a sentence of 27 words; 25 at most"),
        ("plain_english", "As 164.312(d) asks.", "plain_english: cites a paragraph"),
        ("consequence", "You will be fined.", "consequence: says 'You will be fined'"),
        ("why_it_matters", "Then you are compliant.", "why_it_matters: says 'compliant'"),
        ("why_it_matters", "It is 100 % secure.", "why_it_matters: says '100 % secure'"),
        ("why_it_matters", "No end", "why_it_matters: does not end as a sentence"),
        ("what_we_check", "Organizational authentication configuration. " * 5, "reads at grade"),
    ],
)
def test_a_text_that_is_not_plain_is_named(field: str, text: str, fault: str) -> None:
    assert list(faults(GOOD)) == []
    found = list(faults(replace(GOOD, **{field: text.strip()})))
    assert any(one.startswith(fault) for one in found), found


def test_the_grade_rises_with_long_words_and_long_sentences() -> None:
    easy = grade("The cat sat on the mat. It was fat.")
    long = grade("The cat sat on the mat and it was fat and then it ran out of the house and hid.")
    hard = grade("Institutional configuration authentication necessitates documentation.")
    assert easy < 1 < long < 8 < hard
    assert sentences("It is so. Look: a b! And?") == ["It is so", "Look", "a b", "And"]
