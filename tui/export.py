"""What is on a screen, taken along: as CSV, as JSON, as a picture, or by the clipboard.

In a browser it is a download. Elsewhere it is a file in FOLDER, below the home of the user that the
console runs as, and the console says where.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from textual.app import App

from osiris.model.person import Way
from tui.view import View
from tui.widgets.choice import Choice
from tui.widgets.marks import MARKS
from tui.widgets.table import Table

FOLDER = "osiris-exports"
_WORDS = {mark.text: mark.word for mark in MARKS.values()}
_FORMULA = ("=", "+", "-", "@")
"""What a spreadsheet would take for a formula (OWASP, CSV injection)."""

_FONT_FACE = re.compile(r"\s*@font-face\s*\{[^}]*\}")


def as_csv(view: View[Any]) -> str:
    """The rows of `view` (RFC 4180); a mark becomes its word alone."""
    columns, rows = view.rows()
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows([_cell(cell) for cell in row] for row in rows)
    return text.getvalue()


def _cell(text: str) -> str:
    word = _WORDS.get(text, text)
    return f"'{word}" if word.startswith(_FORMULA) and len(word) > 1 else word


def as_json(view: View[Any]) -> str:
    """The same as one object, with the screen and its time."""
    columns, rows = view.rows()
    names = [column or "state" for column in columns]
    words = [[_WORDS.get(cell, cell) for cell in row] for row in rows]
    at = view.seen_at.isoformat() if view.seen_at else None
    data = [dict(zip(names, row, strict=True)) for row in words]
    return json.dumps({"screen": view.crumb(), "as_of": at, "rows": data}, indent=1) + "\n"


def offer(view: View[Any]) -> None:
    """Ask in which form, and take it along."""
    if not view.rows()[0]:
        view.tell("There is no list here. A picture can be taken with S.")
        return

    def chosen(form: str | None) -> None:
        if form:
            save(view, form, as_csv(view) if form == "csv" else as_json(view))

    view.app.push_screen(Choice("Export this view", [("csv", "CSV"), ("json", "JSON")]), chosen)


def picture(view: View[Any]) -> None:
    """The screen as SVG."""
    save(view, "svg", drawn(view.app, view.crumb()))


def drawn(app: App[Any], title: str) -> str:
    """The screen as SVG that asks the network for nothing: Rich would have its font fetched by
    whoever opens it. Without that font the next monospaced one is taken."""
    return _FONT_FACE.sub("", app.export_screenshot(title=title))


def save(view: View[Any], ending: str, text: str) -> None:
    """Hand it to the browser, or write a new file that only its owner can read."""
    stem = "".join(c if c.isascii() and c.isalnum() else "-" for c in view.crumb().lower())
    name = f"osiris-{stem}-{datetime.now(UTC):%Y%m%d-%H%M%S}.{ending}"
    if view.session.way is Way.WEB:
        view.app.deliver_text(io.StringIO(text), save_filename=name)
        return
    folder = Path.home() / FOLDER
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        number = os.open(folder / name, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with open(number, "w", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        view.tell(f"Not written: {folder}: {error.strerror}.")
    else:
        view.tell(f"Written: {folder / name}")


def copy(view: View[Any]) -> None:
    """The row under the cursor, else the whole list, to the terminal's clipboard (OSC 52)."""
    if view.session.way is Way.TTY:
        view.tell("This screen has no clipboard. Export with X.")
        return
    table = view.focused
    if isinstance(table, Table) and len(table.source):
        rows = [table.text_row(table.cursor)]
    else:
        rows = [tuple(row) for row in view.rows()[1]]
    view.app.copy_to_clipboard("\n".join("\t".join(row) for row in rows))
    view.tell(f"Copied {len(rows)} row{'s' if len(rows) != 1 else ''}.")
