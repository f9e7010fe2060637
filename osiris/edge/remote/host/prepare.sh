#!/bin/sh
# Lets an OsirisCare appliance look after this machine. Read it before you run it.
#
#   sh prepare.sh            (or: sh prepare.sh install)   as root
#   sh prepare.sh remove     takes everything away again
#   sh prepare.sh check      says what is there; changes nothing
#
# What it puts on this machine:
#   /usr/local/lib/osiris/    a helper and the scripts that it may run: readings (read/) and changes
#                             (act/); `manifest` lists them, and nothing that is not listed runs
#   the user `osiris`         a system user without a password; only the appliance's SSH key signs in
#   /var/lib/osiris/          its home, with that key, and undo/: what a change replaced
#   /etc/sudoers.d/osiris     the user may start that one helper as root, and nothing else
# It changes no other file and opens no port. It may be run again at any time, for a new version.

set -eu
umask 022
PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C
export PATH LC_ALL

LIB=/usr/local/lib/osiris
NEW=/usr/local/lib/osiris.new
HOME_DIR=/var/lib/osiris
RULE=/etc/sudoers.d/osiris

say() {
	printf '%s\n' "$1"
}

stop() {
	printf 'Stopped: %s\n' "$1" >&2
	exit 1
}

write_files() {
	: # FILES
}

check_machine() {
	[ "$(id -u)" = 0 ] || stop 'run this as root'
	[ ! -e "$HOME_DIR/ledger.db" ] || stop "this is the OsirisCare box itself: $HOME_DIR is its data"
	for tool in sudo visudo useradd timeout sha256sum find; do
		command -v "$tool" >/dev/null 2>&1 || stop "this machine has no $tool; install it first"
	done
	if [ -e "$RULE" ] && ! grep -q '^# OsirisCare' "$RULE"; then
		stop "$RULE is not ours"
	fi
	if id osiris >/dev/null 2>&1; then
		entry=$(getent passwd osiris) || entry=$(grep '^osiris:' /etc/passwd)
		case $entry in
		*:"$HOME_DIR":*) ;;
		*) stop 'there is another user named osiris' ;;
		esac
	fi
}

# The helper is complete and checked before it takes the place of the old one.
install_helper() {
	rm -rf "$NEW"
	mkdir -p "$NEW/read" "$NEW/act"
	(cd "$NEW" && write_files && sha256sum -c sums >/dev/null) || stop 'the files are damaged'
	chown -R 0:0 "$NEW"
	chmod 0755 "$NEW/run"
	visudo -cqf "$NEW/sudoers" || stop 'sudo does not understand its new rule'
	rm -rf "$LIB.old"
	[ ! -e "$LIB" ] || mv "$LIB" "$LIB.old"
	mv "$NEW" "$LIB"
	rm -rf "$LIB.old"
}

# The home belongs to root: the user must not be able to change its key or the undo folders.
# '*' fits no password, and unlike '!' sshd without PAM does not take it for a locked account.
install_user() {
	if ! id osiris >/dev/null 2>&1; then
		useradd --system --home-dir "$HOME_DIR" --no-create-home --shell /bin/sh \
			--password '*' --comment OsirisCare osiris
	fi
	mkdir -p "$HOME_DIR/.ssh"
	chown 0:0 "$HOME_DIR" "$HOME_DIR/.ssh"
	chmod 0755 "$HOME_DIR" "$HOME_DIR/.ssh"
	cp "$LIB/authorized_keys" "$HOME_DIR/.ssh/authorized_keys.new"
	chmod 0644 "$HOME_DIR/.ssh/authorized_keys.new"
	mv "$HOME_DIR/.ssh/authorized_keys.new" "$HOME_DIR/.ssh/authorized_keys"
	if command -v selinuxenabled >/dev/null 2>&1 && selinuxenabled; then
		chcon -R -t ssh_home_t "$HOME_DIR/.ssh"
	fi
}

# sudo reads no file with a dot in its name, so the new rule counts only when it is in place.
install_rule() {
	cp "$LIB/sudoers" "$RULE.new"
	chown 0:0 "$RULE.new"
	chmod 0440 "$RULE.new"
	mv "$RULE.new" "$RULE"
	if ! sudo -n -l -U osiris 2>/dev/null | grep -q "$LIB/run"; then
		say "NOTE: sudo does not see $RULE. Does /etc/sudoers include /etc/sudoers.d?"
	fi
}

# Only a person may change who signs in here.
hints() {
	settings=$(sshd -T 2>/dev/null) || settings=
	for word in allowusers allowgroups denyusers denygroups; do
		if printf '%s\n' "$settings" | grep -q "^$word "; then
			say "NOTE: sshd_config limits who may sign in. Let the user osiris in, and reload sshd:"
			printf '%s\n' "$settings" | grep "^$word " | sed 's/^/    /'
		fi
	done
	say 'Compare one of these fingerprints with the one that the appliance shows:'
	for key in /etc/ssh/ssh_host_*_key.pub; do
		[ ! -e "$key" ] || ssh-keygen -lf "$key" | sed 's/^/    /'
	done
}

check() {
	for path in "$LIB/run" "$HOME_DIR/.ssh/authorized_keys" "$RULE"; do
		if [ -e "$path" ]; then say "there:   $path"; else say "missing: $path"; fi
	done
	if id osiris >/dev/null 2>&1; then say 'there:   user osiris'; else say 'missing: user osiris'; fi
}

main() {
	case ${1:-install} in
	install)
		check_machine
		install_helper
		install_user
		install_rule
		say 'This machine is ready for OsirisCare.'
		hints
		;;
	remove)
		check_machine
		install_helper
		"$LIB/run" clean
		say 'Everything of OsirisCare is gone from this machine.'
		;;
	check) check ;;
	*) stop 'usage: sh prepare.sh [install | remove | check]' ;;
	esac
}

main "$@"
exit
