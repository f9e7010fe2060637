# Reads when people's sessions began and ended in the last days, from logind's entries in the
# journal. Names stay on the host; sessions of the account that asks are left out.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ -n "$R" ]; then exit 69; fi # a practice tree has no log of its own
if [ -z "$(find /var/log/journal /run/log/journal -name system.journal -readable 2>/dev/null)" ]; then
	exit 69
fi
own=$(id -un)
echo 'looked logind'
# "New session 5 of user ann." and "Session 5 logged out. ..." (sd-messages(3), SESSION_START, _STOP);
# newer ones add "with class 'user' ..." (pam_systemd(8)): classes that begin otherwise are no people.
journalctl -q --no-pager -o short-unix --since="-$(param days 7)d" SYSLOG_IDENTIFIER=systemd-logind |
	awk -v own="$own" '
		match($0, /New session [^ ]+ of user /) {
			name = substr($0, RSTART + RLENGTH)
			if (name ~ / with class / && name !~ / with class .user/) { next }
			sub(/ with class .*/, "", name); sub(/\.$/, "", name)
			split(substr($0, RSTART), word, " ")
			if (name != own) { mine[word[3]] = 1; print "began", int($1), word[3] }
		}
		match($0, /Session [^ ]+ logged out/) {
			split(substr($0, RSTART), word, " ")
			if (word[2] in mine) { print "ended", int($1), word[2] }
		}'
