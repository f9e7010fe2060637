# Makes the system's logs live long enough: its files by their rotation, the journal by its limit.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

need awk
days=$(param days)
case $days in
'' | *[!0-9]*) refuse "not a number of days" ;;
esac
files='/etc/logrotate.d/rsyslog /etc/logrotate.d/syslog /etc/logrotate.d/syslog-ng'
part=$R/etc/.osiris-part # not beside them: logrotate reads every file in its folder
limit=/etc/systemd/journald.conf.d/99-osiris-retention.conf

# A stanza that keeps its files long enough stays as it is. Another becomes weekly, and loses what
# ends a file's life by size or age: a busy day must not push old weeks out. Scripts are no settings.
longer() { # SETTINGS-FOR-ALL FILE
	awk -v days="$days" '
		BEGIN { span["daily"] = 1; span["weekly"] = 7; span["monthly"] = 30; span["yearly"] = 365 }
		function note(key, value) {
			if (key == "hourly" || key in span) every = span[key]
			if (key == "rotate") count = value < 0 ? 99999 : value # -1: for ever
			if (key == "maxage" && value + 0 < days || key == "size" || key == "maxsize") short = 1
		}
		function setting(line,    words) {
			split(line, words)
			return words[1] ~ /^(hourly|daily|weekly|monthly|yearly|rotate|maxage|size|maxsize)$/
		}
		/^[ \t]*(postrotate|prerotate|firstaction|lastaction|preremove)[ \t]*$/ { script = 1 }
		/^[ \t]*endscript[ \t]*$/ { script = 0 }
		FNR == NR {
			if (/[{]/) other = 1
			if (!other && !script) note($1, $2)
			if (/[}]/) other = 0
			all_every = every; all_count = count; all_short = short
			next
		}
		!script && /[{][ \t]*$/ {
			print
			inside = 1; lines = 0; every = all_every; count = all_count; short = all_short
			next
		}
		inside && !script && /^[ \t]*[}]/ {
			mend = short || every * count < days
			if (mend) print "\tweekly\n\trotate " int((days + 6) / 7)
			for (i = 1; i <= lines; i++) if (!(mend && plain[i] && setting(line[i]))) print line[i]
			inside = 0
		}
		inside { line[++lines] = $0; plain[lines] = !script; if (!script) note($1, $2); next }
		{ print }
	' "$1" "$2"
}

write_over() { # FILE NEW
	keep "$1"
	if [ -f "$R$1" ]; then cp -a "$R$1" "$part"; else install -m 644 /dev/null "$part"; fi
	cat "$2" >"$part"
	mv "$part" "$R$1"
}

# The journal forgets by time only where somebody has set a limit; 0 takes it away (journald.conf(5)).
journal_forgets() {
	command -v systemd-analyze >/dev/null 2>&1 && [ -d "$R/etc/systemd" ] || return 1
	span=$(systemd-analyze --root="${R:-/}" cat-config systemd/journald.conf |
		sed -n 's/^[[:space:]]*MaxRetentionSec[[:space:]]*=[[:space:]]*//p' | tail -n 1)
	case $span in
	'' | 0 | infinity) return 1 ;;
	esac
	micro=$(systemd-analyze timespan "$span" | sed -n 's/^ *[^ ]*s: \([0-9]*\)$/\1/p')
	[ "${micro:-0}" -gt 0 ] && [ "$((micro / 86400000000))" -lt "$days" ]
}

apply() {
	for file in $files; do
		if [ ! -f "$R$file" ] || [ -L "$R$file" ]; then continue; fi
		longer "$common" "$R$file" >"$OSIRIS_STATE/new"
		cmp -s "$OSIRIS_STATE/new" "$R$file" || write_over "$file" "$OSIRIS_STATE/new"
	done
	if journal_forgets; then
		printf '[Journal]\nMaxRetentionSec=0\n' >"$OSIRIS_STATE/new"
		keep "${limit%/*}"
		[ -d "$R${limit%/*}" ] || mkdir "$R${limit%/*}"
		: >"$OSIRIS_STATE/journal"
		write_over "$limit" "$OSIRIS_STATE/new"
		restart_journal
	fi
}

undo() {
	rm -f "$part"
	for file in $files; do put_back "$file"; done
	[ -e "$OSIRIS_STATE/journal" ] || return 0
	put_back "$limit"
	if [ -z "$(ls -A "$R${limit%/*}")" ]; then put_back "${limit%/*}"; fi
	restart_journal
}

restart_journal() {
	if [ -z "$R" ]; then systemctl try-restart systemd-journald.service; fi
}

common=$R/etc/logrotate.conf
if [ ! -s "$common" ]; then
	common=$OSIRIS_STATE/common # what logrotate does by itself
	echo weekly >"$common"
fi
case $1 in
state) for file in $files $limit; do state "$file"; done ;;
apply) apply ;;
undo) undo ;;
esac
