"""Machines that nobody enrolled yet: found through a domain controller, listed, never touched."""

from osiris.flow.discover.discover import Discovered, discover

__all__ = ["Discovered", "discover"]
