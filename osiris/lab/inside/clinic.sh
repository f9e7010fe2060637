#!/bin/sh
# The clinic's own namespaces (mount, net, pid, uts, ipc): a switch, and the hosts that hang on it.
#
#   clinic.sh FOLDER BASE GROUP MEMORY_BYTES TASKS HOST ADDRESS [HOST ADDRESS]...
#
# This shell is PID 1 in there. It ends when its standard input does, and everything in these
# namespaces ends with it: processes, mounts and network leave no trace on the machine.
# It prints "clinic PID" and "host NAME PID", as the machine counts processes, and "lost NAME".
set -eu
folder=$1 base=$2 group=$3 memory=$4 tasks=$5
shift 5
here=${0%/*}
room=$folder/room
name=${group##*/}

# The cap of the lab. A controller in which this process already has a group of its own is left
# alone: whoever made that group caps us.
cap_v1() {
    for controller in memory pids; do
        grep -q ":$controller:/\$" /proc/self/cgroup || continue
        mkdir "/sys/fs/cgroup/$controller/$name" 2>/dev/null || continue
        echo 0 >"/sys/fs/cgroup/$controller/$name/cgroup.procs"
    done
    set_limit "/sys/fs/cgroup/memory/$name/memory.limit_in_bytes" "$memory"
    set_limit "/sys/fs/cgroup/pids/$name/pids.max" "$tasks"
}

cap_v2() {
    set_limit "$group/memory.max" "$memory"
    set_limit "$group/pids.max" "$tasks"
    set_limit "$group/cpu.weight" 50
}

set_limit() {
    if [ -w "$1" ]; then echo "$2" >"$1"; fi
}

start_host() (
    echo 0 >"$group/$1/cgroup.procs"
    exec unshare --mount --net --pid --uts --ipc --cgroup --fork --kill-child \
        --propagation private "$here/host.sh" "$folder" "$base" "$1" "$2"
)

read -r pid _ </proc/self/stat
echo "clinic $pid"
ip link set lo up
ip link add br0 type bridge
ip addr add 10.77.0.1/24 dev br0
ip link set br0 up

mkdir -p "$room"
mount -t tmpfs -o "mode=700,size=$memory" room "$room"
mkdir "$group"
cap_v1
cap_v2

exec 9</proc/self/ns/net
while [ $# -gt 0 ]; do
    mkdir "$group/$1"
    { start_host "$1" "$2" || echo "lost $1"; } </dev/null &
    shift 2
done
exec 9<&- >/dev/null
while read -r _; do :; done
