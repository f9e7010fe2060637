# Writes a settings file of ours, or sets single keys in a file that is somebody else's.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

path=$(param path)
folder=${path%/*}
reload=$(param reload '')

# The same list as in config_file.py: a stolen key must not turn this into root over any other file.
separator=
case $path in
/etc/systemd/journald.conf.d/99-osiris-storage.conf) ;;
/etc/systemd/journald.conf.d/99-osiris-retention.conf) ;;
/etc/login.defs) separator=' ' ;;
/etc/audit/auditd.conf | /etc/security/pwquality.conf | /etc/security/faillock.conf)
	separator=' = '
	;;
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

# A key that is there keeps its place. Its repetitions go, because the last one would win. One that
# is not there comes at the end.
with_keys() {
	if params set | grep -qvE '^[A-Za-z_]+ [A-Za-z0-9_.-]+$'; then refuse "not a key and a value"; fi
	params set >"$OSIRIS_STATE/set"
	awk -v separator="$separator" '
		NR == FNR { wanted[tolower($1)] = $1 separator $2; order[NR] = tolower($1); next }
		{ key = tolower($0); sub(/^[ \t]+/, "", key); sub(/[ \t=].*/, "", key) }
		!(key in wanted) { print; next }
		!(key in done) { print wanted[key]; done[key] = 1 }
		END { for (i = 1; i in order; i++) if (!(order[i] in done)) print wanted[order[i]] }
	' "$OSIRIS_STATE/set" "$R$path"
}

apply() {
	new=$OSIRIS_STATE/new
	if [ -z "$separator" ]; then
		whole_file >"$new"
	else
		# A file that belongs to a program is not made up where the program is missing.
		if [ ! -e "$R$path" ]; then
			[ "$(param optional false)" = true ] || exit 69
			return 0
		fi
		with_keys >"$new"
	fi
	[ -s "$new" ] || refuse "nothing to write into $path"
	[ ! -L "$R$path" ] || refuse "$path is a link: what it points to is not ours to write"
	if [ -f "$R$path" ] && cmp -s "$new" "$R$path"; then return 0; fi
	keep "$folder"
	keep "$path"
	: >"$OSIRIS_STATE/changed"
	mkdir -p "$R$folder"
	part=$R$path.osiris-$$
	# The copy brings the owner, the mode and the label of the old file with it.
	if [ -f "$R$path" ]; then cp -a "$R$path" "$part"; else install -m 644 /dev/null "$part"; fi
	cat "$new" >"$part"
	mv "$part" "$R$path"
	read_anew
}

undo() {
	[ -e "$OSIRIS_STATE/changed" ] || return 0
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
