"""What this box is, for who helps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.widget import Widget

from osiris.desk import about
from tui.view import View
from tui.widgets.page import Fact, Page, Section

_BAD = ("does not answer", "no:", "free (", "backwards")


class About(View[about.About]):
    """Versions, room, clock, keys, planner, licences."""

    TITLE = "About"
    HELP = (
        "What whoever helps you asks first. It holds no secret, no machine's and no person's name; "
        "y copies it, X writes it to a file, and it is also: osiris about"
    )
    AUTO_FOCUS = "Page"

    def body(self) -> Iterable[Widget]:
        """The page."""
        yield Page()

    def read(self) -> about.About:
        """All of it now."""
        return about.about(self.desk)

    def paint(self, data: about.About) -> None:
        """The parts, and at the end what it all runs on."""
        sections = [
            Section(head, tuple(_fact(label, words) for label, words in facts.items()))
            for head, facts in data.parts.items()
        ]
        notices = tuple(Fact(f"{name} {v}", licence) for name, v, licence in data.notices)
        self.query_one(Page).show([*sections, Section("RUNS ON", notices)], self.filter_text)

    def rows(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        """The page."""
        return ("PART", "WHAT", "WORDS"), self.query_one(Page).rows()


def _fact(label: str, words: str) -> Fact:
    return Fact(label, words, "warn" if words.startswith(_BAD) else "")
