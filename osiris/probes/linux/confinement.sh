# Reads whether SELinux or AppArmor is at work, and for which programs it only takes notes.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

# The kernel's guard belongs to the machine that carries a container.
if [ -n "$R" ] || systemd-detect-virt -cq 2>/dev/null; then exit 69; fi

if [ -r /etc/selinux/config ]; then
	sed -n 's/^[[:space:]]*SELINUX=[[:space:]]*\([a-z]*\).*/configured \1/p' /etc/selinux/config
fi
if [ -r /sys/fs/selinux/enforce ]; then
	printf 'selinux %s\n' "$(cat /sys/fs/selinux/enforce)"
	if command -v semodule >/dev/null; then
		semodule -l | sed -n 's/^permissive_\([a-zA-Z0-9_]*\).*/permissive \1/p'
	fi
fi

profiles=/sys/kernel/security/apparmor/profiles
if [ "$(cat /sys/module/apparmor/parameters/enabled 2>/dev/null || true)" = Y ]; then
	echo 'apparmor on'
	if [ ! -r "$profiles" ]; then
		echo 'osiris: AppArmor is on, but its profiles cannot be read' >&2
		exit 1
	fi
	sed 's/^/profile /' "$profiles"
fi
# Where the kernel does not even say which guards it has, nothing can be told.
if [ ! -d /sys/kernel/security ] && [ ! -d /sys/fs/selinux ]; then exit 69; fi
echo 'asked kernel'
