# Reads owner, group and mode of the files that hold accounts and their secrets.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ ! -e "$R/etc/passwd" ] || [ ! -e "$R/etc/shadow" ] || [ ! -e "$R/etc/group" ]; then exit 69; fi
# Debian lets the group "shadow" read the secrets, by its number here; RHEL nobody.
awk -F: '$1 == "shadow" { print "shadow", $3 }' "$R/etc/group"
for name in passwd shadow group gshadow; do
	for path in "/etc/$name" "/etc/$name-"; do
		if [ -e "$R$path" ] || [ -L "$R$path" ]; then
			stat -c "file $path %a %u %g" "$R$path"
		fi
	done
done
