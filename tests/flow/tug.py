"""A month at a machine on which others set values too, with the real flow and a clock of its own.

Three settings (`policy`, `rmm`, `person`) and one that two tools pull at (`both`). Group Policy
sets its value back at each refresh, every 90 to 120 minutes; the RMM each night; the person once.
"""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from osiris.core.match import RuleIndex
from osiris.edge.ledger import findings, runs, tickets
from osiris.flow.heal import heal_open
from osiris.flow.sweep import sweep
from osiris.model.case import Autonomy, Run, Ticket, TicketState
from osiris.model.content import Catalogue, Pattern, Probe, Rule, RuleOrigin, Script, Step
from osiris.model.site import Platform
from tests.flow.office import CATALOGUE, Office, office

GPO, RMM = "Group Policy 'Clinic baseline'", "NinjaOne"
SETTINGS = ("policy", "rmm", "person", "both")
_LIB = '. "${OSIRIS_LIB:?}/lib.sh"\n'
_SETTING = """\
name=$(param name)
keep "/$name"
case $1 in
state) printf '%s %s\\n' "$name" "$(cat "$R/$name")" ;;
apply) printf good >"$R/$name" ;;
undo) put_back "/$name" ;;
esac
"""


def check_of(setting: str) -> str:
    """The id of the Check that looks at a setting."""
    return f"set_{setting}.value"


def _json_probe(name: str) -> Probe:
    like = CATALOGUE.probes[Platform.WINDOWS, "config_managers"]
    script = Script(name=name, text=f'{_LIB}cat "$R/{name}"\n')
    return replace(like, name=name, script=script)


def _catalogue() -> Catalogue:
    """The office's, with a Check, a Runbook and a Rule for each setting."""
    baseline = CATALOGUE.baselines[1]
    look, book = baseline.checks[1], CATALOGUE.runbooks["RB-WIN-T-001"]
    thing = CATALOGUE.probes[Platform.WINDOWS, "thing"]
    setting = replace(
        thing,
        name="setting",
        script=Script(name="setting", text=f'{_LIB}cat "$R/$(param name)"\n'),
    )
    checks = tuple(
        replace(look, id=check_of(s), probe="setting", params={"name": s}, cadence=3600)
        for s in SETTINGS
    )
    books = {
        f"RB-WIN-T-10{n}": replace(
            book,
            id=f"RB-WIN-T-10{n}",
            heals=(Pattern(check=check_of(s)),),
            steps=(Step(verb="setting_good", params={"name": s}, slots={}),),
        )
        for n, s in enumerate(SETTINGS)
    }
    verb = replace(
        CATALOGUE.verbs[Platform.WINDOWS, "thing_good"],
        name="setting_good",
        script=Script(name="setting_good", text=_LIB + _SETTING),
        params={"name": "[a-z]+"},
    )
    probes = [setting, _json_probe("policy_refreshes"), _json_probe("sign_ins")]
    return replace(
        CATALOGUE,
        baselines=(replace(baseline, checks=checks),),
        probes={**CATALOGUE.probes, **{(p.platform, p.name): p for p in probes}},
        verbs={(verb.platform, verb.name): verb},
        runbooks=books,
        rules=tuple(
            Rule(pattern=b.heals[0], runbook=b.id, origin=RuleOrigin.BUILTIN)
            for b in books.values()
        ),
    )


