"""The tree that hosts start from: made once, whole or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from osiris.errors import LabError
from osiris.lab.debian import base, built, chosen_source, name
from osiris.lab.sources import Source
from osiris.lab.way import DIRECT, MAPPED, need_way
from tests.lab.machine import CACHE, need_lab

NOWHERE = Source(uri="http://127.0.0.1:9/debian", suite="bookworm", components=("main",))

WITHOUT_DEBOOTSTRAP = """
if [ -e /usr/sbin/debootstrap ]; then mount --bind /dev/null /usr/sbin/debootstrap; fi
exec "$@"
"""
BUILD = """
import sys
from pathlib import Path
from osiris.lab import base
print(base(Path(sys.argv[1]), print))
"""


def test_a_tree_belongs_to_its_suite_and_its_owner() -> None:
    assert name("bookworm", DIRECT).startswith("bookworm-")
    assert name("bookworm", DIRECT) != name("trixie", DIRECT)
    assert name("bookworm", MAPPED) == f"{name('bookworm', DIRECT)}-of-{os.getuid()}"


@pytest.mark.lab
def test_a_tree_that_is_there_is_taken_without_a_word(tmp_path: Path) -> None:
    need_lab()
    tree = tmp_path / name(chosen_source().suite, need_way())
    tree.mkdir()
    said: list[str] = []
    assert base(tmp_path, said.append) == tree
    assert said == []


@pytest.mark.lab
def test_a_build_that_fails_says_why_and_leaves_nothing(tmp_path: Path) -> None:
    need_lab()
    with pytest.raises(LabError, match=r"127\.0\.0\.1:9"):
        built(tmp_path, need_way(), NOWHERE, lambda _: None)
    assert [path.name for path in tmp_path.iterdir()] == ["lock"]


@pytest.mark.lab
def test_the_tree_names_no_mirror_and_has_no_identity() -> None:
    need_lab()
    tree = base(CACHE)
    assert "http" not in (tree / "etc/apt/sources.list").read_text()
    assert (tree / "etc/machine-id").read_text() == ""
    assert (tree / "etc/resolv.conf").read_text() == ""
    assert not list((tree / "etc/ssh").glob("ssh_host_*"))


@pytest.mark.soak
@pytest.mark.lab
def test_it_is_built_without_debootstrap_on_the_machine(tmp_path: Path) -> None:
    need_lab()
    if os.geteuid():
        pytest.skip("only root can hide a program")
    hide = ("unshare", "--mount", "--propagation", "private", "sh", "-c", WITHOUT_DEBOOTSTRAP, "sh")
    done = subprocess.run(
        [*hide, sys.executable, "-c", BUILD, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
    )
    lines = done.stdout.splitlines()
    assert lines[0].startswith("fetching debootstrap")
    assert Path(lines[-1], "usr/sbin/sshd").exists()
    assert len(list(tmp_path.iterdir())) == 2, "the tree and the lock"
