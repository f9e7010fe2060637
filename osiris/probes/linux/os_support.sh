# Reads the operating system's release, today's date, and the dates that the baseline gives.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

for file in "$R/etc/os-release" "$R/usr/lib/os-release"; do
	if [ -r "$file" ]; then
		sed -n 's/^\(ID\|VERSION_ID\)=/\1 /p' "$file"
		break
	fi
done
printf 'today %s\n' "$(date -u +%F)"
params ends ends
