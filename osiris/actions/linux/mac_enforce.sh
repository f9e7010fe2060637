# Makes SELinux enforce, or has AppArmor load the profiles that the machine has.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

selinux=$R/sys/fs/selinux/enforce # there only when the machine was started with SELinux
config=/etc/selinux/config
apparmor=$R/sys/module/apparmor/parameters/enabled
profiles=$R/sys/kernel/security/apparmor/profiles

selinux_mode() {
	if [ ! -e "$selinux" ]; then
		echo off
	elif [ "$(cat "$selinux")" = 1 ]; then
		echo enforcing
	else
		echo permissive
	fi
}

apparmor_on() {
	[ -e "$apparmor" ] && [ "$(cat "$apparmor")" = Y ]
}

loaded() {
	if [ -r "$profiles" ]; then wc -l <"$profiles"; else echo 0; fi
}

show() {
	printf 'selinux %s\n' "$(selinux_mode)"
	if [ "$(selinux_mode)" != off ]; then state "$config"; fi
	if apparmor_on; then printf 'apparmor profiles %s\n' "$(loaded)"; fi
}

# The file says what the next start of the machine does; the kernel's own switch, what counts now.
enforce() {
	keep "$config"
	selinux_mode >"$OSIRIS_STATE/selinux"
	if ! grep -qx 'SELINUX=enforcing' "$R$config"; then
		cp -a "$R$config" "$R$config.part"
		sed 's/^SELINUX=.*/SELINUX=enforcing/' "$OSIRIS_STATE/kept$config" >"$R$config.part"
		mv "$R$config.part" "$R$config"
	fi
	if [ "$(selinux_mode)" = permissive ]; then echo 1 >"$selinux"; fi
}

load_profiles() {
	need systemctl aa-teardown
	if ! systemctl -q is-enabled apparmor.service; then
		: >"$OSIRIS_STATE/was-disabled"
		systemctl -q enable apparmor.service
	fi
	: >"$OSIRIS_STATE/loaded"
	systemctl restart apparmor.service
}

apply() {
	if [ "$(selinux_mode)" != off ]; then
		enforce
	elif apparmor_on; then
		if [ "$(loaded)" -eq 0 ]; then load_profiles; fi
	else
		refuse "the machine was started without SELinux and AppArmor: a person plans the restart"
	fi
}

undo() {
	if [ -e "$OSIRIS_STATE/selinux" ]; then
		rm -f "$R$config.part"
		put_back "$config"
		if [ "$(cat "$OSIRIS_STATE/selinux")" = permissive ]; then echo 0 >"$selinux"; fi
	fi
	if [ -e "$OSIRIS_STATE/loaded" ]; then aa-teardown; fi
	if [ -e "$OSIRIS_STATE/was-disabled" ]; then systemctl -q disable apparmor.service; fi
}

case $1 in
state) show ;;
apply) apply ;;
undo) undo ;;
esac
