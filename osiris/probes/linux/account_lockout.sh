# Reads after how many wrong passwords an account is locked for a while.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

found=''
# Debian has one stack for log-ins; RHEL has two, one for the screen and one for the network.
for stack in common-auth system-auth password-auth; do
	if [ -r "$R/etc/pam.d/$stack" ]; then
		found=yes
		printf 'stack %s\n' "$stack"
		sed 's/#.*//' "$R/etc/pam.d/$stack" |
			sed -nE "s/^[[:space:]]*-?auth[[:space:]].*(pam_faillock|pam_tally2)[.]so(.*)/pam $stack \1 \2/p"
	fi
done
if [ -z "$found" ]; then exit 69; fi
if [ -r "$R/etc/security/faillock.conf" ]; then
	sed -nE 's/^[[:space:]]*(deny|unlock_time)[[:space:]]*=[[:space:]]*([a-z0-9]*).*/\1 \2/p' \
		"$R/etc/security/faillock.conf"
fi
