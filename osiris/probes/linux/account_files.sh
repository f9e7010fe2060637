# Reads owner, group and mode of the files that hold accounts and their secrets.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ ! -e "$R/etc/passwd" ] || [ ! -e "$R/etc/shadow" ] || [ ! -e "$R/etc/group" ]; then exit 69; fi

# In a practice tree whoever made it stands for root.
tree_owner_is_root() {
	awk -v user="$(stat -c %u "$R")" -v group="$(stat -c %g "$R")" \
		'{ if ($4 == user) $4 = 0; if ($5 == group) $5 = 0; print }'
}

# Debian lets the group "shadow" read the secrets, by its number here; RHEL nobody.
awk -F: '$1 == "shadow" { print "shadow", $3 }' "$R/etc/group"
cd "$R/etc" || exit
for name in passwd passwd- shadow shadow- group group- gshadow gshadow-; do
	if [ -e "$name" ] || [ -L "$name" ]; then set -- "$@" "$name"; fi
done
files=$(stat -c 'file /etc/%n %a %u %g' -- "$@")
if [ -z "$R" ]; then printf '%s\n' "$files"; else printf '%s\n' "$files" | tree_owner_is_root; fi
