# Reads which time service there is, whether it runs, and whether the clock is in step.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ -n "$R" ]; then exit 69; fi # a practice tree has no services
if [ ! -d /run/systemd/system ]; then exit 69; fi # sd_booted(3)

# chronyd says in this file who it is. Started with -x it only watches the clock.
chrony_keeps_the_clock() {
	args=''
	if read -r pid 2>/dev/null </run/chrony/chronyd.pid; then
		args=$(tr '\000' ' ' 2>/dev/null <"/proc/$pid/cmdline" || true)
	fi
	for word in ${args:--x}; do
		case $word in -*x*) return 1 ;; esac
	done
}

# The kernel takes its clock for right while it may be wrong by less than 16 s: for 32000 s after a
# time service last set it (500 parts per million, adjtimex(2)). Who set it is asked first, because
# timedatectl starts a service each time, which fills the journal.
clock() {
	synced=/run/systemd/timesync/synchronized # touched each time, systemd-timesyncd(8)
	if tracking=$(chronyc -n -c tracking 2>/dev/null) && chrony_keeps_the_clock; then
		printf '%s\n' "$tracking" | awk -F, -v now="$(date +%s)" '{
			print "leap", $NF
			print "clock", ($NF != "Not synchronised" && now - $4 < 32000 ? "yes" : "no") }'
	elif [ -e "$synced" ]; then
		printf 'clock %s\n' "$(if [ -n "$(find "$synced" -mmin -533)" ]; then echo yes; else echo no; fi)"
	elif command -v timedatectl >/dev/null; then
		timedatectl show -p NTPSynchronized 2>/dev/null | sed -n 's/^NTPSynchronized=/clock /p' || true
	fi
}

shown=$(systemctl show -p Id -p LoadState -p ActiveState -p UnitFileState -- chrony.service \
	chronyd.service ntp.service ntpd.service ntpsec.service openntpd.service systemd-timesyncd.service)
printf '%s\n' "$shown" | awk -F= '
	function unit() {
		starts = value["UnitFileState"] == "" ? "-" : value["UnitFileState"]
		known = value["LoadState"] ~ /^(loaded|masked)$/
		# chronyd is another name of chrony
		if (known && !seen[value["Id"]]++) print "unit", value["Id"], value["ActiveState"], starts
	}
	NF == 0 { unit(); split("", value) }
	{ value[$1] = $2 }
	END { unit() }'
# A container has the clock of the machine that carries it.
if systemd-detect-virt -cq 2>/dev/null; then
	echo 'container yes'
else
	echo 'container no'
	clock
fi
