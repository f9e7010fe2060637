# shellcheck shell=sh
# OsirisCare: what every reading (read/*.sh) and every verb (act/*.sh) may use.
#
# A script starts with this line, and is only ever started by the helper `run`:
#     . "${OSIRIS_LIB:?}/lib.sh"
# It turns on `set -eu`: a command that fails ends the script, and its exit code is reported.
#
#   $R                   the root prefix, empty on a real machine: read "$R/etc/...", never "/etc/..."
#   param NAME [DEFAULT] the value of a parameter; exit 65 when it is missing and has no default
#   params NAME [LABEL]  all values of a list parameter, one a line (none: prints nothing), each
#                        after LABEL and a space where one is given
#   need TOOL...         exit 69 unless every tool is installed
#   refuse TEXT          say why on stderr, exit 77
#
# Only for verbs, which are called as `x.sh state | apply | undo`:
#   keep PATH            exact copy of PATH, or a note that it is absent, into $OSIRIS_STATE; the
#                        first call wins; of a folder only mode and owner are kept
#   put_back PATH        what keep found: content, mode and owner; a PATH that was absent is removed
#   state PATH           one line: file PATH <sha256> <mode> <owner:group> | dir PATH <mode>
#                        <owner:group> | link PATH <its target> | file PATH absent
# PATH is absolute and without $R. Exit codes: 0 ok, 65 bad parameters, 69 tool missing, 77 refused.

set -eu
R=${OSIRIS_ROOT:-}

params() {
	while IFS= read -r lib_line; do
		if [ "${lib_line%% *}" = "$1" ]; then
			printf '%s\n' "${2:+$2 }${lib_line#* }"
		fi
	done <<-END_OF_PARAMS
		${OSIRIS_PARAMS:-}
	END_OF_PARAMS
}

param() {
	while IFS= read -r lib_line; do
		if [ "${lib_line%% *}" = "$1" ]; then
			printf '%s\n' "${lib_line#* }"
			return 0
		fi
	done <<-END_OF_PARAMS
		${OSIRIS_PARAMS:-}
	END_OF_PARAMS
	if [ "$#" -lt 2 ]; then
		printf 'osiris: parameter %s is missing\n' "$1" >&2
		exit 65
	fi
	printf '%s\n' "$2"
}

need() {
	for lib_tool in "$@"; do
		if ! command -v "$lib_tool" >/dev/null 2>&1; then
			printf 'osiris: %s is not installed\n' "$lib_tool" >&2
			exit 69
		fi
	done
}

refuse() {
	printf 'osiris: %s\n' "$1" >&2
	exit 77
}

# A path is absolute, has no .. and no empty part: kept/ and absent/ mirror it below $OSIRIS_STATE.
lib_path() {
	case $1/ in
	*/../* | *//* | *[[:cntrl:]]*) refuse "not a plain path: $1" ;;
	/*) ;;
	*) refuse "not an absolute path: $1" ;;
	esac
}

# The undo copy must be on the disk before the original changes. Old sync knows no file names.
lib_sync() {
	sync "$1" 2>/dev/null || sync
}

keep() {
	lib_path "$1"
	lib_kept=${OSIRIS_STATE:?}/kept$1 lib_dir=$OSIRIS_STATE/dirs$1 lib_absent=$OSIRIS_STATE/absent$1
	if [ -e "$lib_kept" ] || [ -L "$lib_kept" ] || [ -e "$lib_dir/.mode" ] ||
		[ -e "$lib_absent/.absent" ]; then
		return 0
	fi
	if [ ! -e "$R$1" ] && [ ! -L "$R$1" ]; then
		mkdir -p "$lib_absent"
		: >"$lib_absent/.absent"
		lib_sync "$lib_absent/.absent"
	elif [ -d "$R$1" ] && [ ! -L "$R$1" ]; then
		mkdir -p "$lib_dir"
		stat -c '%a %u:%g' "$R$1" >"$lib_dir/.mode"
		lib_sync "$lib_dir/.mode"
	else
		mkdir -p "${lib_kept%/*}"
		cp -a "$R$1" "$lib_kept.part"
		[ -L "$lib_kept.part" ] || lib_sync "$lib_kept.part"
		mv "$lib_kept.part" "$lib_kept"
	fi
}

put_back() {
	lib_path "$1"
	lib_kept=${OSIRIS_STATE:?}/kept$1 lib_dir=$OSIRIS_STATE/dirs$1 lib_absent=$OSIRIS_STATE/absent$1
	if [ -e "$lib_absent/.absent" ]; then
		if [ -d "$R$1" ] && [ ! -L "$R$1" ]; then rmdir "$R$1"; else rm -f "$R$1"; fi
	elif [ -e "$lib_dir/.mode" ]; then
		read -r lib_mode lib_owner <"$lib_dir/.mode"
		chown "$lib_owner" "$R$1"
		chmod "$lib_mode" "$R$1"
	elif [ -e "$lib_kept" ] || [ -L "$lib_kept" ]; then
		cp -a "$lib_kept" "$R$1.osiris-$$"
		[ -L "$R$1.osiris-$$" ] || lib_sync "$R$1.osiris-$$"
		mv -f "$R$1.osiris-$$" "$R$1"
	fi
}

state() {
	if [ -L "$R$1" ]; then
		printf 'link %s %s\n' "$1" "$(readlink "$R$1")"
	elif [ -d "$R$1" ]; then
		printf 'dir %s %s\n' "$1" "$(stat -c '%a %U:%G' "$R$1")"
	elif [ -e "$R$1" ]; then
		lib_sum=$(sha256sum <"$R$1")
		printf 'file %s %s %s\n' "$1" "${lib_sum%% *}" "$(stat -c '%a %U:%G' "$R$1")"
	else
		printf 'file %s absent\n' "$1"
	fi
}
