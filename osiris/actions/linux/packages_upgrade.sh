# Installs the security updates that wait, with apt or dnf; remembers the old versions.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

[ -z "$R" ] || refuse "a practice tree has no packages"
what=$(param what)
list=$OSIRIS_STATE/list # "NAME OLD-VERSION", one package a line; the first reading decides
DEBIAN_FRONTEND=noninteractive
export DEBIAN_FRONTEND

if command -v apt-get >/dev/null 2>&1; then
	tool=apt
elif command -v dnf >/dev/null 2>&1; then
	tool=dnf
else
	exit 69
fi

# Nobody is there to answer a question: a changed settings file stays, a new one is laid beside it.
get() {
	apt-get -q -y -o DPkg::Lock::Timeout=300 -o APT::Update::Error-Mode=any \
		-o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold "$@"
}

# apt says "Inst NAME [OLD] (NEW ARCHIVE [ARCHITECTURE])"; security archives say so in their name.
# Held packages are not among them.
waiting() {
	case $tool in
	apt)
		apt-get -q -s -o Debug::NoLocking=1 dist-upgrade |
			sed -n 's/^Inst \([^ ]*\) \[\([^]]*\)\] ([^)]*\(security\|esm\).*/\1 \2/Ip'
		;;
	dnf)
		dnf -q repoquery --upgrades --security --qf '%{name}.%{arch}' | sort -u |
			while read -r name; do rpm -q --qf "$name %{EVR}\n" "$name" | tail -n 1; done
		;;
	esac
}

version() { # NAME
	# shellcheck disable=SC2016 # dpkg-query fills it in
	case $tool in
	apt) dpkg-query -W -f '${Version}' "$1" 2>/dev/null || : ;;
	dnf) rpm -q --qf '%{EVR}\n' "$1" | tail -n 1 ;;
	esac
}

names() {
	cut -d ' ' -f 1 "$list"
}

show() {
	echo "packages $tool"
	for name in $(names); do printf 'package %s %s\n' "$name" "$(version "$name")"; done
}

refresh() {
	case $tool in
	apt) get update ;;
	dnf) dnf -q -y makecache --refresh ;;
	esac
}

upgrade() {
	[ -s "$list" ] || return 0
	# shellcheck disable=SC2046 # one word for each package
	case $tool in
	apt) get --only-upgrade install $(names) ;;
	dnf) dnf -q -y upgrade --security $(names) ;;
	esac
}

undo() {
	[ -s "$list" ] || return 0
	# shellcheck disable=SC2046
	case $tool in
	apt)
		dpkg --force-confold --configure -a # if the upgrade was cut off in the middle
		get --allow-downgrades install $(tr ' ' '=' <"$list")
		;;
	dnf) dnf -q -y downgrade $(sed 's/\(.*\)[.]\([^. ]*\) \(.*\)/\1-\3.\2/' "$list") ;;
	esac
}

if [ ! -e "$list" ]; then
	if [ "$what" = security ]; then waiting; fi >"$list.part"
	mv "$list.part" "$list"
fi
case $1 in
state) show ;;
apply) if [ "$what" = lists ]; then refresh; else upgrade; fi ;;
undo) undo ;;
esac
