# Reads the kernel's network settings: forwarding, redirects, source routes, reverse path.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ ! -d "$R/proc/sys/net/ipv4/conf/all" ]; then exit 69; fi
cd "$R/proc/sys/net" || exit
# One grep for all: a shell's `read` takes single bytes, which these files do not give (sysctl).
grep -sH . ipv4/ip_forward ipv4/tcp_syncookies ipv6/conf/all/forwarding \
	ipv4/conf/*/accept_redirects ipv4/conf/*/send_redirects ipv4/conf/*/accept_source_route \
	ipv4/conf/*/rp_filter ipv6/conf/*/accept_redirects ipv6/conf/*/accept_source_route |
	sed 's/^\(.*\):\([^:]*\)$/set \1 \2/'
