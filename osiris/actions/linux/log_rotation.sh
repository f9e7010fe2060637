# Makes the system's log files live long enough: in the settings of their rotation.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

need awk
weeks=$(param weeks)
case $weeks in
'' | *[!0-9]*) refuse "not a number of weeks" ;;
esac
files='/etc/logrotate.d/rsyslog /etc/logrotate.d/syslog /etc/logrotate.d/syslog-ng'

# A stanza that keeps its files long enough stays as it is. Another becomes weekly, and loses what
# ends a file's life by size or age: a busy day must not push old weeks out. Scripts are no settings.
longer() { # SETTINGS-FOR-ALL FILE
	awk -v weeks="$weeks" '
		BEGIN { days["daily"] = 1; days["weekly"] = 7; days["monthly"] = 30; days["yearly"] = 365 }
		function note(key, value) {
			if (key == "hourly" || key in days) every = days[key]
			if (key == "rotate") count = value
			if (key == "maxage" && value < 7 * weeks || key == "size" || key == "maxsize") short = 1
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
			mend = short || every * count < 7 * weeks
			if (mend) print "\tweekly\n\trotate " weeks
			for (i = 1; i <= lines; i++) if (!(mend && plain[i] && setting(line[i]))) print line[i]
			inside = 0
		}
		inside { line[++lines] = $0; plain[lines] = !script; if (!script) note($1, $2); next }
		{ print }
	' "$1" "$2"
}

apply() {
	for file in $files; do
		if [ ! -f "$R$file" ] || [ -L "$R$file" ]; then continue; fi
		longer "$common" "$R$file" >"$OSIRIS_STATE/new"
		if ! cmp -s "$OSIRIS_STATE/new" "$R$file"; then
			keep "$file"
			part=$R/etc/.osiris-$$ # logrotate reads every file in its own folder
			cp -a "$R$file" "$part"
			cat "$OSIRIS_STATE/new" >"$part"
			mv "$part" "$R$file"
		fi
	done
}

common=$R/etc/logrotate.conf
if [ ! -s "$common" ]; then
	common=$OSIRIS_STATE/common # logrotate's own default
	echo weekly >"$common"
fi
case $1 in
state) for file in $files; do state "$file"; done ;;
apply) apply ;;
undo) for file in $files; do put_back "$file"; done ;;
esac
