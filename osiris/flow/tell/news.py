"""What a digest tells: gathered from the ledger once a day."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from osiris.core import route
from osiris.core.route import Scene
from osiris.edge.channels.results import words
from osiris.edge.ledger import Tx, findings, incidents, runs, targets
from osiris.flow import Box
from osiris.model.case import LIVE_TICKETS, REACH, Outcome, Run
from osiris.model.content import Verdict
from osiris.model.telling import News

_FIRST_SPAN = timedelta(days=7)


def latest_news(box: Box, tx: Tx, scene: Scene) -> News:
    """What came since the digest before; since a week where there was none."""
    since = scene.digested or scene.now - _FIRST_SPAN
    live = [t for t in scene.tickets if t.state in LIVE_TICKETS]
    dark = {i.target for i in incidents.all(tx, open_only=True) if i.check == REACH}
    blind = [
        f
        for f, _ in findings.latest(tx, None)
        if f.verdict in (Verdict.UNKNOWN, Verdict.ERROR) and f.target not in dark
    ]
    return News(
        healed=_healed(box, tx, [r for r in runs.all(tx, since=since) if _by_itself(r)]),
        waits=tuple(t.id for t in live),
        dark=len(dark),
        unseen=len(blind),
        late=tuple(t.id for t in live if t.breached is not None and t.breached >= since),
        mute=tuple((name, words(code)) for name, code in route.mute(scene)),
    )


def _by_itself(run: Run) -> bool:
    return run.outcome is Outcome.HEALED and not run.undone_by_person


def _healed(box: Box, tx: Tx, healed: list[Run]) -> tuple[tuple[str, int], ...]:
    """Titles with their counts, the most frequent first."""
    count: Counter[str] = Counter()
    for run in healed:
        target = targets.get(tx, run.plan.target)
        check = box.catalogue.checks_of(target).get(run.plan.check) if target else None
        count[check.title if check else run.plan.check] += 1
    return tuple(sorted(count.items(), key=lambda row: (-row[1], row[0])))
