"""Owner and permission bits, on a practice tree."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.needs import require
from tests.runbooks.ground import CHANGED_SINCE, OK, REFUSED, Ground, there_and_back


def mode(path: Path) -> int:
    return path.lstat().st_mode & 0o7777


def need_root() -> None:
    if os.getuid() != 0:
        require("root", "only root gives files away")


@pytest.fixture
def etc(ground: Ground) -> Ground:
    """Account files with every bit that they should not have."""
    ground.put("/etc/group", f"root:x:{os.getgid()}:\nshadow:x:{os.getgid()}:\n", 0o666)
    ground.put("/etc/passwd", "root:x:0:0::/root:/bin/sh\n", 0o4755)
    ground.put("/etc/shadow", "root:*:::::::\n", 0o777)
    ground.put("/etc/gshadow", "root:*::\n", 0o000)
    return ground


def test_account_files_lose_the_bits_that_are_too_much(etc: Ground) -> None:
    assert etc.apply("file_mode", path=("/etc/passwd", "/etc/group"), clear="7133").rc == OK
    secret = ("/etc/shadow", "/etc/gshadow", "/etc/shadow-")
    answer = etc.apply("file_mode", path=secret, clear="7137")
    assert answer.rc == OK
    assert mode(etc.root / "etc/passwd") == 0o644
    assert mode(etc.root / "etc/group") == 0o644
    assert mode(etc.root / "etc/shadow") == 0o640
    assert mode(etc.root / "etc/gshadow") == 0o000  # Red Hat's: nothing is added
    assert "shadow-" not in answer.stdout


def test_bits_go_there_and_back(etc: Ground) -> None:
    need_root()  # Red Hat's /etc/gshadow has no bits at all
    after = there_and_back(etc, "file_mode", path=("/etc/passwd", "/etc/shadow"), clear="7137")
    assert "mode /etc/shadow 640 " in after


def test_owner_and_group_go_there_and_back(ground: Ground) -> None:
    need_root()
    ground.put("/etc/group", "root:x:0:\nshadow:x:42:\nstaff:x:50:\n")
    for name, ids in {"shadow": (33, 50), "gshadow": (0, 0), "shadow-": (0, 42)}.items():
        os.chown(ground.put(f"/etc/{name}", "", 0o600), *ids)
    paths = ("/etc/shadow", "/etc/gshadow", "/etc/shadow-")
    there_and_back(ground, "file_mode", path=paths, owner="root", group=("shadow", "root"))
    ground.phase("a-2", "forget")
    assert ground.apply("file_mode", path=paths, owner="root", group=("shadow", "root")).rc == OK
    about = [(ground.root / path[1:]).stat() for path in paths]
    assert [(one.st_uid, one.st_gid) for one in about] == [
        (0, 42),
        (0, 0),
        (0, 42),
    ]  # a group that is right already stays


def test_what_everybody_may_write_to(ground: Ground) -> None:
    cron = ground.put("/etc/crontab", "", 0o666)
    odd = ground.put("/etc/a name with spaces", "", 0o646)
    fine = ground.put("/etc/fine", "", 0o664)
    (ground.root / "etc/link").symlink_to(cron)
    shared = ground.root / "opt/shared"
    shared.mkdir(parents=True)
    shared.chmod(0o777)
    sticky = ground.root / "opt/sticky"
    sticky.mkdir()
    sticky.chmod(0o1777)
    before = ground.state()
    trees = ("/etc", "/opt", "/lib64")
    assert ground.apply("file_mode", path=trees, below="file", clear="2").rc == OK
    assert ground.apply("file_mode", path=("/opt",), below="folder", add="1000").rc == OK
    assert [mode(p) for p in (cron, odd, fine)] == [0o664, 0o644, 0o664]
    assert [mode(p) for p in (shared, sticky)] == [0o1777, 0o1777]
    assert ground.phase("a-2", "undo").rc == OK
    assert ground.phase("a-1", "undo").rc == OK
    assert ground.state() == before


def test_a_name_with_a_line_break_forges_nothing(ground: Ground) -> None:
    """Such a name could pose as a line of the list, and have /etc/shadow opened at an undo."""
    shadow = ground.put("/etc/shadow", "", 0o600).lstat()
    evil = f"x\n{shadow.st_dev}:{shadow.st_ino} 666 0:0 /etc/shadow"
    (ground.root / "etc" / evil).parent.mkdir(parents=True)
    ground.put(f"/etc/{evil}", "", 0o666)
    assert ground.apply("file_mode", path=("/etc",), below="file", clear="2").rc == OK
    assert ground.undo().rc == OK
    assert mode(ground.root / "etc/shadow") == 0o600


def test_too_many_files_are_a_persons_affair(ground: Ground) -> None:
    for number in range(1001):
        ground.put(f"/opt/app/{number}", "", 0o666)
    answer = ground.apply("file_mode", path=("/opt",), below="file", clear="2")
    assert answer.rc == REFUSED
    assert "more than 1000" in answer.stderr
    assert mode(ground.root / "opt/app/7") == 0o666


def test_keys_in_homes(ground: Ground) -> None:
    need_root()
    keys = {}
    for name, path, owner in [
        ("private", "/home/kim/.ssh/id_ed25519", 1001),
        ("public", "/home/kim/.ssh/id_ed25519.pub", 1001),
        ("by root", "/home/lee/.ssh/authorized_keys", 0),
        ("foreign", "/home/lee/.ssh/id_rsa", 1001),
    ]:
        keys[name] = ground.put(path, "", 0o666)
        os.chown(keys[name], owner, owner)
    for name, owner in (("kim", 1001), ("lee", 1002)):
        for folder in (ground.root / "home" / name, ground.root / "home" / name / ".ssh"):
            folder.chmod(0o755)
            os.chown(folder, owner, owner)
    os.chown(ground.root / "home/lee/.ssh", 0, 0)  # an administrator keeps lee's keys
    before = ground.state()
    private = ("/home/*/.ssh", "/home/*/.ssh/id_*")
    assert ground.apply("file_mode", path=private, clear="7077").rc == OK
    lists = ("/home/*/.ssh/authorized_keys*",)
    assert ground.apply("file_mode", path=lists, clear="7022").rc == OK
    assert {name: mode(path) for name, path in keys.items()} == {
        "private": 0o600,
        "public": 0o666,
        "by root": 0o666,  # lee must be able to read it
        "foreign": 0o666,
    }
    assert mode(ground.root / "home/kim/.ssh") == 0o700
    assert mode(ground.root / "home/lee/.ssh") == 0o755
    ground.phase("a-2", "undo")
    ground.phase("a-1", "undo")
    assert ground.state() == before


def test_links_in_a_home_lead_nowhere(ground: Ground) -> None:
    need_root()
    shadow = ground.put("/etc/shadow", "", 0o644)
    home = ground.root / "home/kim/.ssh"
    home.mkdir(parents=True)
    (home / "authorized_keys").symlink_to(shadow)
    os.chown(home / "authorized_keys", 1001, 1001, follow_symlinks=False)
    (home / "id_rsa").hardlink_to(shadow)
    for path in (home, home.parent):
        os.chown(path, 1001, 1001)
    ground.put("/home/lee/.ssh/id_rsa", "")
    os.chown(ground.root / "home/lee", 1002, 1002)
    (ground.root / "home/eve").symlink_to(ground.root / "home/lee")
    paths = ("/home/*", "/home/*/.ssh/authorized_keys*", "/home/*/.ssh/id_*")
    assert ground.apply("file_mode", path=paths, clear="7077").rc == OK
    assert mode(shadow) == 0o644
    assert mode(ground.root / "etc") == 0o755


def test_a_file_that_was_swapped_is_not_opened_at_the_undo(ground: Ground) -> None:
    """Same name, mode and owner, another file: the state looks right, the inode is not."""
    cron = ground.put("/etc/crontab", "ours", 0o666)
    assert ground.apply("file_mode", path=("/etc",), below="file", clear="2").rc == OK
    other = ground.put("/etc/other", "theirs", 0o664)
    other.rename(cron)
    assert ground.undo().rc == REFUSED
    assert mode(cron) == 0o664


def test_bits_that_somebody_changed_since_stay(etc: Ground) -> None:
    assert etc.apply("file_mode", path=("/etc/shadow",), clear="7137").rc == OK
    (etc.root / "etc/shadow").chmod(0o600)
    assert etc.undo().rc == CHANGED_SINCE
    assert mode(etc.root / "etc/shadow") == 0o600
