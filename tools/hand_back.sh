#!/bin/sh
# Under sudo, what was made belongs to the person who called it.
if [ -n "${SUDO_UID:-}" ] && [ "$(id -u)" = 0 ]; then
	for path; do
		[ ! -e "$path" ] || chown -R -h "$SUDO_UID:${SUDO_GID:-$SUDO_UID}" "$path"
	done
fi
