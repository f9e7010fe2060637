# Reads whether the programs that guard this host still are as their packages delivered them.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ -n "$R" ]; then exit 69; fi # the package databases answer for the running host only
if command -v dpkg-query >/dev/null; then
	packages=$(params package | while read -r name; do
		if dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null | grep -qx installed; then
			printf '%s\n' "$name"
		fi
	done)
	verify() { dpkg --verify "$1"; }
elif command -v rpm >/dev/null; then
	packages=$(params package | while read -r name; do
		if rpm -q --quiet "$name" 2>/dev/null; then printf '%s\n' "$name"; fi
	done)
	verify() { rpm -V --nodeps --nomtime "$1"; }
else
	exit 69
fi
for name in $packages; do
	printf 'package %s\n' "$name"
	# Both tools end with 1 where a file differs; the lines say which.
	{ verify "$name" 2>/dev/null || true; } | sed 's/^/differs /'
done
