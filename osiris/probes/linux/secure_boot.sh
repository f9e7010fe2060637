# Reads whether Secure Boot is on, from the firmware's own variables.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ ! -d "$R/sys/firmware/efi" ]; then
	echo 'osiris: old firmware (BIOS): Secure Boot does not exist here' >&2
	exit 69
fi
vars=$R/sys/firmware/efi/efivars
if [ ! -d "$vars" ] || [ -z "$(ls "$vars")" ]; then
	echo 'osiris: the variables of the firmware (efivarfs) cannot be read' >&2
	exit 1
fi
echo 'firmware efi'
for name in SecureBoot SetupMode; do
	# Four bytes of attributes, then the value (UEFI specification, global variables).
	if [ -r "$vars/$name-8be4df61-93ca-11d2-aa0d-00e098032b8c" ]; then
		printf '%s %s\n' "$name" "$(od -An -tu1 -j4 -N1 "$vars/$name-8be4df61-93ca-11d2-aa0d-00e098032b8c")"
	fi
done
