# Reads which time service there is, whether it runs, and whether the clock is in step.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ -n "$R" ]; then exit 69; fi # a practice tree has no services
if [ ! -d /run/systemd/system ]; then exit 69; fi # sd_booted(3)
# A container has the clock of the machine that carries it.
if systemd-detect-virt -cq 2>/dev/null; then echo 'container yes'; else echo 'container no'; fi
for unit in chrony chronyd systemd-timesyncd ntpsec ntp ntpd openntpd; do
	systemctl show -p Id -p LoadState -p ActiveState -p UnitFileState "$unit.service" | awk -F= '
		{ value[$1] = $2 }
		END {
			starts = value["UnitFileState"] == "" ? "-" : value["UnitFileState"]
			if (value["LoadState"] ~ /^(loaded|masked)$/) print "unit", value["Id"], value["ActiveState"], starts
		}'
done | sort -u # chronyd is another name of chrony
if command -v timedatectl >/dev/null; then
	timedatectl show -p NTPSynchronized 2>/dev/null | sed -n 's/^NTPSynchronized=/clock /p' || true
fi
if command -v chronyc >/dev/null; then
	chronyc -c tracking 2>/dev/null | sed -n 's/^.*,\([^,]*\)$/leap \1/p' || true
fi
