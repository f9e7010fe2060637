"""`osiris demo` (`make demo`, `make play`): the main job, on a clinic that one may break."""

from __future__ import annotations

import asyncio
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from textwrap import shorten

import click

from osiris.cli.common import desk as pass_desk
from osiris.cli.common import say, show
from osiris.cli.practice import clinic
from osiris.cli.practice.drill import verified
from osiris.cli.practice.play import play as play_on
from osiris.cli.practice.words import agree, await_planner, tell
from osiris.daemon.house import LEDGER, opened
from osiris.daemon.run import run as run_daemon
from osiris.desk import Desk
from osiris.edge.ledger import entries, facts
from osiris.errors import OsirisError, RequestError
from osiris.lab import CACHE, can_start
from osiris.lab.drift import find, inject
from osiris.lab.tree import BROKEN, break_, plant
from osiris.lab.windows import drifts as windows
from osiris.lab.windows.clinic import WindowsLab
from osiris.model.case import IncidentState, Tier
from osiris.report.summary import Demo, Line, summary

HOSTS = 5
TTL_S = 4 * 3_600
DRIFTS = (
    ("h1", "ssh-root-login"),
    ("h1", "cron-stopped"),
    ("h2", "firewall-off"),
    ("h2", "password-ageing"),
    ("h3", "shadow-readable"),
    ("h3", "telnet-listening"),
    ("h4", "ssh-root-login-overridden"),
    ("h4", "clock-stopped"),
    ("h5", "empty-password"),
    ("h5", "ssh-weak-ciphers"),
)
WINDOWS_DRIFTS = (
    ("dc1", "spooler-on-controller"),
    ("dc1", "kerberos-unaudited"),
    ("fs1", "shadow-copy-old"),
    ("fs1", "smb-server-unsigned"),
    ("pc1", "names-from-outside"),
    ("pc2", "screen-never-locks"),
    ("pc3", "encryption-suspended"),
)
_REAL = (
    "A real Windows: those hosts are simulated, and no script of ours has run on a real one yet.",
    "A boot, a power loss, another distribution than Debian: these are containers of this machine.",
    "That nothing was cut off the end of the chain: only a checkpoint that left the box shows it.",
)
Breaker = Callable[[], list[tuple[str, str]]]
"""Breaks things; returns (host, check) of each."""
Teller = Callable[[], list[tuple[str, str, int]]]
"""Says things; returns host, words and Incident of each."""

_BASE = f"{CACHE}: the Debian base, for next time (under sudo it stays root's: sudo make clean)"
_TREE = "Real hosts, services, SSH: {why}"


@click.command()
@click.option("--play", is_flag=True, help="Keep hosts and daemon running until Ctrl-C.")
@pass_desk
def demo(desk: Desk, play: bool) -> None:
    """Start a clinic to practise on, break it, heal it, prove it, and say what was seen."""
    _clear(desk.folder)
    refused = can_start(CACHE)
    try:
        if refused is None:
            _with_hosts(desk.folder, play=play)
        else:
            with_tree(desk.folder, refused.text, play=play)
    finally:
        if desk.folder.exists():
            clinic.hand_back(desk.folder)


def _clear(folder: Path) -> None:
    """Remove what an earlier demo left. Raises RequestError for anything else."""
    if not folder.exists() or not any(folder.iterdir()):
        return
    if not (folder / clinic.KEY).exists():
        raise RequestError(f"{folder} is no practice clinic.", "Name another with --data.")
    if (folder / LEDGER).exists():
        with Desk(folder).read() as tx:
            if facts.get(tx, "lab") is not True:
                raise RequestError(f"{folder} is a real box.", "Name another with --data.")
    say(f"Removing the practice clinic of last time ({folder})")
    clinic.stop(Desk(folder))
    shutil.rmtree(folder)


def _with_hosts(folder: Path, *, play: bool) -> None:
    say(f"1/7 Starting {HOSTS} real Debian hosts in namespaces of this machine, and")
    say(f"    {len(clinic.WINDOWS_HOSTS)} simulated Windows hosts")
    desk = clinic.make(folder, "practice clinic")
    lab = clinic.start(desk, HOSTS, ttl_s=TTL_S, say=say)

    def break_hosts() -> list[tuple[str, str]]:
        for host, drift in DRIFTS:
            inject(lab, host, find(drift))
            say(f"    {host}: {find(drift).why}")
        return [(host, find(drift).check) for host, drift in DRIFTS]

    try:
        story = _beside_windows(desk, break_hosts, _REAL, play=play)
    finally:
        say("Stopping the hosts")
        lab.down()
    if not play:
        show("\n" + summary(story))


def with_tree(folder: Path, why: str, *, play: bool) -> None:
    """No Debian hosts can be started: this machine, observed only, and a tree that heals."""
    say(f"Real hosts cannot be started here: {why}")
    say("1/7 Instead: this machine, which is only looked at, a practice folder tree, and")
    say(f"    {len(clinic.WINDOWS_HOSTS)} simulated Windows hosts")
    desk = clinic.make(folder, "practice clinic (no real hosts)")
    root = (folder / "tree").absolute()
    plant(root)
    here = {"name": "this-machine", "transport": "local", "observe_only": True, "lab": True}
    clinic.done(desk.ask("target.add", here))
    tree = {"name": "practice-tree", "transport": "local", "root": str(root), "lab": True}
    clinic.done(desk.ask("target.add", tree))

    def break_tree() -> list[tuple[str, str]]:
        break_(root)
        return [("practice-tree", check) for check in BROKEN]

    story = _beside_windows(desk, break_tree, (_TREE.format(why=why), *_REAL), play=play)
    if not play:
        show("\n" + summary(story))


