"""What came from a host, made fit to be kept: structure first, and fail closed.

`scrub` and `scrub_bytes` are for details of evidence, `scrub_text` for free text, `pseudonyms` for
what leaves the site. What may be a patient's goes everywhere; staff and machines stay on the box.
"""

from __future__ import annotations

from osiris.core.scrub.details import SCRUB_VERSION, WITHHELD, scrub, scrub_bytes
from osiris.core.scrub.export import pseudonyms
from osiris.core.scrub.text import Scrubbed, scrub_text

__all__ = [
    "SCRUB_VERSION",
    "WITHHELD",
    "Scrubbed",
    "pseudonyms",
    "scrub",
    "scrub_bytes",
    "scrub_text",
]
