# Reads whether the services that this machine needs are running, and start with it.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ -n "$R" ] || [ ! -d /run/systemd/system ]; then exit 69; fi # sd_booted(3)

# LOAD-STATE ID STATE ENABLED TRIGGER...: one that is started again and again has failed.
look() {
	systemctl show -p LoadState -p Id -p ActiveState -p SubState -p UnitFileState -p TriggeredBy \
		-- "$1" | awk '
		{ at = index($0, "="); value[substr($0, 1, at - 1)] = substr($0, at + 1) }
		END {
			state = value["SubState"] ~ /^auto-restart/ ? "failed" : value["ActiveState"]
			enabled = value["UnitFileState"] == "" ? "-" : value["UnitFileState"]
			print value["LoadState"], value["Id"], state, enabled, value["TriggeredBy"]
		}'
}

# A service may wait for a socket, a timer or a path unit to start it.
working() { # TRIGGER...
	for trigger in "$@"; do
		if systemctl -q is-active "$trigger" && systemctl -q is-enabled "$trigger"; then
			echo "$trigger"
			return
		fi
	done
	echo -
}

set -f
# One line per service: its first name, then the first of its names that is installed.
params service | while read -r names; do
	found=''
	for name in $names; do
		case $name in
		*.*) unit=$name ;;
		*) unit=$name.service ;;
		esac
		# shellcheck disable=SC2046
		set -- $(look "$unit")
		if [ "$1" != not-found ]; then
			found="$2 $3 $4"
			shift 4
			printf 'unit %s %s %s\n' "${names%% *}" "$found" "$(working "$@")"
			break
		fi
	done
	if [ -z "$found" ]; then printf 'absent %s\n' "${names%% *}"; fi
done
