# Reads whether a tool watches files for changes, and when it last looked.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

now=$(date +%s)
printf 'now %s\n' "$now"
for pair in aide:/usr/bin/aide aide:/usr/sbin/aide tripwire:/usr/sbin/tripwire \
	samhain:/usr/sbin/samhain wazuh:/var/ossec/bin/wazuh-syscheckd ossec:/var/ossec/bin/ossec-syscheckd; do
	if [ -x "$R${pair#*:}" ]; then printf 'tool %s\n' "${pair%%:*}"; fi
done
for file in /var/lib/aide/aide.db /var/lib/aide/aide.db.gz; do
	if [ -s "$R$file" ]; then echo 'database aide'; fi
done
# AIDE's daily job and its own report file are written at each run.
for file in /var/log/aide/aide.log /var/log/aide/aidereport.txt /var/log/aide/aide-report.log; do
	if [ -e "$R$file" ]; then printf 'ran %s\n' "$(stat -c %Y "$R$file")"; fi
done
# These watch all the time.
for daemon in samhain wazuh-syscheckd ossec-syscheckd; do
	if cat "$R"/proc/[0-9]*/comm 2>/dev/null | grep -qx "$(printf %.15s "$daemon")"; then
		printf 'ran %s\n' "$now"
	fi
done
