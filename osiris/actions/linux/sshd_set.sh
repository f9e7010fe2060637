# Writes a drop-in of the SSH server, tries it, and lets the server read it.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

path=$(param path)
part=$path-part # not .conf: sshd does not read it
name=${path##*/10-osiris-}

# The same lists as in sshd_set.py; each file has its own settings.
case $name in
root.conf) allowed='PermitRootLogin no' ;;
password.conf) allowed='(PasswordAuthentication|PermitEmptyPasswords|KbdInteractiveAuthentication) no' ;;
crypto.conf)
	allowed='ClientAlive(Interval|CountMax) [0-9]{1,5}|(Ciphers|MACs|KexAlgorithms) [a-z0-9@.,-]+'
	;;
*) allowed='' ;;
esac
case $path in
/etc/ssh/sshd_config.d/10-osiris-root.conf) ;;
/etc/ssh/sshd_config.d/10-osiris-password.conf) ;;
/etc/ssh/sshd_config.d/10-osiris-crypto.conf) ;;
*) refuse "$path is not on the list" ;;
esac
if [ -z "$(params line)" ] || params line | grep -qvxE "$allowed"; then
	refuse "not a setting for $path"
fi

on_host() {
	[ -z "$R" ] # a practice tree has files, but no server
}

# ---- the lines; what is stricter than we ask for stays

known() { # LIST
	case $1 in
	Ciphers) ssh -Q cipher ;;
	MACs) ssh -Q mac ;;
	KexAlgorithms) ssh -Q kex ;;
	esac
}

effective() { # KEYWORD
	awk -v keyword="$1" '$1 == tolower(keyword) { print $2 }' "$OSIRIS_STATE/effective"
}

among() { # ALGORITHMS OTHERS: those of the first list that are in the second
	printf '%s\n' "$2" | tr ',' '\n' >"$OSIRIS_STATE/others"
	printf '%s\n' "$1" | tr ',' '\n' | grep -xFf "$OSIRIS_STATE/others" | paste -sd , -
}

# Of what the server offers now; all that we ask for only where nothing would be left.
algorithms() { # LIST ALGORITHMS
	found=$(among "$2" "$(known "$1")")
	fewer=$(among "$found" "$(effective "$1")")
	[ -n "$found" ] || refuse "this OpenSSH knows none of the $1 that we ask for"
	printf '%s\n' "${fewer:-$found}"
}

value() { # KEYWORD WANTED
	case $1 in
	Ciphers | MACs | KexAlgorithms) algorithms "$1" "$2" ;;
	ClientAlive*)
		now=$(effective "$1")
		if [ "${now:-0}" -gt 0 ] && [ "$now" -lt "$2" ]; then echo "$now"; else echo "$2"; fi
		;;
	*) echo "$2" ;;
	esac
}

lines() {
	printf '# Written by OsirisCare, which takes it back when asked to.\n'
	params line | while read -r keyword wanted; do
		if on_host; then wanted=$(value "$keyword" "$wanted"); fi
		printf '%s %s\n' "$keyword" "$wanted"
	done
}

# ---- nobody may be shut out, we least of all

guard() {
	if ! grep -qiE '^[[:space:]]*Include[[:space:]].*/?sshd_config[.]d/' "$R/etc/ssh/sshd_config"; then
		refuse "this SSH server reads no drop-ins: its sshd_config has no Include for them"
	fi
	on_host || return 0
	sshd -T >"$OSIRIS_STATE/effective" ||
		refuse "the SSH server's own settings are broken; somebody must mend them first"
	case $name in
	root.conf) [ -n "${SUDO_USER:-}" ] || refuse "we sign in as root ourselves" ;;
	password.conf)
		grep -qx 'pubkeyauthentication yes' "$OSIRIS_STATE/effective" ||
			refuse "keys are switched off: without passwords nobody could sign in"
		if grep '^authenticationmethods ' "$OSIRIS_STATE/effective" | grep -qE 'password|keyboard'; then
			refuse "AuthenticationMethods asks for a password besides a key: that stays as it is"
		fi
		;;
	esac
}

apply() {
	guard
	new=$OSIRIS_STATE/new
	lines >"$new"
	if [ -f "$R$path" ] && [ ! -L "$R$path" ] && cmp -s "$new" "$R$path"; then return 0; fi
	keep "$path"
	: >"$OSIRIS_STATE/changed"
	install -m 644 "$new" "$R$part"
	mv "$R$part" "$R$path"
	# What does not pass the server's own test must not lie there when it starts again one day.
	if on_host && ! sshd -t; then
		put_back "$path"
		refuse "the SSH server does not accept these settings"
	fi
	read_anew
}

undo() {
	[ -e "$OSIRIS_STATE/changed" ] || return 0
	rm -f "$R$part"
	put_back "$path"
	read_anew
}

read_anew() {
	on_host || return 0
	for unit in ssh.service sshd.service; do
		if systemctl -q is-active "$unit"; then
			systemctl reload "$unit"
			sleep 1 # it starts itself anew, and for a moment nobody answers
			return 0
		fi
	done
}

if on_host; then need sshd ssh systemctl; fi
case $1 in
state) state "$path" ;;
apply) apply ;;
undo) undo ;;
esac
