#!/bin/sh
# OsirisCare helper: the only program that the OsirisCare appliance starts on this machine as root.
#
#   run read                  run the readings that are asked for on standard input
#   run act ID PHASE [...]    one change: apply | peek | undo | arm SECONDS | disarm | forget
#   run clean                 take everything of OsirisCare off this machine
#
# Standard input: "osiris 1 NONCE", then for each call "call NAME SHA256", "KEY VALUE" lines, "end".
# Nothing in it is ever executed: it only names scripts that lie beside this file in read/ and act/,
# and only those that `manifest` lists with the same SHA-256 (else exit code 70). A change must also
# be on the manifest's list of allowed changes (else 77). What a change replaced is kept in
# /var/lib/osiris/undo/ID, with the script that made it, so that it can be undone by ID alone.
# Standard output, for each call: "NONCE begin I", the output, "NONCE end I EXIT-CODE".

set -u
umask 077
unset IFS ENV BASH_ENV CDPATH
PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C
export PATH LC_ALL

HERE=${0%/*}
INSTALLED=/usr/local/lib/osiris
NEWLINE='
'
# Only the practice tree has a root prefix; an installed helper takes none from anybody.
case $HERE in
"$INSTALLED" | /var/lib/osiris/undo/*) OSIRIS_ROOT= ;;
*) OSIRIS_ROOT=${OSIRIS_ROOT:-} ;;
esac
UNDO=$OSIRIS_ROOT/var/lib/osiris/undo
OSIRIS_LIB=$HERE
export OSIRIS_ROOT OSIRIS_LIB

die() {
	printf 'osiris: %s\n' "$2" >&2
	exit "$1"
}

# ---- the document on standard input

read_header() {
	IFS= read -r line || line=
	nonce=${line#osiris 1 }
	[ "$nonce" != "$line" ] || die 70 'this helper speaks version 1 only'
	case $nonce in
	'' | *[!0-9a-f]*) die 65 'the nonce is not hexadecimal' ;;
	esac
}

# Sets name, digest and params. Returns 1 at the end of the document.
read_call() {
	IFS= read -r line || return 1
	rest=${line#call } name=${rest%% *} digest=${rest#* } params=
	[ "$rest" != "$line" ] || die 65 'a call was expected'
	case $name in
	'' | *[!a-z0-9_]*) die 65 'not a name of a script' ;;
	esac
	while IFS= read -r line; do
		[ "$line" != end ] || return 0
		key=${line%% *}
		case $key in
		"$line" | '' | *[!a-z0-9_]*) die 65 'a parameter is not "key value"' ;;
		esac
		params=$params$line$NEWLINE
	done
	die 65 'the call has no end'
}

read_manifest() {
	manifest=$(cat "$HERE/manifest") || die 70 'the helper has no manifest'
}

listed() {
	case $NEWLINE$manifest$NEWLINE in
	*"$NEWLINE$1$NEWLINE"*) return 0 ;;
	*) return 1 ;;
	esac
}

begin() {
	printf '%s begin %s\n' "$nonce" "$1" || exit 1
}

end() {
	printf '\n%s end %s %s\n' "$nonce" "$1" "$2" || exit 1
	printf '\n%s end %s\n' "$nonce" "$1" >&2
}

# ---- readings

one_reading() {
	listed "read $name $digest" || return 70
	OSIRIS_PARAMS=$params timeout -k 2 15 sh "$HERE/read/$name.sh" </dev/null
}

do_read() {
	read_header
	read_manifest
	index=0
	while read_call; do
		begin "$index"
		one_reading
		end "$index" "$?"
		index=$((index + 1))
	done
}

# ---- changes; each phase runs in a subshell that holds the lock until it ends

verb() {
	(
		umask 022
		OSIRIS_STATE=$kept OSIRIS_PARAMS=$params OSIRIS_LIB=$kept
		export OSIRIS_STATE OSIRIS_PARAMS OSIRIS_LIB
		exec timeout -k 10 "$2" sh "$kept/verb.sh" "$1" </dev/null 9>&-
	)
}

state_to() {
	verb state 60 >"$kept/$1.part" || die "$?" 'the state could not be read'
	sync "$kept/$1.part" 2>/dev/null || sync
	mv "$kept/$1.part" "$kept/$1"
}

show() {
	sed "s/^/$1 /" "$kept/$1"
}

# An undo that fires while the change is still running waits here until it has ended.
lock() {
	exec 9>"$kept/lock"
	if command -v flock >/dev/null 2>&1; then
		flock -w 1200 9 || die 75 'another phase of this change is still running'
	fi
}

check_allowed() {
	read_manifest
	listed "verb $name $digest" || die 70 "this helper has another version of $name"
	sum=$(printf '%s' "$params" | sha256sum)
	if ! listed "act $name any" && ! listed "act $name ${sum%% *}"; then
		die 77 "$name with these parameters is not on the list of allowed changes"
	fi
}

# The folder of this change, with the script and its parameters. Arm and apply share it.
open_folder() {
	read_call || die 65 'no call'
	check_allowed
	mkdir -p "$UNDO" || die 77 "cannot make $UNDO"
	[ "$(stat -c %u "$UNDO")" = "$(id -u)" ] || die 77 "$UNDO belongs to somebody else"
	mkdir -p "$kept"
	lock
	call="call $name $digest$NEWLINE${params}end"
	if [ -e "$kept/call" ]; then
		[ "$(cat "$kept/call")" = "$call" ] || die 77 "$id is another change"
		return 0
	fi
	cp "$HERE/act/$name.sh" "$kept/verb.sh" || die 70 "this helper has no script $name"
	cp "$HERE/lib.sh" "$kept/lib.sh" || die 77 "cannot write to $kept"
	cp "$0" "$kept/run" || die 77 "cannot write to $kept"
	printf '%s\n' "$call" >"$kept/call.part" || die 77 "cannot write to $kept"
	mv "$kept/call.part" "$kept/call"
}

use_folder() {
	[ -e "$kept/call" ] || die 77 "there is no change $id on this machine"
	lock
	read_call <"$kept/call" || die 77 "$kept/call cannot be read"
}

prune() {
	[ ! -d "$UNDO" ] || find "$UNDO" -mindepth 1 -maxdepth 1 -mtime +200 -exec rm -rf {} +
}

phase_apply() {
	prune
	open_folder
	[ ! -e "$kept/undone" ] || die 75 'the undo of this change has already run'
	[ ! -e "$kept/before" ] || die 77 'this change was made before; nothing is repeated'
	state_to before
	show before
	verb apply 900 >"$kept/log" 2>&1
	rc=$?
	cat "$kept/log" >&2
	state_to after
	show after
	return "$rc"
}

phase_undo() {
	use_folder
	undo_now
}

# Whether this change still stands as it was made; nothing is touched.
phase_peek() {
	use_folder
	if [ ! -e "$kept/after" ] || [ -e "$kept/undone" ]; then die 75 'this change does not stand'; fi
	state_to now
	refuse_strange_state
	show now
}

refuse_strange_state() {
	if [ "$(cat "$kept/after")" != "$(cat "$kept/now")" ]; then
		show now
		die 75 'somebody has changed the same things since'
	fi
}

# Refuses when somebody has changed the same things since. A second undo only shows the state.
undo_now() {
	if [ ! -e "$kept/before" ]; then
		: >"$kept/undone"
		return 0
	fi
	state_to now
	if [ -e "$kept/undone" ]; then
		show now
		return 0
	fi
	[ ! -e "$kept/after" ] || refuse_strange_state
	verb undo 900 >"$kept/log" 2>&1
	rc=$?
	[ "$rc" -ne 0 ] || : >"$kept/undone"
	cat "$kept/log" >&2
	state_to now
	show now
	return "$rc"
}

# The file `armed` decides: a timer that finds it gone does nothing.
phase_arm() {
	case $seconds in
	'' | *[!0-9]* | ??????*) die 65 'the seconds are not a number' ;;
	esac
	open_folder
	if [ -e "$kept/armed" ] || [ -e "$kept/disarmed" ]; then die 77 'the undo was armed before'; fi
	: >"$kept/armed"
	if ! start_timer; then
		rm -f "$kept/armed"
		die 69 'the undo cannot be armed: neither systemd-run nor setsid works here'
	fi
}

start_timer() {
	if [ -z "$OSIRIS_ROOT" ] && [ -d /run/systemd/system ] &&
		systemd-run --quiet --collect --unit="osiris-undo-$id" --on-active="$seconds" \
			--timer-property=AccuracySec=1s sh "$kept/run" act "$id" fire 9>&-; then
		return 0
	fi
	command -v setsid >/dev/null 2>&1 || return 1
	# shellcheck disable=SC2016
	setsid sh -c 'sleep "$1"; exec sh "$2" act "$3" fire' osiris-undo "$seconds" "$kept/run" "$id" \
		</dev/null >/dev/null 2>&1 9>&- &
	printf '%s\n' "$!" >"$kept/sleeper"
}

# Only tidiness: a timer that is left does nothing. The number may belong to another process by now.
stop_timer() {
	if [ ! -e "$kept/sleeper" ]; then
		systemctl stop "osiris-undo-$id.timer" >/dev/null 2>&1 || :
		return 0
	fi
	sleeper=$(cat "$kept/sleeper")
	if grep -qsF "$kept/run" "/proc/$sleeper/cmdline"; then
		kill -- "-$sleeper" 2>/dev/null || :
	fi
}

phase_fire() {
	use_folder
	[ -e "$kept/armed" ] || return 0
	mv "$kept/armed" "$kept/fired"
	undo_now
}

phase_disarm() {
	use_folder
	[ ! -e "$kept/fired" ] || die 75 'the undo has already fired'
	[ -e "$kept/armed" ] || return 0
	mv "$kept/armed" "$kept/disarmed"
	stop_timer
}

phase_forget() {
	use_folder
	[ ! -e "$kept/armed" ] || die 77 'its undo is still armed'
	rm -rf "$kept"
}

run_phase() {
	case $1 in
	apply) phase_apply ;;
	peek) phase_peek ;;
	undo) phase_undo ;;
	arm) phase_arm ;;
	disarm) phase_disarm ;;
	forget) phase_forget ;;
	fire) phase_fire ;;
	*) die 65 'usage: run act ID apply | peek | undo | arm SECONDS | disarm | forget' ;;
	esac
}

do_act() {
	id=$1 phase=$2 seconds=${3:-}
	case $id in
	'' | *[!A-Za-z0-9-]*) die 65 'not an action id' ;;
	esac
	[ "${#id}" -le 64 ] || die 65 'not an action id'
	kept=$UNDO/$id
	# A change goes on when the connection is lost: half a change is worse than one nobody saw.
	trap '' HUP PIPE
	if [ "$phase" = fire ]; then
		(run_phase fire) >/dev/null 2>&1
		return
	fi
	read_header
	begin 0
	(run_phase "$phase")
	end 0 "$?"
}

# ---- leaving

do_clean() {
	for folder in "$UNDO"/*; do
		[ ! -e "$folder/armed" ] || die 77 'an undo is still armed on this machine; try again later'
	done
	rm -rf "$UNDO"
	[ "$HERE" = "$INSTALLED" ] || return 0
	# The user may be signed in: it is this very connection. Rule and helper go last, so that a
	# removal that failed can be tried again.
	if id osiris >/dev/null 2>&1; then
		userdel -f osiris || die 77 'the user osiris is still there'
	fi
	rm -rf /var/lib/osiris /etc/sudoers.d/osiris "$INSTALLED"
}

main() {
	cd / || exit 1
	case ${1:-} in
	read) do_read ;;
	act) do_act "${2:-}" "${3:-}" "${4:-}" ;;
	clean) do_clean ;;
	*) die 65 'usage: run read | run act ID PHASE | run clean' ;;
	esac
}

main "$@"
exit
