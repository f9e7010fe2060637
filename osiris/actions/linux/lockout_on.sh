# Makes wrong passwords lock an account for a while, with the tool that keeps PAM's files here.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

[ -z "$R" ] || refuse "a practice tree has no tool that keeps PAM's files"
most=$(param most)
case $most in
'' | *[!0-9]*) refuse "not a number of tries" ;;
esac
conf=/etc/security/faillock.conf
first=/usr/share/pam-configs/osiris-faillock-first
last=/usr/share/pam-configs/osiris-faillock

if command -v pam-auth-update >/dev/null 2>&1; then
	tool=pam_auth_update
	stacks=/etc/pam.d/common-auth
	files="$(echo /etc/pam.d/common-* /var/lib/pam/*)"
elif command -v authselect >/dev/null 2>&1; then
	tool=authselect
	stacks='/etc/pam.d/system-auth /etc/pam.d/password-auth'
	files="$(echo /etc/authselect/*)"
else
	exit 69
fi

# PAM is told to use it only where it is.
have_module() {
	for file in /lib/security /lib64/security /usr/lib64/security /lib/*-linux-gnu*/security; do
		if [ -e "$file/pam_faillock.so" ]; then return 0; fi
	done
	return 1
}

# Once to look whether the account is locked, once to count.
locks() {
	for stack in $stacks; do
		grep -qE '^auth.*pam_faillock[.]so.*preauth' "$stack" || return 1
		grep -qE '^auth.*pam_faillock[.]so.*authfail' "$stack" || return 1
	done
}

tries_right() {
	awk -v most="$most" '
		{ sub(/#.*/, ""); gsub(/=/, " ") }
		$1 == "deny" && ($2 < 1 || $2 + 0 > most + 0) { wrong = 1 }
		END { exit wrong }
	' "$conf"
}

profiles() {
	printf '%s\n' 'Name: Refuse an account after too many wrong passwords (OsirisCare)' \
		'Default: no' 'Priority: 1024' 'Auth-Type: Primary' 'Auth:' \
		'	requisite	pam_faillock.so preauth' \
		'Account-Type: Primary' 'Account:' '	required	pam_faillock.so' >"$first"
	printf '%s\n' 'Name: Count wrong passwords (OsirisCare)' \
		'Default: no' 'Priority: 0' 'Auth-Type: Primary' 'Auth:' \
		'	[default=die]	pam_faillock.so authfail' >"$last"
}

pam_auth_update_on() {
	profiles
	pam-auth-update --enable "${first##*/}" "${last##*/}"
}

pam_auth_update_off() {
	pam-auth-update --package --remove "${first##*/}" "${last##*/}"
	put_back "$first"
	put_back "$last"
	pam-auth-update --package # it also forgets their names
}

authselect_on() {
	authselect check >/dev/null || refuse "PAM's files here were written by hand"
	authselect enable-feature with-faillock
}

authselect_off() {
	authselect disable-feature with-faillock
}

apply() {
	have_module || exit 69
	for file in $files "$conf" "$first" "$last"; do keep "$file"; done
	if ! locks; then
		: >"$OSIRIS_STATE/switched"
		"${tool}_on"
		locks || refuse "PAM's files here were written by hand, and the tool left them alone"
	fi
	if [ -e "$conf" ] && ! tries_right; then
		part=$conf.part
		cp -a "$conf" "$part"
		sed "s/^[[:space:]]*deny[[:space:]]*=.*/deny = $most/" "$OSIRIS_STATE/kept$conf" >"$part"
		mv "$part" "$conf"
	fi
}

undo() {
	if [ -e "$OSIRIS_STATE/switched" ]; then
		"${tool}_off"
		for file in $files; do put_back "$file"; done
	fi
	rm -f "$conf.part"
	put_back "$conf"
}

case $1 in
state) for file in $files "$conf" "$first" "$last"; do state "$file"; done ;;
apply) apply ;;
undo) undo ;;
esac
