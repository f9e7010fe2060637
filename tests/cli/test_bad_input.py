"""Bad input: one clear error that names the thing and what to do, exit code 2, nothing changed.

Two kinds. What is malformed is refused before anybody is asked: the chain does not grow. What is
well formed and still cannot be done was asked for by somebody: the chain says so (one `request`
entry more, by design), and nothing else changes.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta

import pytest

from tests.cli.conftest import SOON, Clinic
from tests.cli.terminal import osiris, untouched
from tests.flow.tree import TREE

PAST = "2020-01-01"
LATE = (datetime.now(UTC) + timedelta(days=13 * 31)).date().isoformat()
HUGE = "99999999999999999999"
WAIVE = ("waiver", "add", "time_sync", "--owner", "me", "--reason", "why", "--until")
ADD = ("target", "add", "new", "127.0.0.1", "--fingerprint", "SHA256:x")


@dataclass(frozen=True)
class Bad:
    """A command, a word of the message, and a word of what to do (empty: usage, by click)."""

    args: tuple[str, ...]
    says: str
    hint: str = ""


def bad(says: str, hint: str, *args: str) -> Bad:
    return Bad(args, says, hint)


MALFORMED = [
    bad("No such command 'nope'", "", "nope"),
    bad("Missing argument", "", "why"),
    bad("not a valid integer", "", "why", "one"),
    bad("not in the range", "", "why", "--", "-1"),
    bad("not in the range", "", "approve", HUGE),
    bad("not in the range", "", "incident", "close", HUGE),
    bad("not in the range", "", "evidence", "redact", HUGE),
    bad("'shopping' is not one of", "", "evidence", "rotate", "shopping"),
    bad("'a machine' is no name", "Letters", "target", "add", "a machine", "127.0.0.1"),
    bad("'x;id' is no name", "Letters", "target", "add", "x;id", "127.0.0.1"),
    bad("'t7' is no name", "not t1", "target", "add", "t7", "127.0.0.1"),
    bad("'' is no name", "Letters", "target", "add", "", "127.0.0.1"),
    bad("is no name", "63 at most", "target", "add", "x" * 64, "127.0.0.1"),
    bad("enrolled already", "target list", "target", "add", TREE, "127.0.0.1"),
    bad("0 is not in the range", "", *ADD, "--port", "0"),
    bad("70000 is not in the range", "", *ADD, "--port", "70000"),
    bad("'ssh' is not a valid", "", *ADD, "--port", "ssh"),
    bad("'toaster' is not one of", "", *ADD, "--class", "toaster"),
    bad("does not exist", "", *ADD, "--key", "/nowhere/key"),
    bad("'127.0.0.1; id' is no address", "host name", "target", "add", "new", "127.0.0.1; id"),
    bad("'$(id)' is no address", "host name", "target", "add", "new", "$(id)"),
    bad("'a b' is no address", "host name", "target", "add", "new", "a b"),
    bad("Say where the machine is", "its address", "target", "add", "new", ""),
    bad("'-oX=y' is no address", "host name", "target", "add", "--", "new", "-oX=y"),
    bad("'amiga' is not", "", "target", "prepare", "amiga"),
    bad("'soon' is no date", "2026-11-21", *WAIVE, "soon"),
    bad("'2026-02-30' is no date", "2026-11-21", *WAIVE, "2026-02-30"),
    bad("'9999-12-31' is no date", "2026-11-21", *WAIVE, "9999-12-31"),
    bad("'0001-01-01' is no date", "", "evidence", "export", "--out", "x", "--to", "0001-01-01"),
    bad("Missing option '--owner'", "", "waiver", "add", "time_sync"),
    bad("'4 hours' is no length of time", "30m", "hold", "--for", "4 hours", "why"),
    bad("'0m' is no length of time", "30m", "hold", "--for", "0m", "why"),
    bad("'-4h' is no length of time", "30m", "hold", "--for=-4h", "why"),
    bad("'٤h' is no length of time", "30m", "hold", "--for", "٤h", "why"),
    bad("Missing argument", "", "hold", "--for", "4h"),
    bad("Say why", "HOST", "hold", TREE, "--for", "4h"),
    bad("Name an incident", "", "undo"),
    bad("Name an incident", "", "undo", "1", "--host", TREE),
    bad("Name an incident", "", "undo", "--host", TREE),
    bad("no length of time", "30m", "undo", "--host", TREE, "--since", "yesterday"),
    bad("There is no machine 'nobody'", "target list", "show", "nobody"),
    bad("There never was a machine 'nobody'", "", "history", "nobody"),
    bad("There is no incident 4242", "osiris incidents", "why", "4242"),
    bad("There is no ticket 77", "osiris tickets", "ticket", "show", "77"),
    bad("is not one of", "", "sop", "toaster"),
    bad("exists already", "--out", "evidence", "export", "--out", "{data}"),
    bad("no evidence of that period", "", "evidence", "export", "--out", "{data}/x", "--to", PAST),
    bad(
        "no evidence of that",
        "",
        "evidence",
        "export",
        "--out",
        "{data}/x",
        "--from",
        "2999-01-01",
        "--to",
        "2999-02-01",
    ),
    bad("ends before it begins", "", "evidence", "export", "--out", "{data}/x", "--from", SOON),
    bad("never was a machine 'x'", "", "evidence", "export", "--out", "{data}/x", "--host", "x"),
    bad("no check 'x'", "osiris show", "evidence", "export", "--out", "{data}/x", "--check", "x"),
    bad("0 is not in the range", "", "lab", "up", "0"),
    bad("No practice hosts run", "", "lab", "down"),
    bad("0 is not in the range", "", "drill", "--hosts", "0"),
]

REFUSED_BY_A_HANDLER = [
    bad("no machine 'nobody'", "target list", "sweep", "nobody"),
    bad("There is no incident 4242", "osiris incidents", "heal", "4242"),
    bad("There is no incident 4242", "osiris incidents", "approve", "4242"),
    bad("is closed", "", "approve", "{healed}"),
    bad("has no plan", "", "approve", "{words}"),
    bad("no heal to take back", "osiris history", "undo", "{waiting}"),
    bad("There is no machine 'nobody'", "", "undo", "--host", "nobody", "--since", "1h"),
    bad("shorter than a hundred years", "", "undo", "--host", TREE, "--since", "999999w"),
    bad("30 days at most", "Renew", "hold", "--for", "31d", "why"),
    bad("Say why", "HOST", "hold", "--for", "1h", " "),
    bad("'reason' must be one line", "", "hold", "--for", "1h", "a\nb"),
    bad("There is no machine 'nobody'", "target list", "release", "nobody"),
    bad("There is no hold on the site", "", "release"),
    bad("There is no machine 'nobody'", "", "incident", "open", "nobody", "it hums"),
    bad("1 to 500 characters", "", "incident", "open", TREE, ""),
    bad("1 to 500 characters", "", "incident", "open", TREE, "x" * 501),
    bad("'text' must be one line", "", "incident", "open", TREE, "a\x1b[31mb"),
    bad("1 to 500 characters", "", "incident", "open", TREE, "x" * 5_000),
    bad("There is no incident 4242", "", "incident", "close", "4242"),
    bad("only a fresh pass closes it", "waiver add", "incident", "close", "{waiting}"),
    bad("There is no ticket 77", "osiris tickets", "ticket", "ack", "77"),
    bad("is closed", "ticket reopen", "ticket", "ack", "{answered}"),
    bad("is not closed", "osiris tickets", "ticket", "reopen", "{ticket}"),
    bad("1 to 500 characters", "", "ticket", "resolve", "{ticket}", " "),
    bad("'lee; id' is no login", "kim", "ticket", "assign", "{ticket}", "lee; id"),
    bad("no check or group 'nope'", "", "waiver", "add", "nope", *WAIVE[3:], SOON),
    bad("12 months", "", *WAIVE, PAST),
    bad("12 months", "", *WAIVE, LATE),
    bad("needs an owner", "", *WAIVE, SOON, "--owner", " "),
    bad("needs an owner", "", *WAIVE, SOON, "--reason", ""),
    bad("There is no machine 'nobody'", "", *WAIVE, SOON, "--host", "nobody"),
    bad("There is no waiver 77", "waiver list", "waiver", "expire", "77"),
    bad("no autonomy fly", "One of", "policy", "set", "fly"),
    bad("no runbook RB-X", "osiris lint", "policy", "set", "act", "--runbook", "RB-X"),
    bad("no time tea", "One of", "policy", "set", "act", "--when", "tea"),
    bad("No word stands there", "policy show", "policy", "set", "default"),
    bad("no runbook RB-X", "osiris lint", "policy", "earn", "on", "--runbook", "RB-X"),
    bad("no pattern 77", "learn candidates", "learn", "promote", "77"),
    bad("no pattern 77", "learn candidates", "learn", "reject", "77"),
    bad("No rule is in force", "learn status", "learn", "export", "{data}/x"),
    bad("There is no pack x", "learn packs", "learn", "remove", "x"),
    bad("64 hex digits", "by another way", "learn", "import", "/dev/null", "--key", "beef"),
    bad("no class toaster", "One of", "policy", "set", "act", "--class", "toaster"),
    bad("There is no framework nope", "One or more of", "framework", "select", "nope"),
    bad("hold no details", "", "evidence", "redact", "4242"),
    bad("There is no machine 'nobody'", "", "target", "remove", "nobody"),
    bad("There is no machine 'nobody'", "target list", "target", "test", "nobody"),
]

NOT_APPENDED = [
    bad(
        "neither an address", "192", "target", "prepare", "linux", "--from", '1.2.3.4" command="id'
    ),
]


def refused(row: Bad, clinic: Clinic, entries_more: int) -> None:
    args = [word.format(**{**asdict(clinic), "data": clinic.data}) for word in row.args]
    with untouched(clinic.data, entries_more=entries_more):
        ran = osiris(clinic.data, *args)
    assert ran.code == 2, ran
    assert ran.out == ""
    assert row.says in ran.err
    assert row.hint in ran.err.partition("  -> ")[2]
    assert ran.err.count("  -> ") <= 1


def ids(row: Bad) -> str:
    return ascii(" ".join(row.args))[:60]


@pytest.mark.parametrize("row", [*MALFORMED, *NOT_APPENDED], ids=ids)
def test_what_is_malformed_is_refused_before_it_is_asked(row: Bad, clinic: Clinic):
    refused(row, clinic, 0)


@pytest.mark.parametrize("row", REFUSED_BY_A_HANDLER, ids=ids)
def test_what_cannot_be_done_is_recorded_as_asked_for(row: Bad, clinic: Clinic):
    refused(row, clinic, 1)
