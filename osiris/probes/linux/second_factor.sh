# Reads whether SSH and sudo ask for a second factor: sshd's methods and the PAM stacks.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ -n "$R" ] || [ "$(id -u)" -ne 0 ]; then exit 69; fi # sshd -T answers root, for the running host
need sshd
if [ ! -d /etc/pam.d ]; then exit 69; fi
modules='pam_google_authenticator|pam_duo|pam_u2f|pam_oath|pam_yubico|pam_otpw'

# The auth lines of a stack that name such a module, with the files that it includes.
stack() { # SERVICE FILE DEPTH
	if [ ! -r "/etc/pam.d/$2" ] || [ "$3" -gt 4 ]; then return 0; fi
	sed 's/#.*//' "/etc/pam.d/$2" | while read -r kind control rest; do
		case ${kind#-} in
		@include) stack "$1" "$control" $(($3 + 1)) ;;
		auth)
			case $control in
			include | substack) stack "$1" "${rest%% *}" $(($3 + 1)) ;;
			*)
				if printf '%s\n' "$rest" | grep -Eq "($modules)[.]so"; then
					printf 'pam %s %s %s\n' "$1" "$control" "$rest"
				fi
				;;
			esac
			;;
		esac
	done
}

sshd -T | sed -n 's/^\(authenticationmethods\|usepam\|kbdinteractiveauthentication\|challengeresponseauthentication\|pubkeyauthentication\|gssapiauthentication\|hostbasedauthentication\|passwordauthentication\) /sshd &/Ip'
stack sshd sshd 0
if [ -e /etc/pam.d/sudo ]; then
	echo 'sudo here'
	stack sudo sudo 0
fi
