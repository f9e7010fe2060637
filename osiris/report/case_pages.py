"""Pages of one machine and of one check: for a terminal, and the words of the console's screens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from textwrap import fill

from osiris.core.score import Standing
from osiris.model.case import Hold
from osiris.model.content import Check, Expect, Op
from osiris.model.site import SignIn, Target
from osiris.report.cases import WORD, CheckCase, Cited, HostCase, Line, Proof, value
from osiris.report.text import ago, plain, table, when

WIDTH = 80

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


def _field(check: Check) -> str:
    return f"'{check.field.replace('_', ' ')}'"


def _wanted(expect: Expect) -> str:
    if expect.op is Op.EMPTY:
        return "lists nothing" if expect.value else "lists at least one"
    if expect.op is Op.WITHIN and isinstance(expect.value, list | tuple):
        low, high = expect.value
        return f"is from {low} to {high}"
    return _OPS[expect.op].format(value(expect.value))


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
    rows = [
        ("Stands", stands(line, case.now)),
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


def stands(line: Line, now: datetime) -> str:
    """How a check stands, since when, and how old that is."""
    if line.finding is None or line.since is None:
        return f"{WORD[line.standing]}: nobody looked yet."
    looked = f"Last look: {when(line.finding.at)} ({ago(now - line.finding.at)})."
    if line.standing is Standing.STALE:
        said = line.finding.verdict.value.upper().replace("_", " ")
        return f"STALE: too old to count. It read {said} since {when(line.since)}. {looked}"
    return f"{WORD[line.standing]} since {when(line.since)}. {looked}"


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
