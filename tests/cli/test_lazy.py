"""`osiris --help` and `osiris console` load no command that is not run."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import osiris.cli
from osiris.cli.index import CUT, HELP, ROOMS

HEAVY = ("asyncssh", "winrm", "apprise", "apscheduler", "llama_cpp", "osiris.core.scrub")


def test_the_index_says_what_the_commands_say():
    for room, names in ROOMS.items():
        commands = {c.name: c for c in import_module(room).COMMANDS}
        assert set(names) == set(commands), f"osiris/cli/index.py: {room}"
        told = {name: c.get_short_help_str(CUT) for name, c in commands.items()}
        assert dict(names) == told, f"osiris/cli/index.py: {room}"


def test_every_file_with_commands_is_in_the_index():
    """A new file that is forgotten there would have no command."""
    here = Path(osiris.cli.__file__).parent
    with_commands = {
        f"osiris.cli.{path.relative_to(here).with_suffix('').as_posix().replace('/', '.')}"
        for path in here.rglob("*.py")
        if "\nCOMMANDS = (" in path.read_text(encoding="utf-8") and path.stem != "__init__"
    }
    assert with_commands == set(ROOMS)


def test_help_and_the_first_frame_load_little():
    """In a process of its own: what `osiris --help` and the console's first frame import."""
    code = (
        "import sys; from osiris.cli import main; main(['--help']);"
        "import osiris.cli.console, tui.app, tui.screens.board;"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stderr.split())
    assert not {m for m in (*HEAVY, "sqlalchemy", "pydantic", "nacl") if m in loaded}
    assert set(HELP) <= set(done.stdout.split())


def test_the_board_loads_nothing_that_signs_in_or_heals(tmp_path: Path):
    code = (
        "import sys; from pathlib import Path; from osiris.desk import Desk;"
        "from osiris.desk.board import board; from osiris.desk.glance import glance;"
        "from osiris.errors import OsirisError\n"
        "from osiris.edge.ledger import Ledger\n"
        f"folder = Path({str(tmp_path)!r}); Ledger.create(folder / 'ledger.db').close()\n"
        "(folder / 'config.yaml').write_text('site: x\\n')\n"
        "desk = Desk(folder, alone=False); board(desk); glance(desk)\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stderr.split())
    assert "sqlalchemy" in loaded
    assert not {m for m in (*HEAVY, "osiris.edge.remote", "osiris.flow.heal") if m in loaded}
