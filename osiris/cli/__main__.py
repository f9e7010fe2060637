"""`python -m osiris.cli`: the same as `osiris`."""

from osiris.cli import main

main()
