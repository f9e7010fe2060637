# Reads when people last logged in, and whether their accounts can still be used.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ -n "$R" ] || [ ! -r /etc/shadow ]; then exit 69; fi
need lslogins
# Without a record of log-ins everybody would look as if he had never been here.
if [ ! -e /var/log/lastlog ] && [ ! -e /var/lib/lastlog/lastlog2.db ]; then exit 69; fi
printf 'now %s\n' "$(date +%s)"
printf 'days %s\n' "$(param days)"

least=$(awk '$1 == "UID_MIN" { print $2 }' /etc/login.defs 2>/dev/null | tail -n 1)
logins=$(lslogins -e -o USER,LAST-LOGIN --time-format iso)

# Of /etc/shadow only: is there a password, the day it was set, the day the account ends.
awk -F: -v least="${least:-1000}" '
	FNR == 1 { file++ }
	file == 1 { secret[$1] = ($2 ~ /^[!*]/ ? "no" : "yes") " " ($3 == "" ? "-" : $3) " " ($8 == "" ? "-" : $8) }
	file == 2 && $3 >= least && $3 < 65000 && $7 !~ /(nologin|false)$/ && ($1 in secret) {
		print $1, secret[$1], $6
	}' /etc/shadow /etc/passwd | while read -r name password changed ends home; do
	way=none
	if [ "$password" = yes ] || [ -s "$home/.ssh/authorized_keys" ]; then way=open; fi
	last=$(printf '%s\n' "$logins" | sed -n "s/^USER=\"$name\" LAST-LOGIN=\"\(.*\)\"\$/\1/p" | head -n 1)
	if [ -n "$last" ]; then last=$(date -d "$last" +%s); fi
	printf 'account %s %s %s %s %s\n' "$name" "$way" "$changed" "$ends" "${last:--}"
done
