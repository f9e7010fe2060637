"""A QR code as a picture for a page: one SVG element, no script, no style, no request."""

from __future__ import annotations

from html import escape

from osiris.report.qr import symbol

QUIET = 4
"""Modules of white around it: ISO/IEC 18004."""


def qr_svg(text: str, *, says: str) -> str:
    """`text` as an SVG element, black on white whatever the page's colours. `says` names it to
    those who cannot see it. Raises OsirisError where `text` is too long."""
    code = symbol(text, QUIET)
    marks = "".join(
        f"M{x} {y}h1v1h-1z"
        for y, row in enumerate(code.rows)
        for x, light in enumerate(row)
        if not light
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {code.side} {code.side}" '
        f'role="img" aria-label="{escape(says)}" shape-rendering="crispEdges">'
        f'<rect width="{code.side}" height="{code.side}" fill="#fff"/>'
        f'<path d="{marks}" fill="#000"/></svg>'
    )
