"""What tier 2 may answer, and what its numbers come to.

Before the model: which runbooks fit the structured facts of a Question (platform, role, Check, what
was tried). After it: whether head and neighbours agree, how sure they are together, and whether the
runbook is one that tier 2 may run by itself. Nothing here reads the text as an instruction.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from osiris.core.danger import forced, reserved
from osiris.model.content import Catalogue, Check, Runbook
from osiris.model.planner import ESCALATE, Candidate, Decision, PlannerKind, Question
from osiris.model.site import MachineRole, Platform

# Tier 2 never acts on these by itself. The beginning of a runbook's id, and why.
NEVER_BY_ITSELF: Mapping[str, str] = {
    "RB-LIN-ACCT": "it touches accounts",
    "RB-LIN-FW": "it changes the firewall",
    "RB-LIN-SSH": "it changes how people sign in over SSH",
    "RB-WIN-AD": "it touches the directory",
    "RB-WIN-FIREWALL": "it changes the firewall",
    "RB-WIN-SEC-001": "it changes the firewall",
    "RB-WIN-SEC-003": "it changes the rules for passwords",
    "RB-WIN-SEC-005": "it touches accounts",
}
# The same by what a runbook does, so that a new one with another id is not let through.
_NEVER_VERBS: Mapping[str, str] = {
    "account_lock": "it touches accounts",
    "ad_account": "it touches accounts of the domain",
    "ad_password_policy": "it changes the rules for passwords",
    "ad_sync": "it touches the directory",
    "firewall_on": "it changes the firewall",
    "firewall_profile": "it changes the firewall",
    "ldap_settings": "it touches the directory",
    "local_account": "it touches accounts",
    "lockout_on": "it changes the rules for passwords",
    "security_policy": "it changes the rules for passwords",
    "sshd_set": "it changes how people sign in over SSH",
}

# Starting what runs already heals nothing: a text that says so is about something else.
_STARTS = ("RB-WIN-SVC-001", "RB-WIN-SVC-002", "RB-WIN-SVC-004", "RB-LIN-SVC-001")
_RUNS = re.compile(
    r"\b(?:service|daemon|state|status|server|ntp|dns|dhcp\w*|w32time|chronyd?|timesyncd)\b"
    r"(?: service)?\W{1,3}(?:is |was )?(?:up and |still )?(?:running|active)\b(?! again)"
    r"|\brunning,? automatic|active \(running\)|\b(?:runs|works) (?:fine|already|well)",
    re.IGNORECASE,
)

MOST_CANDIDATES = 5
_STEP_PPM = 1_000  # a probability is told to a tenth of a percent: more digits mean nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """The runbooks that may be answered, and what is to be said about how they were found."""

    runbooks: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """What the model made of a text.

    `chances`: the probability of each candidate and ESCALATE, which sum to 1. `head` and `nearest`:
    what the head over the embedding, and the nearest exemplars, say by themselves. `similarity`:
    the cosine of the nearest exemplar of the likeliest; `exemplar`: its words. `whole`: whether all
    of the text was weighed.
    """

    chances: Mapping[str, float]
    head: str
    nearest: str
    similarity: float
    exemplar: str
    whole: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """From when on tier 2 acts: probability in millionths, and cosine to an exemplar."""

    acts_from_ppm: int
    least_similarity: float


def candidates(catalogue: Catalogue, question: Question) -> Field:
    """The runbooks of the platform, less those for other roles, other Checks, or tried in vain.

    A known Check (`subject.part`) restricts to what heals it; a subject to what heals any of its
    Checks. An unknown name restricts nothing, and the note says so.
    """
    checks = {check.id: check for check in catalogue.checks(question.os)}
    wanted, known = _wanted(question.check, checks)
    found = [
        runbook.id
        for runbook in catalogue.runbooks.values()
        if runbook.platform is question.os
        and runbook.id not in question.not_again
        and _fits(runbook, wanted, checks, question.role)
    ]
    note = "" if known else " The check that it names is not known here, so it restricted nothing."
    return Field(runbooks=tuple(sorted(found)), note=note)


def never_acts(catalogue: Catalogue) -> dict[str, str]:
    """Every runbook that tier 2 never runs by itself, and why, as the end of a sentence."""
    found = {r.id: _never(r) for r in catalogue.runbooks.values()}
    return {runbook: why for runbook, why in found.items() if why}


def screened(question: Question) -> Decision | None:
    """The Decision that danger or talk to the box forces, before any model is asked."""
    found = forced(question.text)
    if found is None:
        return None
    code, reason = found
    return escalated(code, reason)


def escalated(
    code: str, reason: str, ppm: int = 0, ranked: Sequence[Candidate] = (), prompt: str = ""
) -> Decision:
    """A person must look."""
    return Decision(
        runbook=ESCALATE,
        ppm=ppm,
        acts=False,
        code=code,
        reason=reason,
        candidates=tuple(ranked),
        prompt=prompt,
        kind=PlannerKind.EMBEDDED,
    )


def judge(
    question: Question,
    weighed: Weighed,
    limits: Limits,
    never: Mapping[str, str],
    titles: Mapping[str, str],
    prompt: str,
) -> Decision:
    """The verdict over what was weighed. It acts only with the code `agreed`."""
    ranked = _ranked(weighed.chances)
    best = ranked[0]
    code, why = _settled(question, weighed, limits, never, best)
    sure = f"{best.ppm / 10_000:.1f} %"
    like = f"{best.runbook} ({titles.get(best.runbook, '')}, {sure})"
    if code == "family":
        reason = f"{like} fits, but tier 2 never runs it by itself: {why}."
    elif code == "agreed":
        reason = f'{like}: head and neighbours agree; it is most like "{weighed.exemplar}".'
    else:
        near = next((c for c in ranked if c.runbook != ESCALATE), None)
        hint = f" The nearest runbook is {near.runbook}." if near and near.ppm >= 100_000 else ""
        return escalated(code, f"{why}{hint}", best.ppm, ranked[:MOST_CANDIDATES], prompt)
    return Decision(
        runbook=best.runbook,
        ppm=best.ppm,
        acts=code == "agreed",
        code=code,
        reason=reason,
        candidates=tuple(ranked[:MOST_CANDIDATES]),
        prompt=prompt,
        kind=PlannerKind.EMBEDDED,
    )


def _settled(
    question: Question,
    weighed: Weighed,
    limits: Limits,
    never: Mapping[str, str],
    best: Candidate,
) -> tuple[str, str]:
    """The code, and why."""
    if best.runbook == ESCALATE:
        return "unsure", "It reads like what a person must look at."
    if best.runbook in question.not_again:
        return "unsure", f"It reads most like {best.runbook}, which was tried for it already."
    if held := reserved(question.text):
        return "unsure", held
    if best.runbook in _STARTS and _RUNS.search(question.text):
        return "unsure", "It says that the service runs."
    if weighed.head != best.runbook or weighed.nearest != best.runbook:
        return "disagree", "Head and neighbours do not agree on a runbook."
    if best.ppm < limits.acts_from_ppm:
        return "unsure", f"No runbook is likely enough ({best.ppm / 10_000:.1f} %)."
    if weighed.similarity < limits.least_similarity:
        return "unsure", "It is not like anything that the planner has seen."
    if not weighed.whole:
        return "unsure", "The text has more sentences than the planner weighs."
    if best.runbook in never:
        return "family", never[best.runbook]
    return "agreed", ""


def _ranked(chances: Mapping[str, float]) -> list[Candidate]:
    """The likeliest first; among equals ESCALATE, then by id."""
    rounded = {r: round(p * 1_000_000 / _STEP_PPM) * _STEP_PPM for r, p in chances.items()}
    order = sorted(rounded, key=lambda r: (-rounded[r], r != ESCALATE, r))
    return [Candidate(runbook=r, ppm=rounded[r]) for r in order]


def _never(runbook: Runbook) -> str:
    if not runbook.steps:
        return "it has no steps and only tells a person what to do"
    for beginning, why in NEVER_BY_ITSELF.items():
        if runbook.id.startswith(beginning):
            return why
    for step in runbook.steps:
        if step.verb in _NEVER_VERBS:
            return _NEVER_VERBS[step.verb]
    return "a person says yes to it each time" if runbook.approval != "policy" else ""


def _wanted(name: str, checks: Mapping[str, Check]) -> tuple[frozenset[str] | None, bool]:
    """The Checks that are meant (None: any), and whether the name was known."""
    if not name:
        return None, True
    family = frozenset(c for c in checks if c.partition(".")[0] == name)
    if name in checks and "." in name:
        return frozenset({name}), True
    return (family, True) if family else (None, False)


def _fits(
    runbook: Runbook,
    wanted: frozenset[str] | None,
    checks: Mapping[str, Check],
    role: MachineRole,
) -> bool:
    healed = {pattern.check for pattern in runbook.heals}
    if wanted is not None:
        healed &= wanted
    return any(_for_role(checks.get(check), role) for check in healed)


def _for_role(check: Check | None, role: MachineRole) -> bool:
    if check is None:
        return False
    return role is MachineRole.UNKNOWN or check.is_for(role)


# What people write for a role. "Server" alone may be a domain controller: it restricts nothing.
_ROLES: Mapping[str, MachineRole] = {
    "workstation": MachineRole.WORKSTATION,
    "pc": MachineRole.WORKSTATION,
    "computer": MachineRole.WORKSTATION,
    "desktop": MachineRole.WORKSTATION,
    "laptop": MachineRole.WORKSTATION,
    "notebook": MachineRole.WORKSTATION,
    "client": MachineRole.WORKSTATION,
    "tablet": MachineRole.WORKSTATION,
    "kiosk": MachineRole.WORKSTATION,
    "memberserver": MachineRole.MEMBER_SERVER,
    "fileserver": MachineRole.MEMBER_SERVER,
    "printserver": MachineRole.MEMBER_SERVER,
    "terminalserver": MachineRole.MEMBER_SERVER,
    "rdsserver": MachineRole.MEMBER_SERVER,
    "standaloneserver": MachineRole.MEMBER_SERVER,
    "domaincontroller": MachineRole.DOMAIN_CONTROLLER,
    "dc": MachineRole.DOMAIN_CONTROLLER,
    "pdc": MachineRole.DOMAIN_CONTROLLER,
    "addc": MachineRole.DOMAIN_CONTROLLER,
}
_SYSTEMS: Mapping[str, Platform] = {
    **{p.value: p for p in (Platform.LINUX, Platform.WINDOWS)},
    **dict.fromkeys(("win", "win10", "win11", "windowsserver", "microsoft"), Platform.WINDOWS),
    **dict.fromkeys(("ubuntu", "debian", "rhel", "rocky", "centos", "fedora"), Platform.LINUX),
}


def role_of(words: str) -> MachineRole:
    """What a person calls a machine, as a role; what is not known restricts nothing."""
    return _ROLES.get(_bare(words), MachineRole.UNKNOWN)


def system_of(words: str) -> Platform | None:
    """What a person calls an operating system; None where it is none that we know."""
    bare = _bare(words)
    if bare in _SYSTEMS:
        return _SYSTEMS[bare]
    starts: Iterable[str] = ("windows", "linux", "ubuntu", "debian")
    return next((_SYSTEMS[s] for s in starts if bare.startswith(s)), None)


def _bare(words: str) -> str:
    return "".join(c for c in words[:64].lower() if c.isalnum())
