"""The catalogue is its folders; what does not fit together is not loaded."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest

from osiris.core.lint import counts
from osiris.core.match import RuleIndex
from osiris.edge.catalogue import load, root
from osiris.errors import CatalogueError
from osiris.model.content import RuleOrigin
from osiris.model.site import Platform
from tests.catalogue.documents import WATCH

CHECK = """\
    title: {title}
    probe: disk
    field: root_free_percent
    expect: {{at_least: 10}}
    missing: unknown
    cadence: 1h
    priority: low
    plain_english: The disk has room.
    why_it_matters: A full disk stops work.
    consequence: Work stops.
    what_we_check: The free share.
    what_we_cannot_see: What fills it.
"""
BASELINE = "baseline: linux\nversion: '1'\nplatform: linux\nchecks:\n"
RUNBOOK = """\
id: {id}
version: 1
title: A person looks
platform: linux
heals: [{{check: {check}}}]
approval: policy
settle: 0
steps: []
advice: Look for large logs.
examples: [{{before: full, after: free}}]
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A small catalogue of its own: two Checks, two runbooks, no framework."""
    write(tmp_path / "baselines/linux/disk.yaml", BASELINE + "  disk_space.a:\n" + check("A"))
    write(tmp_path / "baselines/linux/more.yaml", BASELINE + "  disk_space.b:\n" + check("B"))
    book(tmp_path, "RB-LIN-DISK-001", "disk_space.a")
    book(tmp_path, "RB-LIN-DISK-002", "disk_space.b")
    write(tmp_path / "runbooks/aliases.yaml", "clean_up: RB-LIN-DISK-002\n")
    write(tmp_path / "baselines/watch.yaml", WATCH)
    return tmp_path


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def check(title: str) -> str:
    return CHECK.format(title=title)


def book(content: Path, name: str, check: str) -> None:
    text = RUNBOOK.format(id=name, check=check)
    write(content / f"runbooks/linux/{name}.yaml", text)


def faults(content: Path, rules: Path | None = None) -> tuple[str, ...]:
    with pytest.raises(CatalogueError) as error:
        load(rules, content=content)
    return error.value.faults


def test_the_shipped_catalogue_loads_in_a_moment() -> None:
    """Half a second on a quiet core; a busy one has other work in its caches."""
    load()  # modules are imported once
    start = time.process_time()
    load()
    assert time.process_time() - start < 2


def test_eighteen_linux_runbooks_ship() -> None:
    assert counts(load())["linux runbooks"] == 18


def test_a_probe_is_a_parser_beside_its_script() -> None:
    probe = load().probes[Platform.LINUX, "disk"]
    assert (probe.name, probe.platform, probe.script.name) == ("disk", Platform.LINUX, "disk")
    source = Path(root(), "osiris/probes/linux/disk.sh")
    assert probe.script.text == source.read_text()


def test_parts_runbooks_and_built_in_rules_come_together(content: Path) -> None:
    catalogue = load(content=content)
    assert [c.id for c in catalogue.checks(Platform.LINUX)] == ["disk_space.a", "disk_space.b"]
    assert list(catalogue.runbooks) == ["RB-LIN-DISK-001", "RB-LIN-DISK-002"]
    rules = [(r.pattern.check, r.runbook, r.origin) for r in catalogue.rules]
    assert rules == [
        ("disk_space.a", "RB-LIN-DISK-001", RuleOrigin.BUILTIN),
        ("disk_space.b", "RB-LIN-DISK-002", RuleOrigin.BUILTIN),
    ]


def test_a_local_rule_comes_first_and_may_use_an_old_name(content: Path, tmp_path: Path) -> None:
    rules = write(tmp_path / "rules.yaml", "- {check: disk_space.a, runbook: clean_up}\n")
    catalogue = load(rules, content=content)
    assert catalogue.rules[0].runbook == "RB-LIN-DISK-002"
    runbook = RuleIndex.of(catalogue).match(Platform.LINUX, "disk_space.a", 3)
    assert runbook is not None
    assert runbook.id == "RB-LIN-DISK-002"


def test_what_dangles_is_refused(content: Path, tmp_path: Path) -> None:
    write(content / "runbooks/aliases.yaml", "clean_up: RB-LIN-GONE-001\n")
    book(content, "RB-LIN-DISK-003", "disk_space.gone")
    part = content / "baselines/linux/more.yaml"
    part.write_text(part.read_text().replace("probe: disk", "probe: gone"))
    rules = write(tmp_path / "rules.yaml", "- {check: gone, runbook: gone}\n")
    assert faults(content, rules) == (
        "check disk_space.b: there is no probe 'gone' for linux",
        "runbook RB-LIN-DISK-003: heals 'disk_space.gone', which is no check here",
        "rules.yaml: local rule for gone: there is no runbook 'gone'",
        "rules.yaml: local rule for gone: there is no such check",
        "alias clean_up: there is no runbook 'RB-LIN-GONE-001'",
    )


def test_faults_of_all_files_come_at_once(content: Path, tmp_path: Path) -> None:
    write(content / "baselines/linux/disk.yaml", "baseline: linux\n")
    write(content / "runbooks/linux/RB-LIN-DISK-001.yaml", "id: [\n")
    write(content / "runbooks/linux/wrong_name.yaml", RUNBOOK.format(id="RB-A-1", check="x"))
    found = faults(content, tmp_path / "absent.yaml")
    assert "baselines/linux/disk.yaml:1: platform: is required" in found
    assert any(f.startswith("runbooks/linux/RB-LIN-DISK-001.yaml:2: not YAML") for f in found)
    assert "runbooks/linux/wrong_name.yaml: holds RB-A-1: rename one of the two" in found
    assert f"{tmp_path}/absent.yaml: No such file or directory" in found


def test_a_runbook_stands_in_the_folder_of_its_platform(content: Path) -> None:
    text = RUNBOOK.format(id="RB-WIN-A-001", check="disk_space.a").replace("linux", "windows")
    write(content / "runbooks/linux/RB-WIN-A-001.yaml", text)
    assert faults(content) == ("runbooks/linux/RB-WIN-A-001.yaml: is for windows",)


def test_one_machine_never_gets_two_checks_of_one_id(content: Path) -> None:
    text = BASELINE + "  disk_space.a:\n" + check("A")
    write(content / "baselines/appliance.yaml", text.replace("linux", "appliance"))
    write(content / "baselines/windows.yaml", text.replace("linux", "windows"))
    twice = [f for f in faults(content) if "use this id" in f]
    assert twice == ["check disk_space.a: 2 platforms of one machine use this id"]


def test_windows_and_linux_may_use_one_id(content: Path) -> None:
    text = (BASELINE + "  disk_space.a:\n" + check("A")).replace("linux", "windows")
    write(content / "baselines/windows.yaml", text)
    assert not [f for f in faults(content) if "use this id" in f]


def test_the_digest_covers_every_file(content: Path, tmp_path: Path) -> None:
    before = load(content=content).digest
    assert load(content=content).digest == before
    rules = write(tmp_path / "rules.yaml", "- {check: disk_space.a, runbook: clean_up}\n")
    with_rules = load(rules, content=content).digest
    part = content / "baselines/linux/more.yaml"
    part.write_text(part.read_text().replace("at_least: 10", "at_least: 11"))
    assert len({before, with_rules, load(content=content).digest}) == 3


def test_the_shipped_content_is_complete_where_it_is_installed(tmp_path: Path) -> None:
    for folder in ("baselines", "runbooks"):
        shutil.copytree(root() / folder, tmp_path / folder)
    copy = load(content=tmp_path)
    assert (copy.digest, counts(copy)) == (load().digest, counts(load()))
