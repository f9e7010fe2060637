"""packaging/osiris-web.service: systemd accepts it, it is tight, and the folder is the one that the
server looks for."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from osiris.desk.web import folder_in
from tests.cli.terminal import REPO
from tests.needs import require

UNIT = REPO / "packaging" / "osiris-web.service"
MOST_EXPOSED = 20
"""systemd-analyze security, times ten."""


@pytest.fixture
def unit(tmp_path: Path) -> Path:
    """The unit with a program that is there."""
    if shutil.which("systemd-analyze") is None:
        require("systemd", "systemd-analyze is not installed")
    path = tmp_path / UNIT.name
    path.write_text(UNIT.read_text().replace("/opt/osiris/bin/osiris", shutil.which("true") or ""))
    return path


def analyze(*args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["systemd-analyze", *args], capture_output=True, text=True, check=False)


def test_systemd_has_nothing_to_say_against_it(unit: Path):
    done = analyze("verify", "--man=no", str(unit))
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_it_is_tight(unit: Path):
    tight = ("security", "--offline=true", "--no-pager", f"--threshold={MOST_EXPOSED}", str(unit))
    assert analyze(*tight).returncode == 0
    unit.write_text(re.sub("(?m)^Protect.*", "", unit.read_text()))
    assert analyze(*tight).returncode != 0


def test_its_folder_is_beside_the_data_and_others_read_the_certificate_there():
    text = UNIT.read_text()
    (start,) = re.findall(r"^ExecStart=.* --data (\S+) web$", text, re.MULTILINE)
    (state,) = re.findall(r"^StateDirectory=(.*)$", text, re.MULTILINE)
    assert str(folder_in(Path(start))) == f"/var/lib/{state}"
    assert "\nStateDirectoryMode=0755\n" in text