def _beside_windows(
    desk: Desk, break_others: Breaker, not_shown: Sequence[str], *, play: bool
) -> Demo:
    """The same day with the simulated Windows hosts in it."""
    lab = clinic.start_windows(desk, ttl_s=TTL_S, say=say)

    def break_all() -> list[tuple[str, str]]:
        return [*break_others(), *_break_windows(lab)]

    try:
        return _through(desk, break_all, lambda: tell(desk, lab), not_shown, play=play)
    finally:
        lab.down()


def _break_windows(lab: WindowsLab) -> list[tuple[str, str]]:
    for host, drift in WINDOWS_DRIFTS:
        lab.break_(host, drift)
        say(f"    {host} ({clinic.SIMULATED}): {windows.find(drift).why}")
    return [(host, windows.find(drift).check) for host, drift in WINDOWS_DRIFTS]


def _through(
    desk: Desk, break_all: Breaker, tell_all: Teller, not_shown: Sequence[str], *, play: bool
) -> Demo:
    """First look, break, listen, look, heal, verify; in `play` the page, and the daemon until
    Ctrl-C."""
    say("2/7 The first look: one report per machine, one question per check")
    clinic.done(desk.ask("sweep", {}, say=say))
    say("3/7 Recording that the box may act on practice hosts, and breaking things")
    clinic.let_act(desk)
    broken = break_all()
    say("4/7 People tell the box what they see, in words that no rule reads")
    planner = await_planner(desk)
    say(f"    {planner}")
    told = tell_all()
    say("5/7 Looking again")
    clinic.done(desk.ask("sweep", {}, say=say))
    say("6/7 Healing")
    found = {(name, i.check): i.id for i, name in desk.incidents(open_only=True)}
    missed = [pair for pair in broken if pair not in found]
    if missed:
        raise OsirisError(f"The demo broke something that was not found: {missed}")
    desk.ask("heal", {"incidents": [found[pair] for pair in broken]}, say=say)
    agree(desk, [number for _, _, number in told])
    say("7/7 Verifying the chain, and an export of it with verify.py alone")
    if (chain := verified(desk)) != "verified":
        raise OsirisError(f"The evidence does not verify: {chain}")
    lines = [_line(desk, host, found[host, check]) for host, check in broken]
    lines += [_line(desk, host, number, words) for host, words, number in told]
    story = _story(desk, lines, planner, not_shown, running=play)
    if play:
        show("\n" + summary(story))
        if sys.stdin.isatty():
            play_on(desk)
            return story
        say("\nHosts and daemon keep running; Ctrl-C stops everything.")
        with opened(desk.folder, "daemon (make play)", unlock=desk.unlock) as house:
            asyncio.run(run_daemon(house, say))
    return story


def _story(
    desk: Desk, lines: Sequence[Line], planner: str, not_shown: Sequence[str], *, running: bool
) -> Demo:
    with desk.read() as tx:
        size = entries.head(tx)[0]
        origin = entries.ring(tx).origin
    ours = {line.incident for line in lines}
    others = [i for i, _ in desk.incidents(open_only=True) if not ours & {i.id, i.cause}]
    return Demo(
        command=f".venv/bin/osiris --data {desk.folder}",
        lines=lines,
        planner=planner,
        entries=size,
        fingerprint=origin.partition("/")[2],
        others=len(others),
        not_shown=not_shown,
        left=[
            f"{desk.folder}: the data folder, so that every command can be tried on it",
            *([_BASE] if CACHE.exists() else []),
            "`make clean` removes it all, and .venv",
        ],
        running=running,
        tries=[_escrow_try(desk)],
    )


def _escrow_try(desk: Desk) -> str:
    key = desk.folder / clinic.ESCROW
    return (
        f".venv/bin/osiris --data {desk.folder} escrow open pc1 --key {key} --reason trying   "
        f"(passphrase: {clinic.ESCROW_WORDS})"
    )


def _line(desk: Desk, host: str, number: int, words: str = "") -> Line:
    """What became of one Incident; `words`: what somebody said, where that began it."""
    story = desk.why(number)
    run = story.runs[-1] if story.runs else None
    state = story.incident.state
    done = run.outcome.value if run and run.outcome else "open"
    if state is IncidentState.WAITING and run is None:
        done = "asked" if words else "waiting"
    about = story.cause or story.incident
    check = desk.checks().get((about.target, about.check))
    healed = run is not None and done == IncidentState.HEALED
    simulated = host in {name for name, _ in clinic.WINDOWS_HOSTS}
    return Line(
        what=check.title if check else f'"{shorten(words, 48, placeholder=" ...")}"',
        where=f"{host} ({clinic.SIMULATED})" if simulated else host,
        why=check.text.why_it_matters if check else "",
        done=done,
        tier=run.plan.tier if run and healed else Tier.PERSON,
        entry=run.intent if run else story.decisions[-1].seq if story.decisions else None,
        incident=number,
    )


COMMANDS = (demo,)
