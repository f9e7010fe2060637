"""What is written down of scripts and commands. Sources: MicrosoftDocs/PowerShell-Docs reference/
5.1/Microsoft.PowerShell.Core/About/about_Logging.md; windowsserverdocs
identity/ad-ds/manage/component-updates/Command-line-process-auditing.md.
"""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.psjson import boolean, document, number_or_none


def parse(stdout: str) -> dict[str, Value]:
    """`scripts`: script blocks are logged, into a log that is on; `commands`: the command line is
    part of the record of a new process (event 4688)."""
    read = document(stdout)
    return {
        "scripts": number_or_none(read, "blocks") == 1 and boolean(read, "log"),
        "commands": number_or_none(read, "lines") == 1,
    }
