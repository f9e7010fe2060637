# Reads whether the named emergency account is ready, and whether it was used in the last day.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

name=$(param account '')
if [ -z "$name" ]; then exit 69; fi # the clinic has named none
if [ ! -r "$R/etc/passwd" ] || [ ! -r "$R/etc/shadow" ]; then exit 69; fi
echo 'asked yes'
awk -F: -v name="$name" '$1 == name { print "shell", ($7 == "" ? "/bin/sh" : $7) }' "$R/etc/passwd"
awk -F: -v name="$name" -v today="$(($(date +%s) / 86400))" '$1 == name {
	print "password", ($2 == "" ? "empty" : ($2 ~ /^[!*]/ ? "locked" : "set"))
	print "expired", ($8 != "" && $8 <= today ? "yes" : "no") }' "$R/etc/shadow"
if [ -z "$R" ] && command -v last >/dev/null && [ -s /var/log/wtmp ]; then
	printf 'uses %s\n' "$(last -w -s -1days |
		awk -v name="$name" '$1 == name { n++ } END { print n + 0 }')"
fi
