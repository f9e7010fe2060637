# Reads which backup tools are installed, which timers run them, and when one last ended well.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

need systemctl date
if [ -n "$R" ]; then exit 69; fi # a practice tree has no timers
tools='restic|borg|borgmatic|duplicity|duply|rsnapshot|rdiff-backup|kopia|timeshift'
tools="$tools|urbackupclientctl|veeamconfig|bacula-fd|bareos-fd|proxmox-backup-client"
TZ=UTC
export TZ

property() { systemctl show -p "$2" --value "$1"; }

is_backup() { # by what it runs, by a name that says so, or because the baseline lists it
	property "$1" ExecStart | grep -Eq "[/ ;=]($tools)[ ;]" ||
		printf '%s\n' "$1" | grep -Eq "backup|$tools" || params unit | grep -qxF "${1%.service}"
}

printf 'now %s\n' "$(date +%s)"
params unit wanted
printf '%s\n' "$tools" | tr '|' '\n' | while read -r tool; do
	if command -v "$tool" >/dev/null; then printf 'tool %s\n' "$tool"; fi
done
printf 'crons %s\n' "$(grep -rlsE "(^|[^[:alnum:]])($tools)([^[:alnum:]]|\$)" /etc/crontab \
	/etc/cron.d /etc/cron.hourly /etc/cron.daily /etc/cron.weekly /etc/cron.monthly \
	/var/spool/cron | wc -l)"

systemctl list-units --type=timer --state=active --no-legend --plain --no-pager | while read -r timer _; do
	case $timer in
	*@.timer | dpkg-db-backup.timer) continue ;; # templates; Debian's copy of its package list
	esac
	service=$(property "$timer" Unit)
	if [ -n "$service" ] && is_backup "$service"; then
		ended=$(property "$service" ExecMainExitTimestamp)
		if [ -n "$ended" ]; then ended=$(date -d "$ended" +%s); fi
		printf 'job %s %s %s\n' "${service%.service}" "$(property "$service" Result)" "${ended:--}"
		# After a restart of the host only the journal still knows: "the unit ended well".
		journalctl -q --no-pager -o short-unix -n 1 --since=-35days -u "$service" \
			MESSAGE_ID=7ad2d189f7e94e70a38c781354912448 2>/dev/null |
			sed -n "s/^\([0-9]*\)[.].*/well ${service%.service} \1/p"
	fi
done
