"""A practice host with everything on it that the product puts there, driven as the product does."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from difflib import unified_diff
from pathlib import Path
from typing import TypeVar

from osiris.core.judge import holds, judge
from osiris.edge.remote import CallResult, Connection, Phase, connect, look, prepare_linux
from osiris.errors import RemoteError
from osiris.flow.heal.propose import bind, outline
from osiris.lab import Lab
from osiris.lab.drift import make_compliant
from osiris.model.case import (
    BoundStep,
    Finding,
    Incident,
    IncidentState,
    Observation,
    Tier,
)
from osiris.model.content import Call, Catalogue, Check, Params, Priority, Runbook, Verb
from osiris.model.site import Credential, Platform, Target, TargetClass, TransportKind

Answer = TypeVar("Answer")
CACHE = Path(__file__).parents[2] / ".cache" / "lab"
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
ARM_S = 600
_HEADS = ("---", "+++")

# Everything that an undo must bring back: files with content, mode and owner, what runs, and the
# rules of the firewall. Backup copies of the account tools (/etc/passwd-) are theirs.
SNAPSHOT = r"""
places='/etc /opt /srv /home /root /boot /usr/share/pam-configs /var/lib/pam'
ours="! -path /etc/*- ! -name .pwd.lock"
set -f
find $places -xdev $ours -printf 'path %p %y %m %U:%G %l\n' | sort
find $places -xdev -type f $ours -exec sha256sum {} + | sort -k 2
systemctl list-units --all --type=service,socket --no-legend --plain |
    grep -vE '^(user|session|osiris-undo|systemd-|apt-|logrotate|dpkg)' |
    awk '{ print "unit", $1, $3 == "active" }' | sort
nft -s list ruleset
"""

# What the host was like when it was ready, for `RESET`.
SAVE = """
mkdir /var/tmp/ready
cp -a /etc /var/tmp/ready/etc
cp -a /var/lib/pam /var/tmp/ready/pam
cp -a /home /var/tmp/ready/home
"""
RESET = r"""
awk -F: '$3 >= 1000 && $3 < 60000 && $1 != "clinicadmin" { print $1 }' /etc/passwd |
    while read -r user; do userdel -rf "$user" 2>/dev/null; done
