# Reads which machine this is: machine id, maker, model, serial number, operating system.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

for file in sys_vendor product_name product_serial product_uuid; do
	if [ -r "$R/sys/class/dmi/id/$file" ]; then
		sed "1s/^/$file /;1q" "$R/sys/class/dmi/id/$file"
	fi
done
if [ -r "$R/etc/machine-id" ]; then sed '1s/^/machine_id /;1q' "$R/etc/machine-id"; fi
for file in "$R/etc/os-release" "$R/usr/lib/os-release"; do
	if [ -r "$file" ]; then
		sed -n 's/^\(ID\|VERSION_ID\)=/\1 /p' "$file"
		break
	fi
done
printf 'kernel %s\n' "$(uname -r)"
