"""Outside text becomes nouns, or every fault at once with file, line and path."""

from __future__ import annotations

import pytest

from osiris.core.reading import (
    merge,
    read_aliases,
    read_baseline,
    read_runbook,
)
from osiris.errors import CatalogueError
from osiris.model.content import (
    Expect,
    Op,
    Pattern,
    Verdict,
)
from tests.catalogue.documents import BASELINE, READERS, RUNBOOK, VERBS

BROKEN = [
    # reader, text to find, what stands there instead, the fault that must be named
    ("baseline", "version:", "verzion:", "2: verzion: unknown key; did you mean 'version'?"),
    (
        "baseline",
        "    field:",
        "    feild:",
        "8: checks.ssh_hardening.root_login.feild: unknown",
    ),
    ("baseline", '"2026.11"', "2026.11", "2: version: 2026.11: put it in quotes"),
    ("baseline", '{is: "no"}', "{is: no}", "expect.is: no: put it in quotes"),
    (
        "baseline",
        '{is: "no"}',
        "{iz: a}",
        "9: checks.ssh_hardening.root_login.expect: 'iz' is",
    ),
    ("baseline", '{is: "no"}', "{is: a, is_not: b}", "expect: exactly one of is,"),
    ("baseline", '{is: "no"}', "{}", "expect: exactly one of is,"),
    ("baseline", '{is: "no"}', "{is: [a]}", "expect: is needs text"),
    ("baseline", '{is: "no"}', "{at_least: many}", "expect: at_least needs a whole number"),
    ("baseline", '{is: "no"}', "{at_most: true}", "expect: at_most needs a whole number"),
    ("baseline", '{is: "no"}', "{one_of: []}", "expect: one_of needs a list"),
    ("baseline", '{is: "no"}', "{subset_of: a}", "expect: subset_of needs a list"),
    ("baseline", '{is: "no"}', "{within: [2, 1]}", "expect: within needs [low, high]"),
    ("baseline", '{is: "no"}', "{within: [1]}", "expect: within needs [low, high]"),
    ("baseline", '{is: "no"}', "{empty: false}", "expect: empty needs true"),
    ("baseline", "missing: not_applicable", "missing: pass", "missing: not_applicable or unknown"),
    ("baseline", "cadence: 10m", "cadence: 5m", "cadence: one of 1m, 10m, 1h, 1d"),
    ("baseline", "cadence: 10m", "cadence: 600", "cadence: Input should be a valid string"),
    ("baseline", "priority: high", "priority: urgent", "priority: Input should be 'critical'"),
    ("baseline", "platform: linux", "platform: beos", "3: platform: Input should be 'linux'"),
    ("baseline", "    title: Root cannot log in over SSH\n", "", "root_login.title: is required"),
    ("baseline", "Nobody logs in as root.", "''", "plain_english: says nothing"),
    ("baseline", "ssh_hardening.root_login:", "SSH root:", "checks.SSH root: String should match"),
    (
        "baseline",
        "version:",
        "baseline: x\nversion:",
        "2: baseline: written twice; first",
    ),
    ("baseline", "checks:", "checks: &all", "4: checks: anchors and tags are not read here"),
    ("baseline", "baseline: linux", "baseline: *x", "1: baseline: aliases are not read here"),
    ("baseline", "platform: linux", "platform: !!str linux", "3: platform: anchors and tags"),
    ("baseline", "The setting in force.", '"a\\u202eb"', "what_we_check: holds control characters"),
    ("baseline", "The setting in force.", '"a\\u0007b"', "what_we_check: holds control characters"),
    ("baseline", "not_covered:", "--- {}\nnot_covered:", "a second document in one file"),
    ("baseline", "  restore_test: N", "  - N", "not_covered: Input should be a valid dictionary"),
    (
        "baseline",
        "  restore_test: N",
        "  ? [a]\n  : N",
        "not_covered: a key must be one",
    ),
    ("baseline", "  restore_test: N", "  r\u00e9store: N", "is not plain ASCII text"),
    ("baseline", "version:", "\tversion:", "2: not YAML: "),
    ("runbook", "id: RB-LIN-SSH-001", "id: ssh", "1: id: String should match pattern"),
    ("runbook", "version: 1", 'version: "1"', "2: version: Input should be a valid integer"),
    ("runbook", "version: 1", "version: 0", "2: version: Input should be greater"),
    (
        "runbook",
        "{check: ssh",
        "{chek: ssh",
        "6: heals[0].chek: unknown key; did you",
    ),
    (
        "runbook",
        "approval: policy",
        "approval: maybe",
        "7: approval: Input should be 'policy', 'always' or 'two'",
    ),
    ("runbook", "settle: 2", "settle: 6000", "8: settle: Input should be less than or equal"),
    ("runbook", "settle: 2", "settle: 0x10", "8: settle: 0x10: put it in quotes"),
    ("runbook", "settle: 2", "settle: 1:30", "8: settle: 1:30: put it in quotes"),
    ("runbook", "verb: put", "verb: putt", "12: steps[0]: there is no verb 'putt'"),
    ("runbook", "/etc/x", "/etc/../x", "path is '/etc/../x', which does not match"),
    ("runbook", "/etc/x", "/etc/x; reboot", "path is '/etc/x; reboot', which does not match"),
    ("runbook", '"a", "b"', '"a", "B"', "lines is 'B', which does not match"),
    ("runbook", '"a", "b"', '"a", "b\\n"', "with.lines: one line of text, a whole number"),
    ("runbook", "strict: true", "strict: 3", "strict is '3', which does not match true|false"),
    ("runbook", ", strict: true", "", "steps[0]: strict is missing"),
    ("runbook", "strict: true", "strict: true, mode: a", "mode is not a parameter of the verb"),
    ("runbook", "strict: true}", "strict: true}\n    slots: {path: p}", "path is given twice"),
    ("runbook", "why: A person", "wy: A person", "needs[0].wy: unknown key; did you mean 'why'?"),
    (
        "runbook",
        "  - {before: Root may, after: Root may not}",
        "  []",
        "examples: List should",
    ),
    ("framework", "strength: primary", "strength: strong", "patching.strength: Input should be"),
    (
        "framework",
        "why:",
        "wy:",
        "checks.patching.wy: unknown key; did you mean 'why'?",
    ),
    (
        "framework",
        "proposed: false",
        "proposed: true",
        "a proposal belongs in a proposed",
    ),
    ("framework", "proposed: false", "proposed: off", "4: proposed: off: put it in quotes"),
    ("framework", "title: A", "level: high", "A.1.level: Input should be 'required'"),
    ("aliases", "RB-A-001", "restart", "1: old_name: String should match pattern"),
    ("aliases", "old_name: RB-A-001", "", "1: Input should be a valid dictionary"),
    ("rules", "runbook:", "runbok:", "1: [0].runbok: unknown key; did you mean 'runbook'?"),
    (
        "rules",
        "check: patching",
        "check: patching, observed: {iz: 1}",
        "observed: 'iz' is none",
    ),
    ("rules", "- {", "a: {", "1: Input should be a valid list"),
]


