# Reads whether commands that people run are recorded: audit rules, PAM, sudo.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

# The rules in force, where the kernel lets us ask (not in every container). Their number, never
# their text: they may name people and folders.
if [ -z "$R" ] && command -v auditctl >/dev/null && rules=$(auditctl -l 2>/dev/null); then
	echo 'audit here'
	# Rules for one program or folder only do not count.
	printf 'execve %s\n' "$(printf '%s\n' "$rules" |
		grep -E '^-a (always,exit|exit,always).* -S ([a-z0-9_,]*,)?(execve|all)(,|[[:space:]]|$)' |
		grep -cvE ' -F (path|exe|dir)=' || true)"
fi
if [ -d "$R/etc/pam.d" ]; then
	printf 'tty_audit %s\n' "$(cat "$R"/etc/pam.d/* | sed 's/#.*//' |
		grep -cE 'pam_tty_audit[.]so.*enable=' || true)"
fi
if [ -r "$R/etc/sudoers" ]; then
	echo 'sudo here'
	cat "$R/etc/sudoers" "$R"/etc/sudoers.d/* 2>/dev/null | sed 's/#.*//' |
		sed -n 's/^[[:space:]]*Defaults[^[:space:]]*[[:space:]]\(.*\)/\1/p' | tr ',' '\n' |
		sed -n 's/^[[:space:]]*\(!syslog\|logfile\|log_output\|log_input\).*/sudo_says \1/p' || true
fi
