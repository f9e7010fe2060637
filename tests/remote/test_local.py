"""The host's helper, through the local transport and a practice tree."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest

from osiris.edge.remote import CallResult, Connection, Phase, clean, connect, look
from osiris.errors import CommandTimeout, OutputFlood, RemoteError
from osiris.model.case import ReadState
from osiris.model.content import Call
from osiris.model.site import Target
from tests.remote.conftest import AT, WRITE, call, probe, write

Answer = TypeVar("Answer")


def local(target: Target, talk: Callable[[Connection], Awaitable[Answer]]) -> Answer:
    async def whole() -> Answer:
        conn = await connect(target, None, do_not_probe=["0.0.0.0/0"])
        try:
            return await talk(conn)
        finally:
            await conn.close()

    return asyncio.run(whole())


def act(
    target: Target, phase: Phase, one: Call, action: str = "a-1", seconds: int = 0
) -> CallResult:
    return local(target, lambda c: c.act(action, one, phase, deadline=30, seconds=seconds))


def undo_folder(target: Target, action: str = "a-1") -> Path:
    return Path(target.root, "var/lib/osiris/undo", action)


def motd(target: Target) -> Path:
    return Path(target.root, "etc/motd")


def wait_for(condition: Callable[[], bool], seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.05)


def test_apply_and_undo_are_exact(tree: Target) -> None:
    motd(tree).write_bytes(b"old\r\n\xff no line break")
    motd(tree).chmod(0o640)
    os.utime(motd(tree), (1, 1_000_000_000))
    done = act(tree, "apply", write())
    assert motd(tree).read_text() == "new\n"
    before, after = done.stdout.splitlines()
    assert before.startswith("before file /etc/motd ")
    assert before.split()[4] == "640"
    assert after.startswith("after file /etc/motd ")
    assert done.rc == 0
    undone = act(tree, "undo", write())
    assert undone.stdout.splitlines() == [before.replace("before", "now", 1)]
    assert motd(tree).read_bytes() == b"old\r\n\xff no line break"
    assert motd(tree).stat().st_mode & 0o7777 == 0o640
    assert motd(tree).stat().st_mtime == 1_000_000_000


def test_a_file_that_was_absent_is_removed_again(tree: Target) -> None:
    assert act(tree, "apply", write()).stdout.splitlines()[0] == "before file /etc/motd absent"
    assert act(tree, "undo", write()).stdout == "now file /etc/motd absent\n"
    assert not motd(tree).exists()


def test_a_link_is_put_back_as_a_link(tree: Target) -> None:
    replace_link = WRITE.replace('keep "$path"', 'keep "$path"; rm "$R$path"')
    motd(tree).symlink_to("issue")
    one = call("file_write", replace_link, {"path": "/etc/motd", "line": ("new",)})
    assert act(tree, "apply", one).stdout.splitlines()[0] == "before link /etc/motd issue"
    assert not motd(tree).is_symlink()
    act(tree, "undo", one)
    assert motd(tree).readlink() == Path("issue")


def test_of_a_folder_the_mode_is_put_back(tree: Target) -> None:
    text = WRITE.replace('params line >"$R$path"', 'chmod 0755 "$R$path"')
    folder = Path(tree.root, "etc/keys")
    folder.mkdir(mode=0o700)
    one = call("folder_mode", text, {"path": "/etc/keys"})
    assert act(tree, "apply", one).stdout.splitlines()[1].startswith("after dir /etc/keys 755 ")
    (folder / "made since").touch()
    act(tree, "undo", one)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / "made since").exists()


def test_keep_does_not_forget_the_first_copy(tree: Target) -> None:
    motd(tree).write_text("old\n")
    twice = WRITE.replace("params line", 'echo half >"$R$path"; keep "$path"; params line')
    one = call("file_write", twice, {"path": "/etc/motd", "line": ("new",)})
    act(tree, "apply", one)
    act(tree, "undo", one)
    assert motd(tree).read_text() == "old\n"


@pytest.mark.parametrize("path", ["/etc/../motd", "etc/motd", "//etc/motd", "/etc/motd/.."])
def test_only_plain_paths_are_kept(tree: Target, path: str) -> None:
    done = act(tree, "apply", write(path))
    assert done.rc == 77
    assert "path" in done.stderr


def test_undo_refuses_when_somebody_changed_it_since(tree: Target) -> None:
    motd(tree).write_text("old\n")
    act(tree, "apply", write())
    motd(tree).write_text("a person was here\n")
    undone = act(tree, "undo", write())
    assert undone.rc == 75
    assert undone.stdout.startswith("now file /etc/motd ")
    assert motd(tree).read_text() == "a person was here\n"


def test_peek_says_whether_the_change_stands(tree: Target) -> None:
    assert act(tree, "peek", write()).rc == 77
    done = act(tree, "apply", write())
    stands = act(tree, "peek", write())
    assert stands.rc == 0
    assert stands.stdout.splitlines() == [done.stdout.splitlines()[1].replace("after", "now", 1)]
    motd(tree).chmod(0o600)
    changed = act(tree, "peek", write())
    assert changed.rc == 75
    assert " 600 " in changed.stdout
    motd(tree).chmod(0o644)
    assert act(tree, "undo", write()).rc == 0
    assert act(tree, "peek", write()).rc == 75


def test_a_second_undo_changes_nothing(tree: Target) -> None:
    motd(tree).write_text("old\n")
    act(tree, "apply", write())
    first = act(tree, "undo", write())
    motd(tree).write_text("a person was here\n")
    second = act(tree, "undo", write())
    assert (first.rc, second.rc) == (0, 0)
    assert motd(tree).read_text() == "a person was here\n"


def test_nothing_is_applied_twice(tree: Target) -> None:
    act(tree, "apply", write())
    motd(tree).write_text("since\n")
    again = act(tree, "apply", write())
    assert again.rc == 77
    assert motd(tree).read_text() == "since\n"


def test_one_id_is_one_change(tree: Target) -> None:
    act(tree, "arm", write("/etc/motd", "one"), seconds=600)
    other = act(tree, "apply", write("/etc/motd", "two"))
    assert other.rc == 77
    assert not motd(tree).exists()
    assert act(tree, "disarm", write()).rc == 0


def test_undo_needs_the_id_only(tree: Target) -> None:
    motd(tree).write_text("old\n")
    act(tree, "apply", write())
    stranger = call("another_version", "exit 9\n")
    assert act(tree, "undo", stranger).rc == 0
    assert motd(tree).read_text() == "old\n"


def test_there_is_no_undo_of_nothing(tree: Target) -> None:
    undone = act(tree, "undo", write())
    assert undone.rc == 77
    assert not undo_folder(tree).exists()


def test_a_verb_that_fails_says_what_it_left(tree: Target) -> None:
    motd(tree).write_text("old\n")
    text = WRITE.replace("\t;;\n", "\techo 'no space' >&2; exit 28\n\t;;\n")
    one = call("file_write", text, {"path": "/etc/motd", "line": ("half",)})
    done = act(tree, "apply", one)
    assert (done.rc, done.stderr) == (28, "no space\n")
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["before", "after"]
    assert act(tree, "undo", one).rc == 0
    assert motd(tree).read_text() == "old\n"


def test_without_a_state_nothing_is_changed(tree: Target) -> None:
    text = WRITE.replace('state) state "$path" ;;', "state) need no-such-tool ;;")
    one = call("file_write", text, {"path": "/etc/motd", "line": ("new",)})
    assert act(tree, "apply", one).rc == 69
    assert not motd(tree).exists()


def test_the_undo_folder_is_closed_to_others(tree: Target) -> None:
    motd(tree).write_text("old\n")
    act(tree, "apply", write())
    assert undo_folder(tree).stat().st_mode & 0o777 == 0o700
    assert undo_folder(tree).parent.stat().st_mode & 0o777 == 0o700
    # What the verb makes is readable, as the files of a system are.
    assert act(tree, "apply", write("/etc/issue"), action="a-2").rc == 0
    assert Path(tree.root, "etc/issue").stat().st_mode & 0o777 == 0o644


def test_forget(tree: Target) -> None:
    act(tree, "apply", write())
    assert act(tree, "forget", write()).rc == 0
    assert not undo_folder(tree).exists()
    assert motd(tree).exists()


def test_old_undo_folders_are_pruned(tree: Target) -> None:
    for action, days in (("old", 202), ("young", 198)):
        act(tree, "apply", write(f"/etc/{action}"), action=action)
        long_ago = time.time() - days * 86400
        os.utime(undo_folder(tree, action), (long_ago, long_ago))
    act(tree, "apply", write(), action="next")
    assert not undo_folder(tree, "old").exists()
    assert undo_folder(tree, "young").exists()


# ---- the undo that the machine does by itself


def test_an_armed_undo_fires(tree: Target) -> None:
    motd(tree).write_text("old\n")
    assert act(tree, "arm", write(), seconds=2).rc == 0
    assert act(tree, "apply", write()).rc == 0
    assert motd(tree).read_text() == "new\n"
    wait_for(lambda: motd(tree).read_text() == "old\n")
    wait_for((undo_folder(tree) / "undone").exists)
    assert act(tree, "disarm", write()).rc == 75  # too late, and it says so


def test_a_disarmed_undo_does_not_fire(tree: Target) -> None:
    motd(tree).write_text("old\n")
    act(tree, "arm", write(), seconds=1)
    act(tree, "apply", write())
    assert act(tree, "disarm", write()).rc == 0
    time.sleep(1.6)
    assert motd(tree).read_text() == "new\n"
    assert act(tree, "arm", write(), seconds=1).rc == 77  # an id is armed once


def test_an_undo_that_fired_first_forbids_the_change(tree: Target) -> None:
    act(tree, "arm", write(), seconds=0)
    wait_for((undo_folder(tree) / "undone").exists)
    late = act(tree, "apply", write())
    assert late.rc == 75
    assert not motd(tree).exists()


def test_an_undo_that_fires_during_the_change_waits_for_its_end(tree: Target) -> None:
    motd(tree).write_text("old\n")
    slow = WRITE.replace(
        'params line >"$R$path"', 'echo half >"$R$path"; sleep 2; params line >"$R$path"'
    )
    one = call("file_write", slow, {"path": "/etc/motd", "line": ("new",)})
    act(tree, "arm", one, seconds=1)
    done = act(tree, "apply", one)
    assert done.rc == 0
    wait_for(lambda: motd(tree).read_text() == "old\n")
    wait_for((undo_folder(tree) / "undone").exists)


def test_disarming_leaves_no_sleeper(tree: Target) -> None:
    act(tree, "arm", write(), seconds=600)
    sleeper = int((undo_folder(tree) / "sleeper").read_text())
    assert _runs(sleeper)
    act(tree, "disarm", write())
    wait_for(lambda: not _runs(sleeper))


@pytest.mark.parametrize("seconds", [-1, 1_000_000])
def test_an_absurd_delay_is_refused(tree: Target, seconds: int) -> None:
    assert act(tree, "arm", write(), seconds=seconds).rc == 65


def test_an_armed_undo_is_not_thrown_away(tree: Target) -> None:
    act(tree, "arm", write(), seconds=600)
    assert act(tree, "forget", write()).rc == 77
    with pytest.raises(RemoteError, match="still armed"):
        local(tree, clean)
    act(tree, "disarm", write())
    local(tree, clean)
    assert not undo_folder(tree).parent.exists()


# ---- crashes and deadlines


def test_a_change_that_was_killed_half_way_can_be_undone(tree: Target) -> None:
    motd(tree).write_text("old\n")
    dies = WRITE.replace('params line >"$R$path"', 'echo half >"$R$path"; sleep 60')
    one = call("file_write", dies, {"path": "/etc/motd", "line": ("new",)})
    with pytest.raises(CommandTimeout):
        local(tree, lambda c: c.act("a-1", one, "apply", deadline=1.5))
    assert motd(tree).read_text() == "half\n"
    assert not (undo_folder(tree) / "after").exists()
    assert act(tree, "apply", one).rc == 77
    assert act(tree, "undo", one).rc == 0
    assert motd(tree).read_text() == "old\n"


@pytest.mark.parametrize("signal", ["HUP", "PIPE"])
def test_a_change_goes_on_when_the_line_is_hung_up(tree: Target, signal: str) -> None:
    # The helper leads the session of the verb, so its process group has the session's number.
    hang_up = f'kill -s {signal} -- "-$(cut -d " " -f 6 /proc/$$/stat)"; params line'
    text = WRITE.replace("params line", hang_up)
    one = call("file_write", text, {"path": "/etc/motd", "line": ("new",)})
    done = act(tree, "apply", one)
    assert (done.rc, len(done.stdout.splitlines())) == (0, 2)


def test_at_the_deadline_everything_that_was_started_ends(tree: Target) -> None:
    slow = call("slow", 'echo $$ >"$R/pid"; sleep 14; echo late >"$R/late"\n')
    began = time.monotonic()
    with pytest.raises(CommandTimeout):
        local(tree, lambda c: c.read([slow], deadline=0.7))
    assert time.monotonic() - began < 4
    pid = int(Path(tree.root, "pid").read_text())
    wait_for(lambda: not _runs(pid), 3)


def _runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_a_flood_is_cut_off(tree: Target) -> None:
    with pytest.raises(OutputFlood):
        local(tree, lambda c: c.read([call("flood", "yes 01234567890\n")], deadline=20))


# ---- what the local transport is for


def test_reading_a_practice_tree(tree: Target) -> None:
    motd(tree).write_text("42\n")
    number = probe("number", 'cat "$R/etc/motd"\n')
    seen = local(tree, lambda c: look(c, "t1", [(number, {})], at=AT, deadline=20))
    assert (seen[0].state, seen[0].value) == (ReadState.OK, {"number": 42})


def test_the_appliance_is_read_but_never_changed(tree: Target) -> None:
    itself = replace(tree, root="")
    result = local(itself, lambda c: c.read([call("one", 'printf %s "$R"\n')], deadline=20))
    assert result[0].stdout == ""
    assert act(itself, "apply", write(str(motd(tree)))).rc == 77
    assert not motd(tree).exists()
    local(itself, clean)


@pytest.mark.parametrize("root", ["relative", "/no/such/folder"])
def test_a_practice_tree_is_an_absolute_folder(tree: Target, root: str) -> None:
    with pytest.raises(RemoteError, match="folder"):
        local(replace(tree, root=root), lambda c: c.close())
