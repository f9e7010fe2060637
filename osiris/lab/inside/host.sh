#!/bin/sh
# One host, from fresh namespaces (mount, net, pid, uts, ipc, cgroup) to systemd as PID 1.
#
#   host.sh FOLDER BASE NAME ADDRESS
#
# Descriptor 9 is the network namespace of the clinic; OSIRIS_LAB_DROPPED the capabilities that
# nothing in the host may have.
# The root is an overlay over the shared base; what the host writes stays in memory.
set -eu
folder=$1 base=$2 name=$3 address=$4
identity=$folder/hosts/$name
room=$folder/room/$name

# Not namespaced: a write would reach the machine's kernel, so the host gets copies of its own.
private_sysctls="
kernel/randomize_va_space kernel/kptr_restrict kernel/dmesg_restrict kernel/sysrq
kernel/perf_event_paranoid kernel/unprivileged_bpf_disabled kernel/yama/ptrace_scope
fs/suid_dumpable fs/protected_hardlinks fs/protected_symlinks fs/protected_fifos
fs/protected_regular"

make_root() {
    mkdir -p "$room/upper" "$room/work" "$room/sysctl"
    mount -t overlay overlay "$1" \
        -o "lowerdir=$base,upperdir=$room/upper,workdir=$room/work"
}

give_identity() {
    cp "$identity/ssh_host_ed25519_key" "$identity/ssh_host_ed25519_key.pub" etc/ssh/
    chmod 600 etc/ssh/ssh_host_ed25519_key
    cp "$identity/machine-id" etc/machine-id
    chmod 444 etc/machine-id
    echo "$name" >etc/hostname
    printf '127.0.0.1 localhost\n127.0.1.1 %s\n' "$name" >etc/hosts
    install -d -m 700 root/.ssh
    install -m 600 "$folder/key.pub" root/.ssh/authorized_keys
    chown -R 0:0 root/.ssh etc/ssh/ssh_host_* etc/machine-id
}

# A node of the machine's own is bound where this user may not make one (in a user namespace).
make_devices() {
    mount -t tmpfs -o mode=755 dev dev
    while read -r node major minor; do
        mknod -m 666 "dev/$node" c "$major" "$minor" 2>/dev/null && continue
        : >"dev/$node"
        mount --bind "/dev/$node" "dev/$node"
    done <<NODES
null 1 3
zero 1 5
full 1 7
random 1 8
urandom 1 9
tty 5 0
NODES
    mkdir dev/pts dev/shm
    mount -t devpts -o newinstance,ptmxmode=0666,mode=620,gid=5 devpts dev/pts
    ln -s pts/ptmx dev/ptmx
    ln -s /proc/self/fd dev/fd
    mount -t tmpfs -o mode=1777 shm dev/shm
}

guard_kernel() {
    mount --bind proc/sys proc/sys
    mount --bind proc/sys/net proc/sys/net
    mount -o remount,bind,ro proc/sys
    for key in $private_sysctls; do
        [ -e "proc/sys/$key" ] || continue
        copy=$room/sysctl/$(echo "$key" | tr / .)
        cat "proc/sys/$key" >"$copy" 2>/dev/null || continue
        mount --bind "$copy" "proc/sys/$key"
    done
    for file in sysrq-trigger kcore kmsg; do
        [ -e "proc/$file" ] && mount --bind dev/null "proc/$file"
    done
}

plug_in() {
    ip link add eth0 type veth peer name "$name" netns /proc/self/fd/9
    ip addr add "$address/24" dev eth0
    ip link set eth0 up
    ip link set lo up
    nsenter --net=/proc/self/fd/9 ip link set "$name" master br0 up
}

read -r pid _ </proc/self/stat
plug_in
mkdir "$room"
mkdir "$room/root"
make_root "$room/root"
cd "$room/root"
hostname "$name"
give_identity
mount -t proc proc proc
mount -t sysfs -o ro sysfs sys
mount -t cgroup2 cgroup sys/fs/cgroup
make_devices
guard_kernel
echo "host $name $pid"
exec </dev/null >/dev/null 2>&1 9<&-
pivot_root . .
umount -l .
exec chroot . setpriv --bounding-set="$OSIRIS_LAB_DROPPED" \
    env -i container=osiris-lab PATH=/usr/sbin:/usr/bin:/sbin:/bin /lib/systemd/systemd
