#!/bin/sh
# Tier 2 runs on llama-cpp-python, which comes as source only. This builds it into a wheel, once per
# pinned source and flags, and puts it into .venv. Nothing waits for it: tiers 1 and 3 work without.
#   now      to the end, after a build that runs already; without a C++ compiler one sentence
#   behind   the same in the background, niced, and on when the caller has ended; says nothing twice
# $2: another environment than .venv, such as that of the installed service.
# What goes on stands in .cache/planner-build for osiris/edge/planner, and in .cache/planner-build.log.
set -eu
lock=requirements-planner.lock
state=.cache/planner-build
venv=${2:-.venv}
python=$venv/bin/python
# Made on this machine, but for any of its kind: the wheel may be carried to another box.
flags="-DGGML_NATIVE=OFF -DGGML_OPENMP=OFF -DLLAVA_BUILD=OFF -DLLAMA_BUILD_EXAMPLES=OFF \
-DLLAMA_BUILD_TESTS=OFF -DLLAMA_BUILD_TOOLS=OFF -DLLAMA_BUILD_SERVER=OFF -DLLAMA_CURL=OFF"
key=$( (cat "$lock"; uname -m; echo "$flags") | sha256sum | cut -c1-16)
wheels=.cache/wheels/$key
ready=$venv/.planner-$key

pip() { "$python" -m pip "$@" -q --disable-pip-version-check; }

# The lines of the lock for llama-cpp-python (1), or all the others (0).
lines() { awk -v own="$1" '/^[a-z]/ { mine = /^llama-cpp-python==/ ? 1 : 0 } mine == own' "$lock"; }

# pip's own cache is not keyed on the flags, so it is left out.
build() {
	lines 1 >"$state.in"
	CMAKE_ARGS=$flags CMAKE_BUILD_PARALLEL_LEVEL=2 \
		pip wheel --require-hashes -r "$state.in" --no-deps --no-cache-dir -w "$wheels.new"
	rm -rf "$wheels"
	mv "$wheels.new" "$wheels"
}

built() { ls "$wheels"/llama_cpp_python-*.whl 2>/dev/null; }

work() {
	built >/dev/null || build
	lines 0 >"$state.in"
	pip install --require-hashes -r "$state.in"
	pip install --no-deps --force-reinstall "$(built)"
	touch "$ready"
}

now() {
	exec 9>>"$state.lock"
	flock 9
	[ ! -e "$ready" ] || return 0
	built >/dev/null || echo "planner: building tier 2 from source (4 to 10 minutes, once; $state.log)"
	echo "building $(date +%s)" >"$state"
	if sh "$0" work "$venv" >"$state.log" 2>&1; then
		rm -f "$state" "$state.in"
		code=0
	else
		echo "failed $(date +%s)" >"$state"
		code=1
	fi
	sh tools/hand_back.sh "$venv" .cache/wheels "$state" "$state.log" "$state.lock"
	return $code
}

[ ! -e "$ready" ] || exit 0
if ! { command -v c++ || command -v g++ || command -v clang++; } >/dev/null && ! built >/dev/null; then
	[ "$1" = behind ] || echo "planner: there is no C++ compiler, so tier 2 stays off" \
		"(Debian: apt install build-essential). Tiers 1 and 3 work."
	exit 0
fi
[ -d .cache ] || { mkdir .cache && sh tools/hand_back.sh .cache; }
case $1 in
work) work ;;
now) now || { tail -n 5 "$state.log" >&2; echo "planner: not built; see $state.log" >&2; exit 1; } ;;
behind)
	# A build that failed is tried again only by hand: `make planner`.
	if [ -e "$state" ] && grep -q failed "$state"; then
		echo "planner: tier 2 could not be built; see $state.log, then: make planner"
	elif flock -n "$state.lock" true; then
		echo "planner: tier 2 is being built in the background ($state.log); tiers 1 and 3 work"
		setsid nohup nice -n 19 sh "$0" now "$venv" >/dev/null 2>&1 </dev/null &
	fi
	;;
esac
