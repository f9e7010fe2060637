# Reads whether the box's own services run, and which units of the box have failed.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ -n "$R" ]; then exit 69; fi # a practice tree runs nothing
need systemctl
if [ ! -d /run/systemd/system ]; then exit 69; fi
params unit | while IFS= read -r unit; do
	printf 'unit %s %s\n' "$(systemctl show -p ActiveState --value "$unit")" "$unit"
done
echo 'asked failed'
systemctl list-units --state=failed --no-legend --plain --no-pager | sed 's/^\([^ ]*\).*/failed \1/'
