"""Text from outside, made harmless for a screen: one cell in a table, or a block of lines."""

from __future__ import annotations

from osiris.report.text import plain


def safe(text: object) -> str:
    """One line without control, format and bidirectional characters."""
    return plain(str(text)).replace("\n", " ")


def block(text: object) -> str:
    """The same for more than one line: line breaks stay. Give it to widgets with markup=False."""
    return plain(str(text))
