"""What is wrong with a catalogue whose every file can be read by itself.

`broken` is what makes it unusable: the loader refuses it. `lint` adds what a contributor must still
mend before a release: texts, undo notes, citations.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from osiris.model.content import Catalogue, Check, RuleOrigin, Runbook


def broken(catalogue: Catalogue) -> list[str]:
    """Dangling references and double ids, each as `what: what is wrong`."""
    return [
        *_checks(catalogue),
        *(f for runbook in catalogue.runbooks.values() for f in _runbook(runbook, catalogue)),
        *_rules(catalogue),
        *_aliases(catalogue),
    ]


def _all_checks(catalogue: Catalogue) -> list[Check]:
    return [check for baseline in catalogue.baselines for check in baseline.checks]


def _checks(catalogue: Catalogue) -> Iterator[str]:
    checks = _all_checks(catalogue)
    # A finding names its Check by id alone, and the box is judged by two baselines.
    for name, count in Counter(check.id for check in checks).items():
        if count > 1:
            yield f"check {name}: {count} platforms use this id"
    for check in checks:
        if (check.platform, check.probe) not in catalogue.probes:
            yield f"check {check.id}: there is no probe '{check.probe}' for {check.platform}"


def _runbook(runbook: Runbook, catalogue: Catalogue) -> Iterator[str]:
    ids = {check.id for check in catalogue.checks(runbook.platform)}
    for pattern in runbook.heals:
        if pattern.check not in ids:
            yield f"runbook {runbook.id}: heals '{pattern.check}', which is no check here"
    for need in runbook.needs:
        if (runbook.platform, need.probe) not in catalogue.probes:
            yield f"runbook {runbook.id}: needs the probe '{need.probe}', which is not here"
    for step in runbook.steps:
        if (runbook.platform, step.verb) not in catalogue.verbs:
            yield f"runbook {runbook.id}: uses the verb '{step.verb}', which is not here"


def _rules(catalogue: Catalogue) -> Iterator[str]:
    ids = {check.id for check in _all_checks(catalogue)}
    for rule in catalogue.rules:
        what = f"{rule.origin} rule for {rule.pattern.check}"
        if rule.origin is RuleOrigin.BUILTIN:
            continue  # its runbook was looked at
        if rule.runbook not in catalogue.runbooks:
            yield f"{what}: there is no runbook '{rule.runbook}'"
        if rule.pattern.check not in ids:
            yield f"{what}: there is no such check"


def _aliases(catalogue: Catalogue) -> Iterator[str]:
    for old, new in catalogue.aliases.items():
        if new not in catalogue.runbooks:
            yield f"alias {old}: there is no runbook '{new}'"
        if old in catalogue.runbooks:
            yield f"alias {old}: is the id of a runbook"
