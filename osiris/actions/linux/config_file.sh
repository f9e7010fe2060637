# Writes a settings file of ours, or sets single keys in a file that is somebody else's.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

need awk
path=$(param path)
folder=${path%/*}
part=$R$path.osiris-part # what is left of it when apply is cut off, undo removes
reload=$(param reload '')

# The same list as in config_file.py: a stolen key must not turn this into root over any other file.
separator=
case $path in
/etc/systemd/journald.conf.d/99-osiris-storage.conf) ;;
/etc/login.defs) separator=' ' ;;
/etc/audit/auditd.conf | /etc/security/pwquality.conf) separator=' = ' ;;
*) refuse "$path is not on the list" ;;
esac
case $reload in
'' | journald | auditd) ;;
*) refuse "$reload is not on the list" ;;
esac

whole_file() {
	if params line | grep -qvxE '\[Journal\]|[A-Z][A-Za-z]+=[A-Za-z0-9]+'; then
		refuse "not a line for $path"
	fi
	params line
}

# "RULE KEY VALUE [GOOD]", one a line.
wishes() {
	for rule in set at_least at_most instead; do
		params "$rule" | sed "s/^/$rule /"
	done
}

# A line that is right stays. The first wrong one of a key is replaced where it stands, further ones
# go, because the last one would win. A key that is nowhere comes at the end.
with_wishes() {
	wishes >"$OSIRIS_STATE/wishes"
	if [ ! -s "$OSIRIS_STATE/wishes" ] ||
		grep -qvxE '[a-z_]+ [A-Za-z_]+ [A-Za-z0-9_]+( [a-z_]+)?' "$OSIRIS_STATE/wishes"; then
		refuse "not a key and a value"
	fi
	awk -v separator="$separator" '
		function right(key, now) {
			if (rule[key] == "at_least") return now ~ /^[0-9]+$/ && now + 0 >= value[key] + 0
			if (rule[key] == "at_most") return now ~ /^[0-9]+$/ && now + 0 >= 1 && now + 0 <= value[key] + 0
			if (rule[key] == "instead") return tolower(now) != value[key]
			return tolower(now) == tolower(value[key])
		}
		function wanted(key) {
			return name[key] separator (rule[key] == "instead" ? good[key] : value[key])
		}
		NR == FNR {
			key = tolower($2); order[++count] = key
			rule[key] = $1; name[key] = $2; value[key] = $3; good[key] = $4
			next
		}
		{
			key = tolower($0); sub(/^[ \t]+/, "", key); now = key
			sub(/[ \t=].*/, "", key)
			sub(/^[^ \t=]*[ \t]*=?[ \t]*/, "", now); sub(/[ \t].*/, "", now)
		}
		!(key in rule) { print; next }
		right(key, now) { print; done[key] = 1; next }
		!(key in done) { print wanted(key); done[key] = 1 }
		END {
			for (i = 1; i <= count; i++)
				if (!(order[i] in done) && rule[order[i]] != "instead") print wanted(order[i])
		}
	' "$OSIRIS_STATE/wishes" "$R$path"
}

apply() {
	new=$OSIRIS_STATE/new
	[ ! -L "$R$path" ] || refuse "$path is a link: what it points to is not ours to write"
	if [ -z "$separator" ]; then
		whole_file >"$new"
		[ -s "$new" ] || exit 65
		[ -d "$R${folder%/*}" ] || exit 69
	elif [ -e "$R$path" ]; then
		with_wishes >"$new"
	else
		# A file that belongs to a program is not made up where the program is missing.
		[ "$(param optional false)" = true ] || exit 69
		return 0
	fi
	if [ -f "$R$path" ] && cmp -s "$new" "$R$path"; then return 0; fi
	keep "$folder"
	keep "$path"
	: >"$OSIRIS_STATE/changed"
	[ -d "$R$folder" ] || mkdir "$R$folder"
	# The copy brings the owner, the mode and the label of the old file with it.
	if [ -f "$R$path" ]; then cp -a "$R$path" "$part"; else install -m 644 /dev/null "$part"; fi
	cat "$new" >"$part"
	mv "$part" "$R$path"
	read_anew
}

undo() {
	[ -e "$OSIRIS_STATE/changed" ] || return 0
	rm -f "$part"
	put_back "$path"
	# A folder that we made goes again, unless somebody has put a file of his own into it.
	if [ -d "$R$folder" ] && [ -z "$(ls -A "$R$folder")" ]; then put_back "$folder"; fi
	read_anew
}

read_anew() {
	[ -z "$R" ] || return 0
	case $reload in
	journald)
		systemctl try-restart systemd-journald.service
		journalctl --flush
		;;
	auditd) if systemctl -q is-active auditd.service; then systemctl reload auditd.service; fi ;;
	esac
}

case $1 in
state) state "$path" ;;
apply) apply ;;
undo) undo ;;
esac
