# Counts lines of the box's own log, last 24 hours, that look like a patient's number or birth date.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ -n "$R" ]; then exit 69; fi # a practice tree has no log of its own
need journalctl
log() { journalctl -q --no-pager -o cat --since=-24h "_SYSTEMD_UNIT=$(param unit)" 2>/dev/null; }
printf 'lines %s\n' "$(log | wc -l)"
# Counts only: the lines themselves are what must not travel.
printf 'social_security %s\n' "$(log | grep -cE '(^|[^0-9-])[0-9]{3}-[0-9]{2}-[0-9]{4}([^0-9-]|$)' || true)"
printf 'record_number %s\n' "$(log | grep -ciE '(^|[^a-z])mrn[^a-z0-9]{0,3}[0-9]{5,}' || true)"
printf 'birth_date %s\n' "$(log | grep -ciE '(^|[^a-z])(dob|birth ?date|date of birth)[^a-z0-9]{0,3}[0-9]' || true)"
