"""How tier 2 is built: the real script and its real lock, with a pip that only pretends (the real
one takes minutes, and is what `make test` itself begins with)."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from osiris.edge.planner.absence import engine

ROOT = Path(__file__).parents[2]
PIP = """#!/bin/sh
echo "$@" >>calls
case " $* " in
*" wheel "*)
	sleep {sleep}
	{wheel}
	mkdir -p "$(echo "$*" | sed 's/.*-w \\([^ ]*\\).*/\\1/')"
	touch "$(echo "$*" | sed 's/.*-w \\([^ ]*\\).*/\\1/')/llama_cpp_python-0.0-py3-none-any.whl"
	;;
esac
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in ("tools/build_planner.sh", "tools/hand_back.sh", "requirements-planner.lock"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def pip(tree: Path, *, wheel: str = ":", sleep: float = 0) -> None:
    python = tree / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True, exist_ok=True)
    python.write_text(PIP.format(wheel=wheel, sleep=sleep))
    python.chmod(0o755)


def build(tree: Path, how: str, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", "tools/build_planner.sh", how],
        cwd=tree,
        env={"PATH": os.environ["PATH"], **env},
        capture_output=True,
        text=True,
        check=False,
    )


def calls(tree: Path) -> list[str]:
    return (tree / "calls").read_text().splitlines() if (tree / "calls").exists() else []


def with_compiler() -> None:
    if not any(shutil.which(c) for c in ("c++", "g++", "clang++")):
        pytest.skip("no C++ compiler: the script says so and ends")


def test_it_is_built_once_from_the_pinned_source(tree: Path) -> None:
    with_compiler()
    pip(tree)
    ran = build(tree, "now")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "building tier 2 from source" in ran.stdout
    wheel, others, own = calls(tree)
    assert "wheel --require-hashes -r .cache/planner-build.in --no-deps --no-cache-dir" in wheel
    assert "install --require-hashes -r .cache/planner-build.in" in others
    assert own.partition(" -q")[0].endswith("llama_cpp_python-0.0-py3-none-any.whl")
    assert not (tree / ".cache" / "planner-build").exists()
    for how in ("now", "behind"):
        assert (build(tree, how).stdout, len(calls(tree))) == ("", 3)
    (tree / "requirements-planner.lock").write_text("llama-cpp-python==0.0.1 --hash=sha256:00\n")
    build(tree, "now")
    assert len(calls(tree)) == 6, "another pinned source is another build"


def test_a_build_that_fails_says_so_and_is_not_tried_at_each_start(tree: Path) -> None:
    with_compiler()
    pip(tree, wheel="echo no such header >&2; exit 1")
    ran = build(tree, "now")
    assert ran.returncode == 1
    assert "no such header" in ran.stderr
    assert (tree / ".cache" / "planner-build").read_text().startswith("failed ")
    again = build(tree, "behind")
    assert (again.returncode, len(calls(tree))) == (0, 1)
    assert "could not be built; see .cache/planner-build.log" in again.stdout
    pip(tree)
    assert build(tree, "now").returncode == 0


def test_two_at_once_build_once_and_the_door_sees_it(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_compiler()
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    pip(tree, sleep=2)
    first = build(tree, "behind")
    assert "being built in the background" in first.stdout
    end = time.monotonic() + 10
    while "Tier 2 is being built: 0 min so far" not in engine(tree):
        assert time.monotonic() < end
        time.sleep(0.05)
    assert build(tree, "behind").stdout == ""
    assert build(tree, "now").returncode == 0  # waits for the other one
    assert sum(" wheel " in f" {call} " for call in calls(tree)) == 1


def test_without_a_compiler_it_is_one_sentence(tree: Path, tmp_path: Path) -> None:
    pip(tree)
    bare = tmp_path / "bare"
    bare.mkdir()
    for tool in ("sh", "cat", "uname", "sha256sum", "cut", "ls"):
        found = shutil.which(tool)
        assert found
        (bare / tool).symlink_to(found)
    ran = build(tree, "now", PATH=str(bare))
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith("planner: there is no C++ compiler, so tier 2 stays off")
    assert (build(tree, "behind", PATH=str(bare)).stdout, calls(tree)) == ("", [])
