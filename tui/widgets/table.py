"""A table that draws only the lines that are seen: a hundred thousand rows cost as much as ten.

It asks its Source for one row at a time, when that row is drawn. The first line is the head.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal, Protocol, TypeAlias

from rich.cells import set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.text import safe

Cell: TypeAlias = str | tuple[str, str]
"""Text, or text and one of STYLES. It is made harmless here."""

STYLES = ("fail", "warn", "pass", "unknown", "stale", "dim", "bold")
NEAR = 2_000
"""How far from its old place a row is looked for after new rows came, in a long list."""


@dataclass(frozen=True, slots=True)
class Column:
    """`width` in cells; those that `grow` share what is left of the line."""

    title: str
    width: int
    align: Literal["left", "right"] = "left"
    grow: bool = False


class Source(Protocol):
    """Where rows come from. It is called on the main loop: a row must be there at once."""

    def __len__(self) -> int: ...

    def row(self, n: int) -> tuple[Cell, ...]:
        """The cells of row `n`, one for each Column."""
        ...

    def key(self, n: int) -> object:
        """What row `n` is about: the cursor stays on it when other rows come and go."""
        ...


class ListSource:
    """Rows that are in memory, with their keys. `Table.show(ListSource(rows, keys))`."""

    def __init__(self, rows: Sequence[tuple[Cell, ...]], keys: Sequence[object]) -> None:
        self._rows, self._keys = rows, keys

    def __len__(self) -> int:
        return len(self._rows)

    def row(self, n: int) -> tuple[Cell, ...]:
        """The cells of row `n`."""
        return self._rows[n]

    def key(self, n: int) -> object:
        """The key of row `n`."""
        return self._keys[n]


def text_of(cell: Cell) -> str:
    """A cell without its style, harmless."""
    return safe(cell if isinstance(cell, str) else cell[0])


class Table(ScrollView, can_focus=True):
    """Rows under a head, with a cursor. `columns` never change; `show` gives it other rows."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "table--head",
        "table--cursor",
        *(f"table--{style}" for style in STYLES),
    }
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "move(-1)", "Up", show=False),
        Binding("down,j", "move(1)", "Down", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
        Binding("pagedown", "page(1)", "Page down", show=False),
        Binding("home,g", "edge(0)", "First", show=False),
        Binding("end,G", "edge(1)", "Last", show=False),
        Binding("enter", "pick", "Open", show=False),
    ]

    class Picked(Message):
        """Enter on a row."""

        def __init__(self, table: Table, key: object) -> None:
            super().__init__()
            self.table, self.key = table, key

        @property
        def control(self) -> Table:
            """The table, for `@on(Table.Picked, "#id")`."""
            return self.table

    class Moved(Message):
        """The cursor is on another row."""

        def __init__(self, table: Table, key: object) -> None:
            super().__init__()
            self.table, self.key = table, key

        @property
        def control(self) -> Table:
            """The table, for `@on(Table.Moved, "#id")`."""
            return self.table

    def __init__(
        self, columns: Sequence[Column], *, empty: str = "Nothing here.", id: str | None = None
    ) -> None:
        """`empty` is what stands there in place of no rows."""
        super().__init__(id=id)
        self.columns = tuple(columns)
        self.source: Source = ListSource((), ())
        self.cursor = 0
        self._empty = self._none = empty
        self.wanted = ""
        """What the rows were filtered by."""
        self._shown = False
        self._styles: dict[str, Style] = {}

    def show(self, source: Source, none: str = "") -> None:
        """Draw these rows; `none` is why there are none, where it is not the usual reason. The
        cursor stays on its row, or near where that was."""
        self._none = none or self._empty
        before = self.key
        self.source = source
        self._shown = True
        self.cursor = self._find(before)
        self.virtual_size = Size(self._narrowest(), len(source) + 1)
        self._keep_in_view()
        self.refresh()

    @property
    def key(self) -> object:
        """The key of the row under the cursor; None where there is no row."""
        return self.source.key(self.cursor) if len(self.source) else None

    def text_rows(self) -> list[tuple[str, ...]]:
        """Every row as harmless text, for export."""
        return [self.text_row(n) for n in range(len(self.source))]

    def text_row(self, n: int) -> tuple[str, ...]:
        """Row `n` as harmless text."""
        return tuple(map(text_of, self.source.row(n)))

    def select(self, key: object) -> None:
        """Put the cursor on the row of `key`, where it is."""
        self.go(self._find(key))

    def _find(self, key: object) -> int:
        count = len(self.source)
        here = max(0, min(self.cursor, count - 1))
        if key is None or not count or self.source.key(here) == key:
            return here
        near = range(count)[max(0, here - NEAR) : here + NEAR]
        return next((n for n in near if self.source.key(n) == key), here)

    def _narrowest(self) -> int:
        return sum(c.width for c in self.columns) + len(self.columns) - 1

    @property
    def _room(self) -> int:
        """Cells of a line, without those under the scrollbar."""
        return self.scrollable_content_region.width

    def _widths(self) -> list[int]:
        growing = [c for c in self.columns if c.grow]
        spare = max(0, self._room - self._narrowest())
        share, rest = divmod(spare, len(growing)) if growing else (0, 0)
        widths = []
        for column in self.columns:
            more = share + (rest if growing and column is growing[-1] else 0)
            widths.append(column.width + more * column.grow)
        return widths

    def render_line(self, y: int) -> Strip:
        """One line of the screen: the head, a row, or nothing."""
        width = self._room
        if y == 0:
            return self._line([c.title for c in self.columns], self._style("head"))
        n = self.scroll_offset.y + y - 1
        if n < len(self.source):
            over = self._style("cursor") if n == self.cursor else None
            return self._line(self.source.row(n), self.rich_style, over)
        if n == 0 and self._shown:  # before that nothing is known, which is not "nothing"
            words = f"Nothing here fits '{safe(self.wanted)}'." if self.wanted else self._none
            return Strip([Segment(set_cell_size(words, width), self._style("dim"))])
        return Strip.blank(width, self.rich_style)

    def _line(self, cells: Sequence[Cell], base: Style, over: Style | None = None) -> Strip:
        segments = []
        for cell, column, width in zip(cells, self.columns, self._widths(), strict=True):
            text = text_of(cell)
            style = base if isinstance(cell, str) else base + self._style(cell[1])
            segments.append(Segment(_fit(text, width, column), over or style))
            segments.append(Segment(" ", over or base))
        return Strip(segments[:-1]).adjust_cell_length(self._room, over or base)

    def _style(self, name: str) -> Style:
        """A style of the theme, kept until the theme changes."""
        if name not in self._styles:
            self._styles[name] = self.get_component_rich_style(f"table--{name}")
        return self._styles[name]

    def notify_style_update(self) -> None:
        """The theme changed, or the focus."""
        super().notify_style_update()
        self._styles.clear()

    def _page(self) -> int:
        return max(1, self.size.height - 1)

    def go(self, n: int) -> None:
        """Put the cursor on row `n`, or as near as there is one."""
        old, self.cursor = self.cursor, max(0, min(n, len(self.source) - 1))
        if old == self.cursor:
            return
        self._keep_in_view()
        for row in (old, self.cursor):
            line = row - self.scroll_offset.y + 1
            if 1 <= line < self.size.height:
                self.refresh(Region(0, line, self.size.width, 1))
        self.post_message(self.Moved(self, self.key))

    def _keep_in_view(self) -> None:
        top = self.scroll_offset.y
        if self.cursor < top:
            self.scroll_to(y=self.cursor, animate=False, force=True, immediate=True)
        elif self.cursor >= top + self._page():
            y = self.cursor - self._page() + 1
            self.scroll_to(y=y, animate=False, force=True, immediate=True)

    def on_resize(self) -> None:
        """Other widths, and perhaps another top."""
        self._keep_in_view()

    def on_click(self, event: events.Click) -> None:
        """A click goes to the row; a second one on the same row opens it."""
        n = self.scroll_offset.y + event.y - 1
        if event.y < 1 or n >= len(self.source):
            return
        if n == self.cursor:
            self.action_pick()
        self.go(n)

    def action_move(self, by: int) -> None:
        """Down and up."""
        self.go(self.cursor + by)

    def action_page(self, by: int) -> None:
        """A page down and up."""
        self.go(self.cursor + by * self._page())

    def action_edge(self, last: int) -> None:
        """To the first row, or the last."""
        self.go(len(self.source) - 1 if last else 0)

    def action_pick(self) -> None:
        """Open the row."""
        if len(self.source):
            self.post_message(self.Picked(self, self.key))


def _fit(text: str, width: int, column: Column) -> str:
    fits: Callable[[str, int], str] = set_cell_size
    if len(text) > width > 3:
        text = fits(text, width - 1) + "~"
    if column.align == "right" and len(text) < width:
        text = text.rjust(width)
    return fits(text, width)
