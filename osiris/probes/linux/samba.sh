# Reads Samba's protocol and signing settings, and mounts that still speak SMB 1.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ ! -r "$R/proc/mounts" ]; then exit 69; fi
printf 'old_mounts %s\n' "$(sed -n 's/^[^ ]* [^ ]* cifs \([^ ]*\) .*/,\1,/p' "$R/proc/mounts" |
	grep -c ',vers=1[.]0,' || true)"
if [ -x "$R/usr/sbin/smbd" ]; then
	if [ -n "$R" ] || ! command -v testparm >/dev/null; then
		echo 'osiris: Samba is here, but testparm is not' >&2
		exit 1
	fi
	echo 'smbd here'
	testparm -s -v 2>/dev/null </dev/null |
		sed -n 's/^[[:space:]]*server \(min protocol\|signing\) = /\1 /p' | sed 's/^min //'
fi
