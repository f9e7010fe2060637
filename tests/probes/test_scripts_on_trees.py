"""Scripts that read files do so below the root prefix, and never take silence for good news."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from osiris.core.judge import judge
from osiris.model.case import ReadState
from osiris.model.content import Verdict
from osiris.model.site import Platform
from tests.needs import require
from tests.probes.trees import checks, plant, probe, read, see

USER_FILE = """\
root:x:0:0:root:/root:/bin/bash
daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin
postgres:x:105:112::/var/lib/postgresql:/bin/bash
pacs:x:106:113::/srv/pacs:/bin/sh
guest:x:1001:1001::/home/guest:/bin/bash
rescue:x:1002:1002::/home/rescue:/bin/bash
"""
SHADOW = """\
root:*:20000:0:99999:7:::
daemon:*:20000:0:99999:7:::
postgres:!:20000:0:99999:7:::
pacs:$y$j9T$xx$yy:20000:0:99999:7:::
guest:$y$j9T$xx$yy:20000:0:99999:7:::
rescue:$y$j9T$xx$yy:20000:0:99999:7:::
"""
USERS = {"etc/passwd": USER_FILE, "etc/shadow": SHADOW}


@pytest.mark.parametrize("platform", [Platform.LINUX, Platform.APPLIANCE])
def test_nothing_passes_on_an_empty_tree(tmp_path: Path, platform: Platform) -> None:
    all_checks = checks(platform)
    seen = read(tmp_path, *((probe(platform, c.probe), c.params) for c in all_checks))
    good = [c.id for c, o in zip(all_checks, seen, strict=True) if judge(c, o).verdict == "pass"]
    assert all_checks
    assert good == []


@pytest.mark.parametrize("platform", [Platform.LINUX, Platform.APPLIANCE])
def test_every_script_first_says_what_it_reads(platform: Platform) -> None:
    first = {
        c.probe: probe(platform, c.probe).script.text.split("\n", 1)[0] for c in checks(platform)
    }
    silent = [n for n, line in first.items() if not line.startswith(("# Reads ", "# Counts "))]
    assert silent == []


def test_identity(tmp_path: Path) -> None:
    plant(
        tmp_path,
        {
            "etc/machine-id": "0123456789abcdef0123456789abcdef\n",
            "etc/os-release": 'NAME="Rocky Linux"\nVERSION_ID="9.4"\nID="rocky"\nID_LIKE="rhel"\n',
            "sys/class/dmi/id/product_serial": "8CC0123ABC\n",
            "sys/class/dmi/id/sys_vendor": "HP\n",
        },
    )
    value = see(tmp_path, "asset_inventory").value
    assert (value["known"], value["os"], value["os_version"]) == (True, "rocky", "9.4")
    assert (value["serial"], value["vendor"], value["model"]) == ("8CC0123ABC", "HP", None)


def test_a_guest_and_a_program_with_a_password(tmp_path: Path) -> None:
    plant(tmp_path, USERS)
    assert see(tmp_path, "guest").value["usable"] == 1
    value = see(tmp_path, "service_accounts", {"approved": ("postgres",)}).value
    assert value == {"accounts": 3, "with_shell": 1, "with_password": 1, "logins_30d": None}


def test_accounts_of_people_begin_where_the_host_says(tmp_path: Path) -> None:
    plant(tmp_path, {**USERS, "etc/login.defs": "#UID_MIN 5000\nUID_MIN\t\t  100\n"})
    value = see(tmp_path, "service_accounts").value
    assert value["accounts"] == 1


def test_the_emergency_account(tmp_path: Path) -> None:
    plant(tmp_path, USERS)
    assert see(tmp_path, "break_glass", {"account": "rescue"}).value["ready"] is True
    assert see(tmp_path, "break_glass", {"account": "nobody"}).value["ready"] is False
    assert see(tmp_path, "break_glass").state is ReadState.MISSING


def test_sudo_and_pam(tmp_path: Path) -> None:
    plant(
        tmp_path,
        {
            "etc/sudoers": "Defaults env_reset\n# Defaults !syslog\n@includedir /etc/sudoers.d\n",
            "etc/sudoers.d/ops": "Defaults:ops  logfile=/var/log/sudo.log, !syslog\n",
            "etc/pam.d/common-session": "#session required pam_tty_audit.so enable=*\n",
        },
    )
    value = see(tmp_path, "command_log").value
    assert (value["sudo_recorded"], value["commands_recorded"]) == (True, None)
    plant(tmp_path, {"etc/sudoers.d/ops": "Defaults !syslog\n"})
    assert see(tmp_path, "command_log").value["sudo_recorded"] is False


@pytest.mark.parametrize(
    ("conf", "builtin", "expected"),
    [
        ("", "", "allowed"),
        ("install usb-storage /bin/true\n", "", "blocked"),
        ("  install usb_storage   /usr/bin/false\n", "", "blocked"),
        ("#install usb-storage /bin/true\n", "", "allowed"),
        ("blacklist usb-storage\n", "", "allowed"),
        ("install usb-storage /bin/true\n", "kernel/usb-storage.ko\n", "built_in"),
    ],
)
def test_usb_storage(tmp_path: Path, conf: str, builtin: str, expected: str) -> None:
    modules = f"lib/modules/{os.uname().release}"
    plant(
        tmp_path,
        {
            f"{modules}/modules.dep": "kernel/drivers/usb/storage/usb-storage.ko.xz:\n",
            f"{modules}/modules.builtin": builtin,
            "proc/modules": "ext4 1 0 - Live 0x0\n",
            "etc/modprobe.d/usb.conf": conf,
        },
    )
    if builtin:
        plant(
            tmp_path, {f"{modules}/modules.builtin": "kernel/drivers/usb/storage/usb-storage.ko\n"}
        )
    assert see(tmp_path, "removable_media").value["usb_storage"] == expected


def test_a_desktop_that_opens_sticks(tmp_path: Path) -> None:
    plant(
        tmp_path,
        {
            f"lib/modules/{os.uname().release}/modules.dep": "",
            "proc/modules": "usb_storage 1 0 - Live 0x0\n",
            "usr/share/wayland-sessions/gnome.desktop": "[Desktop Entry]\n",
        },
    )
    value = see(tmp_path, "removable_media").value
    assert (value["usb_storage"], value["loaded"], value["automount"]) == ("absent", True, True)
    plant(
        tmp_path,
        {"etc/dconf/db/local.d/media": "[org/gnome/desktop/media-handling]\nautomount = false\n"},
    )
    assert see(tmp_path, "removable_media").value["automount"] is False


def test_the_screen_lock_of_gnome(tmp_path: Path) -> None:
    assert see(tmp_path, "screen_lock").state is ReadState.MISSING
    plant(
        tmp_path,
        {
            "usr/share/xsessions/gnome.desktop": "[Desktop Entry]\n",
            "etc/dconf/db/local.d/00-lock": (
                "[org/gnome/desktop/session]\nidle-delay=uint32 600\n\n"
                "[org/gnome/desktop/screensaver]\nlock-enabled = true\n"
            ),
            "etc/dconf/db/local.d/locks/screen": (
                "# fixed\n/org/gnome/desktop/session/idle-delay\n"
                "/org/gnome/desktop/screensaver/lock-enabled\n"
            ),
        },
    )
    value = see(tmp_path, "screen_lock").value
    assert (value["idle_seconds"], value["binding"]) == (600, True)
    plant(tmp_path, {"usr/share/xsessions/plasma.desktop": "[Desktop Entry]\n"})
    assert see(tmp_path, "screen_lock").state is ReadState.FAILED


@pytest.mark.parametrize(
    ("secure", "setup", "expected"), [(1, 0, True), (0, 0, False), (1, 1, False)]
)
def test_secure_boot(tmp_path: Path, secure: int, setup: int, expected: bool) -> None:
    folder = tmp_path / "sys/firmware/efi/efivars"
    folder.mkdir(parents=True)
    assert see(tmp_path, "secure_boot").state is ReadState.FAILED
    guid = "8be4df61-93ca-11d2-aa0d-00e098032b8c"
    (folder / f"SecureBoot-{guid}").write_bytes(bytes([6, 0, 0, 0, secure]))
    (folder / f"SetupMode-{guid}").write_bytes(bytes([6, 0, 0, 0, setup]))
    assert see(tmp_path, "secure_boot").value["enabled"] is expected


def test_resolvers_behind_the_stub(tmp_path: Path) -> None:
    plant(
        tmp_path,
        {
            "etc/resolv.conf": "# made by hand\nnameserver 127.0.0.53\noptions edns0\n",
            "run/systemd/resolve/resolv.conf": "nameserver\t10.0.0.1 # us\nnameserver 9.9.9.9\n",
        },
    )
    value = see(tmp_path, "resolvers", {"approved": ("10.0.0.1",)}).value
    assert value["servers"] == ("10.0.0.1", "9.9.9.9")
    assert value["unapproved"] == ("9.9.9.9",)


def test_support_ends_by_the_table_of_the_baseline(tmp_path: Path) -> None:
    plant(tmp_path, {"usr/lib/os-release": "ID=debian\nVERSION_ID=9\nVERSION_CODENAME=stretch\n"})
    (check,) = (c for c in checks(Platform.LINUX) if c.id == "eol_software.os")
    (seen,) = read(tmp_path, (probe(Platform.LINUX, "os_support"), check.params))
    assert seen.value["ends"] == "2022-06-30"
    assert judge(check, seen).verdict is Verdict.FAIL


def test_network_settings_of_the_kernel(tmp_path: Path) -> None:
    base = "proc/sys/net/ipv4"
    plant(
        tmp_path,
        {
            f"{base}/ip_forward": "1\n",
            f"{base}/tcp_syncookies": "1\n",
            f"{base}/conf/all/rp_filter": "0\n",
            f"{base}/conf/eth0/rp_filter": "2\n",
            f"{base}/conf/eth1/rp_filter": "0\n",
        },
    )
    value = see(tmp_path, "net_kernel").value
    assert (value["ip_forward"], value["no_reverse_path"]) == (True, ("eth1",))


def test_memory_without_pressure_figures(tmp_path: Path) -> None:
    plant(
        tmp_path,
        {
            "proc/meminfo": (
                "MemTotal:        8000000 kB\nMemFree: 1 kB\nMemAvailable:    2000000 kB\n"
                "SwapTotal:             0 kB\nSwapFree:              0 kB\n"
            )
        },
    )
    value = see(tmp_path, "memory").value
    assert (value["available_percent"], value["stalled_percent"]) == (25, None)


def test_clamav_with_an_old_list(tmp_path: Path) -> None:
    header = "ClamAV-VDB:01 Jan 2024 03-26 -0500:27143:2049000:90:md5:dsig:raynman:1704097560"
    plant(
        tmp_path,
        {
            "proc/1/comm": "systemd\n",
            "proc/77/comm": "clamd\n",
            "usr/sbin/clamd": "",
            "etc/cron.d/av": "0 2 * * * root /usr/bin/clamscan -r /srv\n",
            "var/lib/clamav/daily.cvd": header.ljust(512) + "\n\x1f\x00binary",
        },
    )
    value = see(tmp_path, "malware_guard").value
    age = value["signature_age_days"]
    assert (value["installed"], value["running"], value["scans"]) == (1, 1, True)
    assert isinstance(age, int)
    assert age > 600


def test_a_remote_control_tool_that_only_runs(tmp_path: Path) -> None:
    plant(tmp_path, {"proc/9/comm": "anydesk\n", "opt/teamviewer/version": "15\n"})
    value = see(tmp_path, "remote_tools", {"approved": ("teamviewer",)}).value
    assert (value["found"], value["unapproved"]) == (("anydesk", "teamviewer"), ("anydesk",))


@pytest.mark.parametrize(
    ("mounts", "expected"),
    [
        ("//nas/x /mnt cifs rw,vers=1.0,username=a 0 0\n", 1),
        ("//nas/x /mnt cifs rw,vers=3.1.1,username=a 0 0\n", 0),
        ("/dev/vda / ext4 rw,vers=1.0 0 0\n", 0),
    ],
)
def test_mounts_of_version_1(tmp_path: Path, mounts: str, expected: int) -> None:
    plant(tmp_path, {"proc/mounts": mounts})
    assert see(tmp_path, "samba").value["old_mounts"] == expected


def test_a_file_watcher_needs_a_list_to_compare_with(tmp_path: Path) -> None:
    plant(tmp_path, {"usr/bin/aide": ""})
    (tmp_path / "usr/bin/aide").chmod(0o755)
    assert see(tmp_path, "integrity_tool").value["ready"] is False
    plant(tmp_path, {"var/lib/aide/aide.db": "x", "var/log/aide/aide.log": "x"})
    value = see(tmp_path, "integrity_tool").value
    assert (value["ready"], value["last_run_days"]) == (True, 0)


def test_certificates(tmp_path: Path) -> None:
    if not shutil.which("openssl"):
        require("openssl", "the openssl command is not installed")
    folder = tmp_path / "etc/nginx/tls"
    folder.mkdir(parents=True)
    for name, key, days in (("good", "rsa:2048", "90"), ("short", "rsa:1024", "30")):
        command = f"openssl req -x509 -newkey {key} -nodes -subj /CN={name} -days {days}".split()
        files = ["-keyout", str(folder / f"{name}.key"), "-out", str(folder / f"{name} 1.pem")]
        subprocess.run([*command, *files], check=True, capture_output=True)
    plant(tmp_path, {"etc/nginx/tls/noise.pem": "no certificate\n"})
    value = see(tmp_path, "certificates").value
    assert value["files"] == 2
    assert value["days_left"] in (29, 30)
    assert value["first"] == "/etc/nginx/tls/short 1.pem"
    assert (value["expired"], value["weak"]) == ((), ("/etc/nginx/tls/short 1.pem",))


def test_the_data_of_the_box(tmp_path: Path) -> None:
    data = tmp_path / "var/lib/osiris"
    data.mkdir(parents=True, mode=0o700)
    plant(data, {"ledger.db": "x", "config.yaml": "site: a\ndetail_days: 400  # too short\n"})
    for name in ("ledger.db", "config.yaml"):
        (data / name).chmod(0o600)
    params = {"data": "/var/lib/osiris"}
    value = see(tmp_path, "store", params, Platform.APPLIANCE).value
    assert (value["open_files"], value["detail_days"]) == (0, 400)
    assert value["minutes_since_write"] == 0
    (data / "ledger.db").chmod(0o640)
    assert see(tmp_path, "store", params, Platform.APPLIANCE).value["open_files"] == 1


def test_the_generation_of_the_box(tmp_path: Path) -> None:
    new, old = tmp_path / "nix/store/b-system", tmp_path / "nix/store/a-system"
    for system in (new, old):
        system.mkdir(parents=True)
    for link, system in (
        ("nix/var/nix/profiles/system", new),
        ("run/current-system", old),
        ("run/booted-system", old),
    ):
        (tmp_path / link).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / link).symlink_to(system)
    plant(tmp_path, {"proc/mounts": "/dev/vda /nix/store ext4 ro,relatime 0 0\n"})
    value = see(tmp_path, "generation", platform=Platform.APPLIANCE).value
    assert value == {"as_installed": False, "as_booted": True, "store_read_only": True}
