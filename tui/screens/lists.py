"""The calendar and the lists: what the clinic decided, and may change while the box runs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from textual import on
from textual.widget import Widget
from textual.widgets import Static

from osiris.errors import RequestError
from osiris.model.site import Settings, Window
from tui.text import block
from tui.view import View
from tui.widgets.confirm import Field, Form
from tui.widgets.table import Column, ListSource, Table

_KEYS = (
    ("windows", "When work that disturbs people may run, as in: sat sun 22:00-04:00"),
    ("clinic_hours", "When people work here, as in: mon tue wed thu fri 08:00-18:00"),
    ("do_not_touch", "Machines that are only watched, apart by spaces"),
    ("do_not_probe", "Addresses and networks that get no packet, apart by spaces"),
    ("timezone", "Time zone of the clinic, as America/New_York"),
    ("digest_at", "When the daily digest goes out, as 07:30"),
    ("idle_minutes", "Minutes without a key until a console locks"),
)
_WINDOW = re.compile(r"((?:[a-z]{3} +)+)(\d\d:\d\d) *(?:-|to) *(\d\d:\d\d)")


class Lists(View[Settings]):
    """One line a setting; Enter changes it."""

    TITLE = "Calendar and lists"
    HELP = (
        "Maintenance windows, clinic hours, and the machines and addresses that are left alone. "
        "A change is in force at once. Enter changes the line."
    )
    ACTIONS = ("open", "lists.change")

    def body(self) -> Iterable[Widget]:
        """The settings that may be changed from here."""
        columns = (Column("SETTING", 12), Column("NOW", 31, grow=True), Column("WHAT IT IS", 31))
        yield Table(columns)
        yield Static("", id="beside", markup=False)

    def read(self) -> Settings:
        """As the file says now."""
        return self.desk.settings

    def paint(self, data: Settings) -> None:
        """Every line."""
        rows = [(key, words(getattr(data, key)) or "none", told) for key, told in _KEYS]
        self.query_one(Table).show(ListSource(rows, [key for key, _ in _KEYS]))
        self._beside()

    @on(Table.Moved)
    def _beside(self) -> None:
        """The line under the cursor whole."""
        key = self.query_one(Table).key
        if self.data is not None and key is not None:
            now = words(getattr(self.data, str(key))) or "none"
            self.query_one("#beside", Static).update(block(f"{dict(_KEYS)[str(key)]}\n{now}"))

    @on(Table.Picked)
    def _picked(self) -> None:
        self.act_lists_change()

    def act_lists_change(self) -> None:
        """Write the line anew."""
        key = self.query_one(Table).key
        if key is not None and self.data is not None and self.may("config.set"):
            self.run_worker(self._change(str(key), self.data), group="ask")

    async def _change(self, key: str, settings: Settings) -> None:
        now = words(getattr(settings, key))
        form = Form(key, (Field("value", dict(_KEYS)[key], now),), more="More windows: a ; between")
        told = await self.app.push_screen_wait(form)
        if told is None:
            return
        try:
            value = value_of(key, told["value"].strip())
        except RequestError as error:
            self.tell(f"{error.message} {error.hint}")
            return
        self.ask("lists.change", {"key": key, "value": value}, f"{key}: {told['value'] or 'none'}")


def words(value: object) -> str:
    """A setting as a person writes it."""
    if isinstance(value, tuple):
        return _joined(value)
    return str(value)


def _joined(value: Sequence[Any]) -> str:
    if value and isinstance(value[0], Window):
        return "; ".join(f"{' '.join(w.days)} {w.start}-{w.end}" for w in value)
    return " ".join(map(str, value))


def value_of(key: str, text: str) -> Any:
    """What `config.set` takes for the words of a person. Raises RequestError."""
    if key in ("windows", "clinic_hours"):
        return [_window(part.strip()) for part in text.split(";") if part.strip()]
    if key in ("do_not_touch", "do_not_probe"):
        return text.replace(",", " ").split()
    if key == "idle_minutes":
        if not text.isdecimal():
            raise RequestError("That is no number.", "Write minutes, as 15.")
        return int(text)
    return text


def _window(text: str) -> dict[str, Any]:
    match = _WINDOW.fullmatch(text.lower())
    if match is None:
        raise RequestError(f"'{text}' is no window.", "Write: sat sun 22:00-04:00")
    return {"days": match[1].split(), "start": match[2], "end": match[3]}
