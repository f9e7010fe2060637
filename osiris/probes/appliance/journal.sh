# Reads whether the box's own log outlives a restart, and how far back it reaches.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ -n "$R" ]; then exit 69; fi # a practice tree has no log of its own
need journalctl
if [ -z "$(journalctl -q --no-pager -n 1 -o cat 2>/dev/null)" ]; then exit 69; fi
printf 'now %s\n' "$(date +%s)"
printf 'oldest %s\n' "$(journalctl -q --no-pager -o short-unix 2>/dev/null | head -n 1 | cut -d. -f1)"
if [ -n "$(find /var/log/journal -name '*.journal' 2>/dev/null | head -n 1)" ]; then
	echo 'persistent yes'
fi
