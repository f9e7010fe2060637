"""`python -m osiris.lab.windows FOLDER`: see serve.py."""

from __future__ import annotations

import sys
from pathlib import Path

from osiris.lab import background
from osiris.lab.windows.serve import keep

if __name__ == "__main__":
    sys.exit(background.run(keep(Path(sys.argv[1]), background.say, background.let_go)))
