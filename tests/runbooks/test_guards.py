"""SELinux and AppArmor by tables: the kernel's switches are plain files of a practice tree here.

Neither runs in the lab, so that this is all that is shown of RB-LIN-MAC-001.
"""

from __future__ import annotations

import pytest

from tests.runbooks.ground import CHANGED_SINCE, OK, REFUSED, Ground

CONFIG = "# set by a person\nSELINUX={}\nSELINUXTYPE=targeted\n"


def selinux(ground: Ground, enforce: str, configured: str) -> None:
    ground.put("/sys/fs/selinux/enforce", enforce)
    ground.put("/etc/selinux/config", CONFIG.format(configured))


@pytest.mark.parametrize(
    ("enforce", "configured"),
    [("0", "permissive"), ("0", "enforcing"), ("1", "permissive"), ("1", "enforcing")],
)
def test_selinux_enforces_now_and_after_the_next_start(
    ground: Ground, enforce: str, configured: str
) -> None:
    selinux(ground, enforce, configured)
    answer = ground.apply("mac_enforce")
    assert answer.rc == OK, answer
    assert "after selinux enforcing\n" in answer.stdout
    assert (ground.root / "sys/fs/selinux/enforce").read_text().strip() == "1"
    assert (ground.root / "etc/selinux/config").read_text() == CONFIG.format("enforcing")
    again = ground.apply("mac_enforce")
    assert again.rc == OK
    assert ground.phase("a-2", "undo").rc == OK
    assert ground.phase("a-1", "undo").rc == OK
    assert (ground.root / "sys/fs/selinux/enforce").read_text().strip() == enforce
    assert (ground.root / "etc/selinux/config").read_text() == CONFIG.format(configured)


def test_a_machine_that_started_without_it_is_left_to_a_person(ground: Ground) -> None:
    ground.put("/etc/selinux/config", CONFIG.format("disabled"))
    answer = ground.apply("mac_enforce")
    assert answer.rc == REFUSED
    assert "restart" in answer.stderr
    assert (ground.root / "etc/selinux/config").read_text() == CONFIG.format("disabled")


def test_apparmor_with_profiles_is_left_as_it_is(ground: Ground) -> None:
    ground.put("/sys/module/apparmor/parameters/enabled", "Y\n")
    ground.put("/sys/kernel/security/apparmor/profiles", "man_filter (complain)\n")
    before = ground.state()
    answer = ground.apply("mac_enforce")
    assert answer.rc == OK
    assert "after apparmor profiles 1\n" in answer.stdout
    assert ground.state() == before


def test_what_somebody_switched_since_is_not_undone(ground: Ground) -> None:
    selinux(ground, "0", "permissive")
    assert ground.apply("mac_enforce").rc == OK
    ground.put("/sys/fs/selinux/enforce", "0")
    assert ground.undo().rc == CHANGED_SINCE
