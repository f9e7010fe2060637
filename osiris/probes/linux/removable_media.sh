# Reads whether USB storage is blocked or in use, and whether the desktop opens it by itself.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

modules=$R/lib/modules/$(uname -r)
if [ ! -d "$modules" ] || [ ! -r "$R/proc/modules" ]; then exit 69; fi

if grep -q '/usb-storage[.]ko' "$modules/modules.builtin" 2>/dev/null; then
	echo 'driver built_in'
elif grep -q '/usb-storage[.]ko' "$modules/modules.dep" 2>/dev/null; then
	echo 'driver module'
else
	echo 'driver absent'
fi
if cat "$R"/etc/modprobe.d/*.conf "$R"/run/modprobe.d/*.conf "$R"/lib/modprobe.d/*.conf 2>/dev/null |
	grep -Eq '^[[:space:]]*install[[:space:]]+usb[-_]storage[[:space:]]+(/usr)?/bin/(true|false)'; then
	echo 'install blocked'
fi
if grep -q '^usb_storage ' "$R/proc/modules"; then echo 'loaded yes'; fi
if cat "$R"/proc/[0-9]*/comm 2>/dev/null | grep -qx usbguard-daemon; then echo 'guard usbguard'; fi

for file in "$R"/usr/share/xsessions/*.desktop "$R"/usr/share/wayland-sessions/*.desktop; do
	if [ -e "$file" ]; then
		echo 'desktop here'
		break
	fi
done
cat "$R"/etc/dconf/db/*.d/* 2>/dev/null | awk '
	/^\[/ { here = ($0 ~ /org\/gnome\/desktop\/media-handling/) }
	here && /^[ \t]*automount(-open)?[ \t]*=/ { gsub(/[ \t]/, ""); sub("=", " "); print "set", $0 }'
