# Reads whether the box runs the system that was installed, from a store that nobody can write.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ ! -e "$R/nix/var/nix/profiles/system" ] || [ ! -r "$R/proc/mounts" ]; then exit 69; fi
printf 'installed %s\n' "$(readlink -f "$R/nix/var/nix/profiles/system")"
printf 'running %s\n' "$(readlink -f "$R/run/current-system")"
printf 'booted %s\n' "$(readlink -f "$R/run/booted-system")"
# The last mount on the place is the one that counts.
sed -n 's/^[^ ]* \/nix\/store [^ ]* \([^ ]*\) .*/store \1/p' "$R/proc/mounts" | tail -n 1
