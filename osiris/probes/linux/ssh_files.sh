# Reads owner and mode of the host's SSH keys, of home folders and of the keys in them.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ ! -r "$R/etc/passwd" ]; then exit 69; fi

# In a practice tree whoever made it stands for root.
maker=0
if [ -n "$R" ]; then maker=$(stat -c %u "$R"); fi

# Links are left alone: what they point to is somebody else's.
show() { # KIND PATH UID
	case $2 in *[[:cntrl:]]*) return ;; esac
	if [ -e "$R$2" ] && [ ! -L "$R$2" ]; then
		found=$(stat -c '%u %a %g' "$R$2")
		owner=${found%% *} found=${found#* }
		if [ "$owner" = "$maker" ]; then owner=0; fi
		printf '%s %s %s %s %s %s\n' "$1" "${found% *}" "$owner" "${found#* }" "$3" "$2"
	fi
}

# RHEL before 10 lets the group ssh_keys read the host's keys.
awk -F: '$1 == "ssh_keys" { print "keygroup", $3 }' "$R/etc/group" 2>/dev/null || true
for key in "$R"/etc/ssh/ssh_host_*_key; do
	show host "${key#"$R"}" 0
done

least=$(awk '$1 == "UID_MIN" { print $2 }' "$R/etc/login.defs" 2>/dev/null | tail -n 1)
awk -F: -v least="${least:-1000}" '
	($3 == 0 || ($3 >= least && $3 < 65000)) && $6 ~ /^\/./ && $7 !~ /(nologin|false|sync)$/ {
		print $3, $6
	}' "$R/etc/passwd" | while read -r id home; do
	show home "$home" "$id"
	show folder "$home/.ssh" "$id"
	for file in "$R$home"/.ssh/authorized_keys "$R$home"/.ssh/authorized_keys2; do
		show list "${file#"$R"}" "$id"
	done
	for file in "$R$home"/.ssh/id_*; do
		case $file in
		*.pub) ;;
		*) show key "${file#"$R"}" "$id" ;;
		esac
	done
done
