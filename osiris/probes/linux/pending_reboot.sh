# Reads whether something that was installed waits for a restart, and since when.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

# A container has no kernel of its own; in a practice tree nothing runs.
if [ -n "$R" ] || systemd-detect-virt -cq 2>/dev/null; then exit 69; fi
printf 'now %s\n' "$(date +%s)"
running=$(uname -r)
printf 'running %s\n' "$running"
kind_of() { printf '%s\n' "$1" | sed 's/^[^-]*-\([0-9][0-9.]*-\)\{0,1\}//'; }
boot=$(sed -n 's/^btime //p' /proc/stat)

if command -v dpkg >/dev/null; then
	if [ -e /run/reboot-required ]; then stat -c 'since mark %Y' /run/reboot-required; fi
	# The newest kernel of the same kind: 6.1.0-40-amd64 is no newer 6.1.0-38-cloud-amd64.
	kind=$(kind_of "$running")
	newest=$(for file in /boot/vmlinuz-*; do
		version=${file#/boot/vmlinuz-}
		if [ "$(kind_of "$version")" = "$kind" ]; then printf '%s\n' "$version"; fi
	done | sort -V | tail -n 1)
	if [ -n "$newest" ] && [ "$newest" != "$running" ]; then
		stat -c 'since kernel %Z' "/boot/vmlinuz-$newest"
	fi
	echo 'packages dpkg'
elif command -v rpm >/dev/null; then
	# What dnf's needs-restarting -r looks at: these are in use from the start to the end.
	for name in kernel kernel-core kernel-rt glibc linux-firmware systemd dbus dbus-broker \
		dbus-daemon microcode_ctl openssl-libs; do
		rpm -q --qf '%{INSTALLTIME} %{NAME}\n' "$name" 2>/dev/null || true
	done | awk -v boot="$boot" '$1 ~ /^[0-9]+$/ && $1 > boot { print "since", $2, $1 }'
	echo 'packages rpm'
else
	exit 69
fi
