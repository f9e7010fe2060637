# Locks one account: its password, and by expiry every other way in.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

need usermod chage awk
user=$(param user)
shadow=$R/etc/shadow

field() { # USER NUMBER: of the account's line in shadow(5)
	awk -F: -v user="$1" -v field="$2" '$1 == user { print $field }' "$shadow"
}

# What kind of password there is; the hash itself never leaves the file.
password() { # USER
	case $(field "$1" 2) in
	'') echo empty ;;
	'!'?*) echo locked ;;
	'!' | '*'*) echo none ;;
	*) echo usable ;;
	esac
}

show() {
	if [ -z "$(field "$user" 1)" ]; then
		printf 'account %s absent\n' "$user"
	else
		printf 'account %s password %s expires %s\n' "$user" "$(password "$user")" "$(field "$user" 8)"
	fi
}

change() { # USERMOD-OPTIONS
	if [ -n "$R" ]; then usermod -P "$R" "$@" "$user"; else usermod "$@" "$user"; fi
}

# Everybody in a group that may become root, the account in question aside.
other_admins() {
	awk -F: -v user="$user" '
		$1 ~ /^(sudo|wheel|admin)$/ {
			count = split($4, members, ",")
			for (i = 1; i <= count; i++) if (members[i] != user) print members[i]
		}
	' "$R/etc/group"
}

# May sign in: with a password or a key, and not expired.
usable() { # USER
	today=$(($(date +%s) / 86400))
	expires=$(field "$1" 8)
	home=$(awk -F: -v user="$1" '$1 == user { print $6 }' "$R/etc/passwd")
	[ -n "$(field "$1" 1)" ] && [ "${expires:-$((today + 1))}" -gt "$today" ] &&
		{ [ "$(password "$1")" = usable ] || [ -s "$R$home/.ssh/authorized_keys" ]; }
}

guard() {
	[ -n "$(field "$user" 1)" ] || refuse "there is no account $user"
	case $user in
	root | osiris | "${SUDO_USER:-root}") refuse "$user is never locked" ;;
	esac
	if awk -F: '$1 ~ /^(sudo|wheel|admin)$/ { print $4 }' "$R/etc/group" | tr ',' '\n' |
		grep -qxF "$user"; then
		for admin in $(other_admins); do
			if usable "$admin"; then return 0; fi
		done
		refuse "$user is the only one left who may become root"
	fi
}

apply() {
	guard
	password "$user" >"$OSIRIS_STATE/password"
	field "$user" 3 >"$OSIRIS_STATE/day"
	field "$user" 8 >"$OSIRIS_STATE/expires"
	case $(password "$user") in
	usable | empty) change -L -e 1 ;;
	*) change -e 1 ;;
	esac
}

# Unlocking puts the same hash back, which has been in the file all the time. An empty password must
# be set anew, which counts as a change of the password today: so that day is put back too.
undo() {
	[ -e "$OSIRIS_STATE/expires" ] || return 0
	change -e "$(cat "$OSIRIS_STATE/expires")"
	case $(cat "$OSIRIS_STATE/password") in
	usable) if [ "$(password "$user")" = locked ]; then change -U; fi ;;
	empty)
		day=$(cat "$OSIRIS_STATE/day")
		change -p ''
		chage ${R:+-R "$R"} -d "${day:--1}" "$user"
		;;
	esac
}

case $1 in
state) show ;;
apply) apply ;;
undo) undo ;;
esac
