# Reads the free memory and how much work waits for memory, from /proc.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ ! -r "$R/proc/meminfo" ]; then exit 69; fi
sed -n 's/^\(MemTotal\|MemAvailable\|SwapTotal\|SwapFree\): *\([0-9]*\) kB$/\1 \2/p' "$R/proc/meminfo"
# Kernels without pressure figures (before 4.20, or psi=0) have no such file or refuse to read it.
{ sed -n 's/^/pressure /p' "$R/proc/pressure/memory"; } 2>/dev/null || true
