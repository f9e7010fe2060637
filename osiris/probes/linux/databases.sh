# Reads whether MySQL, MariaDB or PostgreSQL listens to all networks, and lets people in unasked.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

postgres=$(find "$R/etc/postgresql" "$R/var/lib/pgsql" -maxdepth 3 -name pg_hba.conf 2>/dev/null || true)
mysql=''
for program in mysqld mariadbd; do
	for folder in usr/sbin usr/bin usr/libexec; do
		if [ -x "$R/$folder/$program" ]; then mysql=$program; fi
	done
done
if [ -z "$postgres$mysql" ]; then exit 69; fi
if [ -n "$R" ] || [ "$(id -u)" -ne 0 ] || ! command -v ss >/dev/null; then
	echo 'osiris: a database is here, but where it listens cannot be told (ss, as root)' >&2
	exit 1
fi

if [ -n "$mysql" ]; then echo 'server mysql'; fi
if [ -n "$postgres" ]; then echo 'server postgres'; fi
ss -H -l -n -t -p | awk '
	/"(mysqld|mariadbd|postgres|postmaster)"/ {
		print "listen", (/"(mysqld|mariadbd)"/ ? "mysql" : "postgres"), $4
	}'

# Counts of lines, never the lines: they name databases and people.
printf '%s\n' "$postgres" | while IFS= read -r file; do
	if [ -n "$file" ]; then
		sed 's/#.*//' "$file" | awk '
			$1 == "local" { how = $4 }
			$1 ~ /^host/ { how = ($5 ~ /^[0-9]+[.][0-9.]+$|^[0-9a-f:]*:[0-9a-f:]*$/) ? $6 : $5 }
			$1 == "local" || $1 ~ /^host/ {
				lines++
				if (how == "trust") trust++
				if (how == "password") clear++
			}
			END { print "hba", lines + 0, trust + 0, clear + 0 }'
	fi
done
if [ -n "$mysql" ]; then
	skips=$(grep -rhsE '^[[:space:]]*skip[-_]grant[-_]tables' /etc/my.cnf /etc/my.cnf.d /etc/mysql | wc -l)
	printf 'skip_grants %s\n' "$skips"
fi
