# Reads which security updates wait, from the lists that apt or dnf already has. Nothing is fetched.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ -n "$R" ]; then exit 69; fi # the package tools answer for the running host only

# apt notes in the change time (ctime) of a list when it last asked for it; the oldest one counts.
read_apt() {
	for list in /var/lib/apt/lists/*Release; do
		if [ -e "$list" ]; then
			stat -c 'list %Z' "$list"
			if grep -qiE '^(Origin|Label|Suite|Codename):.*(security|esm)' "$list"; then
				echo 'security here'
			fi
		fi
	done
	sed -n '/^Package: /{ s///; h; }; /^Status: hold /{ g; s/^/held /p; }' /var/lib/dpkg/status
	plan=$(apt-get -s -o Debug::NoLocking=1 -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= \
		--ignore-hold dist-upgrade)
	printf '%s\n' "$plan" | sed -n 's/^Inst /inst /p'
	echo 'tool apt'
}

# -C: only what is in the cache. A mirror without advisories cannot tell which updates matter.
read_dnf() {
	for list in /var/cache/dnf/*/repodata/repomd.xml /var/cache/libdnf5/*/repodata/repomd.xml; do
		if [ -e "$list" ]; then stat -c 'list %Y' "$list"; fi
	done
	if ! all=$(dnf -q -C updateinfo list --all --security); then exit 69; fi
	if [ -n "$all" ]; then echo 'security here'; fi
	waiting=$(dnf -q -C updateinfo list --security)
	printf '%s\n' "$waiting" | sed -n '/^[A-Za-z].*[0-9]/s/^/advisory /p'
	echo 'tool dnf'
}

printf 'now %s\n' "$(date +%s)"
if command -v apt-get >/dev/null; then
	read_apt
elif command -v dnf >/dev/null; then
	read_dnf
else
	exit 69
fi
