# What went wrong since some minutes ago: units that failed, and entries of the journal (warnings and
# worse, and what the kernel says) that match a pattern of the watch list. How many, and the newest.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ -n "$R" ] || [ ! -d /run/systemd/system ]; then exit 69; fi # sd_booted(3)

echo 'looked systemd'
systemctl list-units --state=failed --plain --no-legend --full | while read -r unit _; do
	printf 'unit %s %s\n' "$unit" "$(systemctl show -p Result --value -- "$unit")"
done

# Without the right to read it, nothing can be told of the journal.
if [ -z "$(find /var/log/journal /run/log/journal -name system.journal -readable 2>/dev/null)" ]; then exit; fi
echo 'looked journal'
since=$(param minutes)
found=$(journalctl -q --no-pager -o cat -p warning --since="-${since}min")
params watch | while read -r id pattern; do
	hits=$(printf '%s\n' "$found" | grep -E -e "$pattern" || true)
	if [ -n "$hits" ]; then
		printf 'entry %s %s %s\n' "$id" "$(printf '%s\n' "$hits" | wc -l)" \
			"$(printf '%s\n' "$hits" | tail -n 1 | cut -c 1-400)"
	fi
done
