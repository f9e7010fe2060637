# Reads which old services without encryption are on, and who listens at their doors.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ -n "$R" ] || [ ! -d /run/systemd/system ]; then exit 69; fi # sd_booted(3)
need ss
# Asked for all its units, systemd would work for a third of a second. The one that every host has
# shows that it answered.
set -- basic.target
for name in telnet telnetd inetutils-telnetd rsh rshd rlogin rlogind rexec rexecd inetd \
	openbsd-inetd inetutils-inetd xinetd tftp tftpd tftpd-hpa atftpd tftp-server rpcbind portmap; do
	set -- "$@" "$name.service" "$name.socket"
done
files=$(systemctl list-unit-files --no-legend --plain --no-pager "$@")
known=0
while read -r unit state _; do
	case $unit in
	'') continue ;;
	basic.target) ;;
	*) printf 'unit %s %s %s\n' "$unit" "$state" "$(systemctl show -p ActiveState --value -- "$unit")" ;;
	esac
	known=$((known + 1))
done <<-END_OF_FILES
	$files
END_OF_FILES
printf 'known %s\n' "$known"

# Port 514 also belongs to log services, which are fine. Whose it is takes a longer look (-p).
sockets=$(ss -H -l -n -t -u)
case $sockets in
*:514[[:space:]]*) sockets=$(ss -H -l -n -t -u -p | { grep -vE '"(rsyslogd|syslog-ng)"' || true; }) ;;
esac
printf '%s\n' "$sockets" | awk 'NF { print "socket", $1, $2, $3, $4, $5, $6 }'
