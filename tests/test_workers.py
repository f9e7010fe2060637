"""Several workers: a file stays whole, real hosts are on one worker."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

from tests.conftest import ALONE

ROOT = Path(__file__).parents[1]
FILES = (
    "lab/test_sources.py",
    "lab/test_ability.py",
    "remote/test_wire.py",
    "edge/test_settings.py",
)
SAID = re.compile(r"^\[(gw\d)\] +\[ *\d+%\] \w+ (tests/\S+?)::", re.MULTILINE)


def test_who_works_where() -> None:
    command = [sys.executable, "-m", "pytest", "-v", "-n", "3", "--dist", "loadfile"]
    ran = subprocess.run(
        [*command, "-p", "no:cacheprovider", *(f"tests/{name}" for name in FILES)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout
    workers = defaultdict(set)
    for worker, file in SAID.findall(ran.stdout):
        workers[file].add(worker)
    assert workers.keys() == {f"tests/{name}" for name in FILES}
    assert all(len(on) == 1 for on in workers.values()), workers
    assert workers["tests/lab/test_sources.py"] == workers["tests/lab/test_ability.py"]
    assert len(set.union(*workers.values())) > 1


def test_the_drill_is_still_there() -> None:
    """It is named in tests/conftest.py."""
    for name in ALONE:
        file, _, function = name.partition("::")
        assert f"\ndef {function}(" in (ROOT / file).read_text(encoding="utf-8")
