# Reads whether the system's log is written to the disk: by journald, or by rsyslog or syslog-ng.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

need systemd-analyze
# All files that set journald up, in the order in which they count.
config=$(systemd-analyze --root="${R:-/}" cat-config systemd/journald.conf)
storage=$(printf '%s\n' "$config" | awk -F= '
	{ gsub(/[ \t]/, "") }
	$1 == "Storage" { value = $2 }
	END { print value }')
printf 'storage %s\n' "${storage:-auto}"

read -r id <"$R/etc/machine-id" || [ -n "$id" ] # the last line may lack its end
if [ -s "$R/var/log/journal/$id/system.journal" ]; then echo 'journal here'; fi
for name in syslog messages auth.log secure; do
	if [ -f "$R/var/log/$name" ]; then echo 'file here'; fi
done
if [ -z "$R" ] && [ -d /run/systemd/system ]; then
	states=$(systemctl show -p ActiveState --value rsyslog.service syslog-ng.service)
	# shellcheck disable=SC2086
	set -- $states
	printf 'writer rsyslog %s\nwriter syslog-ng %s\n' "$1" "$2"
fi
