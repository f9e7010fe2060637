#!/bin/sh
# as_nobody.sh KEEP HIDDEN PYTHON COMMAND...: run COMMAND as a user without any right, in a view of
# the files of its own: HIDDEN, which may be root's alone, holds nothing but the interpreter, which
# is installed below it. KEEP is an empty folder. Run under: unshare --mount --propagation private
set -eu
umask 022
keep=$1 hidden=$2 python=$3
shift 3
if [ -n "$hidden" ]; then
	mount --bind "$python" "$keep"
	mount -t tmpfs -o mode=0755 none "$hidden"
	mkdir -p "$python"
	mount --bind "$keep" "$python"
fi
exec setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=-all --bounding-set=-all "$@"
