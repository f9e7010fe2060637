"""The clocks are the kernel's, and what is said of them is what the kernel says."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from osiris.edge import clock


def test_the_clocks_are_those_of_the_kernel() -> None:
    before = (datetime.now(UTC), time.clock_gettime_ns(time.CLOCK_BOOTTIME))
    now = clock.now()
    after = (datetime.now(UTC), time.clock_gettime_ns(time.CLOCK_BOOTTIME))
    assert before[0] <= now.utc <= after[0]
    assert before[1] <= now.mono_ns <= after[1]
    assert now.utc.tzinfo is UTC
    assert now.boot == Path("/proc/sys/kernel/random/boot_id").read_text().strip()


def test_quality_is_what_adjtimex_says() -> None:
    """adjtimex(8) and timedatectl(1) are two ways to ask; either will do."""
    now = clock.now()
    assert now.quality in ("synced", "free")
    assert (now.offset_ms is None) == (now.quality == "free")
    assert now.source in ("chrony", "timesyncd", "ntp", "none", "unknown")
    if shutil.which("timedatectl") and Path("/run/systemd/system").is_dir():
        told = subprocess.run(
            ["timedatectl", "show", "-p", "NTPSynchronized", "--value"],
            capture_output=True,
            text=True,
            check=True,
        )
        assert (now.quality == "synced") == (told.stdout.strip() == "yes")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root becomes a plain user")
def test_a_plain_user_is_kept_out_of_chronys_folder_and_learns_enough() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        closed = Path(folder, "chrony")
        closed.mkdir(mode=0o700)
        os.seteuid(65_534)
        try:
            found = [clock._left(p) for p in (closed / "chronyd.pid", Path(folder, "ntpd.pid"))]
        finally:
            os.seteuid(0)
    assert found == [True, False]


@pytest.mark.skipif(not shutil.which("unshare"), reason="unshare(1) is missing")
def test_time_since_boot_counts_sleep_as_boottime_does() -> None:
    """In a time namespace boottime is shifted and monotonic is not: the first is what is read."""
    probe = [sys.executable, "-c", "from osiris.edge import clock; print(clock.now().mono_ns)"]
    shifted = ["unshare", "--map-root-user", "--time", "--boottime", "1000000", "--fork", *probe]
    told = subprocess.run(shifted, capture_output=True, text=True, check=False)
    if told.returncode:
        pytest.skip(f"no time namespace: {told.stderr.strip()}")
    here = time.clock_gettime_ns(time.CLOCK_BOOTTIME)
    assert int(told.stdout) - here == pytest.approx(1_000_000e9, abs=20e9)
