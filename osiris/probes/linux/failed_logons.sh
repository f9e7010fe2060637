# Counts the failed log-ins of the last 24 hours. Names and addresses stay on the host.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ -n "$R" ]; then exit 69; fi # a practice tree has no log of its own
count() { # from the lines of a log: each refused attempt once
	awk '
		/Failed [a-z\/-]+ for / && !/ for invalid user / { n++ }
		/Invalid user / { n++ }
		/FAILED LOGIN/ { n++ }
		/pam_unix\((su|su-l|sudo|sudo-i|gdm-password|lightdm|sddm|xrdp-sesman):auth\): authentication failure/ { n++ }
		END { print n + 0 }'
}

# Facilities 4 and 10 are auth and authpriv (syslog(3)).
if [ -n "$(find /var/log/journal /run/log/journal -name system.journal -readable 2>/dev/null)" ]; then
	echo 'source journal'
	printf 'failed %s\n' "$(journalctl -q --no-pager -o cat --since=-24h \
		SYSLOG_FACILITY=4 SYSLOG_FACILITY=10 | count)"
	printf 'oldest %s\n' "$(journalctl -q --no-pager -o short-unix 2>/dev/null | head -n 1 | cut -d. -f1)"
	printf 'now %s\n' "$(date +%s)"
elif command -v lastb >/dev/null && [ -n "$(find /var/log -maxdepth 1 -name 'btmp*' -size +0)" ]; then
	# Files that never held a line are no sign that anybody writes them.
	echo 'source btmp'
	printf 'failed %s\n' "$(lastb -w -s -1days | grep -cvE '^(btmp begins|$)' || true)"
else
	exit 69
fi
