"""Everything that a person can do here: a registry, apart from the keys (tui.keymap).

An action with a `kind` sends that Request; it is offered only to roles that may ask it. That is a
courtesy and no boundary: the daemon checks every Request itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Confirm = Literal["none", "yes", "typed"]


@dataclass(frozen=True, slots=True)
class Action:
    """`confirm`: whether a person is asked first, by yes or by typing a word. `reason`: whether a
    reason is asked for, which goes into the Request. `high`: it is drawn as dangerous."""

    id: str
    title: str
    kind: str = ""
    confirm: Confirm = "none"
    reason: bool = False
    high: bool = False


_EVERYWHERE = (
    Action("help", "Help"),
    Action("filter", "Filter"),
    Action("palette", "Commands"),
    Action("jump", "Jump"),
    Action("pause", "Pause"),
    Action("hold", "Hold", "hold", "yes", reason=True, high=True),
    Action("release", "Release", "release", "typed", high=True),
    Action("lock", "Lock"),
    Action("copy", "Copy"),
    Action("export", "Export view"),
    Action("picture", "Picture"),
    Action("theme", "Next theme"),
    Action("quit", "Quit"),
    Action("back", "Back"),
)

_VIEWS = (
    Action("go.board", "Board"),
    Action("go.tickets", "Tickets"),
    Action("go.events", "Events"),
    Action("go.evidence", "Evidence"),
    Action("go.learning", "Learning"),
    Action("go.policy", "Policy"),
    Action("go.owner", "Owner"),
    Action("go.logs", "Logs"),
    Action("go.audit", "Audit"),
    Action("go.users", "Users"),
    Action("go.drill", "Drill"),
    Action("go.about", "About"),
)

_BOARD = (
    Action("open", "Open"),
    Action("wrong", "Wrong only"),
    Action("sweep", "Look now", "sweep"),
)

_DECIDING = (
    Action("policy.set", "Set level", "policy.set", "yes", high=True),
    Action("policy.earn", "Earning on or off", "policy.earn", "yes"),
    Action("policy.waivers", "Waivers"),
    Action("policy.lists", "Calendar and lists"),
    Action("waiver.add", "New waiver", "waiver.add", "yes"),
    Action("waiver.expire", "End waiver", "waiver.expire", "yes"),
    Action("lists.change", "Change", "config.set", "yes"),
    Action("learn.promote", "Make a rule", "learn.promote", "yes"),
    Action("learn.reject", "Reject", "learn.reject", "yes"),
    Action("users.first", "First account", "account.first"),
    Action("users.add", "New account", "account.add", "yes"),
    Action("users.role", "Role", "account.change", "yes", high=True),
    Action("users.close", "Close or open", "account.change", "yes", high=True),
    Action("users.password", "Password", "account.password"),
    Action("users.phone", "Phone key", "account.phone"),
    Action("users.factor", "Drop second factor", "account.change", "yes", high=True),
    Action("users.end", "Sign out", "session.end", "yes"),
    Action("users.remove", "Remove", "account.remove", "typed", high=True),
    Action("drill.start", "Start a drill"),
    Action("drill.stop", "Call it off"),
)

_CASES = (
    Action("case.incident", "Its case"),
    Action("case.check", "Its check"),
    Action("case.proof", "Signed entries"),
    Action("case.changes", "Changes"),
    Action("case.ticket", "Its ticket"),
    Action("case.sop", "Procedure"),
    Action("case.all", "Closed ones too"),
    Action("case.approve", "Approve", "approve", "yes"),
    Action("case.approve-named", "Approve", "approve", high=True),
    Action("case.dry-run", "Dry run", "heal"),
    Action("case.undo", "Undo", "undo", "yes", high=True),
    Action("case.hold", "Hold machine", "hold", "yes", reason=True, high=True),
    Action("case.release", "Release the machine", "release", "yes"),
    Action("case.take", "Take it up", "ticket.acknowledge"),
    Action("case.assign", "Hand over", "ticket.assign"),
    Action("case.resolve", "Resolve", "ticket.resolve", reason=True),
    Action("case.reopen", "Ask again", "ticket.reopen", "yes"),
    Action("case.close", "Close it", "incident.close", "yes"),
)

_PROVING = (
    Action("events.jump", "Jump to"),
    Action("entry.newer", "Newer"),
    Action("entry.older", "Older"),
    Action("proof.verify", "Verify"),
    Action("proof.stop", "Stop"),
    Action("proof.witness", "Pocket witness"),
    Action("proof.check", "Check a witness"),
    Action("proof.carry", "To a stick", "evidence.carry", "yes"),
    Action("proof.events", "Entries"),
    Action("logs.follow", "Follow or stay"),
)

_GROUPS = (_EVERYWHERE, _VIEWS, _BOARD, _DECIDING, _CASES, _PROVING)

ACTIONS: Mapping[str, Action] = {action.id: action for group in _GROUPS for action in group}
"""By id. A screen with actions of its own adds a group here and its keys to tui.keymap."""

EVERYWHERE = tuple(action.id for action in _EVERYWHERE)
VIEWS = tuple(action.id for action in _VIEWS)
