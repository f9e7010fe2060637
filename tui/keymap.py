"""Which key does what: action id -> keys, apart from what the actions are.

Only keys that a Linux VT can send and tell apart: letters, F1 to F10, Enter, Esc, Tab, arrows,
PgUp, PgDn, Home, End, and signs. `keys:` in config.yaml puts other keys in place of these.
"""

from __future__ import annotations

import re
import string
from collections.abc import Mapping

from textual.binding import Binding

from tui.actions import ACTIONS

KEYS: Mapping[str, str] = {
    "help": "?,f1",
    "filter": "/",
    "palette": ":,ctrl+p",
    "jump": "f",
    "pause": "p",
    "hold": "H",
    "lock": "L",
    "copy": "y",
    "export": "X",
    "picture": "S",
    "theme": "T",
    "quit": "q",
    "back": "escape",
    "go.board": "1",
    "go.tickets": "2",
    "go.events": "3",
    "go.evidence": "4",
    "go.learning": "5",
    "go.policy": "6",
    "go.owner": "7",
    "go.logs": "8",
    "go.audit": "9",
    "go.users": "0",
    "go.drill": "D",
    "go.about": "A",
    "open": "enter",
    "wrong": "w",
    "sweep": "s",
    "case.incident": "i",
    "case.check": "v",
    "case.proof": "e",
    "case.changes": "c",
    "case.ticket": "t",
    "case.sop": "o",
    "case.all": "w",
    "case.approve": "a",
    "case.dry-run": "d",
    "case.undo": "u",
    "case.hold": "h",
    "case.take": "m",
    "case.assign": "n",
    "case.resolve": "r",
    "case.reopen": "b",
    "case.close": "z",
    "policy.set": "e",
    "policy.earn": "E",
    "policy.waivers": "w",
    "policy.lists": "m",
    "waiver.add": "n",
    "waiver.expire": "d",
    "lists.change": "e",
    "learn.promote": "m",
    "learn.reject": "R",
    "users.add": "n",
    "users.role": "r",
    "users.close": "c",
    "users.password": "w",
    "users.phone": "K",
    "users.factor": "F",
    "users.end": "e",
    "users.remove": "R",
    "drill.start": "s",
    "drill.stop": "c",
    "events.jump": "J",
    "entry.newer": "left",
    "entry.older": "right",
    "proof.verify": "v",
    "proof.stop": "c",
    "proof.witness": "w",
    "proof.check": "k",
    "proof.carry": "u",
    "proof.events": "e",
    "logs.follow": "space",
}
"""Keys in Textual's names, more than one apart by commas. An action that is not here has no key and
is found in the palette."""

_NAMED = frozenset(
    {"enter", "escape", "tab", "space", "up", "down", "left", "right", "home", "end"}
    | {"pageup", "pagedown", "backspace", "delete"}
    | {f"f{n}" for n in range(1, 11)}
)
_SIGNS = frozenset(string.ascii_letters + string.digits + string.punctuation) - {","}
_FIXED = frozenset({"back", "quit", "help"})
"""What nobody can take the keys from: without them a person is lost."""


def binding(action_id: str, *, show: bool = True) -> Binding:
    """The Binding of an action: it runs `action_do` with the id, where it was bound."""
    title = ACTIONS[action_id].title
    keys = KEYS[action_id]
    shown = display(keys.partition(",")[0])
    return Binding(keys, f"do('{action_id}')", title, show=show, id=action_id, key_display=shown)


def display(key: str) -> str:
    """A key as people know it."""
    return {"escape": "esc", "pageup": "pgup", "pagedown": "pgdn"}.get(key, key)


def remapped(wanted: Mapping[str, str]) -> tuple[dict[str, str], list[str]]:
    """What of `keys:` can be used, and a sentence for each line that cannot: none is fatal."""
    good: dict[str, str] = {}
    faults: list[str] = []
    for action_id, keys in wanted.items():
        names = [_name(key.strip()) for key in keys.split(",")]
        if action_id not in ACTIONS:
            faults.append(f"keys: there is no action '{action_id}'")
        elif action_id in _FIXED:
            faults.append(f"keys: the key of '{action_id}' stays as it is")
        elif not all(names):
            faults.append(f"keys: '{keys}' of '{action_id}' is no key that every screen can send")
        else:
            good[action_id] = ",".join(filter(None, names))
    return good, faults + _twice(good)


def _twice(good: dict[str, str]) -> list[str]:
    """Takes out what would take a key from an action that keeps its own."""
    fixed = {key: a for a in _FIXED for key in KEYS[a].split(",")}
    faults = []
    for action_id, keys in list(good.items()):
        taken = [key for key in keys.split(",") if key in fixed]
        if taken:
            del good[action_id]
            faults.append(f"keys: {taken[0]} of '{action_id}' belongs to '{fixed[taken[0]]}'")
    return faults


def _name(key: str) -> str:
    """A key's name for Textual; empty for one that a VT cannot send."""
    if key in _NAMED or re.fullmatch(r"ctrl\+[a-z]", key):
        return key
    return key if len(key) == 1 and key in _SIGNS else ""
