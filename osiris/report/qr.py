"""QR codes as text, for a terminal of 80 x 24 and for a picture.

Light modules are drawn as full ink and dark ones as nothing, so that light letters on a dark ground
(a console) come out as a QR code should: a reader refuses the inverted one. Draw them in bright
white on black, whatever the theme is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import qrcode  # type: ignore[import-untyped]
from qrcode.constants import ERROR_CORRECT_L  # type: ignore[import-untyped]
from qrcode.exceptions import DataOverflowError  # type: ignore[import-untyped]

from osiris.errors import OsirisError

BORDER = 2
"""Modules of quiet zone. ISO/IEC 18004 asks for 4; readers of screens manage with 2 (see
tests/core/test_qr.py)."""

COLUMNS, LINES = 80, 23
"""The cells of the smallest terminal, without the line of keys."""

_HALF = {(True, True): "█", (True, False): "▀", (False, True): "▄", (False, False): " "}


@dataclass(frozen=True, slots=True, kw_only=True)
class Symbol:
    """One QR code. `version` is 1 to 40; `rows` its modules, quiet zone included, True is light."""

    version: int
    rows: tuple[tuple[bool, ...], ...]

    @property
    def side(self) -> int:
        """Modules of one side, quiet zone included."""
        return len(self.rows)


def symbol(text: str, border: int = BORDER) -> Symbol:
    """The smallest QR code of `text`, error correction L. Raises OsirisError beyond version 40."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_L, border=border)
    code.add_data(text)
    try:
        code.make(fit=True)
    except (DataOverflowError, ValueError):
        raise _too_long(text) from None
    rows = tuple(tuple(not dark for dark in row) for row in code.get_matrix())
    return Symbol(version=code.version, rows=rows)


def qr_text(text: str, border: int = BORDER) -> str:
    """A QR code of `text` in half blocks, two modules in a cell: lines of equal length.

    Raises OsirisError where it does not fit 80 x 24: version 6 at border 2 is the largest.
    """
    made = symbol(text, border)
    lines = half_blocks(made)
    _fit(made, made.side, len(lines))
    return "\n".join(lines)


def half_blocks(made: Symbol) -> list[str]:
    """The lines of a Symbol, each two rows of modules high."""
    rows: list[Sequence[bool]] = [*made.rows]
    if len(rows) % 2:
        rows.append((True,) * made.side)
    return [
        "".join(_HALF[cell] for cell in zip(upper, lower, strict=True))
        for upper, lower in zip(rows[::2], rows[1::2], strict=True)
    ]


def full_blocks(made: Symbol) -> list[str]:
    """The lines of a Symbol, each module two columns wide: twice the room each way, and of glyphs
    only the full block, which every console font has."""
    return ["".join("██" if light else "  " for light in row) for row in made.rows]


def _fit(made: Symbol, columns: int, lines: int) -> None:
    if columns > COLUMNS or lines > LINES:
        raise OsirisError(
            f"The QR code (version {made.version}) needs {columns} x {lines} cells; "
            f"{COLUMNS} x {LINES} are there.",
            "Type the text instead: it says the same.",
        )


def _too_long(text: str) -> OsirisError:
    return OsirisError(f"{len(text)} characters are too many for a QR code.", "Use a file instead.")
