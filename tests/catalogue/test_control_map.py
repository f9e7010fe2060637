"""The control map, the frameworks made from it, and the Checks that answer it."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from osiris.core.reading.tree import parse
from osiris.edge.catalogue import root
from osiris.model.content import Strength
from osiris.model.site import Platform
from tests.catalogue.documents import shipped

MAP_FILE = root() / "baselines/control_map.yaml"
MAP = cast("dict[str, Any]", parse(MAP_FILE.read_bytes()).value)
ASKED = [(check["id"], p) for check in MAP["checks"] for p in check["platforms"]]
CITATION = re.compile(r"164\.\d{3}(?:\([0-9A-Za-z]{1,4}\))*")

OUTSIDE_THE_MAP = {
    "164.304": "definitions; says that an Incident is not a security incident",
    "164.514(b)(2)(i)": "the list of identifiers that the scrubber looks for",
}
"""Citations of the product's text that are no mapping."""


def test_the_map_is_clean_and_whole() -> None:
    assert parse(MAP_FILE.read_bytes()).faults == []
    assert len(MAP["checks"]) == len({check["id"] for check in MAP["checks"]}) == 64
    assert len(MAP["hipaa_subpart_c"]) == 72
    assert len(MAP["nprm_readiness"]["items"]) == 26
    assert not [key for check in MAP["checks"] for key in check if key.startswith("draft")]
    assert MAP["meta"]["needs"] == "a named compliance reviewer before release"


def test_the_frameworks_are_what_the_map_says() -> None:
    done = subprocess.run(
        [sys.executable, root() / "tools/make_frameworks.py", "--check"],
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_hipaa_has_every_paragraph_with_its_level_and_its_paper() -> None:
    hipaa = shipped().frameworks["hipaa"]
    paragraphs = {c.id: c for c in hipaa.controls if c.level != "general"}
    assert set(paragraphs) == {p["cite"] for p in MAP["hipaa_subpart_c"]}
    levels = {"R": "required", "A": "addressable", "STD": "standard"}
    for said in MAP["hipaa_subpart_c"]:
        control = paragraphs[said["cite"]]
        assert control.level == levels[said["req"]]
        assert (control.title, control.evidence) == (said["title"], said["evidence"])
        assert control.paper == said["paper_needed"]


def test_every_hipaa_mapping_keeps_its_strength_and_its_reason() -> None:
    made = {
        (control.id, mapped.subject): (mapped.strength, mapped.why)
        for control in shipped().frameworks["hipaa"].controls
        for mapped in control.checks
    }
    said = {
        (one["cite"], check["id"]): (one["strength"], one["why"])
        for check in MAP["checks"]
        for one in check["hipaa"]
    }
    assert made == said


def test_general_rules_are_only_ever_supported() -> None:
    general = [c for c in shipped().frameworks["hipaa"].controls if c.level == "general"]
    assert [c.id for c in general] == ["164.306(a)(1)", "164.306(e)"]
    assert {m.strength for c in general for m in c.checks} == {Strength.SUPPORTING}


@pytest.mark.parametrize("check", MAP["checks"], ids=lambda check: check["id"])
def test_no_check_cites_what_it_must_not(check: dict[str, Any]) -> None:
    forbidden = {one["cite"] for one in check.get("do_not_cite", [])}
    assert not forbidden & {one["cite"] for one in check["hipaa"]}


def test_the_proposed_rule_is_apart_labelled_and_never_scored() -> None:
    frameworks = shipped().frameworks
    assert [f.id for f in frameworks.values() if f.proposed] == ["nprm_2025_readiness"]
    readiness = frameworks["nprm_2025_readiness"]
    assert "proposed, not law" in readiness.title
    assert "never scored" in readiness.note
    for control in readiness.controls:
        assert not CITATION.search(control.id)
        assert control.level == "proposed"
        assert control.proposal is not None
        assert control.proposal.metric
        assert control.proposal.how_sure


def test_only_hipaa_has_strengths_other_than_supporting() -> None:
    for framework in shipped().frameworks.values():
        strengths = {m.strength for c in framework.controls for m in c.checks}
        assert (strengths == {Strength.SUPPORTING}) is (framework.id != "hipaa")


def test_every_framework_asks_for_a_reviewer() -> None:
    for framework in shipped().frameworks.values():
        assert framework.note.endswith("Needs a named compliance reviewer before release.")


@pytest.mark.parametrize(("subject", "platform"), ASKED, ids=lambda part: str(part))
def test_every_subject_has_a_check_or_a_reason_on_its_platforms(
    subject: str, platform: str
) -> None:
    checked, reasons = covered(Platform(platform))
    assert subject in checked or subject in reasons
    assert not (subject in checked and subject in reasons)


def covered(platform: Platform) -> tuple[set[str], dict[str, str]]:
    """Subjects with a Check and those with a reason. The box is also a Linux machine."""
    on = {platform, Platform.LINUX} if platform is Platform.APPLIANCE else {platform}
    baselines = shipped().baselines
    checked = {c.subject for b in baselines if b.platform in on for c in b.checks}
    reasons = {k: v for b in baselines if b.platform is platform for k, v in b.not_covered.items()}
    return checked, reasons


def cited() -> Iterator[tuple[Path, str]]:
    """Every citation in the product's own text."""
    tree = root()
    for folder in ("baselines", "runbooks", "osiris"):
        for path in sorted((tree / folder).rglob("*")):
            if path.suffix in {".yaml", ".py", ".sh", ".html", ".txt", ".md"}:
                for found in CITATION.finditer(path.read_text(encoding="utf-8")):
                    yield path.relative_to(tree), found.group()


def test_no_text_cites_a_paragraph_that_the_map_does_not_know() -> None:
    known = set(CITATION.findall(MAP_FILE.read_text())) | OUTSIDE_THE_MAP.keys()
    assert [(str(path), cite) for path, cite in cited() if cite not in known] == []


def test_checks_and_runbooks_never_name_frameworks() -> None:
    # Exemplars are what other people write to the box; it cites nothing from them.
    apart = ("frameworks", "control_map.yaml", "planner")
    named = [
        (str(path), cite)
        for path, cite in cited()
        if path.parts[0] in ("baselines", "runbooks") and path.parts[1] not in apart
    ]
    assert named == []
