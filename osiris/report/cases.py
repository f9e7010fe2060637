"""One machine, one check, one change: what a person is shown of them, and the same in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from textwrap import fill

from osiris.core.score import BLIND, TOLD, Standing
from osiris.model.case import Finding, Hold, Incident, Outcome, Run, Waiver
from osiris.model.content import Check, Expect, Op, Strength, Value
from osiris.model.proof import Kind
from osiris.model.site import SignIn, Target
from osiris.report.text import ago, plain, table, when

WIDTH = 80

_ORDER = (
    Standing.FAILED,
    Standing.ERROR,
    Standing.STALE,
    Standing.UNKNOWN,
    Standing.NEVER,
    Standing.WARNED,
    Standing.WAIVED,
    Standing.PASSED,
    Standing.NOT_APPLICABLE,
)
ORDER = {standing: place for place, standing in enumerate(_ORDER)}
"""Worst first."""

WORD = {
    Standing.PASSED: "PASS",
    Standing.WARNED: "WARN",
    Standing.FAILED: "FAIL",
    Standing.UNKNOWN: "UNKNOWN",
    Standing.ERROR: "ERROR",
    Standing.STALE: "STALE",
    Standing.NEVER: "UNKNOWN",
    Standing.WAIVED: "WAIVED",
    Standing.NOT_APPLICABLE: "N/A",
}
"""What a person calls how a check stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One Check of one Target. `since`: since when its verdict stands; `incident`: its case."""

    check: Check
    finding: Finding | None
    since: datetime | None
    standing: Standing
    incident: int | None

    @property
    def seen(self) -> str:
        """What was seen, or why nothing was, on one line."""
        if self.finding is None:
            return "not looked at yet"
        reason = self.finding.reason
        return REASON.get(reason, reason.replace("_", " ")) or value(self.finding.observed)


@dataclass(frozen=True, slots=True, kw_only=True)
class HostCase:
    """One machine as it stands at `now`: every check, the worst first.

    `uncovered` are subjects of the baselines that no check looks at here, each with why; `handed`
    subjects whose fixes an RMM makes; `cases` its open Incidents with their titles; `changes` how
    often the box changed something there.
    """

    now: datetime
    target: Target
    lines: tuple[Line, ...]
    looked: datetime | None
    cases: tuple[tuple[Incident, str], ...]
    holds: tuple[Hold, ...]
    waivers: tuple[Waiver, ...]
    handed: tuple[str, ...]
    uncovered: tuple[tuple[str, str], ...]
    untouched: str
    changes: int

    @property
    def counts(self) -> Counter[str]:
        """How many checks stand how, by the word for it."""
        return Counter(WORD[line.standing] for line in self.lines)

    @property
    def coverage(self) -> int | None:
        """Whole percent that could be told of what was to be told; None where nothing was due."""
        told = sum(line.standing in TOLD for line in self.lines)
        due = told + sum(line.standing in BLIND for line in self.lines)
        return told * 100 // due if due else None

    @property
    def blind(self) -> tuple[tuple[str, int], ...]:
        """Why checks cannot be told, the commonest first."""
        why = Counter(_blind(line) for line in self.lines if line.standing in BLIND)
        return tuple(why.most_common())


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A paragraph of a selected framework that this check gives evidence for, and how strongly."""

    framework: str
    proposed: bool
    control: str
    title: str
    level: str
    strength: Strength
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """Something that happened to a check, and the entry that proves it (None: none does)."""

    at: datetime
    what: str
    entry: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """A signed entry: its place, its kind, when, and its leaf hash in hex. `what` it says."""

    seq: int
    kind: Kind
    at: datetime
    leaf: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckCase:
    """One check on one machine: what is expected, seen, at stake, what happened and what proves it.

    `past` and `proofs` have the newest first; `runbook` is what a rule would do about it.
    """

    now: datetime
    target: Target
    line: Line
    cited: tuple[Cited, ...]
    past: tuple[Past, ...]
    proofs: tuple[Proof, ...]
    incident: int | None
    runbook: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Something that the box changed, with the entry of its outcome. `refused`: why it cannot be
    taken back, empty where it can."""

    run: Run
    title: str
    outcome: int | None
    refused: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """All that the box changed on one machine, the newest first."""

    host: str
    now: datetime
    changes: tuple[Change, ...]


REASON = {
    "unreachable": "not reachable",
    "no_listener": "nothing answers at its port",
    "auth_refused": "it refused our sign-in",
    "access_denied": "our account may not read this",
    "certificate": "its certificate is not the one we know",
    "weak_offer": "it offers weak encryption only",
    "clock_skew": "its clock and ours are too far apart",
    "kerberos_missing": "Kerberos is not there",
    "shell_quota": "it takes no more sessions",
    "script_blocked": "it blocks our readings",
    "host_key_changed": "its host key is not the one we know",
    "sudo_refused": "sudo refuses our account",
    "timeout": "no answer in time",
    "output_flood": "it answered far too much",
    "do_not_probe": "on the do-not-probe list",
    "no_address": "it has no address",
    "another_machine": "another machine answers there",
    "role_unknown": "what the machine is for is not known yet",
    "missing": "the tool or file that could tell is not there",
    "tool_missing": "the tool that could tell is not there",
    "not_told": "the machine could not tell",
    "field_absent": "the reading did not hold it",
    "wrong_kind": "the reading makes no sense",
    "waiver": "accepted by a waiver",
}
"""Reasons of findings as people say them; one that is not here is shown as it is."""

_OPS = {
    Op.IS: "is {}",
    Op.IS_NOT: "is anything but {}",
    Op.ONE_OF: "is one of: {}",
    Op.AT_LEAST: "is {} or more",
    Op.AT_MOST: "is {} or less",
    Op.SUBSET_OF: "lists nothing but: {}",
    Op.CONTAINS: "lists: {}",
}


def expected(check: Check) -> str:
    """What a Check wants to see, as people say it."""
    words = f"{_field(check)} {_wanted(check.expect)}."
    if check.warn is not None:
        words += f" Where it {_wanted(check.warn)}, it is a warning only."
    return words


def observed(line: Line) -> str:
    """What was seen there, as people say it."""
    if line.finding is None:
        return "Nothing was read yet."
    if line.finding.reason and line.finding.observed is None:
        return f"Nothing: {line.seen}."
    seen = line.finding.observed
    verb = "lists" if isinstance(seen, list | tuple) else "is"
    return f"{_field(line.check)} {verb} {value(seen)}."


def value(seen: Value) -> str:
    """A value that was read, as people say it."""
    if isinstance(seen, bool):
        return "on (true)" if seen else "off (false)"
    if isinstance(seen, list | tuple):
        return ", ".join(str(v) for v in seen) or "nothing"
    return "nothing" if seen is None else str(seen)


def _field(check: Check) -> str:
    return f"'{check.field.replace('_', ' ')}'"


def _wanted(expect: Expect) -> str:
    if expect.op is Op.EMPTY:
        return "lists nothing" if expect.value else "lists at least one"
    if expect.op is Op.WITHIN and isinstance(expect.value, list | tuple):
        low, high = expect.value
        return f"is from {low} to {high}"
    return _OPS[expect.op].format(value(expect.value))


def _blind(line: Line) -> str:
    if line.standing is Standing.STALE and line.finding is not None:
        return "the last look is too old"
    return line.seen


def transport(target: Target) -> str:
    """How packets reach it, and as whom."""
    if target.root:
        return f"local: a practice folder tree at {target.root}"
    where = f"{target.address}:{target.port}" if target.address else "this box itself"
    user = f" as {target.user}" if target.user else ""
    sign_in = "" if target.sign_in is SignIn.NONE else f", {target.sign_in} sign-in"
    return f"{target.transport} {where}{user}{sign_in}"


def host_facts(host: HostCase) -> list[tuple[str, str]]:
    """Who the machine is, how it is seen, and what stands in the way: label and words."""
    target, counts = host.target, host.counts
    told = ", ".join(f"{n} {word}" for word in dict.fromkeys(WORD.values()) if (n := counts[word]))
    coverage = "nothing was due" if host.coverage is None else f"{host.coverage} % could be told"
    looked = f"{when(host.looked)} ({ago(host.now - host.looked)})" if host.looked else "never"
    role = "" if target.role == "unknown" else f", {target.role.replace('_', ' ')}"
    rows = [
        ("Machine", f"{target.name}: {target.platform} {target.klass}{role}"),
        ("Identity", f"{target.identity or 'not read yet'} (in evidence: {target.id})"),
        ("Reached by", transport(target)),
        ("Last look", f"{looked}. Coverage: {coverage}."),
        ("Checks", told or "none yet"),
    ]
    if host.blind:
        why = "; ".join(f"{count}: {reason}" for reason, count in host.blind[:4])
        rows.append(("Blind spots", why))
    if host.uncovered:
        rows.append(("No check for", ", ".join(subject for subject, _ in host.uncovered)))
    if host.untouched:
        rows.append(("Not changed", host.untouched))
    if host.handed:
        rows.append(("RMM fixes", ", ".join(host.handed)))
    rows += [("HOLD", f"{hold_line(h)}") for h in host.holds]
    rows += [
        ("Waived", f"{w.scope} until {w.expires:%d %b %H:%M} UTC: {w.reason} ({w.owner})")
        for w in host.waivers
    ]
    return rows


def hold_line(hold: Hold) -> str:
    """A hold in one line."""
    where = "this machine" if hold.target else "the whole site"
    return f"{where} until {hold.until:%d %b %H:%M} UTC: {hold.reason} ({hold.by})"


def host_page(host: HostCase) -> str:
    """The machine, then every check of it, the worst first."""
    head = _facts(host_facts(host))
    rows = [
        (WORD[x.standing], str(x.incident or "-"), x.check.id, _short(x.seen)) for x in host.lines
    ]
    checks = table(rows, ("STANDS", "INCIDENT", "CHECK", "SEEN")) if rows else "No check is due."
    done = f"The box changed something here {host.changes} times: osiris history {host.target.name}"
    return f"{head}\n\n{checks}\n\n{done}"


def _facts(rows: Sequence[tuple[str, str]]) -> str:
    wide = max(len(label) for label, _ in rows) + 2
    return "\n".join(
        fill(plain(words), WIDTH, initial_indent=f"{label:{wide}}", subsequent_indent=" " * wide)
        for label, words in rows
    )


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:37] + "..."


def check_facts(case: CheckCase) -> list[tuple[str, str]]:
    """What a check says and why it matters: label and words."""
    line, text = case.line, case.line.check.text
    since = f" since {when(line.since)}" if line.since else ""
    looked = f" Last look: {when(line.finding.at)}." if line.finding else ""
    rows = [
        ("Stands", f"{WORD[line.standing]}{since}.{looked}"),
        ("In short", text.plain_english),
        ("Expected", expected(line.check)),
        ("Observed", observed(line)),
        ("Matters", text.why_it_matters),
        ("Else", text.consequence),
        ("We check", text.what_we_check),
        ("Unseen", text.what_we_cannot_see),
    ]
    if case.runbook:
        rows.append(("Fix", f"{case.runbook}"))
    rows += [("Paragraph", cited_line(c)) for c in case.cited] or [
        ("Paragraph", "None of the selected frameworks names this check.")
    ]
    return rows


def cited_line(cited: Cited) -> str:
    """A paragraph in one line. It is supported, never met, by a check."""
    proposed = " (proposed, not law)" if cited.proposed else ""
    level = f", {cited.level}" if cited.level else ""
    return (
        f"{cited.framework}{proposed} {cited.control} {cited.title}{level} "
        f"[{cited.strength} evidence]: {cited.why}"
    )


def check_page(case: CheckCase) -> str:
    """The check in words, what happened to it, and the entries that prove it."""
    head = f"{case.line.check.title} ({case.line.check.id}) on {case.target.name}"
    facts = _facts(check_facts(case))
    rows = [(when(p.at), p.what, "-" if p.entry is None else str(p.entry)) for p in case.past]
    past = table(rows, ("WHEN", "WHAT", "ENTRY")) if rows else "Nothing happened to it yet."
    return f"{head}\n\n{facts}\n\n{past}\n\n{proofs_text(case.proofs)}"


def proofs_text(proofs: Sequence[Proof]) -> str:
    """The entries, and how anybody can verify them."""
    if not proofs:
        return "No entry of the chain is about this check alone yet."
    rows = [(str(p.seq), p.kind.value, when(p.at), p.leaf[:16], p.what) for p in proofs]
    return f"{table(rows, ('ENTRY', 'KIND', 'WHEN', 'LEAF', 'SAYS'))}\n\n{VERIFY}"


VERIFY = """\
Each entry is signed, and its leaf is the SHA-256 of what was signed. To verify the chain on this
box: osiris evidence verify. Elsewhere, with no trust in this box: osiris evidence export, then
verify.py of that folder with the key's fingerprint from the clinic's papers."""


def changed(run: Run) -> str:
    """How a change ended, in a word or two."""
    if run.outcome is None:
        return "under way"
    return "undone by a person" if run.undone_by_person else run.outcome.value


def lasting(run: Run) -> bool:
    """Whether it is a heal that stands: the only thing that a person can take back."""
    return run.outcome is Outcome.HEALED and not run.undone_by_person
