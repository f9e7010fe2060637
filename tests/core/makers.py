"""Nouns for tests, with everything that a test does not care about filled in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from osiris.model.case import Observation, Outcome, Plan, ReadState, Run, Tier
from osiris.model.content import (
    Catalogue,
    Check,
    Expect,
    Op,
    Priority,
    Runbook,
    Script,
    Step,
    Text,
    Undo,
    Value,
    Verb,
    Verdict,
)
from osiris.model.site import Platform, Target, TargetClass, TransportKind

NOW = datetime(2026, 11, 21, 7, 0, tzinfo=UTC)  # a Saturday
TEXT = Text(
    plain_english="a",
    why_it_matters="b",
    consequence="c",
    what_we_check="d",
    what_we_cannot_see="e",
)


def check(id_: str = "ssh_hardening.root_login", **changes: object) -> Check:
    fields: dict[str, object] = {
        "id": id_,
        "title": "Root cannot log in over SSH",
        "platform": Platform.LINUX,
        "probe": "sshd",
        "params": {},
        "field": "permitrootlogin",
        "expect": Expect(op=Op.IS, value="no"),
        "warn": None,
        "missing": Verdict.UNKNOWN,
        "cadence": 60,
        "priority": Priority.HIGH,
        "text": TEXT,
    }
    return Check(**{**fields, **changes})  # type: ignore[arg-type]


def seen(value: Value, field: str = "permitrootlogin", **changes: object) -> Observation:
    fields: dict[str, object] = {
        "target": "t1",
        "probe": "sshd",
        "params": {},
        "state": ReadState.OK,
        "value": {field: value},
        "at": NOW,
    }
    return Observation(**{**fields, **changes})  # type: ignore[arg-type]


def target(**changes: object) -> Target:
    fields: dict[str, object] = {
        "id": "t1",
        "name": "files",
        "platform": Platform.LINUX,
        "klass": TargetClass.SERVER,
        "transport": TransportKind.SSH,
        "added": NOW - timedelta(days=1),
    }
    return Target(**{**fields, **changes})  # type: ignore[arg-type]


def verb(name: str = "config_file", **changes: object) -> Verb:
    fields: dict[str, object] = {
        "name": name,
        "platform": Platform.LINUX,
        "script": Script(name=name, text="true\n"),
        "params": {},
        "undo": Undo.EXACT,
    }
    return Verb(**{**fields, **changes})  # type: ignore[arg-type]


def runbook(id_: str = "RB-LIN-SSH-001", **changes: object) -> Runbook:
    fields: dict[str, object] = {
        "id": id_,
        "version": 1,
        "title": "Turn root login off",
        "platform": Platform.LINUX,
        "digest": "d" * 64,
        "heals": (),
        "needs": (),
        "steps": (Step(verb="config_file", params={}, slots={}),),
        "approval": "policy",
        "settle_s": 0,
        "advice": "Look at the drop-ins.",
        "examples": (),
    }
    return Runbook(**{**fields, **changes})  # type: ignore[arg-type]


def catalogue(*runbooks: Runbook, verbs: tuple[Verb, ...] = ()) -> Catalogue:
    return Catalogue(
        digest="c" * 64,
        baselines=(),
        probes={},
        verbs={(v.platform, v.name): v for v in (verb(), *verbs)},
        runbooks={r.id: r for r in runbooks},
        rules=(),
        aliases={},
        frameworks={},
    )


def plan(book: Runbook, **changes: object) -> Plan:
    fields: dict[str, object] = {
        "incident": 1,
        "target": "t1",
        "check": "ssh_hardening.root_login",
        "runbook": book.id,
        "version": book.version,
        "digest": book.digest,
        "steps": (),
        "tier": Tier.RULES,
        "reason": "it fails",
    }
    return Plan(**{**fields, **changes})  # type: ignore[arg-type]


def run(of: Plan, outcome: Outcome | None, ago: timedelta, intent: int = 7) -> Run:
    return Run(intent=intent, plan=of, outcome=outcome, applied=(), started=NOW - ago)
