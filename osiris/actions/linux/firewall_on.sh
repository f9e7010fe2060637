# Turns the machine's firewall on: ufw's, else firewalld's, else one table of our own in nftables.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

[ -z "$R" ] || refuse "a practice tree has no firewall"
need ss awk systemctl
table=/etc/nftables.d/osiris.nft
# Tables and chains as nft(8) writes them, without a rule: what a rule would be is anything else.
frame='^[[:space:]]*((table|chain) [^{]*\{|type filter hook [a-z]+ priority [a-z0-9]+;.*|\})?[[:space:]]*$'

has() {
	command -v "$1" >/dev/null 2>&1
}

choose() {
	if has firewall-cmd && { ! has ufw || systemctl -q is-enabled firewalld.service; }; then
		echo firewalld
	elif has ufw; then
		echo ufw
	elif has nft; then
		echo nftables
	else
		exit 69
	fi
}

# ---- who listens, and what the rules say about it

# The ports of the SSH sessions that are open, ours among them, and those that sshd is set to.
ssh_ports() {
	{
		ss -Htnp state established | awk '/"sshd/ { sub(/.*:/, "", $3); print $3 }'
		if has sshd; then sshd -T 2>/dev/null | awk '$1 == "port" { print $2 }'; fi
	} | sort -un
}

# "tcp 80" for every program that others can reach. Not: loopback, ports of clients (DHCP, mDNS,
# ephemeral ones), and what is cut off on purpose (telnet, tftp, finger, portmapper, rsh and kin).
served() {
	lowest=$(cut -f1 /proc/sys/net/ipv4/ip_local_port_range)
	ss -Htuln | awk -v ephemeral="$lowest" '
		{ port = $5; sub(/.*:/, "", port); sub(/:[^:]*$/, "", $5) }
		$5 ~ /^127[.]|^\[::1\]$|%lo$/ { next }
		$1 == "udp" && (port + 0 >= ephemeral + 0 || port ~ /^(68|546|5353)$/) { next }
		$1 == "tcp" && port ~ /^(23|79|111|512|513|514)$/ || $1 == "udp" && port ~ /^(69|111)$/ { next }
		{ print $1, port }
	' | sort -u
}

# "allow tcp 22" for every rule; the last word is "any", one port, a list, or a range with a colon.
rules() {
	case $tool in
	ufw)
		sed -n 's/^### tuple ### \([a-z]*\)[a-z_]* \([a-z]*\) \([0-9a-z,:]*\) .*/\1 \2 \3/p' \
			/etc/ufw/user.rules /etc/ufw/user6.rules
		;;
	firewalld)
		{
			firewall-offline-cmd --zone="$zone" --list-ports
			for service in $(firewall-offline-cmd --zone="$zone" --list-services); do
				firewall-offline-cmd --service="$service" --get-ports
			done
		} | tr ' ' '\n' | awk -F/ 'NF == 2 { sub("-", ":", $1); print "allow", $2, $1 }'
		;;
	esac
}

# What the rules do with one port: nothing where none speaks of it.
decided() { # PROTOCOL PORT
	awk -v protocol="$1" -v port="$2" '
		$2 != protocol && $2 != "any" { next }
		{
			count = split($3, parts, ",")
			for (i = 1; i <= count; i++) {
				ends = split(parts[i], range, ":")
				if (parts[i] == "any" || port + 0 >= range[1] + 0 && port + 0 <= range[ends] + 0)
					print $1
			}
		}
	' "$OSIRIS_STATE/rules"
}

guard() {
	[ -n "$ports" ] || refuse "the port of the SSH server cannot be told"
	for port in $ports; do
		case $(decided tcp "$port") in
		*deny* | *reject*) refuse "a rule shuts SSH out at port $port: a person decides" ;;
		esac
	done
	served >"$OSIRIS_STATE/served"
	unclear=''
	while read -r protocol port; do
		if [ "$protocol" = tcp ] && printf '%s\n' "$ports" | grep -qx "$port"; then continue; fi
		[ -n "$(decided "$protocol" "$port")" ] || unclear="$unclear $protocol/$port"
	done <"$OSIRIS_STATE/served"
	[ -z "$unclear" ] || refuse "others may be using$unclear, and no rule says whether they may"
}

# ---- the three tools

unit() {
	case $tool in
	nftables) echo nftables.service ;;
	*) echo "$tool.service" ;;
	esac
}

files() {
	case $tool in
	ufw) printf '%s\n' /etc/ufw/ufw.conf /etc/ufw/user.rules /etc/ufw/user6.rules /etc/default/ufw ;;
	firewalld) printf '%s\n' "/etc/firewalld/zones/$zone.xml" "/etc/firewalld/zones/$zone.xml.old" ;;
	nftables) printf '%s\n' /etc/nftables.d "$table" "$nftables_conf" ;;
	esac
}

active() {
	case $tool in
	ufw) ufw status | grep -qx 'Status: active' ;;
	firewalld) systemctl -q is-active firewalld.service ;;
	nftables) nft list table inet osiris >/dev/null 2>&1 ;;
	esac
}

