# Reads which tool runs the firewall, and the kernel's rules for callers from outside.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ -n "$R" ]; then exit 69; fi # a practice tree has no network
if [ ! -r /proc/net/if_inet6 ]; then
	echo 'ipv6 off'
else
	printf 'ipv6 %s\n' "$(awk '$6 != "lo" { on = 1 } END { print on ? "on" : "off" }' /proc/net/if_inet6)"
fi

if command -v firewall-cmd >/dev/null; then
	printf 'firewalld %s\n' "$(firewall-cmd --state 2>&1 || true)"
	# In the zone "trusted" every caller is let in. Names of zones stand at the start of a line.
	firewall-cmd --get-active-zones 2>/dev/null | sed -n 's/^\([a-zA-Z0-9_-][a-zA-Z0-9_-]*\).*/zone \1/p'
fi
# ufw is active where its chain is in force. `ufw status` says the same, after it started Python.
ufw=inactive
if command -v nft >/dev/null; then
	rules=$(nft -j -t list ruleset)
	printf 'nft %s\n' "$rules"
	case $rules in *'"ufw-user-input"'*) ufw=active ;; esac
elif grep -qs '^nf_tables ' /proc/modules; then
	echo 'osiris: the kernel may have rules, but nft is not here to show them' >&2
	exit 69
fi
# Rules of the older kind. Without that name in /proc there are none, and asking would load them.
for family in ip ip6; do
	if grep -qs '^filter$' "/proc/net/${family}_tables_names"; then
		tool=${family}tables-legacy
		if ! command -v "$tool" >/dev/null; then tool=${family}tables; fi
		need "$tool"
		"$tool" -w 5 -S INPUT | sed "s/^/$family /"
		if "$tool" -w 5 -S ufw-user-input >/dev/null 2>&1; then ufw=active; fi
	fi
done
if command -v ufw >/dev/null; then printf 'ufw %s\n' "$ufw"; fi
