# Reads whether the audit service records, and which of the wanted files its rules watch.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

# There is one audit log for the kernel, and it belongs to the machine that carries the containers.
if [ -n "$R" ] || systemd-detect-virt -cq 2>/dev/null; then exit 69; fi
params watch watch
if ! command -v auditctl >/dev/null; then
	echo 'auditctl absent'
	exit 0
fi
status=$(auditctl -s)
rules=$(auditctl -l)
printf '%s\n' "$status" | sed -n 's/^\(enabled\|pid\|lost\) /status &/p'
printf '%s\n' "$rules" | sed 's/^/rule /'
