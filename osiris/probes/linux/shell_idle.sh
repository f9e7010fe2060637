# Reads after how long an idle shell is closed: TMOUT of new shells, and the limit of logind.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ ! -r "$R/etc/profile" ]; then exit 69; fi
echo 'profile here'
for file in "$R/etc/profile" "$R"/etc/profile.d/*.sh "$R/etc/bash.bashrc" "$R/etc/bashrc"; do
	if [ -r "$file" ]; then
		sed 's/^[[:space:]]*#.*//; s/[[:space:]]#.*//' "$file" | awk '
			/(^|[ \t;&])TMOUT=/ {
				value = $0
				sub(/.*TMOUT=/, "", value); sub(/[ \t;&].*/, "", value); gsub(/["\047]/, "", value)
				print "tmout", (value ~ /^[0-9]+$/ ? value : "?")
			}
			/(readonly|(declare|typeset)[ \t]+-[a-z]*r[a-z]*)[ \t].*TMOUT/ { print "locked yes" }'
	fi
done

# systemd 252 and later; in microseconds, the largest number means never.
if [ -z "$R" ] && command -v busctl >/dev/null; then
	busctl get-property org.freedesktop.login1 /org/freedesktop/login1 \
		org.freedesktop.login1.Manager StopIdleSessionUSec 2>/dev/null | sed -n 's/^t /logind /p' || true
fi
