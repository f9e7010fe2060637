"""What is wrong with a catalogue whose every file can be read by itself.

`broken` is what makes it unusable: the loader refuses it. `lint` adds what a contributor must still
mend before a release: texts, undo notes, citations.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from osiris.core import plain
from osiris.model.content import Catalogue, Check, RuleOrigin, Runbook, Undo, Verb
from osiris.model.site import Platform


def broken(catalogue: Catalogue) -> list[str]:
    """Dangling references and double ids, each as `what: what is wrong`."""
    return [
        *_checks(catalogue),
        *(f for runbook in catalogue.runbooks.values() for f in _runbook(runbook, catalogue)),
        *_rules(catalogue),
        *_aliases(catalogue),
    ]


def lint(catalogue: Catalogue) -> list[str]:
    """All that must be mended before a release, each as `what: what is wrong`."""
    return [
        *broken(catalogue),
        *(f for verb in catalogue.verbs.values() for f in _verb(verb)),
        *(f for check in _all_checks(catalogue) for f in _texts(check)),
        *_titles(catalogue),
        *_subjects(catalogue),
    ]


def counts(catalogue: Catalogue) -> Mapping[str, int]:
    """How much there is of everything, by kind and platform."""
    kinds = {
        "probes": [platform for platform, _ in catalogue.probes],
        "verbs": [platform for platform, _ in catalogue.verbs],
        "checks": [check.platform for check in _all_checks(catalogue)],
        "runbooks": [runbook.platform for runbook in catalogue.runbooks.values()],
    }
    found = {
        f"{platform} {kind}": number
        for kind, platforms in kinds.items()
        for platform, number in sorted(Counter(platforms).items())
    }
    controls = sum(len(framework.controls) for framework in catalogue.frameworks.values())
    found |= {"rules": len(catalogue.rules), "frameworks": len(catalogue.frameworks)}
    return {**found, "controls": controls}


def _all_checks(catalogue: Catalogue) -> list[Check]:
    return [check for baseline in catalogue.baselines for check in baseline.checks]


def _checks(catalogue: Catalogue) -> Iterator[str]:
    checks = _all_checks(catalogue)
    # A finding names its Check by id alone, so no machine may get two Checks of one id.
    on = Counter((check.id, _ground(check.platform)) for check in checks)
    for (name, _), count in on.items():
        if count > 1:
            yield f"check {name}: {count} platforms of one machine use this id"
    for check in checks:
        if (check.platform, check.probe) not in catalogue.probes:
            yield f"check {check.id}: there is no probe '{check.probe}' for {check.platform}"


def _ground(platform: Platform) -> Platform:
    """The box is judged as a Linux machine too."""
    return Platform.LINUX if platform is Platform.APPLIANCE else platform


def _runbook(runbook: Runbook, catalogue: Catalogue) -> Iterator[str]:
    ids = {check.id for check in catalogue.checks(runbook.platform)}
    for pattern in runbook.heals:
        if pattern.check not in ids:
            yield f"runbook {runbook.id}: heals '{pattern.check}', which is no check here"
    healed = {pattern.check for pattern in runbook.heals}
    named = {c for n in runbook.needs for c in n.only} | {c for s in runbook.steps for c in s.only}
    for only in sorted(named - healed):
        yield f"runbook {runbook.id}: a part of it is for '{only}', which it does not heal"
    for check in sorted(healed if runbook.steps else ()):
        if not runbook.for_check(check).steps:
            yield f"runbook {runbook.id}: heals '{check}' and has no step for it"
    for need in runbook.needs:
        if (runbook.platform, need.probe) not in catalogue.probes:
            yield f"runbook {runbook.id}: needs the probe '{need.probe}', which is not here"
    for step in runbook.steps:
        if (runbook.platform, step.verb) not in catalogue.verbs:
            yield f"runbook {runbook.id}: uses the verb '{step.verb}', which is not here"


def _rules(catalogue: Catalogue) -> Iterator[str]:
    for rule in catalogue.rules:
        what = f"rules.yaml: {rule.origin} rule for {rule.pattern.check}"
        if rule.origin is RuleOrigin.BUILTIN:
            continue  # its runbook was looked at
        runbook = catalogue.runbooks.get(rule.runbook)
        if runbook is None:
            yield f"{what}: there is no runbook '{rule.runbook}'"
        known = catalogue.checks(runbook.platform) if runbook else _all_checks(catalogue)
        if rule.pattern.check not in {check.id for check in known}:
            yield f"{what}: there is no such check"


def _aliases(catalogue: Catalogue) -> Iterator[str]:
    for old, new in catalogue.aliases.items():
        if new not in catalogue.runbooks:
            yield f"alias {old}: there is no runbook '{new}'"
        if old in catalogue.runbooks:
            yield f"alias {old}: is the id of a runbook"


def _verb(verb: Verb) -> Iterator[str]:
    what = f"verb {verb.platform}/{verb.name}"
    if not verb.script.text.strip():
        yield f"{what}: its script is empty"
    if verb.undo is not Undo.EXACT and not verb.undo_note.strip():
        yield f"{what}: undo is {verb.undo}, and nothing says what remains or why"
    for name, pattern in verb.params.items():
        try:
            re.compile(pattern)
        except re.error as error:
            yield f"{what}: {name}: {pattern} is no regular expression: {error}"


def _texts(check: Check) -> Iterator[str]:
    yield from (f"check {check.id}: {fault}" for fault in plain.faults(check.text))


def _titles(catalogue: Catalogue) -> Iterator[str]:
    checks = _all_checks(catalogue)
    for (platform, title), count in Counter((c.platform, c.title) for c in checks).items():
        if count > 1:
            yield f"{platform}: {count} checks are called '{title}'"


def _subjects(catalogue: Catalogue) -> Iterator[str]:
    """Subjects are the ids of the control map: all that the frameworks name, and no others."""
    mapped = {
        one.subject
        for framework in catalogue.frameworks.values()
        for control in framework.controls
        for one in control.checks
    }
    known: set[str] = set()
    for baseline in catalogue.baselines:
        checked = {check.subject for check in baseline.checks}
        known |= checked | baseline.not_covered.keys()
        for subject in sorted((checked | baseline.not_covered.keys()) - mapped):
            yield f"{baseline.name}: {subject} is in no framework, so not in the control map"
        for subject in sorted(checked & baseline.not_covered.keys()):
            yield f"{baseline.name}: {subject} is checked and also listed as not covered"
    for subject in sorted(mapped - known):
        yield f"frameworks: {subject} is mapped, and no baseline checks it or says why not"
