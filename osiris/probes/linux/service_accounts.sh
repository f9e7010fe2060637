# Counts accounts of services that a person could log in with, and log-ins by them.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ ! -r "$R/etc/passwd" ] || [ ! -r "$R/etc/shadow" ]; then exit 69; fi
least=$(sed -n 's/^[[:space:]]*UID_MIN[[:space:]][[:space:]]*\([0-9][0-9]*\).*/\1/p' "$R/etc/login.defs" 2>/dev/null | tail -n 1)
services=$(awk -F: -v least="${least:-1000}" '$3 > 0 && $3 < least && $1 !~ /^(sync|shutdown|halt)$/ {
	print $1, ($7 == "" ? "/bin/sh" : $7) }' "$R/etc/passwd")
approved=$(params approved)
printf 'accounts %s\n' "$(printf '%s\n' "$services" | grep -c . || true)"
printf 'shells %s\n' "$(printf '%s\n' "$services" | grep -vE '/(nologin|false|sync|shutdown|halt)$' |
	cut -d' ' -f1 | grep -vxF -- "${approved:- }" | grep -c . || true)"
printf 'passwords %s\n' "$({
	printf '%s\n' "$services" | sed 's/ .*//; s/^/service:/'
	cat "$R/etc/shadow"
} | awk -F: '$1 == "service" { mine[$2] = 1; next } ($1 in mine) && $2 !~ /^[!*]/ { n++ } END { print n + 0 }')"

# Log-ins at a console, a desktop or over the network in the last 30 days.
if [ -z "$R" ] && command -v last >/dev/null && [ -s /var/log/wtmp ]; then
	printf 'logins %s\n' "$({
		printf '%s\n' "$services" | sed 's/ .*//; s/^/service /'
		last -w -s -30days
	} | awk '$1 == "service" { mine[$2] = 1; next } $1 in mine { n++ } END { print n + 0 }')"
fi
