"""The console: bindings, and which screen is on top. What a screen does is in tui.screens."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from textual.app import App
from textual.binding import BindingType
from textual.events import AppBlur, Event, Key, MouseDown
from textual.screen import Screen

from osiris.model.person import Session, Stage, Way
from tui import everywhere
from tui.actions import EVERYWHERE
from tui.actions import VIEWS as GO
from tui.here import Here
from tui.keymap import KEYS, binding, remapped
from tui.presence import EVERY_S, LOCKED, OVER, Presence
from tui.text import safe
from tui.themes import STANDARD, THEMES, VT
from tui.view import View
from tui.vt import Glyphs, Plain

if TYPE_CHECKING:
    from osiris.desk import Desk

VIEWS: dict[str, str] = {
    "login": "tui.screens.login:Login",
    "enrol": "tui.screens.enrol:Enrol",
    "lock": "tui.screens.lock:Lock",
    "board": "tui.screens.board:Board",
    "help": "tui.screens.help:Help",
    "host": "tui.screens.host:Host",
    "check": "tui.screens.check:Check",
    "proof": "tui.screens.proofs:Proofs",
    "changes": "tui.screens.changes:History",
    "incident": "tui.screens.incident:Incident",
    "tickets": "tui.screens.tickets:Tickets",
    "ticket": "tui.screens.ticket:Ticket",
    "events": "tui.screens.events:Events",
    "entry": "tui.screens.entry:Entry",
    "evidence": "tui.screens.evidence:Evidence",
    "logs": "tui.screens.logs:Logs",
    "audit": "tui.screens.audit:Audit",
    "about": "tui.screens.about:About",
    "policy": "tui.screens.policy:Policy",
    "waivers": "tui.screens.waivers:Waivers",
    "lists": "tui.screens.lists:Lists",
    "learning": "tui.screens.learning:Learning",
    "owner": "tui.screens.owner:Owner",
    "drill": "tui.screens.drill:Drill",
    "users": "tui.screens.users:Users",
}
"""Name -> "module:Class", imported when it is first opened. Every screen has a line here."""


class Console(App[None]):
    """One person at one terminal. `hz` 0: nothing is read by itself (for tests)."""

    CSS_PATH = Path(__file__).with_name("console.tcss")
    ENABLE_COMMAND_PALETTE = False
    TITLE = "osiris"
    BINDINGS: ClassVar[list[BindingType]] = [
        binding(a, show=False) for a in (*EVERYWHERE, *GO) if a in KEYS
    ]

    def __init__(
        self,
        desk: Desk,
        session: Session | None,
        *,
        way: Way = Way.TTY,
        vt: bool = False,
        ascii: bool = False,
        font: frozenset[str] = frozenset(),
        hz: float = 1.0,
        theme: str = "",
    ) -> None:
        """`session` None: a person signs in first, having come by `way`. `font`: what the font of
        a Linux VT has beyond what every one has."""
        super().__init__()
        self.desk, self.hz = desk, hz
        self.signed_in = session
        self.way = session.way if session else way
        glyphs = Glyphs.ASCII if ascii else Glyphs.VT if vt else Glyphs.ALL
        self.plain = Plain(glyphs, font)
        self.here = Here(desk)
        self.presence = Presence(self)
        self.keymap: dict[str, str] = {}
        self._floor = 1
        self._filters.append(self.plain)
        for known in THEMES.values():
            self.register_theme(known)
        self.theme = theme or ("standard" if glyphs is Glyphs.ALL else VT.name)

    @property
    def session(self) -> Session:
        """Who is here. Only asked for by screens that come after signing in."""
        if self.signed_in is None:
            raise LookupError("nobody is signed in")
        return self.signed_in

    def draws(self, text: str) -> bool:
        """Whether this terminal can draw every character of `text`."""
        return self.plain.draws(text)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """A theme of Textual's own lacks our colours."""
        return dict(STANDARD.variables)

    def get_default_screen(self) -> Screen[None]:
        """The first frame: the board, or where a person signs in."""
        return self._made("board") if self.signed_in else self._made("login", way=self.way)

    def push_view(self, name: str, **args: Any) -> None:
        """Open the screen of this name (VIEWS) on top."""
        self.push_screen(self._made(name, **args))

    def go(self, name: str) -> None:
        """Open a main screen over the board, in place of what is there."""
        self._down()
        if name != "board":
            self.push_view(name)

    def enter(self, name: str, **args: Any) -> None:
        """Leave everything, and be on this screen. The first one that there was is used again."""
        first = self.screen_stack[0]
        if type(first).__name__ == VIEWS[name].rpartition(":")[2]:
            self._floor = 1
            self._down()
        else:
            self.instead(self._made(name, **args))

    def instead(self, screen: Screen[None]) -> None:
        """Leave everything, and be on this screen."""
        self._floor = 1
        self._down()
        self.push_screen(screen)
        self._floor = 2

    @property
    def deep(self) -> bool:
        """Whether there is a screen to go back to."""
        return len(self.screen_stack) > self._floor

    def lock(self) -> None:
        """Hide everything behind the lock."""
        if self.signed_in is not None and not any(
            type(s).__name__ == "Lock" for s in self.screen_stack
        ):
            self.push_view("lock")

    def signed_out(self) -> None:
        """The session is over: nothing of it stays on the screen."""
        self.desk = replace(self.desk, session="")
        self.signed_in = None
        self.enter("login", way=self.way)

    def _down(self) -> None:
        while self.deep:
            self.pop_screen()

    def _made(self, name: str, **args: Any) -> Screen[None]:
        module, _, cls = VIEWS[name].partition(":")
        made: Screen[None] = getattr(import_module(module), cls)(**args)
        return made

    def on_app_blur(self, event: AppBlur) -> None:
        """The list keeps the keys. In a browser this comes first of all, and no focus after it."""
        event.prevent_default()

    def on_mount(self) -> None:
        """Follow the session, where there is one. It may be locked already: whoever opens the page
        again finds the lock."""
        if self.signed_in is not None and self.signed_in.stage is Stage.LOCKED:
            self.lock()
        if self.hz:
            self.set_interval(EVERY_S, self.follow)

    async def on_event(self, event: Event) -> None:
        """Only keys and clicks of a person keep a session alive."""
        if isinstance(event, Key | MouseDown):
            self.presence.stirred = True
        await super().on_event(event)

    def follow(self) -> None:
        """Ask how the session stands, in a thread. Who only looked while no daemon ran has none,
        and ends with that; the owner of the box needs none."""
        if self.signed_in is not None:
            self.run_worker(self._follow, thread=True, group="presence", exclusive=True)

    def _follow(self) -> None:
        state = self.presence.state()
        if state == LOCKED:
            self.call_from_thread(self.lock)
        elif state == OVER:
            self.call_from_thread(self.signed_out)

    @property
    def view(self) -> View[Any] | None:
        """The screen on top, where it is not a question."""
        return self.screen if isinstance(self.screen, View) else None

    def may(self, kind: str) -> bool:
        """Whether the role of who is here may ask this kind of Request."""
        return self.signed_in is not None and self.desk.may(kind, self.signed_in.role)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only over a screen, only what is there, and only for who may."""
        if action != "do" or not self.is_running:
            return True
        name, view = str(parameters[0]), self.view
        if view is None or (name.startswith("go.") and name[3:] not in VIEWS):
            return False
        return view.check_action(action, parameters)

    def action_do(self, action_id: str) -> None:
        """Carry out an action that is on every screen."""
        if action_id.startswith("go."):
            self.go(action_id[3:])
        elif self.view is not None:
            everywhere.do(self, self.view, action_id)

    def remap(self) -> None:
        """Put the keys of config.yaml in place of ours; what cannot be used is told."""
        keys = self.here.new_keys()
        if keys is None:
            return
        self.keymap, faults = remapped(keys)
        self.set_keymap(self.keymap)
        for fault in faults:
            self.notify(safe(fault), severity="warning", markup=False)