@pytest.mark.parametrize("kind", READERS)
def test_the_good_document_is_read(kind: str) -> None:
    read, text = READERS[kind]
    assert read(text.encode(), "f.yaml")


@pytest.mark.parametrize(("kind", "old", "new", "fault"), BROKEN)
def test_a_broken_document_names_file_line_and_path(
    kind: str, old: str, new: str, fault: str
) -> None:
    read, text = READERS[kind]
    assert old in text
    with pytest.raises(CatalogueError) as error:
        read(text.replace(old, new, 1).encode(), "some/f.yaml")
    assert error.value.source == "some/f.yaml"
    assert all(one.startswith("some/f.yaml:") for one in error.value.faults)
    assert any(fault in one for one in error.value.faults), error.value.faults


def test_all_faults_come_at_once_in_the_order_of_the_file() -> None:
    text = (
        BASELINE.replace("version:", "verzion:")
        .replace("cadence: 10m", "cadence: 5m")
        .replace("priority: high", "priority: urgent\n    priority: high")
        .replace('{is: "no"}', "{is: no}")
    )
    with pytest.raises(CatalogueError) as error:
        read_baseline(text.encode(), "f.yaml")
    starts = [fault.split(": ")[0] + " " + fault.split(": ")[1] for fault in error.value.faults]
    check = "checks.ssh_hardening.root_login"
    assert starts == [
        "f.yaml:1 version",
        "f.yaml:2 verzion",
        f"f.yaml:9 {check}.expect.is",
        f"f.yaml:11 {check}.cadence",
        f"f.yaml:12 {check}.priority",
        f"f.yaml:13 {check}.priority",
    ]


