"""Every drift is seen by the check that it names: real hosts, real readings, over real SSH."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from osiris.core.judge import judge
from osiris.edge import catalogue
from osiris.edge.remote import connect, look, prepare_linux
from osiris.lab import Lab
from osiris.lab.drift import DRIFTS, Drift, find, inject, make_compliant
from osiris.model.case import Finding
from osiris.model.content import Catalogue, Check, Verdict
from osiris.model.site import Credential, Platform, Target, TargetClass, TransportKind
from tests.lab.machine import CACHE, need_lab

pytestmark = pytest.mark.lab

HOSTS = 5
CHECKS = sorted({drift.check for drift in DRIFTS})


@pytest.fixture(scope="module")
def content() -> Catalogue:
    return catalogue.load()


@pytest.fixture(scope="module")
def lab(content: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """A clinic whose hosts are near the baseline and let the box in."""
    need_lab()
    running = Lab.up(HOSTS, tmp_path_factory.mktemp("labs") / "clinic", cache=CACHE, ttl_s=600)
    script = prepare_linux(content, public_key=running.key.with_suffix(".pub").read_text())

    def prepare(host: str) -> None:
        make_compliant(running, host)
        done = running.run_inside(host, "sh", "-s", stdin=script)
        assert done.returncode == 0, done.stderr

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(prepare, [host.name for host in running.hosts]))
    yield running
    running.down()


@pytest.fixture(scope="module")
def before(lab: Lab, content: Catalogue) -> Mapping[tuple[str, str], Finding]:
    return findings(lab, content)


@pytest.fixture(scope="module")
def after(
    lab: Lab, content: Catalogue, before: Mapping[tuple[str, str], Finding]
) -> Mapping[tuple[str, str], Finding]:
    """What is found once every drift happened, each on one host."""
    assert before
    for drift in DRIFTS:
        inject(lab, host_of(lab, drift), drift)
    return findings(lab, content)


def host_of(lab: Lab, drift: Drift) -> str:
    """The hosts in turn; two drifts of one check are never on the same host."""
    alike = [other for other in DRIFTS if other.check == drift.check]
    place = DRIFTS.index(alike[0]) + alike.index(drift)
    return lab.hosts[place % HOSTS].name


def findings(lab: Lab, content: Catalogue) -> Mapping[tuple[str, str], Finding]:
    """What the box finds, by host and check."""
    checks = [check for check in content.checks(Platform.LINUX) if check.id in CHECKS]

    async def everywhere() -> list[list[Finding]]:
        names = [host.name for host in lab.hosts]
        return await asyncio.gather(*(found_on(lab, name, content, checks) for name in names))

    found = [finding for one in asyncio.run(everywhere()) for finding in one]
    return {(finding.target, finding.check): finding for finding in found}


async def found_on(lab: Lab, name: str, content: Catalogue, checks: list[Check]) -> list[Finding]:
    """As the user that the prepare script made, with the key that it let in."""
    credential = Credential(user="osiris", private_key=lab.key.read_text())
    connection = await connect(target(lab, name), credential, do_not_probe=())
    wanted = [(content.probes[Platform.LINUX, check.probe], check.params) for check in checks]
    try:
        seen = await look(connection, name, wanted, at=datetime.now(UTC), deadline=60)
    finally:
        await connection.close()
    return [judge(check, observation) for check, observation in zip(checks, seen, strict=True)]


def target(lab: Lab, name: str) -> Target:
    host = lab.host(name)
    return Target(
        id=name,
        name=name,
        platform=Platform.LINUX,
        klass=TargetClass.SERVER,
        transport=TransportKind.SSH,
        address=host.address,
        port=host.port,
        user="osiris",
        host_key=host.host_key,
        added=datetime.now(UTC),
    )


@pytest.mark.parametrize("check", CHECKS)
def test_a_compliant_host_passes(
    lab: Lab, before: Mapping[tuple[str, str], Finding], check: str
) -> None:
    verdicts = {before[host.name, check].verdict for host in lab.hosts}
    assert verdicts == {Verdict.PASS}


@pytest.mark.parametrize("drift", DRIFTS, ids=lambda drift: drift.id)
def test_the_drift_is_found(
    lab: Lab, after: Mapping[tuple[str, str], Finding], drift: Drift
) -> None:
    assert after[host_of(lab, drift), drift.check].verdict is Verdict.FAIL


def test_nothing_else_is_found(
    lab: Lab,
    before: Mapping[tuple[str, str], Finding],
    after: Mapping[tuple[str, str], Finding],
) -> None:
    """So that what is broken can be counted against what was found."""
    broken = {(host_of(lab, drift), drift.check) for drift in DRIFTS}
    telnet = host_of(lab, find("telnet-listening"))
    broken.add((telnet, "prohibited_services.listening"))  # the same drift, seen from outside
    changed = {key for key in before if after[key].verdict is not before[key].verdict}
    assert changed == broken


def test_every_runbook_named_heals_its_check(content: Catalogue) -> None:
    for drift in DRIFTS:
        if drift.runbook:
            heals = {pattern.check for pattern in content.runbooks[drift.runbook].heals}
            assert drift.check in heals, drift.id
