"""The lines that are on every screen: whose box this is and how to reach it above, who is here and
how fresh it is below, and the keys that work now."""

from __future__ import annotations

from collections.abc import Iterable

from rich.cells import cell_len
from textual.content import Content
from textual.widgets import Static

from tui.text import safe


class Line(Static):
    """One line, cut where the screen ends; two ends pushed apart."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__("", id=id, classes=classes, markup=False)
        self.told = ""

    def tell(self, left: str, right: str = "") -> None:
        """Show this, if it is something else than before."""
        left, right = safe(left), safe(right)
        room = (self.size.width or self.app.size.width) - self.styles.gutter.width
        gap = room - cell_len(left) - cell_len(right)
        if gap < 1:
            left = left[: max(0, room - cell_len(right) - 2)] + "~"
            gap = room - cell_len(left) - cell_len(right)
        text = left + " " * gap + right
        if text != self.told:
            self.told = text
            self.update(Content(text))


class Keys(Static):
    """The keys that work now, as many as fit."""

    def __init__(self) -> None:
        super().__init__("", markup=False)
        self.told: tuple[tuple[str, str, str], ...] = ()

    def tell(self, keys: Iterable[tuple[str, str, str]]) -> None:
        """(key, what it does, Textual's action) in order; what must never be cut comes first."""
        told = tuple(keys)
        if told == self.told:
            return
        self.told = told
        room = (self.size.width or self.app.size.width) - self.styles.gutter.width
        parts: list[Content] = []
        for key, title, action in told:
            part = Content.assemble((key, "bold"), " ", title)
            room -= part.cell_length + 2
            if room < -2:
                break
            parts.append(part.stylize(f"@click={action}") if action else part)
        self.update(Content("  ").join(parts))
