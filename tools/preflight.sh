#!/bin/sh
# Says in one sentence what is missing before anything is made. $1: the Python to use.
py=$1
case $(uname -s) in
Linux) ;;
*)
	echo "OsirisCare runs on Linux (and WSL2); this is $(uname -s)." >&2
	exit 2
	;;
esac
if ! command -v "$py" >/dev/null 2>&1; then
	echo "Python is missing: install Python 3.11 or newer (Debian: apt install python3 python3-venv)." >&2
	exit 2
fi
if ! "$py" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
	echo "$("$py" --version) is too old: OsirisCare needs Python 3.11 or newer (make PY=python3.12 ...)." >&2
	exit 2
fi
if ! "$py" -c 'import ensurepip, venv' 2>/dev/null; then
	echo "Python's venv module is missing: install it (Debian: apt install python3-venv)." >&2
	exit 2
fi
if ! command -v cc >/dev/null 2>&1; then
	echo "A C compiler is missing: install one (Debian: apt install build-essential)." >&2
	exit 2
fi
