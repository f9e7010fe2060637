# Reads whether the box's own log outlives a restart, and how far back it reaches.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ -n "$R" ]; then exit 69; fi # a practice tree has no log of its own
need journalctl
here=$(find /var/log/journal /run/log/journal -name system.journal -readable 2>/dev/null || true)
if [ -z "$here" ]; then exit 69; fi # without the right to read it, nothing can be told
printf 'now %s\n' "$(date +%s)"
printf 'oldest %s\n' "$(journalctl -q --no-pager -o short-unix 2>/dev/null | head -n 1 | cut -d. -f1)"
case $here in
*/var/log/journal/*) echo 'persistent yes' ;;
esac
