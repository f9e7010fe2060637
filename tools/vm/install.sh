#!/bin/sh
# Installs the box into a copy of the Debian tree, as docs/run-as-a-service.md and
# docs/console-on-the-screen.md say, and packs it as a disk: install.sh BASE WORK REPO WHEELS DISK
# Runs as root in mount and pid namespaces of its own.
set -eu
base=$1 work=$2 repo=$3 wheels=$4 disk=$5
tree=$work/tree
cp -a --reflink=auto "$base" "$tree"
cd "$tree"
inside() { chroot "$tree" "$@"; }
put() { install -D -m 0644 "$repo/packaging/$1" "$tree/$2"; }

inside python3 -m venv /opt/osiris
mkdir wheels
mount --bind "$wheels" wheels
inside sh -c '/opt/osiris/bin/pip install -q --no-index --no-deps /wheels/*.whl'
umount wheels
rmdir wheels
install -D -m 0644 "$repo/tui/fonts/osiris.psf.gz" opt/osiris/share/osiris/fonts/osiris.psf.gz

put osiris-sysusers.conf usr/lib/sysusers.d/osiris.conf
put osiris-tmpfiles.conf usr/lib/tmpfiles.d/osiris.conf
put osiris-sysctl.conf usr/lib/sysctl.d/60-osiris.conf
put osiris.service etc/systemd/system/osiris.service
put osiris-console.service etc/systemd/system/osiris-console.service
inside systemd-sysusers
(umask 077; mkdir -p etc/osiris; head -c 32 /dev/urandom >etc/osiris/vault.key)

install -m 0644 "$repo/tools/vm/first-boot.service" etc/systemd/system/osiris-first-boot.service
install -m 0644 "$repo/tools/vm/first_boot.py" opt/osiris/first_boot.py
inside install -d -o osiris srv/practice
# Everything is some twenty times slower here than on a box.
for unit in osiris osiris-console; do
    mkdir -p "etc/systemd/system/$unit.service.d"
    printf '[Service]\nTimeoutStartSec=15min\nWatchdogSec=0\n' \
        >"etc/systemd/system/$unit.service.d/slow.conf"
done
systemctl --root=. --quiet enable osiris-first-boot osiris osiris-console
systemctl --root=. --quiet mask getty@tty1
# No network is there to wait for; the journal goes where the recipe can read it.
systemctl --root=. --quiet mask systemd-networkd-wait-online apt-daily.timer apt-daily-upgrade.timer
mkdir -p etc/systemd/journald.conf.d
printf '[Journal]\nForwardToConsole=yes\nTTYPath=/dev/ttyS0\nMaxLevelConsole=info\n' \
    >etc/systemd/journald.conf.d/vm.conf

cp boot/vmlinuz-* "$work/vmlinuz"
cp boot/initrd.img-* "$work/initrd.img"
mke2fs -q -t ext4 -d . "$disk" 3G