def test_a_bomb_a_flood_and_a_shaft_are_one_fault_each() -> None:
    bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"
    with pytest.raises(CatalogueError, match="aliases are not read here"):
        read_aliases(bomb.encode(), "f")
    with pytest.raises(CatalogueError, match="larger than 512 KiB"):
        read_aliases(b"#" * 600_000, "f")
    with pytest.raises(CatalogueError, match="nested deeper than 12 levels"):
        read_aliases(b"a: " + b"[" * 100_000, "f")
    with pytest.raises(CatalogueError, match="f:2: not UTF-8 text"):
        read_aliases(b"a: RB-A-1\nb: \xff", "f")


def test_nouns_carry_what_the_text_says() -> None:
    baseline = read_baseline(BASELINE.encode(), "f")
    (check,) = baseline.checks
    assert (check.id, check.subject, check.cadence) == (
        "ssh_hardening.root_login",
        "ssh_hardening",
        600,
    )
    assert check.expect == Expect(op=Op.IS, value="no")
    assert check.missing is Verdict.NOT_APPLICABLE
    assert baseline.not_covered == {"restore_test": "No restore is tried here."}
    book = read_runbook(RUNBOOK.encode(), "f", VERBS)
    assert book.heals == (Pattern(check="ssh_hardening.root_login"),)
    assert book.steps[0].params == {"lines": ("a", "b"), "path": "/etc/x", "strict": True}
    assert book.needs[0].expect == Expect(op=Op.AT_LEAST, value=1)


def test_the_digest_of_a_runbook_covers_content_and_not_layout() -> None:
    digest = read_runbook(RUNBOOK.encode(), "f", VERBS).digest
    laid_out = RUNBOOK.replace(
        "{check: ssh_hardening.root_login}", "check: ssh_hardening.root_login"
    )
    assert laid_out != RUNBOOK
    commented = "# a comment\n" + laid_out.replace("settle: 2", "settle:   2")
    assert read_runbook(commented.encode(), "g", VERBS).digest == digest
    changed = RUNBOOK.replace('"a", "b"', '"b", "a"')
    assert read_runbook(changed.encode(), "f", VERBS).digest != digest


def test_parts_of_a_baseline_become_one_and_may_not_disagree() -> None:
    one = read_baseline(BASELINE.encode(), "one")
    text = BASELINE.replace("root_login", "empty_password").replace("restore_test", "dns")
    two = read_baseline(text.encode(), "two")
    (joined,) = merge([("one", one), ("two", two)])
    assert [c.id for c in joined.checks] == [
        "ssh_hardening.root_login",
        "ssh_hardening.empty_password",
    ]
    assert set(joined.not_covered) == {"restore_test", "dns"}
    other = read_baseline(text.replace("2026.11", "2026.12").encode(), "two")
    with pytest.raises(CatalogueError) as error:
        merge([("one", one), ("two", other), ("three", one)])
    assert error.value.faults == (
        "two: says linux 2026.12, one says linux 2026.11: parts of one platform are one baseline",
        "three: ssh_hardening.root_login is also in one",
        "three: restore_test is also in one",
    )
