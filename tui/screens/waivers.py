"""Waivers: fails that somebody accepts, with owner, reason and end."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from textual import on
from textual.widget import Widget
from textual.widgets import Static

from osiris.model.case import Waiver
from osiris.report.text import when
from tui.text import block
from tui.view import View
from tui.widgets.confirm import Field, Form
from tui.widgets.table import Column, ListSource, Table

_DAYS = 90


class Waivers(View[list[tuple[Waiver, str]]]):
    """Every waiver that stands."""

    TITLE = "Waivers"
    HELP = "Fails that somebody accepts for a time. Each has an owner, a reason and an end."
    ACTIONS = ("waiver.add", "waiver.expire")

    def body(self) -> Iterable[Widget]:
        """The list."""
        yield Table(
            (
                Column("NO", 4, "right"),
                Column("CHECK", 22, grow=True),
                Column("HOST", 12),
                Column("UNTIL", 11),
                Column("OWNER AND REASON", 22, grow=True),
            ),
            empty="No waiver stands.",
        )
        yield Static("", id="beside", markup=False)

    def read(self) -> list[tuple[Waiver, str]]:
        """What stands now."""
        return self.desk.waivers(live_only=True)

    def paint(self, data: list[tuple[Waiver, str]]) -> None:
        """What the filter lets through."""
        rows = [
            (
                str(w.id),
                w.scope,
                host or "(everywhere)",
                f"{w.expires:%d %b %Y}",
                f"{w.owner}: {w.reason}",
            )
            for w, host in data
        ]
        kept = [n for n, row in enumerate(rows) if self.filter_text in " ".join(row).casefold()]
        source = ListSource([rows[n] for n in kept], [data[n][0].id for n in kept])
        self.query_one(Table).show(source)
        self._beside()

    @on(Table.Moved)
    def _beside(self) -> None:
        """The one under the cursor whole."""
        key = self.query_one(Table).key
        told = [
            f"{w.scope}, {host or 'everywhere'}, until {when(w.expires)}\n{w.owner}: {w.reason}"
            for w, host in self.data or ()
            if w.id == key
        ]
        self.query_one("#beside", Static).update(block("".join(told)))

    def act_waiver_add(self) -> None:
        """A form, then the Request."""
        self.run_worker(self._add(), group="ask")

    async def _add(self) -> None:
        until = f"{datetime.now(UTC) + timedelta(days=_DAYS):%Y-%m-%d}"
        fields = (
            Field("scope", "Check, or group such as ssh_hardening"),
            Field("host", "Host; empty: everywhere"),
            Field("owner", "Who answers for it", self.session.account),
            Field("why", "Why it is accepted"),
            Field("until", "Until (within 12 months)", until),
        )
        told = await self.app.push_screen_wait(Form("A new waiver", fields))
        if told is None:
            return
        args = {
            "scope": told["scope"].strip(),
            "host": told["host"].strip(),
            "owner": told["owner"].strip(),
            "reason": told["why"].strip(),
            "expires": f"{told['until'].strip()}T23:59:59+00:00",
        }
        self.ask("waiver.add", args, f"{args['scope']} on {args['host'] or 'every machine'}")

    def act_waiver_expire(self) -> None:
        """End the one under the cursor."""
        number = self.query_one(Table).key
        if number is not None:
            self.ask("waiver.expire", {"waiver": number}, f"waiver {number}")
