#!/bin/sh
# Builds the tree that every host starts from: base.sh DEBOOTSTRAP SUITE TREE MIRROR OPTION...
# Runs in its own mount and pid namespaces, so that an interrupted build leaves nothing running.
set -eu
debootstrap=$1 suite=$2 tree=$3 mirror=$4
shift 4
"$debootstrap" --variant=minbase "$@" "$suite" "$tree" "$mirror"

cd "$tree"
drop_in() {
    mkdir -p "etc/systemd/system/$1.d"
    cat >"etc/systemd/system/$1.d/practice.conf"
}

# Each host gets an identity of its own when it starts.
rm -f etc/ssh/ssh_host_*
: >etc/machine-id
: >etc/resolv.conf

# Hosts have no way out. Each is a mirror to itself, which says of itself what the distribution's
# security archive says (apt-ftparchive(1)); `renew` lists what packages lie there.
mkdir -p srv/practice-apt
echo 'deb [trusted=yes] file:/srv/practice-apt ./' >etc/apt/sources.list
rm -rf var/lib/apt/lists/* var/cache/apt/archives/*.deb
cat >srv/practice-apt/renew <<'SCRIPT'
#!/bin/sh
set -eu
cd /srv/practice-apt
. /etc/os-release
about=APT::FTPArchive::Release
apt-ftparchive packages . >Packages
apt-ftparchive -o $about::Origin=Debian -o $about::Label=Debian-Security \
    -o $about::Suite=stable-security -o "$about::Version=${VERSION_ID:-0}" \
    -o "$about::Codename=${VERSION_CODENAME:-stable}-security" release . >/run/Release
mv /run/Release Release
apt-get -qq update
SCRIPT
chmod 755 srv/practice-apt/renew

# A host may not read the kernel's log; rsyslogd would try again without a pause.
sed -i 's/^module(load="imklog"/#&/' etc/rsyslog.conf

# No timers that would only fail, or put drift right by themselves.
for timer in apt-daily apt-daily-upgrade e2scrub_all fstrim; do
    rm -f "etc/systemd/system/timers.target.wants/$timer.timer"
done

# Nobody sits at a console here, and each path unit costs an inotify instance (see limits.py).
for unit in systemd-ask-password-console systemd-ask-password-wall; do
    ln -s /dev/null "etc/systemd/system/$unit.path"
done

# The kernel lets only the machine's own auditd in: here it is configured, never running.
drop_in auditd.service <<UNIT
[Unit]
ConditionVirtualization=!container
UNIT

# chronyd may not touch the machine's clock (-x); it runs all the same.
drop_in chrony.service <<UNIT
[Unit]
ConditionCapability=
[Service]
ExecStart=
ExecStart=!/usr/sbin/chronyd -x \$DAEMON_OPTS
UNIT
