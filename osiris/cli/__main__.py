"""`python -m osiris.cli`: the same as `osiris`."""

import sys

from osiris.cli import main

sys.exit(main())
