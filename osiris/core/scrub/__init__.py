"""What came from a host, made fit to be kept: structure first, and fail closed."""

from __future__ import annotations

from osiris.core.scrub.details import SCRUB_VERSION, WITHHELD, scrub, scrub_bytes
from osiris.core.scrub.text import Scrubbed, scrub_text

__all__ = ["SCRUB_VERSION", "WITHHELD", "Scrubbed", "scrub", "scrub_bytes", "scrub_text"]
