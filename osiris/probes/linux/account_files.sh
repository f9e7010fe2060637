# Reads owner, group and mode of the files that hold accounts and their secrets.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ ! -e "$R/etc/passwd" ] || [ ! -e "$R/etc/shadow" ] || [ ! -e "$R/etc/group" ]; then exit 69; fi

# In a practice tree whoever made it stands for root.
tree_owner_is_root() {
	if [ -z "$R" ]; then
		cat
	else
		awk -v user="$(stat -c %u "$R")" -v group="$(stat -c %g "$R")" \
			'{ if ($4 == user) $4 = 0; if ($5 == group) $5 = 0; print }'
	fi
}

# Debian lets the group "shadow" read the secrets, by its number here; RHEL nobody.
awk -F: '$1 == "shadow" { print "shadow", $3 }' "$R/etc/group"
for name in passwd shadow group gshadow; do
	for path in "/etc/$name" "/etc/$name-"; do
		if [ -e "$R$path" ] || [ -L "$R$path" ]; then
			stat -c "file $path %a %u %g" "$R$path"
		fi
	done
done | tree_owner_is_root
