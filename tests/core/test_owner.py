from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from osiris.core.owner import SOMEBODY, Revert, Traces, told, unmet, weigh
from osiris.model.content import Expect, Need, Op
from tests.core.makers import runbook, seen

START = datetime(2026, 11, 16, 9, tzinfo=UTC)  # a Monday
GPO = "Group Policy 'Clinic baseline'"
LOOKS = timedelta(minutes=10)


def put_back(*minutes: int) -> list[Revert]:
    """Heals that were put back after so many minutes, each found at once and healed at once."""
    reverts, at = [], START
    for after in minutes:
        reverts.append(Revert(healed=at, seen=at + timedelta(minutes=after)))
        at += timedelta(minutes=after)
    return reverts


BY_POLICY = put_back(95, 112, 104)
BY_NIGHT = put_back(1_020, 1_440, 1_445)  # 02:00, 02:00, 02:05


def traces(**seen) -> Traces:
    return Traces(every=LOOKS, managers=True, **seen)


def first(reverts: list[Revert], **seen) -> tuple[str, str]:
    best = weigh(reverts, traces(**seen))[0]
    return best.name, " ".join(best.evidence)


def test_a_policy_that_windows_names_outweighs_all_else():
    seen = traces(policy=GPO, running=(GPO, "NinjaOne"), installed=(GPO, "NinjaOne"))
    best, other = weigh(BY_NIGHT, seen)
    assert (best.name, best.weight) == (GPO, 100)
    assert other.name == "NinjaOne"


def test_reverts_in_the_rhythm_of_a_refresh_speak_for_group_policy():
    name, why = first(BY_POLICY, running=(GPO, "NinjaOne"))
    assert name == GPO
    assert "Put back 95, 112 and 104 minutes after the heals" in why
    assert "every 90 to 120 minutes" in why


def test_a_refresh_just_before_each_revert_is_better_evidence_than_the_rhythm():
    before = tuple(r.seen - timedelta(minutes=4) for r in BY_POLICY)
    name, why = first(BY_POLICY, running=(GPO, "NinjaOne"), refreshed=before)
    assert name == GPO
    assert "processed at 16 Nov 10:31, 16 Nov 12:23 and 16 Nov 14:07" in why
    assert "before 3 of 3" in why
    both = [weigh(BY_POLICY, traces(running=(GPO,), refreshed=r))[0] for r in (None, before)]
    assert both[0].weight < both[1].weight


def test_a_refresh_at_another_time_is_none():
    late = tuple(r.seen - timedelta(minutes=30) for r in BY_POLICY)
    assert "processed at" not in first(BY_POLICY, running=(GPO,), refreshed=late)[1]


def test_the_same_time_each_night_speaks_for_an_rmm_and_against_the_policy():
    name, why = first(BY_NIGHT, running=(GPO, "NinjaOne"))
    assert name == "NinjaOne"
    assert "each day at about 02:00" in why
    policy = next(o for o in weigh(BY_NIGHT, traces(running=(GPO,))) if o.name == GPO)
    assert "that does not fit" in " ".join(policy.evidence)


def test_a_night_is_one_night_around_midnight_and_in_clinic_time():
    around = [
        Revert(healed=START, seen=datetime(2026, 11, day, *at, tzinfo=UTC))
        for day, *at in ((16, 23, 50), (18, 0, 10), (19, 0, 20))
    ]
    assert "at about 23:50" in first(around, running=("NinjaOne",))[1]
    assert "at about 17:50" in first(around, running=("NinjaOne",), zone="America/Chicago")[1]


def test_a_working_day_is_no_night():
    by_day = put_back(300, 1_700, 900)
    assert "each day" not in first(by_day, running=("NinjaOne",))[1]


def test_an_agent_with_a_known_rhythm():
    name, why = first(put_back(29, 33, 31), running=(GPO, "puppet"), installed=("puppet",))
    assert name == "puppet"
    assert "puppet works every 30 minutes" in why


@pytest.mark.parametrize(("near", "weight"), [(3, 45), (1, 15)])
def test_somebody_was_signed_in(near, weight):
    apart = put_back(300, 700, 460)
    people = tuple((r.seen - timedelta(minutes=20), r.seen) for r in apart[-near:])
    (person,) = weigh(apart, traces(signed_in=people))
    assert (person.name, person.weight) == (SOMEBODY, weight)
    assert f"{near} of 3 reverts" in person.evidence[0]


def test_who_left_long_before_was_not_there():
    apart = put_back(300, 700)
    gone = tuple((r.healed - timedelta(hours=9), r.healed - timedelta(hours=2)) for r in apart)
    assert not weigh(apart, traces(signed_in=gone))


def test_a_machine_that_an_export_lists_is_managed_though_no_agent_was_seen():
    name, why = first(BY_NIGHT, listed=("NinjaOne",))
    assert name == "NinjaOne"
    assert "An export of NinjaOne lists this machine." in why


def test_what_a_ticket_says():
    seen = traces(running=(GPO, "NinjaOne"), installed=("Chef",))
    said = told(weigh(BY_POLICY, seen), seen)
    assert said.startswith(f"Most likely {GPO}. {GPO} runs there.")
    assert "Less likely: NinjaOne (NinjaOne runs there); Chef (Chef is installed there)." in said
    assert "No configuration management" in told([], traces())
    assert "could not be read" in told([], Traces(every=LOOKS))


OWNER = Need(
    probe="policy_owner",
    params={},
    field="owner",
    expect=Expect(op=Op.IS, value=""),
    why="Change it there.",
)
SESSIONS = Need(
    probe="sessions",
    params={},
    field="signed_in",
    expect=Expect(op=Op.AT_MOST, value=0),
    why="Somebody works there.",
)


def refused(owner, signed_in, *, later=False):
    book = runbook(needs=(OWNER, SESSIONS))
    found = unmet(book, [seen(owner, "owner"), seen(signed_in, "signed_in")], later=later)
    return found and (found.code, found.text)


def test_needs_are_met_or_the_first_that_is_not_is_told():
    assert refused("", 0) is None
    assert refused("", 1) == ("need", "RB-LIN-SSH-001 was not tried. Somebody works there.")
    owned = ("owned", "Group Policy 'A' sets this. Change it there.")
    assert refused("Group Policy 'A'", 1) == owned
    assert refused("Group Policy 'A'", 0, later=True) == owned
    assert refused("", "two")[0] == "need"


def test_what_could_not_be_told_is_not_met_unless_somebody_looks_again():
    assert refused(None, 0)[0] == "need"
    assert refused(None, None, later=True) is None
    assert refused(None, 1, later=True)[0] == "need"
