"""Outside text -> noun, or every fault at once with file, line and path.

The only place where YAML and pydantic are known. `tree` reads a careful subset of YAML and keeps
the lines; `wire` holds it against a closed shape; the other modules turn shapes into nouns.
"""

from osiris.core.reading.baselines import merge, read_baseline
from osiris.core.reading.frameworks import read_framework
from osiris.core.reading.packs import read_pack
from osiris.core.reading.runbooks import read_aliases, read_rules, read_runbook
from osiris.core.reading.watch import read_watch

__all__ = [
    "merge",
    "read_aliases",
    "read_baseline",
    "read_framework",
    "read_pack",
    "read_rules",
    "read_runbook",
    "read_watch",
]