class Tug:
    """The machine, its clock, and who sets what there. `done` are the changes that others made."""

    def __init__(self, clinic: Office, seed: int) -> None:
        self.clinic, self.dice = clinic, random.Random(seed)
        self.done: list[tuple[datetime, str]] = []
        self.refreshes: list[str] = []
        self.start = _next_monday(clinic.box.utc())
        self.now = self.start
        real = clinic.box.clock
        catalogue = _catalogue()
        clinic.box = replace(
            clinic.box, catalogue=catalogue, clock=lambda: replace(real(), utc=self.now)
        )
        clinic.box = replace(clinic.box, settings=replace(clinic.box.settings, flap_reverts=3))
        clinic.index = RuleIndex.of(catalogue)
        self.root = clinic.machine("desk")
        for setting in SETTINGS:
            (self.root / setting).write_text("good")
        managed = {"running": [GPO, RMM], "installed": [GPO, RMM]}
        (self.root / "managers").write_text(json.dumps(managed))
        (self.root / "sign_ins").write_text(json.dumps({"began": [], "ended": []}))
        self._tell_refreshes()
        self.look()

    def run(self, length: timedelta, step: timedelta) -> None:
        """Let time pass, with a look and a try every `step`."""
        end = self.now + length
        coming = self._coming(end)
        at, act = next(coming)
        while self.now < end:
            until = min(self.now + step, end)
            while at <= until:
                self.now = at
                act()
                at, act = next(coming)
            self.now = until
            self.look()

    def look(self) -> None:
        """What the daemon does each time: look at what is due, then try what is open."""
        asyncio.run(sweep(self.clinic.box))
        asyncio.run(heal_open(self.clinic.box, self.clinic.index, patient=True))

    def changes(self, setting: str) -> list[Run]:
        """Every change of the box to a setting."""
        with self.clinic.box.ledger.read() as tx:
            return [r for r in runs.all(tx) if r.plan.check == check_of(setting)]

    def asked(self, setting: str, *, live: bool = False) -> list[Ticket]:
        """What the box asked about a setting."""
        with self.clinic.box.ledger.read() as tx:
            found = tickets.all(tx, live_only=live)
        return [t for t in found if t.check == check_of(setting)]

    def verdict(self, setting: str) -> tuple[str, datetime]:
        """The latest verdict, and when it was read."""
        with self.clinic.box.ledger.read() as tx:
            found = {f.check: f for f, _ in findings.latest(tx)}[check_of(setting)]
        return found.verdict.value, found.at

    def settle(self, setting: str) -> None:
        """A person closes the question with a reason."""
        (ticket,) = self.asked(setting, live=True)
        with self.clinic.box.ledger.commit() as tx:
            tickets.update(
                tx,
                replace(
                    ticket, state=TicketState.CLOSED, closed=self.now, resolution="it is changed"
                ),
            )

    def set(self, setting: str, value: str = "bad") -> None:
        """Somebody else sets a value."""
        (self.root / setting).write_text(value)
        self.done.append((self.now, setting))

    def _coming(self, end: datetime) -> Iterator[tuple[datetime, Callable[[], None]]]:
        """What others do, in order of time, beyond `end`."""
        events: list[tuple[datetime, Callable[[], None]]] = []
        at = self.now
        while at <= end:
            at += timedelta(minutes=self.dice.randint(90, 120))
            events.append((at, self._refresh))
        for day in range((end - self.now).days + 2):
            date = (self.now + timedelta(days=day)).date()
            night = datetime.combine(date, time(2, self.dice.randint(0, 20)), UTC)
            events.append((night, self._night))
            events.append((night + timedelta(hours=10), lambda: self.set("both", "good")))
        events.append((self.start + timedelta(days=2, hours=1), lambda: self.set("person")))
        events.append((datetime.max.replace(tzinfo=UTC), lambda: None))
        return iter(sorted((e for e in events if e[0] > self.now), key=lambda e: e[0]))

    def _night(self) -> None:
        self.set("rmm")
        self.set("both")

    def _refresh(self) -> None:
        self.set("policy")
        self.refreshes.append(self.now.isoformat())
        self._tell_refreshes()

    def _tell_refreshes(self) -> None:
        (self.root / "policy_refreshes").write_text(json.dumps({"refreshed": self.refreshes}))


@contextmanager
def tug(folder: Path, seed: int) -> Iterator[Tug]:
    """A box that may act, and the machine."""
    with office(folder, Autonomy.ACT) as clinic:
        yield Tug(clinic, seed)


def _next_monday(now: datetime) -> datetime:
    days = 7 - now.weekday()
    return datetime.combine((now + timedelta(days=days)).date(), time(9), UTC)
