# Reads which disks, parts of disks and swap spaces are in use, and what they lie on.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ -n "$R" ]; then exit 69; fi # a practice tree has no disks of its own
need lsblk findmnt
devices=$(lsblk -J -p -o NAME,KNAME,TYPE)
mounts=$(findmnt -J -l --real -o TARGET,SOURCE,FSTYPE) || exit 69 # a container has none
printf 'devices %s\n' "$(printf '%s\n' "$devices" | tr '\n' ' ')"
printf 'mounts %s\n' "$(printf '%s\n' "$mounts" | tr '\n' ' ')"
sed -n '2,$s/^\(\/dev\/[^ \t]*\).*/swap \1/p' /proc/swaps
