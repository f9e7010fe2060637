"""Units that failed and watched log entries -> Incidents in words, for tier 2 and for people."""

from osiris.flow.listen.listen import Listened, listen

__all__ = ["Listened", "listen"]
