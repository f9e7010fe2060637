# Writes watches for the audit system into a file of ours and loads them.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

path=/etc/audit/rules.d/50-osiris.rules
merged=/etc/audit/audit.rules # augenrules(8) makes it of all files, and keeps the last one as .prev

if [ -z "$(params line)" ] ||
	params line | grep -qvxE -- '-w /(etc|var/log)/[a-z_/.-]+ -p wa -k [a-z-]+'; then
	refuse "not a watch"
fi

# Only the machine's own audit daemon may speak with the kernel: in a container this fails.
kernel_listens() {
	[ -z "$R" ] && auditctl -s >/dev/null 2>&1
}

show() {
	state "$path"
	state "$merged"
	if kernel_listens; then
		params line >"$OSIRIS_STATE/wanted"
		printf 'audit loaded %s\n' "$(auditctl -l | grep -cxFf "$OSIRIS_STATE/wanted" || :)"
	fi
}

merge() {
	if [ -z "$R" ]; then augenrules >/dev/null; fi
}

apply() {
	[ -d "$R${path%/*}" ] || exit 69
	if kernel_listens && auditctl -s | grep -qx 'enabled 2'; then
		refuse "the audit rules are locked until the next restart: a person plans it"
	fi
	for file in "$path" "$merged" "$merged.prev"; do keep "$file"; done
	: >"$OSIRIS_STATE/begun"
	{
		echo '# Written by OsirisCare, which takes it back when asked to.'
		params line
	} >"$OSIRIS_STATE/new"
	if ! cmp -s "$OSIRIS_STATE/new" "$R$path"; then
		install -m 640 "$OSIRIS_STATE/new" "$R$path.part"
		mv "$R$path.part" "$R$path"
	fi
	merge
	if kernel_listens; then auditctl -i -R "$merged" >/dev/null; fi
}

undo() {
	[ -e "$OSIRIS_STATE/begun" ] || return 0
	rm -f "$R$path.part"
	for file in "$path" "$merged" "$merged.prev"; do put_back "$file"; done
	if kernel_listens; then
		params line | while read -r _ watched _ _ _ key; do
			auditctl -W "$watched" -p wa -k "$key" >/dev/null 2>&1 || : # it was not loaded
		done
		if [ -e "$merged" ]; then auditctl -i -R "$merged" >/dev/null; fi
	fi
}

if [ -z "$R" ]; then need auditctl augenrules; fi
case $1 in
state) show ;;
apply) apply ;;
undo) undo ;;
esac
