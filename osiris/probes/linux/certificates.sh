# Reads the end date and the key of the certificates that this host's services use.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

find_files() {
	# Debian keeps the trusted authorities in /etc/ssl/certs as links: only plain files are ours.
	for folder in /etc/ssl /etc/pki/tls/certs /etc/nginx /etc/apache2 /etc/httpd /etc/postfix \
		/etc/dovecot /etc/haproxy /etc/mysql /etc/postgresql /etc/cockpit/ws-certs.d; do
		if [ -d "$R$folder" ]; then
			find "$R$folder" -xdev -maxdepth 4 -type f -size -64k \
				\( -name '*.pem' -o -name '*.crt' -o -name '*.cer' -o -name '*.cert' \) || true
		fi
	done
	for link in "$R"/etc/letsencrypt/live/*/cert.pem; do
		if [ -r "$link" ]; then printf '%s\n' "$link"; fi
	done
}

files=$(find_files | head -n 200)
if [ -z "$files" ]; then exit 69; fi
if ! command -v openssl >/dev/null; then
	echo 'osiris: certificates are here, but openssl is not installed' >&2
	exit 1
fi
printf 'now %s\n' "$(date +%s)"
printf '%s\n' "$files" | while IFS= read -r file; do
	# Only the first certificate of a file counts; a file without one (a key) is passed over.
	text=$(openssl x509 -in "$file" -noout -enddate -text -certopt no_header,no_version,no_serial \
		2>/dev/null </dev/null) || continue
	end=$(printf '%s\n' "$text" | sed -n '1s/^notAfter=//p')
	printf '%s\n' "$text" | awk -v end="$(date -d "$end" +%s)" -v path="${file#"$R"}" '
		/Public Key Algorithm:/ { kind = $NF }
		/Public-Key: \(/ { bits = $0; gsub(/[^0-9]/, "", bits) }
		/Signature Algorithm:/ && !signed { signed = $NF }
		/CA:TRUE/ { ca = 1 }
		END { printf "cert %s %s %s %s %s %s\n", end, kind, bits + 0, signed, ca ? "ca" : "leaf", path }'
done
