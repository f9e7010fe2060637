# Reads whether the services that this machine needs are running, and start with it.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ -n "$R" ] || [ ! -d /run/systemd/system ]; then exit 69; fi # sd_booted(3)

property() { systemctl show -p "$2" --value -- "$1"; }

# A service may wait for a socket, a timer or a path unit to start it.
triggered() {
	for trigger in $(property "$1" TriggeredBy); do
		if systemctl -q is-active "$trigger" && systemctl -q is-enabled "$trigger"; then
			echo "$trigger"
			return
		fi
	done
	echo -
}

# One line per service: its first name, then the first of its names that is installed.
params service | while read -r names; do
	set -f
	# shellcheck disable=SC2086
	set -- $names
	set +f
	name=$1
	for unit in "$@"; do
		case $unit in
		*.*) ;;
		*) unit=$unit.service ;;
		esac
		if [ "$(property "$unit" LoadState)" != not-found ]; then
			enabled=$(property "$unit" UnitFileState)
			printf 'unit %s %s %s %s %s\n' "$name" "$(property "$unit" Id)" \
				"$(property "$unit" ActiveState)" "${enabled:--}" "$(triggered "$unit")"
			continue 2
		fi
	done
	printf 'absent %s\n' "$name"
done
