"""A QR code as a picture for a page: one SVG element, no script, no style, no request."""

from __future__ import annotations

from html import escape

import qrcode  # type: ignore[import-untyped]

QUIET = 4
"""Modules of white around it (ISO/IEC 18004)."""


def qr_svg(text: str, *, says: str) -> str:
    """`text` as an SVG element, black on white whatever the page's colours. `says` names it to
    those who cannot see it."""
    code = qrcode.QRCode(border=QUIET, error_correction=qrcode.constants.ERROR_CORRECT_M)
    code.add_data(text)
    rows = code.get_matrix()
    marks = "".join(
        f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, dark in enumerate(row) if dark
    )
    size = len(rows)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" role="img" '
        f'aria-label="{escape(says)}" shape-rendering="crispEdges">'
        f'<rect width="{size}" height="{size}" fill="#fff"/><path d="{marks}" fill="#000"/></svg>'
    )
