# Sets owner, group and permission bits; remembers what they were, file by file.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

need find stat awk
below=$(param below '')
clear=$(param clear 0)
add=$(param add 0)
owner=$(param owner '')
list=$OSIRIS_STATE/list # one line per file, as it was: DEVICE:INODE MODE UID:GID PATH
most=1000

# The same list as in file_mode.py.
allowed() {
	case $below:$1 in
	:/etc/passwd | :/etc/shadow | :/etc/group | :/etc/gshadow) ;;
	:/etc/passwd- | :/etc/shadow- | :/etc/group- | :/etc/gshadow-) ;;
	:'/etc/ssh/ssh_host_*_key' | :/root | :'/home/*') ;;
	:/root/.ssh | :'/root/.ssh/authorized_keys*' | :'/root/.ssh/id_*') ;;
	:'/home/*/.ssh' | :'/home/*/.ssh/authorized_keys*' | :'/home/*/.ssh/id_*') ;;
	file:/etc | file:/usr | file:/opt | file:/boot | file:/root) ;;
	file:/bin | file:/sbin | file:/lib | file:/lib64) ;;
	folder:/etc | folder:/usr | folder:/opt | folder:/boot | folder:/root) ;;
	folder:/bin | folder:/sbin | folder:/lib | folder:/lib64) ;;
	*) refuse "$1 is not on the list" ;;
	esac
}

# ---- which files are meant; the first reading decides, so that an undo means the same ones

named() (
	IFS= # a pattern is expanded, and a name with a space stays one name
	for path in $R$1; do
		path=${path#"$R"}
		case $path in
		*.pub) continue ;; # public keys are no secret
		*[[:cntrl:]]*) continue ;; # it would forge a line of the list
		esac
		if { [ -f "$R$path" ] || [ -d "$R$path" ]; } && [ ! -L "$R$path" ] && owned "$path"; then
			printf '%s %s\n' "$(stat -c '%d:%i %a %u:%g' -- "$R$path")" "$path"
		fi
	done
)

# In a home we only touch what belongs to its owner. Keys that root keeps there for him must stay
# readable for him, and a hard link to somebody else's file is none of his.
owned() {
	case $1 in
	/home/*)
		home=${1#/home/} home=/home/${home%%/*}
		uid=$(stat -c %u -- "$R$1")
		[ "$uid" != 0 ] && [ "$uid" = "$(stat -c %u -- "$R$home")" ]
		;;
	esac
}

everybody_may_write() {
	case $below in
	file) set -- "$1" -type f -perm -0002 ;;
	folder) set -- "$1" -type d -perm -0002 ! -perm -1000 ;;
	esac
	tree=$1
	shift
	if [ ! -d "$R$tree" ] || [ -L "$R$tree" ]; then return 0; fi
	find "$R$tree" -xdev -mindepth 1 "$@" ! -path '*[[:cntrl:]]*' \
		-printf "%D:%i %m %U:%G $tree/%P\n"
}

make_list() {
	params path >"$OSIRIS_STATE/paths"
	while IFS= read -r path; do allowed "$path"; done <"$OSIRIS_STATE/paths"
	while IFS= read -r path; do
		if [ -n "$below" ]; then everybody_may_write "$path"; else named "$path"; fi
	done <"$OSIRIS_STATE/paths" >"$list.part"
	if [ "$(wc -l <"$list.part")" -gt "$most" ]; then
		refuse "more than $most files: somebody should look at what happened here first"
	fi
	mv "$list.part" "$list"
}

show() {
	while read -r _ _ _ path; do
		if [ -e "$R$path" ]; then
			printf 'mode %s %s\n' "$path" "$(stat -c '%a %U:%G' -- "$R$path")"
		else
			printf 'mode %s absent\n' "$path"
		fi
	done <"$list"
}

# ---- what they become

# The number of the group that a file is to have: its own, where that is one of those that are
# right; else the first of them that this machine has.
gid() { # GID-NOW
	params group | while read -r group; do
		awk -F: -v name="$group" '$1 == name { print $3 }' "$R/etc/group"
	done >"$OSIRIS_STATE/gids"
	if [ ! -s "$OSIRIS_STATE/gids" ] || grep -qx "$1" "$OSIRIS_STATE/gids"; then
		printf '%s\n' "$1"
	else
		head -n 1 "$OSIRIS_STATE/gids"
	fi
}

# The open file is changed, and only if it is the one on the list: somebody may have put a link in
# its place between our look and now.
change() { # DEVICE:INODE MODE UID:GID PATH
	{
		now=$(stat -L -c '%d:%i %u:%g' /proc/self/fd/3)
		[ "${now% *}" = "$1" ] || refuse "$4 is another file now"
		[ "${now#* }" = "$3" ] || chown "$3" /proc/self/fd/3
		chmod "$2" /proc/self/fd/3
	} 3<"$R$4"
}

apply() {
	while read -r id mode ids path; do
		[ -e "$R$path" ] || continue
		uid=${ids%:*}
		if [ "$owner" = root ]; then uid=0; fi
		wanted_ids=$uid:$(gid "${ids#*:}")
		wanted=$(printf '%o' "$((0$mode & ~0$clear | 0$add))")
		if [ "$wanted $wanted_ids" != "$mode $ids" ]; then
			change "$id" "$wanted" "$wanted_ids" "$path"
		fi
	done <"$list"
}

undo() {
	while read -r id mode ids path; do
		[ -e "$R$path" ] || continue
		if [ "$(stat -c '%a %u:%g' -- "$R$path")" != "$mode $ids" ]; then
			change "$id" "$mode" "$ids" "$path"
		fi
	done <"$list"
}

[ -e "$list" ] || make_list
case $1 in
state) show ;;
apply) apply ;;
undo) undo ;;
esac
