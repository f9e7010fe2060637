"""Pictures of screens, compared as text: SVG files in tests/tui/pictures.

`pytest tests/tui --update-pictures` draws them anew; look at what changed before it is committed.
"""

from __future__ import annotations

import re
from pathlib import Path

from tui.app import Console
from tui.export import drawn

FOLDER = Path(__file__).with_name("pictures")
_ID = re.compile(r"terminal-\d+-")


def picture(app: Console) -> str:
    """The screen as SVG, without the number that Rich makes of its content."""
    return _ID.sub("terminal-", drawn(app, "osiris"))


def compare(app: Console, name: str, *, update: bool) -> None:
    """Hold the screen against the picture of this name. Fails where they differ."""
    path, now = FOLDER / f"{name}.svg", picture(app)
    if update:
        FOLDER.mkdir(exist_ok=True)
        path.write_text(now, encoding="utf-8")
        return
    assert path.exists(), f"there is no picture {path}: pytest tests/tui --update-pictures"
    before = path.read_text(encoding="utf-8")
    if now != before:
        told = FOLDER / f"{name}.new.svg"
        told.write_text(now, encoding="utf-8")
        raise AssertionError(f"{path.name} differs; as it is now: {told}")