systemctl stop 'osiris-undo-*' telnet.socket 2>/dev/null
cd /etc
find . -mindepth 1 | sort >/var/tmp/now
(cd /var/tmp/ready/etc && find . -mindepth 1 | sort) >/var/tmp/then
comm -23 /var/tmp/now /var/tmp/then | sort -r | while read -r path; do rm -rf "$path"; done
cp -a --remove-destination /var/tmp/ready/etc/. /etc/
cp -a /var/tmp/ready/pam/. /var/lib/pam/
rm -rf /usr/share/pam-configs/osiris* /opt/* /var/lib/osiris/undo/*
dpkg --purge clinic-viewer 2>/dev/null
rm -f /srv/practice-apt/clinic-viewer*
cp -a --remove-destination /var/tmp/ready/home/. /home/
nft flush ruleset
ufw --force enable
systemctl daemon-reload
systemctl reset-failed
systemctl start ssh chrony cron rsyslog
systemctl reload ssh
systemctl restart systemd-journald
"""


@dataclass
class Healing:
    """What came of one run of a runbook: the steps that ran and what each answered."""

    steps: list[tuple[str, BoundStep, CallResult]] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Whether every step ended well."""
        return bool(self.steps) and all(result.rc == 0 for _, _, result in self.steps)

    def said(self) -> str:
        """What the host said, for a failing test."""
        return "\n".join(f"{s.verb}: {r.rc} {r.stdout}{r.stderr}" for _, s, r in self.steps)


@dataclass(frozen=True)
class Machine:
    """One host of the lab, prepared and compliant, reached as the user osiris over real SSH."""

    lab: Lab
    name: str
    catalogue: Catalogue
    user: str = "osiris"

    def sh(self, script: str, *, rc: int = 0) -> str:
        """Run a script inside, as root, past the network."""
        done = self.lab.run_inside(self.name, "sh", "-c", script)
        assert done.returncode == rc, done.stdout + done.stderr
        return done.stdout

    def reset(self) -> None:
        """Make it what it was when it was ready."""
        self.lab.run_inside(self.name, "sh", "-c", RESET)

    def snapshot(self) -> list[str]:
        """Every line of the host's state that a runbook could touch."""
        return self.sh(SNAPSHOT).splitlines()

    @property
    def target(self) -> Target:
        """The host as the box knows it."""
        host = self.lab.host(self.name)
        return Target(
            id="t1",
            name=self.name,
            platform=Platform.LINUX,
            klass=TargetClass.SERVER,
            transport=TransportKind.SSH,
            address=host.address,
            port=host.port,
            user=self.user,
            host_key=host.host_key,
            added=NOW,
        )

    def talk(self, what: Callable[[Connection], Awaitable[Answer]]) -> Answer:
        """Do something over a new connection."""

        async def whole() -> Answer:
            key = Credential(user=self.user, private_key=self.lab.key.read_text())
            connection = await connect(self.target, key, do_not_probe=(), deadline=10)
            try:
                return await what(connection)
            finally:
                await connection.close()

        return asyncio.run(whole())

    def check(self, id: str) -> Check:
        """A Check of the Linux baseline."""
        return next(c for c in self.catalogue.checks(Platform.LINUX) if c.id == id)

    def verb(self, name: str) -> Verb:
        """A verb for Linux."""
        return self.catalogue.verbs[Platform.LINUX, name]

    def read(self, probe: str, params: Params | None = None) -> Observation:
        """A fresh reading."""
        wanted = [(self.catalogue.probes[Platform.LINUX, probe], params or {})]
        at = datetime.now(UTC)
        return self.talk(lambda c: look(c, "t1", wanted, at=at, deadline=60))[0]

    def finding(self, id: str) -> Finding:
        """The Check's verdict now, over a new connection."""
        check = self.check(id)
        return judge(check, self.read(check.probe, check.params))

    def plan(self, runbook: Runbook, id: str) -> tuple[BoundStep, ...]:
        """The steps, with slots filled from a fresh reading. The needs must be met."""
        assert self.needs_met(runbook)
        check = self.check(id)
        seen = self.read(check.probe, check.params).value
        incident = Incident(
            id=1,
            target="t1",
            check=id,
            state=IncidentState.OPEN,
            priority=Priority.HIGH,
            opened=NOW,
        )
        seen = {**seen, "observed": seen[check.field]}
        plan = outline(incident, runbook, Tier.RULES)
        return bind(plan, runbook, seen, self.catalogue.verbs).steps

    def needs_met(self, runbook: Runbook) -> bool:
        """Whether a fresh reading shows everything that the runbook needs."""
        seen = ((need, self.read(need.probe, need.params)) for need in runbook.needs)
        return all(holds(need.expect, one.value[need.field]) for need, one in seen)

    def heal(self, runbook: Runbook, id: str) -> Healing:
        """The runbook as it is run for this Check now."""
        healing = self.carry_out(self.plan(runbook, id))
        self.settle(runbook)
        return healing

    def settle(self, runbook: Runbook) -> None:
        """Wait as the runbook asks, up to what a host that is near needs."""
        time.sleep(min(runbook.settle_s, 2))

    def signs_in(self) -> bool:
        """Whether the host lets this user in."""

        async def nothing(connection: Connection) -> bool:
            return True

        try:
            return self.talk(nothing)
        except RemoteError:
            return False

    def steps(self, runbook: str) -> list[BoundStep]:
        """The steps of a runbook without slots: the only parameters that the host lets through."""
        found = self.catalogue.runbooks[runbook].steps
        return [BoundStep(verb=step.verb, params=step.params) for step in found]

    def carry_out(self, steps: Sequence[BoundStep], *, arm_s: int = ARM_S) -> Healing:
        """Arm and apply in order, stop at the first that fails: as flow.heal.carry does."""
        return self.talk(lambda c: self._carry_out(c, steps, arm_s))

    async def _carry_out(
        self, connection: Connection, steps: Sequence[BoundStep], arm_s: int
    ) -> Healing:
        healing = Healing()
        for step in steps:
            action = f"test-{secrets.token_hex(6)}"
            call = self._call(step)
            if self.verb(step.verb).cuts:
                armed = await connection.act(action, call, "arm", deadline=60, seconds=arm_s)
                assert armed.rc == 0, armed
            result = await connection.act(action, call, "apply", deadline=600)
            healing.steps.append((action, step, result))
            if result.rc != 0:
                break
        return healing

    def each(self, healing: Healing, phase: Phase) -> list[CallResult]:
        """One phase for every step, the newest first, over one new connection."""

        async def all_of_them(connection: Connection) -> list[CallResult]:
            return [
                await connection.act(action, self._call(step), phase, deadline=600)
                for action, step, _ in reversed(healing.steps)
            ]

        return self.talk(all_of_them)

    def disarm(self, healing: Healing) -> None:
        """Call off the armed undo of every step that had one."""
        armed = [one for one in healing.steps if self.verb(one[1].verb).cuts]
        for result in self.each(Healing(steps=armed), "disarm"):
            assert result.rc == 0, result

    def undo(self, healing: Healing) -> None:
        """Take every step back; each must find again what it found first."""
        for result, (_, step, applied) in zip(
            self.each(healing, "undo"), reversed(healing.steps), strict=True
        ):
            assert result.rc == 0, (step, result)
            assert lines(result, "now") == lines(applied, "before"), step
        self.disarm(healing)

    def _call(self, step: BoundStep) -> Call:
        return Call(script=self.verb(step.verb).script, params=step.params)


def changes(old: list[str], new: list[str]) -> list[str]:
    """What differs, as `diff` shows it."""
    return [line for line in unified_diff(old, new, n=0, lineterm="") if line[:3] not in _HEADS]


def lines(result: CallResult, word: str) -> list[str]:
    """The state lines of one phase."""
    mark = f"{word} "
    return [line.removeprefix(mark) for line in result.stdout.splitlines() if line.startswith(mark)]


def prepared(lab: Lab, name: str, catalogue: Catalogue) -> Machine:
    """The host near the baseline, with the helper on it that the product would install."""
    make_compliant(lab, name)
    public = lab.key.with_suffix(".pub").read_text()
    script = prepare_linux(catalogue, public_key=public)
    done = lab.run_inside(name, "sh", "-s", stdin=script)
    assert done.returncode == 0, done.stdout + done.stderr
    machine = Machine(lab=lab, name=name, catalogue=catalogue)
    machine.sh(SAVE)
    return machine
