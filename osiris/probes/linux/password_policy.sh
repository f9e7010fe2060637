# Reads how long a new password must be, and after how many days it must be changed.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ ! -r "$R/etc/login.defs" ]; then exit 69; fi
sed -n 's/^[[:space:]]*\(PASS_M[AI][XN]_DAYS\|PASS_WARN_AGE\)[[:space:]][[:space:]]*\(-\{0,1\}[0-9][0-9]*\).*/\1 \2/p' "$R/etc/login.defs"

# Debian has one stack for passwords; RHEL has two, one for the screen and one for the network.
for stack in common-password system-auth password-auth; do
	if [ -r "$R/etc/pam.d/$stack" ]; then
		printf 'stack %s\n' "$stack"
		sed 's/#.*//; s/\\$//' "$R/etc/pam.d/$stack" |
			sed -n "s/^[[:space:]]*-\{0,1\}password[[:space:]]\{1,\}\(\[[^]]*\]\|[a-z]*\)[[:space:]]\{1,\}.*\(pam_\(pwquality\|cracklib\|passwdqc\|unix\)\)[.]so\(.*\)/pam $stack \2 \1;\4/p"
	fi
done

# The drop-ins are read first here: what the main file says wins (pwquality.conf(5)).
for file in "$R"/etc/security/pwquality.conf.d/*.conf "$R/etc/security/pwquality.conf"; do
	if [ -r "$file" ]; then
		sed -n 's/^[[:space:]]*\(minlen\|enforcing\)[[:space:]]*=\{0,1\}[[:space:]]*\([0-9][0-9]*\).*/quality \1 \2/p' "$file"
	fi
done
