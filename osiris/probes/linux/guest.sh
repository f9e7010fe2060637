# Reads whether a guest can log in: accounts of that name, and the log-in screen.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ ! -r "$R/etc/passwd" ] || [ ! -r "$R/etc/shadow" ]; then exit 69; fi
awk -F: '
	FNR == NR { open[$1] = ($2 == "" || $2 !~ /^[!*]/) ? "open" : "locked"; next }
	tolower($1) ~ /^(guest|gast|visitor|invite|demo)[0-9]*$/ {
		print "account", ($1 in open ? open[$1] : "locked"), ($7 == "" ? "/bin/sh" : $7)
	}
	END { print "accounts", FNR }' "$R/etc/shadow" "$R/etc/passwd"
if [ -d "$R/etc/lightdm" ]; then
	echo 'lightdm here'
	cat "$R"/usr/share/lightdm/lightdm.conf.d/*.conf "$R"/etc/lightdm/lightdm.conf.d/*.conf \
		"$R"/etc/lightdm/lightdm.conf 2>/dev/null |
		sed -n 's/^[[:space:]]*allow-guest[[:space:]]*=[[:space:]]*/allow_guest /p' || true
fi
