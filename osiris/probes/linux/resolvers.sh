# Reads which name servers this host asks.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

params approved approved
file=$R/etc/resolv.conf
# Behind systemd-resolved's own address stand the servers that it asks in turn.
if grep -qs '^nameserver[[:space:]]*127[.]0[.]0[.]5[34]' "$file" &&
	[ -r "$R/run/systemd/resolve/resolv.conf" ]; then
	file=$R/run/systemd/resolve/resolv.conf
fi
if [ ! -r "$file" ]; then exit 69; fi
echo "file ${file#"$R"}"
sed -n 's/^nameserver[[:space:]][[:space:]]*\([0-9A-Fa-f.:]*\).*/server \1/p' "$file"
