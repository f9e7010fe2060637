# Reads the names of installed packages that are unwanted, or on no approved list.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ -n "$R" ]; then exit 69; fi # the package databases answer for the running host only
if command -v dpkg-query >/dev/null; then
	installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p')
elif command -v rpm >/dev/null; then
	installed=$(rpm -qa --qf '%{NAME}\n')
else
	exit 69
fi
printf 'installed %s\n' "$(printf '%s\n' "$installed" | sort -u | grep -c .)"
unwanted=$(params unwanted)
approved=$(params approved)
printf '%s\n' "$installed" | sort -u | { grep -xF -- "$unwanted" || true; } | sed '/^$/d; s/^/unwanted /'
if [ -n "$approved" ]; then
	echo 'list here'
	printf '%s\n' "$installed" | sort -u | { grep -vxF -- "$approved" || true; } | sed 's/^/unapproved /'
fi
