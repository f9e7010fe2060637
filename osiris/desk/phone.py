"""The page for a phone: one file that works with no network."""

from __future__ import annotations

import base64
import hashlib
from importlib.resources import files


def phone_page() -> str:
    """The page with everything in it; its policy (CSP) lets just these scripts and styles run."""
    parts = files("osiris.report.phone")
    page, css, qr, js = (
        parts.joinpath(name).read_text(encoding="utf-8")
        for name in ("page.html", "page.css", "qr.js", "page.js")
    )
    script = qr + js
    values = {"script": _hash(script), "style": _hash(css), "css": css, "js": script}
    for name, value in values.items():
        page = page.replace("{" + name + "}", value, 1)
    return page


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
