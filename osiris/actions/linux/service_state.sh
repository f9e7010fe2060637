# Makes a service run, now and after every start of the machine; or makes sure that it does not.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

want=$(param want)

# Without this list, a stolen key could start telnet or stop the firewall.
allowed() {
	case $want:$1 in
	running:chrony.service | running:chronyd.service | running:systemd-timesyncd.service) ;;
	running:ntpsec.service | running:ntp.service | running:ntpd.service) ;;
	running:openntpd.service | running:auditd.service) ;;
	running:rsyslog.service | running:syslog-ng.service | running:fail2ban.service) ;;
	running:cron.service | running:crond.service | running:ssh.service | running:sshd.service) ;;
	running:clamav-daemon.service | running:clamav-freshclam.service) ;;
	off:telnet.* | off:telnetd.* | off:inetutils-telnetd.*) ;;
	off:rsh.* | off:rshd.* | off:rlogin.* | off:rlogind.* | off:rexec.* | off:rexecd.*) ;;
	off:inetd.* | off:openbsd-inetd.* | off:inetutils-inetd.* | off:xinetd.*) ;;
	off:tftp.* | off:tftpd.* | off:tftpd-hpa.* | off:atftpd.* | off:tftp-server.*) ;;
	off:rpcbind.* | off:portmap.*) ;;
	*) refuse "$1 is not on the list of services to turn $want" ;;
	esac
}

property() { # UNIT NAME
	systemctl show --property="$2" --value "$1"
}

runs() {
	systemctl -q is-active "$1"
}

installed() {
	case $(property "$1" LoadState) in
	loaded | masked) ;;
	*) return 1 ;;
	esac
}

# The first one that is installed, or all that are.
chosen() {
	for unit in $units; do
		if installed "$unit"; then
			printf '%s\n' "$unit"
			[ "$want" = off ] || return 0
		fi
	done
}

# With the sockets that start it again when they are left on; they come first.
watched() {
	for unit in $(chosen); do
		property "$unit" TriggeredBy | tr ' ' '\n' | grep '[.]socket$' || :
		printf '%s\n' "$unit"
	done | awk '!seen[$0]++'
}

# Everything that enabling, disabling and masking can touch: links of systemd and of old init.
links() {
	find /etc/systemd/system /etc/rc[0-6S].d \( -type l -o -type d \) -printf '%p %y %l\n' \
		2>/dev/null | sort
}

show() {
	for unit in $(watched); do
		if runs "$unit"; then now=running; else now=stopped; fi
		printf 'unit %s %s %s\n' "$unit" "$(property "$unit" UnitFileState)" "$now"
	done
}

turn_on() {
	if [ "$(property "$1" LoadState)" = masked ]; then
		refuse "$1 is masked: somebody wants it off, so a person decides"
	fi
	# A unit without an [Install] section is started by others: it cannot be enabled.
	case $(property "$1" UnitFileState) in
	disabled | indirect) systemctl -q enable "$1" ;;
	esac
	systemctl -q reset-failed "$1" 2>/dev/null || :
	runs "$1" || systemctl start "$1"
}

turn_off() {
	if runs "$1"; then stop "$1"; fi
	case $(property "$1" UnitFileState) in
	enabled | enabled-runtime | linked | alias) systemctl -q disable "$1" ;;
	esac
	# A unit that was written below /etc itself cannot be masked: its own file is in the place.
	case $(property "$1" FragmentPath) in
	/etc/systemd/system/*) ;;
	*) systemctl -q mask "$1" ;;
	esac
}

stop() {
	systemctl stop "$1" || service "${1%.service}" stop # Red Hat's auditd only obeys the old command
}

apply() {
	[ -n "$(chosen)" ] || exit 69
	links >"$OSIRIS_STATE/links.before"
	for unit in $(watched); do
		if runs "$unit"; then printf '%s\n' "$unit"; fi
	done >"$OSIRIS_STATE/ran"
	if [ "$want" = running ]; then
		turn_on "$(chosen)"
	else
		for unit in $(watched); do turn_off "$unit"; done
	fi
	links >"$OSIRIS_STATE/links.after"
}

# Only the links that apply touched: what others changed meanwhile is theirs.
put_links_back() {
	before=$OSIRIS_STATE/links.before after=$OSIRIS_STATE/links.after
	[ -e "$after" ] || links >"$after"
	comm -13 "$before" "$after" | sort -r | while read -r path kind _; do
		if [ "$kind" = d ]; then rmdir "$path" || :; else rm -f "$path"; fi
	done
	comm -23 "$before" "$after" | while read -r path kind target; do
		if [ "$kind" = d ]; then mkdir -p "$path"; else ln -sfn "$target" "$path"; fi
	done
	systemctl daemon-reload
}

undo() {
	[ -e "$OSIRIS_STATE/ran" ] || return 0
	# Without its links, and when it is masked, a service does not know its socket. Sockets come
	# first: they cannot start behind their service, and would start it again.
	touched=$(watched && cat "$OSIRIS_STATE/ran")
	put_links_back
	for unit in $(printf '%s\n' "$touched" | awk '/[.]socket$/') $touched; do
		if grep -qxF "$unit" "$OSIRIS_STATE/ran"; then
			runs "$unit" || systemctl start "$unit"
		elif runs "$unit"; then
			stop "$unit"
		fi
	done
}

[ -z "$R" ] || refuse "a practice tree runs no services"
need systemctl comm
units=$(params unit)
[ -n "$units" ] || exit 65
for unit in $units; do allowed "$unit"; done
case $1 in
state) show ;;
apply) apply ;;
undo) undo ;;
esac
