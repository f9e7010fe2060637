"""A QR code over the whole screen, with what it is and the same as text."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.screen import ModalScreen
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import Static

from osiris.report.qr import Symbol, half_blocks, symbol
from tui.text import block
from tui.vt import Plain

HALVES = "▀▄█"
"""What a font needs for the small form."""

_INK = Style.parse("bright_white on black")
_LIGHT, _DARK = Style.parse("on bright_white"), Style.parse("on black")


class Picture(Widget, can_focus=False):
    """The modules, whatever the theme is: bright white on black.

    In half blocks where the font has them, else as blanks on two grounds, which need twice the room
    each way.
    """

    def __init__(self, made: Symbol, *, halves: bool) -> None:
        super().__init__()
        self._made = made
        self._lines = half_blocks(made) if halves else []
        self.columns = made.side if halves else 2 * made.side
        self.lines = len(self._lines) or made.side
        self.styles.width, self.styles.height = self.columns, self.lines

    def render_line(self, y: int) -> Strip:
        """One line of it."""
        if y >= self.lines:
            return Strip.blank(self.size.width)
        if self._lines:
            return Strip([Segment(self._lines[y], _INK)])
        row = self._made.rows[y]
        return Strip([Segment("  ", _LIGHT if light else _DARK) for light in row])


class Code(ModalScreen[None]):
    """`text` as a code, with `words` beside it. Esc closes it.

    Where the screen is too small for it, only the words are there: they must hold the text too.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,enter,q", "app.pop_screen", "Close")]
    DEFAULT_CSS = """
    Code { align: left top; background: $background; }
    Code Horizontal { height: 100%; }
    Code #beside { width: 1fr; height: 100%; padding: 0 1; scrollbar-size-vertical: 1; }
    """

    def __init__(self, text: str, words: str) -> None:
        super().__init__()
        self._text, self._words = text, words

    def compose(self) -> ComposeResult:
        """The code left, the words right."""
        plain = getattr(self.app, "plain", None)
        halves = not isinstance(plain, Plain) or plain.draws(HALVES)
        picture = Picture(symbol(self._text), halves=halves)
        width, height = self.app.size
        fits = picture.columns <= width and picture.lines <= height
        with Horizontal():
            if fits:
                yield picture
            with VerticalScroll(id="beside"):
                small = (
                    f"This screen cannot show the code: {picture.columns} x {picture.lines} cells "
                    "are needed with this font. The text says the same.\n\n"
                )
                yield Static(block("" if fits else small) + block(self._words), markup=False)
