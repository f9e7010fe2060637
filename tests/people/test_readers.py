"""Who may read what, with users that really are others: root starts them, and each gives its rights
up for good before it looks."""

from __future__ import annotations

import asyncio
import ctypes
import grp
import json
import os
import re
import shutil
import signal
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from osiris.daemon import callers
from osiris.daemon.house import SOCKET, create, opened
from osiris.daemon.run import run
from osiris.desk import Desk
from osiris.desk.people import people
from osiris.edge.ledger import entries
from osiris.edge.vault import KeyFile, make_key_file
from osiris.errors import OsirisError
from osiris.model.case import Role
from osiris.model.site import Settings
from tests.cli.terminal import osiris
from tests.needs import require
from tests.people.reception import OTHER, PASSWORD

DAEMON, CONSOLE, WEB, STRANGER = 61_001, 61_002, 61_003, 61_004
PATIENCE_S = 90
PR_SET_DUMPABLE = 4


@dataclass(frozen=True)
class Box:
    folder: Path
    group: int
    pid: int

    @property
    def desk(self) -> Desk:
        return Desk(self.folder, alone=False)

    def member(self, do: Callable[[], Any], uid: int = CONSOLE) -> Any:
        return as_user(uid, (self.group,), do)


def become(uid: int, groups: tuple[int, ...]) -> None:
    os.setgroups(groups)
    os.setresgid(uid, uid, uid)
    os.setresuid(uid, uid, uid)
    os.umask(0o077)


def as_user(uid: int, groups: tuple[int, ...], do: Callable[[], Any]) -> Any:
    """What `do` gives, or the name of the error that it meets, in a process of that user."""
    out, into = os.pipe()
    pid = os.fork()
    if not pid:
        try:
            become(uid, groups)
            try:
                told = do()
            except (OSError, OsirisError, sqlite3.Error) as error:
                told = f"{type(error).__name__}: {error}"
            with os.fdopen(into, "w") as pipe:
                json.dump(told, pipe, default=str)
        finally:
            os._exit(0)
    os.close(into)
    with os.fdopen(out) as pipe:
        told = pipe.read()
    os.waitpid(pid, 0)
    assert told, "the process broke"
    return json.loads(told)


def start(folder: Path, key: Path, group: int) -> int:
    pid = os.fork()
    if not pid:
        code = 1
        try:
            become(DAEMON, (group,))
            with opened(folder, "daemon", unlock=KeyFile(key)) as house:
                code = 0 if asyncio.run(run(house, lambda _: None)) else 1
        finally:
            os._exit(code)
    end = time.monotonic() + PATIENCE_S
    while not Desk(folder).daemon_runs():
        assert time.monotonic() < end
        assert os.waitpid(pid, os.WNOHANG) == (0, 0), "the daemon ended"
        time.sleep(0.05)
    return pid


@pytest.fixture(scope="module")
def box() -> Iterator[Box]:
    if os.geteuid():
        require("root", "only root becomes other users")
    group = next(g for g in grp.getgrall() if g.gr_gid and g.gr_name == "games")
    top = Path(tempfile.mkdtemp(prefix="osiris-readers-"))
    top.chmod(0o755)
    folder = top / "data"
    key = make_key_file(top / "key")
    create(folder, key, Settings(people_group=group.gr_name, vault_key_file=str(key.path)))
    (folder / "forgotten.txt").write_text("left open by mistake")
    (folder / "forgotten.txt").chmod(0o644)
    for path in (top / "key", folder, *folder.rglob("*")):
        os.chown(path, DAEMON, DAEMON)
    pid = start(folder, key.path, group.gr_gid)
    yield Box(folder, group.gr_gid, pid)
    try:
        os.kill(pid, signal.SIGTERM)
        os.waitpid(pid, 0)
    except (ProcessLookupError, ChildProcessError):
        pass
    shutil.rmtree(top)


def _size(desk: Desk) -> int:
    with desk.read() as tx:
        return entries.head(tx)[0]


def test_the_folder_is_open_to_the_group_as_far_as_was_promised(box: Box):
    modes = {p.name: p.stat().st_mode & 0o7777 for p in box.folder.iterdir()}
    assert box.folder.stat().st_mode & 0o7777 == 0o2750
    modes.pop("daemon.log", None)  # it may not have said anything yet
    readable = {n: m for n, m in modes.items() if m & 0o077 and n != SOCKET}
    ledger = ("ledger.db", "ledger.db-wal", "ledger.db-shm")
    assert readable == dict.fromkeys((*ledger, "config.yaml"), 0o640)
    assert modes[SOCKET] == 0o660
    assert {p.stat().st_gid for p in box.folder.iterdir() if p.name in readable} == {box.group}


def test_a_member_reads_while_the_daemon_writes(box: Box):
    before = box.member(lambda: _size(box.desk))
    assert before >= 1
    Desk(box.folder).ask("hold", {"for_s": 60, "reason": "so that something is written"})
    assert box.member(lambda: _size(box.desk)) > before
    assert box.member(lambda: box.desk.settings.people_group) == "games"


def test_a_member_writes_nothing(box: Box):
    def write() -> None:
        sql = sqlite3.connect(box.folder / "ledger.db")
        sql.execute("UPDATE facts SET value = 'x'")

    assert "readonly" in box.member(write)
    for do in (
        lambda: (box.folder / "ledger.db").open("r+b"),
        lambda: (box.folder / "ledger.db-wal").open("r+b"),
        lambda: (box.folder / "ledger.db-shm").open("r+b"),
        lambda: (box.folder / "ledger.db").unlink(),
        lambda: (box.folder / "new").write_text("x"),
        lambda: (box.folder / "config.yaml").write_text("x"),
        lambda: (box.folder / SOCKET).rename(box.folder / "other"),
    ):
        assert box.member(do).startswith("PermissionError")


