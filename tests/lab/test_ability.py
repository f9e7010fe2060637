"""Where no clinic can start, one sentence says why."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from osiris.errors import LabError
from osiris.lab import Lab, can_start
from osiris.lab.ability import no_tree
from osiris.lab.debian import chosen_source, name
from osiris.lab.limits import check_room
from osiris.lab.sources import Source
from osiris.lab.way import lacking
from tests.lab.machine import CACHE
from tests.needs import require

NOBODY = 65534
ASK = """
from pathlib import Path
from osiris.lab import can_start
print(can_start(Path()).text)
"""


def as_nobody(ask: Callable[[], str]) -> str:
    """What `ask` returns in a child process without any rights."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.chdir("/")
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)
        os.write(writing, ask().encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as told:
        text = told.read()
    os.waitpid(child, 0)
    return text


def is_one_sentence(text: str) -> bool:
    return (
        text.startswith("The practice clinic cannot start here: ")
        and text.endswith(".")
        and "\n" not in text
        and "Traceback" not in text
    )


def test_a_user_without_rights_is_told_in_one_sentence() -> None:
    if os.geteuid():
        require("lab", "only root can become nobody")
    text = as_nobody(lambda: refused.text if (refused := can_start(CACHE)) else "it would start")
    assert is_one_sentence(text), text
    assert "not root" in text


def test_up_raises_the_same_sentence(tmp_path: Path) -> None:
    if os.geteuid():
        require("lab", "only root can become nobody")

    def start() -> str:
        try:
            Lab.up(1, tmp_path / "clinic", cache=CACHE)
        except LabError as error:
            return error.message
        return "it started"

    assert is_one_sentence(as_nobody(start))


def test_root_of_a_plain_container_is_told_in_one_sentence() -> None:
    if os.geteuid():
        require("lab", "only root can take rights away from root")
    caged = ["setpriv", "--bounding-set=-sys_admin,-net_admin", sys.executable, "-c", ASK]
    text = subprocess.run(caged, capture_output=True, text=True, check=True).stdout.strip()
    assert is_one_sentence(text), text
    assert "plain container" in text


def test_a_missing_program_is_named_with_its_package() -> None:
    assert lacking({"sh": "dash"}) == ""
    assert lacking({"sh": "dash", "no-such-program": "its-package"}) == (
        "the machine lacks no-such-program (its-package)"
    )


def test_a_mirror_that_does_not_answer_is_named(tmp_path: Path) -> None:
    source = Source(uri="http://127.0.0.1:9/debian", suite="bookworm", components=("main",))
    refused = no_tree(tmp_path, (), source)
    assert refused
    assert is_one_sentence(refused.text)
    assert "http://127.0.0.1:9/debian/dists/bookworm" in refused.text


def test_a_tree_that_was_built_needs_no_mirror(tmp_path: Path) -> None:
    source = Source(uri="http://127.0.0.1:9/debian", suite="bookworm", components=("main",))
    (tmp_path / name("bookworm", ())).mkdir()
    assert no_tree(tmp_path, (), source) is None


def test_another_releases_mirror_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "sources.list.d").mkdir()
    release = tmp_path / "os-release"
    release.write_text('ID=debian\nVERSION_CODENAME="bookworm"\n')
    (tmp_path / "sources.list").write_text("deb http://mirror.test/debian trixie main\n")
    with pytest.raises(LabError, match="names no mirror"):
        chosen_source(tmp_path, release)


def test_more_hosts_than_the_kernel_lets_start_are_refused_with_a_number() -> None:
    check_room(0)
    with pytest.raises(LabError, match="100000 hosts need") as refused:
        check_room(100_000)
    assert re.search(r"start \d+ at most.*max_user_instances", refused.value.hint)
