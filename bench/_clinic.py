"""Ten practice hosts, prepared as a clinic's machines are, for the sweep benchmarks."""

from __future__ import annotations

import secrets
import statistics
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from osiris.edge import catalogue
from osiris.edge.remote import prepare_linux, wire
from osiris.lab import Host, Lab
from osiris.model.content import Call, Catalogue, Params, Probe
from osiris.model.site import Credential, Platform, Target, TargetClass, TransportKind

HOSTS = 10
HELPER = "/usr/local/lib/osiris/run"
EVERY_MINUTE = 60


@dataclass(frozen=True, kw_only=True)
class Clinic:
    """A running lab, and what a sweep of it reads: every reading that is due each minute."""

    lab: Lab
    targets: tuple[Target, ...]
    credential: Credential
    wanted: Sequence[tuple[Probe, Params]]

    @property
    def document(self) -> bytes:
        """The same readings as the batch that the helper takes on its standard input."""
        calls = [Call(script=probe.script, params=params) for probe, params in self.wanted]
        return wire.document(calls, secrets.token_hex(16))


@contextmanager
def clinic(count: int = HOSTS) -> Iterator[Clinic]:
    """Start `count` hosts, prepare them, and take them away again."""
    content = catalogue.load()
    with tempfile.TemporaryDirectory() as folder:
        lab = Lab.up(count, Path(folder, "lab"))
        try:
            public = lab.key.with_suffix(".pub").read_text()
            script = prepare_linux(content, public_key=public)
            with ThreadPoolExecutor(4) as pool:
                list(pool.map(lambda host: _prepare(lab, host, script), lab.hosts))
            yield Clinic(
                lab=lab,
                targets=tuple(_target(host) for host in lab.hosts),
                credential=Credential(user="root", private_key=lab.key.read_text()),
                wanted=_due(content),
            )
        finally:
            lab.down()


def interleaved(
    runs: dict[str, Callable[[], float]], rounds: int, *, warm: int = 1
) -> dict[str, list[float]]:
    """Seconds of each run in each round, in turning order; the first rounds do not count."""
    times: dict[str, list[float]] = {name: [] for name in runs}
    for turn in range(rounds + warm):
        order = list(runs) if turn % 2 else list(reversed(runs))
        now = {name: runs[name]() for name in order}
        if turn >= warm:
            for name, seconds in now.items():
                times[name].append(seconds)
    for name, found in times.items():
        middle = statistics.median(found)
        print(f"{name:24} {middle:7.3f} s  [{min(found):.3f}..{max(found):.3f}]")
    return times


def median_ratio(above: Sequence[float], below: Sequence[float]) -> float:
    """The median of the rounds' ratios."""
    return statistics.median(a / b for a, b in zip(above, below, strict=True))


def _prepare(lab: Lab, host: Host, script: str) -> None:
    done = lab.run_inside(host.name, "sh", "-s", stdin=script)
    if done.returncode != 0:
        raise SystemExit(f"{host.name} cannot be prepared: {done.stderr}")


def _target(host: Host) -> Target:
    return Target(
        id=host.name,
        name=host.name,
        platform=Platform.LINUX,
        klass=TargetClass.SERVER,
        transport=TransportKind.SSH,
        address=host.address,
        port=host.port,
        user="root",
        host_key=host.host_key,
        added=datetime.now(UTC),
    )


def _due(content: Catalogue) -> list[tuple[Probe, Params]]:
    found: dict[tuple[str, str], tuple[Probe, Params]] = {}
    for check in content.checks(Platform.LINUX):
        if check.cadence <= EVERY_MINUTE:
            probe = content.probes[Platform.LINUX, check.probe]
            found[check.probe, wire.param_lines(check.params)] = (probe, check.params)
    return list(found.values())
