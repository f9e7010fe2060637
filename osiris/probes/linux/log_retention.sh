# Reads how long logs are kept: auditd.conf, the rotation of the system's log files, journald.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ ! -e "$R/etc/audit/auditd.conf" ] && [ ! -e "$R/etc/logrotate.conf" ] &&
	! command -v systemd-analyze >/dev/null; then
	exit 69
fi
if [ -r "$R/etc/audit/auditd.conf" ]; then
	awk -F= '{ gsub(/[ \t]/, "") }
		$1 ~ /^(max_log_file|num_logs|max_log_file_action|space_left_action)$/ { print "audit", $1, $2 }
	' "$R/etc/audit/auditd.conf"
fi
# The stanzas of the system's own log files, and what holds for all. First those, then logrotate.d.
for file in "$R/etc/logrotate.conf" "$R"/etc/logrotate.d/rsyslog "$R"/etc/logrotate.d/syslog \
	"$R"/etc/logrotate.d/syslog-ng; do
	if [ -r "$file" ]; then
		printf 'rotate file %s\n' "${file#"$R"}"
		sed 's/#.*//; /^[[:space:]]*$/d; s/^/rotate line /' "$file"
	fi
done
for name in syslog messages auth.log secure; do
	if [ -f "$R/var/log/$name" ]; then printf 'log /var/log/%s\n' "$name"; fi
done
if command -v systemd-analyze >/dev/null; then
	systemd-analyze --root="${R:-/}" cat-config systemd/journald.conf |
		sed -n 's/^[[:space:]]*MaxRetentionSec[[:space:]]*=[[:space:]]*/journal /p' | tail -n 1
	echo 'journald here'
fi
