# Reads whether the desktop locks an idle screen, and whether people can switch that off.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

sessions=''
for file in "$R"/usr/share/xsessions/*.desktop "$R"/usr/share/wayland-sessions/*.desktop; do
	if [ -e "$file" ]; then
		name=${file##*/}
		sessions="$sessions ${name%.desktop}"
	fi
done
if [ -z "$sessions" ]; then exit 69; fi # no desktop, no screen to lock
for name in $sessions; do printf 'session %s\n' "$name"; done

# Key files of dconf's system databases, flat: "set <group>/<key> <value>", "locked <path>".
for file in "$R"/etc/dconf/db/*.d/*; do
	if [ -f "$file" ]; then
		awk '/^\[/ { group = $0; gsub(/[][ \t]/, "", group); next }
			/^[ \t]*(idle-delay|lock-enabled|lock-delay)[ \t]*=/ {
				split($0, part, "="); gsub(/[ \t]/, "", part[1]); gsub(/^[ \t]+|[ \t]+$/, "", part[2])
				print "set", group "/" part[1], part[2]
			}' "$file"
	fi
done
cat "$R"/etc/dconf/db/*.d/locks/* 2>/dev/null |
	sed -n 's/^[[:space:]]*\(\/org\/[A-Za-z0-9/-]*\).*/locked \1/p' || true
