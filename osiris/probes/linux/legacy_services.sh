# Reads which old services without encryption are on, and who listens at their doors.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ -n "$R" ] || [ ! -d /run/systemd/system ]; then exit 69; fi # sd_booted(3)
need ss
names='telnet|telnetd|inetutils-telnetd|rsh|rshd|rlogin|rlogind|rexec|rexecd|inetd|openbsd-inetd'
names="$names|inetutils-inetd|xinetd|tftp|tftpd|tftpd-hpa|atftpd|tftp-server|rpcbind|portmap"

files=$(systemctl list-unit-files --type=service,socket --no-legend --plain --no-pager)
printf 'known %s\n' "$(printf '%s\n' "$files" | grep -c .)"
printf '%s\n' "$files" | { grep -E "^($names)[.](service|socket) " || true; } | while read -r unit state _; do
	printf 'unit %s %s %s\n' "$unit" "$state" "$(systemctl show -p ActiveState --value -- "$unit")"
done

# Port 514 also belongs to log services, which are fine.
sockets=$(ss -H -l -n -t -u -p)
printf '%s\n' "$sockets" | { grep -vE '"(rsyslogd|syslog-ng)"' || true; } |
	awk 'NF { print "socket", $1, $2, $3, $4, $5, $6 }'