ufw_on() {
	for port in $ports; do
		[ -n "$(decided tcp "$port")" ] || ufw allow "$port/tcp"
	done
	if ! grep -qE '^DEFAULT_INPUT_POLICY="?(DROP|REJECT)' /etc/default/ufw; then
		ufw default deny incoming
	fi
	sed -i 's/^IPV6=no/IPV6=yes/' /etc/default/ufw # or callers over IPv6 would meet no firewall
	ufw --force enable
}

firewalld_on() {
	case $(firewall-offline-cmd --zone="$zone" --get-target) in
	ACCEPT) refuse "the zone $zone lets everything in: a person decides which zone fits" ;;
	esac
	for port in $ports; do
		[ -n "$(decided tcp "$port")" ] ||
			firewall-offline-cmd --zone="$zone" --add-port="$port/tcp"
	done
	systemctl start firewalld.service
}

# The unit is not started: it would flush the rules of everybody else. At the next start of the
# machine it loads our table with the rest.
nftables_on() {
	if grep -vE "$frame|^(#.*|flush ruleset|include \"$table\")$" "$nftables_conf" | grep -q .; then
		refuse "$nftables_conf has rules that are not loaded: whoever wrote them should look"
	fi
	mkdir -p "${table%/*}"
	nft_table >"$table"
	grep -qF "\"$table\"" "$nftables_conf" || printf '\ninclude "%s"\n' "$table" >>"$nftables_conf"
	nft -f "$table"
}

nft_table() {
	cat <<-END
		# Written by OsirisCare: nothing comes in but answers, what the network itself needs, and SSH.
		table inet osiris
		delete table inet osiris
		table inet osiris {
			chain input {
				type filter hook input priority filter; policy drop;
				ct state established,related accept
				iif "lo" accept
				meta l4proto { icmp, ipv6-icmp } accept
				udp dport { 68, 546, 5353 } accept
				tcp dport { $(printf '%s\n' "$ports" | paste -sd , -) } accept
			}
		}
	END
}

# ---- state, apply, undo

show() {
	if active; then echo "firewall $tool active"; else echo "firewall $tool inactive"; fi
	printf 'unit %s %s\n' "$(unit)" "$(systemctl is-enabled "$(unit)" 2>/dev/null || :)"
	for file in $(files); do state "$file"; done
}

ruleset() {
	if has nft; then nft -s list ruleset; fi
}

apply() {
	rules >"$OSIRIS_STATE/rules"
	ports=$(ssh_ports)
	guard
	for file in $(files); do keep "$file"; done
	if active; then : >"$OSIRIS_STATE/was-active"; fi
	systemctl -q is-enabled "$(unit)" || : >"$OSIRIS_STATE/was-disabled"
	ruleset >"$OSIRIS_STATE/ruleset.before"
	: >"$OSIRIS_STATE/begun"
	"${tool}_on"
	systemctl -q enable "$(unit)"
	ruleset >"$OSIRIS_STATE/ruleset.after"
}

undo() {
	[ -e "$OSIRIS_STATE/begun" ] || return 0
	ruleset >"$OSIRIS_STATE/ruleset.now"
	if [ -e "$OSIRIS_STATE/was-disabled" ]; then systemctl -q disable "$(unit)"; fi
	if [ -e "$OSIRIS_STATE/was-active" ]; then
		all_back
		case $tool in
		ufw) ufw reload ;;
		firewalld) systemctl reload firewalld.service ;;
		nftables) nft -f "$table" ;;
		esac
		return 0
	fi
	case $tool in
	ufw) ufw --force disable ;;
	firewalld) systemctl stop firewalld.service ;;
	nftables) nft delete table inet osiris 2>/dev/null || : ;;
	esac
	all_back
	if cmp -s "$OSIRIS_STATE/ruleset.after" "$OSIRIS_STATE/ruleset.now"; then old_rules; fi
}

all_back() {
	for file in $(files | sort -r); do put_back "$file"; done # a folder after what is in it
}

# Switched off, ufw leaves empty chains behind. They go where nobody else had rules before, or has
# made some since; else only our part goes. Rules that iptables(8) has written are never rewritten
# in nft's words, since iptables could not read them any more.
old_rules() {
	if ! has nft || grep -vE "$frame|^# |^[[:space:]]*counter jump ufw6?-[a-z-]+$" \
		"$OSIRIS_STATE/ruleset.before" | grep -q .; then
		return 0
	fi
	{
		echo 'flush ruleset'
		cat "$OSIRIS_STATE/ruleset.before"
	} | nft -f -
}

if [ ! -e "$OSIRIS_STATE/tool" ]; then
	tool=$(choose)
	printf '%s\n' "$tool" >"$OSIRIS_STATE/tool"
fi
tool=$(cat "$OSIRIS_STATE/tool") # the undo means the same one, whatever was installed since
case $tool in
firewalld)
	zone=$(firewall-offline-cmd --get-default-zone)
	;;
nftables)
	nftables_conf=/etc/nftables.conf
	[ -e "$nftables_conf" ] || nftables_conf=/etc/sysconfig/nftables.conf
	;;
esac
case $1 in
state) show ;;
apply) apply ;;
undo) undo ;;
esac
