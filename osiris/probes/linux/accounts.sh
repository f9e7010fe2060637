# Reads which accounts share a number or a name, are a second root, or have an empty password.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ ! -r "$R/etc/passwd" ] || [ ! -r "$R/etc/shadow" ]; then exit 69; fi
# Names only: what stands in the field of the password never leaves this script.
# An account whose last day has passed lets nobody in (shadow(5), field 8), second root or not.
awk -F: -v today="$(($(date +%s) / 86400))" '
	FNR == 1 { file++ }
	NF < 3 || $1 ~ /^[#+-]/ { next } # no account, or one that a directory adds
	{ name = ($1 == "" ? "(unnamed)" : $1) }
	file == 1 {
		accounts++
		if ($3 == 0 && name != "root") second[name]
		if (seen[name]++) print "duplicate", name
		if ($3 != 0 && ($3 in owner)) { print "duplicate", owner[$3]; print "duplicate", name }
		if (!($3 in owner)) owner[$3] = name
		if ($2 == "") print "empty", name
	}
	file == 2 {
		secrets++
		if ($2 == "" && (name in seen)) print "empty", name
		if ($8 != "" && $8 <= today) delete second[name]
	}
	END { for (name in second) print "extra_root", name
		print "accounts", accounts + 0; print "secrets", secrets + 0 }' "$R/etc/passwd" "$R/etc/shadow"
