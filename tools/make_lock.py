"""Pin every dependency with its hashes, and name no place where it comes from.

pip-tools resolves with the pip settings of the machine; `make lock` runs this after a change of the
dependencies in pyproject.toml.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
OPTIONS = (
    "--quiet",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-emit-trusted-host",
    "--strip-extras",
    "--allow-unsafe",
    "--no-header",
    "--all-build-deps",
)


LOCKS = {
    "requirements.lock": (),
    "requirements-test.lock": ("--extra", "test"),
    # Apart from the others, because these are built from source with libkrb5-dev.
    "requirements-kerberos.lock": ("--extra", "kerberos"),
    # Apart, because it takes minutes and a C++ compiler: without it tiers 1 and 3 work.
    "requirements-planner.lock": ("--extra", "planner"),
}


def main() -> int:
    """Write every lock file."""
    for out, extra in LOCKS.items():
        command = [sys.executable, "-m", "piptools", "compile", *OPTIONS, *extra, "-o", out]
        subprocess.run([*command, "pyproject.toml"], cwd=ROOT, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
