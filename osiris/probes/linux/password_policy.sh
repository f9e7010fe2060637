# Reads how long a new password must be, and after how many days it must be changed.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ ! -r "$R/etc/login.defs" ]; then exit 69; fi
awk '$1 ~ /^PASS_(MAX_DAYS|MIN_DAYS|WARN_AGE)$/ && $2 ~ /^-?[0-9]+$/ { print $1, $2 }' "$R/etc/login.defs"

control='(\[[^]]*\]|[a-z]+)'
module='(pam_pwquality|pam_cracklib|pam_passwdqc|pam_unix)'
# Debian has one stack for passwords; RHEL has two, one for the screen and one for the network.
for stack in common-password system-auth password-auth; do
	if [ -r "$R/etc/pam.d/$stack" ]; then
		printf 'stack %s\n' "$stack"
		sed 's/#.*//; s/\\$//' "$R/etc/pam.d/$stack" |
			sed -nE "s/^[[:space:]]*-?password[[:space:]]+${control}[[:space:]]+.*${module}[.]so(.*)/pam $stack \2 \1;\3/p"
	fi
done

# The drop-ins are read first here: what the main file says wins (pwquality.conf(5)).
for file in "$R"/etc/security/pwquality.conf.d/*.conf "$R/etc/security/pwquality.conf"; do
	if [ -r "$file" ]; then
		sed -nE 's/^[[:space:]]*(minlen|enforcing)[[:space:]]*=?[[:space:]]*([0-9]+).*/quality \1 \2/p' "$file"
	fi
done