def test_a_member_reads_no_secret(box: Box):
    for do in (
        lambda: list((box.folder / "vault").iterdir()),
        lambda: (box.folder / "vault" / "vault.json").read_bytes(),
        lambda: (box.folder / "lock").read_text(),
        lambda: (box.folder / "forgotten.txt").read_text(),
        lambda: (box.folder.parent / "key").read_bytes(),
        lambda: Path(f"/proc/{box.pid}/environ").read_bytes(),
        lambda: Path(f"/proc/{box.pid}/mem").read_bytes(),
        lambda: Path(f"/proc/{box.pid}/maps").read_text(),
        lambda: list(Path(f"/proc/{box.pid}/fd").iterdir()),
    ):
        assert box.member(do).startswith("PermissionError")


def test_a_member_is_nobody_until_somebody_signs_in(box: Box):
    def try_all() -> list[tuple[str, str]]:
        kinds = ("sweep", "policy.set", "session.list", "account.add", "account.code", "hold")
        replies = [(kind, box.desk.ask(kind, {"autonomy": "act"})) for kind in kinds]
        return [(kind, str(reply.data.get("refused"))) for kind, reply in replies]

    assert dict(box.member(try_all)) == {
        "sweep": "expired",
        "policy.set": "expired",
        "session.list": "expired",
        "account.add": "expired",
        "account.code": "way",
        "hold": "expired",
    }
    # Root, and the user that runs the daemon, are the owner by the kernel's word.
    assert Desk(box.folder).ask("session.whoami", {}).data["role"] == "admin"
    assert as_user(DAEMON, (), lambda: box.desk.ask("session.whoami", {}).data["role"]) == "admin"


def test_a_person_signs_in_through_the_console_and_is_known_there_alone(box: Box):
    owner = Desk(box.folder)
    assert owner.ask("account.first", {"name": "anna"}, secrets={"password": PASSWORD}).code == 0

    def open_() -> tuple[int, dict[str, Any]]:
        secrets = {"password": PASSWORD}
        reply = box.desk.ask("session.open", {"account": "anna"}, secrets=secrets)
        return reply.code, dict(reply.data)

    code, data = box.member(open_)
    assert (code, data["way"], data["stage"]) == (0, callers.way_of(Path("/proc/self")), "enrol")
    mine = replace(box.desk, session=data["session"])
    assert box.member(lambda: mine.ask("session.whoami", {}).data["account"]) == "anna"
    seen = people(owner)
    assert [(one.name, one.role) for one in seen.accounts] == [("anna", Role.ADMIN)]
    (there,) = seen.sessions
    assert (there.account, there.way, there.id) == ("anna", data["way"], "")
    assert re.search(
        rf"anna +admin +{data['way']} +enrol", osiris(box.folder, "account", "sessions").out
    )
    told = box.member(lambda: mine.ask("session.whoami", {}).data.get("refused"), WEB)
    assert told == "expired"
    assert box.member(lambda: mine.ask("sweep", {}).data["refused"]) == "stage"
    wrong = {"password": OTHER}
    reply = box.member(
        lambda: box.desk.ask("session.open", {"account": "anna"}, secrets=wrong).data
    )
    assert reply == {"refused": "wrong"}


def test_a_stranger_can_do_nothing(box: Box):
    said = as_user(STRANGER, (), lambda: box.desk.ask("session.open", {"account": "anna"}))
    assert "read-only" in said
    assert "Permission denied" in as_user(STRANGER, (), lambda: _size(box.desk))
    for path in (box.folder / "config.yaml", box.folder / "ledger.db", box.folder / SOCKET):
        said = as_user(STRANGER, (), lambda path=path: path.stat())
        assert said.startswith("PermissionError")


def test_without_a_daemon_a_member_reads_on_and_asks_in_vain(box: Box):
    os.kill(box.pid, signal.SIGTERM)
    assert os.waitstatus_to_exitcode(os.waitpid(box.pid, 0)[1]) == 0
    before = box.member(lambda: _size(box.desk))
    assert before > 1
    assert "this is read-only" in box.member(lambda: box.desk.ask("sweep", {}))
    # After a death without a word as well.
    pid = start(box.folder, box.folder.parent / "key", box.group)
    Desk(box.folder).ask("release", {})
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    assert box.member(lambda: _size(box.desk)) > before


def test_memory_is_closed_to_a_process_of_the_same_user():
    """The planner may run as the daemon's own user. What changes its user is closed by the kernel
    already (prctl(2)), so the process opens itself first."""
    if os.geteuid():
        require("root", "only root becomes other users")
    opened_, closed = (as_user(DAEMON, (), lambda shut=shut: _seen(shut)) for shut in (False, True))
    assert isinstance(opened_, int)
    assert str(closed).startswith("PermissionError")


def _seen(shut: bool) -> Any:
    """How many bytes a child of the same user reads of its parent's environment."""
    ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 1, 0, 0, 0)
    if shut:
        callers.close_memory()
    parent = os.getpid()
    out, into = os.pipe()
    if not os.fork():
        try:
            told: Any = len(Path(f"/proc/{parent}/environ").read_bytes())
        except OSError as error:
            told = f"{type(error).__name__}: {error}"
        os.write(into, json.dumps(told).encode())
        os._exit(0)
    os.wait()
    return json.loads(os.read(out, 1_000))
