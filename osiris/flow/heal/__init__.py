"""Propose, guard, intent, act, look again over a new connection, keep or undo, record."""

from osiris.flow.heal.heal import Healed, heal, heal_open
from osiris.flow.heal.propose import outline
from osiris.flow.heal.recover import recover
from osiris.flow.heal.undo import Undone, undo, undoable

__all__ = ["Healed", "Undone", "heal", "heal_open", "outline", "recover", "undo", "undoable"]
