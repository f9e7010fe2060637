#!/bin/sh
# The clinic's own namespaces (mount, net, pid, uts, ipc): a switch, and the hosts that hang on it.
#
#   clinic.sh FOLDER BASE CGROUP MEMORY_BYTES TASKS HOST ADDRESS [HOST ADDRESS]...
#
# This shell is PID 1 in there. It ends when its standard input does, and everything in these
# namespaces ends with it: processes, mounts and network leave no trace on the machine.
# It prints "clinic PID" and "host NAME PID", as the machine counts processes.
set -eu
folder=$1 base=$2 cgroup=$3 memory=$4 tasks=$5
shift 5
here=${0%/*}
room=$folder/room

# The cap of the lab. A controller in which this process already has a group of its own is left
# alone: whoever made that group caps us.
cap_v1() {
    for controller in memory pids; do
        group=/sys/fs/cgroup/$controller/$cgroup
        grep -q ":$controller:/\$" /proc/self/cgroup || continue
        mkdir "$group" 2>/dev/null || continue
        echo 0 >"$group/cgroup.procs"
    done
    set_limit "/sys/fs/cgroup/memory/$cgroup/memory.limit_in_bytes" "$memory"
    set_limit "/sys/fs/cgroup/pids/$cgroup/pids.max" "$tasks"
}

cap_v2() {
    set_limit "$room/cgroup/$cgroup/memory.max" "$memory"
    set_limit "$room/cgroup/$cgroup/pids.max" "$tasks"
    set_limit "$room/cgroup/$cgroup/cpu.weight" 50
}

set_limit() {
    if [ -w "$1" ]; then echo "$2" >"$1"; fi
}

start_host() (
    echo 0 >"$room/cgroup/$cgroup/$1/cgroup.procs"
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
mkdir "$room/cgroup"
mount -t cgroup2 cgroup "$room/cgroup"
mkdir -p "$room/cgroup/$cgroup"
cap_v1
cap_v2

exec 9</proc/self/ns/net
while [ $# -gt 0 ]; do
    mkdir "$room/cgroup/$cgroup/$1"
    start_host "$1" "$2" </dev/null &
    shift 2
done
exec 9<&- >/dev/null
while read -r _; do :; done
