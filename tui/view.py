"""The base of every screen.

A screen says what it is (`TITLE`, `HELP`), which actions it offers (`ACTIONS`: ids of tui.actions),
what is on it (`body`), where its data comes from (`read`, in a thread) and how it is drawn
(`paint`). For each action `x.y-z` of its own it has a method `act_x_y_z`. All else is done here:

    class Host(View[HostPage]):
        TITLE = "Host"
        HELP = "Every check of one machine, worst first. Enter opens one."
        ACTIONS = ("open", "sweep")

        def __init__(self, host: str) -> None:     # app.push_view("host", host="front-desk")
            super().__init__()
            self.host = host

        def crumb(self) -> str: return self.host   # in the breadcrumb, in place of TITLE
        def body(self) -> ComposeResult: yield Table((Column("CHECK", 20, grow=True),), id="checks")
        def read(self) -> HostPage: return cases.host(self.desk, self.host)
        def paint(self, data: HostPage) -> None: self.query_one(Table).show(ListSource(...))
        def act_sweep(self) -> None: self.ask("sweep", {"names": [self.host]}, self.host)

`self.desk`, `self.session` and `self.may(kind)` are there; `self.data` is what was painted last.
`self.ask(action_id, args, target, secrets=None, done=None, more="")` asks a person as the action
says, sends the Request in a thread, shows the Reply, reads again, and calls `done(reply)`.
The filter (`/`): `filtered(text)` is called with each letter, from the main loop; by default the
screen is painted again, so `paint` may look at `self.filter_text`.
`rows()` gives columns and rows for export and copy; by default those of the first Table.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from textual import on
from textual.app import ComposeResult
from textual.message import Message
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input, Static

from osiris.errors import OsirisError
from osiris.model.case import Reply
from osiris.model.person import Session
from tui.actions import ACTIONS
from tui.keymap import KEYS, binding, display
from tui.text import safe
from tui.widgets.confirm import Confirm, Yes
from tui.widgets.progress import Progress
from tui.widgets.status import Keys, Line
from tui.widgets.table import Table

if TYPE_CHECKING:
    from osiris.desk import Desk
    from tui.app import Console

T = TypeVar("T")

LEAST = (80, 24)
"""Columns and lines below which a screen says that it is too small."""
AGAIN_S = 30
"""A screen is read again after this long even where nothing was written: things grow stale."""
SHARE = 0.03
"""How much of a core the reading of a screen may take: what is long to read is read less often."""
STALE_S = 10
"""A screen that could not be read for this long says so."""


class View(Screen[None], Generic[T]):
    """One screen; see the module. Not subclassed further than once."""

    TITLE: ClassVar[str | None] = ""
    HELP: ClassVar[str] = ""
    ACTIONS: ClassVar[tuple[str, ...]] = ()
    AUTO_FOCUS = "Table, #filter"

    class Seen(Message):
        """What `read` gave in its thread."""

        def __init__(self, mark: int, data: object) -> None:
            super().__init__()
            self.mark, self.data = mark, data

    class Unseen(Message):
        """Nothing was read: nothing new was written (`same`), it is not yet time to read again, or
        the reading failed, in one line."""

        def __init__(self, error: str = "", *, same: bool = False) -> None:
            super().__init__()
            self.error, self.same = error, same

    def __init_subclass__(cls, **options: Any) -> None:
        """The keys of a screen follow from its actions."""
        cls.BINDINGS = [binding(a) for a in cls.__dict__.get("ACTIONS", ()) if a in KEYS]
        super().__init_subclass__(**options)

    def __init__(self) -> None:
        super().__init__()
        self.data: T | None = None
        self.paused = False
        self.error = ""
        self.filter_text = ""
        self.seen_at: datetime | None = None
        self._mark: int | None = None
        self._read_s = self._rest_s = 0.0
        self._reading = False

    # What a screen defines.

    def body(self) -> Iterable[Widget]:
        """The widgets of this screen."""
        return ()

    def read(self) -> T:
        """Fresh data. Runs in a thread: no widget may be touched. Raises OsirisError."""
        raise OsirisError(f"{type(self).__name__} reads nothing.")

    def paint(self, data: T) -> None:
        """Show `data`; only what changed."""

    def crumb(self) -> str:
        """What this screen is called in the breadcrumb."""
        return str(self.TITLE)

    def filtered(self, text: str) -> None:
        """Another text to filter by: `self.filter_text`."""
        if self.data is not None:
            self.paint(self.data)

    def rows(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        """Columns and rows of what is shown, for export and copy."""
        tables = self.query(Table)
        if not tables:
            return (), ()
        table = tables.first()
        return [c.title for c in table.columns], table.text_rows()

    # What a screen uses.

    @property
    def console(self) -> Console:
        """The app."""
        return cast("Console", self.app)

    @property
    def desk(self) -> Desk:
        """What may be seen and asked."""
        return self.console.desk

    @property
    def session(self) -> Session:
        """Who is here."""
        return self.console.session

    def may(self, kind: str) -> bool:
        """Whether this person's role may ask this Request; "" is no Request."""
        return not kind or self.console.may(kind)

    def ask(
        self,
        action_id: str,
        args: Mapping[str, Any],
        target: str,
        secrets: Mapping[str, str] | None = None,
        done: Callable[[Reply], None] | None = None,
        more: str = "",
    ) -> None:
        """Confirm, send, show what came of it, read again, `done`. `more`: words of the question;
        a reason that was asked for goes into `args` as "reason"."""
        asking = self._ask(action_id, dict(args), target, secrets, done, more)
        self.run_worker(asking, group="ask", name=f"ask {action_id}")

    async def _ask(
        self,
        action_id: str,
        args: dict[str, Any],
        target: str,
        secrets: Mapping[str, str] | None,
        done: Callable[[Reply], None] | None,
        more: str,
    ) -> None:
        action, desk = ACTIONS[action_id], self.desk
        if action.confirm != "none" or action.reason:
            yes: Yes | None = await self.app.push_screen_wait(Confirm(action, target, more=more))
            if yes is None:
                return
            args |= {"reason": yes.reason} if action.reason else {}
        title = f"{action.title}: {target}"
        progress = Progress(
            title, lambda say: desk.ask(action.kind, args, secrets=secrets, say=say)
        )
        reply = await self.app.push_screen_wait(progress)
        if reply is not None and reply.data.get("refused") in ("expired", "locked"):
            self.console.follow()
        self.refresh_data()
        if reply is not None and done is not None:
            done(reply)

    def refresh_data(self) -> None:
        """Read again now, whether anything was written or not."""
        self._mark = None
        self._look()

    def pause(self) -> None:
        """Stop reading by itself, or go on."""
        self.paused = not self.paused
        if not self.paused:
            self.refresh_data()
        self._tell()

    def tell(self, text: str) -> None:
        """One line in passing, at the bottom."""
        self.app.notify(safe(text), markup=False)

    # What is done here.

    def compose(self) -> ComposeResult:
        """The lines of every screen around what is its own."""
        yield Line(id="top", classes="bar")
        yield Line(id="where")
        yield Static("", id="small", markup=False)
        yield from self.body()
        yield Input(id="filter", placeholder="filter: Enter keeps it, Esc drops it")
        yield Line(id="who")
        yield Keys()

    def on_mount(self) -> None:
        """Say what is known, draw, and only then read."""
        self._tell()
        self.call_after_refresh(self._look)
        if self.console.hz:
            self.set_interval(1 / self.console.hz, self._tick)

    def on_screen_resume(self) -> None:
        """On top again: what lies here may be old."""
        if self.seen_at is not None:
            self._look()
        self._tell()

    def on_resize(self) -> None:
        """Whether there is room at all."""
        width, height = self.app.size
        small = width < LEAST[0] or height < LEAST[1]
        self.set_class(small, "-small")
        note = f"Too small: {width}x{height}. This needs {LEAST[0]}x{LEAST[1]} at least."
        self.query_one("#small", Static).update(note if small else "")
        self.call_after_refresh(self._tell)

    def _tick(self) -> None:
        if self.app.screen is self:
            if not self.paused:
                self._look()
            self._tell()

    def _look(self) -> None:
        """Read in a thread, one reading at a time."""
        if self._reading or not self.is_attached:
            return
        self._reading = True
        self.run_worker(self._read, thread=True, group="read", name=f"read {self.TITLE}")

    def _read(self) -> None:
        """In the thread. Every way out posts one message: the screen must never wait for ever."""
        try:
            mark = self.desk.mark()
            self.console.here.look(mark)
            now = time.monotonic()
            known = mark == self._mark and now - self._read_s < AGAIN_S
            if known or (self._mark is not None and now < self._rest_s):
                self.post_message(self.Unseen(same=known))
                return
            self._read_s, used = time.monotonic(), time.thread_time()
            data = self.read()
            used = time.thread_time() - used
            self._rest_s = self._read_s + used / SHARE
        except OsirisError as error:
            hint = f" -> {error.hint}" if error.hint else ""
            self.post_message(self.Unseen(f"{error.message}{hint}"))
        except Exception as error:  # noqa: BLE001 a mistake of ours: the screen stays, and says so
            self.post_message(self.Unseen(f"A mistake in this program ({type(error).__name__})."))
        else:
            self.post_message(self.Seen(mark, data))

    @on(Seen)
    def _seen(self, event: Seen) -> None:
        event.stop()
        self._reading, self.error = False, ""
        self._mark, self.data = event.mark, cast(T, event.data)
        self.seen_at = datetime.now(UTC)
        with self.app.batch_update():
            self.paint(self.data)
        self._tell()

    @on(Unseen)
    def _unseen(self, event: Unseen) -> None:
        event.stop()
        self._reading, self.error = False, event.error
        if event.same:
            self.seen_at = datetime.now(UTC)
        self._tell()

    @property
    def freshness(self) -> str:
        """live, paused, stale or reading."""
        if self.paused:
            return "PAUSED"
        if self.seen_at is None:
            return "FAILED" if self.error else "READING"
        old = (datetime.now(UTC) - self.seen_at).total_seconds() > STALE_S
        return "STALE" if self.error or (old and self.console.hz) else "LIVE"

    def _tell(self) -> None:
        """The lines that are on every screen."""
        if not self.is_attached or self.app.screen is not self:
            return
        self.console.remap()
        here = self.console.here
        way = " > ".join(s.crumb() for s in self.app.screen_stack if isinstance(s, View))
        at = here.clock(self.seen_at)
        self.query_one("#top", Line).tell(here.place(way), f"{self.freshness} as of {at}")
        self.query_one("#where", Line).tell(*here.address())
        who = self.query_one("#who", Line)
        who.set_class(bool(self.error or here.notice()), "-error")
        if self.error:
            who.tell(self.error)  # it gets the whole line
        else:
            who.tell(here.notice(), here.who(self.console.signed_in))
        self.query_one(Keys).tell(self._keys())

    def _keys(self) -> list[tuple[str, str, str]]:
        """What works now: help first, then what is this screen's own, then what is everywhere."""
        own = [a for a in self.ACTIONS if a in KEYS]
        everywhere = ("filter", "palette", "hold", "back", "quit", "pause", "jump")
        return [self._key(a) for a in ("help", *own, *everywhere) if self.offers(a)]

    def _key(self, action_id: str) -> tuple[str, str, str]:
        keys = self.console.keymap.get(action_id, KEYS[action_id])
        scope = "screen" if action_id in self.ACTIONS else "app"
        shown = display(keys.partition(",")[0])
        return shown, ACTIONS[action_id].title.lower(), f"{scope}.do('{action_id}')"

    def offers(self, action_id: str) -> bool:
        """Whether this person may do this here and now."""
        return self.may(ACTIONS[action_id].kind)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What the role may not ask is not there; without a daemon nothing can be asked."""
        if action != "do":
            return True
        kind = ACTIONS[str(parameters[0])].kind
        if not self.may(kind):
            return False
        return None if kind and self.console.here.read_only else True

    def action_do(self, action_id: str) -> None:
        """Carry out an action of this screen."""
        name = action_id.replace(".", "_").replace("-", "_")
        getattr(self, f"act_{name}")()

    def act_open(self) -> None:
        """Enter: what the row of the focused table is about."""
        if isinstance(self.focused, Table):
            self.focused.action_pick()

    # The filter.

    def begin_filter(self) -> None:
        """Show the line and write into it."""
        line = self.query_one("#filter", Input)
        line.add_class("-shown")
        self.set_focus(line)  # at once: the next key is already its

    @on(Input.Changed, "#filter")
    def _filter_changed(self, event: Input.Changed) -> None:
        self.filter_text = event.value.strip().casefold()
        for table in self.query(Table):
            table.wanted = self.filter_text
        self.filtered(self.filter_text)

    @on(Input.Submitted, "#filter")
    def _filter_kept(self) -> None:
        self.query_one("#filter", Input).set_class(bool(self.filter_text), "-shown")
        self._into_what_is_shown()

    def drop_filter(self) -> bool:
        """Away with it; whether there was one."""
        line = self.query_one("#filter", Input)
        if not line.has_class("-shown"):
            return False
        line.value = ""
        line.remove_class("-shown")
        self._into_what_is_shown()
        return True

    def _into_what_is_shown(self) -> None:
        """The keys go to the list again, or to the page."""
        shown = [w for w in self.focus_chain if not isinstance(w, Input)]
        self.set_focus(next((w for w in shown if isinstance(w, Table)), next(iter(shown), None)))
