"""Writing to removable media, over real mounts: in a mount namespace of its own, with a /sys that
says which of them can be taken out."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from osiris.edge import stick
from osiris.errors import OsirisError
from tests.needs import require

HERE = Path(__file__).parent
REPO = HERE.parents[1]
Inside = Callable[[str], str]

PROBE = """
import json, sys
from pathlib import Path
from osiris.edge import stick
from osiris.errors import OsirisError
TOP = {top!r}
ROOTS = (TOP,)
def tried(path, size=0, roots=ROOTS):
    try:
        with stick.opened(path, roots, size) as top:
            return "opened"
    except OsirisError as error:
        return error.message
"""


@pytest.fixture
def inside(tmp_path: Path) -> Inside:
    """Runs Python where media are mounted below `tmp_path`/media, and returns what it printed."""
    if subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False).returncode:
        require("namespaces", "this kernel gives nobody a mount namespace")
    top = tmp_path / "media"

    def run(code: str) -> str:
        program = PROBE.format(top=str(top)) + code
        words = ["unshare", "-rm", sys.executable, str(HERE / "mounts.py"), str(top)]
        ran = subprocess.run(
            [*words, sys.executable, "-c", program],
            cwd=REPO,
            env={**os.environ, "PYTHONPATH": str(REPO)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.returncode == 0, ran.stderr
        return ran.stdout

    return run


def test_which_media_are_there_and_why_not_others(inside: Inside, tmp_path: Path):
    told = inside("print(json.dumps([(s.path, s.why) for s in stick.sticks(ROOTS)]))")
    top = tmp_path / "media"
    assert dict(json.loads(told)) == {
        f"{top}/good stick": "",
        f"{top}/small": "",
        f"{top}/locked": "it is mounted for reading only",
        f"{top}/inside": "it is no removable medium",
    }


def test_nothing_else_is_written_to(inside: Inside, tmp_path: Path):
    """A plain folder, a link to a stick, a stick elsewhere, a way around, too little room."""
    top, other = tmp_path / "media", tmp_path / "elsewhere" / "stick"
    told = inside(
        "paths = ['plain', 'way', 'good stick/../inside', 'nothing']\n"
        "print(json.dumps([tried(f'{TOP}/{p}') for p in paths] + [tried(TOP),\n"
        f"  tried({str(other)!r}), tried('/'), tried(f'{{TOP}}/small', 1 << 20),\n"
        "  tried(f'{TOP}/inside'), tried(f'{TOP}/locked'), tried(f'{TOP}/good stick')]))"
    )
    *refused, good = json.loads(told)
    assert good == "opened"
    assert all("No medium is mounted at" in word for word in refused[:7]), refused
    assert "has room for" in refused[7]
    assert refused[8:] == [
        f"{top}/inside: it is no removable medium.",
        f"{top}/locked: it is mounted for reading only.",
    ]


def test_a_folder_arrives_whole_or_not_at_all(inside: Inside, tmp_path: Path):
    source = tmp_path / "pack"
    source.mkdir()
    (source / "pack.jsonl").write_bytes(b"x" * 3_000_000)
    (source / "README.txt").write_text("read me")
    told = inside(
        f"source = Path({str(source)!r})\n"
        "with stick.opened(f'{TOP}/good stick', ROOTS, 0) as top:\n"
        "    sums = stick.carry(top, 'osiris-1', source, lambda name, done: None)\n"
        "    try:\n"
        "        stick.carry(top, 'osiris-1', source, lambda name, done: None)\n"
        "    except OsirisError as error:\n"
        "        again = error.message\n"
        "folder = Path(TOP, 'good stick', 'osiris-1')\n"
        "there = {f.name: f.read_bytes().hex()[:20] for f in folder.iterdir()}\n"
        "with stick.opened(f'{TOP}/good stick', ROOTS, 0) as top:\n"
        "    Path(TOP, 'good stick', 'osiris-2').symlink_to('/tmp')\n"
        "    try:\n"
        "        stick.carry(top, 'osiris-2', source, lambda name, done: None)\n"
        "    except OsirisError as error:\n"
        "        link = error.message\n"
        "import os\n"
        "small = os.open(f'{TOP}/small', os.O_RDONLY)\n"
        "try:\n"
        "    stick.carry(small, 'osiris-3', source, lambda name, done: None)\n"
        "except OsirisError as error:\n"
        "    full = error.message\n"
        "left = os.listdir(small)\n"
        "listed = (folder / 'SHA256SUMS').read_text()\n"
        "print(json.dumps([dict(sums), again, sorted(there), link, full, left, listed]))"
    )
    sums, again, there, link, full, left, listed = json.loads(told)
    wanted = {f.name: hashlib.sha256(f.read_bytes()).hexdigest() for f in source.iterdir()}
    assert sums == wanted
    assert listed == "".join(f"{digest}  {name}\n" for name, digest in sorted(wanted.items()))
    assert there == ["README.txt", "SHA256SUMS", "pack.jsonl"]
    assert again == "osiris-1 is on the medium already."
    assert link == "osiris-2 is on the medium already."
    assert (full, left) == ("The medium failed: No space left on device.", [])


def test_a_medium_that_keeps_something_else_is_found_out(tmp_path: Path):
    """What is read back is held against what was sent: here another hand is at it meanwhile."""
    source, medium = tmp_path / "pack", tmp_path / "medium"
    source.mkdir()
    medium.mkdir()
    (source / "a.txt").write_bytes(b"a" * (3 << 20))

    def meddle(name: str, done: int) -> None:
        if done == 3 << 20:
            (source / name).write_bytes(b"b")
            with (medium / "x" / name).open("r+b") as file:
                file.write(b"zzz")

    top = os.open(medium, os.O_RDONLY)
    with pytest.raises(OsirisError, match="reads back from the medium as something else"):
        stick.carry(top, "x", source, meddle)
    os.close(top)
    assert list(medium.iterdir()) == []


def test_a_label_cannot_hide_a_medium_or_stop_the_looking(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """Whoever names a stick may write line ends and spaces of Unicode, which the kernel leaves."""
    names = ("a\u2028b", "a\x85b", "a\x0cb", "a\u00a0b", "a\rb", "plain")
    lines = [
        f"{n} 1 8:{n} / /media/{name} rw,nosuid - vfat /dev/sd{n} rw\n"
        for n, name in enumerate(names)
    ]
    (tmp_path / "mounts").write_text("".join(lines), encoding="utf-8", newline="\n")
    monkeypatch.setattr(stick, "MOUNTS", tmp_path / "mounts")
    assert {s.path for s in stick.sticks(("/media",))} == {f"/media/{name}" for name in names}
