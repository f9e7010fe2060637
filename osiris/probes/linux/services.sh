# Reads whether the services that this machine needs are running, and start with it.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ -n "$R" ] || [ ! -d /run/systemd/system ]; then exit 69; fi # sd_booted(3)

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
wanted=$(params service)
for name in $wanted; do
	case $name in
	*.*) ;;
	*) name=$name.service ;;
	esac
	set -- "$@" "$name"
done
if [ "$#" -eq 0 ]; then exit; fi # without a name, systemctl would show itself
shown=$(systemctl show -p LoadState -p Id -p ActiveState -p SubState -p UnitFileState -p TriggeredBy \
	-- "$@")
# One line per name: LOAD-STATE ID STATE ENABLED TRIGGER... What is started again and again has failed.
units=$(printf '%s\n' "$shown" | awk '
	function unit() {
		state = value["SubState"] ~ /^auto-restart/ ? "failed" : value["ActiveState"]
		enabled = value["UnitFileState"] == "" ? "-" : value["UnitFileState"]
		print value["LoadState"], value["Id"], state, enabled, value["TriggeredBy"]
	}
	NF == 0 { unit(); split("", value); next }
	{ at = index($0, "="); value[substr($0, 1, at - 1)] = substr($0, at + 1) }
	END { unit() }')
# One line per service: its first name, then the first of its names that is installed.
params service | while read -r names; do
	found=''
	for _ in $names; do
		read -r load unit state enabled triggers <&3
		if [ -z "$found" ] && [ "$load" != not-found ]; then
			found=$unit
			# shellcheck disable=SC2086
			printf 'unit %s %s %s %s %s\n' "${names%% *}" "$unit" "$state" "$enabled" \
				"$(working $triggers)"
		fi
	done
	if [ -z "$found" ]; then printf 'absent %s\n' "${names%% *}"; fi
done 3<<-END_OF_UNITS
	$units
END_OF_UNITS
