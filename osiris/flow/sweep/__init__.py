"""Look at what is due, judge it, open and close cases, and sign one entry for all of it."""

from osiris.flow.sweep.sweep import Swept, sweep

__all__ = ["Swept", "sweep"]
