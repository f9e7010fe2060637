"""A drill: a practice clinic of its own is broken and healed, and what came of it is counted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict

from textual.containers import VerticalScroll
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from osiris.desk.drill import Drill as Running
from osiris.desk.drill import Drilled
from osiris.errors import OsirisError
from tui.text import block
from tui.view import View

_KEPT = 400
_WORDS = {
    "hosts": "hosts that were started for it, and are gone again",
    "broken": "things that were broken",
    "detected": "of them found",
    "missed": "of them missed",
    "healed": "put right and verified",
    "undone": "taken back, because the fix did not help",
    "escalated": "put to a person",
    "by_rules": "settled by tier 1, the rules",
    "by_planner": "settled by tier 2, the planner",
    "by_person": "left to tier 3, a person",
    "detect_s": "seconds to find them",
    "heal_s": "seconds to put them right",
    "chain": "the evidence of it",
}


class Drill(View[None]):
    """Start it, follow it, read what came of it."""

    TITLE = "Drill"
    HELP = (
        "Practice hosts are started, broken in many ways, healed and removed. No machine of the "
        "clinic is touched, and nothing of it is counted as proof. It takes some minutes."
    )
    ACTIONS = ("drill.start", "drill.stop")
    AUTO_FOCUS = "#page"

    class Said(Message):
        """A line of progress."""

        def __init__(self, line: str) -> None:
            super().__init__()
            self.line = line

    class Over(Message):
        """The result; None where it was called off; or what went wrong."""

        def __init__(self, result: Drilled | OsirisError | None) -> None:
            super().__init__()
            self.result = result

    def __init__(self) -> None:
        super().__init__()
        self._drill: Running | None = None
        self._lines: list[str] = []
        self._result: Drilled | None = None

    def body(self) -> Iterable[Widget]:
        """What happens, or what came of it."""
        with VerticalScroll(id="page"):
            yield Static(f"{self.HELP}\n\ns starts it.", id="drilled", markup=False)

    def read(self) -> None:
        """Nothing of the ledger."""

    def paint(self, data: None) -> None:
        """What happens now, or the last result."""
        if self._lines:
            self.query_one("#drilled", Static).update(block("\n".join(self._lines)))
            self.query_one("#page", VerticalScroll).scroll_end(animate=False)

    def act_drill_start(self) -> None:
        """One at a time, for who may work on machines."""
        if not self.may("sweep"):
            self.tell("A drill is for technicians, approvers and administrators.")
            return
        if self._drill is not None:
            self.tell("A drill is running.")
            return
        try:
            self._drill = Running()
        except OsirisError as error:
            self.tell(str(error))
            return
        self._lines, self._result = ["Starting a practice clinic ..."], None
        self.paint(None)
        running = self._drill
        self.run_worker(lambda: self._follow(running), thread=True, group="drill")

    def act_drill_stop(self) -> None:
        """Its hosts end with it."""
        if self._drill is not None:
            self._drill.call_off()

    def on_unmount(self) -> None:
        """Leaving calls it off: nobody would read what came of it."""
        self.act_drill_stop()

    def _follow(self, running: Running) -> None:
        try:
            self.post_message(self.Over(running.follow(self._say)))
        except OsirisError as error:
            self.post_message(self.Over(error))

    def _say(self, line: str) -> None:
        self.post_message(self.Said(line))

    def on_drill_said(self, event: Said) -> None:
        """One more line."""
        self._lines = [*self._lines, event.line][-_KEPT:]
        self.paint(None)

    def on_drill_over(self, event: Over) -> None:
        """What came of it."""
        self._drill = None
        if isinstance(event.result, OsirisError):
            self._lines.append(str(event.result))
        elif event.result is None:
            self._lines.append("The drill was called off; its hosts are gone.")
        else:
            self._result = event.result
            self._lines = ["What came of the drill (practice: it counts nowhere)", ""]
            self._lines += [f"{value:>10}  {_WORDS[key]}" for key, value in self._counted()]
        self.paint(None)

    def _counted(self) -> list[tuple[str, str]]:
        return [(k, str(v)) for k, v in asdict(self._result).items()] if self._result else []

    def rows(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        """The result."""
        return ("COUNT", "WHAT"), [(value, _WORDS[key]) for key, value in self._counted()]
