# Reads the box's own data folder: room, who may read it, last write, how long details are kept.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

data=$R$(param data)
if [ ! -d "$data" ]; then exit 69; fi
printf 'now %s\n' "$(date +%s)"
df -k --output=used,avail "$data" | sed -n '2s/^/room /p'
printf 'open %s\n' "$(find "$data" -xdev ! -type l -perm /077 | wc -l)"
for file in "$data/ledger.db" "$data/ledger.db-wal"; do
	if [ -e "$file" ]; then printf 'written %s\n' "$(stat -c %Y "$file")"; fi
done
if [ -r "$data/config.yaml" ]; then
	sed -n 's/^detail_days:[[:space:]]*\([0-9][0-9]*\)[[:space:]]*\(#.*\)\{0,1\}$/detail_days \1/p' "$data/config.yaml"
fi
