# Reads the rules of the SSH server, also those for single users, groups or addresses (Match).
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ -n "$R" ]; then exit 69; fi # sshd -T answers for the running host only
need sshd
keys='permitrootlogin|passwordauthentication|kbdinteractiveauthentication'
keys="$keys|challengeresponseauthentication|permitemptypasswords|authenticationmethods"
keys="$keys|clientaliveinterval|clientalivecountmax"

# RHEL 8 hands the system's choice of algorithms to sshd as options, not in a file.
file=/etc/crypto-policies/back-ends/opensshserver.config
policy=''
if [ -r "$file" ]; then policy=$(sed -n "s/^CRYPTO_POLICY='\(.*\)'\$/\1/p" "$file"); fi
set -f
# shellcheck disable=SC2086
settings=$(sshd -T $policy)
set +f

params allowed allowed
printf '%s\n' "$settings" | sed -nE "s/^($keys|ciphers|macs|kexalgorithms) /set &/p"

# sshd -T leaves Match blocks out. Each one that changes a rule is shown with a number.
for file in /etc/ssh/sshd_config /etc/ssh/sshd_config.d/*.conf; do
	if [ -f "$file" ] && [ -r "$file" ]; then set -- "$@" "$file"; fi
done
awk -v keys="^($keys)\$" '
	{ sub(/#.*/, ""); gsub(/[="]/, " "); key = tolower($1) }
	key == "match" { block++; inside = tolower($2) != "all" }
	inside && key ~ keys {
		line = "match " block " " key
		for (i = 2; i <= NF; i++) line = line " " tolower($i)
		print line
	}' "$@" </dev/null
