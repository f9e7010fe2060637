"""Every shell script of the product is clean: shellcheck, and the syntax of two small shells."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.needs import require

REPO = Path(__file__).parents[2]
SCRIPTS = sorted((REPO / "osiris").rglob("*.sh"))


def tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        require(name, f"{name} is not installed")
    return str(found)


def complaints(*command: str) -> str:
    done = subprocess.run(command, cwd=REPO, capture_output=True, text=True)
    return done.stdout + done.stderr


def test_shellcheck() -> None:
    # lib.sh is found at run time only: SC1091 says that it was not followed.
    names = [str(path.relative_to(REPO)) for path in SCRIPTS]
    assert names
    assert complaints(tool("shellcheck"), "--exclude=SC1091", "--shell=sh", *names) == ""


@pytest.mark.parametrize("shell", [["dash"], ["busybox", "sh"]], ids=" ".join)
def test_syntax(shell: list[str]) -> None:
    program = tool(shell[0])
    assert [complaints(program, *shell[1:], "-n", str(path)) for path in SCRIPTS] == [""] * len(
        SCRIPTS
    )


@pytest.mark.parametrize("shell", ["bash", "busybox"])
def test_the_helper_in_other_shells(shell: str, tmp_path: Path) -> None:
    """run.sh starts scripts with `sh`, so the whole of it runs under the shell that is `sh`."""
    program, sh = tool(shell), tmp_path / "bin/sh"
    sh.parent.mkdir()
    sh.symlink_to(program)
    home = tmp_path / "lib"
    (home / "act").mkdir(parents=True)
    host = REPO / "osiris/edge/remote/host"
    text = (host / "run.sh").read_text().replace("PATH=/usr/sbin", f"PATH={sh.parent}:/usr/sbin")
    (home / "run").write_text(text)
    shutil.copy(host / "lib.sh", home)
    verb = (
        '. "${OSIRIS_LIB:?}/lib.sh"\n'
        "case $1 in\n"
        "state) state /motd; state /gone; printf 'shell %s\\n' \"$(readlink /proc/$$/exe)\" ;;\n"
        "apply) keep /motd; keep /gone; params line >\"$R/motd\"; : >\"$R/gone\" ;;\n"
        "undo) put_back /motd; put_back /gone ;;\n"
        "esac\n"
    )  # fmt: skip
    (home / "act/v.sh").write_text(verb)
    digest = subprocess.run(
        ["sha256sum", str(home / "act/v.sh")], capture_output=True, text=True, check=True
    ).stdout.split()[0]
    (home / "manifest").write_text(f"verb v {digest}\nact v any\n")
    root = tmp_path / "root"
    root.mkdir()
    (root / "motd").write_bytes(b"old\\n $(id)")

    def act(phase: str) -> str:
        done = subprocess.run(
            [str(sh), str(home / "run"), "act", "a-1", phase],
            input=f"osiris 1 ab\ncall v {digest}\nline  $(id) \\n`id`\nline 2\nend\n",
            env={"OSIRIS_ROOT": str(root)},
            capture_output=True,
            text=True,
        )
        assert done.stderr == "\nab end 0\n"
        assert done.stdout.endswith("\nab end 0 0\n")
        return done.stdout

    assert Path(program).resolve().name in act("apply")
    assert (root / "motd").read_text() == " $(id) \\n`id`\n2\n"
    act("undo")
    assert (root / "motd").read_bytes() == b"old\\n $(id)"
    assert not (root / "gone").exists()
