"""The local model in a process of its own (tier 2). Without one, tiers 1 and 3 go on."""

from osiris.edge.planner.port import Absent, Planner

__all__ = ["Absent", "Planner"]
