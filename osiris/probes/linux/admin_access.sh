# Reads who may do everything here, whether sudo asks them, and whether a key lets them in over SSH.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ -n "$R" ] || [ ! -r /etc/shadow ]; then exit 69; fi
need sudo
rules=$(if command -v sshd >/dev/null; then sshd -T; else echo 'pubkeyauthentication no'; fi)
rule() { printf '%s\n' "$rules" | sed -n "s/^$1 //p"; }
today=$(($(date +%s) / 86400))

# Patterns of sshd and of the shell agree on * and ?. One with a host part is taken for a match only
# where that is the careful answer.
matches() { # NAME PATTERN...
	name=$1
	shift
	for pattern in "$@"; do
		# shellcheck disable=SC2254
		case $name in $pattern) return 0 ;; esac
	done
	return 1
}

may_enter() { # USER
	set -f
	groups=$(id -Gn "$1") answer=0
	# shellcheck disable=SC2046
	if [ "$(rule pubkeyauthentication)" != yes ] ||
		matches "$1" $(rule denyusers | sed 's/@.*//') ||
		{ [ -n "$(rule allowusers)" ] && ! matches "$1" $(rule allowusers); }; then
		answer=1
	fi
	allowed=$(rule allowgroups)
	for group in $groups; do
		# shellcheck disable=SC2046
		if matches "$group" $(rule denygroups); then answer=1; fi
		# shellcheck disable=SC2086
		if [ -n "$allowed" ] && matches "$group" $allowed; then allowed=''; fi
	done
	set +f
	if [ -n "$allowed" ]; then answer=1; fi
	return "$answer"
}

# The number of keys in the files that sshd looks at; one that starts a fixed command lets nobody in.
keys() { # USER HOME
	if ! may_enter "$1"; then
		echo 0
		return
	fi
	set -f
	for file in $(rule authorizedkeysfile); do
		case $file in
		/*) ;;
		*) file=$2/$file ;;
		esac
		file=$(printf '%s\n' "$file" | sed "s|%h|$2|g; s|%u|$1|g")
		cat "$file" 2>/dev/null || true
	done | sed '/command=/d' | grep -cE '^([^#]*[[:space:]])?(sk-)?(ssh|ecdsa)-[a-z0-9@.-]+ ' || true
	set +f
}

# Whether sudo lets USER run every command as root, and asks for a password first.
power() {
	sudo -l -U "$1" 2>/dev/null | awk '
		/!authenticate/ { unasked = 1 }
		/^[ \t]+\(/ {
			who = $0; sub(/^[ \t]+\(/, "", who); sub(/\).*/, "", who)
			if (who !~ /(^|[ ,])(ALL|root)([ ,:]|$)/) next
			rest = $0; sub(/^[^)]*\) */, "", rest)
			free = 0
			n = split(rest, item, /, */)
			for (i = 1; i <= n; i++) {
				while (match(item[i], /^[A-Z_]+: */)) {
					if (item[i] ~ /^NOPASSWD:/) free = 1
					if (item[i] ~ /^PASSWD:/) free = 0
					item[i] = substr(item[i], RLENGTH + 1)
				}
				if (item[i] == "ALL") { all = 1; if (free) unasked = 1 }
			}
		}
		END { print (all ? (unasked ? "free" : "asks") : "no") }'
}

awk -F: '$7 !~ /(nologin|false|sync|shutdown|halt)$/ && $1 ~ /^[a-z_][a-z0-9_.-]*$/ { print $1, $3, $6 }' \
	/etc/passwd | while read -r user id home; do
	ends=$(awk -F: -v user="$user" '$1 == user { print $8 }' /etc/shadow)
	if [ -n "$ends" ] && [ "$ends" -le "$today" ]; then continue; fi # the account is over
	if [ "$user" = root ]; then
		printf 'root %s %s\n' "$(rule permitrootlogin)" "$(keys root "$home")"
	elif [ "$id" -eq 0 ]; then
		printf 'admin %s free %s\n' "$user" "$(keys "$user" "$home")"
	else
		printf 'user %s\n' "$user"
		power=$(power "$user")
		if [ "$power" != no ]; then printf 'admin %s %s %s\n' "$user" "$power" "$(keys "$user" "$home")"; fi
	fi
done
